// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/evidence.h"

#include "models/reports/jsonvalues.h"
#include "models/reports/objectivejson.h"
#include "models/wording/methodtext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace yagura {

namespace {

QString queryName(OpenedQuery::Of of)
{
    switch (of) {
    case OpenedQuery::Of::Part:
        return QStringLiteral("part");
    case OpenedQuery::Of::Total:
        return QStringLiteral("total");
    case OpenedQuery::Of::Sli:
        return QStringLiteral("sli");
    case OpenedQuery::Of::Left:
        break;
    }
    return QStringLiteral("left");
}

QString stepName(RoundingStep::Of of)
{
    switch (of) {
    case RoundingStep::Of::BadRatio:
        return QStringLiteral("badRatio");
    case RoundingStep::Of::Sli:
        return QStringLiteral("sli");
    case RoundingStep::Of::Allowed:
        return QStringLiteral("allowed");
    case RoundingStep::Of::Left:
        break;
    }
    return QStringLiteral("left");
}

QString wayName(CountingWay way)
{
    switch (way) {
    case CountingWay::RawCounters:
        return QStringLiteral("raw-counters");
    case CountingWay::AnchoredIncrease:
        return QStringLiteral("anchored-increase");
    case CountingWay::EvaluatedPerSlice:
        return QStringLiteral("evaluated-per-slice");
    case CountingWay::ReconciledIncrease:
        break;
    }
    return QStringLiteral("reconciled-increase");
}

WindowFigures figuresOf(const OpenedNumber& number)
{
    WindowFigures figures;
    figures.window = number.window;
    figures.range = number.range;
    figures.since = number.since;
    figures.sum = { number.total, number.bad, number.slicesSeen, number.slicesExpected, number.slicesExcluded };
    figures.traffic = number.traffic;
    figures.sli = number.sli;
    figures.budget = number.budget;
    return figures;
}

QJsonArray queriesJson(const OpenedNumber& number)
{
    QJsonArray list;
    for (const OpenedQuery& query : number.queries)
        list.append(QJsonObject { { QStringLiteral("of"), queryName(query.of) }, { QStringLiteral("promql"), query.promql } });
    return list;
}

QJsonArray roundingJson(const OpenedNumber& number)
{
    QJsonArray list;
    for (const RoundingStep& step : number.rounding)
        list.append(QJsonObject { { QStringLiteral("of"), stepName(step.of) }, { QStringLiteral("exact"), jsonNumber(step.exact) },
            { QStringLiteral("shown"), step.shown } });
    return list;
}

QJsonArray gapsJson(const OpenedNumber& number)
{
    QJsonArray list;
    for (const TimeRange& gap : number.gaps)
        list.append(QJsonObject { { QStringLiteral("from"), jsonTime(gap.from) }, { QStringLiteral("to"), jsonTime(gap.to) } });
    return list;
}

} // namespace

QJsonObject openedNumberJson(const OpenedNumber& number, const MethodDifference& difference)
{
    const std::optional<double> ours = number.budget ? std::optional(number.budget->remainingRatio) : std::nullopt;
    QJsonValue series;
    if (number.inspection)
        series = QJsonObject { { QStringLiteral("part"), jsonNumber(number.inspection->partSeries) },
            { QStringLiteral("total"), jsonNumber(number.inspection->totalSeries) } };
    return { { QStringLiteral("schema"), 1 }, { QStringLiteral("slo"), number.spec.id.value },
        { QStringLiteral("service"), number.spec.service.value }, { QStringLiteral("target"), number.spec.target.percent.toString() },
        { QStringLiteral("method"), methodName(number.spec.method) }, { QStringLiteral("at"), jsonTime(number.pinnedAt) },
        { QStringLiteral("asOf"), jsonTime(number.asOf) }, { QStringLiteral("quality"), qualityName(number.quality) },
        { QStringLiteral("window"), windowJson(figuresOf(number)) }, { QStringLiteral("queries"), queriesJson(number) },
        { QStringLiteral("slices"),
            QJsonObject { { QStringLiteral("expected"), number.slicesExpected }, { QStringLiteral("seen"), jsonNumber(number.slicesSeen) },
                { QStringLiteral("excluded"), number.slicesExcluded },
                { QStringLiteral("unseenEvents"), jsonNumber(number.unseenEvents) } } },
        { QStringLiteral("gaps"), gapsJson(number) }, { QStringLiteral("series"), series },
        { QStringLiteral("resets"), number.inspection ? jsonNumber(number.inspection->resets) : QJsonValue() },
        { QStringLiteral("way"), wayName(number.way) }, { QStringLiteral("residual"), jsonNumber(number.residual) },
        { QStringLiteral("rounding"), roundingJson(number) }, { QStringLiteral("methods"), methodsJson(number.methods) },
        { QStringLiteral("difference"), jsonText(methodDifferenceText(difference, number.spec, utcZone())) },
        { QStringLiteral("recorded"),
            number.recorded.empty() ? QJsonValue() : QJsonValue(recordedJson(number.recorded, number.spec, ours)) } };
}

QByteArray evidenceText(const OpenedNumber& number, const MethodDifference& difference)
{
    return QJsonDocument(openedNumberJson(number, difference)).toJson(QJsonDocument::Indented);
}

QString promqlText(const OpenedNumber& number)
{
    QString text;
    for (const OpenedQuery& query : number.queries)
        text += QStringLiteral("# %1\n%2\n\n").arg(openedQueryText(number, query.of), query.promql);
    return text.trimmed() + (text.isEmpty() ? QString() : QStringLiteral("\n"));
}

} // namespace yagura
