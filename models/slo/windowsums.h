// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/slicehistory.h"

#include <optional>
#include <span>
#include <vector>

namespace yagura::detail {

/// Sums of windows of several lengths that all end at the same minute, kept while that minute moves on: a new minute adds itself to each
/// window and takes out the one that leaves it, whatever the window's length. That is exact, and so done, only while every slice in them
/// counts whole events (isExact()); otherwise, and while minutes are excluded, each new minute adds up the windows' days and hours.
/// The sums are those of SliceHistory::sum(). A value; not for two threads at once.
class WindowSums
{
public:
    /// The sums at floorTo(end), in the order of `lengths`. Valid until the next call.
    const std::vector<SliceSum>& at(const SliceHistory& history, std::span<const Millis> lengths, Instant end);
    /// The history was changed at this minute: what was kept of it no longer holds. Minutes that were not summed yet do not matter.
    void changed(Instant at);
    void forget();
    bool wasAddedUp() const { return m_wasAddedUp; } ///< the newest sums were added up from days and hours, not moved on

private:
    void addUp(const SliceHistory& history, Instant end);
    bool advance(const SliceHistory& history, Instant end);
    bool lookAhead(const SliceHistory& history);
    void expect(const SliceHistory& history);

    std::optional<Instant> m_end; // none: nothing is known
    size_t m_row = 0; // of the minute after m_end
    std::vector<NarrowPart> m_leaving; // by row, then window: what leaves when the minute comes
    std::vector<SliceSum> m_sums; // at m_end
    std::optional<Instant> m_firstSeen; // up to m_end
    bool m_wasAddedUp = false;
    bool m_isFull = false; // no window reaches back before it
    std::vector<Millis> m_lengths;
    std::vector<qint64> m_minutes; // that end in each window
};

} // namespace yagura::detail
