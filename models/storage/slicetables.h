// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/history.h"
#include "models/storage/seriesids.h"
#include "models/storage/slicecodec.h"
#include "models/storage/sqlitefile.h"

#include <QHash>

namespace yagura::detail {

/// The slice tables inside one transaction: what was stored, in which order, and how frames become days.
class SliceTables
{
public:
    /// `ids`: what is remembered from earlier transactions; none: nothing is.
    explicit SliceTables(SqliteFile& file, SeriesIds* ids = nullptr)
        : m_file(file)
        , m_ids(ids)
    {
        if (m_ids != nullptr) {
            m_ids->openedAs(file.opening());
        }
    }

    Result<bool> store(const std::vector<SliceBatch>& batches);
    /// The same in two steps: the batches with the ids of their series (valid as long as the batches), and into the tables with them.
    Result<std::vector<FramePart>> partsOf(const std::vector<SliceBatch>& batches);
    Result<bool> put(const std::vector<FramePart>& parts);
    Result<std::map<QString, StoredSlo>> load(const QStringList& keys, TimeRange range);

private:
    using Series = SeriesIds::Series;
    struct Day
    {
        qint64 frame = 0; ///< frames up to this id are inside
        SliceMap slices;
    };
    struct Frame
    {
        qint64 id = 0;
        std::vector<FrameEntry> entries;
    };

    Result<std::optional<Series>> findSeries(const QString& key);
    Result<qint64> seriesId(const QString& key, CountingWay way);
    Result<qint64> addSeries(const QString& key, CountingWay way);
    Result<std::vector<Frame>> frames(TimeRange range);
    Result<qint64> newestFrame();
    Result<Day> day(qint64 series, qint64 number);
    Result<bool> putDay(qint64 series, qint64 number, const Day& day);
    Result<std::vector<TimeRange>> covered(qint64 series);
    Result<bool> addCovered(qint64 series, const std::vector<TimeRange>& ranges);
    Result<bool> putDays(qint64 series, std::span<const Slice> slices);
    Result<bool> putFrame(std::span<const FramePart> parts);
    Result<bool> foldWhenDue();
    Result<bool> fold(const std::vector<Frame>& frames);
    Result<bool> loadInto(StoredSlo& stored, const Series& series, TimeRange range, const std::vector<Frame>& frames);

    SqliteFile& m_file;
    SeriesIds* m_ids;
};

} // namespace yagura::detail
