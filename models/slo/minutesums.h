// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/slicehistory.h"

#include <vector>

namespace yagura::detail {

/// Running sums at every minute of a range, so that any window inside it is two look-ups: what replays a month minute by minute.
class MinuteSums
{
public:
    MinuteSums(const SliceHistory& history, TimeRange range);

    struct Sum
    {
        double total = 0;
        double bad = 0;
        double seen = 0;
    };
    /// Slices ending in (from, to]; what lies outside the range counts nothing.
    Sum over(Instant from, Instant to) const;

private:
    /// Why counts beside the sums: differences of fractional sums leave a trace of rounding where nothing happened at all.
    struct Running
    {
        double total = 0;
        double bad = 0;
        double seen = 0;
        qint64 busy = 0;
        qint64 failing = 0;
    };
    const Running& at(Instant t) const;

    Instant m_from;
    std::vector<Running> m_running;
};

} // namespace yagura::detail
