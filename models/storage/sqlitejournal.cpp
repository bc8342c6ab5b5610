// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrations.h"
#include "models/storage/sqlitefile.h"
#include "models/storage/sqlitestore.h"
#include "models/storage/troublepost.h"

#include <QDir>
#include <QJsonDocument>

namespace yagura {

namespace {

using detail::SqliteFile;

QString textOf(const QJsonObject& detail) { return QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact)); }

Result<JournalEntry> appendTo(SqliteFile& file, JournalEntry entry)
{
    Result<QSqlQuery> last = file.exec(QStringLiteral("SELECT seq, hash FROM entries ORDER BY seq DESC LIMIT 1"));
    if (!last) {
        return tl::unexpected(last.error());
    }
    QString previous;
    entry.seq = 1;
    if (last->next()) {
        entry.seq = last->value(0).toLongLong() + 1;
        previous = last->value(1).toString();
    }
    last->finish();
    entry.hash = journalHash(previous, entry);
    return file
        .exec(QStringLiteral("INSERT INTO entries (seq, at, op, step, detail, hash) VALUES (?, ?, ?, ?, ?, ?)"),
            { entry.seq, toEpochMs(entry.at), entry.op.value, entry.step, textOf(entry.detail), entry.hash })
        .map([&entry](const QSqlQuery&) { return entry; });
}

class SqliteJournal final : public JournalStore
{
public:
    SqliteJournal(const QString& folder, std::shared_ptr<Worker> worker, const StorageWatch& watch)
        : m_worker(std::move(worker))
        , m_trouble(std::make_shared<detail::TroublePost>(watch))
        , m_file(std::make_shared<SqliteFile>(QDir(folder).filePath(QStringLiteral("journal.sqlite")), detail::Durability::Full,
              detail::journalMigrations(), [trouble = m_trouble](const Error& error) { trouble->post(error); }))
    {
    }
    // Why: the file must be closed in the thread that opened it; what was queued before is still written.
    ~SqliteJournal() override
    {
        m_worker->post([file = std::move(m_file)]() mutable { file.reset(); });
    }
    Q_DISABLE_COPY_MOVE(SqliteJournal)

    void append(OpId op, QString step, QJsonObject detail, Instant at, QObject* context, Callback<JournalEntry> callback) override
    {
        JournalEntry entry;
        entry.at = at;
        entry.op = std::move(op);
        entry.step = std::move(step);
        // Why through text: the hash must be that of what is read back, e.g. of numbers as JSON writes them.
        entry.detail = QJsonDocument::fromJson(textOf(detail).toUtf8()).object();
        const auto work = [file = m_file, entry]() -> Result<JournalEntry> {
            JournalEntry written;
            const Result<bool> done = file->write([&](SqliteFile& open) {
                return appendTo(open, entry).map([&written](const JournalEntry& stored) {
                    written = stored;
                    return true;
                });
            });
            return done.map([&written](bool) { return written; });
        };
        m_worker->run(work, context, std::move(callback));
    }

    void entries(QObject* context, Callback<std::vector<JournalEntry>> callback) override
    {
        const auto work = [file = m_file]() -> Result<std::vector<JournalEntry>> {
            std::vector<JournalEntry> all;
            const Result<bool> done = file->read([&](SqliteFile& open) -> Result<bool> {
                all.clear();
                return open.exec(QStringLiteral("SELECT seq, at, op, step, detail, hash FROM entries ORDER BY seq"))
                    .map([&all](QSqlQuery query) {
                        while (query.next()) {
                            JournalEntry entry;
                            entry.seq = query.value(0).toLongLong();
                            entry.at = fromEpochMs(query.value(1).toLongLong());
                            entry.op = { query.value(2).toString() };
                            entry.step = query.value(3).toString();
                            entry.detail = QJsonDocument::fromJson(query.value(4).toString().toUtf8()).object();
                            entry.hash = query.value(5).toString();
                            all.push_back(std::move(entry));
                        }
                        return true;
                    });
            });
            return done.map([&all](bool) { return all; });
        };
        m_worker->run(work, context, std::move(callback));
    }

    void claim(OpId op, Instant at, QObject* context, Callback<bool> callback) override
    {
        const auto work = [file = m_file, op, at]() -> Result<bool> {
            bool ours = false;
            const Result<bool> done = file->write([&](SqliteFile& open) {
                return open.exec(QStringLiteral("INSERT OR IGNORE INTO claims (op, at) VALUES (?, ?)"), { op.value, toEpochMs(at) })
                    .map([&ours](const QSqlQuery& query) {
                        ours = query.numRowsAffected() == 1;
                        return true;
                    });
            });
            return done.map([&ours](bool) { return ours; });
        };
        m_worker->run(work, context, std::move(callback));
    }

private:
    std::shared_ptr<Worker> m_worker;
    std::shared_ptr<detail::TroublePost> m_trouble;
    std::shared_ptr<SqliteFile> m_file;
};

} // namespace

std::unique_ptr<JournalStore> makeSqliteJournal(const QString& dataFolder, std::shared_ptr<Worker> worker, const StorageWatch& watch)
{
    return std::make_unique<SqliteJournal>(dataFolder, std::move(worker), watch);
}

} // namespace yagura
