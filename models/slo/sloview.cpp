// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/sloview.h"

#include <algorithm>

namespace yagura {

SloSnapshot asSeenBy(const SloSnapshot& slo, size_t window, BudgetingMethod method)
{
    SloSpec spec = slo.spec;
    if (window > 0 && window < spec.windows.size()) {
        const auto first = spec.windows.begin();
        std::rotate(first, first + static_cast<std::ptrdiff_t>(window), first + static_cast<std::ptrdiff_t>(window) + 1);
    }
    if (spec.windows == slo.spec.windows && method == spec.method) {
        return slo;
    }
    spec.method = method;
    EvaluationInput input;
    input.at = slo.at;
    input.ageing = { kSlice };
    input.outcome = slo.quality == Quality::Error ? PollOutcome::Failed : PollOutcome::FreshComplete;
    input.asOf = slo.asOf;
    input.error = slo.error;
    input.backfill = slo.backfill;
    input.way = slo.way;
    input.residual = slo.residual;
    SloSnapshot seen = evaluateSlo(spec, slo.history, input);
    std::vector<BurnPair> pairs;
    for (const PairState& state : slo.pairs) {
        pairs.push_back(state.pair);
    }
    seen.pairs = method == slo.spec.method ? slo.pairs : evaluatePairs(seen.counted, spec.target, pairs, floorTo(slo.at));
    seen.status = slo.status;
    seen.quality = slo.quality;
    seen.stage = slo.stage;
    seen.recorded = slo.recorded;
    if (slo.quality == Quality::Stale || slo.quality == Quality::Expired || slo.quality == Quality::Never) {
        seen.forecast = {};
    }
    return seen;
}

} // namespace yagura
