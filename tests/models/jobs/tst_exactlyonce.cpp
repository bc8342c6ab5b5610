// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/jobs/jobworld.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;

namespace {

constexpr int kTimes = 50;

struct Misdeed
{
    const char* name;
    std::optional<Reply> reply;
    bool startedInTruth; ///< the server may start it all the same
    OpOutcome outcome; ///< what must be said when the execution has succeeded at the server
    bool refusesAfterReading = false;
};

Reply ownWords(int status, const char* code)
{
    return Reply::json(QByteArray(R"({"error":true,"apiversion":58,"errorCode":")") + code + R"(","message":"no"})", status);
}

// jobs.md 2.1, every row, with and without a started execution; then the answers that step 3 classifies.
std::vector<Misdeed> misdeeds()
{
    using O = OpOutcome;
    const QByteArray half = R"({"id":1,"status":"running","project":"shop","job":{"id":"1")";
    std::vector<Misdeed> rows { { "a good answer", std::nullopt, true, O::Succeeded } };
    const auto both = [&](const char* started, const char* not_, const Reply& reply) {
        rows.push_back({ started, reply, true, O::Succeeded });
        rows.push_back({ not_, reply, false, O::Unknown });
    };
    both("closes, started", "closes, not started", Reply::close());
    both("resets, started", "resets, not started", Reply::reset());
    both("half a status line, started", "half a status line, not started", Reply::halfStatusLine());
    both("waits, then closes, started", "waits, then closes, not started", Reply::waitThenClose(std::chrono::milliseconds(30)));
    both("307 to itself, started", "307 to itself, not started",
        Reply::redirect("/api/58/job/11111111-1111-4111-8111-111111111111/run", 307));
    both("302 to a login page, started", "302 to a login page, not started", Reply::redirect("/user/login", 302));
    both("half of the body, started", "half of the body, not started", Reply::cutOff(half));
    both("never answers, started", "never answers, not started", Reply::mute());
    both("500, started", "500, not started", Reply::json(R"({"error":"A server error occurred"})", 500));
    both("503 empty, started", "503 empty, not started", Reply::text("", 503));
    both("200 with HTML, started", "200 with HTML, not started", Reply::html());
    both("200 with half a JSON, started", "200 with half a JSON, not started", Reply::json(half));
    both("403 of a proxy, started", "403 of a proxy, not started", Reply::html(403));
    both("429, started", "429, not started", Reply::rateLimited("5"));
    rows.push_back({ "409 in its own words", ownWords(409, "api.error.execution.conflict"), false, O::NotStarted });
    rows.push_back({ "400 in its own words", ownWords(400, "api.error.job.options-invalid"), false, O::NotStarted });
    rows.push_back({ "403 in its own words", ownWords(403, "api.error.item.unauthorized"), false, O::NotStarted });
    rows.push_back({ "404 in its own words", ownWords(404, "api.error.item.doesnotexist"), false, O::NotStarted });
    rows.push_back({ "415 in its own words", ownWords(415, "api.error.invalid.request"), false, O::NotStarted });
    return rows;
}

} // namespace

class ExactlyOnceTest : public QObject
{
    Q_OBJECT

private slots:
    void neverTwoAcceptedRequestsForOneOp_data()
    {
        QTest::addColumn<int>("row");
        const std::vector<Misdeed> rows = misdeeds();
        for (size_t i = 0; i < rows.size(); ++i)
            QTest::newRow(rows[i].name) << static_cast<int>(i);
    }
    void neverTwoAcceptedRequestsForOneOp()
    {
        QFETCH(int, row);
        const Misdeed misdeed = misdeeds().at(static_cast<size_t>(row));
        const bool mute = misdeed.reply && misdeed.reply->way == Reply::Way::Mute;
        JobWorld world;
        world.timeoutMs = mute ? 60 : 2000; // the only real wait: a deadline on a silent server
        world.rundeck.misbehaveOnRun(misdeed.reply, misdeed.startedInTruth ? RundeckDouble::Starts::Yes : RundeckDouble::Starts::No);
        world.begin();
        for (int i = 0; i < kTimes; ++i) {
            const int callsBefore = world.rundeck.runCalls();
            const int startedBefore = world.rundeck.started();
            const JobRequest request = world.deploy();
            world.controller->start(request);
            world.controller->start(request); // a double click
            QVERIFY(world.until([&] {
                const OperationState now = world.state(request.op);
                if (now.phase == OpPhase::Running)
                    world.rundeck.endAll(QStringLiteral("succeeded"), 1795382130000);
                return now.isOver();
            }));
            const OperationState end = world.state(request.op);
            QCOMPARE(end.outcome, misdeed.outcome);
            QCOMPARE(world.rundeck.runCalls() - callsBefore, 1);
            QCOMPARE(world.rundeck.started() - startedBefore, misdeed.startedInTruth ? 1 : 0);
            QCOMPARE(end.requestsSent, 1);
            const QStringList steps = world.journal->steps(request.op);
            QCOMPARE(steps.value(0), QStringLiteral("intent"));
            QCOMPARE(steps.value(1), QStringLiteral("sending"));
            const QStringList last { QStringLiteral("ended"), QStringLiteral("not-started"), QStringLiteral("unknown") };
            QVERIFY2(last.contains(steps.last()), qPrintable(steps.join(QLatin1Char(' '))));
        }
        QCOMPARE(firstBrokenEntry(world.journal->book), 0);
    }

    void whereNobodyListensNothingLeft()
    {
        JobWorld world;
        world.begin();
        // The version is known, then the server goes away.
        world.rundeck.misbehaveOnRun(ownWords(409, "api.error.execution.conflict"), RundeckDouble::Starts::No);
        const JobRequest first = world.deploy();
        world.controller->start(first);
        QVERIFY(world.untilOver(first.op));
        world.rundeck.server.stop();
        for (int i = 0; i < kTimes; ++i) {
            const JobRequest request = world.deploy();
            world.controller->start(request);
            QVERIFY(world.untilOver(request.op));
            QCOMPARE(world.state(request.op).outcome, OpOutcome::NotStarted);
            QCOMPARE(world.state(request.op).requestsSent, 0);
        }
        QCOMPARE(world.rundeck.runCalls(), 1);
    }

    void killedBetweenJournalAndAnswer_data()
    {
        QTest::addColumn<bool>("started");
        QTest::newRow("the server had started it") << true;
        QTest::newRow("the server had not") << false;
    }
    void killedBetweenJournalAndAnswer()
    {
        QFETCH(bool, started);
        JobWorld world;
        world.rundeck.misbehaveOnRun(Reply::mute(), started ? RundeckDouble::Starts::Yes : RundeckDouble::Starts::No);
        for (int i = 0; i < kTimes; ++i) {
            world.begin();
            const int before = world.rundeck.runCalls();
            const JobRequest request = world.deploy();
            world.controller->start(request);
            QVERIFY(world.until([&] { return world.rundeck.runCalls() == before + 1; }));
            world.kill();
            world.begin();
            world.controller->resumeOpenOperations();
            QVERIFY(world.until([&] {
                const OperationState now = world.state(request.op);
                if (now.phase == OpPhase::Running && now.execution)
                    world.rundeck.endAll(QStringLiteral("succeeded"), 1795382130000);
                return !now.request.op.isEmpty() && now.isOver();
            }));
            QCOMPARE(world.state(request.op).outcome, started ? OpOutcome::Succeeded : OpOutcome::Unknown);
            QCOMPARE(world.rundeck.runCalls(), before + 1);
            QVERIFY(world.journal->steps(request.op).contains(started ? QStringLiteral("found") : QStringLiteral("unknown")));
            world.kill();
            if (!started)
                world.journal->book.clear(); // or every later life would look for it again, too
        }
    }

    void killedBeforeSendingIsNotStarted()
    {
        JobWorld world;
        world.journal->lastWords = QStringLiteral("intent");
        world.begin();
        const JobRequest request = world.deploy();
        world.controller->start(request);
        QVERIFY(world.until([&] { return world.journal->steps(request.op).contains(QStringLiteral("intent")); }));
        world.kill();
        world.journal->lastWords.clear();
        QCOMPARE(world.journal->steps(request.op), QStringList({ QStringLiteral("intent") }));
        world.begin();
        world.controller->resumeOpenOperations();
        QVERIFY(world.until([&] { return world.state(request.op).isOver() && !world.controller->operations().empty(); }));
        QCOMPARE(world.state(request.op).outcome, OpOutcome::NotStarted);
        QCOMPARE(world.state(request.op).requestsSent, 0);
        QCOMPARE(world.rundeck.runCalls(), 0);
    }

    void withoutAJournalNothingIsSent()
    {
        JobWorld world;
        world.journal->broken = true;
        world.begin();
        const JobRequest request = world.deploy();
        world.controller->start(request);
        QVERIFY(world.untilOver(request.op));
        QVERIFY(world.state(request.op).outcome == OpOutcome::NotStarted || world.state(request.op).outcome == OpOutcome::Refused);
        QCOMPARE(world.rundeck.runCalls(), 0);
    }

    void twoProcessesWithOneOpSendOnce()
    {
        JobWorld world;
        world.begin();
        const JobRequest request = world.deploy();
        world.journal->claimed.insert(request.op.value); // the other one was first
        world.controller->start(request);
        QVERIFY(world.untilOver(request.op));
        QCOMPARE(world.state(request.op).outcome, OpOutcome::Refused);
        QCOMPARE(world.rundeck.runCalls(), 0);
    }
};

YAGURA_TEST(ExactlyOnceTest)
#include "tst_exactlyonce.moc"
