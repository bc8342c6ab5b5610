// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/rounding.h"
#include "models/slo/slosnapshot.h"

#include <QString>

#include <optional>

namespace yagura {

// Figures as people read them: rounded towards worse, U+2212 as minus, "–" where no number exists, separators of the
// program's language. Raw values for sorting and copying are never taken from these texts.

/// What stands where a number does not exist.
QString noValue();

/// A figure with fixed decimals, e.g. 99.95 with one decimal is "99.9" when rounded down.
QString figureText(double value, int decimals, Rounding rounding);
/// "99.95" as the file states it, without padding.
QString targetFigure(Target target);
QString targetText(Target target); ///< "99.95%"
/// One decimal more than the target has (at most five), never rounded up: 0.999499 against 99.95 is "99.949".
QString sliFigure(std::optional<double> sli, Target target);
QString sliText(std::optional<double> sli, Target target); ///< "99.949%"
/// "31.8%", "−2.1%": left figures are floored.
QString leftText(std::optional<double> ratio);
/// "−8.8%" for 0.0875 of the budget: spent figures are rounded up and written as a loss.
QString spentText(std::optional<double> ratio);
/// A plain share, e.g. coverage or error ratio, rounded down.
QString percentText(const QString& figure); ///< a figure of the language with its sign: "99.9%", "99,9 %"
QString shareText(std::optional<double> ratio, int decimals = 1);
/// "160×", "9.4×", "≤0.1×".
QString burnText(std::optional<double> rate);
/// Two figures below one: "0.28×".
QString burnFineText(std::optional<double> rate);
/// "22,861", "4.02M" (Japanese 402万).
QString countText(double count, Rounding rounding = Rounding::Nearest);
/// "22,861 over", "4.02M left".
QString eventsText(const std::optional<BudgetFigures>& budget);
/// "empty 7m", "16h 51m", "steady", "unknown" when the answer is old.
QString timeToEmptyText(const SloSnapshot& slo, Instant now);

} // namespace yagura
