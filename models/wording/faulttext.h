// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace yagura {

/// One translated line that says what is wrong in a configuration and what to do about it. `code` and `arguments` are
/// those of Fault (models/config/faultcodes.h); an unknown code gives a line that names it.
QString faultText(const QString& code, const QStringList& arguments);

} // namespace yagura
