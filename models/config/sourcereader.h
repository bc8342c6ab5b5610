// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/config/keyreader.h"

namespace yagura {

/// Reads `sources:`. `folder` is the configuration folder, for relative paths.
std::vector<SourceConfig> readSources(const YamlNode& list, const QString& folder, FaultList& faults);
QString sourceKindName(SourceKind kind);

} // namespace yagura
