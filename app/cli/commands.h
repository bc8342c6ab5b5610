// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace yagura {

/// The command of that name; null when there is none.
std::unique_ptr<Command> makeCommand(const QString& name, Session session);
/// What --help prints: only what works.
QString usageText();

} // namespace yagura
