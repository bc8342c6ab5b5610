// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/outbox.h"
#include "models/storage/postgreslink.h"
#include "models/storage/sharedtables.h"

#include <functional>
#include <optional>

namespace yagura::detail {

/// Keeps the local copy and the shared history alike: what waits in the outbox goes there, what others stored comes here. Lives
/// on one thread, waits for nothing longer than PostgresLink does. Killed at any point it begins again without losing or
/// doubling anything: every step may be repeated.
class SharedSync
{
public:
    /// Called on the thread of the sync.
    struct Hears
    {
        std::function<void(const std::vector<SliceBatch>&)> arrived;
        std::function<void(const Error&)> lost; ///< again with every attempt that fails
        std::function<void()> back;
    };
    SharedSync(const QString& localFile, PostgresAddress address, std::shared_ptr<std::atomic_bool> stop, Hears hears);

    void setPassword(Secret password) { m_address.password = std::move(password); }
    /// Connects when it is time to, and exchanges what is new.
    void tick(Instant now);
    /// The keys this process may back-fill; all of them while the shared history is out of reach.
    QStringList claim(const QStringList& keys, Instant now);
    /// Hands over what still waits, and the claims. Only over a connection that stands.
    void goodbye();
    bool isLost() const { return m_isLost; } ///< the last attempt failed

    static constexpr Millis kRetry = std::chrono::seconds(5);

private:
    Result<bool> connect();
    Result<bool> exchange();
    Result<bool> meet(const SharedState& state);
    Result<bool> fetch(qint64 version);
    Result<bool> deliver();
    Result<bool> keep(SharedChanges changes, qint64 delivered, const Outbox::Place& place);
    void dropKnownRanges(SharedChanges& changes);
    void failed(const Error& error, Instant now);

    SqliteFile m_file;
    PostgresAddress m_address;
    PostgresLink m_link;
    Hears m_hears;
    QString m_holder;
    Outbox::Place m_place; ///< of this process: another one on the same file may be further
    Instant m_answered {}; ///< own answers up to here have been weighed against the others'
    std::map<QString, std::vector<TimeRange>> m_covered; ///< already taken over from the shared history
    std::optional<Instant> m_nextAttempt;
    bool m_isLost = false;
};

} // namespace yagura::detail
