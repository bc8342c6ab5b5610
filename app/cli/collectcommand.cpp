// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/collectcommand.h"

#include "models/wording/errortext.h"

#include <QFileInfo>

namespace yagura {

void CollectCommand::read(Arguments&) { }

void CollectCommand::start()
{
    m_stop = std::make_unique<StopSignal>(); // before the back end starts its threads
    connect(m_stop.get(), &StopSignal::raised, this, [this] {
        console().tell(m_storageTrouble ? tr("Stopped. What was read last is not stored.") : tr("Stopped. What was read is stored."));
        finish(m_storageTrouble ? ExitCode::BadNews : ExitCode::Good);
    });
    if (!open())
        return;
    if (backEnd()->configuration().sources.empty()) {
        console().tell(tr("The configuration names no source: there is nothing to collect."));
        finish(ExitCode::BadNews);
        return;
    }
    const QFileInfo folder(session().global.dataFolder);
    if (!session().global.demo && (!folder.isDir() || !folder.isWritable())) {
        console().tell(tr("The data folder %1 cannot be written to: nothing that is read could be stored.").arg(folder.filePath()));
        finish(ExitCode::BadNews);
        return;
    }
    BoardMonitor& monitor = backEnd()->monitor();
    connect(&monitor, &BoardMonitor::changed, this, &CollectCommand::tellSources);
    connect(&monitor, &BoardMonitor::storageTroubleChanged, this, &CollectCommand::tellStorage);
    connect(backEnd(), &BackEnd::configurationChanged, this, &CollectCommand::tellConfiguration);
    connect(backEnd(), &BackEnd::faultsChanged, this, &CollectCommand::tellConfiguration);
    backEnd()->watchConfiguration();
    console().tell(tr("Collecting %n objective(s) until stopped.", nullptr, static_cast<int>(backEnd()->configuration().slos.size())));
    fetchBoard(Need::WholeWindows);
}

void CollectCommand::boardReady(const BoardPtr&)
{
    if (!isFinished())
        console().tell(tr("Every source was asked and what was missing is read as far as it can be; polling goes on."));
}

void CollectCommand::tellSources()
{
    const BoardPtr board = backEnd()->monitor().board();
    for (const SourceState& source : board->sources) {
        if (source.outcome == PollOutcome::Never)
            continue;
        const bool silent = source.outcome == PollOutcome::Failed;
        if (silent == m_silent.contains(source.name))
            continue;
        if (silent) {
            m_silent.insert(source.name);
            console().tell(source.error ? tr("%1: %2").arg(source.name.value, errorSentence(*source.error))
                                        : tr("%1: no answer yet.").arg(source.name.value));
        } else {
            m_silent.erase(source.name);
            console().tell(tr("%1 answers again.").arg(source.name.value));
        }
    }
}

void CollectCommand::tellStorage()
{
    const std::optional<Error>& trouble = backEnd()->monitor().storageTrouble();
    if (trouble)
        console().tell(errorSentence(*trouble));
    else if (m_storageTrouble)
        console().tell(tr("The history works again."));
    m_storageTrouble = trouble.has_value();
}

void CollectCommand::tellConfiguration()
{
    bool broken = false;
    const std::vector<Fault> found = backEnd()->faults();
    for (const Fault& fault : found) {
        broken = broken || fault.severity == Fault::Severity::Error;
        console().tell(faultLine(fault));
    }
    console().tell(broken ? tr("The changed configuration is broken; the last good one stays in force.")
                          : tr("The changed configuration is in force."));
}

} // namespace yagura
