// SPDX-License-Identifier: GPL-3.0-or-later
// Sloth tells everything by name: `sloth_slo_info`, `slo:objective:ratio`, `slo:time_period:days`, `slo:sli_error:ratio_rate*`
// (slo.md 2.3, 3.2).
#include "models/clients/prometheus/recordedengines.h"
#include "models/clients/prometheus/recordedexpression.h"
#include "models/core/duration.h"
#include "models/slo/counterselector.h"

#include <map>

namespace yagura {

namespace {

constexpr Millis kRatioWindow = std::chrono::minutes(5);

const QString& idLabel()
{
    static const QString label = QStringLiteral("sloth_id");
    return label;
}

/// What is known of one `sloth_id`.
struct SlothFacts
{
    Labels info;
    std::optional<double> objective, days;
    std::vector<const PromSeries*> left;
    std::vector<const PromSeries*> times;
    std::vector<const PromSeries*> evaluations;
    const PromRule* ratio = nullptr; ///< the 5-minute one
    std::vector<const PromRule*> longer;
};

std::map<QString, SlothFacts> factsOf(const RecordedFindings& findings)
{
    std::map<QString, SlothFacts> all;
    for (const PromSeries& series : findings.samples) {
        const QString id = series.labels.value(idLabel());
        const QString name = series.labels.value(QStringLiteral("__name__"));
        if (id.isEmpty() || !name.startsWith(QLatin1Char('s')))
            continue;
        SlothFacts& facts = all[id];
        if (name == QLatin1String("sloth_slo_info") || facts.info.isEmpty())
            facts.info = series.labels;
        if (name == QLatin1String("slo:objective:ratio"))
            facts.objective = lastValue(series);
        else if (name == QLatin1String("slo:time_period:days"))
            facts.days = lastValue(series);
        else if (name == QLatin1String("slo:period_error_budget_remaining:ratio"))
            facts.left.push_back(&series);
    }
    const auto sort = [&all](const std::vector<PromSeries>& series, std::vector<const PromSeries*> SlothFacts::*where) {
        for (const PromSeries& one : series) {
            if (const auto it = all.find(one.labels.value(idLabel())); it != all.end())
                (it->second.*where).push_back(&one);
        }
    };
    sort(findings.slothTimes, &SlothFacts::times);
    sort(findings.evaluations, &SlothFacts::evaluations);
    for (const PromRule& rule : findings.rules) {
        const auto it = all.find(rule.labels.value(idLabel()));
        if (it == all.end() || rule.kind != PromRule::Kind::Recording || !rule.name.startsWith(QLatin1String("slo:sli_error:ratio_rate")))
            continue;
        if (rule.name.endsWith(QLatin1String("ratio_rate5m")))
            it->second.ratio = &rule;
        else
            it->second.longer.push_back(&rule);
    }
    return all;
}

std::optional<Target> targetOf(const SlothFacts& facts)
{
    if (const auto percent = Decimal::parse(facts.info.value(QStringLiteral("sloth_objective"))))
        return Target { *percent };
    return facts.objective ? cleanTarget(*facts.objective) : std::nullopt;
}

/// The default is a mean of the 5-minute ratios; the option `disableOptimized` makes the period's rule like the short ones.
RecordedMethod methodOf(const SlothFacts& facts, Millis window)
{
    for (const PromRule* rule : facts.longer) {
        if (parsePrometheusDuration(rule->labels.value(QStringLiteral("sloth_window"))) == window)
            return rule->query.contains(QLatin1String("_over_time(slo:sli_error:ratio_rate5m")) ? RecordedMethod::MeanOfRatios
                                                                                                : RecordedMethod::Increase;
    }
    return RecordedMethod::MeanOfRatios;
}

Indicator indicatorOf(const QString& id, const SlothFacts& facts)
{
    if (facts.ratio)
        return indicatorOfRatio(facts.ratio->query);
    Indicator recorded; // what the rule says is all there is
    recorded.kind = Indicator::Kind::RawRatio;
    recorded.part = QStringLiteral("slo:sli_error:ratio_rate5m{sloth_id=%1}").arg(promQuoted(id));
    recorded.counter = false;
    recorded.rawIsFailure = true;
    return recorded;
}

bool agree(const Labels& labels, const Labels& group)
{
    for (auto it = group.cbegin(); it != group.cend(); ++it) {
        if (labels.value(it.key()) != it.value())
            return false;
    }
    return true;
}

/// The series of the same group.
const PromSeries* ofGroup(const std::vector<const PromSeries*>& list, const Labels& group)
{
    for (const PromSeries* series : list) {
        if (agree(series->labels, group))
            return series;
    }
    return nullptr;
}

std::vector<RecordedValue> valuesOf(const RecordedValue& common, const SlothFacts& facts, const QStringList& grouping)
{
    if (facts.left.empty())
        return { common }; // it knows the objective and says nothing of its budget
    std::vector<RecordedValue> values;
    for (const PromSeries* series : facts.left) {
        RecordedValue value = common;
        for (const QString& label : grouping)
            value.group.insert(label, series->labels.value(label));
        value.reported = finite(lastValue(*series));
        value.at = series->samples.empty() ? std::nullopt : std::optional(series->samples.back().first);
        if (const PromSeries* time = ofGroup(facts.times, value.group))
            value.at = recordedTime(*time).value_or(*value.at);
        if (const PromSeries* count = ofGroup(facts.evaluations, value.group)) {
            const double ratios = finite(lastValue(*count)).value_or(0);
            if (ratios >= 1 && ratios < 1e9)
                value.evaluations = static_cast<qint64>(ratios);
        }
        QString matchers = QStringLiteral("sloth_id=") + promQuoted(series->labels.value(idLabel()));
        for (auto it = value.group.cbegin(); it != value.group.cend(); ++it)
            matchers += QLatin1Char(',') + it.key() + QLatin1Char('=') + promQuoted(it.value());
        value.series = QStringLiteral("slo:period_error_budget_remaining:ratio{%1}").arg(matchers);
        values.push_back(std::move(value));
    }
    return values;
}

} // namespace

std::vector<RecordedObjective> slothObjectives(const RecordedFindings& findings, size_t most)
{
    std::vector<RecordedObjective> objectives;
    for (const auto& [id, facts] : factsOf(findings)) {
        const auto target = targetOf(facts);
        const auto window = recordedWindow(facts.days, std::chrono::hours(24));
        if (!target || !window || objectives.size() >= most)
            continue;
        RecordedObjective objective;
        objective.engine = RecordedEngine::Sloth;
        objective.id = id;
        objective.service = { facts.info.value(QStringLiteral("sloth_service"), id) };
        SloSpec& spec = objective.spec;
        spec.id = { id };
        spec.service = objective.service;
        spec.displayName = LocalizedText::plain(facts.info.value(QStringLiteral("sloth_slo"), id));
        spec.target = *target;
        spec.windows = { Window { Window::Kind::Rolling, *window } };
        spec.indicator = indicatorOf(id, facts);
        spec.burn = BurnPreset::Sloth;
        spec.format = SpecFormat::Recorded;
        spec.source = findings.source;
        for (auto it = facts.info.cbegin(); it != facts.info.cend(); ++it) {
            if (!it.key().startsWith(QLatin1String("sloth_")) && it.key() != QLatin1String("__name__"))
                spec.labels.insert(it.key(), it.value());
        }
        RecordedValue common;
        common.engine = RecordedEngine::Sloth;
        common.series = QStringLiteral("slo:period_error_budget_remaining:ratio{sloth_id=%1}").arg(promQuoted(id));
        common.target = *target;
        common.window = *window;
        common.method = methodOf(facts, *window);
        if (facts.ratio && facts.ratio->every > Millis(0))
            common.every = facts.ratio->every;
        if (findings.scrapeInterval && *findings.scrapeInterval < kRatioWindow / 2)
            common.span = kRatioWindow - *findings.scrapeInterval;
        objective.values = valuesOf(common, facts, spec.indicator.grouping);
        objectives.push_back(std::move(objective));
    }
    return objectives;
}

} // namespace yagura
