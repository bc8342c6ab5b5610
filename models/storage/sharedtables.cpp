// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sharedtables.h"

#include "models/storage/pgarray.h"
#include "models/storage/sharedwriter.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace yagura::detail {

namespace {

constexpr int kSchema = 2;
/// How many versions keep their marks: some weeks of a team.
constexpr qint64 kMarksKept = 500'000;
/// What one reading brings at most: series-days and recent rows.
constexpr qint64 kChunkDays = 200;
constexpr qint64 kChunkRows = 20'000;

const std::array kFirstSchema {
    // One row: which database this is, the newest version, the newest minute. Its row lock lets writers take turns.
    "CREATE TABLE shared (one BOOLEAN PRIMARY KEY DEFAULT TRUE CHECK (one), id TEXT NOT NULL, version BIGINT NOT NULL, newest BIGINT NOT "
    "NULL)",
    "INSERT INTO shared (id, version, newest) VALUES (gen_random_uuid()::TEXT, 0, 0)",
    // `covered`: minutes of complete answers as text, "first-last,first-last".
    "CREATE TABLE series (id INTEGER GENERATED ALWAYS AS IDENTITY PRIMARY KEY, key TEXT NOT NULL UNIQUE, way INTEGER NOT NULL, covered "
    "TEXT NOT NULL DEFAULT '', version BIGINT NOT NULL)",
    "CREATE INDEX series_version ON series (version)",
    // Slices of days that may still change often; `answered`: when somebody said so, milliseconds.
    "CREATE TABLE recent (series INTEGER NOT NULL, minute INTEGER NOT NULL, total FLOAT8 NOT NULL, bad FLOAT8 NOT NULL, coverage FLOAT8 "
    "NOT NULL, answered BIGINT NOT NULL, version BIGINT NOT NULL, PRIMARY KEY (series, minute))",
    "CREATE INDEX recent_version ON recent (version)",
    "CREATE INDEX recent_minute ON recent (minute)",
    // Older UTC days, one blob per series and day.
    "CREATE TABLE days (series INTEGER NOT NULL, day INTEGER NOT NULL, version BIGINT NOT NULL, slices BYTEA NOT NULL, answered BYTEA NOT "
    "NULL, PRIMARY KEY (series, day))",
    "CREATE INDEX days_version ON days (version)",
    // Who back-fills an objective now.
    "CREATE TABLE leases (key TEXT PRIMARY KEY, holder TEXT NOT NULL, until TIMESTAMPTZ NOT NULL)",
};
const std::array kSecondSchema {
    // Every change's mark, and when it was made by the server's clock (milliseconds).
    "CREATE TABLE turns (version BIGINT PRIMARY KEY, mark TEXT NOT NULL, at BIGINT NOT NULL)",
    "DELETE FROM yagura_schema",
};

Result<bool> asDone(const Result<PostgresRows>& rows)
{
    return rows.map([](const PostgresRows&) { return true; });
}

Result<bool> isKnownSchema(qint64 version)
{
    if (version > kSchema) {
        return fail(Error::Kind::Storage, QStringLiteral("written by a newer version, schema %1").arg(version));
    }
    return true;
}

} // namespace

Result<bool> SharedTables::transact(const char* begin, const std::function<Result<bool>()>& work)
{
    if (const Result<PostgresRows> begun = m_link.exec(begin); !begun) {
        return tl::unexpected(begun.error());
    }
    Result<bool> result = work();
    if (result) {
        result = asDone(m_link.exec("COMMIT"));
    }
    if (!result && m_link.isOpen()) {
        static_cast<void>(m_link.exec("ROLLBACK")); // when it fails the connection is gone, and the transaction with it
    }
    return result;
}

Result<qint64> SharedTables::schemaVersion()
{
    return m_link.exec("SELECT version FROM yagura_schema").map([](const PostgresRows& rows) {
        return rows.count() > 0 ? rows.integer(0, 0) : 0;
    });
}

Result<bool> SharedTables::migrate()
{
    // Why asked first: who may only read and write the tables that somebody made for the team may not make any, not even "if it does
    // not exist".
    const Result<PostgresRows> there = m_link.exec("SELECT to_regclass('yagura_schema') IS NOT NULL");
    if (!there) {
        return tl::unexpected(there.error());
    }
    if (there->text(0, 0) == "t") {
        const Result<qint64> version = schemaVersion();
        if (!version || *version >= kSchema) {
            return version.and_then(isKnownSchema);
        }
    }
    return transact("BEGIN", [this]() -> Result<bool> {
        // Why a lock: two desktops may see the empty database at the same moment. The number says "yagura".
        if (const Result<PostgresRows> locked = m_link.exec("SELECT pg_advisory_xact_lock(7959703716)"); !locked) {
            return tl::unexpected(locked.error());
        }
        if (Result<bool> made = asDone(m_link.exec("CREATE TABLE IF NOT EXISTS yagura_schema (version INTEGER NOT NULL)")); !made) {
            return made;
        }
        const Result<qint64> version = schemaVersion();
        if (!version || *version >= kSchema) {
            return version.and_then(isKnownSchema); // another process was faster
        }
        std::vector<const char*> steps;
        if (*version == 0) {
            steps.assign(kFirstSchema.begin(), kFirstSchema.end());
        }
        steps.insert(steps.end(), kSecondSchema.begin(), kSecondSchema.end());
        for (const char* sql : steps) {
            if (Result<bool> done = asDone(m_link.exec(sql)); !done) {
                return done;
            }
        }
        return asDone(m_link.exec("INSERT INTO yagura_schema VALUES ($1::INTEGER)", { QByteArray::number(kSchema) }));
    });
}

Result<SharedState> SharedTables::state(qint64 seen)
{
    const Result<PostgresRows> asked = m_link.exec(
        "SELECT s.id, s.version, s.newest, t.mark, t.at FROM shared s LEFT JOIN turns t ON t.version = $1", { QByteArray::number(seen) });
    return asked.and_then([](const PostgresRows& rows) -> Result<SharedState> {
        if (rows.count() != 1) {
            return fail(Error::Kind::Storage, QStringLiteral("the table `shared` is not as it was made"));
        }
        return SharedState { rows.text(0, 0), rows.integer(0, 1), { rows.text(0, 3), rows.integer(0, 4) }, rows.integer(0, 2) };
    });
}

Result<SharedTurn> SharedTables::turn(qint64 version)
{
    return m_link.exec("SELECT mark, at FROM turns WHERE version = $1", { QByteArray::number(version) }).map([](const PostgresRows& rows) {
        return rows.count() > 0 ? SharedTurn { rows.text(0, 0), rows.integer(0, 1) } : SharedTurn();
    });
}

Result<SharedTurn> SharedTables::addTurn(qint64 version)
{
    if (const Result<PostgresRows> gone
        = m_link.exec("DELETE FROM turns WHERE version <= $1", { QByteArray::number(version - kMarksKept) });
        !gone) {
        return tl::unexpected(gone.error());
    }
    return m_link
        .exec("INSERT INTO turns (version, mark, at) VALUES ($1, gen_random_uuid()::TEXT, (extract(epoch FROM clock_timestamp()) * "
              "1000)::BIGINT) RETURNING mark, at",
            { QByteArray::number(version) })
        .map([](const PostgresRows& rows) {
            return SharedTurn { rows.text(0, 0), rows.integer(0, 1) };
        });
}

Result<SharedTables::Fetched> SharedTables::fetch(qint64 seen, qint64 seenSeries, qint64 version)
{
    Fetched fetched;
    // Why one snapshot: while this reads, another process may fold rows, already asked for in `days`, out of `recent`.
    const Result<bool> done = transact("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", [&]() -> Result<bool> {
        const Result<qint64> end = chunkEnd(seen, version);
        if (!end) {
            return tl::unexpected(end.error());
        }
        fetched.end = *end;
        Result<SharedChanges> found = changes(seen, *end, *end >= version ? std::optional(seenSeries) : std::nullopt);
        if (!found) {
            return tl::unexpected(found.error());
        }
        fetched.changes = std::move(*found);
        return turn(*end).map([&fetched](const SharedTurn& known) {
            fetched.turn = known;
            return true;
        });
    });
    return done.map([&fetched](bool) { return std::move(fetched); });
}

Result<qint64> SharedTables::chunkEnd(qint64 seen, qint64 version)
{
    const Result<PostgresRows> rows
        = m_link.exec("SELECT least((SELECT version FROM days WHERE version > $1 ORDER BY version OFFSET $2 LIMIT 1), "
                      "(SELECT version FROM recent WHERE version > $1 ORDER BY version OFFSET $3 LIMIT 1), $4::BIGINT)",
            { QByteArray::number(seen), QByteArray::number(kChunkDays), QByteArray::number(kChunkRows), QByteArray::number(version) });
    return rows.map([](const PostgresRows& row) { return row.integer(0, 0); });
}

Result<SharedChanges> SharedTables::changes(qint64 seen, qint64 upTo, std::optional<qint64> coveredSince)
{
    SharedChanges all;
    const std::vector<QByteArray> range { QByteArray::number(seen), QByteArray::number(upTo) };
    const Result<PostgresRows> days
        = m_link.exec("SELECT s.key, s.way, d.day, d.slices, d.answered FROM days d JOIN series s ON s.id = d.series WHERE "
                      "d.version > $1::BIGINT AND d.version <= $2::BIGINT ORDER BY d.series, d.day",
            range);
    if (!days) {
        return tl::unexpected(days.error());
    }
    for (int row = 0; row < days->count(); ++row) {
        SharedSeries& series = all[QString::fromUtf8(days->text(row, 0))];
        series.way = static_cast<CountingWay>(days->integer(row, 1));
        const std::optional<StampedDay> day = decodeStampedDay(days->integer(row, 2), days->bytes(row, 3), days->bytes(row, 4));
        for (const auto& [minute, slice] : day.value_or(StampedDay())) {
            series.slices.push_back(slice);
        }
    }
    const Result<PostgresRows> recent = m_link.exec(
        "SELECT s.key, s.way, r.minute, r.total, r.bad, r.coverage, r.answered FROM recent r JOIN series s ON s.id = r.series "
        "WHERE r.version > $1::BIGINT AND r.version <= $2::BIGINT ORDER BY r.series, r.minute",
        range);
    if (!recent) {
        return tl::unexpected(recent.error());
    }
    for (int row = 0; row < recent->count(); ++row) {
        SharedSeries& series = all[QString::fromUtf8(recent->text(row, 0))];
        series.way = static_cast<CountingWay>(recent->integer(row, 1));
        series.slices.push_back(
            { { endOf(recent->integer(row, 2)), recent->number(row, 3), recent->number(row, 4), recent->number(row, 5) },
                recent->integer(row, 6) });
    }
    if (!coveredSince) {
        return all;
    }
    const Result<PostgresRows> covered
        = m_link.exec("SELECT key, way, covered FROM series WHERE version > $1::BIGINT AND version <= $2::BIGINT",
            { QByteArray::number(*coveredSince), range[1] });
    if (!covered) {
        return tl::unexpected(covered.error());
    }
    for (int row = 0; row < covered->count(); ++row) {
        SharedSeries& series = all[QString::fromUtf8(covered->text(row, 0))];
        series.way = static_cast<CountingWay>(covered->integer(row, 1));
        series.covered = rangesFromText(covered->text(row, 2));
    }
    return all;
}

Result<SharedTables::Pushed> SharedTables::push(const SharedChanges& mine, qint64 seen, qint64 seenSeries)
{
    Pushed pushed;
    Result<bool> done = transact("BEGIN", [&]() -> Result<bool> {
        if (const Result<PostgresRows> locked = m_link.exec("SELECT version FROM shared FOR UPDATE"); !locked) {
            return tl::unexpected(locked.error());
        }
        const Result<SharedState> before = state(seen);
        if (!before) {
            return tl::unexpected(before.error());
        }
        pushed.state = *before;
        Result<SharedChanges> others = changes(seen, before->version, seenSeries);
        if (!others) {
            return tl::unexpected(others.error());
        }
        pushed.changes = std::move(*others);
        SharedWriter writer(m_link, ++pushed.state.version);
        Result<SharedWriter::Told> told = writer.put(mine, pushed.state.newest);
        if (!told) {
            return tl::unexpected(told.error());
        }
        pushed.state.newest = told->newest;
        for (auto& [name, series] : pushed.changes) {
            // Where mine won, what the other one said is no news.
            std::erase_if(series.slices, [&told, &key = name](const StampedSlice& slice) {
                return told->won.contains({ key, minuteOf(slice.slice.end) });
            });
        }
        for (auto& [key, better] : told->better) {
            // In the order of their minutes, once each: whoever hears of them looks for the newest at the end.
            SharedSeries& series = pushed.changes[key];
            series.way = better.way;
            std::map<Minute, StampedSlice> byMinute;
            for (const std::vector<StampedSlice>* const slices : { &series.slices, &better.slices }) {
                for (const StampedSlice& slice : *slices) {
                    byMinute.insert_or_assign(minuteOf(slice.slice.end), slice);
                }
            }
            series.slices.clear();
            std::transform(
                byMinute.begin(), byMinute.end(), std::back_inserter(series.slices), [](const auto& entry) { return entry.second; });
        }
        const Result<SharedTurn> made = addTurn(pushed.state.version);
        if (!made) {
            return tl::unexpected(made.error());
        }
        pushed.turn = *made;
        return asDone(m_link.exec("UPDATE shared SET version = $1::BIGINT, newest = $2::BIGINT",
            { QByteArray::number(pushed.state.version), QByteArray::number(pushed.state.newest) }));
    });
    return done.map([&pushed](bool) { return std::move(pushed); });
}

Result<QStringList> SharedTables::lease(const QStringList& keys, const QString& holder)
{
    PgArray wanted;
    for (const QString& key : keys) {
        wanted.addText(key);
    }
    // The server's own clock decides: the machines' clocks may differ. Sorted, so that two desktops never wait for each other.
    const Result<PostgresRows> rows = m_link.exec(
        "INSERT INTO leases AS l (key, holder, until) SELECT key, $2::TEXT, clock_timestamp() + make_interval(secs => $3::INTEGER) FROM "
        "unnest($1::TEXT[]) AS wanted(key) ORDER BY key ON CONFLICT (key) DO UPDATE SET holder = EXCLUDED.holder, until = "
        "EXCLUDED.until WHERE l.holder = EXCLUDED.holder OR l.until < clock_timestamp() RETURNING key",
        { wanted.literal(), holder.toUtf8(), QByteArray::number(kLeaseSeconds) });
    return rows.map([](const PostgresRows& granted) {
        QStringList mine;
        for (int row = 0; row < granted.count(); ++row) {
            mine.append(QString::fromUtf8(granted.text(row, 0)));
        }
        return mine;
    });
}

Result<bool> SharedTables::release(const QString& holder)
{
    return asDone(m_link.exec("DELETE FROM leases WHERE holder = $1::TEXT", { holder.toUtf8() }));
}

} // namespace yagura::detail
