// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/servers/postgresserver.h"

#include "tests/support/servers/processserver.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTest>

#include <csignal>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace yagura::test {

namespace {

/// The programs of a server: Debian keeps them out of PATH, one folder per major version; else where PATH has all of them.
QString serverFolder()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    QStringList folders;
    const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString& version : found)
        folders.append(versions.filePath(version + QStringLiteral("/bin")));
    folders.append(QFileInfo(QStandardPaths::findExecutable(QStringLiteral("postgres"))).path());
    for (const QString& folder : folders) {
        const bool isWhole = QFile::exists(folder + QStringLiteral("/initdb")) && QFile::exists(folder + QStringLiteral("/postgres"))
            && QFile::exists(folder + QStringLiteral("/psql"));
        if (isWhole)
            return folder;
    }
    return {};
}

/// The child becomes the user `postgres` when we are root.
void leaveRoot()
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::geteuid() != 0)
        return;
    const passwd* user = ::getpwnam("postgres");
    if (user == nullptr || ::setgid(user->pw_gid) != 0 || ::setuid(user->pw_uid) != 0)
        ::_exit(1);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL); // forgotten with the change of user
}

} // namespace

PostgresServer::PostgresServer()
    : m_bin(serverFolder())
    , m_program(m_bin.isEmpty() ? QString() : m_bin + QStringLiteral("/postgres"))
    , m_port(freePort())
{
    if (::geteuid() != 0)
        return;
    const passwd* const user = ::getpwnam("postgres");
    if (user == nullptr || ::chown(QFile::encodeName(m_folder.path()).constData(), user->pw_uid, user->pw_gid) != 0)
        m_program.clear();
}

PostgresServer::~PostgresServer() { kill(); }

bool PostgresServer::run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setChildProcessModifier(leaveRoot);
    process.start(m_bin + QLatin1Char('/') + program, arguments);
    const bool done = process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (!done)
        m_complaint = program + QStringLiteral(": ") + QString::fromUtf8(process.readAll().right(2000));
    return done;
}

bool PostgresServer::make()
{
    if (m_isMade)
        return true;
    // The superuser comes in through the socket of the folder, which belongs to nobody else; the test's user with a password.
    m_isMade = run(QStringLiteral("initdb"),
        { QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-U"), QStringLiteral("postgres"),
            QStringLiteral("--auth-local=trust"), QStringLiteral("--auth-host=scram-sha-256"), QStringLiteral("-E"), QStringLiteral("UTF8"),
            QStringLiteral("--no-locale"), QStringLiteral("--no-sync") });
    return m_isMade;
}

bool PostgresServer::start()
{
    const bool isNew = !m_isMade;
    if (!make())
        return false;
    m_process = std::make_unique<QProcess>();
    m_process->setWorkingDirectory(m_folder.path());
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardOutputFile(m_folder.filePath(QStringLiteral("output.txt")), QIODevice::Append);
    m_process->setChildProcessModifier(leaveRoot);
    m_process->start(m_program,
        { QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")), QStringLiteral("-p"), QString::number(m_port),
            QStringLiteral("-c"), QStringLiteral("listen_addresses=127.0.0.1"), QStringLiteral("-c"),
            QStringLiteral("unix_socket_directories=") + m_folder.path() });
    if (!m_process->waitForStarted(10'000)) {
        m_complaint = m_process->errorString();
        return false;
    }
    const bool answers = QTest::qWaitFor([this] { return !isRunning() || ask(QStringLiteral("SELECT 1")).trimmed() == "1"; }, 60'000);
    if (!answers || !isRunning()) {
        QFile output(m_folder.filePath(QStringLiteral("output.txt")));
        m_complaint = QStringLiteral("postgres does not answer: ")
            + (output.open(QIODevice::ReadOnly) ? QString::fromUtf8(output.readAll().right(2000)) : QString());
        return false;
    }
    if (isNew) {
        QString word = QString::fromUtf8(password());
        word.replace(QLatin1Char('\''), QLatin1String("''"));
        ask(QStringLiteral("CREATE ROLE yagura LOGIN PASSWORD '%1'").arg(word));
        ask(QStringLiteral("CREATE DATABASE yagura OWNER yagura"));
    }
    return true;
}

bool PostgresServer::isRunning() const { return m_process && m_process->state() == QProcess::Running; }

QStringList PostgresServer::clientArguments(const QString& database) const
{
    return { QStringLiteral("-X"), QStringLiteral("-A"), QStringLiteral("-t"), QStringLiteral("-h"), m_folder.path(), QStringLiteral("-p"),
        QString::number(m_port), QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-d"), database };
}

QByteArray PostgresServer::ask(const QString& sql) const
{
    QProcess psql;
    psql.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    const bool isOwn = sql.startsWith(QLatin1String("CREATE")) || sql == QLatin1String("SELECT 1");
    psql.start(clientPath(),
        clientArguments(isOwn ? QStringLiteral("postgres") : QStringLiteral("yagura")) + QStringList { QStringLiteral("-c"), sql });
    psql.waitForFinished(20'000);
    return psql.readAllStandardOutput();
}

/// To the server and its helpers, which are in groups of their own.
void PostgresServer::signalAll(int signal) const
{
    if (!isRunning())
        return;
    const qint64 main = m_process->processId();
    QFile helpers(QStringLiteral("/proc/%1/task/%1/children").arg(main));
    const QList<QByteArray> ids = helpers.open(QIODevice::ReadOnly) ? helpers.readAll().simplified().split(' ') : QList<QByteArray>();
    ::kill(static_cast<pid_t>(main), signal);
    for (const QByteArray& id : ids) {
        if (id.toInt() > 0)
            ::kill(id.toInt(), signal);
    }
}

void PostgresServer::freeze() { signalAll(SIGSTOP); }

void PostgresServer::thaw() { signalAll(SIGCONT); }

void PostgresServer::kill()
{
    if (!m_process)
        return;
    signalAll(SIGKILL);
    m_process->waitForFinished(10'000);
    m_process.reset();
    // It would not start beside what it takes for a running server.
    QFile::remove(m_folder.filePath(QStringLiteral("data/postmaster.pid")));
}

} // namespace yagura::test
