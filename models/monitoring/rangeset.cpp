// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monitoring/rangeset.h"

#include <algorithm>

namespace yagura {

RangeSet::RangeSet(const std::vector<TimeRange>& ranges)
{
    for (const TimeRange& range : ranges)
        add(range);
}

void RangeSet::add(TimeRange range)
{
    if (range.isEmpty())
        return;
    const auto first = std::find_if(m_ranges.begin(), m_ranges.end(), [&](const TimeRange& r) { return r.to >= range.from; });
    auto last = first;
    while (last != m_ranges.end() && last->from <= range.to) {
        range.from = std::min(range.from, last->from);
        range.to = std::max(range.to, last->to);
        ++last;
    }
    m_ranges.insert(m_ranges.erase(first, last), range);
}

void RangeSet::add(const RangeSet& other)
{
    for (const TimeRange& range : other.m_ranges)
        add(range);
}

std::vector<TimeRange> RangeSet::missingIn(TimeRange range) const
{
    std::vector<TimeRange> missing;
    Instant at = range.from;
    for (const TimeRange& known : m_ranges) {
        if (known.to <= at)
            continue;
        if (known.from >= range.to)
            break;
        if (known.from > at)
            missing.push_back({ at, known.from });
        at = known.to;
    }
    if (at < range.to)
        missing.push_back({ at, range.to });
    return missing;
}

std::optional<Instant> RangeSet::end() const { return m_ranges.empty() ? std::nullopt : std::optional(m_ranges.back().to); }

} // namespace yagura
