// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace yagura::test {

/// A real PostgreSQL on loopback with a data folder of its own: one database `yagura`, whose user of that name has a password. As root
/// it runs as the user `postgres`, because it refuses to be root. It dies with this object, and with the test program.
class PostgresServer
{
public:
    PostgresServer();
    ~PostgresServer();
    Q_DISABLE_COPY_MOVE(PostgresServer)

    QString programPath() const { return m_program; } ///< empty: not installed
    /// Makes the database the first time, then starts and waits until it answers.
    bool start();
    void kill(); ///< as SIGKILL to all of its processes
    void freeze(); ///< it stands still and keeps its connections
    void thaw();
    bool isRunning() const;
    quint16 port() const { return m_port; }
    /// One statement as the superuser: its answer, fields apart by '|', rows by line ends.
    QByteArray ask(const QString& sql) const;
    /// psql as the superuser, for a session that stays open.
    QString clientPath() const { return m_bin + QStringLiteral("/psql"); }
    QStringList clientArguments(const QString& database = QStringLiteral("yagura")) const;
    QString complaint() const { return m_complaint; }

    static QByteArray password() { return "p'a\\ss \"word\" 決済"; } ///< one that has to be quoted everywhere

private:
    bool make();
    bool run(const QString& program, const QStringList& arguments);
    void signalAll(int signal) const;

    QTemporaryDir m_folder;
    QString m_bin;
    QString m_program;
    quint16 m_port;
    bool m_isMade = false;
    std::unique_ptr<QProcess> m_process;
    QString m_complaint;
};

} // namespace yagura::test
