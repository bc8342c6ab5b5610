// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/decimal.h"

#include <QRegularExpression>

namespace yagura {

namespace {
constexpr int kDigits = 9;
constexpr qint64 kUnit = 1'000'000'000;
constexpr qint64 kLargestWhole = 9'000'000'000;
} // namespace

std::optional<Decimal> Decimal::parse(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("\\A([+-]?)([0-9]{1,20})(?:\\.([0-9]+))?\\z"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    QString fraction = match.captured(3);
    while (fraction.endsWith(QLatin1Char('0'))) {
        fraction.chop(1);
    }
    // Why: a tenth digit cannot be held; rounding it away in silence would compare a target that nobody wrote.
    if (fraction.size() > kDigits) {
        return std::nullopt;
    }
    bool ok = false;
    const qint64 whole = match.captured(2).toLongLong(&ok);
    const qint64 nano = fraction.leftJustified(kDigits, QLatin1Char('0')).toLongLong();
    if (!ok || whole > kLargestWhole || (whole == kLargestWhole && nano > 0)) {
        return std::nullopt;
    }
    const qint64 value = whole * kUnit + nano;
    return fromNano(match.captured(1) == QLatin1String("-") ? -value : value);
}

QString Decimal::toString() const
{
    const qint64 whole = m_nano / kUnit;
    const qint64 rest = m_nano % kUnit;
    QString text = QString::number(whole < 0 ? -whole : whole);
    if (rest != 0) {
        QString fraction = QString::number(rest < 0 ? -rest : rest).rightJustified(kDigits, QLatin1Char('0'));
        while (fraction.endsWith(QLatin1Char('0'))) {
            fraction.chop(1);
        }
        text += QLatin1Char('.') + fraction;
    }
    return m_nano < 0 ? QLatin1Char('-') + text : text;
}

} // namespace yagura
