// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/prometheus/seriescomings.h"
#include "models/clients/prometheus/slicequery.h"

namespace yagura {

/// How far back the server looks for a series' last value before a slice. What was away longer is told by CameSeries.
constexpr Millis kServerReach = std::chrono::minutes(10);

/// How ranges behave on a server, and how long one must be.
struct RangeHabits
{
    QString slice = QStringLiteral("1m"); ///< exactly the samples of one slice: Prometheus 2 takes one at the very start along, 3 does not
    QString reach = QStringLiteral("10m"); ///< kServerReach, likewise
    Millis pair = kSlice; ///< whole minutes that hold at least two samples: rate() and increase() say nothing of one
};
RangeHabits habitsOf(const MetricServer& server);

/// What is asked for one objective when the server counts. Empty queries are not asked.
struct ServerQueries
{
    QString part;
    QString total;
    QString partCame, totalCame; ///< CameSeries::came, likewise the others: of counters only
    QString partGone, totalGone;
    double partFactor = 1; ///< from the query's value to events in the slice
    double totalFactor = 1;
};
/// Per slice, to be evaluated at each slice's end.
ServerQueries sliceQueries(const SlicePlan& plan, const RangeHabits& habits);
/// Over a whole range, to be evaluated at its end: the server's own increase(), which extrapolates. Empty for values.
ServerQueries longQueries(const SlicePlan& plan, Millis range);
/// The same `anchored`, which does not extrapolate: for servers that can.
ServerQueries anchoredQueries(const SlicePlan& plan, Millis range);
/// The gain of every part and every total series over a range, to be evaluated at its end: with their labels, exact for series
/// without a reset, else the server's increase(). Empty for all but counters.
ServerQueries gainQueries(const SlicePlan& plan, Millis range, bool anchored);
/// To be evaluated where a range begins, when a series that came in it may have lived before it (of the last day). `totals` counts
/// those of that day.
struct BeforeQueries
{
    QString part, total, totals;
};
BeforeQueries beforeQueries(const SlicePlan& plan, const RangeHabits& habits, TimeRange range);

/// What the server counted per slice. `longPart` and `longTotal`: the same over the whole range, when asked.
struct ServerCounts
{
    std::vector<PromSeries> part, total;
    SeriesComings comings {};
    std::optional<double> longPart {}, longTotal {};
};
/// Of expressions, what the slices miss of the long window goes to the unseen slices, else they are scaled to it. Counters are
/// exact at their edges, so the long window only tells the residual. A part that is not a number makes the slice unseen.
SloSlices slicesFromServer(const SlicePlan& plan, const ServerCounts& counts, TimeRange range);
/// Slices of a limit or a ratio: one event each. No answer, NaN, infinities and ratios outside 0..1: no slice. Of several series, a
/// limit must hold for all, a ratio is their mean.
SloSlices slicesFromValues(const SlicePlan& plan, const std::vector<PromSeries>& values, TimeRange range);

} // namespace yagura
