// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/objectivejson.h"

#include "models/reports/jsonvalues.h"
#include "models/wording/recordedtext.h"

namespace yagura {

namespace {

QJsonObject budgetJson(const WindowFigures& figures)
{
    const auto& budget = figures.budget;
    const auto value = [&budget](double BudgetFigures::*member) { return budget ? jsonNumber((*budget).*member) : QJsonValue(); };
    return { { QStringLiteral("remainingRatio"), value(&BudgetFigures::remainingRatio) },
        { QStringLiteral("allowedBad"), value(&BudgetFigures::allowedBad) },
        { QStringLiteral("spentBad"), value(&BudgetFigures::spentBad) },
        { QStringLiteral("exhaustsAt"), budget ? jsonTime(budget->exhaustsAt) : QJsonValue() } };
}

QString recordedMethodName(RecordedMethod method)
{
    switch (method) {
    case RecordedMethod::MeanOfRatios:
        return QStringLiteral("MeanOfRatios");
    case RecordedMethod::Increase:
        return QStringLiteral("Increase");
    case RecordedMethod::SumOfIncreases:
        return QStringLiteral("SumOfIncreases");
    }
    return {};
}

} // namespace

QJsonArray recordedJson(const std::vector<RecordedValue>& values, const SloSpec& spec, std::optional<double> ours)
{
    QJsonArray list;
    for (const RecordedValue& value : values)
        list.append(QJsonObject {
            { QStringLiteral("engine"), value.engine == RecordedEngine::Sloth ? QStringLiteral("sloth") : QStringLiteral("pyrra") },
            { QStringLiteral("series"), value.series }, { QStringLiteral("reported"), jsonNumber(value.reported) },
            { QStringLiteral("reproduced"), jsonNumber(value.reproduced) }, { QStringLiteral("method"), recordedMethodName(value.method) },
            { QStringLiteral("differs"), jsonText(recordedDifferenceText(value, spec, ours)) },
            { QStringLiteral("at"), jsonTime(value.at) }, { QStringLiteral("labels"), jsonTexts(value.group) } });
    return list;
}

QJsonObject windowJson(const WindowFigures& figures)
{
    const bool counted = figures.traffic != Traffic::Absent;
    const auto events = [counted](double count) { return counted ? jsonNumber(count) : QJsonValue(); };
    return { { QStringLiteral("name"), figures.window.name() },
        { QStringLiteral("kind"), figures.window.kind == Window::Kind::Rolling ? QStringLiteral("rolling") : QStringLiteral("calendar") },
        { QStringLiteral("from"), jsonTime(figures.range.from) }, { QStringLiteral("to"), jsonTime(figures.range.to) },
        { QStringLiteral("since"), jsonTime(figures.since) }, { QStringLiteral("sli"), jsonNumber(figures.sli) },
        { QStringLiteral("good"), events(figures.sum.good()) }, { QStringLiteral("total"), events(figures.sum.total) },
        { QStringLiteral("bad"), events(figures.sum.bad) },
        { QStringLiteral("coverage"), figures.sum.expected > 0 ? jsonNumber(figures.sum.coverage()) : QJsonValue() },
        { QStringLiteral("budget"), budgetJson(figures) } };
}

QJsonObject methodsJson(const std::array<MethodFigures, 3>& figures)
{
    QJsonObject methods;
    for (const MethodFigures& of : figures)
        methods.insert(methodName(of.method),
            QJsonObject {
                { QStringLiteral("sli"), jsonNumber(of.sli) }, { QStringLiteral("remainingRatio"), jsonNumber(of.remainingRatio) } });
    return methods;
}

} // namespace yagura
