// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/prometheus/recordedobjectives.h"

#include "models/clients/prometheus/recordedengines.h"
#include "models/core/duration.h"
#include "models/slo/counterselector.h"

#include <cmath>

namespace yagura {

namespace {

constexpr const char* kNames = "sloth_slo_info|slo:objective:ratio|slo:time_period:days|slo:period_error_budget_remaining:ratio|"
                               "pyrra_objective|pyrra_window|pyrra_availability";

} // namespace

QStringList recordedQueries()
{
    return { QStringLiteral("{__name__=~\"%1\"}").arg(QLatin1String(kNames)), QStringLiteral("timestamp(slo:sli_error:ratio_rate5m)"),
        QStringLiteral("max by (slo) (timestamp({__name__=~\".+:(increase|count|sum)[0-9].*\",__name__!~\".+:increase5m\",slo!=\"\"}))") };
}

QString evaluationsQuery(const QString& period) { return QStringLiteral("count_over_time(slo:sli_error:ratio_rate5m[%1])").arg(period); }

std::set<QString> RecordedFindings::slothDays() const
{
    std::set<QString> periods;
    for (const PromSeries& series : samples) {
        if (series.labels.value(QStringLiteral("__name__")) != QLatin1String("slo:time_period:days"))
            continue;
        if (const auto window = recordedWindow(lastValue(series), std::chrono::hours(24)))
            periods.insert(toPrometheusDuration(*window));
    }
    return periods;
}

void takeRatioCounts(RecordedFindings& findings, const QString& period, std::vector<PromSeries> counts)
{
    std::set<QString> ids;
    for (const PromSeries& series : findings.samples) {
        const auto window = series.labels.value(QStringLiteral("__name__")) == QLatin1String("slo:time_period:days")
            ? recordedWindow(lastValue(series), std::chrono::hours(24))
            : std::nullopt;
        if (window && toPrometheusDuration(*window) == period)
            ids.insert(series.labels.value(QStringLiteral("sloth_id")));
    }
    for (PromSeries& series : counts) {
        if (ids.contains(series.labels.value(QStringLiteral("sloth_id"))))
            findings.evaluations.push_back(std::move(series));
    }
}

std::optional<Target> cleanTarget(double fraction)
{
    if (!std::isfinite(fraction) || fraction <= 0 || fraction > 1)
        return std::nullopt;
    return Target { Decimal::fromNano(static_cast<qint64>(std::llround(fraction * 1e11))) };
}

std::optional<Millis> recordedWindow(std::optional<double> count, Millis unit)
{
    if (!count || !std::isfinite(*count) || *count <= 0)
        return std::nullopt;
    const double ms = *count * static_cast<double>(unit.count());
    if (ms < static_cast<double>(kSlice.count()) || ms > 400.0 * 86'400'000)
        return std::nullopt;
    return Millis(std::llround(ms));
}

std::optional<double> lastValue(const PromSeries& series)
{
    if (series.samples.empty())
        return std::nullopt;
    return series.samples.back().second;
}

std::optional<Instant> recordedTime(const PromSeries& series)
{
    const auto seconds = lastValue(series);
    if (!seconds || !std::isfinite(*seconds) || *seconds <= 0 || *seconds > 1e11)
        return std::nullopt;
    return fromEpochMs(std::llround(*seconds * 1000));
}

std::optional<double> finite(std::optional<double> value) { return value && std::isfinite(*value) ? value : std::nullopt; }

RecordedObjectives recordedObjectives(const RecordedFindings& findings, size_t most)
{
    RecordedObjectives found;
    found.list = slothObjectives(findings, most);
    const bool seldom = findings.scrapeInterval && *findings.scrapeInterval >= std::chrono::seconds(30);
    for (size_t i = 0; i < found.list.size() && seldom; ++i) {
        if (const auto total = parseCounterSelector(found.list[i].spec.indicator.total))
            found.questions.push_back({ RecordedQuestion::Kind::SampleTime, i, QStringLiteral("max(timestamp(%1))").arg(total->text) });
    }
    addPyrraObjectives(findings, most, found);
    return found;
}

void answerRecorded(RecordedObjective& objective, RecordedQuestion::Kind kind, const std::vector<PromSeries>& answer, Instant asked)
{
    if (objective.values.empty())
        return;
    if (kind == RecordedQuestion::Kind::SampleTime) {
        for (RecordedValue& value : objective.values)
            value.scraped = answer.empty() ? std::nullopt : recordedTime(answer.front());
        return;
    }
    const RecordedValue common = objective.values.front();
    if (!answer.empty())
        objective.values.clear();
    for (const PromSeries& series : answer) {
        RecordedValue value = common;
        value.reported = finite(lastValue(series));
        value.group = series.labels;
        value.at = value.at.value_or(asked);
        objective.values.push_back(std::move(value));
    }
}

} // namespace yagura
