// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time.h"
#include "models/slo/slice.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <vector>

namespace yagura::detail {

/// Minutes since the epoch of a slice's end: how slices are keyed on disk.
using Minute = qint64;
inline Minute minuteOf(Instant end) { return toEpochMs(floorTo(end)) / kSlice.count(); }
inline Instant endOf(Minute minute) { return fromEpochMs(minute * kSlice.count()); }
/// The UTC day whose slices end in (midnight, midnight + 24 h].
inline qint64 dayOf(Minute minute) { return (minute - 1) / 1440; }

/// Slices of one series, by minute: later ones replace earlier ones.
using SliceMap = std::map<Minute, Slice>;

/// One series' slices of one UTC day as a compressed blob, bit for bit exact.
QByteArray encodeDay(qint64 day, const SliceMap& slices);
/// Nullopt when the blob is damaged (it carries zlib's checksum).
std::optional<SliceMap> decodeDay(qint64 day, const QByteArray& blob);

/// What one poll brought for one series.
struct FrameEntry
{
    qint64 series = 0;
    std::optional<TimeRange> covered;
    std::vector<Slice> slices;
    friend bool operator==(const FrameEntry&, const FrameEntry&) = default;
};
/// One poll of many series in one blob.
QByteArray encodeFrame(const std::vector<FrameEntry>& entries);
std::optional<std::vector<FrameEntry>> decodeFrame(const QByteArray& blob);

} // namespace yagura::detail
