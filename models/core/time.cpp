// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/time.h"

#include <QRegularExpression>

namespace yagura {

using namespace std::chrono;

QString toIso(Instant t)
{
    const sys_days day = floor<days>(t);
    const year_month_day date(day);
    const hh_mm_ss<Millis> clock(t - day);
    QString text = QString::asprintf("%04d-%02u-%02uT%02d:%02d:%02d", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
        static_cast<unsigned>(date.day()), static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
        static_cast<int>(clock.seconds().count()));
    if (clock.subseconds().count() != 0) {
        text += QString::asprintf(".%03d", static_cast<int>(clock.subseconds().count()));
    }
    return text + QLatin1Char('Z');
}

namespace {

/// Digits after the point as whole milliseconds, cut off (never rounded up into a moment that was not yet).
qint64 fractionMs(const QString& digits) { return digits.leftJustified(3, QLatin1Char('0'), true).toLongLong(); }

std::optional<Instant> parseEpoch(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A(-?)([0-9]{1,12})(?:\\.([0-9]{1,9}))?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const qint64 ms = match.captured(2).toLongLong() * 1000 + fractionMs(match.captured(3));
    return fromEpochMs(match.captured(1).isEmpty() ? ms : -ms);
}

} // namespace

std::optional<Instant> parseInstant(const QString& text)
{
    if (const std::optional<Instant> epoch = parseEpoch(text)) {
        return epoch;
    }
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt ]([0-9]{2}):([0-9]{2}):([0-9]{2})"
                                                        "(?:\\.([0-9]+))?(?:([Zz])|([+-])([0-9]{2}):([0-9]{2}))\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    const year_month_day date(year(number(1)), month(static_cast<unsigned>(number(2))), day(static_cast<unsigned>(number(3))));
    // Why: RFC 3339 writes a leap second as :60; it is the same instant as the following :00 in a count without leap seconds.
    if (!date.ok() || number(4) > 23 || number(5) > 59 || number(6) > 60 || number(10) > 23 || number(11) > 59) {
        return std::nullopt;
    }
    Instant t = sys_days(date) + hours(number(4)) + minutes(number(5)) + seconds(number(6)) + Millis(fractionMs(match.captured(7)));
    const Millis offset = hours(number(10)) + minutes(number(11));
    t = match.captured(9) == QLatin1String("-") ? t + offset : t - offset;
    return t;
}

} // namespace yagura
