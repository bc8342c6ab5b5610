// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/prometheus/promanswer.h"
#include "models/slo/inspection.h"

namespace yagura {

/// Gains of the part and total series of a range, added up by the values of each label; values without a bad event are left out.
/// Empty `label`: every label that has more than one value. By label, then most bad events first, at most `most` of each.
std::vector<LabelShare> labelShares(
    const std::vector<PromSeries>& part, const std::vector<PromSeries>& total, bool partIsBad, const QString& label, int most);

} // namespace yagura
