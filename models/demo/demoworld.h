// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/demo/traffic.h"
#include "models/deploys/deploy.h"

#include <map>

namespace yagura {

/// The demo's world: the truth of the shop and what each of its servers would show of it at an instant. A value without a
/// clock: the ports ask it with their clock's now(). What the player does (a rollback that succeeded) is told to it by
/// release(); everything else is a pure function of seed and story.
///
/// The rule of the game: checkout v2.14.1 fails about a quarter of all requests. Only another version of checkout that is
/// good (v2.14.0 and older, but not v2.13.8, which is known to be bad) cures it: instances are replaced within 20 seconds of
/// the job's success. Any other version or service changes nothing, and the budget keeps falling.
class DemoWorld
{
public:
    static constexpr Millis kRollout = std::chrono::seconds(20);

    explicit DemoWorld(quint64 seed = 7, Instant story = demoshop::storyInstant());

    quint64 seed() const { return m_seed; }
    Instant story() const { return m_story; } ///< the instant at which the story starts, to the second
    Instant minutesBefore(int minutes) const { return floorTo(m_story) - std::chrono::minutes(minutes); }
    const std::vector<SloSpec>& specs() const { return m_specs; }
    const DemoVersions& versions() const { return m_versions; }

    /// A job brought this version: it takes over from `at` on.
    void release(const ServiceId& service, const QString& version, Instant at);
    /// The job that was to release something at `at` was stopped in time.
    void recall(const ServiceId& service, Instant at);

    /// Closed slices ending in the range as the objective's server shows them: the gap's events are spread over its slices
    /// with coverage 0, a lost replica is missing from the sums, nothing comes after a source went silent.
    std::vector<Slice> slices(const SloId& slo, TimeRange range) const;
    /// Share of failed events over (now − window, now] in whole minutes, as it really was.
    double failingShare(const SloId& slo, Instant now, Millis window) const;
    bool isSilent(const SourceName& source, Instant at) const;
    bool isPartial(const SourceName& source, Instant at) const;

    /// What the Alertmanager shows.
    std::vector<LiveAlert> alerts(Instant at) const;
    /// What a Rundeck remembers of the time before the story, newest first, and its jobs.
    std::vector<Execution> pastExecutions() const;
    std::vector<Job> jobs() const;
    /// Versions of a service that can be deployed, newest first.
    QStringList knownVersions(const ServiceId& service) const;

private:
    bool inGap(int objective, Instant end) const;
    Slice gapSlice(int objective, Instant end) const;

    quint64 m_seed;
    Instant m_story;
    DemoTraffic m_traffic;
    DemoVersions m_versions;
    std::vector<SloSpec> m_specs;
    std::vector<std::pair<double, double>> m_gapMeans; // total and bad of a minute of the gap, per objective
};

} // namespace yagura
