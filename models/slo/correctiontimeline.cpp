// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/correctiontimeline.h"

#include <algorithm>

namespace yagura::detail {

namespace {

/// In order, overlapping and touching ones as one.
void merge(std::vector<TimeRange>& ranges)
{
    std::sort(ranges.begin(), ranges.end(), [](const TimeRange& a, const TimeRange& b) { return a.from < b.from; });
    std::vector<TimeRange> merged;
    for (const TimeRange& range : ranges) {
        if (!merged.empty() && range.from <= merged.back().to) {
            merged.back().to = std::max(merged.back().to, range.to);
        } else {
            merged.push_back(range);
        }
    }
    ranges = std::move(merged);
}

template <class Visit>
void eachWithin(const std::vector<TimeRange>& ranges, TimeRange within, Visit visit)
{
    auto it
        = std::upper_bound(ranges.begin(), ranges.end(), within.from, [](Instant from, const TimeRange& range) { return from < range.to; });
    for (; it != ranges.end() && it->from < within.to; ++it) {
        visit(TimeRange { std::max(it->from, within.from), std::min(it->to, within.to) });
    }
}

} // namespace

CorrectionTimeline::CorrectionTimeline(const std::vector<Correction>& corrections, TimeRange within)
    : m_within(within)
{
    for (const Correction& correction : corrections) {
        std::vector<TimeRange>& ranges = correction.semantics == Correction::Semantics::DropTime ? m_time
            : correction.semantics == Correction::Semantics::DropEvents                          ? m_events
                                                                                                 : m_good;
        for (const TimeRange& range : occurrences(correction, within)) {
            const TimeRange whole { ceilTo(range.from), floorTo(range.to) };
            if (!whole.isEmpty()) {
                ranges.push_back(whole);
            }
        }
    }
    merge(m_good);
    merge(m_events);
    merge(m_time);
}

bool CorrectionTimeline::appliesIn(TimeRange range) const
{
    bool applies = false;
    for (const std::vector<TimeRange>* ranges : { &m_good, &m_events, &m_time }) {
        eachWithin(*ranges, range, [&applies](TimeRange) { applies = true; });
    }
    return applies;
}

void CorrectionTimeline::apply(const SliceHistory& events, TimeRange range, SliceHistory& corrected) const
{
    const auto rewrite = [&](const std::vector<TimeRange>& ranges, const std::function<void(Slice&)>& change) {
        eachWithin(ranges, range, [&](TimeRange part) {
            std::vector<Slice> slices = events.slices(part);
            std::for_each(slices.begin(), slices.end(), change);
            corrected.put(slices);
        });
    };
    // Why in this order: what takes most away is written last.
    rewrite(m_good, [](Slice& slice) { slice.bad = 0; });
    rewrite(m_events, [](Slice& slice) { slice.total = slice.bad = 0; });
    rewrite(m_time, [](Slice& slice) { slice.total = slice.bad = slice.coverage = 0; });
}

} // namespace yagura::detail
