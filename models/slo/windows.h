// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/objective.h"

#include <vector>

namespace yagura {

/// The whole period of a calendar that holds `at` in (start, end], as instants; days have 23, 24 or 25 hours where the zone says so.
/// An empty range when the zone is unknown.
TimeRange periodAt(const CalendarPeriod& calendar, Instant at);
/// What a window covers at `at`: rolling (⌊at⌋ − length, ⌊at⌋]; calendar (start of the period, ⌊at⌋].
TimeRange windowRange(const Window& window, Instant at);
/// How long the whole budget of the window that holds `at` lasts: rolling its length, calendar the true length of the period.
Millis windowLength(const Window& window, Instant at);
/// The `most` newest periods that had ended at `at`, newest first; none for a rolling window.
std::vector<TimeRange> closedPeriods(const Window& window, Instant at, int most);

} // namespace yagura
