// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/slicehistory.h"

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

} // namespace

/// Where the day is, or where it would be.
size_t SliceHistory::placeOf(qint64 number) const
{
    if (m_days.empty()) {
        return 0;
    }
    if (number >= m_days.back().number) { // the newest is asked for most often
        return m_days.size() - (number == m_days.back().number ? 1 : 0);
    }
    if (number <= m_days.front().number) {
        return 0;
    }
    // Days rarely lack between others: then the number tells the place.
    const auto guess = static_cast<size_t>(number - m_days.front().number);
    if (guess < m_days.size() && m_days[guess].number == number) {
        return guess;
    }
    const auto it = std::lower_bound(m_days.begin(), m_days.end(), number, [](const Day& day, qint64 n) { return day.number < n; });
    return static_cast<size_t>(it - m_days.begin());
}

size_t SliceHistory::makeRoom(qint64 number)
{
    const size_t place = placeOf(number);
    if (place == m_days.size() || m_days[place].number != number) {
        m_days.insert(m_days.begin() + static_cast<std::ptrdiff_t>(place), Day { number, {}, true, std::make_shared<SliceDay>() });
    }
    return place;
}

/// The day to write into: ours alone, or a copy when another history shares it.
SliceDay& SliceHistory::writable(size_t place)
{
    std::shared_ptr<SliceDay>& slices = m_days[place].slices;
    if (slices.use_count() > 1) {
        slices = std::make_shared<SliceDay>(*slices);
    } else {
        // Why: the last other owner may have read in another thread; its reads must be over before we write.
        std::atomic_thread_fence(std::memory_order_acquire);
    }
    return *slices;
}

void SliceHistory::put(const Slice& slice) { put(std::span(&slice, 1)); }

void SliceHistory::put(std::span<const Slice> slices)
{
    std::optional<size_t> place; // of the day that the slice before was of
    SliceDay* day = nullptr; // the same, once something was written to it
    int slot = 0;
    Instant expected; // the end of the slice after the one before
    const auto finishDay = [this, &place, &day] {
        if (day != nullptr) {
            day->seal();
            m_days[*place].takeSums();
            day = nullptr;
        }
    };
    for (const Slice& slice : slices) {
        if (!isSane(slice)) {
            continue;
        }
        // Why not slotOf() always: slices come in runs, and a month of them is put while a person waits for the first page.
        if (place && slice.end == expected && slot + 1 < SliceDay::kSlots) {
            ++slot;
        } else {
            const Instant end = ceilTo(slice.end);
            if (!place || SliceDay::dayOf(end) != m_days[*place].number) {
                finishDay();
                place = makeRoom(SliceDay::dayOf(end));
            }
            slot = SliceDay::slotOf(end);
            expected = end;
        }
        const double bad = std::min(slice.bad, slice.total);
        const double coverage = std::clamp(slice.coverage, 0.0, 1.0);
        // Polls overlap: what comes again must cost neither a copy of a shared day nor what was summed from it.
        if (!m_days[*place].slices->has(slot, slice.total, bad, coverage)) {
            if (day == nullptr) {
                day = &writable(*place);
            }
            m_changes.note({ expected, day->partAt(slot), { slice.total, bad, coverage } });
            day->set(slot, slice.total, bad, coverage);
        }
        expected += kSlice;
    }
    finishDay();
}

bool SliceHistory::putDay(qint64 day, const SliceColumns& columns)
{
    const size_t place = placeOf(day);
    if ((place < m_days.size() && m_days[place].number == day) || !SliceDay::canFill(columns)) {
        return false;
    }
    auto slices = std::make_shared<SliceDay>(columns);
    m_days.insert(m_days.begin() + static_cast<std::ptrdiff_t>(place), Day { day, slices->whole(), slices->isExact(), slices });
    m_changes.noteFrom(SliceDay::endOf(day, 0));
    return true;
}

void SliceHistory::exclude(std::vector<TimeRange> minutes)
{
    if (m_excluded ? *m_excluded == minutes : minutes.empty()) {
        return;
    }
    m_changes.noteFrom(first().value_or(Instant()));
    m_excluded = minutes.empty() ? nullptr : std::make_shared<const std::vector<TimeRange>>(std::move(minutes));
}

void SliceHistory::shareDays(const SliceHistory& other, TimeRange range)
{
    const qint64 first = SliceDay::dayOf(ceilTo(range.from) + kSlice);
    const qint64 last = SliceDay::dayOf(std::max(floorTo(range.to), range.from + kSlice));
    const auto at = [](const std::vector<Day>& days, size_t place) { return days.begin() + static_cast<std::ptrdiff_t>(place); };
    const auto gone = m_days.erase(at(m_days, placeOf(first)), at(m_days, placeOf(last + 1)));
    m_days.insert(gone, at(other.m_days, other.placeOf(first)), at(other.m_days, other.placeOf(last + 1)));
    m_changes.noteFrom(SliceDay::endOf(first, 0));
}

void SliceHistory::trim(Instant before)
{
    if (m_days.empty() || *first() > before) {
        return;
    }
    m_changes.noteFrom(*first());
    const qint64 day = SliceDay::dayOf(floorTo(before) + kSlice); // the first that keeps something
    m_days.erase(m_days.begin(), m_days.begin() + static_cast<std::ptrdiff_t>(placeOf(day)));
    if (m_days.empty() || m_days.front().number != day) {
        return;
    }
    const int keepFrom = SliceDay::slotOf(floorTo(before) + kSlice);
    if (m_days.front().slices->firstHeld() < keepFrom) {
        SliceDay& oldest = writable(0);
        oldest.clearBefore(keepFrom);
        m_days.front().takeSums();
        if (oldest.isEmpty()) {
            m_days.erase(m_days.begin());
        }
    }
}

bool SliceHistory::isEmpty() const { return m_days.empty(); }

std::optional<Instant> SliceHistory::firstSeen() const
{
    for (const Day& day : m_days) {
        if (const int slot = day.slices->firstSeen(); slot >= 0) {
            return SliceDay::endOf(day.number, slot);
        }
    }
    return std::nullopt;
}

std::optional<Instant> SliceHistory::lastSeen() const
{
    for (auto it = m_days.rbegin(); it != m_days.rend(); ++it) {
        if (const int slot = it->slices->lastSeen(); slot >= 0) {
            return SliceDay::endOf(it->number, slot);
        }
    }
    return std::nullopt;
}

std::optional<Instant> SliceHistory::first() const
{
    return m_days.empty() ? std::nullopt : std::optional(SliceDay::endOf(m_days.front().number, m_days.front().slices->firstHeld()));
}

std::optional<Instant> SliceHistory::last() const
{
    return m_days.empty() ? std::nullopt : std::optional(SliceDay::endOf(m_days.back().number, m_days.back().slices->lastHeld()));
}

std::optional<Slice> SliceHistory::at(Instant end) const
{
    if (end != floorTo(end)) {
        return std::nullopt;
    }
    const qint64 number = SliceDay::dayOf(end);
    const size_t place = placeOf(number);
    const int slot = SliceDay::slotOf(end);
    if (place == m_days.size() || m_days[place].number != number || !m_days[place].slices->holds(slot)) {
        return std::nullopt;
    }
    return m_days[place].slices->sliceAt(number, slot);
}

detail::SlicePart SliceHistory::partAt(Instant end) const
{
    const qint64 number = SliceDay::dayOf(end);
    const size_t place = placeOf(number);
    return place < m_days.size() && m_days[place].number == number ? m_days[place].slices->partAt(SliceDay::slotOf(end))
                                                                   : detail::SlicePart {};
}

} // namespace yagura
