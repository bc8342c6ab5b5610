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

struct SharedState
{
    QByteArray id; ///< of the database: another one knows nothing of what was handed over
    qint64 version = 0; ///< of the newest change; every change has one, in the order of the commits
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
    Result<SharedState> state();

    /// How far a reader who has seen `seen` reads in one go.
    Result<qint64> chunkEnd(qint64 seen, qint64 version);
    /// Slices that changed in versions (seen, upTo]; with `coveredSince` also how far newer changed series are covered.
    Result<SharedChanges> changes(qint64 seen, qint64 upTo, std::optional<qint64> coveredSince);

    struct Pushed
    {
        SharedState state; ///< after it
        SharedChanges changes; ///< what others changed since `seen`, and where they knew better than `mine`
    };
    /// Hands over what this process knows, by the rule of slicemerge.h, in one transaction.
    Result<Pushed> push(const SharedChanges& mine, qint64 seen, qint64 seenSeries);

    /// Of the keys those that nobody but `holder` back-fills: they are the holder's for `kLeaseSeconds` from now.
    Result<QStringList> lease(const QStringList& keys, const QString& holder);
    Result<bool> release(const QString& holder);
    static constexpr int kLeaseSeconds = 30;

private:
    Result<bool> transact(const char* begin, const std::function<Result<bool>()>& work);

    PostgresLink& m_link;
};

} // namespace yagura::detail
