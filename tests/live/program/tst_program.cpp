// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/program/fakerundeck.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using yagura::test::FakeRundeck;
using yagura::test::Reply;

namespace {

constexpr auto kToken = "it-token-3f9a";

Reply refusal(int status, const char* code)
{
    return Reply::json(QByteArray(R"({"error":true,"apiversion":58,"errorCode":")") + code + R"(","message":"no"})", status);
}

} // namespace

/// The real command line against a job server that breaks the run call in every way of jobs.md 2.1, once each, and against
/// kill -9 between journal and answer: never two requests for one operation, and never a wrong word about what happened.
class ProgramTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void brokenRunCalls_data();
    void brokenRunCalls();
    void killedBetweenJournalAndAnswer_data();
    void killedBetweenJournalAndAnswer();

private:
    struct Done
    {
        int code = -1;
        QByteArray out;
        QByteArray err;
    };
    std::unique_ptr<QProcess> start(const QStringList& arguments);
    Done finish(QProcess& process);
    Done run(const QStringList& arguments)
    {
        const auto process = start(arguments);
        return finish(*process);
    }
    QJsonObject journal();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeRundeck> m_server;
};

void ProgramTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<FakeRundeck>(kToken);
    QDir(m_folder->path()).mkpath(u"config"_s);
    QFile file(m_folder->filePath(u"config/yagura.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"version: 1\n"
               "sources:\n"
               "  - {name: jobs, kind: rundeck, url: %1, auth: {secret: jobs-token}, timeout: 3s, reconcile: 10s}\n"
               "services:\n"
               "  - id: checkout\n"
               "    deploy: {source: jobs, project: shop, deployJob: %2, versionOption: version}\n"_s
                   .arg(m_server->http().url().toString(), QLatin1String(FakeRundeck::kJob))
                   .toUtf8());
}

std::unique_ptr<QProcess> ProgramTest::start(const QStringList& arguments)
{
    auto process = std::make_unique<QProcess>();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"YAGURA_SECRET_JOBS_TOKEN"_s, QLatin1String(kToken));
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(YAGURA_BIN_DIR "/yagura-cli"),
        QStringList { u"--config"_s, m_folder->filePath(u"config"_s), u"--data"_s, m_folder->filePath(u"data"_s) } + arguments);
    return process;
}

ProgramTest::Done ProgramTest::finish(QProcess& process)
{
    const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000);
    Done done { ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError() };
    if (!ended)
        process.kill();
    return done;
}

QJsonObject ProgramTest::journal()
{
    return QJsonDocument::fromJson(run({ u"journal"_s, u"--verify"_s, u"--format"_s, u"json"_s }).out).object();
}

void ProgramTest::brokenRunCalls_data()
{
    using Truth = FakeRundeck::Truth;
    QTest::addColumn<int>("truth");
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("exitCode");
    const auto row = [](const char* name, Truth truth, const Reply& reply, const char* outcome, int code) {
        QTest::newRow(name) << int(truth) << reply << QString::fromLatin1(outcome) << code;
    };
    row("a good answer", Truth::Starts, Reply::json({}), "succeeded", 0);
    row("closes after starting", Truth::Starts, Reply::close(), "succeeded", 0);
    row("closes without starting", Truth::DoesNotStart, Reply::close(), "unknown", 4);
    row("resets after starting", Truth::Starts, Reply::reset(), "succeeded", 0);
    row("half a status line after starting", Truth::Starts, Reply::halfStatusLine(), "succeeded", 0);
    row("waits, then closes, not started", Truth::DoesNotStart, Reply::waitThenClose(1s), "unknown", 4);
    row("half of the body after starting", Truth::Starts, Reply::cutOff({}), "succeeded", 0);
    row("never answers, started", Truth::Starts, Reply::mute(), "succeeded", 0);
    row("never answers, not started", Truth::DoesNotStart, Reply::mute(), "unknown", 4);
    row("307 to itself", Truth::DoesNotStart, Reply::redirect(QByteArray("/api/58/job/") + FakeRundeck::kJob + "/run", 307), "unknown", 4);
    row("302 to a login page", Truth::DoesNotStart, Reply::redirect("/user/login", 302), "unknown", 4);
    row("200 with a login page", Truth::DoesNotStart, Reply::html(), "unknown", 4);
    row("500 with HTML, started", Truth::Starts, Reply::html(500), "succeeded", 0);
    row("503, not started", Truth::DoesNotStart, Reply::text("busy", 503), "unknown", 4);
    row("409 in the server's own words", Truth::DoesNotStart, refusal(409, "api.error.execution.conflict"), "not-started", 1);
    row("400 in the server's own words", Truth::DoesNotStart, refusal(400, "api.error.job.options-invalid"), "not-started", 1);
    row("403 in the server's own words", Truth::DoesNotStart, refusal(403, "api.error.item.unauthorized"), "not-started", 1);
}

void ProgramTest::brokenRunCalls()
{
    QFETCH(int, truth);
    QFETCH(Reply, reply);
    QFETCH(QString, outcome);
    QFETCH(int, exitCode);
    m_server->onRun(FakeRundeck::Truth(truth), reply);
    const Done done = run({ u"rollback"_s, u"checkout"_s, u"--to"_s, u"v1"_s, u"--yes"_s, u"--format"_s, u"json"_s });
    QVERIFY2(m_server->runRequests() == 1, (QByteArray::number(m_server->runRequests()) + " requests\n" + done.out + done.err).constData());
    QVERIFY(m_server->accepted().size() <= 1);
    const QByteArray last = done.out.trimmed().split('\n').last();
    const QJsonObject answer = QJsonDocument::fromJson(last).object();
    QVERIFY2(answer[u"outcome"].toString() == outcome, (done.out + done.err).constData());
    QCOMPARE(done.code, exitCode);
    QCOMPARE(answer[u"requestsSent"].toInt(), 1);
    const QJsonObject entries = journal();
    QCOMPARE(entries[u"chain"].toString(), u"intact"_s);
    QVERIFY(entries[u"entries"].toArray().size() >= 2);
    QVERIFY2(!done.out.contains(kToken) && !done.err.contains(kToken), "the token was printed");
}

void ProgramTest::killedBetweenJournalAndAnswer_data()
{
    QTest::addColumn<int>("truth");
    QTest::newRow("the server had started it") << int(FakeRundeck::Truth::Starts);
    QTest::newRow("the server had not started it") << int(FakeRundeck::Truth::DoesNotStart);
}

void ProgramTest::killedBetweenJournalAndAnswer()
{
    QFETCH(int, truth);
    m_server->onRun(FakeRundeck::Truth(truth), Reply::mute());
    const auto process = start({ u"rollback"_s, u"checkout"_s, u"--to"_s, u"v1"_s, u"--yes"_s, u"--format"_s, u"json"_s });
    QTRY_COMPARE_WITH_TIMEOUT(m_server->runRequests(), 1, 30'000);
    QCOMPARE(::kill(pid_t(process->processId()), SIGKILL), 0);
    finish(*process);

    const QJsonObject before = journal();
    QCOMPARE(before[u"chain"].toString(), u"intact"_s);
    const QJsonArray entries = before[u"entries"].toArray();
    QVERIFY2(!entries.isEmpty(), "the intent is on disk before anything leaves");
    const QString op = entries.first().toObject()[u"opId"].toString();
    if (FakeRundeck::Truth(truth) == FakeRundeck::Truth::Starts)
        QCOMPARE(m_server->acceptedOps(), QStringList(op));

    const Done after = run({ u"follow"_s, op });
    QCOMPARE(m_server->runRequests(), 1);
    if (FakeRundeck::Truth(truth) == FakeRundeck::Truth::Starts)
        QVERIFY2(after.code == 0, (after.out + after.err).constData());
    else
        QVERIFY2(after.code == 4, (QByteArray::number(after.code) + after.out + after.err).constData());
    QCOMPARE(journal()[u"chain"].toString(), u"intact"_s);
}

YAGURA_TEST(ProgramTest)
#include "tst_program.moc"
