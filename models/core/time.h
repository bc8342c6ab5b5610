// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>

#include <chrono>
#include <optional>

namespace yagura {

using Millis = std::chrono::milliseconds;

/// A point in time: UTC, milliseconds since the epoch. Zones exist only in models/wording and in calendar windows.
using Instant = std::chrono::sys_time<Millis>;

/// The length of a slice, the unit of SLO truth.
inline constexpr Millis kSlice = std::chrono::minutes(1);

inline constexpr Instant fromEpochMs(qint64 ms) { return Instant(Millis(ms)); }
inline constexpr qint64 toEpochMs(Instant t) { return t.time_since_epoch().count(); }
inline Instant fromDateTime(const QDateTime& t) { return fromEpochMs(t.toMSecsSinceEpoch()); }
inline QDateTime toDateTime(Instant t) { return QDateTime::fromMSecsSinceEpoch(toEpochMs(t), Qt::UTC); }

/// The last whole multiple of `unit` (since the epoch) at or before t.
inline constexpr Instant floorTo(Instant t, Millis unit = kSlice)
{
    const qint64 n = toEpochMs(t);
    const qint64 u = unit.count();
    const qint64 r = ((n % u) + u) % u;
    return fromEpochMs(n - r);
}
inline constexpr Instant ceilTo(Instant t, Millis unit = kSlice)
{
    const Instant f = floorTo(t, unit);
    return f == t ? t : f + unit;
}

/// (from, to]: open at the left as in Prometheus 3 and as slices are.
struct TimeRange
{
    Instant from;
    Instant to;

    Millis length() const { return to - from; }
    bool isEmpty() const { return to <= from; }
    bool contains(Instant t) const { return t > from && t <= to; }
    friend bool operator==(const TimeRange&, const TimeRange&) = default;
};

/// RFC 3339 in UTC with `Z`, milliseconds only when there are some: the form of every printed JSON.
QString toIso(Instant t);
/// RFC 3339 with any offset, or epoch seconds with an optional fraction. Nullopt when it is neither.
std::optional<Instant> parseInstant(const QString& text);

} // namespace yagura

Q_DECLARE_METATYPE(yagura::Instant)
