// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/slo/objective.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace yagura {

/// What an alert tells the person it wakes; made by models/wording. Plain text, no templates.
struct RuleAnnotations
{
    QString summary;
    QString description;
};
using RuleSentences = std::function<RuleAnnotations(const SloSpec&, const BurnPair&)>;

/// The first words of every file that Yagura writes: what does not begin so is somebody else's and is left alone.
inline constexpr QLatin1String kRulesMark("# yagura-cli rules");

/// One Prometheus rule file for an objective: recording rules of the error ratio over each burn window, and one multi-window
/// burn-rate alert per pair on them (slo.md 2.1), `for` where the pair has a hold. Accepted by promtool 2.42 and 3.16. Pairs that
/// can never fire are left out. Without sentences the alerts have no annotations.
/// Unsupported: a composite, a target without budget, no pair that can fire. Config: a bare expression of counters.
Result<QString> prometheusRules(const SloSpec& spec, const RuleSentences& sentences = {});
/// The same for several objectives in one file, one group each; the first that cannot be said fails it.
Result<QString> prometheusRules(const std::vector<SloSpec>& specs, const RuleSentences& sentences = {});
/// Pairs that the rules of an objective leave out because they could never fire.
std::vector<BurnPair> pairsLeftOut(const SloSpec& spec);
/// A file name that no two objectives share: "checkout-availability.rules.yml".
QString rulesFileName(const SloSpec& spec);

} // namespace yagura
