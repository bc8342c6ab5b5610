// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monitoring/ports.h"
#include "models/monitoring/sourcewatch.h"

#include <QObject>

#include <deque>
#include <map>
#include <vector>

namespace yagura {

/// Watches what ran on the job servers: the deploy timeline, and the jobs with what they may. The first poll reads back as
/// far as the longest window, later ones only what ended since.
class DeployMonitor final : public QObject
{
    Q_OBJECT

public:
    DeployMonitor(const Configuration& configuration, const Ports& ports, QObject* parent = nullptr);

    void start(); ///< stored truth; ends with loaded()
    void adopt(const DeployMonitor& other);
    void poll(const SourceName& source); ///< ends with polled()
    void tick();

    const DeploysSnapshot& snapshot() const { return m_snapshot; }
    std::vector<SourceState> states() const;
    bool knows(const SourceName& source) const { return m_feeds.contains(source); }
    std::optional<Error> errorOf(const SourceName& source) const;
    bool hasPolledOnce() const;

    /// Clocks differ and servers write late: each poll reads this much again.
    static constexpr Millis kOverlap = std::chrono::minutes(5);
    static constexpr Millis kJobsEvery = std::chrono::minutes(2);

signals:
    void loaded();
    void changed();
    void polled(yagura::SourceName source);

private:
    struct Feed
    {
        explicit Feed(const SourceConfig& source)
            : watch(source)
        {
        }
        SourceWatch watch;
        SourcePorts ports;
        std::vector<QString> projects;
        std::map<QString, Execution> executions; // by id
        std::map<QString, std::vector<Job>> jobs; // by project
        std::optional<Instant> readUpTo; // executions that ended before are known
        std::optional<Instant> jobsAt;
    };
    struct Round // one poll of one source
    {
        SourceName source;
        Instant since, startedAt;
        std::deque<QString> projects;
        PollOutcome outcome = PollOutcome::FreshComplete;
        bool withJobs = false;
    };

    void askExecutions(const std::shared_ptr<Round>& round);
    void askJobs(const std::shared_ptr<Round>& round, const QString& project);
    void test(const std::shared_ptr<Round>& round);
    void take(Feed& feed, const QString& project, const ExecutionsAnswer& answer);
    void finish(const Round& round, const std::optional<Error>& error);
    void combine();
    void forget(Feed& feed, Instant before);

    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<HistoryStore> m_history;
    std::vector<DeployTarget> m_targets;
    Millis m_horizon;
    std::map<SourceName, Feed> m_feeds;
    DeploysSnapshot m_snapshot;
    std::vector<Deploy> m_stored;
    Instant m_storedAt {};
};

} // namespace yagura
