// SPDX-License-Identifier: GPL-3.0-or-later
// Objectives that join a watch under way, because the server's own rules speak of them.
#include "models/monitoring/slomonitor.h"

#include <QLoggingCategory>

namespace yagura {

void SloMonitor::watchAlso(const std::vector<SloSpec>& found)
{
    std::vector<SloSpec> fresh;
    for (const SloSpec& spec : found) {
        if (m_tracks.emplace(spec.id, SloTrack(spec)).second)
            fresh.push_back(spec);
    }
    if (fresh.empty())
        return;
    m_watch.state().feeds = static_cast<int>(m_tracks.size());
    m_joining = Joining::Waiting;
    if (m_backfill == Backfill::Done)
        m_backfill = Backfill::Idle;
    const auto join = [this, fresh] {
        std::vector<SloId> ids;
        ids.reserve(fresh.size());
        for (const SloSpec& spec : fresh)
            ids.push_back(spec.id);
        evaluate(ids, {}, [this] {
            emit changed();
            if (!m_poll.running)
                poll(); // a poll under way begins another one at its end
        });
    };
    if (!m_history) {
        join();
        return;
    }
    Millis need { 0 };
    for (const SloSpec& spec : fresh)
        need = std::max(need, m_tracks.at(spec.id).need());
    const Instant now = newestClosed();
    m_history->load(fresh, { now - need, now }, this, [this, join](const Result<std::map<SloId, StoredSlo>>& stored) {
        if (!stored)
            emit storageAnswered(stored.error());
        for (const auto& [id, slo] : stored.value_or(std::map<SloId, StoredSlo>())) {
            const auto it = m_tracks.find(id);
            // What an answer brought meanwhile is newer than what was stored.
            if (it == m_tracks.end() || !it->second.covered.isEmpty())
                continue;
            it->second.adopt(slo);
            m_ledger->adopt(it->second.key, slo.history);
        }
        join();
    });
}

} // namespace yagura
