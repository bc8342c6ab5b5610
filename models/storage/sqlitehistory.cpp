// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlitehistory.h"

#include "models/storage/migrations.h"
#include "models/storage/outbox.h"
#include "models/storage/slicetables.h"
#include "models/storage/snapshotjson.h"

#include <QDir>

#include <algorithm>

namespace yagura {

namespace detail {

namespace {

constexpr QLatin1String kDeploys("deploys");
constexpr QLatin1String kAlerts("alerts");

Result<QByteArray> readBody(SqliteFile& file, QLatin1String name)
{
    QByteArray body;
    const Result<bool> done = file.read([&](SqliteFile& open) -> Result<bool> {
        return open.exec(QStringLiteral("SELECT body FROM snapshots WHERE name = ?"), { QString(name) }).map([&body](QSqlQuery query) {
            body = query.next() ? query.value(0).toByteArray() : QByteArray();
            return true;
        });
    });
    return done.map([&body](bool) { return body; });
}

/// The slices, and that the shared history does not know of them yet.
Result<bool> storeNoted(SqliteFile& file, SliceTables& tables, const std::vector<SliceBatch>& batches)
{
    const Result<std::vector<FramePart>> parts = tables.partsOf(batches);
    if (!parts) {
        return tl::unexpected(parts.error());
    }
    std::map<Instant, std::vector<FramePart>> letters; // one has one time stamp
    for (size_t i = 0; i < batches.size(); ++i) {
        letters[batches[i].answered].push_back((*parts)[i]);
    }
    for (const auto& [answered, letter] : letters) {
        if (Result<bool> noted = Outbox(file).add(letter, answered); !noted) {
            return noted;
        }
    }
    return tables.put(*parts);
}

/// The slices, of which no shared history hears: should there be one again, it must be told everything.
Result<bool> storeAlone(SqliteFile& file, SliceTables& tables, const std::vector<SliceBatch>& batches)
{
    return file.again(QStringLiteral("DELETE FROM shared WHERE one = 1")).and_then([&](const QSqlQuery*) { return tables.store(batches); });
}

} // namespace

QString SqliteHistory::pathIn(const QString& folder) { return QDir(folder).filePath(QStringLiteral("history.sqlite")); }

SqliteHistory::SqliteHistory(const QString& folder, std::shared_ptr<Worker> worker, std::shared_ptr<TroublePost> trouble, Notes notes)
    : m_worker(std::move(worker))
    , m_trouble(std::move(trouble))
    , m_file(std::make_shared<SqliteFile>(
          pathIn(folder), Durability::Normal, historyMigrations(), [post = m_trouble](const Error& error) { post->post(error); }))
    , m_notes(notes)
{
}
// Why: the file must be closed in the thread that opened it; what was queued before is still written.
SqliteHistory::~SqliteHistory()
{
    m_worker->post([file = std::move(m_file)]() mutable { file.reset(); });
}

void SqliteHistory::load(const std::vector<SloSpec>& slos, TimeRange range, QObject* context, Callback<std::map<SloId, StoredSlo>> callback)
{
    std::vector<std::pair<SloId, QString>> wanted;
    wanted.reserve(slos.size());
    for (const SloSpec& spec : slos) {
        wanted.emplace_back(spec.id, sliceKey(spec));
    }
    const auto work = [file = m_file, wanted, range]() -> Result<std::map<SloId, StoredSlo>> {
        QStringList keys;
        for (const auto& [id, key] : wanted) {
            keys.append(key);
        }
        std::map<QString, StoredSlo> byKey;
        const Result<bool> done = file->read([&](SqliteFile& open) {
            return SliceTables(open).load(keys, range).map([&byKey](std::map<QString, StoredSlo> found) {
                byKey = std::move(found);
                return true;
            });
        });
        if (!done) {
            return tl::unexpected(done.error());
        }
        std::map<SloId, StoredSlo> stored;
        for (const auto& [id, key] : wanted) {
            stored[id] = byKey[key];
        }
        return stored;
    };
    m_worker->run(std::move(work), context, std::move(callback));
}

void SqliteHistory::store(std::vector<SliceBatch> batches, QObject* context, Callback<bool> callback)
{
    auto work = [file = m_file, ids = m_ids, batches = std::move(batches), notes = m_notes] {
        Result<bool> stored = file->write([&](SqliteFile& open) {
            SliceTables tables(open, ids.get());
            return notes == Notes::Kept ? storeNoted(open, tables, batches) : storeAlone(open, tables, batches);
        });
        if (!stored) {
            ids->forget();
        }
        return stored;
    };
    m_worker->run(std::move(work), context, std::move(callback));
}

void SqliteHistory::loadDeploys(QObject* context, Callback<DeploysSnapshot> callback)
{
    const auto work = [file = m_file] {
        return readBody(*file, kDeploys).map([](const QByteArray& body) { return deploysFromJson(body).value_or(DeploysSnapshot()); });
    };
    m_worker->run(work, context, std::move(callback));
}
void SqliteHistory::storeDeploys(const DeploysSnapshot& snapshot)
{
    storeBody(kDeploys, [snapshot] { return deploysToJson(snapshot); });
}

void SqliteHistory::loadAlerts(QObject* context, Callback<AlertsSnapshot> callback)
{
    const auto work = [file = m_file] {
        return readBody(*file, kAlerts).map([](const QByteArray& body) { return alertsFromJson(body).value_or(AlertsSnapshot()); });
    };
    m_worker->run(work, context, std::move(callback));
}
void SqliteHistory::storeAlerts(const AlertsSnapshot& snapshot)
{
    storeBody(kAlerts, [snapshot] { return alertsToJson(snapshot); });
}

void SqliteHistory::storeBody(QLatin1String name, std::function<QByteArray()> body)
{
    m_worker->post([file = m_file, trouble = m_trouble, name, body = std::move(body)] {
        const Result<bool> done = file->write([&](SqliteFile& open) {
            return open.exec(QStringLiteral("INSERT OR REPLACE INTO snapshots (name, body) VALUES (?, ?)"), { QString(name), body() })
                .map([](const QSqlQuery&) { return true; });
        });
        if (!done) {
            trouble->post(done.error());
        }
    });
}

} // namespace detail

std::unique_ptr<HistoryStore> makeSqliteHistory(const QString& dataFolder, std::shared_ptr<Worker> worker, const StorageWatch& watch)
{
    return std::make_unique<detail::SqliteHistory>(
        dataFolder, std::move(worker), std::make_shared<detail::TroublePost>(watch), detail::SqliteHistory::Notes::None);
}

} // namespace yagura
