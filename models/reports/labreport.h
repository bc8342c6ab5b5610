// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/laboratory.h"

#include <QJsonObject>

namespace yagura {

/// The answer of `lab` (interfaces.md 4): the objective as it is, and as it is proposed, over the same slices.
QJsonObject labJson(const SloId& slo, const LabAnswer& current, const LabAnswer& proposed);
/// "google", "sloth", "pyrra", "own".
QString burnPresetName(const std::optional<BurnPreset>& preset);

} // namespace yagura
