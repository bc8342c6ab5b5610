// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/windowtable.h"

#include <memory>
#include <span>
#include <vector>

namespace yagura::detail {

/// Where the sums of many histories are kept side by side: a table for every list of lengths that is asked for.
class WindowTables
{
public:
    WindowTable& of(std::span<const Millis> lengths);

private:
    std::vector<std::unique_ptr<WindowTable>> m_tables; // few: objectives have the same windows
};

/// Sums of a history's moving windows, kept from minute to minute in a WindowTable once they were asked for a few times and the history
/// did not change as a whole meanwhile. They are those of SliceHistory::sum(). A copy begins anew. Not for two threads at once, nor are
/// those that share `beside`.
class WindowSums
{
public:
    explicit WindowSums(std::shared_ptr<WindowTables> beside = nullptr);
    WindowSums(const WindowSums& other);
    WindowSums(WindowSums&& other) noexcept;
    WindowSums& operator=(WindowSums other) noexcept;
    ~WindowSums();

    /// The sums at floorTo(end), in the order of `lengths`. Valid until the next call. Notices the history's changes.
    const std::vector<SliceSum>& at(SliceHistory& history, std::span<const Millis> lengths, Instant end);
    /// It is another history from here on.
    void forget();
    bool wasAddedUp() const { return m_wasAddedUp; } ///< the newest sums were added up from days and hours, not moved on

    /// So many times they are added up before they are kept. Most that is asked once is not asked again, and where a correction
    /// applies whole days change with every poll.
    static constexpr int kAddedFirst = 8;

private:
    void takePlace(std::span<const Millis> lengths);
    void leavePlace();
    void addUp(const SliceHistory& history, std::span<const Millis> lengths, Instant end);
    void take(const std::vector<SliceChange>& changes);
    void read(const SliceHistory& history);

    std::shared_ptr<WindowTables> m_beside; // null: nobody
    std::shared_ptr<WindowTables> m_tables; // m_beside or its own; null: no place
    WindowTable* m_table = nullptr; // the same
    size_t m_place = 0;
    std::vector<SliceSum> m_sums;
    int m_asked = 0; // since the history changed as a whole
    bool m_wasAddedUp = false;
    bool m_isFull = false; // no window reaches back before the first minute ever seen
};

} // namespace yagura::detail
