// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/sources/metricsource.h"

#include <QMap>
#include <QUrl>

#include <vector>

namespace yagura {

/// What `init` and the start page know.
struct FirstConfiguration
{
    QUrl prometheus;
    QUrl alertmanager; ///< empty: none
    QUrl rundeck; ///< empty: none
    std::vector<DiscoveredService> services;
};

/// Makes the texts of a first configuration: file name relative to the folder → text. Pure; reading them back gives no
/// fault. Services whose names collide once spelt as ids are numbered.
QMap<QString, QString> firstConfigurationFiles(const FirstConfiguration& first);

/// Writes texts into a folder, made when missing, never over an existing file: nothing is written when one exists.
Result<bool> writeNewFiles(const QString& folder, const QMap<QString, QString>& files);

} // namespace yagura
