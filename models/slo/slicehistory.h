// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/slice.h"
#include "models/slo/slicechanges.h"
#include "models/slo/sliceday.h"

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace yagura {

/// What happened in a window, added up from slices in float64.
struct SliceSum
{
    double total = 0;
    double bad = 0;
    double seen = 0; ///< slices seen (sum of coverage)
    qint64 expected
        = 0; ///< slices in the window since the later of its start and the start of the first slice ever seen, without excluded ones
    qint64 excluded = 0; ///< slices that a correction drops: neither seen nor expected

    double good() const { return total - bad; }
    /// Share of the window that was seen; 0 when nothing was expected.
    double coverage() const { return expected > 0 ? seen / static_cast<double>(expected) : 0.0; }
};

/// A UTC day that was seen in every minute, in columns: place i is the slice that ends i + 1 minutes after midnight. Only numbers that
/// a float32 holds exactly, as it does all counts up to 16.7 million.
struct SliceColumns
{
    std::array<float, 1440> total {};
    std::array<float, 1440> bad {};
};

/// The slices of one objective: a value that is cheap to copy (days are shared), with sums by hour and day, so that a window of
/// any length costs about the same. Appending a minute touches one day. Slices may arrive in any order (back-fill goes newest
/// first); a slice that is put again replaces the old one. Missing slices count nothing and have coverage 0. A slice with a
/// number that is not finite or negative is dropped; more bad than total events are cut to the total.
class SliceHistory
{
public:
    void put(const Slice& slice);
    void put(std::span<const Slice> slices);
    /// A whole day at once, ten times as fast as its slices. False, and nothing is put: something of the day is held already, or
    /// a number has to be dropped or cut; put the slices then. `day`: days since the epoch.
    bool putDay(qint64 day, const SliceColumns& columns);
    /// Takes minutes out of every window: they are neither seen nor expected. In order, apart from each other, whole minutes; replaces
    /// what was taken out before. What the minutes hold still counts: whoever excludes puts them as unseen and empty.
    void exclude(std::vector<TimeRange> minutes);
    bool excludes() const { return m_excluded != nullptr; }
    /// Excluded minutes that end in (range.from, range.to].
    qint64 excludedIn(TimeRange range) const;
    /// Takes over the days of another history that the range touches, shared, whatever was held of them before.
    void shareDays(const SliceHistory& other, TimeRange range);
    /// Forgets slices that end at or before `before`.
    void trim(Instant before);
    /// What is not what it was at the last noticeChanges(), for whoever keeps sums from minute to minute. Putting what is held already
    /// changes nothing.
    const detail::SliceChanges& changes() const { return m_changes; }
    void noticeChanges() { m_changes.clear(); }

    bool isEmpty() const;
    std::optional<Instant> firstSeen() const; ///< end of the first slice with coverage > 0
    std::optional<Instant> lastSeen() const; ///< end of the newest slice with coverage > 0
    std::optional<Instant> first() const; ///< end of the oldest slice held
    std::optional<Instant> last() const; ///< end of the newest slice held

    std::optional<Slice> at(Instant end) const;
    detail::SlicePart partAt(Instant end) const; ///< the same of a whole minute, nothing where none is held
    /// Slices ending in (window.from, window.to].
    SliceSum sum(TimeRange window) const;
    /// Fills in what a sum of the window expects and excludes. `seen`: firstSeen().
    void expect(SliceSum& sum, TimeRange window, std::optional<Instant> seen) const;
    /// Every held slice ending in the range, in order.
    void forEach(TimeRange range, const std::function<void(const Slice&)>& visit) const;
    std::vector<Slice> slices(TimeRange range) const;
    /// The totals of the minutes of the range that were seen, by place; those of other minutes stay as they are.
    void totals(TimeRange range, std::span<double> into) const;
    /// No day that the range touches holds anything but whole events: sums can be added to and taken from without loss.
    bool isExact(TimeRange range) const;
    /// What is held of each minute of the range, that of the minute i in into[i * step]. Right where isExact().
    void narrow(TimeRange range, std::span<detail::NarrowPart> into, size_t step) const;
    /// Maximal runs inside the range, between firstSeen() and the range's end, whose slices are missing or have coverage 0.
    std::vector<TimeRange> gaps(TimeRange range) const;

private:
    /// A day with its sum beside it, so that a month is added up without looking into its days.
    struct Day
    {
        qint64 number = 0; ///< since the epoch
        detail::DaySum whole;
        bool isExact = true; ///< as its slices
        std::shared_ptr<detail::SliceDay> slices; ///< one that is shared is never written

        void takeSums() ///< of slices that are sealed
        {
            whole = slices->whole();
            isExact = slices->isExact();
        }
    };
    size_t placeOf(qint64 number) const;
    size_t makeRoom(qint64 number);
    detail::SliceDay& writable(size_t place);

    std::vector<Day> m_days; // by number
    std::shared_ptr<const std::vector<TimeRange>> m_excluded; // null: none
    detail::SliceChanges m_changes;
};

} // namespace yagura
