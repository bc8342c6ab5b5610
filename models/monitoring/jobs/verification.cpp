// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monitoring/jobs/verification.h"

#include <algorithm>

namespace yagura {

const SloSnapshot* sloOf(const Board* board, const JobRequest& request)
{
    if (!board)
        return nullptr;
    if (!request.verifySlo.isEmpty())
        return board->slo(request.verifySlo);
    if (request.service.isEmpty())
        return nullptr;
    const std::vector<const SloSnapshot*> slos = board->slosOf(request.service);
    return slos.empty() ? nullptr : slos.front();
}

VerificationReading readVerification(
    const SloSnapshot* slo, const JobRequest& request, TimeRange window, std::optional<double> burnBefore, Instant at)
{
    VerificationReading reading;
    // Why not always five minutes: in a short window they would reach back to the time before the change.
    const Millis sight = std::clamp<Millis>(floorTo(Instant(window.length())).time_since_epoch(), kSlice, kBurnSight);
    const Instant end = std::max(floorTo(window.to), ceilTo(window.from) + sight);
    if (slo)
        reading.burnNow = burnRate(slo->history, slo->spec.target, sight, std::min(floorTo(at), end));
    if (at < window.to)
        return reading;
    const bool seen = slo && slo->asOf && *slo->asOf >= end;
    if (seen && reading.burnNow) {
        const double limit = request.action == Action::Rollback ? 1.0 : std::max(1.0, burnBefore.value_or(1.0));
        reading.verdict = *reading.burnNow <= limit ? VerificationReading::Verdict::Good : VerificationReading::Verdict::Bad;
    } else if (at >= std::max(window.to, end) + kVerifyPatience) {
        reading.verdict = VerificationReading::Verdict::Unseen;
    }
    return reading;
}

} // namespace yagura
