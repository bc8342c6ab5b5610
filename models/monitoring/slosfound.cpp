// SPDX-License-Identifier: GPL-3.0-or-later
// Objectives that join a watch under way, because the server's own rules speak of them.
#include "models/monitoring/slomonitor.h"

#include "models/slo/grouping.h"

#include <algorithm>

namespace yagura {

void SloMonitor::watchAlso(const std::vector<SloSpec>& found)
{
    std::vector<SloId> joined;
    std::vector<SloSpec> unknown;
    for (const SloSpec& spec : found) {
        // An objective that was taken apart has no track of its own any more.
        const bool isTakenApart
            = std::any_of(m_grouped.begin(), m_grouped.end(), [&spec](const Grouped& grouped) { return grouped.spec.id == spec.id; });
        if (isTakenApart || m_tracks.contains(spec.id))
            continue;
        SloTrack& track = m_tracks.emplace(spec.id, SloTrack(spec)).first->second;
        track.standsForGroups = isGrouped(spec);
        if (track.standsForGroups)
            m_grouped.push_back({ spec, std::nullopt, 0 });
        else if (!adoptKnown(track))
            unknown.push_back(spec);
        joined.push_back(spec.id);
    }
    if (joined.empty())
        return;
    m_watch.state().feeds = static_cast<int>(m_tracks.size());
    m_joining = Joining::Waiting;
    if (m_backfill == Backfill::Done)
        m_backfill = Backfill::Idle;
    loadStored(unknown, [this, joined] {
        evaluate(joined, {}, [this] {
            emit changed();
            if (!m_poll.running)
                poll(); // a poll under way begins another one at its end
        });
    });
}

} // namespace yagura
