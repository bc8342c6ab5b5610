// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/sliceday.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace yagura::detail {

/// A minute of a history that is not what it was.
struct SliceChange
{
    Instant end;
    SlicePart was;
    SlicePart is;
};

/// What of a history is not what it was: minute by minute while that is little, as a poll brings it, otherwise only from which minute
/// on. A copy tells nothing: whoever asks it has not seen what it was.
class SliceChanges
{
public:
    static constexpr size_t kMost = 16;

    SliceChanges() = default;
    SliceChanges(const SliceChanges& /*other*/) { }
    SliceChanges(SliceChanges&&) = default;
    SliceChanges& operator=(const SliceChanges& /*other*/)
    {
        clear();
        return *this;
    }
    SliceChanges& operator=(SliceChanges&&) = default;
    ~SliceChanges() = default;

    void note(const SliceChange& change)
    {
        if (m_from || m_minutes.size() == kMost) {
            noteFrom(change.end);
        } else {
            m_minutes.push_back(change);
        }
    }
    /// Anything that ends at `end` or later may be another.
    void noteFrom(Instant end)
    {
        m_from = std::min(end, first().value_or(end));
        m_minutes.clear();
    }

    void clear()
    {
        m_from.reset();
        m_minutes.clear();
    }

    /// The oldest minute that may be another.
    std::optional<Instant> first() const
    {
        std::optional<Instant> oldest = m_from;
        for (const SliceChange& change : m_minutes) {
            oldest = std::min(change.end, oldest.value_or(change.end));
        }
        return oldest;
    }
    /// Every change in the order they were made; none where they were too many to be told.
    const std::vector<SliceChange>* minutes() const { return m_from ? nullptr : &m_minutes; }

private:
    std::vector<SliceChange> m_minutes;
    std::optional<Instant> m_from; // then no minutes
};

} // namespace yagura::detail
