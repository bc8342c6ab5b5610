// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/config/configurationwriter.h"
#include "models/core/result.h"

#include <QObject>

namespace yagura {

/// Asks the metrics server of `first` which services it counts and writes a first configuration with an objective for each
/// into `folder`, never over an existing file. Answers with the number of services. Nothing is changed on any server, and
/// nothing is written unless the server answered.
void makeFirstConfiguration(const FirstConfiguration& first, const QString& folder, QObject* context, Callback<int> callback);

} // namespace yagura
