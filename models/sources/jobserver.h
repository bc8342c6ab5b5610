// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/deploys/deploy.h"
#include "models/deploys/rollback.h"

#include <QObject>

namespace yagura {

struct ExecutionsAnswer
{
    PollOutcome outcome = PollOutcome::FreshComplete;
    std::vector<Execution> executions; ///< running ones included, newest first
    QString version; ///< of the server
    std::optional<Millis> clockSkew;
};

/// Reads what ran: the deploy timeline.
class DeploySource
{
public:
    DeploySource() = default;
    virtual ~DeploySource() = default;
    Q_DISABLE_COPY_MOVE(DeploySource)

    /// Executions of a project that run now or ended after `since`.
    virtual void executions(const QString& project, Instant since, QObject* context, Callback<ExecutionsAnswer> callback) = 0;
    virtual void jobs(const QString& project, QObject* context, Callback<std::vector<Job>> callback) = 0;
};

/// The answer to a call that may have changed the world.
struct StartAnswer
{
    enum class Kind {
        Confirmed, ///< 2xx with an execution
        NotStarted, ///< certain: no byte left, or the server refused in its own words
        Unknown ///< everything else: never re-sent
    };
    Kind kind = Kind::Unknown;
    std::optional<Execution> execution;
    std::optional<Error> error;
    int requestsSent = 0; ///< state-changing requests that left or may have left this machine: 0 or 1
};

/// Starts, watches and stops jobs. `run` and `abort` send at most one state-changing request each (jobs.md 2.1).
class JobRunner
{
public:
    JobRunner() = default;
    virtual ~JobRunner() = default;
    Q_DISABLE_COPY_MOVE(JobRunner)

    /// Never answers with an error: what went wrong is in StartAnswer. Answers exactly once.
    virtual void run(const JobRequest& request, QObject* context, std::function<void(StartAnswer)> callback) = 0;
    /// Looks for executions that carry the op id, in the running list and the job's recent ones.
    virtual void findByOp(const JobRequest& request, QObject* context, Callback<std::vector<Execution>> callback) = 0;
    virtual void execution(const QString& id, QObject* context, Callback<Execution> callback) = 0;
    /// The next page of the log; empty offset: from the start.
    virtual void log(
        const QString& executionId, const QString& offset, const QString& lastModified, QObject* context, Callback<LogPage> callback)
        = 0;
    /// Asks the server to stop it; StartAnswer::Confirmed means that it was asked, not that it has stopped.
    virtual void abort(const QString& executionId, QObject* context, std::function<void(StartAnswer)> callback) = 0;
};

} // namespace yagura
