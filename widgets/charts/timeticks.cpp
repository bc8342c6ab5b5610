// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/timeaxis.h"

#include <array>

namespace yagura {

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr std::array<qint64, 14> kSteps { kMinute, 2 * kMinute, 5 * kMinute, 10 * kMinute, 15 * kMinute, 30 * kMinute, kHour, 2 * kHour,
    3 * kHour, 6 * kHour, 12 * kHour, kDay, 2 * kDay, 7 * kDay };
constexpr qint64 kMonth = 30 * kDay;

/// Local wall clock on a line of its own, where every day has 24 h: alignment is done there, then mapped back.
qint64 wallMs(Instant at, const QTimeZone& zone) { return toEpochMs(at) + zone.offsetFromUtc(toDateTime(at)) * qint64(1000); }

std::optional<Instant> fromWall(qint64 wall, const QTimeZone& zone)
{
    const QDateTime clock = QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC);
    const QDateTime local(clock.date(), clock.time(), zone);
    if (!local.isValid() || wallMs(fromDateTime(local), zone) != wall) {
        return std::nullopt; // a wall time that a clock change skips
    }
    return fromDateTime(local);
}

qint64 floorDiv(qint64 a, qint64 b) { return a >= 0 ? a / b : -((-a + b - 1) / b); }

std::vector<TimeTick> monthTicks(TimeRange range, const QTimeZone& zone)
{
    std::vector<TimeTick> ticks;
    QDate day = toDateTime(range.from).toTimeZone(zone).date();
    day = QDate(day.year(), day.month(), 1);
    for (; fromDateTime(day.startOfDay(zone)) <= range.to; day = day.addMonths(1)) {
        const Instant at = fromDateTime(day.startOfDay(zone));
        if (at >= range.from) {
            ticks.push_back({ at, true, true });
        }
    }
    return ticks;
}

} // namespace

std::vector<TimeTick> timeTicks(TimeRange range, const QTimeZone& zone, double pixels, double minimum)
{
    std::vector<TimeTick> ticks;
    if (range.isEmpty() || pixels < 1 || !zone.isValid()) {
        return ticks;
    }
    const double msPerLabel = static_cast<double>(range.length().count()) / std::max(1.0, pixels / minimum);
    qint64 step = kMonth;
    for (const qint64 candidate : kSteps) {
        if (static_cast<double>(candidate) >= msPerLabel) {
            step = candidate;
            break;
        }
    }
    if (step == kMonth) {
        return monthTicks(range, zone);
    }
    // Weeks begin on Monday; the epoch was a Thursday.
    const qint64 shift = step == 7 * kDay ? 4 * kDay : 0;
    const qint64 first = floorDiv(wallMs(range.from, zone) - shift, step) * step + shift;
    const qint64 end = wallMs(range.to, zone) + kHour;
    qint64 lastDay = floorDiv(wallMs(range.from, zone), kDay);
    for (qint64 wall = first; wall <= end; wall += step) {
        const std::optional<Instant> at = fromWall(wall, zone);
        if (!at || *at < range.from || *at > range.to) {
            continue;
        }
        const qint64 day = floorDiv(wall, kDay);
        ticks.push_back({ *at, true, day != lastDay || step >= kDay });
        lastDay = day;
    }
    return ticks;
}

} // namespace yagura
