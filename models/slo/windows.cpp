// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/windows.h"

#include "models/slo/wallclock.h"

#include <QTimeZone>

#include <algorithm>

namespace yagura {

namespace {

using std::chrono::hours;

/// The periods of a calendar, numbered from the one that starts at its anchor.
class Periods
{
public:
    explicit Periods(const CalendarPeriod& calendar)
        : m_calendar(calendar)
        , m_zone(calendar.zone)
        , m_count(std::max(calendar.count, 1))
        , m_anchor(anchorOf(calendar))
    {
    }

    bool areKnown() const { return m_zone.isValid(); }

    Instant start(qint64 number) const
    {
        const qint64 steps = number * m_count;
        // Why always from the anchor: the 31st, clamped to the 28th in February, is the 31st again in March.
        switch (m_calendar.unit) {
        case CalendarPeriod::Unit::Day:
            return at(m_anchor.addDays(steps));
        case CalendarPeriod::Unit::Week:
            return at(m_anchor.addDays(7 * steps));
        case CalendarPeriod::Unit::Month:
            return at(m_anchor.addMonths(static_cast<int>(steps)));
        case CalendarPeriod::Unit::Quarter:
            return at(m_anchor.addMonths(static_cast<int>(3 * steps)));
        case CalendarPeriod::Unit::Year:
            return at(m_anchor.addYears(static_cast<int>(steps)));
        }
        return {};
    }

    /// The number of the period that holds `t` in (start, end].
    qint64 numberAt(Instant t) const
    {
        qint64 number = guess(detail::wallDate(t, m_zone));
        while (start(number) >= t) {
            --number;
        }
        while (start(number + 1) < t) {
            ++number;
        }
        return number;
    }

private:
    static QDate anchorOf(const CalendarPeriod& calendar)
    {
        if (calendar.startDate.isValid()) {
            return calendar.startDate;
        }
        return calendar.unit == CalendarPeriod::Unit::Week ? QDate(1970, 1, 5) : QDate(1970, 1, 1);
    }

    Instant at(QDate date) const { return detail::fromWallClock(date, m_calendar.startTime, m_zone); }

    qint64 guess(QDate date) const
    {
        const qint64 months = (date.year() - m_anchor.year()) * 12 + date.month() - m_anchor.month();
        switch (m_calendar.unit) {
        case CalendarPeriod::Unit::Day:
            return m_anchor.daysTo(date) / m_count;
        case CalendarPeriod::Unit::Week:
            return m_anchor.daysTo(date) / (7 * m_count);
        case CalendarPeriod::Unit::Month:
            return months / m_count;
        case CalendarPeriod::Unit::Quarter:
            return months / (3 * m_count);
        case CalendarPeriod::Unit::Year:
            return months / (12 * m_count);
        }
        return 0;
    }

    const CalendarPeriod& m_calendar;
    QTimeZone m_zone;
    qint64 m_count;
    QDate m_anchor;
};

Millis longestPeriod(const CalendarPeriod& calendar)
{
    const auto days = [&calendar] {
        switch (calendar.unit) {
        case CalendarPeriod::Unit::Day:
            return 1;
        case CalendarPeriod::Unit::Week:
            return 7;
        case CalendarPeriod::Unit::Month:
            return 31;
        case CalendarPeriod::Unit::Quarter:
            return 92;
        case CalendarPeriod::Unit::Year:
            return 366;
        }
        return 366;
    };
    return hours(24) * days() * std::max(calendar.count, 1) + hours(1); // one hour more where daylight saving ends inside
}

} // namespace

TimeRange periodAt(const CalendarPeriod& calendar, Instant at)
{
    const Periods periods(calendar);
    if (!periods.areKnown()) {
        return {};
    }
    const qint64 number = periods.numberAt(at);
    return { periods.start(number), periods.start(number + 1) };
}

TimeRange windowRange(const Window& window, Instant at)
{
    const Instant end = floorTo(at);
    if (window.kind == Window::Kind::Rolling) {
        return { end - window.length, end };
    }
    const TimeRange period = periodAt(window.calendar, end);
    return period.isEmpty() ? TimeRange {} : TimeRange { period.from, end };
}

Millis windowLength(const Window& window, Instant at)
{
    return window.kind == Window::Kind::Rolling ? window.length : periodAt(window.calendar, floorTo(at)).length();
}

std::vector<TimeRange> closedPeriods(const Window& window, Instant at, int most)
{
    std::vector<TimeRange> closed;
    const Periods periods(window.calendar);
    if (window.kind == Window::Kind::Rolling || !periods.areKnown()) {
        return closed;
    }
    qint64 number = periods.numberAt(at);
    Instant end = periods.start(number + 1);
    if (end > at) {
        end = periods.start(number);
        --number;
    }
    for (; static_cast<int>(closed.size()) < most; --number) {
        const Instant start = periods.start(number);
        closed.push_back({ start, end });
        end = start;
    }
    return closed;
}

Millis historyWanted(const Window& window)
{
    if (window.kind == Window::Kind::Rolling) {
        return window.length;
    }
    const Millis longest = longestPeriod(window.calendar);
    return longest + std::min<Millis>(12 * longest, hours(24 * 92));
}

bool isKnownZone(const QByteArray& zone) { return QTimeZone(zone).isValid(); }

} // namespace yagura
