// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/alertrules.h"
#include "models/slo/burnpolicy.h"

namespace yagura {

/// What an exported alert tells the person it wakes: handed to prometheusRules().
RuleAnnotations ruleAnnotations(const SloSpec& spec, const BurnPair& pair);
/// Why an objective has no rules.
QString ruleRefusalText(const Error& error);
/// Why a burn pair is refused: "14.4 can never fire: total failure burns at 10."
QString burnRefusalText(BurnRefusal refusal, const BurnCheck& check);

} // namespace yagura
