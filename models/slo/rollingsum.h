// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/slicehistory.h"

namespace yagura::detail {

/// The sum of a window that walks back minute by minute: one slice leaves, one enters (or none, when its start stands still). Used to
/// find when a state began without adding up the whole window again for every minute.
class RollingSum
{
public:
    RollingSum(const SliceHistory& history, Millis length, Instant end);
    /// A period of the calendar: (start, end].
    RollingSum(const SliceHistory& history, TimeRange period);

    void stepBack();
    Instant end() const { return m_end; }
    double total() const { return m_total; }
    double bad() const { return m_bad; }
    double seen() const { return m_seen; }
    /// Slices that could have been seen: the window's, without excluded ones.
    double slices() const { return static_cast<double>(range().length() / kSlice - m_history.excludedIn(range())); }

private:
    void restart();
    TimeRange range() const { return { m_start.value_or(m_end - m_length), m_end }; }

    const SliceHistory& m_history;
    Millis m_length;
    Instant m_end;
    std::optional<Instant> m_start; // none: it moves
    double m_total = 0;
    double m_bad = 0;
    double m_seen = 0;
    int m_steps = 0;
};

} // namespace yagura::detail
