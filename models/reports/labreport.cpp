// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/labreport.h"

#include "models/core/duration.h"
#include "models/reports/jsonvalues.h"
#include "models/wording/ruletext.h"

#include <QJsonArray>

namespace yagura {

namespace {

QJsonValue seconds(const std::optional<Millis>& length)
{
    return length ? QJsonValue(static_cast<double>(length->count()) / 1000.0) : QJsonValue();
}

QJsonObject alertJson(const LabAlert& alert, const BurnCheck& check)
{
    QStringList refused;
    for (const BurnRefusal refusal : alert.refused)
        refused += burnRefusalText(refusal, check);
    QJsonArray fired;
    for (const TimeRange& run : alert.fired)
        fired.append(QJsonObject { { QStringLiteral("from"), jsonTime(run.from) }, { QStringLiteral("to"), jsonTime(run.to) } });
    return { { QStringLiteral("severity"), alert.pair.severity == AlertSeverity::Page ? QStringLiteral("page") : QStringLiteral("ticket") },
        { QStringLiteral("threshold"), jsonNumber(alert.pair.factor) },
        { QStringLiteral("long"), toPrometheusDuration(alert.pair.longWindow) },
        { QStringLiteral("short"), toPrometheusDuration(alert.pair.shortWindow) },
        { QStringLiteral("for"), toPrometheusDuration(alert.pair.hold) },
        { QStringLiteral("refused"), jsonText(refused.join(QLatin1Char(' '))) }, { QStringLiteral("fired"), fired } };
}

QJsonObject answerJson(const LabAnswer& answer)
{
    QJsonArray alerts;
    for (const LabAlert& alert : answer.alerts) {
        const std::vector<BurnCheck> checks = checkBurnPairs({ alert.pair }, answer.question.target, std::nullopt);
        alerts.append(alertJson(alert, checks.empty() ? BurnCheck() : checks.front()));
    }
    return { { QStringLiteral("target"), answer.question.target.percent.toString() },
        { QStringLiteral("window"), answer.question.window.name() }, { QStringLiteral("method"), methodName(answer.question.method) },
        { QStringLiteral("burn"), burnPresetName(answer.question.preset) },
        { QStringLiteral("remainingRatio"), jsonNumber(answer.remainingRatio) }, { QStringLiteral("alerts"), alerts },
        { QStringLiteral("detectionSeconds"), seconds(answer.detection) }, { QStringLiteral("resetSeconds"), seconds(answer.reset) },
        { QStringLiteral("precision"), jsonNumber(answer.precision) }, { QStringLiteral("recall"), jsonNumber(answer.recall) },
        { QStringLiteral("budgetAtFiring"), jsonNumber(answer.budgetAtFiring) }, { QStringLiteral("slicesUnseen"), answer.slicesUnseen },
        { QStringLiteral("slicesExcluded"), answer.slicesExcluded } };
}

} // namespace

QJsonObject labJson(const SloId& slo, const LabAnswer& current, const LabAnswer& proposed)
{
    return { { QStringLiteral("schema"), 1 }, { QStringLiteral("slo"), slo.value },
        { QStringLiteral("from"), jsonTime(proposed.range.from) }, { QStringLiteral("to"), jsonTime(proposed.range.to) },
        { QStringLiteral("current"), answerJson(current) }, { QStringLiteral("proposed"), answerJson(proposed) } };
}

QString burnPresetName(const std::optional<BurnPreset>& preset)
{
    if (!preset)
        return QStringLiteral("own");
    switch (*preset) {
    case BurnPreset::Google:
        return QStringLiteral("google");
    case BurnPreset::Sloth:
        return QStringLiteral("sloth");
    case BurnPreset::Pyrra:
        break;
    }
    return QStringLiteral("pyrra");
}

} // namespace yagura
