// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploys/job.h"

namespace yagura {

bool Execution::isEnded() const
{
    switch (status) {
    case Status::Running:
    case Status::Scheduled:
    case Status::Queued:
        return false;
    case Status::Succeeded:
    case Status::Failed:
    case Status::Aborted:
    case Status::TimedOut:
    case Status::FailedWithRetry:
    case Status::Missed:
        return true;
    case Status::Other:
        // Why: also the place of every status that this version does not know; only an end date tells.
        return endedAt.has_value();
    }
    return false;
}

} // namespace yagura
