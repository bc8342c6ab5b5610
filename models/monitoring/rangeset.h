// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time.h"

#include <optional>
#include <vector>

namespace yagura {

/// Ranges of time that are known, kept sorted, disjoint and merged where they touch.
class RangeSet
{
public:
    RangeSet() = default;
    explicit RangeSet(const std::vector<TimeRange>& ranges);

    void add(TimeRange range);
    void add(const RangeSet& other);
    /// What of `range` is not in the set, in order of time.
    std::vector<TimeRange> missingIn(TimeRange range) const;
    bool isEmpty() const { return m_ranges.empty(); }
    std::optional<Instant> end() const; ///< of the newest range
    const std::vector<TimeRange>& ranges() const { return m_ranges; }
    friend bool operator==(const RangeSet&, const RangeSet&) = default;

private:
    std::vector<TimeRange> m_ranges;
};

} // namespace yagura
