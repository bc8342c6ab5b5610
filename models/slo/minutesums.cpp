// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/minutesums.h"

#include <algorithm>

namespace yagura::detail {

MinuteSums::MinuteSums(const SliceHistory& history, TimeRange range)
    : m_from(floorTo(range.from))
{
    const qint64 minutes = std::max<qint64>(0, (floorTo(range.to) - m_from) / kSlice);
    m_running.resize(static_cast<size_t>(minutes) + 1);
    history.forEach({ m_from, floorTo(range.to) }, [this](const Slice& slice) {
        m_running[static_cast<size_t>((slice.end - m_from) / kSlice)]
            = { slice.total, slice.bad, slice.coverage, slice.total > 0 ? 1 : 0, slice.bad > 0 ? 1 : 0 };
    });
    for (size_t i = 1; i < m_running.size(); ++i) {
        const Running& before = m_running[i - 1];
        Running& now = m_running[i];
        now = { now.total + before.total, now.bad + before.bad, now.seen + before.seen, now.busy + before.busy,
            now.failing + before.failing };
    }
}

const MinuteSums::Running& MinuteSums::at(Instant t) const
{
    const qint64 place = (t - m_from) / kSlice;
    return m_running[static_cast<size_t>(std::clamp<qint64>(place, 0, static_cast<qint64>(m_running.size()) - 1))];
}

MinuteSums::Sum MinuteSums::over(Instant from, Instant to) const
{
    const Running& a = at(from);
    const Running& b = at(to);
    return { b.busy > a.busy ? b.total - a.total : 0, b.failing > a.failing ? b.bad - a.bad : 0, b.seen - a.seen };
}

} // namespace yagura::detail
