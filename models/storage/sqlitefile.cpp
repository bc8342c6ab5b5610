// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlitefile.h"

#include "models/storage/sqlitestore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlError>
#include <QUuid>

#include <sys/stat.h>

namespace yagura::detail {

namespace {

constexpr int kBusyMs = 10'000;
constexpr int kLockMs = 10'000;
// SQLite's own result codes (sqlite.org/rescode.html), the primary code in the low byte.
constexpr int kSqliteCorrupt = 11;
constexpr int kSqliteNotADatabase = 26;

/// Which file lies at a path: device and number; {0, 0}: none.
std::pair<quint64, quint64> identityOf(const QString& path)
{
    struct stat file
    {
    };
    const bool isThere = ::stat(QFile::encodeName(path).constData(), &file) == 0;
    return isThere ? std::pair<quint64, quint64>(file.st_dev, file.st_ino) : std::pair<quint64, quint64>();
}

Error storageError(const QString& detail) { return { Error::Kind::Storage, detail, QString(), 0, std::nullopt }; }

} // namespace

SqliteFile::SqliteFile(QString path, Durability durability, std::vector<QStringList> migrations, Trouble trouble)
    : m_path(std::move(path))
    , m_connection(QStringLiteral("yagura-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_durability(durability)
    , m_migrations(std::move(migrations))
    , m_trouble(std::move(trouble))
{
}

SqliteFile::~SqliteFile() { close(); }

void SqliteFile::close()
{
    if (!m_database.isValid()) {
        return;
    }
    m_prepared.clear(); // Why first: a query holds on to its connection
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Error SqliteFile::errorOf(const QSqlError& error)
{
    const int code = error.nativeErrorCode().toInt() & 0xFF;
    m_sawDamage = m_sawDamage || code == kSqliteCorrupt || code == kSqliteNotADatabase;
    const QString text = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    return storageError(QFileInfo(m_path).fileName() + QStringLiteral(": ") + text);
}

Result<QSqlQuery> SqliteFile::exec(const QString& sql, const QVariantList& values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return tl::unexpected(errorOf(query.lastError()));
    }
    if (const Result<bool> done = execPrepared(query, values); !done) {
        return tl::unexpected(done.error());
    }
    return query;
}

Result<QSqlQuery*> SqliteFile::again(const QString& sql, const QVariantList& values)
{
    auto known = m_prepared.find(sql);
    if (known == m_prepared.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.prepare(sql)) {
            return tl::unexpected(errorOf(query.lastError()));
        }
        known = m_prepared.emplace(sql, std::move(query)).first;
    }
    return execPrepared(known->second, values).map([&known](bool) { return &known->second; });
}

Result<bool> SqliteFile::execPrepared(QSqlQuery& query, const QVariantList& values)
{
    for (int i = 0; i < values.size(); ++i) {
        query.bindValue(i, values.at(i));
    }
    if (!query.exec()) {
        return tl::unexpected(errorOf(query.lastError()));
    }
    return true;
}

Result<bool> SqliteFile::write(const Work& work) { return run(Access::Write, work); }

Result<bool> SqliteFile::read(const Work& work) { return run(Access::Read, work); }

Result<bool> SqliteFile::run(Access access, const Work& work)
{
    m_sawDamage = false;
    Result<bool> result = attempt(access, work);
    if (result || !m_sawDamage) {
        return result;
    }
    if (Result<bool> aside = setAsideIfDamaged(); !aside) {
        return aside;
    }
    m_sawDamage = false;
    return attempt(access, work);
}

Result<bool> SqliteFile::attempt(Access access, const Work& work)
{
    if (Result<bool> opened = open(); !opened) {
        return opened;
    }
    // Why IMMEDIATE: a transaction that reads first and writes later cannot wait for another writer, it fails at once.
    const QString begin = access == Access::Write ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN");
    if (const Result<QSqlQuery*> begun = again(begin); !begun) {
        return tl::unexpected(begun.error());
    }
    Result<bool> result = work(*this);
    if (result) {
        if (const Result<QSqlQuery*> committed = again(QStringLiteral("COMMIT")); !committed) {
            result = tl::unexpected(committed.error());
        }
    }
    if (!result) {
        exec(QStringLiteral("ROLLBACK")); // fails when SQLite has rolled back by itself, which is as good
    }
    return result;
}

Result<bool> SqliteFile::connectTo(const QString& options)
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(options);
    if (!m_database.open()) {
        return tl::unexpected(errorOf(m_database.lastError()));
    }
    return true;
}

/// Somebody else set the damaged file aside: what is open here is what nobody reads any more.
bool SqliteFile::isAnother() const { return identityOf(m_path) != m_identity; }

Result<bool> SqliteFile::open()
{
    if (m_database.isOpen() && !isAnother()) {
        return true;
    }
    close();
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(folder)) {
        return tl::unexpected(storageError(QStringLiteral("cannot make the data folder")));
    }
    const bool isNew = !QFile::exists(m_path);
    ++m_opening;
    const QString busy = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyMs);
    Result<bool> opened = connectTo(busy);
    const QString sync
        = m_durability == Durability::Full ? QStringLiteral("PRAGMA synchronous=FULL") : QStringLiteral("PRAGMA synchronous=NORMAL");
    for (const QString& pragma : { QStringLiteral("PRAGMA journal_mode=WAL"), sync }) {
        if (opened) {
            if (const Result<QSqlQuery> set = exec(pragma); !set) {
                opened = tl::unexpected(set.error());
            }
        }
    }
    if (opened && isNew) {
        // Versions, labels and job options are nobody else's business on a shared machine.
        QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner);
    }
    if (opened) {
        opened = migrate();
    }
    if (!opened) {
        close();
    }
    m_identity = identityOf(m_path);
    return opened;
}

Result<bool> SqliteFile::migrate()
{
    const auto versionOf = [this]() -> Result<int> {
        Result<QSqlQuery> there = exec(QStringLiteral("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema'"));
        if (!there) {
            return tl::unexpected(there.error());
        }
        if (!there->next() || there->value(0).toInt() == 0) {
            return 0;
        }
        there->finish();
        Result<QSqlQuery> row = exec(QStringLiteral("SELECT version FROM schema"));
        if (!row) {
            return tl::unexpected(row.error());
        }
        return row->next() ? row->value(0).toInt() : 0;
    };
    const int newest = static_cast<int>(m_migrations.size());
    Result<int> version = versionOf();
    if (!version) {
        return tl::unexpected(version.error());
    }
    if (*version == newest) {
        return true;
    }
    if (const Result<QSqlQuery> begun = exec(QStringLiteral("BEGIN IMMEDIATE")); !begun) {
        return tl::unexpected(begun.error());
    }
    const auto step = [&]() -> Result<bool> {
        version = versionOf(); // another process may have been faster
        if (!version) {
            return tl::unexpected(version.error());
        }
        if (*version > newest) {
            return fail(Error::Kind::Storage,
                QFileInfo(m_path).fileName() + QStringLiteral(": written by a newer version, schema %1").arg(*version));
        }
        for (size_t i = static_cast<size_t>(*version); i < m_migrations.size(); ++i) {
            for (const QString& sql : m_migrations[i]) {
                if (const Result<QSqlQuery> done = exec(sql); !done) {
                    return tl::unexpected(done.error());
                }
            }
        }
        for (const QString& sql :
            { QStringLiteral("CREATE TABLE IF NOT EXISTS schema (version INTEGER NOT NULL)"), QStringLiteral("DELETE FROM schema"),
                QStringLiteral("INSERT INTO schema VALUES (%1)").arg(newest), QStringLiteral("COMMIT") }) {
            if (const Result<QSqlQuery> done = exec(sql); !done) {
                return tl::unexpected(done.error());
            }
        }
        return true;
    };
    Result<bool> result = step();
    if (!result) {
        exec(QStringLiteral("ROLLBACK"));
    }
    return result;
}

bool SqliteFile::isDamaged()
{
    if (!QFile::exists(m_path)) {
        return false;
    }
    m_sawDamage = false;
    Result<bool> opened = connectTo(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(kBusyMs));
    if (opened) {
        Result<QSqlQuery> check = exec(QStringLiteral("PRAGMA quick_check(1)"));
        const bool saysOk = check && check->next() && check->value(0).toString() == QLatin1String("ok");
        m_sawDamage = m_sawDamage || (check && !saysOk);
    }
    close();
    return m_sawDamage;
}

Result<bool> SqliteFile::setAsideIfDamaged()
{
    close();
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock(kLockMs)) {
        return tl::unexpected(storageError(QFileInfo(m_path).fileName() + QStringLiteral(": damaged, and another process holds it")));
    }
    // Why asked again: another process may have set the damaged file aside already, and this is its new one.
    if (!isDamaged()) {
        return true;
    }
    const QString stamp = QFileInfo(m_path).lastModified().toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString aside = m_path + QStringLiteral(".broken-") + stamp;
    for (int n = 2; QFile::exists(aside); ++n) {
        aside = m_path + QStringLiteral(".broken-%1-%2").arg(stamp).arg(n);
    }
    if (!QFile::rename(m_path, aside)) {
        return tl::unexpected(storageError(QFileInfo(m_path).fileName() + QStringLiteral(": damaged, and it cannot be set aside")));
    }
    for (const QString& suffix : { QStringLiteral("-wal"), QStringLiteral("-shm") }) {
        if (QFile::exists(m_path + suffix)) {
            QFile::rename(m_path + suffix, aside + suffix);
        }
    }
    if (m_trouble) {
        m_trouble(
            storageError(QFileInfo(m_path).fileName() + QStringLiteral(" was damaged and is kept as ") + QFileInfo(aside).fileName()));
    }
    return true;
}

} // namespace yagura::detail

void yagura::loadSqlite()
{
    const QString connection = QStringLiteral("yagura-first");
    QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
    QSqlDatabase::removeDatabase(connection);
}
