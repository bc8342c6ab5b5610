// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/stopsignal.h"

#include <functional>
#include <memory>

namespace yagura {

/// `run` and `rollback`: the same way out of the machine, through the guards, exactly once.
class StartCommand final : public BoardCommand
{
    Q_OBJECT

public:
    StartCommand(Action action, Session session, QObject* parent = nullptr);
    void start() override;

protected:
    void read(Arguments& arguments) override;
    void boardReady(const BoardPtr& board) override;

private:
    void stop();
    void readTarget(Arguments& arguments);
    Result<JobRequest> request() const;
    bool confirmed(const JobRequest& request) const;
    void follow(const OperationState& state);
    void changed(const OperationState& state);
    void tellPhase(const OperationState& state);
    void end(const OperationState& state);
    void finishWhenLogEnded();
    void refuse(const Error& error, const QString& sentence = {});

    std::unique_ptr<StopSignal> m_stop;
    Action m_action;
    QString m_format;
    ServiceId m_service;
    QString m_version;
    SourceName m_jobSource;
    QString m_jobId;
    JobOptions m_options;
    QString m_reason;
    QString m_changeClass;
    bool m_yes = false;
    bool m_follow = false;
    bool m_verify = false;
    bool m_detach = false;
    OpId m_op;
    std::optional<OpPhase> m_told;
    bool m_following = false;
    bool m_logEnded = true;
    std::optional<ExitCode> m_code; ///< the operation has come as far as we wait
    std::function<void()> m_answer;
};

/// The exit code of an operation that has come as far as it was waited for.
ExitCode exitCodeOf(const OperationState& state);

} // namespace yagura
