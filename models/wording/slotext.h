// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/openednumber.h"

#include <QString>
#include <QTimeZone>

namespace yagura {

// What is said of an objective's window, method, policy and forecast, and of an opened number.

/// The name that OpenSLO gives a budgeting method; never translated, because files and other tools use it.
QString methodText(BudgetingMethod method);
/// What one unit of harm is: "a request; busy hours weigh most".
QString methodHarmText(BudgetingMethod method, Target sliceTarget);

/// "rolling 30d", "calendar month, Asia/Tokyo".
QString windowKindText(const Window& window);
QString windowNameText(const Window& window); ///< the same without saying of a rolling window that it rolls: "30d"

QString consequenceWord(PolicyStage::Consequence consequence); ///< "freeze", "needs an approver"
/// The stage and what it lets through: "freeze, except P0, security".
QString stageText(const PolicyStage& stage);
/// A whole sentence where the stage restricts somebody; empty otherwise.
QString stageSentence(const PolicyStage& stage, const std::optional<BudgetPolicy>& policy);
bool restricts(const PolicyStage& stage);

QString engineText(RecordedEngine engine); ///< a product's name
/// "mean of 5 min ratios, as Sloth counts"
QString recordedMethodText(RecordedMethod method);
/// "Sloth says 7.9%: quiet hours weigh as much as busy ones there." One line for the first that disagrees; empty when none does.
QString recordedFlagText(const std::vector<RecordedValue>& recorded);
/// Whether an engine's number and another print the same digits.
bool saysTheSame(std::optional<double> one, std::optional<double> other);

/// When the budget ends at each burn that is watched: "5m: 2h 10m, 1h: 5h, 6h: –". Empty when it ends at none of them.
QString exhaustionText(const Forecast& forecast, Instant now);

/// A correction's category: "scheduled maintenance".
QString categoryWord(Correction::Category category);
/// What it does: "events dropped".
QString semanticsText(Correction::Semantics semantics);

/// An unrounded figure to be compared by eye: "0.001 020 999 595…", decimals in threes, cut and never rounded.
QString exactText(double value, int decimals = 12);
/// The name of a step and its arithmetic in words.
QString roundingName(RoundingStep::Of of);
QString roundingArithmetic(RoundingStep::Of of, const OpenedNumber& number);

} // namespace yagura
