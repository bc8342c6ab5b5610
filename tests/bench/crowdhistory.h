// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/objective.h"

#include <QByteArray>

#include <vector>

namespace yagura::bench {

/// A hundred services with two counters each over thirty days, as text for promtool. The last three days are scraped every
/// minute, the older ones every ten: quick to write, and in favour of whoever reads the old days again and again.
QByteArray crowdHistory(TimeRange range);
std::vector<SloSpec> crowdObjectives();

} // namespace yagura::bench
