// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QPalette>
#include <QString>

class QWidget;

namespace yagura {

/// The one style sheet. Widgets choose a rule by dynamic property, set with setStyleRole():
///   QPushButton  "primary" | "secondary" (default) | "quiet"
///   QLabel       "muted" | "small" | "smallMuted" | "head" | "strong" | "title" | "object" | "faint"
///   QFrame       "panel" | "raised" | "rail" | "topBar" | "header"
///   QLineEdit …  "wrong" (2 px crit edge), "changed" (2 px text edge: what-if), "readOnly"
QString styleSheetOf(const Theme& theme);
QPalette paletteOf(const Theme& theme);

/// Sets the property `role` and lets the style look again.
void setStyleRole(QWidget* widget, const char* role);

} // namespace yagura
