// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/slicehistory.h"

#include <optional>
#include <span>
#include <vector>

namespace yagura::detail {

/// Sums of windows of several lengths that all end at the same minute, kept while that minute moves on. A window is what it holds up
/// to a pivot, known beforehand for every minute of the hours to come, and what came since: a new minute costs two additions per
/// window, whatever its length. Nothing is ever subtracted, so nothing cancels and no rounding gathers: the sums are as good as
/// those of SliceHistory::sum(). A value; not for two threads at once.
class WindowSums
{
public:
    /// The sums at floorTo(end), in the order of `lengths`. Kept from the second time on that the same lengths are asked for, so that
    /// asking once costs no more than adding up. Valid until the next call.
    const std::vector<SliceSum>& at(const SliceHistory& history, std::span<const Millis> lengths, Instant end);
    /// The history was changed at this minute: what was kept of it no longer holds. Minutes that were not summed yet do not matter.
    void changed(Instant at);
    void forget();

private:
    struct Kept
    {
        Millis length {};
        qint64 minutes = 0; ///< that end in the window
        SlicePart since; ///< what came after the pivot
        size_t nextTurn = 0; ///< the row in which the window has its pivot behind it
    };
    void addUp(const SliceHistory& history, Instant end);
    void start(const SliceHistory& history);
    void step(const SliceHistory& history);
    void turn(const SliceHistory& history, Kept& window);
    void tell(const SliceHistory& history);

    std::optional<Instant> m_end; // none: nothing is known
    bool m_isKept = false; // else m_end was added up and nothing else
    std::optional<Instant> m_firstSeen; // up to m_end
    size_t m_row = 0; // minutes since start()
    std::vector<Kept> m_windows;
    std::vector<SlicePart> m_before; // by row, then window: what the window holds up to its pivot
    std::vector<SliceSum> m_sums;
};

} // namespace yagura::detail
