// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/bucketbounds.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace yagura {

namespace {
/// Bounds are decimals that went through text on both sides.
bool isSame(double a, double b) { return a == b || std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)); }
} // namespace

bool isBucketBound(double limit, const std::vector<double>& bounds)
{
    return std::any_of(bounds.begin(), bounds.end(), [limit](double bound) { return isSame(limit, bound); });
}

std::vector<double> nearestBucketBounds(double limit, const std::vector<double>& bounds)
{
    std::optional<double> below;
    std::optional<double> above;
    for (const double bound : bounds) {
        if (!std::isfinite(bound))
            continue;
        if (bound <= limit)
            below = std::max(bound, below.value_or(bound));
        else
            above = std::min(bound, above.value_or(bound));
    }
    std::vector<double> nearest;
    if (below)
        nearest.push_back(*below);
    if (above)
        nearest.push_back(*above);
    return nearest;
}

} // namespace yagura
