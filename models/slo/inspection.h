// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/time.h"

#include <QString>

#include <optional>
#include <vector>

namespace yagura {

/// What the server itself says of an objective's queries over a window, asked when a number is opened. What it cannot say is none.
struct IndicatorInspection
{
    Instant at; ///< the pinned instant
    TimeRange range;
    std::optional<double> partSeries; ///< series behind the queries
    std::optional<double> totalSeries;
    std::optional<double> resets; ///< counter resets crossed, all series together
    std::optional<double> increasePart; ///< the server's own long increase(): extrapolated
    std::optional<double> increaseTotal;
    std::optional<double> anchoredPart; ///< the same `anchored`, where the server can
    std::optional<double> anchoredTotal;
    QString product; ///< "Prometheus"
    QString version;
    friend bool operator==(const IndicatorInspection&, const IndicatorInspection&) = default;
};

/// Bad events of a range by the values of one label, most first.
struct LabelShare
{
    QString label;
    QString value;
    double bad = 0;
    double total = 0;
    friend bool operator==(const LabelShare&, const LabelShare&) = default;
};

} // namespace yagura
