// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace yagura {

/// A YAML double-quoted text; JSON's escapes are YAML's.
QString yamlQuoted(const QString& text);

} // namespace yagura
