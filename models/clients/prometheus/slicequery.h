// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/http/httptypes.h"
#include "models/clients/prometheus/promanswer.h"
#include "models/slo/counterreader.h"
#include "models/slo/slosnapshot.h"
#include "models/sources/metricsource.h"

#include <QStringList>

#include <vector>

namespace yagura {

/// What one objective needs from the server, worked out from its two queries.
struct SlicePlan
{
    SloSpec slo;
    bool plain = false; ///< both queries are counter selectors: `part` and `total` are these selectors
    QString part; ///< else: expressions in which $__window stands for the slice
    QString total;
    CountingWay way = CountingWay::ReconciledIncrease;
    std::optional<Error> error; ///< cannot be asked at all
};
SlicePlan planSlices(const SloSpec& slo);
/// For the ways in which the server counts: `sum(increase(selector[$__window] anchored))` and so on.
QString countedByServer(const QString& selector, CountingWay way);

/// Several expressions in one query: each is marked by a label, then joined by `or`. Splits into `count` lists again; labels lose
/// the mark.
QString joinedQuery(const QStringList& expressions);
std::vector<std::vector<PromSeries>> splitJoined(const PromAnswer& answer, size_t count);

/// Forms for POST /query and /query_range. Times are whole milliseconds, written as decimals.
HttpRequest instantQuery(const QString& expression, Instant at);
HttpRequest rangeQuery(const QString& expression, TimeRange range, Millis step, bool fromIncluded);

/// Server-side series to raw counters; bucket spellings of Prometheus 2 and 3 become one series.
std::vector<CounterSeries> countersOf(const std::vector<PromSeries>& series);
/// Adds edges before or after to the series of the same labels; series that are not there yet are added.
void mergeCounters(std::vector<CounterSeries>& into, const std::vector<CounterSeries>& more);
bool hasEdgeAt(const std::vector<CounterSeries>& series, Instant at);
bool hasEdges(const std::vector<CounterSeries>& series);

/// Slices from values that the server counted per slice. `longPart` and `longTotal`: the same over the whole range, when asked;
/// what the slices miss of them goes to the unseen slices, else they are scaled to it.
struct ServerCounts
{
    std::vector<PromSeries> part, total;
    std::optional<double> longPart, longTotal;
};
SloSlices slicesFromServer(const SlicePlan& plan, const ServerCounts& counts, TimeRange range);

} // namespace yagura
