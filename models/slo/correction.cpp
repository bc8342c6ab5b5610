// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/correction.h"

#include "models/slo/wallclock.h"

#include <QTimeZone>

#include <libical/ical.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace yagura {

namespace {

using IteratorPtr = std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)>;

/// A date and time of the wall: no zone, so that libical only counts and never converts.
icaltimetype wallTime(QDate date, QTime time)
{
    icaltimetype wall = icaltime_null_time();
    wall.year = date.year();
    wall.month = date.month();
    wall.day = date.day();
    wall.hour = time.hour();
    wall.minute = time.minute();
    wall.second = time.second();
    return wall;
}

QDate dateOf(const icaltimetype& wall) { return QDate(wall.year, wall.month, wall.day); }
QTime timeOf(const icaltimetype& wall) { return QTime(wall.hour, wall.minute, wall.second); }

std::optional<icalrecurrencetype> ruleOf(const QString& text)
{
    const icalrecurrencetype rule = icalrecurrencetype_from_string(text.toLatin1().constData());
    switch (rule.freq) {
    case ICAL_HOURLY_RECURRENCE:
    case ICAL_DAILY_RECURRENCE:
    case ICAL_WEEKLY_RECURRENCE:
    case ICAL_MONTHLY_RECURRENCE:
    case ICAL_YEARLY_RECURRENCE:
        return rule;
    default:
        return std::nullopt;
    }
}

/// UNTIL as the wall shows it: an instant (…Z) is read in the zone, a mere day lasts until its end.
icaltimetype wallUntil(const icaltimetype& until, const QTimeZone& zone)
{
    if (until.is_date) {
        return wallTime(dateOf(until), QTime(23, 59, 59));
    }
    if (!icaltime_is_utc(until)) {
        return until;
    }
    const Instant at = fromDateTime(QDateTime(dateOf(until), timeOf(until), Qt::UTC));
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(detail::wallMillis(at, zone), Qt::UTC);
    return wallTime(wall.date(), wall.time());
}

/// Calls `visit` with every start from `from` to `to`, in order.
template <class Visit>
void eachStart(const Correction& correction, const QTimeZone& zone, Instant from, Instant to, Visit visit)
{
    if (correction.rrule.isEmpty()) {
        const Instant once = detail::fromWallClock(correction.startDate, correction.startTime, zone);
        if (once >= from && once <= to) {
            visit(once);
        }
        return;
    }
    std::optional<icalrecurrencetype> rule = ruleOf(correction.rrule);
    if (!rule) {
        return;
    }
    if (!icaltime_is_null_time(rule->until)) {
        rule->until = wallUntil(rule->until, zone);
    }
    const IteratorPtr iterator(
        icalrecur_iterator_new(*rule, wallTime(correction.startDate, correction.startTime)), &icalrecur_iterator_free);
    if (!iterator) {
        return;
    }
    const QDate early = detail::wallDate(from, zone).addDays(-1);
    // Why not hours: libical 3.0 forgets their interval when it starts late.
    if (rule->count == 0 && rule->freq != ICAL_HOURLY_RECURRENCE && early > correction.startDate) {
        icalrecur_iterator_set_start(iterator.get(), wallTime(early, QTime(0, 0)));
    }
    for (icaltimetype wall = icalrecur_iterator_next(iterator.get()); !icaltime_is_null_time(wall);
         wall = icalrecur_iterator_next(iterator.get())) {
        const Instant start = detail::fromWallClock(dateOf(wall), timeOf(wall), zone);
        if (start > to) {
            return;
        }
        if (start >= from) {
            visit(start);
        }
    }
}

} // namespace

std::vector<TimeRange> occurrences(const Correction& correction, TimeRange within)
{
    std::vector<TimeRange> found;
    const QTimeZone zone(correction.zone);
    if (within.isEmpty() || correction.length <= Millis(0) || !correction.startDate.isValid() || !zone.isValid()) {
        return found;
    }
    eachStart(correction, zone, within.from - correction.length, within.to, [&](Instant start) {
        const TimeRange cut { std::max(start, within.from), std::min(start + correction.length, within.to) };
        if (cut.isEmpty()) {
            return;
        }
        if (!found.empty() && cut.from <= found.back().to) {
            found.back().to = std::max(found.back().to, cut.to);
        } else {
            found.push_back(cut);
        }
    });
    return found;
}

bool isRecurrenceRule(const QString& rrule)
{
    const std::optional<icalrecurrencetype> rule = ruleOf(rrule);
    if (!rule) {
        return false;
    }
    const IteratorPtr iterator(icalrecur_iterator_new(*rule, wallTime(QDate(2026, 1, 1), QTime(0, 0))), &icalrecur_iterator_free);
    return iterator != nullptr;
}

} // namespace yagura
