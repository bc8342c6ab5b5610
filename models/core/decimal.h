// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace yagura {

/// An exact decimal with up to nine digits after the point: SLO targets are compared exactly, never as binary floats
/// (99.9/100 is 0.9990000000000001 in a double). Range about ±9 × 10^9.
class Decimal
{
public:
    constexpr Decimal() = default;
    static std::optional<Decimal> parse(const QString& text); ///< "99.95", "0.9995", "-1"; no exponent, no blanks
    static constexpr Decimal fromNano(qint64 nano) { return Decimal(nano); }

    constexpr qint64 nano() const { return m_nano; } ///< value × 10^9
    double toDouble() const { return static_cast<double>(m_nano) / 1e9; }
    QString toString() const; ///< shortest form: "99.9"

    friend constexpr auto operator<=>(const Decimal&, const Decimal&) = default; // NOLINT(modernize-use-nullptr): the compiler's own 0

private:
    constexpr explicit Decimal(qint64 nano)
        : m_nano(nano)
    {
    }
    qint64 m_nano = 0;
};

/// An SLO target, held as percent as people write it: 99.9 means 0.999.
struct Target
{
    Decimal percent;

    double fraction() const { return percent.toDouble() / 100.0; }
    /// 1 − target, computed from the decimal so that 99.9 gives 0.001 and not 0.0009999999999999432.
    double budgetFraction() const { return static_cast<double>(Decimal::fromNano(100'000'000'000).nano() - percent.nano()) / 1e11; }
    friend auto operator<=>(const Target&, const Target&) = default; // NOLINT(modernize-use-nullptr)
};

} // namespace yagura
