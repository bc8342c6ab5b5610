// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/slicetables.h"

#include "models/storage/ranges.h"

#include <algorithm>

namespace yagura::detail {

namespace {

/// More slices of one series than a poll brings (it re-reads a provisional tail): back-fill, which goes to its days at once.
constexpr size_t kLargestPoll = 60;
constexpr qint64 kDayIds = 65536; // id = series × kDayIds + day; the year 2149 is day 65536

qint64 dayId(qint64 series, qint64 number) { return series * kDayIds + number; }

TimeRange dayRange(qint64 number) { return { endOf(number * 1440), endOf((number + 1) * 1440) }; }

} // namespace

Result<std::optional<SliceTables::Series>> SliceTables::findSeries(const QString& key)
{
    return m_file.exec(QStringLiteral("SELECT id, way FROM series WHERE key = ?"), { key })
        .map([](QSqlQuery query) -> std::optional<Series> {
            if (!query.next()) {
                return std::nullopt;
            }
            return Series { query.value(0).toLongLong(), static_cast<CountingWay>(query.value(1).toInt()) };
        });
}

Result<qint64> SliceTables::seriesId(const QString& key, CountingWay way)
{
    const Result<std::optional<Series>> known = findSeries(key);
    if (!known) {
        return tl::unexpected(known.error());
    }
    Result<qint64> id = *known ? Result<qint64>((*known)->id) : addSeries(key, way);
    if (id && *known && (*known)->way != way) {
        id = m_file.exec(QStringLiteral("UPDATE series SET way = ? WHERE id = ?"), { static_cast<int>(way), *id })
                 .map([&id](const QSqlQuery&) { return *id; });
    }
    if (id && m_ids != nullptr) {
        m_ids->remember(key, { *id, way });
    }
    return id;
}

Result<qint64> SliceTables::addSeries(const QString& key, CountingWay way)
{
    return m_file.exec(QStringLiteral("INSERT INTO series (key, way) VALUES (?, ?)"), { key, static_cast<int>(way) })
        .map([](const QSqlQuery& query) { return query.lastInsertId().toLongLong(); });
}

Result<std::vector<SliceTables::Frame>> SliceTables::frames(TimeRange range)
{
    return m_file
        .exec(QStringLiteral("SELECT id, body FROM frames WHERE last > ? AND first <= ? ORDER BY id"),
            { minuteOf(range.from), minuteOf(range.to) })
        .map([](QSqlQuery query) {
            std::vector<Frame> frames;
            while (query.next()) {
                // A damaged frame is skipped whole: its minutes are then neither held nor covered, and are asked for again.
                frames.push_back(
                    { query.value(0).toLongLong(), decodeFrame(query.value(1).toByteArray()).value_or(std::vector<FrameEntry>()) });
            }
            return frames;
        });
}

Result<qint64> SliceTables::newestFrame()
{
    return m_file.exec(QStringLiteral("SELECT coalesce(max(id), 0) FROM frames")).map([](QSqlQuery query) {
        return query.next() ? query.value(0).toLongLong() : qint64(0);
    });
}

Result<SliceTables::Day> SliceTables::day(qint64 series, qint64 number)
{
    Result<QSqlQuery> query = m_file.exec(QStringLiteral("SELECT frame, slices FROM days WHERE id = ?"), { dayId(series, number) });
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (!query->next()) {
        return Day {};
    }
    const qint64 frame = query->value(0).toLongLong();
    std::optional<SliceMap> slices = decodeDay(number, query->value(1).toByteArray());
    query->finish();
    if (!slices) {
        // Why: what cannot be read must be asked for again, so the day may no longer count as covered.
        const Result<std::vector<TimeRange>> ranges = covered(series);
        const Result<QSqlQuery> cleared = m_file.exec(QStringLiteral("DELETE FROM covered WHERE series = ?"), { series });
        if (!ranges || !cleared) {
            return tl::unexpected(ranges ? cleared.error() : ranges.error());
        }
        if (const Result<bool> kept = addCovered(series, subtractRange(*ranges, dayRange(number))); !kept) {
            return tl::unexpected(kept.error());
        }
        return Day { frame, {} };
    }
    return Day { frame, std::move(*slices) };
}

Result<bool> SliceTables::putDay(qint64 series, qint64 number, const Day& day)
{
    return m_file
        .exec(QStringLiteral("INSERT OR REPLACE INTO days (id, frame, slices) VALUES (?, ?, ?)"),
            { dayId(series, number), day.frame, encodeDay(number, day.slices) })
        .map([](const QSqlQuery&) { return true; });
}

Result<std::vector<TimeRange>> SliceTables::covered(qint64 series)
{
    return m_file.exec(QStringLiteral("SELECT first, last FROM covered WHERE series = ? ORDER BY first"), { series })
        .map([](QSqlQuery query) {
            std::vector<TimeRange> ranges;
            while (query.next()) {
                ranges.push_back({ endOf(query.value(0).toLongLong()), endOf(query.value(1).toLongLong()) });
            }
            return ranges;
        });
}

Result<bool> SliceTables::addCovered(qint64 series, const std::vector<TimeRange>& ranges)
{
    if (ranges.empty()) {
        return true;
    }
    Result<std::vector<TimeRange>> all = covered(series);
    if (!all) {
        return tl::unexpected(all.error());
    }
    all->insert(all->end(), ranges.begin(), ranges.end());
    if (const Result<QSqlQuery> cleared = m_file.exec(QStringLiteral("DELETE FROM covered WHERE series = ?"), { series }); !cleared) {
        return tl::unexpected(cleared.error());
    }
    for (const TimeRange& range : mergeRanges(std::move(*all))) {
        const Result<QSqlQuery> added = m_file.exec(QStringLiteral("INSERT INTO covered (series, first, last) VALUES (?, ?, ?)"),
            { series, minuteOf(range.from), minuteOf(range.to) });
        if (!added) {
            return tl::unexpected(added.error());
        }
    }
    return true;
}

Result<std::vector<FramePart>> SliceTables::partsOf(const std::vector<SliceBatch>& batches)
{
    std::vector<FramePart> parts;
    parts.reserve(batches.size());
    for (const SliceBatch& batch : batches) {
        const Series* const remembered = m_ids != nullptr ? m_ids->find(batch.key, parts.size()) : nullptr;
        if (remembered != nullptr && remembered->way == batch.way) {
            parts.push_back({ remembered->id, batch.covered, batch.slices });
            continue;
        }
        const Result<qint64> series = seriesId(batch.key, batch.way);
        if (!series) {
            return tl::unexpected(series.error());
        }
        parts.push_back({ *series, batch.covered, batch.slices });
    }
    return parts;
}

Result<bool> SliceTables::store(const std::vector<SliceBatch>& batches)
{
    return partsOf(batches).and_then([this](const std::vector<FramePart>& parts) { return put(parts); });
}

Result<bool> SliceTables::put(const std::vector<FramePart>& parts)
{
    std::vector<FramePart> poll;
    poll.reserve(parts.size());
    for (const FramePart& part : parts) {
        if (part.slices.size() <= kLargestPoll) {
            poll.push_back(part);
            continue;
        }
        if (Result<bool> done = putDays(part.series, part.slices); !done) {
            return done;
        }
        if (part.covered) {
            if (Result<bool> done = addCovered(part.series, { *part.covered }); !done) {
                return done;
            }
        }
    }
    if (!poll.empty()) {
        if (Result<bool> done = putFrame(poll); !done) {
            return done;
        }
    }
    return foldWhenDue();
}

/// Back-fill: straight into the days. Frames that are still waiting are older than these slices, so those that touch the same day
/// are put under them first, and marked as inside.
Result<bool> SliceTables::putDays(qint64 series, std::span<const Slice> slices)
{
    std::map<qint64, SliceMap> byDay;
    for (const Slice& slice : slices) {
        byDay[dayOf(minuteOf(slice.end))].put(slice);
    }
    const Result<qint64> newest = newestFrame();
    if (!newest) {
        return tl::unexpected(newest.error());
    }
    for (auto& [number, added] : byDay) {
        Result<Day> known = day(series, number);
        const Result<std::vector<Frame>> waiting = frames(dayRange(number));
        if (!known || !waiting) {
            return tl::unexpected(known ? waiting.error() : known.error());
        }
        for (const Frame& frame : *waiting) {
            for (const FrameEntry& entry : frame.entries) {
                for (const Slice& slice : entry.slices) {
                    if (entry.series == series && frame.id > known->frame && dayOf(minuteOf(slice.end)) == number) {
                        known->slices.put(slice);
                    }
                }
            }
        }
        known->frame = std::max(known->frame, *newest);
        for (const Slice& slice : added) {
            known->slices.put(slice);
        }
        if (Result<bool> done = putDay(series, number, *known); !done) {
            return done;
        }
    }
    return true;
}

Result<bool> SliceTables::putFrame(std::span<const FramePart> parts)
{
    std::optional<TimeRange> told; // of all slices and covered ranges, from the beginning of the first minute
    const auto include = [&told](TimeRange range) {
        told = told ? TimeRange { std::min(told->from, range.from), std::max(told->to, range.to) } : range;
    };
    for (const FramePart& part : parts) {
        if (part.covered) {
            include(*part.covered);
        }
        for (const Slice& slice : part.slices) {
            include({ slice.end - kSlice, slice.end });
        }
    }
    if (!told) {
        return true;
    }
    return m_file
        .again(QStringLiteral("INSERT INTO frames (first, last, body) VALUES (?, ?, ?)"),
            { minuteOf(told->from) + 1, minuteOf(told->to), encodeFrame(parts) })
        .map([](const QSqlQuery*) { return true; });
}

Result<std::map<QString, StoredSlo>> SliceTables::load(const QStringList& keys, TimeRange range)
{
    const Result<std::vector<Frame>> waiting = frames(range);
    if (!waiting) {
        return tl::unexpected(waiting.error());
    }
    std::map<QString, StoredSlo> all;
    for (const QString& key : keys) {
        const Result<std::optional<Series>> series = findSeries(key);
        if (!series) {
            return tl::unexpected(series.error());
        }
        StoredSlo& stored = all[key];
        if (*series) {
            if (const Result<bool> done = loadInto(stored, **series, range, *waiting); !done) {
                return tl::unexpected(done.error());
            }
        }
    }
    return all;
}

Result<bool> SliceTables::loadInto(StoredSlo& stored, const Series& series, TimeRange range, const std::vector<Frame>& frames)
{
    stored.way = series.way;
    Result<std::vector<TimeRange>> ranges = covered(series.id);
    if (!ranges) {
        return tl::unexpected(ranges.error());
    }
    const qint64 firstDay = std::max<qint64>(0, dayOf(minuteOf(range.from) + 1));
    const qint64 lastDay = std::clamp<qint64>(dayOf(minuteOf(range.to)), firstDay, kDayIds - 1);
    Result<QSqlQuery> query = m_file.exec(QStringLiteral("SELECT id, frame, slices FROM days WHERE id BETWEEN ? AND ? ORDER BY id"),
        { dayId(series.id, firstDay), dayId(series.id, lastDay) });
    if (!query) {
        return tl::unexpected(query.error());
    }
    std::map<qint64, qint64> insideUpTo;
    Unpacker unpacker;
    while (query->next()) {
        const qint64 number = query->value(0).toLongLong() % kDayIds;
        const QByteArray& bytes = unpacker.unpack(query->value(2).toByteArray());
        const TimeRange whole = dayRange(number);
        if (range.from <= whole.from && whole.to <= range.to) {
            if (const std::optional<SliceColumns> columns = wholeDay(bytes); columns && stored.history.putDay(number, *columns)) {
                insideUpTo[number] = query->value(1).toLongLong();
                continue;
            }
        }
        const std::optional<SliceMap> day = slicesOfDay(number, bytes);
        if (!day) {
            ranges = subtractRange(*ranges, whole); // damaged: to be asked for again
            continue;
        }
        insideUpTo[number] = query->value(1).toLongLong();
        stored.history.put(day->inside(range));
    }
    std::vector<Slice> newer;
    for (const Frame& frame : frames) {
        for (const FrameEntry& entry : frame.entries) {
            if (entry.series != series.id) {
                continue;
            }
            if (entry.covered) {
                ranges->push_back(*entry.covered);
            }
            for (const Slice& slice : entry.slices) {
                const auto inside = insideUpTo.find(dayOf(minuteOf(slice.end)));
                if (range.contains(slice.end) && (inside == insideUpTo.end() || frame.id > inside->second)) {
                    newer.push_back(slice);
                }
            }
        }
    }
    stored.history.put(newer);
    stored.covered = clipRanges(mergeRanges(std::move(*ranges)), range);
    if (!stored.covered.empty()) {
        stored.asOf = stored.covered.back().to;
    }
    return true;
}

} // namespace yagura::detail
