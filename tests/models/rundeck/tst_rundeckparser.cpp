// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/rundeck/rundecklogtext.h"
#include "models/clients/rundeck/rundeckparser.h"
#include "models/clients/rundeck/startjudge.h"
#include "tests/models/rundeck/recorded.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;

namespace {

HttpResponse answer(int status, const QByteArray& body, const QByteArray& type = "application/json")
{
    HttpResponse response;
    response.status = status;
    response.body = body;
    response.headers.insert("content-type", type);
    return response;
}

OnceAnswer answered(const HttpResponse& response)
{
    OnceAnswer once;
    once.response = response;
    return once;
}

} // namespace

/// Every number is a recorded answer in tests/data/rundeck.
class RundeckParserTest : public QObject
{
    Q_OBJECT

private slots:
    void versions()
    {
        QCOMPARE(rundeck::apiVersion(recorded(1)).value(), 58);
        QCOMPARE(rundeck::apiVersion(recorded(16)).value(), 58); // from the refusal of another version
        QCOMPARE(rundeck::apiVersion(recorded(3)).error().kind, Error::Kind::Unauthorized);
        QCOMPARE(rundeck::apiVersion(answer(200, R"({"apiversion":"61"})")).value(), 59);
        QCOMPARE(rundeck::apiVersion(answer(200, R"({"apiversion":43})")).error().kind, Error::Kind::Unsupported);
        QVERIFY(!rundeck::apiVersion(answer(200, R"({"apiversion":"x"})")));
        QVERIFY(!rundeck::apiVersion(answer(200, "<html>login</html>", "text/html")));
        QVERIFY(rundeck::wantsOtherVersion(recorded(16)));
        QVERIFY(!rundeck::wantsOtherVersion(recorded(106)));
    }

    void serverInfoWithoutRights()
    {
        const Result<rundeck::ServerInfo> info = rundeck::serverInfo(recorded(10));
        QCOMPARE(info.value().version, QStringLiteral("5.20.0"));
        QVERIFY(!info->at);
    }

    void errorsHaveTheirKind_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("says");
        const auto row = [](int number, Error::Kind kind, const char* says) {
            QTest::newRow(says) << number << static_cast<int>(kind) << QString::fromLatin1(says);
        };
        row(106, Error::Kind::BadRequest, "Job options were not valid: Option 'version' is required.");
        row(114, Error::Kind::BadRequest, "Job execution is disabled");
        row(185, Error::Kind::BadRequest, "Execution failed: Could not schedule job: Execution mode is PASSIVE");
        row(116, Error::Kind::Unauthorized, "(Token:wrong****) is not authorized");
        row(115, Error::Kind::Forbidden, "Not authorized for action");
        row(73, Error::Kind::Conflict, "Limit of running executions");
        row(177, Error::Kind::NotFound, "Execution does not exist: abc");
        row(178, Error::Kind::NotFound, "Execution does not exist: 999999");
        row(180, Error::Kind::Forbidden, "Not authorized for action \"view\" for Execution 1");
        row(117, Error::Kind::ServerFailed, "A server error occurred");
    }
    void errorsHaveTheirKind()
    {
        QFETCH(int, number);
        QFETCH(int, kind);
        QFETCH(QString, says);
        const Error error = rundeck::errorOf(recorded(number));
        QCOMPARE(static_cast<int>(error.kind), kind);
        QVERIFY2(error.detail.contains(says, Qt::CaseInsensitive), qPrintable(error.detail));
        QCOMPARE(error.httpStatus, recorded(number).status);
    }

    void onlyItsOwnWordsRefuse_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("refused");
        const QByteArray own = R"({"error":true,"apiversion":58,"errorCode":"api.error.x","message":"m"})";
        for (const int status : { 400, 403, 404, 405, 409, 415 })
            QTest::addRow("%d", status) << status << own << true;
        for (const int status : { 401, 408, 429, 500, 502, 503, 504 })
            QTest::addRow("%d", status) << status << own << false;
        QTest::newRow("a proxy's JSON") << 403 << QByteArray(R"({"message":"Forbidden"})") << false;
        QTest::newRow("a proxy's page") << 404 << QByteArray("<html>") << false;
        QTest::newRow("plain not found") << 404 << QByteArray(R"({"error":"Not found"})") << true;
        QTest::newRow("plain not found, other status") << 403 << QByteArray(R"({"error":"Not found"})") << false;
        QTest::newRow("plain wrong method") << 405 << QByteArray(R"({"error":"Method not allowed"})") << true;
        QTest::newRow("empty") << 400 << QByteArray() << false;
    }
    void onlyItsOwnWordsRefuse()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, refused);
        QCOMPARE(rundeck::refusedInItsOwnWords(answer(status, body)), refused);
    }

    void runsAreJudged()
    {
        using K = StartAnswer::Kind;
        const StartAnswer good = rundeck::judgeRun(answered(recorded(71)));
        QCOMPARE(good.kind, K::Confirmed);
        QCOMPARE(good.execution->id, QStringLiteral("1"));
        QCOMPARE(good.requestsSent, 1);
        for (const int refused : { 73, 106, 111, 113, 114, 115, 116, 119, 185 }) {
            const StartAnswer judged = rundeck::judgeRun(answered(recorded(refused)));
            QVERIFY2(judged.kind == K::NotStarted, qPrintable(QString::number(refused)));
            QCOMPARE(judged.requestsSent, 1);
        }
        QCOMPARE(rundeck::judgeRun(answered(recorded(117))).kind, K::Unknown);
        QCOMPARE(rundeck::judgeRun(answered(answer(200, "<html>", "text/html"))).kind, K::Unknown);
        QCOMPARE(rundeck::judgeRun(answered(answer(200, R"({"status":"running"})"))).kind, K::Unknown);
        QCOMPARE(rundeck::judgeRun(answered(answer(302, ""))).kind, K::Unknown);
        OnceAnswer nothing;
        nothing.error = Error { Error::Kind::TimedOut, {}, {}, 0, {} };
        QCOMPARE(rundeck::judgeRun(nothing).kind, K::Unknown);
        nothing.left = OnceAnswer::Left::No;
        QCOMPARE(rundeck::judgeRun(nothing).kind, K::NotStarted);
        QCOMPARE(rundeck::judgeRun(nothing).requestsSent, 0);
    }

    void abortsAreJudged()
    {
        using K = StartAnswer::Kind;
        QCOMPARE(rundeck::judgeAbort(answered(recorded(139))).kind, K::Confirmed);
        const StartAnswer late = rundeck::judgeAbort(answered(recorded(144)));
        QCOMPARE(late.kind, K::NotStarted);
        QCOMPARE(late.error->detail, QStringLiteral("Job is not running"));
        QCOMPARE(rundeck::judgeAbort(answered(recorded(145))).kind, K::NotStarted);
    }

    void executions()
    {
        const Execution ended = rundeck::execution(recorded(142)).value();
        QCOMPARE(ended.id, QStringLiteral("15"));
        QCOMPARE(ended.status, Execution::Status::Aborted);
        QCOMPARE(ended.abortedBy, QStringLiteral("admin"));
        QCOMPARE(ended.options,
            JobOptions({ { QStringLiteral("secs"), QStringLiteral("60") }, { QStringLiteral("version"), QStringLiteral("v7") } }));
        QCOMPARE(toEpochMs(ended.startedAt.value()), 1795382145476);
        QCOMPARE(toEpochMs(ended.endedAt.value()), 1795382148591);
        QVERIFY(ended.isEnded());
        QCOMPARE(rundeck::execution(recorded(150)).value().status, Execution::Status::TimedOut);
        const Execution running = rundeck::execution(recorded(72)).value();
        QVERIFY(!running.isEnded());
        QCOMPARE(running.jobId, QStringLiteral("11111111-1111-4111-8111-111111111111"));
        QVERIFY(!rundeck::execution(answer(200, R"({"id":1})")));
        QCOMPARE(rundeck::execution(answer(200, R"({"id":"7","status":"retried"})")).value().customStatus, QStringLiteral("retried"));
    }

    void lists()
    {
        const rundeck::ExecutionList list = rundeck::executionList(recorded(157)).value();
        QCOMPARE(list.executions.size(), 2U);
        QCOMPARE(list.total, 17);
        QCOMPARE(rundeck::executionList(recorded(159)).value().executions.size(), 0U);
        const rundeck::ExecutionList hidden = rundeck::executionList(recorded(171)).value();
        QVERIFY(hidden.executions.empty());
        QVERIFY(hidden.total > 0); // how a token without rights looks
        QVERIFY(!rundeck::executionList(answer(200, R"({"paging":{}})")));
    }

    void jobsAndDefinitions()
    {
        const std::vector<Job> jobs = rundeck::jobList(recorded(40)).value();
        QVERIFY(jobs.size() >= 6);
        QCOMPARE(jobs[0].path(), QStringLiteral("it/deploy"));
        Job job = jobs[0];
        rundeck::applyDefinition(job, rundeck::definitions(recorded(53)).value().value(job.id));
        QCOMPARE(job.options.size(), 2U);
        QCOMPARE(job.options[0].regex, QStringLiteral("^v\\d+$"));
        QVERIFY(job.options[0].required);
        QCOMPARE(job.options[1].defaultValue, QStringLiteral("3"));
        QCOMPARE(job.definitionHash.size(), 64);

        Job many;
        const QString manyId = QStringLiteral("33333333-3333-4333-8333-333333333333");
        rundeck::applyDefinition(many, rundeck::definitions(recorded(55)).value().value(manyId));
        QCOMPARE(many.options.size(), 5U);
        QVERIFY(many.options[0].enforced);
        QCOMPARE(many.options[0].values, QStringList({ QStringLiteral("test"), QStringLiteral("prod") }));
        QCOMPARE(many.options[1].multiDelimiter, QStringLiteral(","));
        QCOMPARE(many.options[2].type, JobOption::Type::Secure);
        QCOMPARE(many.options[3].type, JobOption::Type::Date);
        QVERIFY(many.options[4].hidden);
        QVERIFY(many.definitionHash != job.definitionHash);
        // The same definition has the same hash from the export.
        Job exported = jobs[0];
        rundeck::applyDefinition(exported, rundeck::definitions(recorded(68)).value().value(exported.id));
        QCOMPARE(exported.options, job.options);
    }

    void aLogEndsOnlyWhenAllWasSaid()
    {
        const int lines = 1000;
        LogPage page = rundeck::logPage(recorded(86), lines).value();
        QVERIFY(page.ended);
        page = rundeck::logPage(recorded(90), 2).value(); // completed:false, execCompleted:true
        QVERIFY(!page.ended);
        QVERIFY(page.more);
        QCOMPARE(page.offset, QStringLiteral("325"));
        page = rundeck::logPage(recorded(100), lines).value(); // unmodified of an ended execution
        QVERIFY(!page.ended);
        QVERIFY(page.more);
        QVERIFY(page.lastModified.isEmpty());
        const QByteArray running
            = R"({"id":"1","offset":"9","completed":true,"unmodified":true,"execCompleted":false,"lastModified":"5","entries":[]})";
        page = rundeck::logPage(answer(200, running), lines).value();
        QVERIFY(!page.ended);
        QVERIFY(!page.more);
        const QByteArray pending
            = R"({"id":"1","offset":"0","completed":false,"execCompleted":true,"pending":"x","retryBackoff":3000,"entries":[]})";
        page = rundeck::logPage(answer(200, pending), lines).value();
        QVERIFY(!page.more);
        QCOMPARE(page.retryAfter.value(), Millis(3000));
        QVERIFY(!rundeck::logPage(answer(200, R"({"error":"gone","execCompleted":true,"offset":"0","completed":false})"), lines));
    }

    void logEntriesKeepTheirText()
    {
        const LogPage page = rundeck::logPage(recorded(151), 1000).value();
        QCOMPARE(page.entries[0].text, QStringLiteral("日本語 <b>&amp;</b> \"quoted\" tab\tend  two spaces"));
        QCOMPARE(page.entries[0].raw, page.entries[0].text);
        QCOMPARE(page.entries[0].node, QStringLiteral("localhost"));
        QCOMPARE(page.entries[0].step, QStringLiteral("1"));
        QCOMPARE(page.entries[1].text, QString()); // an empty line is an entry
        const LogPage failed = rundeck::logPage(recorded(134), 1000).value();
        QCOMPARE(failed.entries.back().level, LogEntry::Level::Error);
    }

    void escapesAndControlsGo_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("plain");
        QTest::newRow("tab stays") << QStringLiteral("a\tb") << QStringLiteral("a\tb");
        QTest::newRow("colour") << QStringLiteral("\x1b[1;31mred\x1b[0m") << QStringLiteral("red");
        QTest::newRow("title") << QStringLiteral("a\x1b]0;title\x07z") << QStringLiteral("az");
        QTest::newRow("title, other end") << QStringLiteral("a\x1b]0;title\x1b\\z") << QStringLiteral("az");
        QTest::newRow("cursor") << QStringLiteral("\x1b[?25lx") << QStringLiteral("x");
        QTest::newRow("bell") << QStringLiteral("x\x07y") << QStringLiteral("xy");
        QTest::newRow("C1") << QStringLiteral("x\u009by") << QStringLiteral("xy");
        QTest::newRow("cut off") << QStringLiteral("x\x1b[") << QStringLiteral("x");
        QTest::newRow("lone escape") << QStringLiteral("x\x1b") << QStringLiteral("x");
        QTest::newRow("newline inside") << QStringLiteral("x\ny") << QStringLiteral("x y");
    }
    void escapesAndControlsGo()
    {
        QFETCH(QString, raw);
        QFETCH(QString, plain);
        QCOMPARE(rundeck::plainLogText(raw), plain);
    }

    void bodiesAreStringsOnly()
    {
        QCOMPARE(rundeck::runBody({ { QStringLiteral("n"), QStringLiteral("5") }, { QStringLiteral("e"), QString::fromLatin1("") } }),
            QByteArray(R"({"options":{"e":"","n":"5"}})"));
    }

    void nonsenseIsNoAnswer_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("html") << QByteArray("<html></html>");
        QTest::newRow("half") << QByteArray(R"({"executions":[{"id")");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("deep") << QByteArray(10000, '[');
        QTest::newRow("NaN") << QByteArray("NaN");
        QTest::newRow("an error with 200") << QByteArray(R"({"error":true,"apiversion":58,"message":"no version"})");
    }
    void nonsenseIsNoAnswer()
    {
        QFETCH(QByteArray, body);
        const HttpResponse response = answer(200, body);
        QVERIFY(!rundeck::executionList(response));
        QVERIFY(!rundeck::execution(response));
        QVERIFY(!rundeck::jobList(response));
        QVERIFY(!rundeck::logPage(response, 10));
        QVERIFY(!rundeck::authorizations(response));
        QVERIFY(!rundeck::abortAnswer(response));
    }
};

YAGURA_TEST(RundeckParserTest)
#include "tst_rundeckparser.moc"
