// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/service/servicepoints.h"

#include <algorithm>
#include <cmath>

namespace yagura {

Millis chartStep(TimeRange range) { return std::max<Millis>(kSlice, ceilTo(Instant(range.length() / 43'200)).time_since_epoch()); }

std::vector<ChartPoint> pointsOf(const std::vector<SeriesPoint>& series)
{
    std::vector<ChartPoint> points;
    points.reserve(series.size());
    for (const SeriesPoint& p : series) {
        points.push_back({ p.at, p.value.value_or(std::numeric_limits<double>::quiet_NaN()) });
    }
    return points;
}

void Span::take(double v)
{
    if (std::isfinite(v)) {
        low = std::min(low, v);
        high = std::max(high, v);
    }
}

void Span::take(const std::vector<ChartPoint>& points)
{
    for (const ChartPoint& p : points) {
        take(p.value);
    }
}

} // namespace yagura
