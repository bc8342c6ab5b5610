// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/slosnapshot.h"

namespace yagura {

/// The same objective at the same instant by another of its windows, or by another budgeting method: windows[0], budget, burn and
/// forecast are that window's and that method's. What decides stays as it was: status, quality, stage and recorded values, and the
/// factors of the burn pairs, which belong to the objective's own window. `window`: index into spec.windows; beyond: the own one.
SloSnapshot asSeenBy(const SloSnapshot& slo, size_t window, BudgetingMethod method);

} // namespace yagura
