// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/objective.h"

#include <vector>

namespace yagura {

/// The whole period of a calendar that holds `at` in (start, end], as instants; days have 23, 24 or 25 hours where the zone says so.
/// A start that the wall clock skips or shows twice is read as RFC 5545 reads it. An empty range when the zone is unknown.
TimeRange periodAt(const CalendarPeriod& calendar, Instant at);
/// What a window covers at `at`: rolling (⌊at⌋ − length, ⌊at⌋]; calendar (start of the period that holds ⌊at⌋, ⌊at⌋]: until the first
/// minute of a new period is over, the old one is shown whole.
TimeRange windowRange(const Window& window, Instant at);
/// How long the whole budget of the window that holds ⌊at⌋ lasts: rolling its length, calendar the true length of the period.
Millis windowLength(const Window& window, Instant at);
/// The `most` newest periods that had ended at `at`, newest first; none for a rolling window.
std::vector<TimeRange> closedPeriods(const Window& window, Instant at, int most);
/// How far back slices are wanted for the window: rolling its length; calendar the longest such period and, for the ledger of closed
/// periods, twelve more of them, but no more than 92 days of those.
Millis historyWanted(const Window& window);
bool isKnownZone(const QByteArray& zone);

} // namespace yagura
