// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jsonanswers.h"

#include "models/deploys/intent.h"
#include "models/reports/jsonvalues.h"
#include "models/wording/sentences.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>

namespace yagura {

namespace {

QString optionTypeName(JobOption::Type type)
{
    switch (type) {
    case JobOption::Type::Text:
        return QStringLiteral("text");
    case JobOption::Type::Date:
        return QStringLiteral("date");
    case JobOption::Type::File:
        return QStringLiteral("file");
    case JobOption::Type::Secure:
        return QStringLiteral("secure");
    }
    return QStringLiteral("text");
}

QJsonObject optionJson(const JobOption& option)
{
    return { { QStringLiteral("name"), option.name }, { QStringLiteral("type"), optionTypeName(option.type) },
        { QStringLiteral("description"), jsonText(option.description) }, { QStringLiteral("required"), option.required },
        { QStringLiteral("values"), QJsonArray::fromStringList(option.values) }, { QStringLiteral("enforced"), option.enforced },
        { QStringLiteral("multi"), jsonText(option.multiDelimiter) }, { QStringLiteral("regex"), jsonText(option.regex) },
        // A default of a secure option would be a secret.
        { QStringLiteral("default"), option.type == JobOption::Type::Secure ? QJsonValue() : jsonText(option.defaultValue) },
        { QStringLiteral("hidden"), option.hidden } };
}

QJsonObject executionJson(const Deploy& deploy)
{
    return { { QStringLiteral("id"), deploy.execution.id }, { QStringLiteral("status"), executionStatusName(deploy.execution.status) },
        { QStringLiteral("version"), jsonText(deploy.version) }, { QStringLiteral("startedAt"), jsonTime(deploy.execution.startedAt) },
        { QStringLiteral("endedAt"), jsonTime(deploy.execution.endedAt) }, { QStringLiteral("user"), deploy.execution.user } };
}

QJsonObject jobJson(const Board& board, const Job& job)
{
    QJsonArray options;
    for (const JobOption& option : job.options)
        options.append(optionJson(option));
    QJsonArray running;
    QJsonArray recent;
    for (const Deploy* deploy : executionsOf(board, job))
        (deploy->execution.isEnded() ? recent : running).append(executionJson(*deploy));
    const std::optional<double> average
        = job.averageDuration ? std::optional(static_cast<double>(job.averageDuration->count()) / 1000.0) : std::nullopt;
    return { { QStringLiteral("source"), job.source.value }, { QStringLiteral("service"), jsonText(serviceOf(board, job).value) },
        { QStringLiteral("id"), job.id }, { QStringLiteral("name"), job.name }, { QStringLiteral("group"), jsonText(job.group) },
        { QStringLiteral("project"), job.project }, { QStringLiteral("enabled"), job.enabled },
        { QStringLiteral("runnable"), job.runnable ? QJsonValue(*job.runnable) : QJsonValue() },
        { QStringLiteral("schedule"), jsonText(job.schedule) }, { QStringLiteral("nextRun"), jsonTime(job.nextRun) },
        { QStringLiteral("averageSeconds"), jsonNumber(average) }, { QStringLiteral("options"), options },
        { QStringLiteral("running"), running }, { QStringLiteral("recent"), recent } };
}

bool isJobOf(const Job& job, const DeployTarget& target)
{
    const auto names = [&job](const QString& idOrPath) { return !idOrPath.isEmpty() && (idOrPath == job.id || idOrPath == job.path()); };
    return target.source == job.source && target.project == job.project && (names(target.deployJob) || names(target.rollbackJob));
}

QString phaseName(const OperationState& operation)
{
    static constexpr std::array names { "preparing", "checking", "journaling", "sending", "reconciling", "running", "aborting", "verifying",
        "ended" };
    return QString::fromLatin1(names.at(static_cast<size_t>(operation.phase)));
}

QString exact(double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); }

} // namespace

ServiceId serviceOf(const Board& board, const Job& job)
{
    const auto& targets = board.deploys.targets;
    const auto it = std::find_if(targets.begin(), targets.end(), [&job](const DeployTarget& t) { return isJobOf(job, t); });
    return it == targets.end() ? ServiceId() : it->service;
}

std::vector<const Deploy*> executionsOf(const Board& board, const Job& job)
{
    std::vector<const Deploy*> found;
    for (const Deploy& deploy : board.deploys.deploys) {
        if (deploy.source == job.source && deploy.execution.jobId == job.id)
            found.push_back(&deploy);
    }
    return found;
}

std::vector<const Job*> jobsOf(const Board& board, const ServiceId& service)
{
    std::vector<const Job*> found;
    const auto& targets = board.deploys.targets;
    for (const Job& job : board.deploys.jobs) {
        // Services may share a job: every target counts, not only the first.
        const bool belongs = service.isEmpty()
            || std::any_of(targets.begin(), targets.end(), [&](const DeployTarget& t) { return t.service == service && isJobOf(job, t); });
        if (belongs)
            found.push_back(&job);
    }
    return found;
}

QJsonObject jobsJson(const Board& board, const ServiceId& service)
{
    QJsonArray list;
    for (const Job* job : jobsOf(board, service))
        list.append(jobJson(board, *job));
    const bool known = board.deploys.asOf.has_value()
        || (board.configured && std::none_of(board.sources.begin(), board.sources.end(), [](const SourceState& s) {
               return s.kind == SourceKind::Rundeck;
           }));
    return { { QStringLiteral("schema"), 1 }, { QStringLiteral("jobs"), known ? QJsonValue(list) : QJsonValue() } };
}

QJsonObject operationJson(const OperationState& operation, const QString& message)
{
    QJsonArray guards;
    for (const Guard& guard : operation.guards)
        guards.append(QJsonObject { { QStringLiteral("id"), guardIdName(guard.id) },
            { QStringLiteral("verdict"), verdictName(guard.verdict) }, { QStringLiteral("evidence"), guardEvidence(guard) } });
    QJsonValue execution;
    if (operation.execution)
        execution = QJsonObject { { QStringLiteral("id"), operation.execution->id },
            { QStringLiteral("permalink"), operation.execution->permalink },
            { QStringLiteral("status"), executionStatusName(operation.execution->status) } };
    return { { QStringLiteral("schema"), 1 }, { QStringLiteral("opId"), operation.request.op.value },
        { QStringLiteral("service"), jsonText(operation.request.service.value) },
        { QStringLiteral("action"), actionName(operation.request.action) },
        { QStringLiteral("version"), jsonText(operation.request.version) }, { QStringLiteral("outcome"), outcomeName(operation.outcome) },
        { QStringLiteral("execution"), execution }, { QStringLiteral("requestsSent"), operation.requestsSent },
        { QStringLiteral("guards"), guards }, { QStringLiteral("confirmedAt"), jsonTime(operation.confirmedAt) },
        { QStringLiteral("endedAt"), jsonTime(operation.endedAt) }, { QStringLiteral("message"), message } };
}

QJsonObject operationEventJson(const OperationState& operation, Instant at)
{
    return { { QStringLiteral("event"), phaseName(operation) }, { QStringLiteral("at"), jsonTime(at) },
        { QStringLiteral("opId"), operation.request.op.value },
        { QStringLiteral("execution"), operation.execution ? jsonText(operation.execution->id) : QJsonValue() },
        { QStringLiteral("message"), phaseText(operation) } };
}

QString chainText(const std::vector<JournalEntry>& entries)
{
    const qint64 broken = firstBrokenEntry(entries);
    return broken == 0 ? QStringLiteral("intact") : QStringLiteral("broken at %1").arg(broken);
}

QJsonObject journalJson(const std::vector<JournalEntry>& entries)
{
    QJsonArray list;
    for (const JournalEntry& entry : entries)
        list.append(QJsonObject { { QStringLiteral("seq"), entry.seq }, { QStringLiteral("at"), jsonTime(entry.at) },
            { QStringLiteral("opId"), entry.op.value }, { QStringLiteral("step"), entry.step }, { QStringLiteral("detail"), entry.detail },
            { QStringLiteral("hash"), entry.hash } });
    return { { QStringLiteral("schema"), 1 }, { QStringLiteral("entries"), list }, { QStringLiteral("chain"), chainText(entries) } };
}

QJsonObject exportJson(const SloSnapshot& slo, TimeRange range)
{
    QJsonArray list;
    slo.history.forEach(range, [&list](const Slice& slice) {
        list.append(QJsonObject { { QStringLiteral("end"), jsonTime(slice.end) }, { QStringLiteral("good"), jsonNumber(slice.good()) },
            { QStringLiteral("total"), jsonNumber(slice.total) }, { QStringLiteral("bad"), jsonNumber(slice.bad) },
            { QStringLiteral("coverage"), jsonNumber(slice.coverage) } });
    });
    return { { QStringLiteral("schema"), 1 }, { QStringLiteral("slo"), slo.spec.id.value },
        { QStringLiteral("from"), jsonTime(range.from) }, { QStringLiteral("to"), jsonTime(range.to) },
        { QStringLiteral("slices"), list } };
}

QString exportCsv(const SloSnapshot& slo, TimeRange range)
{
    QString text = QStringLiteral("end,good,total,bad,coverage\n");
    slo.history.forEach(range, [&text](const Slice& slice) {
        text += QStringList { toIso(slice.end), exact(slice.good()), exact(slice.total), exact(slice.bad), exact(slice.coverage) }.join(
                    QLatin1Char(','))
            + QLatin1Char('\n');
    });
    return text;
}

} // namespace yagura
