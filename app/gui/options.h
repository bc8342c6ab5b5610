// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "widgets/theme/theme.h"

#include <QSize>
#include <QStringList>

namespace yagura {

/// What `yagura` was asked for (interfaces.md 1).
struct GuiOptions
{
    bool demo = false;
    QString configFolder;
    QString dataFolder;
    QString language = QStringLiteral("en");
    ThemeKind theme = ThemeKind::Dark;
    QString page; ///< empty: overview, or start when nothing is configured
    QString object; ///< what follows the colon of `--page`
    QString snapshotFile;
    QString snapshotFolder;
    QSize size { 1920, 1080 };
    QString state; ///< of the demo: loading empty stale partial error

    bool drawsPictures() const { return !snapshotFile.isEmpty() || !snapshotFolder.isEmpty(); }
};

/// The pages of this version, in the order of the rail.
const QStringList& pageNames();
const QStringList& stateNames();

/// Reads the arguments (the first is the program). Faults come as one line for standard error.
Result<GuiOptions> parseOptions(const QStringList& arguments);
QString usageText();

} // namespace yagura
