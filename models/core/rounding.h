// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/decimal.h"

namespace yagura {

/// Which way a figure is cut for people. What is left is rounded down, what was spent is rounded up: towards worse.
enum class Rounding { Down, Up, Nearest };

/// The value at `decimals` places. A product such as 0.715 × 1000 lands a hair beside 715: what lies that close to a step
/// (1e-12 of it) is the step, so that flooring does not take one away from an exact figure.
double roundedTo(double value, int decimals, Rounding rounding);

/// Places that a target is written with: 2 for 99.95.
int decimalsOf(Target target);
/// Places of an SLI in percent: one more than its target has, at most five.
int sliDecimals(Target target);

} // namespace yagura
