// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace yagura {

/// Where an execution lives.
struct ExecutionRef
{
    SourceName source;
    QString id;
    friend bool operator==(const ExecutionRef&, const ExecutionRef&) = default;
};

/// "SOURCE/ID", or a bare id when there is one job server; empty: it is neither.
std::optional<ExecutionRef> executionFromText(const QString& text, const Configuration& configuration);
/// The execution that an operation started, by its journal.
std::optional<ExecutionRef> executionOfOp(const OpId& op, const std::vector<JournalEntry>& entries);

/// A command about one execution, named by operation or by itself.
class ExecutionCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

protected:
    void read(Arguments& arguments) override;
    virtual void found(const ExecutionRef& execution) = 0;
    OpId op() const { return { m_what }; }
    bool isOpen() const { return m_open; } ///< an operation whose end nobody has written down yet

private:
    void reconcile();

    QString m_what;
    bool m_open = false;
    bool m_reconciled = false;
};

/// The log to standard output, byte for byte.
class FollowCommand final : public ExecutionCommand
{
    Q_OBJECT

public:
    using ExecutionCommand::ExecutionCommand;

protected:
    void read(Arguments& arguments) override;
    void found(const ExecutionRef& execution) override;

private:
    void take(const LogPage& page);
    void ended(const Result<Execution>& execution);
    void finishWhenWritten(ExitCode code);

    bool m_fromStart = false;
    bool m_caughtUp = false;
    bool m_heard = false; ///< anything of the server
    std::vector<QByteArray> m_earlier; ///< what was logged before we came, until we know whether it has ended
};

class AbortCommand final : public ExecutionCommand
{
    Q_OBJECT

public:
    using ExecutionCommand::ExecutionCommand;

protected:
    void found(const ExecutionRef& execution) override;
};

} // namespace yagura
