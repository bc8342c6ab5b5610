// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/slosnapshot.h"
#include "widgets/charts/chartcontent.h"

namespace yagura {

// Inside the room: from series of the models to points of the charts.

/// One value a minute up to a month, fewer beyond: the chart's columns are wider than that anyway.
Millis chartStep(TimeRange range);
std::vector<ChartPoint> pointsOf(const std::vector<SeriesPoint>& series);

/// Lowest and highest of what was seen.
struct Span
{
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    void take(double v);
    void take(const std::vector<ChartPoint>& points);
    bool any() const { return low <= high; }
};

} // namespace yagura
