// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/sharedtables.h"
#include "models/storage/slicetables.h"

namespace yagura::detail {

/// In the local copy: what the shared history has not been told yet, and how far its changes are known here. Lies in the same
/// file as the slices, so that both change together or not at all.
class Outbox
{
public:
    explicit Outbox(SqliteFile& file)
        : m_file(file)
    {
    }

    /// The history the outbox speaks to, and the newest versions seen of its slices and of its series.
    struct Place
    {
        QByteArray server; ///< SharedState::id; empty: none yet
        qint64 seen = 0;
        qint64 seenSeries = 0;
        SharedTurn turn {}; ///< of `seen`
    };
    Result<Place> place();
    Result<bool> setPlace(const Place& place);

    Result<bool> add(std::span<const FramePart> parts, Instant answered);
    struct Letters
    {
        qint64 last = 0; ///< id of the newest one inside; 0: nothing waits
        SharedChanges changes;
    };
    /// The oldest ones, a bounded number of slices.
    Result<Letters> oldest();
    Result<bool> remove(qint64 upTo);
    /// For a history that knows nothing of what is held here: the UTC days of it, newest first, …
    Result<std::vector<qint64>> days();
    /// … and one of them, because nobody else may write meanwhile.
    Result<bool> addDay(qint64 day, Instant answered);

    /// Puts what others said into the local copy and returns it as put: without slices for which a letter after `delivered` waits,
    /// and with the newest time stamp of those letters as `answered`.
    Result<std::vector<SliceBatch>> adopt(const SharedChanges& changes, qint64 delivered);

private:
    Result<std::map<qint64, std::pair<QString, CountingWay>>> series();
    SqliteFile& m_file;
};

} // namespace yagura::detail
