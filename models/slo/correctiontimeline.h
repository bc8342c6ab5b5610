// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/correction.h"
#include "models/slo/slicehistory.h"

#include <functional>
#include <vector>

namespace yagura::detail {

/// When the corrections of an objective hold, worked out once for a stretch of time. A slice is corrected when it lies wholly in a
/// period. Where several hold, the one that takes most away counts: DropTime, DropEvents, CountAsGood.
class CorrectionTimeline
{
public:
    CorrectionTimeline() = default;
    CorrectionTimeline(const std::vector<Correction>& corrections, TimeRange within);

    bool covers(TimeRange range) const { return range.from >= m_within.from && range.to <= m_within.to; }
    bool isEmpty() const { return m_good.empty() && m_events.empty() && m_time.empty(); }
    bool appliesIn(TimeRange range) const;
    const std::vector<TimeRange>& excluded() const { return m_time; } ///< by DropTime: whole minutes, in order, apart
    /// Writes what the corrections make of the slices of `events` in the range.
    void apply(const SliceHistory& events, TimeRange range, SliceHistory& corrected) const;

private:
    TimeRange m_within {};
    std::vector<TimeRange> m_good;
    std::vector<TimeRange> m_events;
    std::vector<TimeRange> m_time;
};

} // namespace yagura::detail
