// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/availabilitytable.h"
#include "models/slo/budgetpolicy.h"
#include "models/slo/objective.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace yagura {

// Targets as minutes and as failed requests. What is allowed is cut off, what was spent is rounded up.

/// "8h 45m", "43m 12s", "8.64s", "0.036s": two units from a minute on, three figures below; never rounded up.
QString downtimeText(std::chrono::nanoseconds length);
/// Every event of a count, never shortened: "108,801,944"; "–" without a number.
QString wholeCountText(std::optional<double> count);
/// "102.1%" of the budget, rounded up.
QString spentShareText(std::optional<double> spent);
/// The hint beside a target: "99.9% over 7d: 10m 4s, or 253,871 failed requests at last week's traffic."
QString allowanceText(Target target, const Window& window, std::optional<double> weekTotal);
/// "W46, 9–15 Nov" for a week that begins on a Monday.
QString weekText(TimeRange week, const QTimeZone& zone);

/// A stage that restricts changes, in one word for a tile: "FREEZE", "ASK FIRST"; empty for the others.
QString stageWord(const std::optional<PolicyStage>& stage);
/// The same as a sentence: "Changes need an approver: less than 25% of the budget is left."
QString stageText(const std::optional<PolicyStage>& stage);

} // namespace yagura
