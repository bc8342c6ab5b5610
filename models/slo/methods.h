// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/objective.h"
#include "models/slo/slicehistory.h"

#include <array>
#include <optional>

namespace yagura {

/// What one budgeting method says of a window.
struct MethodFigures
{
    BudgetingMethod method = BudgetingMethod::Occurrences;
    std::optional<double> sli; ///< none without traffic
    std::optional<double> remainingRatio; ///< 1 − (1 − sli) ÷ (1 − target)
    SliceSum sum; ///< events, or judged time slices
};

/// The slices as a method counts them, so that sums, burn rates and charts need to know no method; the spec's corrections applied.
/// Occurrences: the events themselves (shared, not copied, where no correction holds). The others: one event per time slice, at its last
/// minute, bad by the slice target or in part; coverage is that of the minutes. A time slice that is not over yet is not judged.
/// What is asked every minute is kept by CountedHistory instead.
SliceHistory countedBy(BudgetingMethod method, const SloSpec& spec, const SliceHistory& history);

/// The same slices by the three methods of OpenSLO (slo.md 2.6): all events alike · time slices at or above `sliceTarget` ÷ time
/// slices · the unweighted mean of the time slices' ratios. A time slice is `sliceWindow` long, whole multiples since the epoch, and is
/// judged by what was seen of it; one without traffic, and one that nobody saw, is not judged. Events of a gap count as Occurrences only.
std::array<MethodFigures, 3> figuresByMethod(const SloSpec& spec, const SliceHistory& history, TimeRange window);

namespace detail {
/// Judges the time slices that touch the range and writes them into `counted`. `events` are corrected already.
void judge(BudgetingMethod method, const SloSpec& spec, const SliceHistory& events, TimeRange range, SliceHistory& counted);
} // namespace detail

} // namespace yagura
