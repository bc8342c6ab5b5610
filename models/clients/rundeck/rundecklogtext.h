// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yagura::rundeck {

/// A log line without escape sequences (colour, window title, cursor) and control characters; tabs stay.
QString plainLogText(const QString& raw);

} // namespace yagura::rundeck
