// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/slo/objective.h"

#include <QString>

#include <vector>

namespace yagura {

/// One Prometheus rule group file for an objective: recording rules of the error ratio over each burn window, and multi-window
/// multi-burn-rate alerts on them. Accepted by promtool 2.42 and 3.16. Unsupported for what PromQL cannot say (composites).
Result<QString> prometheusRules(const SloSpec& spec);
/// A file name that no two objectives share: "checkout-availability.rules.yml".
QString rulesFileName(const SloSpec& spec);

} // namespace yagura
