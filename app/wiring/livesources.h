// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monitoring/ports.h"

#include <map>

namespace yagura {

/// The adapters of every configured source.
std::map<SourceName, SourcePorts> makeLiveSources(const Configuration& configuration, const Ports& common);

} // namespace yagura
