// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/demoworld.h"
#include "models/sources/clock.h"
#include "models/sources/jobserver.h"

#include <memory>

namespace yagura {

/// The demo's job server. What it runs takes story time, writes a log as it goes and changes the world when it succeeds:
/// a version that nobody ever built fails at the pull, an aborted run changes nothing. Like the real one it refuses a second
/// run of a job that runs (409), options that the job does not declare (400) and what the token may not do (403).
class DemoJobs final : public DeploySource, public JobRunner
{
public:
    static constexpr Millis kRollback = std::chrono::seconds(45);
    static constexpr Millis kDeploy = std::chrono::seconds(60);
    static constexpr Millis kFailsAfter = std::chrono::seconds(14);

    /// `hurry` is told the story instant up to which a person will want to watch.
    DemoJobs(std::shared_ptr<DemoWorld> world, std::shared_ptr<Clock> clock, std::function<void(Instant)> hurry = {});
    ~DemoJobs() override;

    void executions(const QString& project, Instant since, QObject* context, Callback<ExecutionsAnswer> callback) override;
    void jobs(const QString& project, QObject* context, Callback<std::vector<Job>> callback) override;

    void run(const JobRequest& request, QObject* context, std::function<void(StartAnswer)> callback) override;
    void findByOp(const JobRequest& request, QObject* context, Callback<std::vector<Execution>> callback) override;
    void execution(const QString& id, QObject* context, Callback<Execution> callback) override;
    void log(const QString& executionId, const QString& offset, const QString& lastModified, QObject* context,
        Callback<LogPage> callback) override;
    void abort(const QString& executionId, QObject* context, std::function<void(StartAnswer)> callback) override;

private:
    struct Run
    {
        Execution execution; ///< as it was started
        Job job;
        ServiceId service;
        QString version; ///< empty: no deploy
        bool succeeds = true;
        Instant ends; ///< of its own accord
        std::optional<Instant> aborted;
    };
    Execution present(const Run& run) const; ///< as the server shows it now
    std::optional<Error> refusal(const Job& job, const JobRequest& request) const;
    Run begin(const Job& job, const JobRequest& request);
    std::vector<Execution> all() const;
    Run* find(const QString& id);

    std::shared_ptr<DemoWorld> m_world;
    std::shared_ptr<Clock> m_clock;
    std::function<void(Instant)> m_hurry;
    std::vector<Job> m_jobs;
    std::vector<Run> m_runs; // oldest first, the story's own among them
    int m_nextId = 0;
};

} // namespace yagura
