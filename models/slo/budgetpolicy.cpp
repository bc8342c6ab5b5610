// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/budgetpolicy.h"

namespace yagura {

namespace {

constexpr double kTie = 1e-12;

bool holdsAt(const PolicyStage& stage, double left)
{
    // Why not one comparison: half of the budget is still "half or more", but nothing left is already "nothing left".
    return stage.below > 0 ? left < stage.below - kTie : left <= stage.below + kTie;
}

} // namespace

BudgetPolicy defaultBudgetPolicy()
{
    using Consequence = PolicyStage::Consequence;
    BudgetPolicy policy;
    policy.name = QStringLiteral("default");
    policy.stages = { { QStringLiteral("normal"), Consequence::Normal, 2, {} }, { QStringLiteral("notify"), Consequence::Notify, 0.5, {} },
        { QStringLiteral("approval"), Consequence::NeedsApprover, 0.2, {} },
        { QStringLiteral("freeze"), Consequence::Freeze, 0,
            { QStringLiteral("P0"), QStringLiteral("security"), QStringLiteral("reliability") } } };
    return policy;
}

std::optional<PolicyStage> policyStage(const BudgetPolicy& policy, std::optional<double> remainingRatio)
{
    std::optional<PolicyStage> strictest;
    for (const PolicyStage& stage : policy.stages) {
        if (remainingRatio && holdsAt(stage, *remainingRatio) && (!strictest || stage.below <= strictest->below)) {
            strictest = stage;
        }
    }
    return strictest;
}

} // namespace yagura
