// SPDX-License-Identifier: GPL-3.0-or-later
// Pyrra's objectives are told by their label `slo`: increases over the window, burn rates, and with generic rules `pyrra_*`
// (slo.md 2.2, 3.3).
#include "models/clients/prometheus/recordedengines.h"
#include "models/clients/prometheus/recordedexpression.h"
#include "models/core/duration.h"
#include "models/slo/counterselector.h"

#include <QRegularExpression>

#include <map>

namespace yagura {

namespace {

const QString& sloLabel()
{
    static const QString label = QStringLiteral("slo");
    return label;
}

/// What is known of one `slo`.
struct PyrraFacts
{
    std::optional<double> objective, seconds;
    const PromSeries* availability = nullptr;
    std::optional<Instant> at; ///< of the increases
    std::vector<const PromRule*> increases; ///< over the window; also `count` and `sum` of a bool gauge
    const PromRule* burnRate = nullptr; ///< over the shortest range
    const PromRule* errors = nullptr; ///< generic
    const PromRule* requests = nullptr;
    std::optional<double> alertTarget;
    std::optional<Millis> ruleWindow;
    std::optional<Millis> burnWindow;
};

void takeRule(const PromRule& rule, PyrraFacts& facts)
{
    static const QRegularExpression increase(QStringLiteral("^.+:(?:increase|count|sum)([0-9][0-9a-z]*)$"));
    static const QRegularExpression burn(QStringLiteral("^.+:burnrate([0-9][0-9a-z]*)$"));
    static const QRegularExpression budget(QStringLiteral("\\*\\s*\\(1\\s*-\\s*([0-9.]+)\\)"));
    if (rule.kind == PromRule::Kind::Alerting) {
        if (const auto match = budget.match(rule.query); match.hasMatch())
            facts.alertTarget = match.captured(1).toDouble();
        return;
    }
    if (rule.name == QLatin1String("pyrra_errors:rate5m")) {
        facts.errors = &rule;
    } else if (rule.name == QLatin1String("pyrra_requests:rate5m")) {
        facts.requests = &rule;
    } else if (const auto over = increase.match(rule.name); over.hasMatch() && !rule.name.endsWith(QLatin1String(":increase5m"))) {
        facts.increases.push_back(&rule);
        facts.ruleWindow = parsePrometheusDuration(over.captured(1));
    } else if (const auto rate = burn.match(rule.name); rate.hasMatch()) {
        const auto window = parsePrometheusDuration(rate.captured(1));
        if (window && (!facts.burnWindow || *window < *facts.burnWindow)) {
            facts.burnRate = &rule;
            facts.burnWindow = window;
        }
    }
}

std::map<QString, PyrraFacts> factsOf(const RecordedFindings& findings)
{
    std::map<QString, PyrraFacts> all;
    for (const PromSeries& series : findings.samples) {
        const QString id = series.labels.value(sloLabel());
        const QString name = series.labels.value(QStringLiteral("__name__"));
        if (id.isEmpty() || !name.startsWith(QLatin1String("pyrra_")))
            continue;
        PyrraFacts& facts = all[id];
        if (name == QLatin1String("pyrra_objective"))
            facts.objective = lastValue(series);
        else if (name == QLatin1String("pyrra_window"))
            facts.seconds = lastValue(series);
        else if (!series.samples.empty())
            facts.availability = &series;
    }
    for (const PromSeries& series : findings.pyrraTimes) {
        if (const QString id = series.labels.value(sloLabel()); !id.isEmpty())
            all[id].at = recordedTime(series);
    }
    for (const PromRule& rule : findings.rules) {
        const QString id = rule.labels.value(sloLabel());
        // Sloth's rules may carry a label of that name that its user chose.
        if (!id.isEmpty() && rule.labels.value(QStringLiteral("sloth_id")).isEmpty())
            takeRule(rule, all[id]);
    }
    return all;
}

std::optional<Indicator> indicatorOf(const PyrraFacts& facts)
{
    if (facts.burnRate)
        return indicatorOfRatio(facts.burnRate->query);
    if (facts.errors && facts.requests)
        return indicatorOfRatio(QStringLiteral("(%1) / (%2)").arg(facts.errors->query, facts.requests->query));
    return std::nullopt;
}

/// The record that holds the increase of a metric: its name without the suffix that tells the kind.
const PromRule* increaseOf(const QString& metric, const PyrraFacts& facts)
{
    static const QRegularExpression suffix(QStringLiteral("_(?:total|count|bucket)$"));
    QString base = metric;
    base.remove(suffix);
    for (const PromRule* rule : facts.increases) {
        if (rule->name.startsWith(base + QStringLiteral(":increase")))
            return rule;
    }
    return nullptr;
}

const PromRule* endingWith(const QString& part, const PyrraFacts& facts)
{
    for (const PromRule* rule : facts.increases) {
        if (rule->name.contains(part))
            return rule;
    }
    return nullptr;
}

/// (budget − errors ÷ total) ÷ budget, as Pyrra's pages ask it (slo.md 2.2).
QString budgetQuery(const QString& id, const Target& target, const Indicator& indicator, const PyrraFacts& facts)
{
    const QString slo = QStringLiteral("slo=") + promQuoted(id);
    const QString budget = QStringLiteral("(1-%1)").arg(QString::number(target.fraction(), 'g', 12));
    const QString by = indicator.grouping.isEmpty() ? QString() : QStringLiteral(" by (%1)").arg(indicator.grouping.join(QLatin1Char(',')));
    const auto sum = [&by](const QString& selector) { return QStringLiteral("sum%1(%2)").arg(by, selector); };
    const auto orZero = [&](const QString& selector, const QString& total) {
        // Groups without an error have no series: the total gives them a nought of their own.
        return by.isEmpty() ? QStringLiteral("sum(%1 or vector(0))").arg(selector)
                            : QStringLiteral("(%1 or 0 * %2)").arg(sum(selector), sum(total));
    };
    const auto left = [&budget](const QString& errorRatio) { return QStringLiteral("(%1 - %2) / %1").arg(budget, errorRatio); };
    const auto part = parseCounterSelector(indicator.part);
    const auto whole = parseCounterSelector(indicator.total);
    if (indicator.kind == Indicator::Kind::BadTotal && part && whole) {
        const PromRule* errors = increaseOf(metricOf(part->text), facts);
        const PromRule* total = increaseOf(metricOf(whole->text), facts);
        if (!errors || !total)
            return {};
        const QString all = selectorNamed(total->name, whole->text, { slo });
        return left(orZero(selectorNamed(errors->name, part->text, { slo }), all) + QStringLiteral(" / ") + sum(all));
    }
    const bool isBucket = indicator.kind == Indicator::Kind::LatencyBucket && part && whole;
    if (isBucket || (indicator.kind == Indicator::Kind::NativeHistogram && part)) {
        const PromRule* rule = increaseOf(metricOf(part->text), facts);
        if (!rule)
            return {};
        QStringList bound { slo };
        if (!isBucket)
            bound.prepend(QStringLiteral("le=\"%1\"").arg(indicator.value));
        const QString good = selectorNamed(rule->name, part->text, bound);
        const QString all = selectorNamed(rule->name, isBucket ? whole->text : part->text, { QStringLiteral("le=\"\""), slo });
        return left(QStringLiteral("(1 - %1 / %2)").arg(orZero(good, all), sum(all)));
    }
    const PromRule* counted = endingWith(QStringLiteral(":count"), facts);
    const PromRule* added = endingWith(QStringLiteral(":sum"), facts);
    if (!counted || !added)
        return {};
    const QString all = QStringLiteral("sum(%1{%2})").arg(counted->name, slo);
    return left(QStringLiteral("(%1 - sum(%2{%3})) / %1").arg(all, added->name, slo));
}

ServiceId serviceOf(const QString& id, const PyrraFacts& facts)
{
    const PromRule* rule = facts.burnRate ? facts.burnRate : facts.increases.empty() ? facts.errors : facts.increases.front();
    for (const char* label : { "service", "app", "job" }) {
        if (rule && !rule->labels.value(QLatin1String(label)).isEmpty())
            return { rule->labels.value(QLatin1String(label)) };
    }
    return { id };
}

} // namespace

void addPyrraObjectives(const RecordedFindings& findings, size_t most, RecordedObjectives& found)
{
    const size_t before = found.list.size();
    for (const auto& [id, facts] : factsOf(findings)) {
        const auto fraction = facts.objective ? facts.objective : facts.alertTarget;
        const auto target = fraction ? cleanTarget(*fraction) : std::nullopt;
        const auto window = facts.seconds ? recordedWindow(facts.seconds, std::chrono::seconds(1)) : facts.ruleWindow;
        const auto indicator = indicatorOf(facts);
        if (!target || !window || *window < kSlice || !indicator || found.list.size() - before >= most)
            continue;
        RecordedObjective objective;
        objective.engine = RecordedEngine::Pyrra;
        objective.id = id;
        objective.service = serviceOf(id, facts);
        SloSpec& spec = objective.spec;
        spec.id = { id };
        spec.service = objective.service;
        spec.target = *target;
        spec.windows = { Window { Window::Kind::Rolling, *window } };
        spec.indicator = *indicator;
        spec.burn = BurnPreset::Pyrra;
        spec.format = SpecFormat::Recorded;
        spec.source = findings.source;
        if (facts.burnRate)
            spec.labels = facts.burnRate->labels;
        spec.labels.remove(sloLabel());
        RecordedValue value;
        value.engine = RecordedEngine::Pyrra;
        value.method = RecordedMethod::Increase;
        for (const PromRule* rule : facts.increases) {
            if (rule->query.contains(QLatin1String(":increase5m")))
                value.method = RecordedMethod::SumOfIncreases;
            if (rule->every > Millis(0))
                value.every = rule->every;
        }
        value.target = *target;
        value.window = *window;
        value.at = facts.at;
        if (facts.availability && spec.indicator.grouping.isEmpty()) {
            value.series = QStringLiteral("pyrra_availability{slo=%1}").arg(promQuoted(id));
            const double budget = target->budgetFraction();
            if (const auto availability = finite(lastValue(*facts.availability)); availability && budget > 0)
                value.reported = (budget - (1 - *availability)) / budget;
            if (!value.at)
                value.at = facts.availability->samples.back().first;
        } else {
            value.series = budgetQuery(id, *target, *indicator, facts);
            if (!value.series.isEmpty())
                found.questions.push_back({ RecordedQuestion::Kind::Budget, found.list.size(), value.series });
        }
        objective.values.push_back(std::move(value));
        found.list.push_back(std::move(objective));
    }
}

} // namespace yagura
