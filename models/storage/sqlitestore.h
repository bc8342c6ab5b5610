// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/history.h"

#include <functional>
#include <memory>

namespace yagura {

/// Hears, in the context's thread, of a damaged file that was set aside (Error::Storage; the detail names both files) and of a
/// write that nobody waits for and that failed.
struct StorageWatch
{
    QObject* context = nullptr; ///< none: nobody hears it
    std::function<void(const Error&)> trouble;
    std::function<void()> healed = {}; ///< a shared history that was out of reach is back
};

/// Loads SQLite itself, which takes a few milliseconds the first time. On the worker's thread.
void loadSqlite();
/// `history.sqlite` in the data folder. Opened on the worker at the first call; the folder is made when missing.
std::unique_ptr<HistoryStore> makeSqliteHistory(const QString& dataFolder, std::shared_ptr<Worker> worker, const StorageWatch& watch = {});
/// `journal.sqlite` in the data folder, a file of its own: a damaged history never takes the journal with it.
std::unique_ptr<JournalStore> makeSqliteJournal(const QString& dataFolder, std::shared_ptr<Worker> worker, const StorageWatch& watch = {});

} // namespace yagura
