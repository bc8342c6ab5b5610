// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>

namespace yagura::test {

/// The program of a real server: on PATH, or unpacked once from the folder of servers beside the clone. `version` is how its
/// `--version` must say it, e.g. "version 3.". Empty when there is none.
QString findServer(const QStringList& names, const QString& version);

/// A port on loopback that nobody uses now.
quint16 freePort();

/// A real server as a child process, with its own folder. It dies with this object, and with the test program.
class ProcessServer
{
public:
    ProcessServer();
    virtual ~ProcessServer();
    Q_DISABLE_COPY_MOVE(ProcessServer)

    /// Starts and waits until it says that it is ready.
    bool start();
    void kill(); ///< as SIGKILL does
    bool isRunning() const;
    qint64 pid() const { return m_process ? m_process->processId() : 0; }

    QUrl url() const;
    quint16 port() const { return m_port; }
    QString folder() const { return m_folder.path(); }
    QString complaint() const { return m_complaint; } ///< why start() failed

protected:
    virtual QString program() const = 0;
    virtual QStringList arguments() const = 0;
    virtual QString readyPath() const = 0;
    bool write(const QString& name, const QByteArray& text) const;
    void complain(const QString& why) { m_complaint = why; }
    void speakTls() { m_scheme = QStringLiteral("https"); }

private:
    QTemporaryDir m_folder;
    quint16 m_port;
    QString m_scheme = QStringLiteral("http");
    std::unique_ptr<QProcess> m_process;
    QString m_complaint;
};

} // namespace yagura::test

/// A live test without its server says so loudly; where everything must be installed it fails.
#define YAGURA_NEED_SERVER(program, what)                                                                                                  \
    do {                                                                                                                                   \
        if ((program).isEmpty()) {                                                                                                         \
            if (qEnvironmentVariable("CI") == QLatin1String("true"))                                                                       \
                QFAIL("MISSING SERVER: " what);                                                                                            \
            QSKIP("MISSING SERVER, NOTHING WAS TESTED: " what);                                                                            \
        }                                                                                                                                  \
    } while (false)
