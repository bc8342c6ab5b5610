// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time.h"
#include "models/slo/slice.h"

#include <QByteArray>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

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
    using Item = std::pair<Minute, Slice>;

    Slice& operator[](Minute minute)
    {
        if (m_items.empty() || m_items.back().first < minute) {
            return m_items.emplace_back(minute, Slice {}).second;
        }
        const auto at = std::lower_bound(m_items.begin(), m_items.end(), minute, [](const Item& item, Minute m) { return item.first < m; });
        return at->first == minute ? at->second : m_items.insert(at, { minute, Slice {} })->second;
    }
    auto begin() { return m_items.begin(); }
    auto end() { return m_items.end(); }
    auto begin() const { return m_items.begin(); }
    auto end() const { return m_items.end(); }
    size_t size() const { return m_items.size(); }
    bool empty() const { return m_items.empty(); }
    friend bool operator==(const SliceMap&, const SliceMap&) = default;

private:
    std::vector<Item> m_items;
};

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
