// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace yagura {

/// One stage of an error budget policy: what applies while less than `below` of the budget is left.
struct PolicyStage
{
    enum class Consequence { Normal, Notify, NeedsApprover, Freeze };
    QString name;
    Consequence consequence = Consequence::Normal;
    double below
        = 2; ///< share of budget left, 0.2: 20 %. The stage with the lowest `below` above what is left holds. ≤ 0 for freeze: at or under
    QStringList exempt {}; ///< classes of change that a freeze lets through: "P0", "security", "reliability"
    friend bool operator==(const PolicyStage&, const PolicyStage&) = default;
};

/// An error budget policy as code (workbook, "Example Error Budget Policy"; slo.md 2.1).
struct BudgetPolicy
{
    QString name;
    QString author {};
    QString approver {};
    QDate revisit {}; ///< when it is to be looked at again
    std::vector<PolicyStage> stages; ///< from the mildest to the strictest
    friend bool operator==(const BudgetPolicy&, const BudgetPolicy&) = default;
};

/// ≥ 50 % normal · under 50 % notify · under 20 % deploys need an approver · nothing left: freeze, but P0, security, reliability.
BudgetPolicy defaultBudgetPolicy();
/// The stage that holds; none when nothing is known of the budget, or no stage speaks of so much. A share that differs from a
/// limit by less than 1e-12 is at it.
std::optional<PolicyStage> policyStage(const BudgetPolicy& policy, std::optional<double> remainingRatio);

} // namespace yagura
