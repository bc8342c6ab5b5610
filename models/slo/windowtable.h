// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/slicehistory.h"

#include <span>
#include <vector>

namespace yagura::detail {

/// Sums of windows of several lengths, of many histories side by side, that all end at the same minute. When that minute moves on, what
/// leaves each window is taken out of all sums in one go, and what is new of a history is added to those of its place: a minute costs
/// the same for windows of any length. That is exact, and so done, only while every slice in the windows counts whole events
/// (isExact()); a place where this is not so, or of which too much changed, holds nothing until it is filled again.
/// Not for two threads at once.
class WindowTable
{
public:
    /// So many minutes are kept as they came, for the windows that are no longer; for so many it is known ahead what leaves the longer
    /// ones. 12 B each, and read from a history in one go: a day that was not looked at for hours is far away.
    static constexpr size_t kRows = 360;

    explicit WindowTable(std::span<const Millis> lengths);

    size_t add(); ///< a place for one more history
    void remove(size_t place);

    const std::vector<Millis>& lengths() const { return m_lengths; }
    Instant end() const { return m_end; } ///< of every window
    /// On by whole minutes. More of them than are known ahead empty every place, and so does going back; but not by so little that
    /// somebody is merely late: then nothing moves.
    void moveTo(Instant end);
    static constexpr Millis kLate = std::chrono::minutes(5);

    bool holds(size_t place) const { return m_places[place].holds; }
    /// A minute of the place's history is not what it was.
    void change(size_t place, const SliceChange& change);
    void forget(size_t place) { m_places[place].holds = false; }
    /// Adds up what the windows hold, and tells it. The place holds nothing afterwards where that could not be moved on without loss.
    std::vector<SliceSum> fill(size_t place, const SliceHistory& history);
    /// What leaves next has to be read before end() moves on, or the place holds nothing then.
    bool needsLookAhead(size_t place) const { return holds(place) && !m_places[place].looksAhead; }
    void lookAhead(size_t place, const SliceHistory& history);

    /// Events and minutes seen in the window of the length at `window`, as SliceHistory::sum() has them. Right where holds().
    const SlicePart& sum(size_t place, size_t window) const { return m_windows[window].sums[place]; }
    /// Minutes that end in the window.
    qint64 minutes(size_t window) const { return m_windows[window].minutes; }

private:
    struct Place
    {
        bool isUsed = false;
        bool holds = false;
        bool looksAhead = false; // what leaves the long windows in the rest of the rows is known
    };
    /// Why by window and not by place: histories that are asked one after the other lie beside each other.
    struct Column
    {
        qint64 minutes = 0;
        std::vector<SlicePart> sums; // by place
        std::vector<NarrowPart> leaving; // by row, then place; a long window's only
        bool isLong() const { return minutes > static_cast<qint64>(kRows); }
    };
    NarrowPart* leaving(Column& column);
    void makeRoom();

    std::vector<Millis> m_lengths;
    std::vector<Column> m_windows;
    Instant m_end {};
    size_t m_row = 0; // of the minute after m_end
    std::vector<Place> m_places;
    size_t m_room = 0; // for places
    std::vector<NarrowPart> m_came; // by row, then place: the newest minutes
};

} // namespace yagura::detail
