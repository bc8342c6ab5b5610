// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/windowtable.h"

#include <cmath>
#include <vector>

namespace yagura::test {

inline constexpr Millis kRowsLength = static_cast<int>(detail::WindowTable::kRows) * kSlice;

/// Windows of every kind: shorter than the rows that are known ahead, longer, odd, of nothing.
inline const std::vector<Millis> kLengths { std::chrono::minutes(1), std::chrono::minutes(5), std::chrono::minutes(97),
    std::chrono::hours(4), kRowsLength - kSlice, kRowsLength, kRowsLength + kSlice, 2 * kRowsLength, std::chrono::hours(24),
    std::chrono::hours(72), std::chrono::hours(24 * 30), Millis(90'000), Millis(0) };

/// So short that the day of a fraction leaves them within a test.
inline const std::vector<Millis> kShortLengths { std::chrono::minutes(5), std::chrono::minutes(59), std::chrono::minutes(60),
    std::chrono::hours(3) };

inline bool isClose(double a, double b) { return std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b)); }

inline bool areSame(const SliceSum& a, const SliceSum& b)
{
    return isClose(a.total, b.total) && isClose(a.bad, b.bad) && isClose(a.seen, b.seen) && a.expected == b.expected
        && a.excluded == b.excluded;
}

} // namespace yagura::test
