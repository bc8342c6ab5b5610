// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/slosnapshot.h"

namespace yagura {

/// The budget of a whole calendar period as it burns down (slo.md 2.3, "UI budget chart"): 100 % when the period begins, and every
/// bad event takes its share of what the whole period allows at its traffic so far. It never rises. Another figure than the share
/// left of what was allowed so far, which decides the status.
struct BurnDown
{
    TimeRange period; ///< whole, its end may lie ahead
    double allowed = 0; ///< bad events that the whole period allows
    std::optional<double> now; ///< left at the snapshot's instant
    std::vector<SeriesPoint> left; ///< at the end of every step of the asked range inside the period; none where nothing was seen
};
/// None for a rolling window and without traffic. `window`: index into spec.windows.
std::optional<BurnDown> burnDown(const SloSnapshot& slo, size_t window, TimeRange range, Millis step);
/// The even way: 100 % when the period begins, 0 when it ends.
double idealLeft(TimeRange period, Instant at);

} // namespace yagura
