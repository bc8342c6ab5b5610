// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/deploys/rollbackface.h"

namespace yagura {

namespace {

RollbackFace faceOfEnd(OpOutcome outcome)
{
    switch (outcome) {
    case OpOutcome::Unknown:
        return RollbackFace::Unknown;
    case OpOutcome::NotStarted:
    case OpOutcome::Refused:
        return RollbackFace::NotStarted;
    case OpOutcome::None:
    case OpOutcome::Succeeded:
    case OpOutcome::Failed:
    case OpOutcome::Aborted:
    case OpOutcome::Running:
    case OpOutcome::VerificationFailed:
        break;
    }
    return RollbackFace::Done;
}

} // namespace

RollbackFace rollbackFace(const RollbackSituation& situation)
{
    if (situation.operation) {
        switch (situation.operation->phase) {
        case OpPhase::Preparing:
        case OpPhase::Checking:
        case OpPhase::Journaling:
        case OpPhase::Sending:
            return RollbackFace::Sending;
        case OpPhase::Reconciling:
            return RollbackFace::Unknown;
        case OpPhase::Running:
        case OpPhase::Aborting:
            return RollbackFace::Running;
        case OpPhase::Verifying:
            return RollbackFace::Done;
        case OpPhase::Ended:
            return faceOfEnd(situation.operation->outcome);
        }
    }
    if (situation.fired)
        return RollbackFace::Sending;
    if (!situation.guards || !allowsStart(*situation.guards))
        return RollbackFace::Blocked;
    return !situation.wanted.isEmpty() && situation.typed == situation.wanted ? RollbackFace::Armed : RollbackFace::TypeToArm;
}

} // namespace yagura
