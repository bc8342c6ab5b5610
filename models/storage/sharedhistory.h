// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/clock.h"
#include "models/sources/secretstore.h"
#include "models/storage/sqlitestore.h"

#include <memory>

namespace yagura {

/// The PostgreSQL that a team shares.
struct SharedAddress
{
    QString host; ///< name, address, or the folder of a Unix socket
    int port = 5432;
    QString database;
    QString user;
    QString secret; ///< name of the password in the secret store; empty: none is sent
    friend bool operator==(const SharedAddress&, const SharedAddress&) = default;
};

/// A history that a team shares: the local SQLite file stays a whole copy that every question is answered from, and a worker of
/// its own keeps it and the PostgreSQL alike within a second or two. Out of reach the shared history is told as trouble
/// (Error::Storage whose `source` names it; the local file's errors have none) within 3 s and tried again; what was stored meanwhile is
/// handed over when it is back. Nobody waits for it: neither the window, nor the local copy, nor the journal, which stays on this machine.
/// `shared` is that worker. It outlives the history, which hands over its last words there within a few seconds after its end.
std::unique_ptr<HistoryStore> makeSharedHistory(const QString& dataFolder, const SharedAddress& address, std::shared_ptr<Worker> storage,
    std::shared_ptr<Worker> shared, std::shared_ptr<SecretStore> secrets, std::shared_ptr<Clock> clock, const StorageWatch& watch);

} // namespace yagura
