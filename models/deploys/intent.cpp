// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploys/intent.h"

#include <QJsonArray>

#include <algorithm>

namespace yagura {

namespace {

bool mayBeWritten(const JobRequest& request, const Job* job, const QString& name, const QString& value)
{
    if (name == request.opIdOption || value == request.version)
        return true;
    if (!job || job->definitionHash.isEmpty())
        return false;
    const auto it = std::find_if(job->options.begin(), job->options.end(), [&](const JobOption& option) { return option.name == name; });
    return it != job->options.end() && it->type != JobOption::Type::Secure;
}

bool opensVerification(const JobRequest& request, const QJsonObject& ended)
{
    return request.verifyWindow.count() > 0 && ended.value(QLatin1String("status")).toString() == QLatin1String("succeeded");
}

bool closes(const QString& step)
{
    static const QStringList last { QStringLiteral("refused"), QStringLiteral("not-started"), QStringLiteral("ended"),
        QStringLiteral("verified"), QStringLiteral("verification-failed") };
    return last.contains(step);
}

Action actionFrom(const QString& name)
{
    if (name == actionName(Action::Deploy))
        return Action::Deploy;
    return name == actionName(Action::Rollback) ? Action::Rollback : Action::Run;
}

} // namespace

QString actionName(Action action)
{
    switch (action) {
    case Action::Deploy:
        return QStringLiteral("deploy");
    case Action::Rollback:
        return QStringLiteral("rollback");
    case Action::Run:
        return QStringLiteral("run");
    }
    return {};
}

QJsonObject intentDetail(const JobRequest& request, const Job* job)
{
    QJsonObject options;
    QJsonArray withheld;
    for (auto it = request.options.cbegin(); it != request.options.cend(); ++it) {
        if (mayBeWritten(request, job, it.key(), it.value()))
            options.insert(it.key(), it.value());
        else
            withheld.append(it.key());
    }
    QJsonObject detail { { QStringLiteral("action"), actionName(request.action) }, { QStringLiteral("source"), request.source.value },
        { QStringLiteral("project"), request.project }, { QStringLiteral("job"), request.jobId },
        { QStringLiteral("jobName"), request.jobName }, { QStringLiteral("options"), options },
        { QStringLiteral("opIdOption"), request.opIdOption } };
    const auto add = [&](QLatin1String key, const QString& value) {
        if (!value.isEmpty())
            detail.insert(key, value);
    };
    add(QLatin1String("service"), request.service.value);
    add(QLatin1String("version"), request.version);
    add(QLatin1String("fromVersion"), request.fromVersion);
    add(QLatin1String("reason"), request.reason);
    add(QLatin1String("class"), request.changeClass);
    if (!withheld.isEmpty())
        detail.insert(QStringLiteral("withheld"), withheld);
    if (request.verifyWindow.count() > 0) {
        detail.insert(QStringLiteral("verifyMs"), static_cast<qint64>(request.verifyWindow.count()));
        detail.insert(QStringLiteral("verifySlo"), request.verifySlo.value);
    }
    if (job && !job->definitionHash.isEmpty())
        detail.insert(QStringLiteral("definition"), job->definitionHash);
    return detail;
}

JobRequest requestFromIntent(const OpId& op, const QJsonObject& detail)
{
    const auto text = [&](const char* key) { return detail.value(QLatin1String(key)).toString(); };
    JobRequest request;
    request.op = op;
    request.action = actionFrom(text("action"));
    request.service = ServiceId { text("service") };
    request.source = SourceName { text("source") };
    request.project = text("project");
    request.jobId = text("job");
    request.jobName = text("jobName");
    request.version = text("version");
    request.fromVersion = text("fromVersion");
    request.opIdOption = text("opIdOption");
    request.reason = text("reason");
    request.changeClass = text("class");
    request.verifyWindow = Millis { detail.value(QLatin1String("verifyMs")).toInteger() };
    request.verifySlo = SloId { text("verifySlo") };
    const QJsonObject options = detail.value(QLatin1String("options")).toObject();
    for (auto it = options.begin(); it != options.end(); ++it)
        request.options.insert(it.key(), it.value().toString());
    return request;
}

std::vector<OpenOperation> openOperations(const std::vector<JournalEntry>& entries)
{
    std::vector<OpenOperation> open;
    const auto find = [&](const OpId& op) {
        return std::find_if(open.begin(), open.end(), [&](const OpenOperation& operation) { return operation.request.op == op; });
    };
    for (const JournalEntry& entry : entries) {
        const auto it = find(entry.op);
        if (entry.step == QLatin1String("intent")) {
            if (it == open.end())
                open.push_back({ requestFromIntent(entry.op, entry.detail), false, {}, std::nullopt, entry.at });
            continue;
        }
        if (it == open.end())
            continue;
        if (entry.step == QLatin1String("sending")) {
            it->sent = true;
        } else if (entry.step == QLatin1String("confirmed") || entry.step == QLatin1String("found")) {
            it->sent = true;
            it->executionId = entry.detail.value(QLatin1String("execution")).toString();
        } else if (entry.step == QLatin1String("ended") && opensVerification(it->request, entry.detail)) {
            it->endedAt = fromEpochMs(entry.detail.value(QLatin1String("endedMs")).toInteger(toEpochMs(entry.at)));
        } else if (closes(entry.step)) {
            open.erase(it);
        }
    }
    return open;
}

} // namespace yagura
