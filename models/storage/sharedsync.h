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
    using Moment = std::chrono::steady_clock::time_point; ///< nobody sets that clock
    /// Called on the thread of the sync.
    struct Hears
    {
        std::function<void(const std::vector<SliceBatch>&)> arrived;
        std::function<void(const Error&)> failed; ///< again with every attempt; `source` names the shared history when it is out of reach
        std::function<void()> back;
    };
    SharedSync(const QString& localFile, PostgresAddress address, std::shared_ptr<PostgresWatch> watch, Hears hears);

    void setPassword(Secret password) { m_address.password = std::move(password); }
    /// Connects when it is time to, and exchanges what is new.
    void tick(Moment now);
    /// The keys this process may back-fill; all of them while the shared history is out of reach.
    QStringList claim(const QStringList& keys, Moment now);
    /// Hands over what still waits, and the claims. Only over a connection that stands.
    void goodbye();
    bool isLost() const { return m_isLost; } ///< the last attempt failed

    static constexpr Millis kRetry = std::chrono::seconds(5);
    /// A lock that is held for so many attempts, each longer than a second, is no other desktop's turn.
    static constexpr int kMostBusyTurns = 10;

private:
    Result<bool> connect();
    Result<bool> exchange();
    Result<bool> exchangeOnce();
    Result<bool> findPlace();
    bool isKnown(const SharedState& state) const;
    Result<bool> introduce(const SharedState& state);
    Result<bool> fetch(qint64 version);
    Result<bool> deliver();
    Result<bool> keep(SharedChanges changes, qint64 delivered, const Outbox::Place& place);
    void dropKnownRanges(SharedChanges& changes);
    Result<bool> local(Result<bool> done);
    void exchangeFailed(Error error, Moment now);
    void lost(Error error, Moment now);

    SqliteFile m_file;
    PostgresAddress m_address;
    PostgresLink m_link;
    Hears m_hears;
    QString m_holder;
    std::shared_ptr<PostgresWatch> m_watch;
    Outbox::Place m_place; ///< of this process: another one on the same file may be further
    int m_opening = 0; ///< of the local file when the place was read: after a damage it is another file
    Instant m_answered {}; ///< own answers up to here have been weighed against the others'
    std::map<QString, std::vector<TimeRange>> m_covered; ///< already taken over from the shared history
    std::optional<Moment> m_nextAttempt;
    bool m_isLost = false;
    bool m_isOtherFile = false; ///< the local copy is not the one whose place was read
    bool m_localFailed = false; ///< the last error was the local file's
    int m_busyTurns = 0; ///< attempts one after the other that found somebody else's lock
};

} // namespace yagura::detail
