// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "app/cli/instantclock.h"
#include "models/demo/shop.h"
#include "models/wording/errortext.h"
#include "models/wording/faulttext.h"

#include <QTimer>

#include <algorithm>

namespace yagura {

Command::Command(Session session, QObject* parent)
    : QObject(parent)
    , m_session(std::move(session))
{
}

Command::~Command() = default;

bool Command::prepare()
{
    Arguments arguments(m_session.arguments);
    read(arguments);
    arguments.finish();
    if (m_session.global.at && !allowsAt())
        arguments.fail(tr("--at has no meaning for this command."));
    if (!arguments.isGood())
        console().tell(arguments.error());
    return arguments.isGood();
}

void Command::finish(ExitCode code)
{
    if (m_finished)
        return;
    m_finished = true;
    emit finished(static_cast<int>(code));
}

Instant Command::now() const { return SystemClock().now(); }

std::unique_ptr<BackEnd> Command::make() const
{
    BackEndOptions options;
    options.configFolder = m_session.global.configFolder;
    options.dataFolder = m_session.global.dataFolder;
    options.environmentSecrets = true;
    if (m_session.global.at) {
        options.clock = std::make_shared<InstantClock>(*m_session.global.at);
        options.demoStory = demoshop::storyInstant(); // or the incident would move along with the question
    }
    return m_session.global.demo ? BackEnd::demo(options) : BackEnd::live(options);
}

BackEnd* Command::open(Faults faults)
{
    m_backEnd = make();
    if (faults == Faults::Ignore)
        return m_backEnd.get();
    bool broken = false;
    const std::vector<Fault> found = m_backEnd->faults();
    for (const Fault& fault : found) {
        if (fault.severity != Fault::Severity::Error)
            continue;
        console().tell(faultLine(fault));
        broken = true;
    }
    if (!broken)
        return m_backEnd.get();
    finish(ExitCode::BadNews);
    return nullptr;
}

BackEnd* Command::openAt(const QString& configFolder, const QString& dataFolder)
{
    const GlobalOptions own = m_session.global;
    m_session.global.configFolder = configFolder;
    m_session.global.dataFolder = dataFolder;
    BackEnd* house = open();
    m_session.global = own;
    return house;
}

QString faultLine(const Fault& fault)
{
    const bool isError = fault.severity == Fault::Severity::Error;
    // Why: these two words are for editors and scripts, so they stay English in every language.
    return QStringLiteral("%1:%2:%3: %4: ")
               .arg(fault.file)
               .arg(fault.line)
               .arg(fault.column)
               .arg(QLatin1String(isError ? "error" : "warning"))
        + faultText(fault.code, fault.arguments);
}

void BoardCommand::fetchBoard(Need need)
{
    m_need = need;
    BoardMonitor& monitor = backEnd()->monitor();
    connect(&monitor, &BoardMonitor::firstPollDone, this, &BoardCommand::check);
    connect(&monitor, &BoardMonitor::backfillDone, this, &BoardCommand::check);
    connect(&monitor, &BoardMonitor::changed, this, &BoardCommand::check);
    connect(&monitor, &BoardMonitor::backfillProgress, this, &BoardCommand::tellProgress);
    monitor.start();
    // A configuration without sources has nothing to wait for and may signal nothing.
    QTimer::singleShot(0, this, &BoardCommand::check);
}

void BoardCommand::check()
{
    const BoardMonitor& monitor = backEnd()->monitor();
    if (m_ready || !monitor.firstPollFinished() || (m_need == Need::WholeWindows && !monitor.backfillFinished()))
        return;
    if (asksAgain())
        return;
    m_ready = true;
    // Why: the board of this very answer is published after the signal; the next turn of the loop has it.
    QTimer::singleShot(0, this, [this] { boardReady(backEnd()->monitor().board()); });
}

/// Reading a month takes a while: a minute may have ended since the last poll, and its events would be missing at the end of every
/// window. Asks for it, each minute once; a source that answers more slowly than minutes pass is not waited for.
bool BoardCommand::asksAgain()
{
    const BoardPtr board = backEnd()->monitor().board();
    const bool lacks = std::any_of(board->slos.begin(), board->slos.end(), [](const SloSnapshot& slo) { return slo.lacksNewestMinute(); });
    if (m_need != Need::WholeWindows || !lacks)
        return false;
    const Instant minute = floorTo(board->at);
    if (m_askedAgain == minute)
        return true;
    if (m_timesAskedAgain == kMostTimesAskedAgain)
        return false;
    m_askedAgain = minute;
    ++m_timesAskedAgain;
    backEnd()->monitor().refresh();
    return true;
}

void BoardCommand::tellProgress(const SourceName& source, const BackfillProgress& progress)
{
    if (progress.totalChunks <= 0)
        return;
    const int tenths = progress.doneChunks * 10 / progress.totalChunks;
    if (m_told.value(source.value, -1) == tenths)
        return;
    m_told.insert(source.value, tenths);
    console().tell(tr("%1: history read, part %2 of %3").arg(source.value).arg(progress.doneChunks).arg(progress.totalChunks));
}

void BoardCommand::refuseSlo(const SloId& id, const QString& format)
{
    const QString message = tr("There is no SLO “%1”.").arg(id.value);
    console().tell(message);
    if (format == QLatin1String("json"))
        console().answer(
            QJsonObject { { QStringLiteral("schema"), 1 }, { QStringLiteral("slo"), id.value }, { QStringLiteral("error"), message } });
    finish(ExitCode::BadNews);
}

ExitCode BoardCommand::reach(const Board& board, std::optional<SourceKind> only) const
{
    ExitCode code = ExitCode::Good;
    if (const std::optional<Error>& trouble = backEnd()->monitor().storageTrouble())
        console().tell(errorSentence(*trouble));
    for (const SourceState& source : board.sources) {
        if ((only && source.kind != *only) || (source.outcome != PollOutcome::Failed && source.outcome != PollOutcome::Never))
            continue;
        code = ExitCode::Unreachable;
        console().tell(source.error ? tr("%1: %2").arg(source.name.value, errorSentence(*source.error))
                                    : tr("%1: no answer yet.").arg(source.name.value));
    }
    return code;
}

} // namespace yagura
