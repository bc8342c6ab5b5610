// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/sharedtables.h"

#include <set>

namespace yagura::detail {

/// One process' turn at writing the shared history, inside the transaction that holds its lock.
class SharedWriter
{
public:
    SharedWriter(PostgresLink& link, qint64 version)
        : m_link(link)
        , m_version(version)
    {
    }

    struct Told
    {
        std::set<std::pair<QString, Minute>> won; ///< what was told and is now the truth
        SharedChanges better; ///< where the history knew better
        Minute newest = 0;
    };
    Result<Told> put(const SharedChanges& mine, Minute newest);

private:
    struct Known
    {
        qint64 id = 0;
        CountingWay way = CountingWay::RawCounters;
        std::vector<TimeRange> covered;
    };
    using Place = std::pair<qint64, qint64>; // series id, day
    using Rows = std::vector<std::pair<qint64, StampedSlice>>; // with the series id
    struct Day
    {
        qint64 version = 0;
        StampedDay slices;
    };

    Result<bool> findSeries(const SharedChanges& mine);
    void gather(std::map<Place, StampedDay>& places, const Place& place, const StampedSlice& slice);
    Result<bool> putRecent(const std::map<Place, StampedDay>& places);
    Result<bool> putRows(const Rows& told);
    Result<bool> putDays(const std::map<Place, StampedDay>& places);
    Result<std::map<Place, Day>> takeDays(const std::map<Place, StampedDay>& places);
    Result<bool> writeDays(const std::map<Place, Day>& days);
    Result<bool> putCovered(const SharedChanges& mine);
    Result<bool> addDueToFold(std::map<Place, StampedDay>& places, Minute limit);
    void heard(qint64 series, const StampedSlice& told, const StampedSlice& held);

    PostgresLink& m_link;
    qint64 m_version;
    std::map<QString, Known> m_known;
    std::map<qint64, QString> m_keys;
    std::set<std::pair<qint64, Minute>> m_unlike; ///< told of more than once: the last word is not the truest
    Told m_told;
};

} // namespace yagura::detail
