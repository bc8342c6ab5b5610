// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/config/configuration.h"
#include "models/config/keyreader.h"

namespace yagura {

/// `storage: {kind: sqlite}`, or `{kind: postgresql, host, port, database, user, secret}`.
StorageConfig readStorage(const YamlNode& map, FaultList& faults);

} // namespace yagura
