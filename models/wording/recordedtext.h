// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/slosnapshot.h"

#include <QString>

namespace yagura {

QString recordedEngineName(RecordedEngine engine); ///< a product's name, never translated
/// Why an engine's number of the same objective differs from ours: which method speaks, and what it does. Empty when it does not differ.
/// `ours`: what we say is left of the budget.
QString recordedDifferenceText(const RecordedValue& value, const SloSpec& spec, std::optional<double> ours);
/// "shop-availability: found in the rules that Sloth has on this server; no file states it." Empty for any other objective.
QString recordedOriginText(const SloSnapshot& slo);

} // namespace yagura
