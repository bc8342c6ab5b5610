// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/slice.h"

#include <array>
#include <cmath>
#include <optional>
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

    DaySum& operator+=(const DaySum& other);
};

/// A column of 1440 numbers, kept as float32 while every value fits one exactly (counts up to 16.7 million do), else as float64.
class DayColumn
{
public:
    explicit DayColumn(float fill);
    double at(int slot) const { return m_wide.empty() ? static_cast<double>(m_narrow[index(slot)]) : m_wide[index(slot)]; }
    void set(int slot, double value);
    void setAll(const std::array<double, 1440>& values); ///< only values that a float32 holds exactly

private:
    static size_t index(int slot) { return static_cast<size_t>(slot); }
    std::vector<float> m_narrow;
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
    /// The day and slot of a slice: the day number since the epoch and 0..1439.
    static qint64 dayOf(Instant end);
    static int slotOf(Instant end);
    static Instant endOf(qint64 day, int slot);

    void set(int slot, double total, double bad, double coverage); ///< sums are right again after seal()
    /// A whole day at once; only into an empty day, and only where canFill() says so.
    void fill(const SliceColumns& day);
    static bool canFill(const SliceColumns& day);
    void clearBefore(int slot); ///< forgets slots 0..slot − 1 and seals
    void seal();

    bool holds(int slot) const { return !std::isnan(m_total.at(slot)); }
    double coverageAt(int slot) const { return m_coverage ? m_coverage->at(slot) : 1.0; } ///< of a held slot
    Slice sliceAt(qint64 day, int slot) const; ///< of a held slot
    const DaySum& whole() const { return m_day; }
    /// Held slots in first..last.
    DaySum sum(int first, int last) const;
    bool hourIsSeen(int hour) const { return m_hours[static_cast<size_t>(hour)].seenSlots == kSlotsPerHour; }
    bool isEmpty() const { return m_held == 0; }
    int firstHeld() const; ///< −1: none
    int lastHeld() const;
    int firstSeen() const;
    int lastSeen() const;

private:
    void addSlots(DaySum& sum, int first, int last) const;

    DayColumn m_total; // NaN: not held
    DayColumn m_bad;
    std::optional<DayColumn> m_coverage; // none: 1 wherever held
    std::array<DaySum, 24> m_hours;
    std::array<bool, 24> m_dirty {};
    DaySum m_day;
    int m_held = 0;
};

} // namespace yagura::detail
