// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/sentences.h"
#include "models/wording/texts.h"
#include "models/wording/times.h"

#include <algorithm>

namespace yagura {

namespace {

bool isOld(Quality quality) { return quality == Quality::Stale || quality == Quality::Expired; }

} // namespace

QString rollbackWaitsFor(const Board& board, const ServiceId& service)
{
    const ServiceInfo* info = board.service(service);
    if (!info || !info->canRollBack)
        return Sentences::tr("no deploy job is configured for this service");
    const bool isUnderWay = std::any_of(board.operations.begin(), board.operations.end(),
        [&service](const OperationState& operation) { return operation.request.service == service && !operation.isOver(); });
    if (isUnderWay)
        return {}; // whoever started it must be able to see it, and to stop it
    const DeploysSnapshot& deploys = board.deploys;
    const bool answered = deploys.outcome == PollOutcome::FreshComplete || deploys.outcome == PollOutcome::FreshPartial;
    if (!answered || isOld(deploys.quality))
        return deploysOutcomeText(deploys, board.at);
    const SloSnapshot* newest = nullptr;
    for (const SloSnapshot& slo : board.slos) {
        if (slo.spec.service == service && slo.asOf && (!newest || *newest->asOf < *slo.asOf))
            newest = &slo;
    }
    if (newest && isOld(newest->quality))
        return Sentences::tr("rolling back waits for numbers: the last answer is %1 old").arg(ageText(newest->asOf, board.at));
    return {};
}

} // namespace yagura
