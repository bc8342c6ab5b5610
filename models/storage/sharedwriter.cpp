// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sharedwriter.h"

#include "models/storage/pgarray.h"
#include "models/storage/ranges.h"

#include <algorithm>
#include <utility>

namespace yagura::detail {

namespace {

/// A day becomes a blob when it has been over for so long.
constexpr Minute kSettled = 6 * 60;
/// How many series-days one turn folds at most: others wait for the lock meanwhile.
constexpr int kFoldAtOnce = 50;
/// How many rows one statement brings: a slow server is silent for as long as it takes, which must not look like one that hangs.
constexpr size_t kRowsAtOnce = 5'000;

Result<bool> asDone(const Result<PostgresRows>& rows)
{
    return rows.map([](const PostgresRows&) { return true; });
}

} // namespace

Result<SharedWriter::Told> SharedWriter::put(const SharedChanges& mine, Minute newest)
{
    m_told = {};
    m_told.newest = newest;
    if (const Result<bool> found = findSeries(mine); !found) {
        return tl::unexpected(found.error());
    }
    for (const auto& [key, series] : mine) {
        for (const StampedSlice& slice : series.slices) {
            m_told.newest = std::max(m_told.newest, minuteOf(slice.slice.end));
        }
    }
    const Minute limit = m_told.newest - kSettled; // days that end up to here are blobs
    std::map<Place, StampedDay> recent;
    std::map<Place, StampedDay> old;
    for (const auto& [key, series] : mine) {
        const qint64 id = m_known.at(key).id;
        for (const StampedSlice& slice : series.slices) {
            const qint64 day = dayOf(minuteOf(slice.slice.end));
            auto& places = (day + 1) * 1440 <= limit ? old : recent;
            gather(places, { id, day }, slice);
        }
    }
    Result<bool> done = addDueToFold(old, limit);
    if (done) {
        done = putRecent(recent);
    }
    if (done) {
        done = putDays(old);
    }
    if (done) {
        done = putCovered(mine);
    }
    return done.map([this](bool) { return std::move(m_told); });
}

/// Who tells holds what was told last, whatever is the truest of it.
void SharedWriter::gather(std::map<Place, StampedDay>& places, const Place& place, const StampedSlice& slice)
{
    StampedDay& day = places[place];
    const Minute minute = minuteOf(slice.slice.end);
    static_cast<void>(mergeInto(day, slice));
    if (day.at(minute).slice == slice.slice) {
        m_unlike.erase({ place.first, minute });
    } else {
        m_unlike.insert({ place.first, minute });
    }
}

Result<bool> SharedWriter::findSeries(const SharedChanges& mine)
{
    PgArray keys;
    PgArray ways;
    for (const auto& [key, series] : mine) {
        keys.addText(key);
        ways.add(static_cast<qint64>(series.way));
    }
    Result<bool> made = asDone(m_link.exec("INSERT INTO series (key, way, version) SELECT key, way, $3::BIGINT FROM unnest($1::TEXT[], "
                                           "$2::INTEGER[]) AS told(key, way) ON CONFLICT (key) DO NOTHING",
        { keys.literal(), ways.literal(), QByteArray::number(m_version) }));
    if (!made) {
        return made;
    }
    const Result<PostgresRows> rows
        = m_link.exec("SELECT id, key, way, covered FROM series WHERE key = ANY($1::TEXT[])", { keys.literal() });
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    for (int row = 0; row < rows->count(); ++row) {
        const QString key = QString::fromUtf8(rows->text(row, 1));
        m_known[key] = { rows->integer(row, 0), static_cast<CountingWay>(rows->integer(row, 2)), rangesFromText(rows->text(row, 3)) };
        m_keys[rows->integer(row, 0)] = key;
    }
    return true;
}

/// What the history holds now, against what was told.
void SharedWriter::heard(qint64 series, const StampedSlice& told, const StampedSlice& held)
{
    const QString& key = m_keys.at(series);
    const Minute minute = minuteOf(told.slice.end);
    if (told.slice == held.slice && !m_unlike.contains({ series, minute })) {
        m_told.won.insert({ key, minute });
        return;
    }
    SharedSeries& better = m_told.better[key];
    better.way = m_known.at(key).way;
    better.slices.push_back(held);
}

Result<bool> SharedWriter::putRecent(const std::map<Place, StampedDay>& places)
{
    Rows rows;
    for (const auto& [place, day] : places) {
        for (const auto& [minute, slice] : day) {
            rows.push_back({ place.first, slice });
            if (rows.size() < kRowsAtOnce) {
                continue;
            }
            if (Result<bool> put = putRows(std::exchange(rows, {})); !put) {
                return put;
            }
        }
    }
    return rows.empty() ? Result<bool>(true) : putRows(rows);
}

Result<bool> SharedWriter::putRows(const Rows& told)
{
    PgArray series;
    PgArray minutes;
    PgArray totals;
    PgArray bads;
    PgArray coverages;
    PgArray answered;
    std::map<std::pair<qint64, Minute>, StampedSlice> byPlace;
    for (const auto& [id, slice] : told) {
        const Minute minute = minuteOf(slice.slice.end);
        series.add(id);
        minutes.add(minute);
        totals.add(slice.slice.total);
        bads.add(slice.slice.bad);
        coverages.add(slice.slice.coverage);
        answered.add(slice.answered);
        byPlace[{ id, minute }] = slice;
    }
    // The rule of slicemerge.h. A slice that is only said once more keeps its version: nobody need read it again.
    Result<bool> put = asDone(m_link.exec(
        "INSERT INTO recent AS r (series, minute, total, bad, coverage, answered, version) SELECT series, minute, total, bad, coverage, "
        "answered, $7::BIGINT FROM unnest($1::INTEGER[], $2::INTEGER[], $3::FLOAT8[], $4::FLOAT8[], $5::FLOAT8[], $6::BIGINT[]) AS "
        "told(series, minute, total, bad, coverage, answered) ON CONFLICT (series, minute) DO UPDATE SET total = EXCLUDED.total, bad = "
        "EXCLUDED.bad, coverage = EXCLUDED.coverage, answered = EXCLUDED.answered, version = CASE WHEN (r.total, r.bad, r.coverage) = "
        "(EXCLUDED.total, EXCLUDED.bad, EXCLUDED.coverage) THEN r.version ELSE EXCLUDED.version END WHERE (EXCLUDED.coverage, "
        "EXCLUDED.answered) > (r.coverage, r.answered)",
        { series.literal(), minutes.literal(), totals.literal(), bads.literal(), coverages.literal(), answered.literal(),
            QByteArray::number(m_version) }));
    if (!put) {
        return put;
    }
    const Result<PostgresRows> rows
        = m_link.exec("SELECT r.series, r.minute, r.total, r.bad, r.coverage, r.answered FROM unnest($1::INTEGER[], $2::INTEGER[]) AS "
                      "told(series, minute) JOIN recent r USING (series, minute)",
            { series.literal(), minutes.literal() });
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    for (int row = 0; row < rows->count(); ++row) {
        const qint64 id = rows->integer(row, 0);
        const Minute minute = rows->integer(row, 1);
        heard(id, byPlace.at({ id, minute }),
            { { endOf(minute), rows->number(row, 2), rows->number(row, 3), rows->number(row, 4) }, rows->integer(row, 5) });
    }
    return true;
}

/// Days that are over for long, whose slices still lie as rows.
Result<bool> SharedWriter::addDueToFold(std::map<Place, StampedDay>& places, Minute limit)
{
    const Minute midnight = limit / 1440 * 1440;
    const Result<PostgresRows> rows = m_link.exec(
        "SELECT DISTINCT r.series, (r.minute - 1) / 1440, s.key, s.way FROM (SELECT series, minute FROM recent WHERE minute <= $1::INTEGER "
        "ORDER BY minute LIMIT 20000) AS r JOIN series s ON s.id = r.series LIMIT $2::INTEGER",
        { QByteArray::number(midnight), QByteArray::number(kFoldAtOnce) });
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    for (int row = 0; row < rows->count(); ++row) {
        places.try_emplace({ rows->integer(row, 0), rows->integer(row, 1) });
    }
    return true;
}

Result<std::map<SharedWriter::Place, SharedWriter::Day>> SharedWriter::takeDays(const std::map<Place, StampedDay>& places)
{
    PgArray series;
    PgArray numbers;
    std::map<Place, Day> days;
    for (const auto& [place, told] : places) {
        series.add(place.first);
        numbers.add(place.second);
        days.try_emplace(place);
    }
    const Result<PostgresRows> blobs
        = m_link.exec("SELECT d.series, d.day, d.version, d.slices, d.answered FROM unnest($1::INTEGER[], $2::INTEGER[]) AS asked(series, "
                      "day) JOIN days d USING (series, day)",
            { series.literal(), numbers.literal() });
    if (!blobs) {
        return tl::unexpected(blobs.error());
    }
    for (int row = 0; row < blobs->count(); ++row) {
        const qint64 number = blobs->integer(row, 1);
        // A damaged day holds nothing: whoever has it in a local copy hands it over again.
        days[{ blobs->integer(row, 0), number }]
            = { blobs->integer(row, 2), decodeStampedDay(number, blobs->bytes(row, 3), blobs->bytes(row, 4)).value_or(StampedDay()) };
    }
    const Result<PostgresRows> rows
        = m_link.exec("DELETE FROM recent r USING unnest($1::INTEGER[], $2::INTEGER[]) AS asked(series, day) WHERE r.series = asked.series "
                      "AND r.minute > asked.day * 1440 AND r.minute <= (asked.day + 1) * 1440 RETURNING r.series, asked.day, r.minute, "
                      "r.total, r.bad, r.coverage, r.answered, r.version",
            { series.literal(), numbers.literal() });
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    for (int row = 0; row < rows->count(); ++row) {
        Day& day = days[{ rows->integer(row, 0), rows->integer(row, 1) }];
        static_cast<void>(mergeInto(day.slices,
            { { endOf(rows->integer(row, 2)), rows->number(row, 3), rows->number(row, 4), rows->number(row, 5) }, rows->integer(row, 6) }));
        day.version = std::max(day.version, rows->integer(row, 7));
    }
    return days;
}

Result<bool> SharedWriter::putDays(const std::map<Place, StampedDay>& places)
{
    if (places.empty()) {
        return true;
    }
    Result<std::map<Place, Day>> days = takeDays(places);
    if (!days) {
        return tl::unexpected(days.error());
    }
    for (const auto& [place, told] : places) {
        Day& day = days->at(place);
        for (const auto& [minute, slice] : told) {
            if (mergeInto(day.slices, slice) == Merged::Changed) {
                day.version = m_version;
            }
            heard(place.first, slice, day.slices.at(minute));
        }
    }
    return writeDays(*days);
}

Result<bool> SharedWriter::writeDays(const std::map<Place, Day>& days)
{
    PgArray series;
    PgArray numbers;
    PgArray versions;
    PgArray slices;
    PgArray stamps;
    for (const auto& [place, day] : days) {
        series.add(place.first);
        numbers.add(place.second);
        versions.add(day.version);
        slices.addBytes(encodeDay(place.second, slicesOf(day.slices)));
        stamps.addBytes(encodeStamps(day.slices));
    }
    return asDone(m_link.exec(
        "INSERT INTO days (series, day, version, slices, answered) SELECT * FROM unnest($1::INTEGER[], $2::INTEGER[], $3::BIGINT[], "
        "$4::BYTEA[], $5::BYTEA[]) ON CONFLICT (series, day) DO UPDATE SET version = EXCLUDED.version, slices = EXCLUDED.slices, answered "
        "= "
        "EXCLUDED.answered",
        { series.literal(), numbers.literal(), versions.literal(), slices.literal(), stamps.literal() }));
}

Result<bool> SharedWriter::putCovered(const SharedChanges& mine)
{
    PgArray ids;
    PgArray ways;
    PgArray covered;
    for (const auto& [key, series] : mine) {
        const Known& known = m_known.at(key);
        std::vector<TimeRange> all = known.covered;
        all.insert(all.end(), series.covered.begin(), series.covered.end());
        all = mergeRanges(std::move(all));
        if (all == known.covered && series.way == known.way) {
            continue;
        }
        ids.add(known.id);
        ways.add(static_cast<qint64>(series.way));
        covered.addText(QString::fromLatin1(rangesToText(all)));
    }
    if (ids.isEmpty()) {
        return true;
    }
    return asDone(m_link.exec("UPDATE series s SET way = told.way, covered = told.covered, version = $4::BIGINT FROM unnest($1::INTEGER[], "
                              "$2::INTEGER[], $3::TEXT[]) AS told(id, way, covered) WHERE s.id = told.id",
        { ids.literal(), ways.literal(), covered.literal(), QByteArray::number(m_version) }));
}

} // namespace yagura::detail
