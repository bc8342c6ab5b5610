// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/console.h"
#include "app/wiring/backend.h"

#include <QObject>

#include <memory>
#include <optional>

namespace yagura {

/// What a command is given: nothing global is read behind its back, so that tests run it with buffers.
struct Session
{
    GlobalOptions global;
    QStringList arguments;
    Console console;
};

/// One command. It answers through signals: prepare() takes the arguments, start() begins, finished() comes once.
class Command : public QObject
{
    Q_OBJECT

public:
    explicit Command(Session session, QObject* parent = nullptr);
    ~Command() override;

    /// False after a complaint on standard error: wrong usage.
    bool prepare();
    virtual void start() = 0;

signals:
    void finished(int exitCode);

protected:
    virtual void read(Arguments& arguments) = 0;
    virtual bool allowsAt() const { return false; } ///< --at means something to this command

    const Session& session() const { return m_session; }
    const Console& console() const { return m_session.console; }
    void finish(ExitCode code);
    bool isFinished() const { return m_finished; }
    Instant now() const;

    enum class Faults { Stop, Ignore };
    /// Makes the back end. Null when the configuration is broken: every fault was told and the command has finished.
    BackEnd* open(Faults faults = Faults::Stop);
    /// The same over another pair of folders.
    BackEnd* openAt(const QString& configFolder, const QString& dataFolder);
    BackEnd* backEnd() const { return m_backEnd.get(); }

private:
    std::unique_ptr<BackEnd> make() const;

    Session m_session;
    std::unique_ptr<BackEnd> m_backEnd;
    bool m_finished = false;
};

/// "file:line:col: error: message", as `check` prints it.
QString faultLine(const Fault& fault);

/// A command that needs a board: starts the watch and waits for the first answers, or for the whole windows.
class BoardCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;

protected:
    enum class Need { FirstPoll, WholeWindows };
    /// Ends with boardReady(); says how far it is on standard error.
    void fetchBoard(Need need);
    virtual void boardReady(const BoardPtr& board) = 0;
    /// No objective of that name: said, in JSON too, and the end.
    void refuseSlo(const SloId& id, const QString& format);
    /// Unreachable when a source (of this kind) failed, else Good. Tells which.
    ExitCode reach(const Board& board, std::optional<SourceKind> only = {}) const;

private:
    void check();
    bool asksAgain();
    void tellProgress(const SourceName& source, const BackfillProgress& progress);

    Need m_need = Need::FirstPoll;
    bool m_ready = false;
    std::optional<Instant> m_askedAgain; ///< the minute that was missing when it was asked for
    int m_timesAskedAgain = 0;
    static constexpr int kMostTimesAskedAgain = 3;
    QMap<QString, int> m_told; ///< tenths of the back-fill already told, by source
};

} // namespace yagura
