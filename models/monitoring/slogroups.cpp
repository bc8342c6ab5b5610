// SPDX-License-Identifier: GPL-3.0-or-later
// SloMonitor's third part: objectives that are judged for every value of some labels.
#include "models/monitoring/slomonitor.h"
#include "models/slo/grouping.h"

#include <algorithm>

namespace yagura {

namespace {
constexpr Millis kLookAgain = std::chrono::hours(1); // how far back new groups are looked for, once the first are known
}

void SloMonitor::askGroups(std::size_t index, std::function<void()> done)
{
    const Instant now = m_clock->now();
    while (index < m_grouped.size() && m_grouped[index].asked && now - *m_grouped[index].asked < kGroupsKeep)
        ++index;
    if (index >= m_grouped.size()) {
        done();
        return;
    }
    const Grouped& grouped = m_grouped[index];
    const Instant newest = newestClosed();
    const Millis back = grouped.asked ? kLookAgain : SloTrack(grouped.spec).need();
    m_metrics->groups(
        grouped.spec, { newest - back, newest }, this, [this, index, done = std::move(done)](const Result<std::vector<Labels>>& groups) {
            Grouped& asked = m_grouped[index];
            const auto next = [this, index, done] { askGroups(index + 1, done); };
            if (groups) {
                asked.asked = m_clock->now();
                takeGroups(asked, *groups, next);
                return;
            }
            m_poll.error = groups.error();
            if (m_tracks.contains(asked.spec.id))
                m_poll.failed.push_back(asked.spec.id);
            next();
        });
}

/// New groups become objectives; those that are known stay, because their past is still in the windows.
void SloMonitor::takeGroups(Grouped& grouped, const std::vector<Labels>& groups, std::function<void()> done)
{
    std::vector<SloSpec> unknown;
    std::vector<SloId> added;
    std::size_t tooMany = 0;
    for (const Labels& group : groups) {
        SloTrack track(specOfGroup(grouped.spec, group));
        if (m_tracks.contains(track.spec.id))
            continue;
        if (grouped.watched >= kMostGroups) {
            ++tooMany;
            continue;
        }
        ++grouped.watched;
        added.push_back(track.spec.id);
        if (!adoptKnown(track))
            unknown.push_back(track.spec);
        m_tracks.emplace(track.spec.id, std::move(track));
    }
    const auto base = m_tracks.find(grouped.spec.id);
    if (tooMany > 0) {
        // The objective itself stays on the board as long as some of its groups are not.
        SloTrack& track = base == m_tracks.end() ? m_tracks.emplace(grouped.spec.id, SloTrack(grouped.spec)).first->second : base->second;
        track.standsForGroups = true;
        track.outcome = PollOutcome::FreshPartial;
        track.error = Error { Error::Kind::TooManyGroups, QStringLiteral("%1|%2").arg(grouped.watched).arg(grouped.watched + tooMany),
            m_source.name.value, 0, std::nullopt };
        added.push_back(grouped.spec.id);
    } else if (base != m_tracks.end() && grouped.watched > 0) {
        m_tracks.erase(base);
    } else if (base != m_tracks.end()) {
        base->second.outcome = PollOutcome::FreshComplete; // answered: nobody has such series
        base->second.error.reset();
        added.push_back(grouped.spec.id);
    }
    m_watch.state().feeds = static_cast<int>(m_tracks.size());
    loadStored(unknown, [this, added, done = std::move(done)] {
        evaluate(added, {}, [this, done] {
            emit changed();
            done();
        });
    });
}

} // namespace yagura
