// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/rundeck/rundeckparser.h"

#include "models/clients/http/httperror.h"
#include "models/clients/rundeck/rundeckjson.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace yagura::rundeck {

namespace {

Result<Execution::Status> statusOf(const QString& text)
{
    using S = Execution::Status;
    static const QMap<QString, S> known { { QStringLiteral("running"), S::Running }, { QStringLiteral("scheduled"), S::Scheduled },
        { QStringLiteral("queued"), S::Queued }, { QStringLiteral("succeeded"), S::Succeeded }, { QStringLiteral("failed"), S::Failed },
        { QStringLiteral("aborted"), S::Aborted }, { QStringLiteral("timedout"), S::TimedOut },
        { QStringLiteral("failed-with-retry"), S::FailedWithRetry }, { QStringLiteral("missed"), S::Missed } };
    if (text.isEmpty())
        return fail(Error::Kind::BadAnswer, QStringLiteral("an execution without status"));
    return known.value(text, S::Other);
}

std::optional<Instant> stamp(const QJsonValue& value)
{
    const QJsonValue time = value.toObject().value(QLatin1String("unixtime"));
    if (!time.isDouble())
        return std::nullopt;
    return fromEpochMs(time.toInteger());
}

JobOptions optionsOf(const QJsonObject& object)
{
    JobOptions options;
    for (auto it = object.begin(); it != object.end(); ++it)
        options.insert(it.key(), textOf(it.value()));
    return options;
}

} // namespace

Result<Execution> executionFrom(const QJsonObject& object)
{
    Execution execution;
    execution.id = idOf(object.value(QLatin1String("id")));
    if (execution.id.isEmpty())
        return fail(Error::Kind::BadAnswer, QStringLiteral("an execution without id"));
    const QString status = object.value(QLatin1String("status")).toString();
    const Result<Execution::Status> known = statusOf(status);
    if (!known)
        return tl::unexpected(known.error());
    execution.status = *known;
    if (execution.status == Execution::Status::Other) {
        const QString custom = object.value(QLatin1String("customStatus")).toString();
        execution.customStatus = custom.isEmpty() ? status : custom;
    }
    const QJsonObject job = object.value(QLatin1String("job")).toObject();
    execution.jobId = idOf(job.value(QLatin1String("id")));
    execution.options = optionsOf(job.value(QLatin1String("options")).toObject());
    execution.project = object.value(QLatin1String("project")).toString();
    execution.user = object.value(QLatin1String("user")).toString();
    execution.abortedBy = object.value(QLatin1String("abortedby")).toString();
    execution.permalink = object.value(QLatin1String("permalink")).toString();
    execution.startedAt = stamp(object.value(QLatin1String("date-started")));
    execution.endedAt = stamp(object.value(QLatin1String("date-ended")));
    return execution;
}

Result<Execution> execution(const HttpResponse& response)
{
    return objectOf(response).and_then([](const QJsonObject& object) { return executionFrom(object); });
}

Result<ExecutionList> executionList(const HttpResponse& response)
{
    const Result<QJsonObject> object = objectOf(response);
    if (!object)
        return tl::unexpected(object.error());
    const QJsonValue rows = object->value(QLatin1String("executions"));
    if (!rows.isArray())
        return fail(Error::Kind::BadAnswer, QStringLiteral("no list of executions"));
    ExecutionList list;
    const QJsonObject paging = object->value(QLatin1String("paging")).toObject();
    list.total = paging.value(QLatin1String("total")).toInt();
    list.offset = paging.value(QLatin1String("offset")).toInt();
    list.max = paging.value(QLatin1String("max")).toInt();
    list.clockSkew = response.clockSkew;
    const QJsonArray array = rows.toArray();
    for (const auto& row : array) {
        Result<Execution> one = executionFrom(row.toObject());
        if (!one)
            return tl::unexpected(one.error());
        list.executions.push_back(std::move(*one));
    }
    return list;
}

Result<int> apiVersion(const HttpResponse& response)
{
    // Why errors too: a 400 about the version names the server's own one.
    const Result<QJsonObject> object = wantsOtherVersion(response) ? anyObjectOf(response) : objectOf(response);
    if (!object)
        return tl::unexpected(object.error());
    bool ok = false;
    const int server = textOf(object->value(QLatin1String("apiversion"))).toInt(&ok);
    if (!ok || server <= 0)
        return fail(Error::Kind::BadAnswer, QStringLiteral("no apiversion"));
    if (server < kOldestApi)
        return fail(Error::Kind::Unsupported, QStringLiteral("API %1, needed is %2").arg(server).arg(kOldestApi));
    return std::min(server, kNewestApi);
}

Result<ServerInfo> serverInfo(const HttpResponse& response)
{
    return objectOf(response).map([](const QJsonObject& object) {
        const QJsonObject system = object.value(QLatin1String("system")).toObject();
        ServerInfo info;
        info.version = system.value(QLatin1String("rundeck")).toObject().value(QLatin1String("version")).toString();
        const QJsonValue epoch = system.value(QLatin1String("timestamp")).toObject().value(QLatin1String("epoch"));
        if (epoch.isDouble())
            info.at = fromEpochMs(epoch.toInteger());
        info.passive = system.value(QLatin1String("executions")).toObject().value(QLatin1String("executionMode")).toString()
            == QLatin1String("passive");
        return info;
    });
}

Result<QMap<QString, bool>> authorizations(const HttpResponse& response)
{
    const Result<QJsonObject> object = objectOf(response);
    if (!object)
        return tl::unexpected(object.error());
    QMap<QString, bool> result;
    const QJsonArray actions = object->value(QLatin1String("actionAuthorizations")).toArray();
    for (const auto& value : actions) {
        const QJsonObject action = value.toObject();
        result.insert(action.value(QLatin1String("actionName")).toString(), action.value(QLatin1String("isAuthorized")).toBool());
    }
    if (result.isEmpty())
        return fail(Error::Kind::BadAnswer, QStringLiteral("no authorizations"));
    return result;
}

Result<AbortAnswer> abortAnswer(const HttpResponse& response)
{
    return objectOf(response).and_then([](const QJsonObject& object) -> Result<AbortAnswer> {
        const QJsonObject abort = object.value(QLatin1String("abort")).toObject();
        AbortAnswer answer;
        answer.status = abort.value(QLatin1String("status")).toString();
        answer.reason = abort.value(QLatin1String("reason")).toString();
        answer.executionId = idOf(object.value(QLatin1String("execution")).toObject().value(QLatin1String("id")));
        if (answer.status.isEmpty())
            return fail(Error::Kind::BadAnswer, QStringLiteral("an abort without status"));
        return answer;
    });
}

QByteArray runBody(const JobOptions& options)
{
    QJsonObject values;
    for (auto it = options.cbegin(); it != options.cend(); ++it)
        values.insert(it.key(), it.value());
    return QJsonDocument(QJsonObject { { QStringLiteral("options"), values } }).toJson(QJsonDocument::Compact);
}

} // namespace yagura::rundeck
