// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/outbox.h"

#include "models/storage/ranges.h"

#include <algorithm>
#include <set>

namespace yagura::detail {

namespace {

/// One turn at the shared history: others wait for the lock meanwhile.
constexpr size_t kSlicesAtOnce = 40'000;

Result<bool> asDone(const Result<QSqlQuery>& query)
{
    return query.map([](const QSqlQuery&) { return true; });
}

} // namespace

Result<Outbox::Place> Outbox::place()
{
    return m_file.exec(QStringLiteral("SELECT server, seen, seen_series, mark, at FROM shared")).map([](QSqlQuery query) {
        return query.next() ? Place { query.value(0).toByteArray(), query.value(1).toLongLong(), query.value(2).toLongLong(),
            { query.value(3).toByteArray(), query.value(4).toLongLong() } }
                            : Place();
    });
}

Result<bool> Outbox::setPlace(const Place& place)
{
    return asDone(
        m_file.exec(QStringLiteral("INSERT OR REPLACE INTO shared (one, server, seen, seen_series, mark, at) VALUES (1, ?, ?, ?, ?, ?)"),
            { QString::fromLatin1(place.server), place.seen, place.seenSeries, QString::fromLatin1(place.turn.mark), place.turn.at }));
}

Result<bool> Outbox::add(std::span<const FramePart> parts, Instant answered)
{
    if (parts.empty()) {
        return true;
    }
    return asDone(
        m_file.exec(QStringLiteral("INSERT INTO outbox (answered, body) VALUES (?, ?)"), { toEpochMs(answered), encodeFrame(parts) }));
}

Result<std::map<qint64, std::pair<QString, CountingWay>>> Outbox::series()
{
    return m_file.exec(QStringLiteral("SELECT id, key, way FROM series")).map([](QSqlQuery query) {
        std::map<qint64, std::pair<QString, CountingWay>> all;
        while (query.next()) {
            all[query.value(0).toLongLong()] = { query.value(1).toString(), static_cast<CountingWay>(query.value(2).toInt()) };
        }
        return all;
    });
}

Result<Outbox::Letters> Outbox::oldest()
{
    const Result<std::map<qint64, std::pair<QString, CountingWay>>> known = series();
    if (!known) {
        return tl::unexpected(known.error());
    }
    return m_file.exec(QStringLiteral("SELECT id, answered, body FROM outbox ORDER BY id LIMIT 2000")).map([&known](QSqlQuery query) {
        Letters letters;
        size_t slices = 0;
        while (slices < kSlicesAtOnce && query.next()) {
            letters.last = query.value(0).toLongLong();
            const qint64 answered = query.value(1).toLongLong();
            // A damaged letter is lost; its slices are in the local copy, and a source will be asked for them again.
            const std::vector<FrameEntry> entries = decodeFrame(query.value(2).toByteArray()).value_or(std::vector<FrameEntry>());
            for (const FrameEntry& entry : entries) {
                const auto found = known->find(entry.series);
                if (found == known->end()) {
                    continue;
                }
                SharedSeries& told = letters.changes[found->second.first];
                told.way = found->second.second;
                if (entry.covered) {
                    told.covered.push_back(*entry.covered);
                }
                for (const Slice& slice : entry.slices) {
                    told.slices.push_back({ slice, answered });
                }
                slices += entry.slices.size();
            }
        }
        return letters;
    });
}

Result<bool> Outbox::remove(qint64 upTo) { return asDone(m_file.exec(QStringLiteral("DELETE FROM outbox WHERE id <= ?"), { upTo })); }

Result<std::vector<qint64>> Outbox::days()
{
    Result<QSqlQuery> ends = m_file.exec(QStringLiteral(
        "SELECT min(first), max(last) FROM (SELECT first, last FROM covered UNION ALL SELECT first, last FROM frames UNION ALL "
        "SELECT id % 65536 * 1440, id % 65536 * 1440 + 1440 FROM days)"));
    if (!ends) {
        return tl::unexpected(ends.error());
    }
    std::vector<qint64> numbers;
    if (ends->next() && !ends->value(0).isNull()) {
        const qint64 first = std::max<qint64>(0, dayOf(ends->value(0).toLongLong()));
        for (qint64 day = dayOf(ends->value(1).toLongLong()); day >= first; --day) {
            numbers.push_back(day);
        }
    }
    return numbers;
}

Result<bool> Outbox::addDay(qint64 day, Instant answered)
{
    const Result<std::map<qint64, std::pair<QString, CountingWay>>> known = series();
    if (!known) {
        return tl::unexpected(known.error());
    }
    QStringList keys;
    std::map<QString, qint64> ids;
    for (const auto& [id, named] : *known) {
        keys.append(named.first);
        ids[named.first] = id;
    }
    const TimeRange range { endOf(day * 1440), endOf((day + 1) * 1440) };
    const Result<std::map<QString, StoredSlo>> held = SliceTables(m_file).load(keys, range);
    if (!held) {
        return tl::unexpected(held.error());
    }
    for (const auto& [key, stored] : *held) {
        const std::vector<Slice> slices = stored.history.slices(range);
        std::vector<FramePart> parts { { ids.at(key), std::nullopt, slices } };
        for (const TimeRange& covered : stored.covered) {
            parts.push_back({ ids.at(key), covered, {} });
        }
        const bool isEmpty = parts.size() == 1 && slices.empty();
        if (Result<bool> added = isEmpty ? Result<bool>(true) : add(parts, answered); !added) {
            return added;
        }
    }
    return true;
}

Result<std::vector<SliceBatch>> Outbox::adopt(const SharedChanges& changes, qint64 delivered)
{
    std::vector<SliceBatch> batches;
    if (changes.empty()) {
        return batches;
    }
    const Result<std::map<qint64, std::pair<QString, CountingWay>>> known = series();
    if (!known) {
        return tl::unexpected(known.error());
    }
    Result<QSqlQuery> waiting = m_file.exec(QStringLiteral("SELECT body, answered FROM outbox WHERE id > ?"), { delivered });
    if (!waiting) {
        return tl::unexpected(waiting.error());
    }
    std::set<std::pair<QString, Minute>> unsaid;
    Instant answered {};
    while (waiting->next()) {
        answered = std::max(answered, fromEpochMs(waiting->value(1).toLongLong()));
        const std::vector<FrameEntry> entries = decodeFrame(waiting->value(0).toByteArray()).value_or(std::vector<FrameEntry>());
        for (const FrameEntry& entry : entries) {
            const auto found = known->find(entry.series);
            for (const Slice& slice : entry.slices) {
                if (found != known->end()) {
                    unsaid.insert({ found->second.first, minuteOf(slice.end) });
                }
            }
        }
    }
    waiting->finish();
    for (const auto& [key, told] : changes) {
        SliceBatch batch { key, {}, std::nullopt, told.way, answered };
        for (const StampedSlice& slice : told.slices) {
            if (!unsaid.contains({ key, minuteOf(slice.slice.end) })) {
                batch.slices.push_back(slice.slice);
            }
        }
        // A batch has one range: the others follow it without slices.
        std::vector<TimeRange> ranges = told.covered;
        if (!ranges.empty()) {
            batch.covered = ranges.back();
            ranges.pop_back();
        }
        if (!batch.slices.empty() || batch.covered) {
            batches.push_back(std::move(batch));
        }
        for (const TimeRange& range : ranges) {
            batches.push_back({ key, {}, range, told.way, answered });
        }
    }
    if (const Result<bool> stored = SliceTables(m_file).store(batches); !stored) {
        return tl::unexpected(stored.error());
    }
    return batches;
}

} // namespace yagura::detail
