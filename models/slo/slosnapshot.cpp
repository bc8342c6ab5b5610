// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/slosnapshot.h"

#include <algorithm>

namespace yagura {

namespace {

bool anyHolds(const std::vector<PairState>& pairs, AlertSeverity severity)
{
    return std::any_of(pairs.begin(), pairs.end(),
        [severity](const PairState& state) { return state.pair.severity == severity && state.holds.value_or(false); });
}

} // namespace

std::optional<double> SloSnapshot::burnOver(Millis window) const
{
    const auto found = std::find_if(burn.begin(), burn.end(), [window](const BurnReading& reading) { return reading.window == window; });
    return found == burn.end() ? std::nullopt : found->rate;
}

bool SloSnapshot::pages() const { return anyHolds(pairs, AlertSeverity::Page); }

bool SloSnapshot::tickets() const { return anyHolds(pairs, AlertSeverity::Ticket); }

} // namespace yagura
