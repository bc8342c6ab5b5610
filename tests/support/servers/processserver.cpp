// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/servers/processserver.h"

#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QStandardPaths>
#include <QTcpServer>

#include <csignal>
#include <sys/prctl.h>

namespace yagura::test {

namespace {

QString versionOf(const QString& program)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, { QStringLiteral("--version") });
    if (!process.waitForFinished(10000))
        return {};
    return QString::fromUtf8(process.readAll());
}

/// Unpacks the named programs once per build folder.
QString unpacked(const QString& name)
{
    const QString script = QDir::cleanPath(QStringLiteral(YAGURA_SOURCE_DIR "/../shared/servers/unpack"));
    if (!QFile::exists(script))
        return {};
    const QString cache = QDir::cleanPath(QStringLiteral(YAGURA_BIN_DIR "/../servers"));
    QProcess process;
    process.start(script, { cache, name });
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return {};
    const QString program = cache + QLatin1Char('/') + name;
    return QFile::exists(program) ? program : QString();
}

} // namespace

QString findServer(const QStringList& names, const QString& version)
{
    for (const QString& name : names) {
        const QString program = QStandardPaths::findExecutable(name);
        if (!program.isEmpty() && versionOf(program).contains(version))
            return program;
    }
    for (const QString& name : names) {
        const QString program = unpacked(name);
        if (!program.isEmpty() && versionOf(program).contains(version))
            return program;
    }
    return {};
}

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

ProcessServer::ProcessServer()
    : m_port(freePort())
{
}

ProcessServer::~ProcessServer() { kill(); }

QUrl ProcessServer::url() const { return QUrl(QStringLiteral("%1://127.0.0.1:%2").arg(m_scheme).arg(m_port)); }

bool ProcessServer::write(const QString& name, const QByteArray& text) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool ProcessServer::isRunning() const { return m_process && m_process->state() == QProcess::Running; }

bool ProcessServer::start()
{
    m_process = std::make_unique<QProcess>();
    m_process->setWorkingDirectory(m_folder.path());
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardOutputFile(m_folder.filePath(QStringLiteral("output.txt")), QIODevice::Append);
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process->start(program(), arguments());
    if (!m_process->waitForStarted(10000)) {
        complain(m_process->errorString());
        return false;
    }
    QNetworkAccessManager manager;
    bool ready = false;
    const bool came = QTest::qWaitFor(
        [&] {
            if (m_process->state() != QProcess::Running)
                return true;
            QNetworkRequest request(QUrl(url().toString() + readyPath()));
            request.setTransferTimeout(2000);
            const std::unique_ptr<QNetworkReply> reply(manager.get(request));
            reply->ignoreSslErrors(); // only whether it listens: who it is, the test asks
            const bool answered = QTest::qWaitFor([&] { return reply->isFinished(); }, 3000);
            ready = answered && reply->error() == QNetworkReply::NoError;
            return ready;
        },
        60000);
    if (!came || !ready) {
        QFile output(m_folder.filePath(QStringLiteral("output.txt")));
        complain(output.open(QIODevice::ReadOnly) ? QString::fromUtf8(output.readAll().right(2000)) : QStringLiteral("not ready"));
    }
    return ready;
}

void ProcessServer::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(10000);
    m_process.reset();
}

} // namespace yagura::test
