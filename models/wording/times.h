// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace yagura {

// Texts for ages, durations and instants in the language of the program (translations/translations.h sets it). Nothing
// here asks a clock or the system's zone: the caller says what now is and which zone the window shows.

/// One unit, rounded down: "8s", "18m", "3h", "6d". A time in the future counts as 0.
QString ageText(Millis age);
/// The same as a sentence part: "18m ago".
QString agoText(Millis age);
/// "–" without an instant.
QString ageText(std::optional<Instant> since, Instant now);
QString agoText(std::optional<Instant> since, Instant now);
/// The two largest units: "15h 37m", "2d 20h", "40s", "92 ms".
QString durationText(Millis length);
/// Long lengths are not told to the hour: "> 90d".
QString horizonText(Millis length);

QString clockText(Instant t, const QTimeZone& zone); ///< "03:12:40"
QString minuteText(Instant t, const QTimeZone& zone); ///< "03:12"
QString dayText(Instant t, const QTimeZone& zone); ///< "Wed 18 Nov"
QString dateText(Instant t, const QTimeZone& zone); ///< "Wed 18 Nov 2026"
/// Time first, the day only when it is not the day of `now`: "02:31", "23:07 Tue 17 Nov".
QString momentText(Instant t, Instant now, const QTimeZone& zone);
QString zoneText(const QTimeZone& zone, Instant at); ///< "JST"
QString zoneOffsetText(const QTimeZone& zone, Instant at); ///< "JST (UTC+9)"

} // namespace yagura
