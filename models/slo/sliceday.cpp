// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/sliceday.h"

#include "models/slo/slicehistory.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace yagura::detail {

namespace {
constexpr float kNotHeld = std::numeric_limits<float>::quiet_NaN();

/// As isExact() of every minute. No branch inside, see SliceDay::canFill().
bool hasWholeEvents(const SliceColumns& day)
{
    constexpr float kMost = 1 << 24;
    const auto isOdd = [](float n) {
        const float small = n <= kMost ? n : 0.5F;
        return static_cast<unsigned>(static_cast<float>(static_cast<int>(small)) != small);
    };
    unsigned odd = 0;
    for (size_t i = 0; i < day.total.size(); ++i) {
        odd |= isOdd(day.total[i]) | isOdd(day.bad[i]);
    }
    return odd == 0;
}
} // namespace

DayColumn::DayColumn(float fill)
    : m_narrow()
{
    m_narrow.fill(fill);
}

void DayColumn::setWide(int slot, double value)
{
    if (m_wide.empty() && std::isnan(value)) {
        m_narrow[index(slot)] = static_cast<float>(value);
        return;
    }
    if (m_wide.empty()) {
        m_wide.assign(m_narrow.begin(), m_narrow.end());
    }
    m_wide[index(slot)] = value;
}

SliceDay::SliceDay()
    : m_total(kNotHeld)
    , m_bad(0)
{
}

void SliceDay::set(int slot, double total, double bad, double coverage)
{
    const bool isNewest = slot > m_lastHeld;
    m_held += holds(slot) ? 0 : 1;
    m_isExact = m_isExact && yagura::detail::isExact({ total, bad, coverage });
    m_firstHeld = std::min(m_firstHeld, slot);
    m_total.set(slot, total);
    m_bad.set(slot, bad);
    if (m_coverage.empty() && coverage < 1.0) {
        m_coverage.emplace_back(1.0F);
    }
    if (!m_coverage.empty()) {
        m_coverage.front().set(slot, coverage);
    }
    if (isNewest && !m_isDirty) {
        append(slot, total, bad, coverage);
    } else {
        m_dirty[static_cast<size_t>(slot / kSlotsPerHour)] = true;
        m_isDirty = true;
    }
    m_lastHeld = std::max(m_lastHeld, slot);
}

/// The same additions in the same order as seal() would do, but only the new ones: what a new minute costs.
void SliceDay::append(int slot, double total, double bad, double coverage)
{
    const int hour = slot / kSlotsPerHour;
    if (m_lastHeld < 0 || m_lastHeld / kSlotsPerHour < hour) {
        m_beforeLastHour = m_day;
    }
    if (coverage > 0) {
        m_firstSeen = std::min(m_firstSeen, slot);
    }
    DaySum& sum = m_hours[static_cast<size_t>(hour)];
    sum += { total, bad, coverage, coverage > 0 ? 1 : 0 };
    m_day = m_beforeLastHour;
    m_day += sum;
}

bool SliceDay::canFill(const SliceColumns& day)
{
    // No branch inside, so that the compiler makes vector instructions of it. Every comparison with a NaN is false.
    unsigned odd = 0;
    for (size_t i = 0; i < day.total.size(); ++i) {
        odd |= static_cast<unsigned>(!(day.bad[i] >= 0)) | static_cast<unsigned>(!(day.total[i] >= day.bad[i]))
            | static_cast<unsigned>(!(day.total[i] <= std::numeric_limits<float>::max()));
    }
    return odd == 0;
}

SliceDay::SliceDay(const SliceColumns& day)
    : m_total(day.total)
    , m_bad(day.bad)
    , m_held(kSlots)
    , m_firstHeld(0)
    , m_lastHeld(kSlots - 1)
    , m_firstSeen(0)
{
    m_isExact = hasWholeEvents(day);
    // All hours side by side: within each the additions keep their order, but none waits for another's.
    for (size_t minute = 0; minute < kSlotsPerHour; ++minute) {
        for (size_t hour = 0; hour < m_hours.size(); ++hour) {
            m_hours[hour].total += static_cast<double>(day.total[hour * kSlotsPerHour + minute]);
            m_hours[hour].bad += static_cast<double>(day.bad[hour * kSlotsPerHour + minute]);
        }
    }
    for (DaySum& hour : m_hours) {
        hour.seen = kSlotsPerHour;
        hour.seenSlots = kSlotsPerHour;
        m_beforeLastHour = m_day;
        m_day += hour;
    }
}

void SliceDay::clearBefore(int slot)
{
    for (int i = 0; i < slot; ++i) {
        if (holds(i)) {
            m_total.set(i, std::numeric_limits<double>::quiet_NaN());
            m_bad.set(i, 0);
            --m_held;
            m_dirty[static_cast<size_t>(i / kSlotsPerHour)] = true;
            m_isDirty = true;
        }
    }
    m_firstHeld = std::max(m_firstHeld, slot);
    while (m_held > 0 && !holds(m_firstHeld)) {
        ++m_firstHeld;
    }
    if (m_held == 0) {
        m_firstHeld = kSlots;
        m_lastHeld = -1;
    }
    seal();
}

void SliceDay::seal()
{
    if (!m_isDirty) {
        return;
    }
    m_isDirty = false;
    m_day = {};
    const int lastHour = m_lastHeld / kSlotsPerHour;
    for (int hour = 0; hour < static_cast<int>(m_hours.size()); ++hour) {
        const auto place = static_cast<size_t>(hour);
        if (m_dirty[place]) {
            m_hours[place] = {};
            const int first = hour * kSlotsPerHour;
            addSlots(m_hours[place], first, first + kSlotsPerHour - 1);
            m_dirty[place] = false;
        }
        if (hour == lastHour) {
            m_beforeLastHour = m_day;
        }
        m_day += m_hours[place];
    }
    m_firstSeen = findFirstSeen();
    m_isExact = m_isExact || holdsNoFraction(); // the fraction may be what was replaced
}

Slice SliceDay::sliceAt(qint64 day, int slot) const { return { endOf(day, slot), m_total.at(slot), m_bad.at(slot), coverageAt(slot) }; }

void SliceDay::addSlots(DaySum& sum, int first, int last) const
{
    for (int slot = first; slot <= last; ++slot) {
        if (holds(slot)) {
            const double coverage = coverageAt(slot);
            sum.total += m_total.at(slot);
            sum.bad += m_bad.at(slot);
            sum.seen += coverage;
            sum.seenSlots += coverage > 0 ? 1 : 0;
        }
    }
}

DaySum SliceDay::sum(int first, int last) const
{
    if (first <= 0 && last >= kSlots - 1) {
        return m_day;
    }
    DaySum sum;
    int slot = first;
    while (slot <= last) {
        if (slot % kSlotsPerHour == 0 && slot + kSlotsPerHour - 1 <= last) {
            sum += m_hours[static_cast<size_t>(slot / kSlotsPerHour)];
            slot += kSlotsPerHour;
            continue;
        }
        const int hourEnd = slot - slot % kSlotsPerHour + kSlotsPerHour - 1;
        const int stop = last < hourEnd ? last : hourEnd;
        addSlots(sum, slot, stop);
        slot = stop + 1;
    }
    return sum;
}

void SliceDay::narrow(int first, int last, std::span<NarrowPart> into, size_t step) const
{
    const std::span<const float> total = m_total.narrow();
    const std::span<const float> bad = m_bad.narrow();
    if (total.empty() || bad.empty() || !m_coverage.empty()) {
        for (int slot = first; slot <= last; ++slot) {
            into[static_cast<size_t>(slot - first) * step] = NarrowPart(partAt(slot));
        }
        return;
    }
    // The same of nearly every day, without asking each minute how it is kept.
    for (auto slot = static_cast<size_t>(first); slot <= static_cast<size_t>(last); ++slot) {
        NarrowPart& part = into[(slot - static_cast<size_t>(first)) * step];
        const bool isHeld = total[slot] >= 0;
        part.total = isHeld ? total[slot] : 0;
        part.bad = bad[slot];
        part.seen = isHeld ? 1 : 0;
    }
}

void SliceDay::totals(int first, int last, std::span<double> into) const
{
    for (int slot = first; slot <= last; ++slot) {
        if (holds(slot) && coverageAt(slot) > 0) {
            into[static_cast<size_t>(slot - first)] = m_total.at(slot);
        }
    }
}

int SliceDay::findFirstSeen() const
{
    const auto hour = std::find_if(m_hours.begin(), m_hours.end(), [](const DaySum& sum) { return sum.seenSlots > 0; });
    int slot = static_cast<int>(hour - m_hours.begin()) * kSlotsPerHour;
    while (slot < kSlots && !(holds(slot) && coverageAt(slot) > 0)) {
        ++slot;
    }
    return slot;
}

bool SliceDay::holdsNoFraction() const
{
    for (int slot = m_firstHeld; slot <= m_lastHeld; ++slot) {
        if (!yagura::detail::isExact(partAt(slot))) {
            return false;
        }
    }
    return true;
}

int SliceDay::lastSeen() const
{
    const auto hour = std::find_if(m_hours.rbegin(), m_hours.rend(), [](const DaySum& sum) { return sum.seenSlots > 0; });
    for (int slot = static_cast<int>(m_hours.rend() - hour) * kSlotsPerHour - 1; slot >= 0; --slot) {
        if (holds(slot) && coverageAt(slot) > 0) {
            return slot;
        }
    }
    return -1;
}

} // namespace yagura::detail
