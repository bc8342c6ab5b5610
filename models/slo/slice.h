// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time.h"

namespace yagura {

/// The unit of SLO truth: what happened in (end − 60 s, end], `end` a whole UTC minute. Events are non-negative and may
/// be fractional (a gap's events are spread evenly over the slices that nobody saw).
struct Slice
{
    Instant end;
    double total = 0; ///< all events
    double bad = 0; ///< failed events, ≤ total
    double coverage = 1; ///< share of the slice that was seen, 0..1; 0: events are spread, nothing is drawn

    double good() const { return total - bad; }
    friend bool operator==(const Slice&, const Slice&) = default;
};

} // namespace yagura
