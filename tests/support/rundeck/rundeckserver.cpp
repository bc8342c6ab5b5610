// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rundeck/rundeckserver.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>

namespace yagura::test {

namespace {

QString archive()
{
    const QString named = qEnvironmentVariable("YAGURA_RUNDECK_ARCHIVE");
    return named.isEmpty() ? QStringLiteral(YAGURA_SOURCE_DIR "/../shared/servers/rundeck/rundeck-5.20.0.tar.xz") : named;
}

int freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost, 0) ? probe.serverPort() : 0;
}

bool runs(const QString& program, const QStringList& arguments, int seconds)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    return process.waitForFinished(seconds * 1000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

std::unique_ptr<RundeckServer> RundeckServer::start(QString* why)
{
    auto server = std::make_unique<RundeckServer>();
    const QString url = qEnvironmentVariable("YAGURA_RUNDECK_URL");
    if (!url.isEmpty()) {
        server->m_url = QUrl(url);
        server->m_token = qgetenv("YAGURA_RUNDECK_TOKEN");
        return server;
    }
    if (!QFileInfo::exists(archive())) {
        *why = QStringLiteral("no Rundeck: neither YAGURA_RUNDECK_URL nor the archive %1").arg(archive());
        return nullptr;
    }
    for (const char* program : { "java", "curl", "tar", "bash" }) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty()) {
            *why = QStringLiteral("no Rundeck: %1 is missing").arg(QString::fromLatin1(program));
            return nullptr;
        }
    }
    const QString folder = server->m_folder.path();
    if (!runs(QStringLiteral("tar"), { QStringLiteral("xJf"), archive(), QStringLiteral("-C"), folder }, 120)) {
        *why = QStringLiteral("no Rundeck: the archive does not unpack");
        return nullptr;
    }
    server->m_script = folder + QStringLiteral("/rundeck.sh");
    server->m_port = freePort();
    server->m_url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server->m_port));
    server->m_token = "yagura-it-token";
    server->m_powerless = "yagura-it-noacl";
    if (!server->startAgain()) {
        *why = QStringLiteral("no Rundeck: it does not start");
        return nullptr;
    }
    return server;
}

RundeckServer* RundeckServer::shared(QString* why)
{
    struct Shared
    {
        std::unique_ptr<RundeckServer> server;
        QString why;
    };
    static Shared* const shared = [] {
        auto* made = new Shared;
        made->server = start(&made->why);
        return made;
    }();
    // Why not at the end of main: stopping runs a process, which wants an application.
    qAddPostRoutine([] { shared->server.reset(); });
    *why = shared->why;
    return shared->server.get();
}

RundeckServer::~RundeckServer()
{
    if (isOurs())
        control(QStringLiteral("stop"));
}

bool RundeckServer::control(const QString& verb) const
{
    const QStringList arguments { QStringLiteral("RD_BASE=%1/base").arg(m_folder.path()), QStringLiteral("RD_PORT=%1").arg(m_port),
        QStringLiteral("RD_MEM=512m"), QStringLiteral("bash"), m_script, verb };
    return runs(QStringLiteral("env"), arguments, 240);
}

bool RundeckServer::stop() { return control(QStringLiteral("stop")); }

bool RundeckServer::startAgain() { return control(QStringLiteral("start")); }

QByteArray RundeckServer::ask(
    const QByteArray& method, const QString& path, const QByteArray& body, int* status, const QByteArray& accept) const
{
    QProcess curl;
    QStringList arguments { QStringLiteral("-sS"), QStringLiteral("-m"), QStringLiteral("60"), QStringLiteral("-X"),
        QString::fromLatin1(method), QStringLiteral("-K"), QStringLiteral("-"), QStringLiteral("-w"), QStringLiteral("\n%{http_code}"),
        m_url.toString() + path };
    // Why by standard input: a token never stands in an argument list.
    QByteArray config = "header = \"X-Rundeck-Auth-Token: " + m_token + "\"\nheader = \"Accept: " + accept + "\"\n";
    QTemporaryDir folder;
    if (!body.isEmpty()) {
        const QString file = folder.filePath(QStringLiteral("body"));
        QFile out(file);
        if (out.open(QIODevice::WriteOnly))
            out.write(body);
        config += "header = \"Content-Type: application/json\"\ndata-binary = \"@" + file.toUtf8() + "\"\n";
    }
    curl.start(QStringLiteral("curl"), arguments);
    curl.write(config);
    curl.closeWriteChannel();
    curl.waitForFinished(90000);
    const QByteArray all = curl.readAllStandardOutput();
    const qsizetype cut = all.lastIndexOf('\n');
    if (status)
        *status = all.mid(cut + 1).toInt();
    return all.left(cut);
}

} // namespace yagura::test
