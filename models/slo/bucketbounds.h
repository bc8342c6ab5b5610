// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace yagura {

/// Whether a latency limit is a bucket bound: 1 is 1.0. A limit between two bounds cannot be counted: it is refused with the
/// nearest ones (systems.md 0.1, 4).
bool isBucketBound(double limit, const std::vector<double>& bounds);
/// The nearest bound below and above a limit, as far as there are any, rising.
std::vector<double> nearestBucketBounds(double limit, const std::vector<double>& bounds);

} // namespace yagura
