// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/history.h"
#include "models/storage/postgreslink.h"
#include "models/storage/slicemerge.h"

#include <functional>
#include <map>

namespace yagura::detail {

/// What a team's history says of one series, or is to be told.
struct SharedSeries
{
    CountingWay way = CountingWay::RawCounters;
    std::vector<TimeRange> covered;
    std::vector<StampedSlice> slices;
};
using SharedChanges = std::map<QString, SharedSeries>; // by key

/// The mark of a version: a server put back from a backup, or a stand-by that lacked the last commits, gives the same numbers again.
struct SharedTurn
{
    QByteArray mark; ///< empty: not known any more
    qint64 at = 0; ///< when, on the server's clock, milliseconds since the epoch
};

struct SharedState
{
    QByteArray id; ///< of the database: another one knows nothing of what was handed over
    qint64 version = 0; ///< of the newest change; every change has one, in the order of the commits
    SharedTurn seen; ///< of the version that was asked about
    Minute newest = 0; ///< the newest minute ever handed over
};

/// The shared history on one connection: recent slices as rows, older days as one compressed blob per series and day. Writers
/// take turns (the one row of `shared` is their lock), so that versions are committed in order, and who has seen version n has
/// seen everything before it.
class SharedTables
{
public:
    explicit SharedTables(PostgresLink& link)
        : m_link(link)
    {
    }

    Result<bool> migrate();
    Result<SharedState> state(qint64 seen);

    struct Fetched
    {
        qint64 end = 0; ///< what was changed up to this version is in it
        SharedTurn turn; ///< of that version
        SharedChanges changes;
    };
    /// What changed since `seen`, up to `version` at most and no more than is read in one go. How far the series are covered comes
    /// with the last part only: a range must not count as known before its slices are here.
    Result<Fetched> fetch(qint64 seen, qint64 seenSeries, qint64 version);

    struct Pushed
    {
        SharedState state; ///< after it
        SharedTurn turn; ///< of the new version
        SharedChanges changes; ///< what others changed since `seen`, and where they knew better than `mine`
    };
    /// Hands over what this process knows, by the rule of slicemerge.h, in one transaction.
    Result<Pushed> push(const SharedChanges& mine, qint64 seen, qint64 seenSeries);

    /// Of the keys those that nobody but `holder` back-fills: they are the holder's for `kLeaseSeconds` from now.
    Result<QStringList> lease(const QStringList& keys, const QString& holder);
    Result<bool> release(const QString& holder);
    static constexpr int kLeaseSeconds = 30;

private:
    Result<qint64> schemaVersion();
    Result<SharedTurn> turn(qint64 version);
    Result<SharedTurn> addTurn(qint64 version);
    Result<qint64> chunkEnd(qint64 seen, qint64 version);
    Result<SharedChanges> changes(qint64 seen, qint64 upTo, std::optional<qint64> coveredSince);
    Result<bool> transact(const char* begin, const std::function<Result<bool>()>& work);

    PostgresLink& m_link;
};

} // namespace yagura::detail
