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

/// What one objective needs from the server, worked out from its queries.
struct SlicePlan
{
    enum class Form {
        Counters, ///< `part` and `total` are counter selectors
        Expressions, ///< they are expressions in which $__window stands for the slice
        Histogram, ///< `part` selects a native histogram
        Value ///< `part` is one value per slice: a limit or a ratio
    };
    SloSpec slo; ///< its indicator's kind is that of `part` and `total` here
    Form form = Form::Expressions;
    QString part;
    QString total;
    CountingWay way = CountingWay::ReconciledIncrease;
    std::optional<Error> error; ///< cannot be asked at all

    bool partIsBad() const { return slo.indicator.kind == Indicator::Kind::BadTotal; }
};
/// `sum(a)`, `a`, `sum(rate(a[$__window]))` and `increase(a[$__window])` name the same counter. Bad events that are written as a
/// difference from the total (`total − bucket`) are good events.
SlicePlan planSlices(const SloSpec& slo);

/// Several expressions in one query: each is marked by a label, then joined by `or`; empty ones are left out and answer nothing.
/// Splits into `count` lists again; labels lose the mark.
QString joinedQuery(const QStringList& expressions);
std::vector<std::vector<PromSeries>> splitJoined(const PromAnswer& answer, size_t count);

/// Forms for POST /query and /query_range. Times are whole milliseconds, written as decimals.
HttpRequest instantQuery(const QString& expression, Instant at);
/// `lookback`: how far the server may look for a value before an instant or the start of an `anchored` range; none: as it is set up to.
HttpRequest rangeQuery(
    const QString& expression, TimeRange range, Millis step, bool fromIncluded, std::optional<Millis> lookback = std::nullopt);

/// Server-side series to raw counters; bucket spellings of Prometheus 2 and 3 become one series.
std::vector<CounterSeries> countersOf(const std::vector<PromSeries>& series);
/// Adds edges before or after to the series of the same labels; series that are not there yet are added.
void mergeCounters(std::vector<CounterSeries>& into, const std::vector<CounterSeries>& more);
bool hasEdges(const std::vector<CounterSeries>& series);

} // namespace yagura
