// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"
#include "models/monitoring/ports.h"

#include <QObject>

#include <functional>
#include <memory>

namespace yagura {

/// Starts jobs exactly once or says that it does not know (jobs.md 2.1). For each operation: guards are checked again,
/// the op is claimed and the intent journalled durably, the request is sent once, an unclear answer is reconciled by op id
/// and never re-sent, the execution is followed to its end, then the verification window watches the SLO.
class JobController final : public QObject
{
    Q_OBJECT

public:
    /// `board` is asked for the newest board whenever guards are checked or verification looks at the SLO.
    JobController(Configuration configuration, Ports ports, std::function<BoardPtr()> board, QObject* parent = nullptr);
    ~JobController() override;

    /// What is prepared or started from now on follows the new configuration. An operation under way keeps the adapters it
    /// began with and is followed to its end.
    void reconfigure(Configuration configuration, std::map<SourceName, SourcePorts> sources);

    /// Mints an op id; nothing is sent. `version` empty: the proposed candidate. Errors: Config (no deploy target), NotFound.
    Result<JobRequest> prepareRollback(const ServiceId& service, const QString& version = {}) const;
    Result<JobRequest> prepareDeploy(const ServiceId& service, const QString& version, const JobOptions& options) const;
    Result<JobRequest> prepareRun(const SourceName& source, const QString& jobId, const JobOptions& options) const;
    std::vector<Guard> guards(const JobRequest& request) const;

    /// Goes through all phases; states arrive by changed(). A second start of the same op does nothing.
    void start(const JobRequest& request);
    void abort(const OpId& op);
    /// Abort of an execution that Yagura did not start.
    void abortExecution(
        const SourceName& source, const QString& executionId, QObject* context, const std::function<void(StartAnswer)>& callback);
    /// Reads open intents from the journal and reconciles them: nothing is ever re-sent. Called once after a start.
    void resumeOpenOperations();
    /// The same for one of them. For programs that have no board to judge the others by.
    void resumeOperation(const OpId& op);

    /// Follows a log until the execution ends or `context` dies: pages in order, none lost, none doubled.
    void follow(const SourceName& source, const QString& executionId, QObject* context, std::function<void(const LogPage&)> page,
        std::function<void(Result<Execution>)> ended);

    std::vector<OperationState> operations() const; ///< newest first

signals:
    void changed(yagura::OperationState state);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace yagura
