// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cmath>

/// Randomness as a pure function: the same key always gives the same value, in any order, without state.
namespace yagura::demonoise {

/// SplitMix64's finisher.
constexpr quint64 mix(quint64 x)
{
    x += 0x9E3779B97F4A7C15ULL;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

/// FNV-1a over UTF-16: unlike qHash the same in every process.
inline quint64 hash(QStringView text)
{
    quint64 h = 0xCBF29CE484222325ULL;
    for (const QChar c : text)
        h = (h ^ c.unicode()) * 0x100000001B3ULL;
    return h;
}

/// [0, 1)
constexpr double unit(quint64 seed, quint64 key) { return static_cast<double>(mix(seed ^ mix(key)) >> 11) * 0x1.0p-53; }

/// About normal, mean 0, deviation 1, never over 2.5: the sum of four uniform parts of one hash.
constexpr double bell(quint64 seed, quint64 key)
{
    const quint64 h = mix(seed ^ mix(key));
    const double sum = static_cast<double>(h & 0xFFFF) + static_cast<double>((h >> 16) & 0xFFFF) + static_cast<double>((h >> 32) & 0xFFFF)
        + static_cast<double>(h >> 48);
    return (sum / 65535.0 - 2.0) * 1.7320508;
}

/// Waves of about `period`: bells at the knots, blended between.
inline double smooth(quint64 seed, qint64 minute, qint64 period)
{
    const qint64 knot = minute / period;
    const double t = static_cast<double>(minute % period) / static_cast<double>(period);
    const double blend = t * t * (3 - 2 * t);
    return bell(seed, static_cast<quint64>(knot)) * (1 - blend) + bell(seed, static_cast<quint64>(knot + 1)) * blend;
}

/// [0, 1), spread evenly over any run of minutes: multiples of an irrational number. Two sequences that are used together
/// need different numbers, or their roundings go in step.
inline constexpr double kGolden = 0.61803398874989485;
inline constexpr double kSilver = 0.41421356237309505;
inline double even(quint64 seed, qint64 minute, double irrational)
{
    const double x = static_cast<double>(minute % 1'000'003) * irrational + static_cast<double>(seed >> 40) * 0x1.0p-24;
    return x - std::floor(x);
}

} // namespace yagura::demonoise
