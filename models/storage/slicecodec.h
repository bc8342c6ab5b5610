// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time.h"
#include "models/slo/slice.h"
#include "models/slo/slicehistory.h"

#include <QByteArray>

#include <algorithm>
#include <memory>
#include <optional>
#include <span>
#include <vector>

struct libdeflate_decompressor;

namespace yagura::detail {

/// Minutes since the epoch of a slice's end: how slices are keyed on disk.
using Minute = qint64;
inline Minute minuteOf(Instant end) { return toEpochMs(floorTo(end)) / kSlice.count(); }
inline Instant endOf(Minute minute) { return fromEpochMs(minute * kSlice.count()); }
/// The UTC day whose slices end in (midnight, midnight + 24 h].
inline qint64 dayOf(Minute minute) { return (minute - 1) / 1440; }

/// Slices of one series, by minute, rising: later ones replace earlier ones. Flat, because a month of twenty objectives is
/// nearly a million of them, and they come in order.
class SliceMap
{
public:
    /// The slice that ends at a minute; a new one counts nothing.
    Slice& operator[](Minute minute)
    {
        const Instant end = endOf(minute);
        if (m_slices.empty() || m_slices.back().end < end) {
            return m_slices.emplace_back(Slice { end, 0, 0, 1 });
        }
        const auto at = firstAt(end);
        return at->end == end ? *at : *m_slices.insert(at, Slice { end, 0, 0, 1 });
    }
    /// The same for a minute after all others.
    void append(Minute minute) { m_slices.push_back({ endOf(minute), 0, 0, 1 }); }
    void put(const Slice& slice)
    {
        Slice& held = (*this)[minuteOf(slice.end)];
        held = { held.end, slice.total, slice.bad, slice.coverage };
    }
    void reserve(size_t count) { m_slices.reserve(count); }
    /// Those that end in the range.
    std::span<const Slice> inside(TimeRange range) const
    {
        const auto after = [](Instant t, const Slice& slice) { return t < slice.end; };
        const auto first = std::upper_bound(m_slices.begin(), m_slices.end(), range.from, after);
        return { first, std::upper_bound(first, m_slices.end(), range.to, after) };
    }
    auto begin() { return m_slices.begin(); }
    auto end() { return m_slices.end(); }
    auto begin() const { return m_slices.begin(); }
    auto end() const { return m_slices.end(); }
    size_t size() const { return m_slices.size(); }
    bool empty() const { return m_slices.empty(); }
    friend bool operator==(const SliceMap&, const SliceMap&) = default;

private:
    std::vector<Slice>::iterator firstAt(Instant end)
    {
        return std::lower_bound(m_slices.begin(), m_slices.end(), end, [](const Slice& slice, Instant t) { return slice.end < t; });
    }
    std::vector<Slice> m_slices;
};

/// Unpacks what qCompress() packed, one blob after another in the same memory. Why not qUncompress(): half as fast, and a month of
/// days is unpacked before the first page.
class Unpacker
{
public:
    Unpacker();
    /// Empty when the blob is damaged. Valid until the next call.
    const QByteArray& unpack(const QByteArray& blob);

private:
    std::unique_ptr<libdeflate_decompressor, void (*)(libdeflate_decompressor*)> m_decompressor;
    QByteArray m_bytes;
};

/// One series' slices of one UTC day as a compressed blob, bit for bit exact.
QByteArray encodeDay(qint64 day, const SliceMap& slices);
/// Nullopt when the blob is damaged (it carries zlib's checksum).
std::optional<SliceMap> decodeDay(qint64 day, const QByteArray& blob);
/// The same in two steps, for a reader in a hurry: the bytes (by an Unpacker), and from them the columns of a day that was seen in every
/// minute (nullopt for any other day, for one with numbers that columns cannot hold, and for damaged bytes) or its slices.
std::optional<SliceColumns> wholeDay(const QByteArray& bytes);
std::optional<SliceMap> slicesOfDay(qint64 day, const QByteArray& bytes);

/// What one poll brought for one series; the slices are somebody else's. Why not copied: a poll of a thousand series is written every
/// half minute.
struct FramePart
{
    qint64 series = 0;
    std::optional<TimeRange> covered;
    std::span<const Slice> slices;
};
/// The same as it is read back.
struct FrameEntry
{
    qint64 series = 0;
    std::optional<TimeRange> covered;
    std::vector<Slice> slices;
    FramePart part() const { return { series, covered, slices }; } ///< valid as long as the entry
    friend bool operator==(const FrameEntry&, const FrameEntry&) = default;
};
/// One poll of many series in one blob.
QByteArray encodeFrame(std::span<const FramePart> parts);
std::optional<std::vector<FrameEntry>> decodeFrame(const QByteArray& blob);

} // namespace yagura::detail
