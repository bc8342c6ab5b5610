// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/pinnedqueries.h"

#include "models/core/duration.h"
#include "models/slo/indicatorquery.h"

#include <algorithm>

namespace yagura {

namespace {

using detail::IndicatorQuery;

/// A value for each step that ends inside the range. Why a second less: Prometheus 2 takes a sample at the left edge in and
/// Prometheus 3 does not; so both take the same.
QString steps(const QString& expression, TimeRange range, Millis step)
{
    return QStringLiteral("(%1)[%2:%3] @ %4")
        .arg(expression, toPrometheusDuration(range.length() - std::chrono::seconds(1)), toPrometheusDuration(step))
        .arg(toEpochMs(range.to) / 1000);
}

struct Counts
{
    QString part;
    QString total;
    bool partIsBad = true;
};

/// Whole time slices, judged by their ratio. Timeslices: bad under the slice target; RatioTimeslices: bad in part.
Counts timeSlices(const SloSpec& spec, const QString& ratio, TimeRange range, Millis length)
{
    const double allowed = spec.sliceTarget.value_or(spec.target).budgetFraction();
    const QString judged = spec.method == BudgetingMethod::Timeslices
        ? QStringLiteral("round(%1, 1e-12) > bool %2").arg(ratio, detail::thresholdNumber(allowed))
        : ratio;
    const QString all = steps(judged, range, length);
    return { QStringLiteral("sum_over_time(%1)").arg(all), QStringLiteral("count_over_time(%1)").arg(all) };
}

Counts countsOf(const SloSpec& spec, const IndicatorQuery& query, TimeRange range, CountingWay way)
{
    const Millis length = std::max(spec.sliceWindow, kSlice);
    const bool byEvents = spec.method == BudgetingMethod::Occurrences;
    if (!query.needsMinutes()) {
        const bool anchored = way == CountingWay::AnchoredIncrease;
        if (byEvents) {
            const IndicatorQuery::Range whole { toPrometheusDuration(range.length()), range.to, anchored };
            return { query.part(whole), query.total(whole), query.partIsBad() };
        }
        return timeSlices(spec, query.badRatio({ toPrometheusDuration(length), std::nullopt, anchored }), range, length);
    }
    const QString bad = query.minuteBad();
    const QString total = query.minuteTotal();
    const auto over
        = [](const char* function, const QString& steps) { return QStringLiteral("%1(%2)").arg(QLatin1String(function), steps); };
    if (byEvents || (total.isEmpty() && length == kSlice)) {
        return { over("sum_over_time", steps(bad, range, kSlice)),
            total.isEmpty() ? over("count_over_time", steps(bad, range, kSlice)) : over("sum_over_time", steps(total, range, kSlice)) };
    }
    const QString minutes = QStringLiteral("(%1)[%2:1m]").arg(QStringLiteral("%1"), toPrometheusDuration(length - std::chrono::seconds(1)));
    const QString ratio = total.isEmpty()
        ? over("avg_over_time", minutes.arg(bad))
        : QStringLiteral("%1 / (%2 > 0)").arg(over("sum_over_time", minutes.arg(bad)), over("sum_over_time", minutes.arg(total)));
    return timeSlices(spec, ratio, range, length);
}

} // namespace

std::vector<OpenedQuery> pinnedQueries(const SloSpec& spec, TimeRange range, CountingWay way)
{
    using Of = OpenedQuery::Of;
    const Result<IndicatorQuery> query = IndicatorQuery::of(spec);
    if (!query || range.length() < kSlice) {
        return {};
    }
    const Counts counts = countsOf(spec, *query, range, way);
    const QString bad = detail::guardedRatio(counts.part, counts.total, counts.partIsBad);
    const QString one = QStringLiteral("1 - (%1)");
    std::vector<OpenedQuery> queries { { Of::Part, counts.part }, { Of::Total, counts.total }, { Of::Sli, one.arg(bad) } };
    if (const double budget = spec.target.budgetFraction(); budget > 0) {
        queries.push_back({ Of::Left, QStringLiteral("1 - (%1) / %2").arg(bad, detail::thresholdNumber(budget)) });
    }
    return queries;
}

} // namespace yagura
