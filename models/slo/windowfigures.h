// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/slosnapshot.h"

namespace yagura::detail {

/// What counted slices say of a window's range. Without an end of the budget: the forecast knows that.
WindowFigures windowFigures(const SloSpec& spec, const Window& window, TimeRange range, const SliceHistory& counted);
/// The same where the range was added up before.
WindowFigures windowFigures(const SloSpec& spec, const Window& window, TimeRange range, const SliceHistory& counted, const SliceSum& sum);
/// 1 − bad ÷ (budget × total). None without events, and when the target leaves no budget at all.
std::optional<double> remainingRatio(Target target, double total, double bad);

} // namespace yagura::detail
