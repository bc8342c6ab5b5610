// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jsonanswers.h"
#include "models/core/duration.h"
#include "models/reports/jsonvalues.h"
#include "models/reports/objectivejson.h"
#include "models/slo/methods.h"
#include "models/wording/errortext.h"
#include "models/wording/sentences.h"

#include <QJsonArray>

namespace yagura {

namespace {

QJsonObject sourceJson(const SourceState& source)
{
    return { { QStringLiteral("name"), source.name.value }, { QStringLiteral("kind"), sourceKindJsonName(source.kind) },
        { QStringLiteral("state"), pollOutcomeName(source.outcome) }, { QStringLiteral("secret"), secretStateName(source.secret) },
        { QStringLiteral("asOf"), jsonTime(source.asOf) },
        { QStringLiteral("error"), source.error ? QJsonValue(errorSentence(*source.error)) : QJsonValue() } };
}

QJsonValue reasonOf(const Board& board, const SloSnapshot& slo)
{
    if (slo.error)
        return errorSentence(*slo.error);
    if (slo.status == Status::Ok)
        return QJsonValue();
    return jsonText(sloSentence(board, slo, board.at));
}

/// The same slices by every method, because tools disagree silently about which one they speak.
QJsonObject methodsOf(const SloSnapshot& slo)
{
    const WindowFigures* own = slo.own();
    return own ? methodsJson(figuresByMethod(slo.spec, slo.history, own->range)) : QJsonObject();
}

/// Null until a complete answer told whether other engines speak of it.
QJsonValue recordedOf(const SloSnapshot& slo)
{
    const WindowFigures* own = slo.own();
    const std::optional<double> ours = own && own->budget ? std::optional(own->budget->remainingRatio) : std::nullopt;
    return slo.recordedKnown ? QJsonValue(recordedJson(slo.recorded, slo.spec, ours)) : QJsonValue();
}

QJsonObject sloJson(const Board& board, const SloSnapshot& slo)
{
    QJsonArray windows;
    for (const WindowFigures& figures : slo.windows)
        windows.append(windowJson(figures));
    QJsonArray burn;
    for (const BurnReading& reading : slo.burn)
        burn.append(QJsonObject {
            { QStringLiteral("window"), toPrometheusDuration(reading.window) }, { QStringLiteral("rate"), jsonNumber(reading.rate) } });
    return { { QStringLiteral("id"), slo.spec.id.value }, { QStringLiteral("service"), slo.spec.service.value },
        { QStringLiteral("target"), slo.spec.target.percent.toString() }, { QStringLiteral("method"), methodName(slo.spec.method) },
        { QStringLiteral("state"), statusName(slo.status) }, { QStringLiteral("quality"), qualityName(slo.quality) },
        { QStringLiteral("traffic"), trafficName(slo.traffic()) }, { QStringLiteral("asOf"), jsonTime(slo.asOf) },
        { QStringLiteral("windows"), windows }, { QStringLiteral("methods"), methodsOf(slo) }, { QStringLiteral("burn"), burn },
        { QStringLiteral("reason"), reasonOf(board, slo) }, { QStringLiteral("recorded"), recordedOf(slo) },
        { QStringLiteral("origin"), QLatin1String(slo.spec.format == SpecFormat::Recorded ? "recorded" : "file") } };
}

QJsonValue alertsJson(const Board& board, const StatusQuestion& question)
{
    // Null also without an Alertmanager: what fires elsewhere nobody asked.
    if (question.at || !board.alerts.alerts)
        return QJsonValue();
    QJsonArray list;
    for (const LiveAlert& alert : *board.alerts.alerts) {
        QJsonArray sources;
        for (const SourceName& source : alert.sources)
            sources.append(source.value);
        list.append(QJsonObject { { QStringLiteral("fingerprint"), alert.fingerprint }, { QStringLiteral("name"), alert.name() },
            { QStringLiteral("state"), alertStateName(alert.state) }, { QStringLiteral("startsAt"), jsonTime(alert.startsAt) },
            { QStringLiteral("labels"), jsonTexts(alert.labels) }, { QStringLiteral("sources"), sources } });
    }
    return list;
}

QJsonObject deployJson(const Deploy& deploy, std::optional<Instant> at)
{
    // As of an earlier instant what ended later was still running, and its price was not known.
    const bool ranThen = at && deploy.execution.endedAt && *deploy.execution.endedAt > *at;
    QJsonValue price;
    if (deploy.price && !at)
        price = QJsonObject { { QStringLiteral("bad"), jsonNumber(deploy.price->bad) },
            { QStringLiteral("budgetRatio"), jsonNumber(deploy.price->budgetRatio) } };
    return { { QStringLiteral("id"), deploy.id }, { QStringLiteral("service"), deploy.service.value },
        { QStringLiteral("kind"), deployKindName(deploy.kind) }, { QStringLiteral("version"), jsonText(deploy.version) },
        { QStringLiteral("status"), executionStatusName(ranThen ? Execution::Status::Running : deploy.execution.status) },
        { QStringLiteral("startedAt"), jsonTime(deploy.execution.startedAt) },
        { QStringLiteral("endedAt"), ranThen ? QJsonValue() : jsonTime(deploy.execution.endedAt) },
        { QStringLiteral("user"), deploy.execution.user }, { QStringLiteral("price"), price } };
}

QJsonValue deploysJson(const Board& board, const StatusQuestion& question)
{
    if (!board.deploys.asOf)
        return board.configured && !board.hasSource(SourceKind::Rundeck) ? QJsonValue(QJsonArray()) : QJsonValue();
    QJsonArray list;
    for (const Deploy& deploy : board.deploys.deploys) {
        if (!question.at || (deploy.execution.startedAt && *deploy.execution.startedAt <= *question.at))
            list.append(deployJson(deploy, question.at));
    }
    return list;
}

} // namespace

QJsonObject statusJson(const Board& board, const StatusQuestion& question)
{
    QJsonArray sources;
    for (const SourceState& source : board.sources)
        sources.append(sourceJson(source));
    QJsonArray slos;
    for (const SloSnapshot& slo : board.slos)
        slos.append(sloJson(board, slo));
    return { { QStringLiteral("schema"), 1 }, { QStringLiteral("generatedAt"), jsonTime(question.generatedAt) },
        { QStringLiteral("at"), jsonTime(question.at.value_or(board.at)) }, { QStringLiteral("sources"), sources },
        { QStringLiteral("slos"), board.configured ? QJsonValue(slos) : QJsonValue() },
        { QStringLiteral("alerts"), alertsJson(board, question) }, { QStringLiteral("deploys"), deploysJson(board, question) } };
}

} // namespace yagura
