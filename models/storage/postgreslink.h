// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/sources/secretstore.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <chrono>
#include <limits>
#include <memory>
#include <vector>

// As in libpq-fe.h, which stays out of our headers.
struct pg_conn;
struct pg_result;

namespace yagura::detail {

/// Where the shared history lives. `host` may be a folder: that of a Unix socket.
struct PostgresAddress
{
    QString host;
    int port = 5432;
    QString database;
    QString user;
    Secret password; ///< empty: none is sent

    QString name() const { return QStringLiteral("%1:%2/%3").arg(host).arg(port).arg(database); } ///< for people
};

/// The rows of one answer, as text; a NULL is an empty text.
class PostgresRows
{
public:
    explicit PostgresRows(pg_result* result);
    int count() const;
    QByteArray text(int row, int column) const;
    qint64 integer(int row, int column) const { return text(row, column).toLongLong(); }
    double number(int row, int column) const { return text(row, column).toDouble(); }
    QByteArray bytes(int row, int column) const; ///< a bytea
    int affected() const;

private:
    std::shared_ptr<pg_result> m_result;
};

/// What another thread tells a connection, and sees of it.
struct PostgresWatch
{
    std::atomic<qint64> deadline = std::numeric_limits<qint64>::max(); ///< on steadyNow(): nothing is waited for any more
    std::atomic<qint64> waitingSince = 0; ///< on steadyNow(), for the server's next word; 0: not waiting

    static qint64 steadyNow()
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
    }
};

/// One connection to PostgreSQL on which nothing waits for longer than its patience, and nothing at all once the watch's deadline is
/// over: a server that hangs is as good as one that is gone. Why libpq itself: QPSQL waits without end when the server stands still.
/// Lives on one thread. Every error is Error::Storage, and closes the connection when it was lost; no error holds a secret.
class PostgresLink
{
public:
    explicit PostgresLink(std::shared_ptr<PostgresWatch> watch);
    ~PostgresLink();
    Q_DISABLE_COPY_MOVE(PostgresLink)

    Result<bool> open(const PostgresAddress& address);
    bool isOpen() const { return m_connection != nullptr; }
    bool wasBusy() const { return m_wasBusy; } ///< the last error was another writer's lock: the same may work a little later
    void close();

    /// One statement with parameters $1, $2, … as text.
    Result<PostgresRows> exec(const char* sql, const std::vector<QByteArray>& parameters = {});

    static constexpr std::chrono::milliseconds kConnectPatience { 2000 };
    /// How long the server may be silent in mid-answer.
    static constexpr std::chrono::milliseconds kPatience { 1500 };

private:
    bool waitFor(short events, std::chrono::milliseconds patience) const;
    Result<bool> flush();
    Error lost(const QString& why);

    pg_conn* m_connection = nullptr;
    bool m_wasBusy = false;
    std::shared_ptr<PostgresWatch> m_watch;
};

} // namespace yagura::detail
