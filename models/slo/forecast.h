// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time.h"

#include <optional>
#include <vector>

namespace yagura {

struct SloSnapshot;
struct SeriesPoint;

/// When the budget that is left ends if events go on failing as in a burn window just past; old errors that leave a rolling window
/// on the way are given back.
struct Exhaustion
{
    Millis burnWindow {}; ///< 5 m, 1 h, 6 h, 1 d
    std::optional<double> rate; ///< none: that burn rate does not exist
    std::optional<Instant> at; ///< none: never within one window length at this rate
    friend bool operator==(const Exhaustion&, const Exhaustion&) = default;
};

struct Forecast
{
    std::vector<Exhaustion> exhaustion;
    std::optional<double>
        ifErrorsStop; ///< budget left if no further event fails: as now for a rolling window, at its end for a calendar's period
    std::optional<double> returnsNextDay; ///< share of budget that comes back within 24 h because old errors leave; 0 for calendars
    std::optional<Instant> positiveAgainAt; ///< budget under 0 now and no further error: when more than 0 is left again; at the latest
                                            ///< when a calendar's period ends
    std::optional<double> positiveAgainTo; ///< how much is left at the end of that minute's day (UTC, or the calendar's zone)
    std::optional<Instant> worstLeavesAt; ///< when the costliest hour (UTC) of a rolling window has left it; none without bad events
    std::optional<double> worstReturns; ///< the share of the present budget that it gives back
    friend bool operator==(const Forecast&, const Forecast&) = default;
};

/// The SLO's own window, pure, from the snapshot's slices; traffic ahead is taken to be what it was one week before (the day before, or
/// the window's mean, where that was not seen). None of it when the snapshot is stale or the window has no budget: then every field is
/// empty. The budget ends in the first minute with no more than 1e-9 of it left; at a rate of 1 or less, which spends no more than
/// the budget, in the first with less than that under nothing.
Forecast forecastOf(const SloSnapshot& slo);
/// Budget left at the end of every step ahead of the snapshot's instant, for drawing. `rate`: the burn that goes on; 0: errors stop.
std::vector<SeriesPoint> forecastSeries(const SloSnapshot& slo, double rate, Instant until, Millis step);

} // namespace yagura
