// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/methods.h"
#include "models/slo/slosnapshot.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace yagura {

/// Parts of interfaces.md 4 that several answers share.

/// One entry of `windows`.
QJsonObject windowJson(const WindowFigures& figures);
/// `methods`: the same slices by every budgeting method.
QJsonObject methodsJson(const std::array<MethodFigures, 3>& figures);

/// `recorded`: what other engines' rules say of the same objective, the same from our slices by their method, and why ours differs.
/// `ours`: what we say is left of the budget.
QJsonArray recordedJson(const std::vector<RecordedValue>& values, const SloSpec& spec, std::optional<double> ours);

} // namespace yagura
