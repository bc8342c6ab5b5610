// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace yagura::detail {

/// Entry n takes a file from schema version n to n + 1. Entries are only ever appended.
std::vector<QStringList> historyMigrations();
std::vector<QStringList> journalMigrations();

} // namespace yagura::detail
