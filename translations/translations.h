// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace yagura {

/// Installs Yagura's and Qt's texts for "en", "ja" or "de" (anything else: English) and makes it the default locale.
/// May be called again to change the language while running.
void installLanguage(QCoreApplication& app, const QString& language);

} // namespace yagura
