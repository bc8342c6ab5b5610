// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/objective.h"
#include "models/slo/slicehistory.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace yagura {

/// The workbook's pairs for a 30 d window (14.4 on 1h∧5m, 6 on 6h∧30m page; 3 on 1d∧2h, 1 on 3d∧6h ticket), their factors
/// scaled by budget share to another window: factor = share × window ÷ long (slo.md 2.1, 2.3).
std::vector<BurnPair> standardBurnPairs(Millis sloWindow);

/// The windows whose rates are shown and printed: 5m 30m 1h 2h 6h 1d 3d.
inline constexpr std::array<Millis, 7> kBurnWindows { std::chrono::minutes(5), std::chrono::minutes(30), std::chrono::hours(1),
    std::chrono::hours(2), std::chrono::hours(6), std::chrono::hours(24), std::chrono::hours(72) };

struct BurnReading
{
    Millis window {};
    std::optional<double> rate; ///< none: no traffic, or less than half of the window was seen
    friend bool operator==(const BurnReading&, const BurnReading&) = default;
};

/// (bad ÷ total) ÷ (1 − target) over the slices in (at − window, at]. Nullopt when the total is zero, when less than half
/// of the window (without what a correction excludes) was seen, or when the target leaves no budget.
std::optional<double> burnRate(const SliceHistory& history, Target target, Millis window, Instant at);
/// The same of a window that was added up before. `excluded`: SliceHistory::excludedIn() of the window.
std::optional<double> burnRate(const SliceSum& sum, Target target, Millis window, qint64 excluded);

struct PairState
{
    BurnPair pair;
    std::optional<bool> holds; ///< both rates are at the factor, and have been for as long as `pair.hold`; none: a rate does not exist
    std::optional<Instant> since; ///< first minute of the unbroken run in which it holds
    std::optional<Instant> pendingSince {}; ///< both rates are at the factor since then, but not for long enough yet
    friend bool operator==(const PairState&, const PairState&) = default;
};

/// An unbroken run of minutes that was found before and still stands: the next evaluation need not walk through it again.
struct KnownRun
{
    Instant since;
    Instant upTo;
};

/// As an alerting rule would have it: fires in the first minute in which both rates have been at the factor in this and every minute
/// of `hold` before. `known`: by place in `pairs`; read, and brought up to date.
std::vector<PairState> evaluatePairs(const SliceHistory& history, Target target, const std::vector<BurnPair>& pairs, Instant at,
    std::vector<std::optional<KnownRun>>* known = nullptr);

/// When what burns now began to: the windows of a pair need minutes to fill, so a pair holds later than its cause. Of the pair that has
/// held the longest: the start of the first of the minutes before it held that each burned at its factor, at most six hours back;
/// minutes without events say nothing. None while no pair holds.
std::optional<Instant> burnStart(const SliceHistory& history, Target target, const std::vector<PairState>& pairs);

} // namespace yagura
