// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/recorded.h"
#include "models/slo/slosnapshot.h"

namespace yagura {

/// An engine's number, computed the engine's way from our slices.
struct ReproducedBudget
{
    std::optional<double> left; ///< share of budget left; none: the engine has no number either
    RecordedDifference why = RecordedDifference::None; ///< no number: SilentMinute or NoErrorSeries; None when nothing was seen
};

/// By `value.method`, as of `value.at` (`fallback` where the engine says nothing), over `value.window` with `value.target`
/// (slo.md 2.2, 2.3):
///
/// MeanOfRatios: 1 − mean(bad ÷ total) ÷ (1 − target). One ratio for each evaluation of the rules, `every` apart and back from `at`,
/// over the last `span`; minutes that it cuts count in part. Where it is known when samples were taken, those of the five minutes tell
/// which slices lie between the first and the last of them. A ratio needs a seen slice; without traffic it is 0 ÷ 0, and the mean with it.
/// The newest `evaluations` ratios count, all when that is not known. No bad event in the whole history: the engine's error series was
/// never born, so it says nothing. Increase: 1 − (Σ bad ÷ Σ total) ÷ (1 − target), unseen slices included, because a counter tells what it
/// gained meanwhile. SumOfIncreases: the same over five-minute increases at whole multiples of five minutes.
ReproducedBudget reproduceBudget(const RecordedValue& value, const SliceHistory& history, Instant fallback);

/// Fills in `reproduced` and `differs` by what we say of the same objective: windows[0] of `slo`.
RecordedValue comparedWith(RecordedValue value, const SloSnapshot& slo);

} // namespace yagura
