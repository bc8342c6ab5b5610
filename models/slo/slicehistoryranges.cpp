// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/slicehistory.h"

#include <algorithm>

namespace yagura {

using detail::SliceDay;

namespace {

/// Which slots lie in a range: days first.number..last.number, of the outer ones only a part.
struct SlotRange
{
    struct Place
    {
        qint64 number;
        int slot;
    };
    Place first;
    Place last;

    /// Of the slices that end in (range.from, range.to], which is not empty once cut to whole minutes.
    static SlotRange inside(TimeRange range)
    {
        const auto placeOf = [](Instant end) { return Place { SliceDay::dayOf(end), SliceDay::slotOf(end) }; };
        return { placeOf(floorTo(range.from) + kSlice), placeOf(floorTo(range.to)) };
    }
    int firstOf(qint64 day) const { return day == first.number ? first.slot : 0; }
    int lastOf(qint64 day) const { return day == last.number ? last.slot : SliceDay::kSlots - 1; }
};

bool holdsNoMinute(TimeRange range) { return floorTo(range.to) <= floorTo(range.from); }

} // namespace

qint64 SliceHistory::excludedIn(TimeRange range) const
{
    qint64 count = 0;
    if (!m_excluded || range.isEmpty()) {
        return count;
    }
    const TimeRange whole { floorTo(range.from), floorTo(range.to) };
    auto it = std::upper_bound(
        m_excluded->begin(), m_excluded->end(), whole.from, [](Instant from, const TimeRange& out) { return from < out.to; });
    for (; it != m_excluded->end() && it->from < whole.to; ++it) {
        count += (std::min(it->to, whole.to) - std::max(it->from, whole.from)) / kSlice;
    }
    return count;
}

SliceSum SliceHistory::sum(TimeRange window) const
{
    SliceSum result;
    if (window.isEmpty() || m_days.empty()) {
        return result;
    }
    if (!holdsNoMinute(window)) {
        const SlotRange reach = SlotRange::inside(window);
        detail::DaySum sum;
        for (size_t i = placeOf(reach.first.number); i < m_days.size() && m_days[i].number <= reach.last.number; ++i) {
            const Day& day = m_days[i];
            const int first = reach.firstOf(day.number);
            const int last = reach.lastOf(day.number);
            sum += first == 0 && last == SliceDay::kSlots - 1 ? day.whole : day.slices->sum(first, last);
        }
        result.total = sum.total;
        result.bad = sum.bad;
        result.seen = sum.seen;
    }
    expect(result, window, firstSeen());
    return result;
}

void SliceHistory::expect(SliceSum& sum, TimeRange window, std::optional<Instant> seen) const
{
    if (seen) {
        const Instant since = std::max(floorTo(window.from), *seen - kSlice);
        sum.excluded = m_excluded ? excludedIn({ since, window.to }) : 0;
        sum.expected = std::max<qint64>(0, (floorTo(window.to) - since) / kSlice - sum.excluded);
    }
}

bool SliceHistory::isExact(TimeRange range) const
{
    if (holdsNoMinute(range)) {
        return true;
    }
    const SlotRange reach = SlotRange::inside(range);
    const auto at = [this](qint64 number) { return m_days.begin() + static_cast<std::ptrdiff_t>(placeOf(number)); };
    return std::all_of(at(reach.first.number), at(reach.last.number + 1), [](const Day& day) { return day.isExact; });
}

void SliceHistory::narrow(TimeRange range, std::span<detail::NarrowPart> into, size_t step) const
{
    if (holdsNoMinute(range)) {
        return;
    }
    const SlotRange reach = SlotRange::inside(range);
    size_t place = placeOf(reach.first.number);
    size_t minute = 0;
    for (qint64 number = reach.first.number; number <= reach.last.number; ++number) {
        const int first = reach.firstOf(number);
        const int last = reach.lastOf(number);
        const auto end = minute + static_cast<size_t>(last - first + 1);
        if (place < m_days.size() && m_days[place].number == number) {
            m_days[place++].slices->narrow(first, last, into.subspan(minute * step), step);
            minute = end;
        }
        for (; minute < end; ++minute) {
            into[minute * step] = {};
        }
    }
}

void SliceHistory::forEach(TimeRange range, const std::function<void(const Slice&)>& visit) const
{
    if (holdsNoMinute(range)) {
        return;
    }
    const SlotRange reach = SlotRange::inside(range);
    for (size_t i = placeOf(reach.first.number); i < m_days.size() && m_days[i].number <= reach.last.number; ++i) {
        const Day& day = m_days[i];
        for (int slot = reach.firstOf(day.number), last = reach.lastOf(day.number); slot <= last; ++slot) {
            if (day.slices->holds(slot)) {
                visit(day.slices->sliceAt(day.number, slot));
            }
        }
    }
}

void SliceHistory::totals(TimeRange range, std::span<double> into) const
{
    if (holdsNoMinute(range)) {
        return;
    }
    const SlotRange reach = SlotRange::inside(range);
    for (size_t i = placeOf(reach.first.number); i < m_days.size() && m_days[i].number <= reach.last.number; ++i) {
        const Day& day = m_days[i];
        const int first = reach.firstOf(day.number);
        const auto place = static_cast<size_t>((day.number - reach.first.number) * SliceDay::kSlots + first - reach.first.slot);
        day.slices->totals(first, reach.lastOf(day.number), into.subspan(place));
    }
}

std::vector<Slice> SliceHistory::slices(TimeRange range) const
{
    std::vector<Slice> all;
    forEach(range, [&all](const Slice& slice) { all.push_back(slice); });
    return all;
}

std::vector<TimeRange> SliceHistory::gaps(TimeRange range) const
{
    std::vector<TimeRange> found;
    const std::optional<Instant> seen = firstSeen();
    if (!seen) {
        return found;
    }
    Instant covered = std::max(floorTo(range.from), *seen - kSlice); // everything up to here is seen or told
    const Instant stop = floorTo(range.to);
    const auto seenUpTo = [&found, &covered](Instant from, Instant to) {
        if (from > covered) {
            found.push_back({ covered, from });
        }
        covered = std::max(covered, to);
    };
    if (covered >= stop) {
        return found;
    }
    const SlotRange reach = SlotRange::inside({ covered, stop });
    for (size_t i = placeOf(reach.first.number); i < m_days.size() && m_days[i].number <= reach.last.number; ++i) {
        const SliceDay& day = *m_days[i].slices;
        const int last = reach.lastOf(m_days[i].number);
        const Instant dayStart = SliceDay::endOf(m_days[i].number, -1);
        for (int slot = reach.firstOf(m_days[i].number); slot <= last;) {
            const int hour = slot / SliceDay::kSlotsPerHour;
            const int hourLast = (hour + 1) * SliceDay::kSlotsPerHour - 1;
            if (slot % SliceDay::kSlotsPerHour == 0 && hourLast <= last && day.hourIsSeen(hour)) {
                seenUpTo(dayStart + slot * kSlice, dayStart + (hourLast + 1) * kSlice);
                slot = hourLast + 1;
                continue;
            }
            if (day.holds(slot) && day.coverageAt(slot) > 0) {
                seenUpTo(dayStart + slot * kSlice, dayStart + (slot + 1) * kSlice);
            }
            ++slot;
        }
    }
    if (covered < stop) {
        found.push_back({ covered, stop });
    }
    return found;
}

} // namespace yagura
