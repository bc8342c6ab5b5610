// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/history.h"

#include <memory>

namespace yagura {

/// The stores of the demo and of tests: the same behaviour without a file. Callbacks come through the context's event loop.
std::unique_ptr<HistoryStore> makeMemoryHistory();
std::unique_ptr<JournalStore> makeMemoryJournal();

} // namespace yagura
