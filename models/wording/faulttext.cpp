// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/faulttext.h"

#include <QCoreApplication>

namespace yagura {

QString faultText(const QString& code, const QStringList& arguments)
{
    return QCoreApplication::translate("FaultText", "Fault %1 (%2).").arg(code, arguments.join(QStringLiteral(", ")));
}

} // namespace yagura
