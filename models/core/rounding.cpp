// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/rounding.h"

#include <algorithm>
#include <cmath>

namespace yagura {

double roundedTo(double value, int decimals, Rounding rounding)
{
    const double scale = std::pow(10.0, decimals);
    const double scaled = value * scale;
    const double nearest = std::round(scaled);
    if (rounding == Rounding::Nearest || std::abs(scaled - nearest) <= 1e-12 * std::max(1.0, std::abs(scaled))) {
        return nearest / scale;
    }
    return (rounding == Rounding::Down ? std::floor(scaled) : std::ceil(scaled)) / scale;
}

int decimalsOf(Target target)
{
    const QString text = target.percent.toString();
    const auto point = text.indexOf(QLatin1Char('.'));
    return point < 0 ? 0 : static_cast<int>(text.size() - point - 1);
}

int sliDecimals(Target target) { return std::min(5, decimalsOf(target) + 1); }

} // namespace yagura
