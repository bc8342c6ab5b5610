// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/errortext.h"
#include "models/wording/figures.h"
#include "models/wording/sentences.h"
#include "models/wording/texts.h"
#include "models/wording/times.h"
#include "models/wording/words.h"

namespace yagura {

namespace {

QString runName(const OperationState& operation)
{
    return operation.execution ? QStringLiteral("#%1").arg(operation.execution->id) : QStringLiteral("#?");
}

QString done(const JobRequest& request)
{
    switch (request.action) {
    case Action::Rollback:
        return Sentences::tr("%1 rolled back to %2", "service, version").arg(request.service.value, request.version);
    case Action::Deploy:
        return Sentences::tr("%1 %2 rolled out", "service, version").arg(request.service.value, request.version);
    case Action::Run:
        break;
    }
    return Sentences::tr("%1 has run", "job").arg(request.jobName);
}

} // namespace

QString phaseText(const OperationState& operation)
{
    switch (operation.phase) {
    case OpPhase::Preparing:
        return Sentences::tr("Not sent yet");
    case OpPhase::Checking:
        return Sentences::tr("Checking the guards again…");
    case OpPhase::Journaling:
        return Sentences::tr("Writing the intent to the journal…");
    case OpPhase::Sending:
        return Sentences::tr("Sending once…");
    case OpPhase::Reconciling:
        return Sentences::tr("Unknown whether it started: looking for it, never sending again");
    case OpPhase::Running:
        return Sentences::tr("%1 runs", "execution").arg(runName(operation));
    case OpPhase::Aborting:
        return Sentences::tr("%1: asked to stop", "execution").arg(runName(operation));
    case OpPhase::Verifying:
        return Sentences::tr("%1. Watching the error ratio", "what was done").arg(done(operation.request));
    case OpPhase::Ended:
        break;
    }
    return outcomeText(operation);
}

QString outcomeText(const OperationState& operation)
{
    const QString why = operation.error ? errorText(*operation.error) : QString();
    switch (operation.outcome) {
    case OpOutcome::None:
        return operation.isOver() ? Sentences::tr("Ended without an outcome.") : phaseText(operation);
    case OpOutcome::Succeeded:
        return Sentences::tr("%1.", "what was done").arg(done(operation.request));
    case OpOutcome::Failed:
        return Sentences::tr("%1 failed.", "execution").arg(runName(operation));
    case OpOutcome::Aborted:
        return Sentences::tr("%1 was aborted.", "execution").arg(runName(operation));
    case OpOutcome::Running:
        return Sentences::tr("%1 still runs.", "execution").arg(runName(operation));
    case OpOutcome::VerificationFailed:
        return Sentences::tr("%1, but the errors did not fall.", "what was done").arg(done(operation.request));
    case OpOutcome::Refused: {
        for (const Guard& guard : operation.guards) {
            if (guard.verdict == Verdict::Block)
                return Sentences::tr("Refused by a guard: %1. Nothing was sent.").arg(guardEvidence(guard));
        }
        return Sentences::tr("Refused. Nothing was sent.");
    }
    case OpOutcome::NotStarted:
        return why.isEmpty() ? Sentences::tr("Not started.") : Sentences::tr("Not started: %1").arg(why);
    case OpOutcome::Unknown:
        break;
    }
    return Sentences::tr(
        "Unknown whether it started. It was sent at most once and is never sent again; look at the job server before you try anew.");
}

} // namespace yagura
