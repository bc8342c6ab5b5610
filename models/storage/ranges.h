// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time.h"

#include <vector>

namespace yagura::detail {

/// Rising, disjoint, not touching; empty ranges vanish.
std::vector<TimeRange> mergeRanges(std::vector<TimeRange> ranges);
std::vector<TimeRange> clipRanges(const std::vector<TimeRange>& merged, TimeRange to);
std::vector<TimeRange> subtractRange(const std::vector<TimeRange>& merged, TimeRange hole);

} // namespace yagura::detail
