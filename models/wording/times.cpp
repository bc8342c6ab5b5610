// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/times.h"

#include "models/wording/figures.h"
#include "models/wording/texts.h"

#include <QLocale>

#include <array>

namespace yagura {

namespace {

using namespace std::chrono;

enum class Unit { Days, Hours, Minutes, Seconds };

QString unitText(Unit unit, qint64 count)
{
    const QString number = QLocale().toString(count);
    switch (unit) {
    case Unit::Days:
        return TimeTexts::tr("%1d", "days, short").arg(number);
    case Unit::Hours:
        return TimeTexts::tr("%1h", "hours, short").arg(number);
    case Unit::Minutes:
        return TimeTexts::tr("%1m", "minutes, short").arg(number);
    case Unit::Seconds:
        break;
    }
    return TimeTexts::tr("%1s", "seconds, short").arg(number);
}

struct Part
{
    Unit unit;
    qint64 seconds;
};
constexpr std::array<Part, 4> kParts { Part { Unit::Days, 86400 }, Part { Unit::Hours, 3600 }, Part { Unit::Minutes, 60 },
    Part { Unit::Seconds, 1 } };

QDateTime local(Instant t, const QTimeZone& zone) { return toDateTime(t).toTimeZone(zone); }

} // namespace

QString ageText(Millis age)
{
    const qint64 total = qMax<qint64>(0, duration_cast<seconds>(age).count());
    for (const Part& part : kParts) {
        if (total >= part.seconds)
            return unitText(part.unit, total / part.seconds);
    }
    return unitText(Unit::Seconds, 0);
}

QString agoText(Millis age) { return TimeTexts::tr("%1 ago", "an age such as 18m").arg(ageText(age)); }

QString ageText(std::optional<Instant> since, Instant now) { return since ? ageText(now - *since) : noValue(); }

QString agoText(std::optional<Instant> since, Instant now) { return since ? agoText(now - *since) : noValue(); }

QString durationText(Millis length)
{
    const qint64 ms = qMax<qint64>(0, length.count());
    if (ms > 0 && ms < 1000)
        return TimeTexts::tr("%1 ms", "milliseconds").arg(QLocale().toString(ms));
    const qint64 total = ms / 1000;
    for (size_t i = 0; i < kParts.size(); ++i) {
        if (total < kParts[i].seconds)
            continue;
        QString first = unitText(kParts[i].unit, total / kParts[i].seconds);
        if (i + 1 == kParts.size())
            return first;
        const qint64 rest = (total % kParts[i].seconds) / kParts[i + 1].seconds;
        return rest == 0 ? first
                         : TimeTexts::tr("%1 %2", "two units of a duration: 15h 37m").arg(first, unitText(kParts[i + 1].unit, rest));
    }
    return unitText(Unit::Seconds, 0);
}

QString horizonText(Millis length)
{
    if (length >= hours(24 * 90))
        return TimeTexts::tr("> %1", "longer than").arg(unitText(Unit::Days, 90));
    return durationText(length < minutes(1) ? Millis(minutes(1)) : length);
}

QString clockText(Instant t, const QTimeZone& zone) { return local(t, zone).toString(QStringLiteral("HH:mm:ss")); }

QString minuteText(Instant t, const QTimeZone& zone) { return local(t, zone).toString(QStringLiteral("HH:mm")); }

QString dayText(Instant t, const QTimeZone& zone)
{
    return QLocale().toString(local(t, zone).date(), TimeTexts::tr("ddd d MMM", "date format without year"));
}

QString dateText(Instant t, const QTimeZone& zone)
{
    return QLocale().toString(local(t, zone).date(), TimeTexts::tr("ddd d MMM yyyy", "date format"));
}

QString momentText(Instant t, Instant now, const QTimeZone& zone)
{
    if (local(t, zone).date() == local(now, zone).date())
        return minuteText(t, zone);
    return TimeTexts::tr("%1 %2", "time, then day").arg(minuteText(t, zone), dayText(t, zone));
}

QString zoneText(const QTimeZone& zone, Instant at)
{
    return zone.id() == "UTC" ? QStringLiteral("UTC") : zone.abbreviation(toDateTime(at));
}

QString zoneOffsetText(const QTimeZone& zone, Instant at)
{
    const int minutesEast = zone.offsetFromUtc(toDateTime(at)) / 60;
    if (minutesEast == 0 && zoneText(zone, at) == QLatin1String("UTC"))
        return QStringLiteral("UTC");
    const int size = qAbs(minutesEast);
    QString offset = QString::number(size / 60);
    if (size % 60 != 0)
        offset += QStringLiteral(":%1").arg(size % 60, 2, 10, QLatin1Char('0'));
    const QString sign = minutesEast < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
    return QStringLiteral("%1 (UTC%2%3)").arg(zoneText(zone, at), sign, offset);
}

} // namespace yagura
