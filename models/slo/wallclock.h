// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>

namespace yagura::detail {

/// When the clock on the wall of a zone shows this. RFC 5545, 3.3.5: a time that is shown twice is its first showing; one that is
/// skipped is read with the offset before the jump (02:30 becomes 03:30). Why not QDateTime: Qt 6.4 leaves both cases open.
Instant fromWallClock(QDate date, QTime time, const QTimeZone& zone);
/// What the clock on the wall shows, told as milliseconds since 1970-01-01T00:00 of that wall.
qint64 wallMillis(Instant at, const QTimeZone& zone);
QDate wallDate(Instant at, const QTimeZone& zone);

} // namespace yagura::detail
