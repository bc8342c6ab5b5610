// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/slo/objective.h"
#include "models/slo/slice.h"

#include <utility>
#include <vector>

namespace yagura {

/// One raw counter at slice edges: its last sample at or before the edge, where a sample was seen inside the slice.
struct CounterSeries
{
    Labels labels;
    std::vector<std::pair<Instant, double>> edges; ///< rising, whole minutes; an edge without a fresh sample is left out
};

/// What was known before the first edge that is given.
struct CounterContext
{
    /// Some total series was alive before the first edge of all, and a part series that existed then is given with its last
    /// edge of that time. Set it when the edges before the range were asked for and hold a total; then a part series whose first
    /// edge is the first of all counts from 0.
    bool totalAliveBefore = false;
};

/// Raw counters to slices, by the rules of interfaces.md 3. Series may hold edges before and after the range: give the last edge
/// at or before range.from and, when the range ends inside a gap, the first edge after range.to, so that a gap across a border is
/// spread alike from both sides.
///
/// Differences are taken per series; a fall is a reset and counts from 0. A series' first edge is a baseline, except that of a part
/// series that appears beside a total already alive: it counts from 0. (A good or bucket series with a total of the same labels
/// asks that total; a bad series, or one without such a total, asks whether any total was alive at an earlier edge.)
/// A slice is seen when any total series has an edge at its end: pods that come and go are no gap. What a counter gained over
/// unseen slices is spread evenly over the minutes from its last edge to its next; the share of seen slices in between lands, with
/// the last minute, where the counter is seen again. Unseen slices keep coverage 0. A counter that fell across a gap counts only
/// what it shows afterwards.
/// Slices before the first or after the last edge of every total are left out: nothing is known of them. Bad events beyond the
/// total of their slice raise that total. Values that are not finite or negative are ignored.
std::vector<Slice> slicesFromCounters(Indicator::Kind kind, const std::vector<CounterSeries>& part, const std::vector<CounterSeries>& total,
    TimeRange range, CounterContext context = {});

} // namespace yagura
