// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/prometheus/promanswer.h"
#include "models/sources/metricsource.h"

#include <QStringList>

#include <vector>

namespace yagura {

/// Labels that tell good requests from bad ones, the likeliest first.
const QStringList& statusLabels();
/// One query that counts request counters by name, service, app, job and one status label.
QString discoveryQuery(const QString& statusLabel);
/// A first availability objective per service from the answers to discoveryQuery(), by status label in the order of
/// statusLabels(). Counters of the monitoring itself are taken only when there is nothing else.
std::vector<DiscoveredService> discoveredServices(const std::vector<std::vector<PromSeries>>& answers);

} // namespace yagura
