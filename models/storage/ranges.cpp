// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/ranges.h"

#include <algorithm>

namespace yagura::detail {

std::vector<TimeRange> mergeRanges(std::vector<TimeRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const TimeRange& a, const TimeRange& b) { return a.from < b.from; });
    std::vector<TimeRange> merged;
    for (const TimeRange& range : ranges) {
        if (range.isEmpty()) {
            continue;
        }
        if (!merged.empty() && range.from <= merged.back().to) {
            merged.back().to = std::max(merged.back().to, range.to);
        } else {
            merged.push_back(range);
        }
    }
    return merged;
}

std::vector<TimeRange> clipRanges(const std::vector<TimeRange>& merged, TimeRange to)
{
    std::vector<TimeRange> clipped;
    for (const TimeRange& range : merged) {
        const TimeRange inside { std::max(range.from, to.from), std::min(range.to, to.to) };
        if (!inside.isEmpty()) {
            clipped.push_back(inside);
        }
    }
    return clipped;
}

std::vector<TimeRange> subtractRange(const std::vector<TimeRange>& merged, TimeRange hole)
{
    std::vector<TimeRange> left;
    for (const TimeRange& range : merged) {
        const TimeRange before { range.from, std::min(range.to, hole.from) };
        const TimeRange after { std::max(range.from, hole.to), range.to };
        if (hole.isEmpty() || (before.isEmpty() && after.isEmpty() && (range.to <= hole.from || range.from >= hole.to))) {
            left.push_back(range);
            continue;
        }
        if (!before.isEmpty()) {
            left.push_back(before);
        }
        if (!after.isEmpty()) {
            left.push_back(after);
        }
    }
    return left;
}

} // namespace yagura::detail
