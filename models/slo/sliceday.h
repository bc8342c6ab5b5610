// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/slice.h"

#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace yagura {
struct SliceColumns;
}

namespace yagura::detail {

/// Sums of some slices of a day.
struct DaySum
{
    double total = 0;
    double bad = 0;
    double seen = 0; ///< sum of coverage
    int seenSlots = 0; ///< slices with coverage > 0

    DaySum& operator+=(const DaySum& other)
    {
        total += other.total;
        bad += other.bad;
        seen += other.seen;
        seenSlots += other.seenSlots;
        return *this;
    }
};

/// One slice without its time, for adding up; nothing when none is held.
struct SlicePart
{
    double total = 0;
    double bad = 0;
    double seen = 0;

    SlicePart& operator+=(const SlicePart& other)
    {
        total += other.total;
        bad += other.bad;
        seen += other.seen;
        return *this;
    }
};

/// The same in half the room: whole events, seen or not.
struct NarrowPart
{
    float total = 0;
    float bad = 0;
    float seen = 0;

    NarrowPart() = default;
    explicit NarrowPart(const SlicePart& part)
        : total(static_cast<float>(part.total))
        , bad(static_cast<float>(part.bad))
        , seen(static_cast<float>(part.seen))
    {
    }
    operator SlicePart() const { return { static_cast<double>(total), static_cast<double>(bad), static_cast<double>(seen) }; }
};

/// Whole events, few enough for a float32, in a minute that was seen in full or not at all. Sums of such slices are exact in float64 in
/// any order, so that what was added can be taken out again; sums of fractions cannot: what is left is what never was.
inline bool isExact(const SlicePart& part)
{
    constexpr double kMost = 1 << 24;
    const auto isWhole = [](double n) { return n >= 0 && n <= kMost && static_cast<double>(static_cast<int>(n)) == n; };
    return isWhole(part.total) && isWhole(part.bad) && (part.seen == 1 || part.seen == 0);
}

/// A column of 1440 numbers, kept as float32 while every value fits one exactly (counts up to 16.7 million do), else as float64.
class DayColumn
{
public:
    explicit DayColumn(float fill);
    explicit DayColumn(const std::array<float, 1440>& values)
        : m_narrow(values)
    {
    }
    double at(int slot) const { return m_wide.empty() ? static_cast<double>(m_narrow[index(slot)]) : m_wide[index(slot)]; }
    void set(int slot, double value)
    {
        // Why the range check: converting a double beyond float32 to float is undefined. A NaN goes the long way.
        if (m_wide.empty() && std::abs(value) <= static_cast<double>(std::numeric_limits<float>::max())
            && static_cast<double>(static_cast<float>(value)) == value) {
            m_narrow[index(slot)] = static_cast<float>(value);
        } else {
            setWide(slot, value);
        }
    }
    std::span<const float> narrow() const { return m_wide.empty() ? std::span<const float>(m_narrow) : std::span<const float>(); }

private:
    static size_t index(int slot) { return static_cast<size_t>(slot); }
    void setWide(int slot, double value);
    std::array<float, 1440> m_narrow; // in place: a month is read in one go, and every piece of memory has its price
    std::vector<double> m_wide; // empty: narrow
};

/// The 1440 slices that end in (midnight, midnight + 24 h] of one UTC day, with sums by hour. Why sums by hour and not running sums:
/// a difference of running sums cancels (a quiet five minutes after 10^10 events would show 10^-6 events that never were); adding
/// whole hours and days never does, and any range of a day costs at most 23 + 2 × 59 additions.
class SliceDay
{
public:
    static constexpr int kSlots = 1440;
    static constexpr int kSlotsPerHour = 60;

    SliceDay();
    /// A whole day at once, where canFill() says so.
    explicit SliceDay(const SliceColumns& day);
    static bool canFill(const SliceColumns& day);
    /// The day and slot of a slice: the day number since the epoch and 0..1439.
    static constexpr qint64 dayOf(Instant end) { return toEpochMs(floorTo(end - kSlice, kDay)) / kDay.count(); }
    static constexpr int slotOf(Instant end) { return static_cast<int>((end - kSlice - floorTo(end - kSlice, kDay)) / kSlice); }
    static constexpr Instant endOf(qint64 day, int slot) { return fromEpochMs(day * kDay.count()) + (slot + 1) * kSlice; }

    void set(int slot, double total, double bad, double coverage); ///< sums are right again after seal()
    /// set() would change nothing.
    bool has(int slot, double total, double bad, double coverage) const
    {
        // A slot that is not held has a NaN, which equals nothing.
        return slot <= m_lastHeld && m_total.at(slot) == total && m_bad.at(slot) == bad && coverageAt(slot) == coverage;
    }
    void clearBefore(int slot); ///< forgets slots 0..slot − 1 and seals
    void seal();

    bool holds(int slot) const { return !std::isnan(m_total.at(slot)); }
    double coverageAt(int slot) const { return m_coverage.empty() ? 1.0 : m_coverage.front().at(slot); } ///< of a held slot
    Slice sliceAt(qint64 day, int slot) const; ///< of a held slot
    const DaySum& whole() const { return m_day; }
    SlicePart partAt(int slot) const
    {
        return holds(slot) ? SlicePart { m_total.at(slot), m_bad.at(slot), coverageAt(slot) } : SlicePart {};
    }
    /// Held slots in first..last.
    DaySum sum(int first, int last) const;
    /// What is held of every slot, that of first + i to into[i * step]; nothing where none is held. Right where isExact().
    void narrow(int first, int last, std::span<NarrowPart> into, size_t step) const;
    bool isExact() const { return m_isExact; } ///< every held slice, once sealed
    /// The totals of slots that were seen, that of first to into[0]; others are left alone.
    void totals(int first, int last, std::span<double> into) const;
    bool hourIsSeen(int hour) const { return m_hours[static_cast<size_t>(hour)].seenSlots == kSlotsPerHour; }
    bool isEmpty() const { return m_held == 0; }
    int firstHeld() const { return m_held > 0 ? m_firstHeld : -1; } ///< −1: none
    int lastHeld() const { return m_held > 0 ? m_lastHeld : -1; }
    int firstSeen() const { return m_firstSeen < kSlots ? m_firstSeen : -1; }
    int lastSeen() const;

private:
    static constexpr Millis kDay = std::chrono::hours(24);
    void addSlots(DaySum& sum, int first, int last) const;
    void append(int slot, double total, double bad, double coverage);
    int findFirstSeen() const;
    bool holdsNoFraction() const;

    DayColumn m_total; // NaN: not held
    DayColumn m_bad;
    std::vector<DayColumn> m_coverage; // one; none: 1 wherever held
    std::array<DaySum, 24> m_hours;
    std::array<bool, 24> m_dirty {};
    bool m_isDirty = false;
    DaySum m_day;
    DaySum m_beforeLastHour; // the hours before the one that holds the newest slot
    int m_held = 0;
    int m_firstHeld = kSlots;
    int m_lastHeld = -1;
    int m_firstSeen = kSlots;
    bool m_isExact = true;
};

} // namespace yagura::detail
