// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/slo/objective.h"
#include "models/slo/slice.h"

#include <map>
#include <vector>

namespace yagura {

/// One raw counter at slice edges: its last sample at or before the edge, where a sample was seen inside the slice.
struct CounterSeries
{
    Labels labels;
    std::vector<std::pair<Instant, double>> edges; ///< rising, whole minutes; an edge without a fresh sample is left out
};

/// Raw counters to slices, by the rules of interfaces.md 3: differences per series; a fall is a reset and counts from 0; a
/// series' first sample is a baseline, except a part series that appears beside a total already alive, which counts from
/// 0; what was gained while nobody looked (no total series has an edge) is spread evenly over the unseen slices, which
/// keep coverage 0; a counter that fell across such a gap counts only what it shows afterwards.
/// `aliveBefore`: some total series was alive before range.from, so that a part series' first edge may count from 0.
std::vector<Slice> slicesFromCounters(Indicator::Kind kind, const std::vector<CounterSeries>& part,
                                      const std::vector<CounterSeries>& total, TimeRange range);

} // namespace yagura
