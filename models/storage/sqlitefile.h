// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>
#include <QVariantList>

#include <functional>
#include <map>
#include <vector>

namespace yagura::detail {

/// How much a commit waits for: Normal survives a killed process, Full also a power cut.
enum class Durability { Normal, Full };

/// One SQLite file with its schema: opened on first use, WAL, shared with other processes. Lives on one thread (its worker):
/// construct it anywhere, use and destroy it there. A damaged file is set aside under a new name, never overwritten.
class SqliteFile
{
public:
    using Trouble = std::function<void(Error)>;
    using Work = std::function<Result<bool>(SqliteFile&)>;

    /// `migrations[n]` takes a file from schema version n to n + 1. `trouble` hears of files set aside.
    SqliteFile(QString path, Durability durability, std::vector<QStringList> migrations, Trouble trouble);
    ~SqliteFile();
    Q_DISABLE_COPY_MOVE(SqliteFile)

    /// Runs `work` in one transaction, undone when it fails. A file that proves damaged is set aside, and the work runs once
    /// more on a new one.
    Result<bool> write(const Work& work);
    /// The same for reading: all questions see one state of the file.
    Result<bool> read(const Work& work);

    /// Inside `work`: one statement.
    Result<QSqlQuery> exec(const QString& sql, const QVariantList& values = {});
    /// The same for a statement that every poll runs: prepared once and kept. The query is ours, and done with when the same text
    /// comes again; who reads rows of it calls finish().
    Result<QSqlQuery*> again(const QString& sql, const QVariantList& values = {});

    int opening() const { return m_opening; } ///< counts how often the file was opened: after a damage it is another one

private:
    enum class Access { Read, Write };
    Result<bool> execPrepared(QSqlQuery& query, const QVariantList& values);
    Result<bool> run(Access access, const Work& work);
    Result<bool> attempt(Access access, const Work& work);
    Result<bool> open();
    bool isAnother() const;
    Result<bool> connectTo(const QString& options);
    Result<bool> migrate();
    void close();
    bool isDamaged();
    Result<bool> setAsideIfDamaged();
    Error errorOf(const QSqlError& error);

    QString m_path;
    QString m_connection;
    Durability m_durability;
    std::vector<QStringList> m_migrations;
    Trouble m_trouble;
    QSqlDatabase m_database;
    std::map<QString, QSqlQuery> m_prepared; // of this opening
    int m_opening = 0;
    std::pair<quint64, quint64> m_identity; ///< of the opened file
    bool m_sawDamage = false; // the last failed statement said that the file is damaged
};

} // namespace yagura::detail
