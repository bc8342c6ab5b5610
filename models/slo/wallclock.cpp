// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/wallclock.h"

namespace yagura::detail {

namespace {

constexpr qint64 kDayMs = 86'400'000;
const QDate kEpoch(1970, 1, 1);

Millis offsetAt(qint64 utcMs, const QTimeZone& zone)
{
    return std::chrono::seconds(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC)));
}

} // namespace

Instant fromWallClock(QDate date, QTime time, const QTimeZone& zone)
{
    const qint64 wall = kEpoch.daysTo(date) * kDayMs + time.msecsSinceStartOfDay();
    // Why a day to both sides: no offset is longer, and no zone changes twice in two days.
    const Millis before = offsetAt(wall - kDayMs, zone);
    const Millis after = offsetAt(wall + kDayMs, zone);
    const qint64 early = wall - before.count();
    if (before == after) {
        return fromEpochMs(early); // nearly always: no change is near
    }
    const qint64 late = wall - after.count();
    const bool earlyShown = offsetAt(early, zone) == before;
    const bool lateShown = offsetAt(late, zone) == after;
    return fromEpochMs(earlyShown || !lateShown ? early : late);
}

qint64 wallMillis(Instant at, const QTimeZone& zone) { return toEpochMs(at) + offsetAt(toEpochMs(at), zone).count(); }

QDate wallDate(Instant at, const QTimeZone& zone)
{
    const qint64 wall = wallMillis(at, zone);
    const qint64 days = wall >= 0 ? wall / kDayMs : -((-wall + kDayMs - 1) / kDayMs);
    return kEpoch.addDays(days);
}

} // namespace yagura::detail
