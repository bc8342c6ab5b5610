// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/slicehistory.h"

#include "models/slo/sliceday.h"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace yagura {

using detail::SliceDay;

namespace {

/// No NaN, infinity or negative count may reach a sum: such a slice says nothing, so it was not seen.
bool isSane(const Slice& slice)
{
    return std::isfinite(slice.total) && std::isfinite(slice.bad) && std::isfinite(slice.coverage) && slice.total >= 0 && slice.bad >= 0;
}

/// The first and last slot of a day inside (range.from, range.to]; first > last when none is.
std::pair<int, int> slotsInside(qint64 day, TimeRange range)
{
    const Instant dayStart = SliceDay::endOf(day, -1);
    const auto slotsUpTo = [dayStart](Instant t) { return (floorTo(t) - dayStart) / kSlice; }; // ends in (dayStart, t]
    const qint64 first = std::clamp<qint64>(slotsUpTo(range.from), 0, SliceDay::kSlots);
    const qint64 last = std::clamp<qint64>(slotsUpTo(range.to), 0, SliceDay::kSlots) - 1;
    return { static_cast<int>(first), static_cast<int>(last) };
}

} // namespace

/// The day to write into: ours alone, or a copy when another history shares it.
SliceDay& SliceHistory::writable(qint64 day)
{
    std::shared_ptr<SliceDay>& entry = m_days[day];
    if (!entry) {
        entry = std::make_shared<SliceDay>();
    } else if (entry.use_count() > 1) {
        entry = std::make_shared<SliceDay>(*entry);
    } else {
        // Why: the last other owner may have read in another thread; its reads must be over before we write.
        std::atomic_thread_fence(std::memory_order_acquire);
    }
    return *entry;
}

void SliceHistory::put(const Slice& slice) { put(std::span(&slice, 1)); }

void SliceHistory::put(std::span<const Slice> slices)
{
    SliceDay* day = nullptr;
    qint64 number = 0;
    int slot = 0;
    Instant expected; // the end of the slice after the one before
    for (const Slice& slice : slices) {
        if (!isSane(slice)) {
            continue;
        }
        // Why not slotOf() always: slices come in runs, and a month of them is put while a person waits for the first page.
        if (day != nullptr && slice.end == expected && slot + 1 < SliceDay::kSlots) {
            ++slot;
            expected += kSlice;
        } else {
            const Instant end = ceilTo(slice.end);
            if (day == nullptr || SliceDay::dayOf(end) != number) {
                if (day != nullptr) {
                    day->seal();
                }
                number = SliceDay::dayOf(end);
                day = &writable(number);
            }
            slot = SliceDay::slotOf(end);
            expected = end + kSlice;
        }
        day->set(slot, slice.total, std::min(slice.bad, slice.total), std::clamp(slice.coverage, 0.0, 1.0));
    }
    if (day != nullptr) {
        day->seal();
    }
}

bool SliceHistory::putDay(qint64 day, const SliceColumns& columns)
{
    if (m_days.contains(day) || !SliceDay::canFill(columns)) {
        return false;
    }
    writable(day).fill(columns);
    return true;
}

void SliceHistory::exclude(std::vector<TimeRange> minutes)
{
    m_excluded = minutes.empty() ? nullptr : std::make_shared<const std::vector<TimeRange>>(std::move(minutes));
}

qint64 SliceHistory::excludedIn(TimeRange range) const
{
    qint64 count = 0;
    if (!m_excluded) {
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

void SliceHistory::shareDays(const SliceHistory& other, TimeRange range)
{
    const qint64 first = SliceDay::dayOf(ceilTo(range.from) + kSlice);
    const qint64 last = SliceDay::dayOf(std::max(floorTo(range.to), range.from + kSlice));
    m_days.erase(m_days.lower_bound(first), m_days.upper_bound(last));
    for (auto it = other.m_days.lower_bound(first); it != other.m_days.end() && it->first <= last; ++it) {
        m_days.insert_or_assign(it->first, it->second);
    }
}

void SliceHistory::trim(Instant before)
{
    while (!m_days.empty() && SliceDay::endOf(m_days.begin()->first, SliceDay::kSlots - 1) <= before) {
        m_days.erase(m_days.begin());
    }
    if (m_days.empty()) {
        return;
    }
    const qint64 day = m_days.begin()->first;
    const int keepFrom = slotsInside(day, { before, before }).first;
    const int first = m_days.begin()->second->firstHeld();
    if (first < keepFrom) {
        SliceDay& oldest = writable(day);
        oldest.clearBefore(keepFrom);
        if (oldest.isEmpty()) {
            m_days.erase(day);
        }
    }
}

bool SliceHistory::isEmpty() const { return m_days.empty(); }

std::optional<Instant> SliceHistory::firstSeen() const
{
    for (const auto& [number, day] : m_days) {
        if (const int slot = day->firstSeen(); slot >= 0) {
            return SliceDay::endOf(number, slot);
        }
    }
    return std::nullopt;
}

std::optional<Instant> SliceHistory::lastSeen() const
{
    for (auto it = m_days.rbegin(); it != m_days.rend(); ++it) {
        if (const int slot = it->second->lastSeen(); slot >= 0) {
            return SliceDay::endOf(it->first, slot);
        }
    }
    return std::nullopt;
}

std::optional<Instant> SliceHistory::first() const
{
    return m_days.empty() ? std::nullopt : std::optional(SliceDay::endOf(m_days.begin()->first, m_days.begin()->second->firstHeld()));
}

std::optional<Instant> SliceHistory::last() const
{
    return m_days.empty() ? std::nullopt : std::optional(SliceDay::endOf(m_days.rbegin()->first, m_days.rbegin()->second->lastHeld()));
}

std::optional<Slice> SliceHistory::at(Instant end) const
{
    if (end != floorTo(end)) {
        return std::nullopt;
    }
    const qint64 number = SliceDay::dayOf(end);
    const auto found = m_days.find(number);
    const int slot = SliceDay::slotOf(end);
    if (found == m_days.end() || !found->second->holds(slot)) {
        return std::nullopt;
    }
    return found->second->sliceAt(number, slot);
}

SliceSum SliceHistory::sum(TimeRange window) const
{
    SliceSum result;
    if (window.isEmpty() || m_days.empty()) {
        return result;
    }
    detail::DaySum sum;
    for (auto it = m_days.lower_bound(SliceDay::dayOf(window.from)); it != m_days.end(); ++it) {
        const auto [first, last] = slotsInside(it->first, window);
        if (last < 0) {
            break;
        }
        sum += it->second->sum(first, last);
    }
    result.total = sum.total;
    result.bad = sum.bad;
    result.seen = sum.seen;
    if (const std::optional<Instant> seen = firstSeen()) {
        const Instant since = std::max(floorTo(window.from), *seen - kSlice);
        result.excluded = excludedIn({ since, window.to });
        result.expected = std::max<qint64>(0, (floorTo(window.to) - since) / kSlice - result.excluded);
    }
    return result;
}

void SliceHistory::forEach(TimeRange range, const std::function<void(const Slice&)>& visit) const
{
    for (auto it = m_days.lower_bound(SliceDay::dayOf(range.from)); it != m_days.end(); ++it) {
        const auto [first, last] = slotsInside(it->first, range);
        if (last < 0) {
            break;
        }
        for (int slot = first; slot <= last; ++slot) {
            if (it->second->holds(slot)) {
                visit(it->second->sliceAt(it->first, slot));
            }
        }
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
    for (auto it = m_days.lower_bound(SliceDay::dayOf(covered)); it != m_days.end(); ++it) {
        const auto [first, last] = slotsInside(it->first, { covered, stop });
        if (last < 0) {
            break;
        }
        const Instant dayStart = SliceDay::endOf(it->first, -1);
        for (int slot = first; slot <= last;) {
            const int hour = slot / SliceDay::kSlotsPerHour;
            const int hourLast = (hour + 1) * SliceDay::kSlotsPerHour - 1;
            if (slot % SliceDay::kSlotsPerHour == 0 && hourLast <= last && it->second->hourIsSeen(hour)) {
                seenUpTo(dayStart + slot * kSlice, dayStart + (hourLast + 1) * kSlice);
                slot = hourLast + 1;
                continue;
            }
            if (it->second->holds(slot) && it->second->coverageAt(slot) > 0) {
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
