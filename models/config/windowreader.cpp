// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/faultcodes.h"
#include "models/config/metadatareader.h"
#include "models/core/duration.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <array>

namespace yagura {

namespace {

using Need = KeyReader::Need;
using namespace std::chrono_literals;

constexpr int kMostUnits = 1000;

constexpr std::array kUnitNames { "day", "week", "month", "quarter", "year" }; // in the order of CalendarPeriod::Unit
constexpr std::array kUnitDays { 1, 7, 30, 90, 365 };

Window calendarWindow(const CalendarPeriod& period)
{
    const int days = kUnitDays.at(size_t(period.unit)) * period.count;
    return { Window::Kind::Calendar, std::chrono::hours(24 * days), period };
}

/// "1M" → one month. Minutes and hours are no calendar units.
std::optional<CalendarPeriod> periodOf(const QString& duration)
{
    static const QString letters = QStringLiteral("dwMQY"); // in the order of the enum
    const qsizetype unit = duration.isEmpty() ? -1 : letters.indexOf(duration.back());
    bool isNumber = false;
    const int count = duration.chopped(duration.isEmpty() ? 0 : 1).toInt(&isNumber);
    if (unit < 0 || !isNumber || count < 1 || count > kMostUnits)
        return std::nullopt;
    CalendarPeriod period;
    period.unit = static_cast<CalendarPeriod::Unit>(unit);
    period.count = count;
    return period;
}

} // namespace

std::optional<QTime> parseClock(const QString& text)
{
    // Why not QTime::fromString() with a format: it reads the default locale, which another thread may be changing.
    static const QRegularExpression form(QStringLiteral("\\A(\\d{2}):(\\d{2})(?::(\\d{2}))?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

bool checkZone(const QString& zone, Place place, FaultList& faults)
{
    if (QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()))
        return true;
    QStringList known;
    const auto ids = QTimeZone::availableTimeZoneIds();
    known.reserve(ids.size());
    for (const QByteArray& id : ids)
        known.append(QString::fromLatin1(id));
    faults.error(faults::unknownZone, place, { zone, mostAlike(zone, known) });
    return false;
}

std::optional<Window> readWindowText(const QString& text, Place place, FaultList& faults)
{
    static const QRegularExpression form(
        QStringLiteral("\\Acalendar\\s+(?:(\\d{1,4})\\s+)?(day|week|month|quarter|year)s?(?:\\s+([A-Za-z][A-Za-z0-9_+/-]*))??"
                       "(?:\\s+from\\s+(\\d{4}-\\d{2}-\\d{2})(?:\\s+(\\d{2}:\\d{2}(?::\\d{2})?))?)?\\z"));
    const QString key = QStringLiteral("yagura/windows");
    if (!text.startsWith(QLatin1String("calendar"))) {
        const auto length = parsePrometheusDuration(text);
        if (length && *length >= 1min && *length <= kLongestWindow)
            return Window { Window::Kind::Rolling, *length, {} };
        faults.error(faults::badDuration, place, { key, text });
        return std::nullopt;
    }
    const auto match = form.match(text);
    CalendarPeriod period;
    const QString count = match.captured(1);
    period.count = count.isEmpty() ? 1 : count.toInt();
    const QString date = match.captured(4);
    const QString clock = match.captured(5);
    if (!date.isEmpty())
        period.startDate = QDate::fromString(date, Qt::ISODate);
    const auto time = clock.isEmpty() ? std::optional(QTime(0, 0)) : parseClock(clock);
    if (!match.hasMatch() || period.count < 1 || period.count > kMostUnits || (!date.isEmpty() && !period.startDate.isValid()) || !time) {
        faults.error(faults::badCalendar, place, { key, text });
        return std::nullopt;
    }
    period.startTime = *time;
    for (size_t i = 0; i < kUnitNames.size(); ++i) {
        if (match.captured(2) == QLatin1String(kUnitNames.at(i)))
            period.unit = static_cast<CalendarPeriod::Unit>(i);
    }
    const QString zone = match.captured(3);
    if (!zone.isEmpty()) {
        if (!checkZone(zone, place, faults))
            return std::nullopt;
        period.zone = zone.toLatin1();
    }
    return calendarWindow(period);
}

bool readCalendar(KeyReader& keys, CalendarPeriod& period)
{
    const QLatin1String key("calendar");
    const YamlNode* map = keys.map(key);
    if (!map)
        return false;
    FaultList& faults = keys.faults();
    const int before = faults.errors();
    KeyReader calendar(*map, keys.path(key), faults);
    const QLatin1String startKey("startTime");
    const QLatin1String zoneKey("timeZone");
    if (const auto start = calendar.text(startKey, Need::Required)) {
        const QStringList parts = start->simplified().split(QLatin1Char(' '));
        period.startDate = QDate::fromString(parts.first(), Qt::ISODate);
        const auto time = parts.size() == 2 ? parseClock(parts.last()) : std::nullopt;
        if (!period.startDate.isValid() || !time)
            faults.error(faults::badStartTime, calendar.place(startKey), { calendar.path(startKey), *start });
        period.startTime = time.value_or(QTime(0, 0));
    }
    if (const auto zone = calendar.text(zoneKey, Need::Required); zone && checkZone(*zone, calendar.place(zoneKey), faults))
        period.zone = zone->toLatin1();
    calendar.finish();
    return faults.errors() == before;
}

std::optional<Window> readTimeWindow(KeyReader& keys, QLatin1String key, KeyReader::Need need)
{
    FaultList& faults = keys.faults();
    const YamlNode* list = keys.list(key, need);
    if (!list)
        return std::nullopt;
    if (list->items.size() != 1) {
        faults.error(faults::timeWindowCount, list->place, { QString::number(list->items.size()) });
        return std::nullopt;
    }
    const YamlNode& node = *list->items.front();
    const QString where = keys.path(key) + QStringLiteral("[1]");
    if (!KeyReader::isMap(node, where, faults))
        return std::nullopt;
    KeyReader window(node, where, faults);
    const QLatin1String durationKey("duration");
    const QLatin1String rollingKey("isRolling");
    const QLatin1String calendarKey("calendar");
    const bool hasCalendar = window.has(calendarKey);
    const auto length = window.duration(durationKey, KeyReader::Spelling::OpenSlo, 1min, kLongestWindow, Need::Required);
    const auto rolling = window.boolean(rollingKey, hasCalendar ? Need::Optional : Need::Required);
    CalendarPeriod period;
    const bool isCalendar = hasCalendar && readCalendar(window, period);
    window.finish();
    if (hasCalendar && rolling.value_or(false)) {
        faults.error(faults::oneOfBoth, window.laterKey(rollingKey, calendarKey), { QStringLiteral("isRolling: true"), calendarKey });
        return std::nullopt;
    }
    if (rolling && !*rolling && !hasCalendar) {
        faults.error(faults::missingKey, node.place, { calendarKey, where });
        return std::nullopt;
    }
    if (!length || (hasCalendar && !isCalendar) || (!hasCalendar && !rolling))
        return std::nullopt;
    const QString text = node.value(durationKey)->text;
    if (text.endsWith(QLatin1Char('m')))
        faults.warning(faults::minuteOrMonth, window.place(durationKey), { text });
    if (!hasCalendar)
        return Window { Window::Kind::Rolling, *length, {} };
    const auto unit = periodOf(text);
    if (!unit) {
        faults.error(faults::calendarUnit, window.place(durationKey), { window.path(durationKey), text });
        return std::nullopt;
    }
    period.unit = unit->unit;
    period.count = unit->count;
    return calendarWindow(period);
}

} // namespace yagura
