// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/deploys/deploy.h"

#include <QByteArray>

namespace yagura::detail {

/// The last known deploys and alerts as compact JSON. Read back they have outcome Never and their age: nothing was asked yet.
QByteArray deploysToJson(const DeploysSnapshot& snapshot);
std::optional<DeploysSnapshot> deploysFromJson(const QByteArray& json);
QByteArray alertsToJson(const AlertsSnapshot& snapshot);
std::optional<AlertsSnapshot> alertsFromJson(const QByteArray& json);

} // namespace yagura::detail
