// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrations.h"
#include "models/storage/slicetables.h"
#include "models/storage/snapshotjson.h"
#include "models/storage/sqlitestore.h"
#include "models/storage/troublepost.h"

#include <QDir>

namespace yagura {

namespace {

using detail::SliceTables;
using detail::SqliteFile;

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

class SqliteHistory final : public HistoryStore
{
public:
    SqliteHistory(const QString& folder, std::shared_ptr<Worker> worker, const StorageWatch& watch)
        : m_worker(std::move(worker))
        , m_trouble(std::make_shared<detail::TroublePost>(watch))
        , m_file(std::make_shared<SqliteFile>(QDir(folder).filePath(QStringLiteral("history.sqlite")), detail::Durability::Normal,
              detail::historyMigrations(), [trouble = m_trouble](const Error& error) { trouble->post(error); }))
    {
    }
    // Why: the file must be closed in the thread that opened it; what was queued before is still written.
    ~SqliteHistory() override
    {
        m_worker->post([file = std::move(m_file)]() mutable { file.reset(); });
    }
    Q_DISABLE_COPY_MOVE(SqliteHistory)

    void load(const std::vector<SloSpec>& slos, TimeRange range, QObject* context, Callback<std::map<SloId, StoredSlo>> callback) override
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
        m_worker->run(work, context, std::move(callback));
    }

    void store(const std::vector<SliceBatch>& batches, QObject* context, Callback<bool> callback) override
    {
        const auto work
            = [file = m_file, batches] { return file->write([&](SqliteFile& open) { return SliceTables(open).store(batches); }); };
        m_worker->run(work, context, std::move(callback));
    }

    void loadDeploys(QObject* context, Callback<DeploysSnapshot> callback) override
    {
        const auto work = [file = m_file] {
            return readBody(*file, kDeploys).map([](const QByteArray& body) {
                return detail::deploysFromJson(body).value_or(DeploysSnapshot());
            });
        };
        m_worker->run(work, context, std::move(callback));
    }
    void storeDeploys(const DeploysSnapshot& snapshot) override
    {
        storeBody(kDeploys, [snapshot] { return detail::deploysToJson(snapshot); });
    }

    void loadAlerts(QObject* context, Callback<AlertsSnapshot> callback) override
    {
        const auto work = [file = m_file] {
            return readBody(*file, kAlerts).map([](const QByteArray& body) {
                return detail::alertsFromJson(body).value_or(AlertsSnapshot());
            });
        };
        m_worker->run(work, context, std::move(callback));
    }
    void storeAlerts(const AlertsSnapshot& snapshot) override
    {
        storeBody(kAlerts, [snapshot] { return detail::alertsToJson(snapshot); });
    }

private:
    void storeBody(QLatin1String name, std::function<QByteArray()> body)
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

    std::shared_ptr<Worker> m_worker;
    std::shared_ptr<detail::TroublePost> m_trouble;
    std::shared_ptr<SqliteFile> m_file;
};

} // namespace

std::unique_ptr<HistoryStore> makeSqliteHistory(const QString& dataFolder, std::shared_ptr<Worker> worker, const StorageWatch& watch)
{
    return std::make_unique<SqliteHistory>(dataFolder, std::move(worker), watch);
}

} // namespace yagura
