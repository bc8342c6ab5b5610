// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/duration.h"

#include <QRegularExpression>

#include <array>
#include <limits>

namespace yagura {

namespace {

struct Unit
{
    const char* name;
    qint64 ms;
};

constexpr qint64 kDayMs = 86'400'000;
/// Falling, as they must be written.
constexpr std::array<Unit, 7> kPrometheusUnits { { { "y", 365 * kDayMs }, { "w", 7 * kDayMs }, { "d", kDayMs }, { "h", 3'600'000 },
    { "m", 60'000 }, { "s", 1000 }, { "ms", 1 } } };
constexpr std::array<Unit, 7> kOpenSloUnits { { { "m", 60'000 }, { "h", 3'600'000 }, { "d", kDayMs }, { "w", 7 * kDayMs },
    { "M", 30 * kDayMs }, { "Q", 90 * kDayMs }, { "Y", 365 * kDayMs } } };

/// count × unit + sum, or nullopt when it does not fit.
std::optional<qint64> addScaled(qint64 sum, const QString& count, qint64 unit)
{
    bool ok = false;
    const qint64 n = count.toLongLong(&ok);
    if (!ok || n > (std::numeric_limits<qint64>::max() - sum) / unit) {
        return std::nullopt;
    }
    return sum + n * unit;
}

} // namespace

std::optional<Millis> parsePrometheusDuration(const QString& text)
{
    if (text == QLatin1String("0")) {
        return Millis(0);
    }
    static const QRegularExpression form(QStringLiteral("\\A(?:([0-9]+)y)?(?:([0-9]+)w)?(?:([0-9]+)d)?(?:([0-9]+)h)?(?:([0-9]+)m)?"
                                                        "(?:([0-9]+)s)?(?:([0-9]+)ms)?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (text.isEmpty() || !match.hasMatch()) {
        return std::nullopt;
    }
    qint64 sum = 0;
    for (size_t i = 0; i < kPrometheusUnits.size(); ++i) {
        const QString count = match.captured(static_cast<int>(i) + 1);
        if (count.isEmpty()) {
            continue;
        }
        const std::optional<qint64> next = addScaled(sum, count, kPrometheusUnits[i].ms);
        if (!next) {
            return std::nullopt;
        }
        sum = *next;
    }
    return Millis(sum);
}

QString toPrometheusDuration(Millis length)
{
    if (length.count() == 0) {
        return QStringLiteral("0s");
    }
    QString text;
    qint64 rest = length.count();
    if (rest < 0) {
        text = QStringLiteral("-");
        rest = -rest;
    }
    for (const Unit& unit : kPrometheusUnits) {
        if (unit.ms > kDayMs || rest < unit.ms) {
            continue;
        }
        text += QString::number(rest / unit.ms) + QLatin1String(unit.name);
        rest %= unit.ms;
    }
    return text;
}

std::optional<Millis> parseOpenSloDuration(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]+)([mhdwMQY])\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    for (const Unit& unit : kOpenSloUnits) {
        if (match.captured(2) == QLatin1String(unit.name)) {
            const std::optional<qint64> ms = addScaled(0, match.captured(1), unit.ms);
            return ms ? std::optional(Millis(*ms)) : std::nullopt;
        }
    }
    return std::nullopt;
}

} // namespace yagura
