// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace yagura {

/// Columns aligned by what a terminal shows: Japanese takes two cells. Control characters become blanks.
QString textTable(const QStringList& headings, const std::vector<QStringList>& rows);

} // namespace yagura
