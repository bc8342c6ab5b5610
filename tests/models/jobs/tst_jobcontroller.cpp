// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/jobs/jobworld.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QSignalSpy>

using namespace yagura;
using namespace yagura::test;

class JobControllerTest : public QObject
{
    Q_OBJECT

private slots:
    void aRunGoesThroughAllItsPhases()
    {
        JobWorld world;
        world.begin();
        std::vector<OpPhase> phases;
        QObject::connect(world.controller.get(), &JobController::changed, world.controller.get(), [&](const OperationState& state) {
            if (phases.empty() || phases.back() != state.phase)
                phases.push_back(state.phase);
        });
        const JobRequest request = world.deploy();
        world.controller->start(request);
        QVERIFY(world.until([&] { return world.state(request.op).phase == OpPhase::Running; }));
        QVERIFY(world.state(request.op).canAbort);
        world.rundeck.endAll(QStringLiteral("failed"), 1795382130000);
        QVERIFY(world.untilOver(request.op));
        QCOMPARE(world.state(request.op).outcome, OpOutcome::Failed);
        QVERIFY(!world.state(request.op).canAbort);
        const std::vector<OpPhase> expected { OpPhase::Checking, OpPhase::Journaling, OpPhase::Sending, OpPhase::Running, OpPhase::Ended };
        QVERIFY(phases == expected);
    }

    void theRequestIsWhatTheServerUnderstands()
    {
        JobWorld world;
        world.begin();
        const JobRequest request = world.controller
                                       ->prepareDeploy(ServiceId { QStringLiteral("checkout") }, QStringLiteral("v2"),
                                           { { QStringLiteral("secs"), QStringLiteral("5") } })
                                       .value();
        world.controller->start(request);
        QVERIFY(world.until([&] { return world.rundeck.runCalls() == 1; }));
        const QJsonObject options
            = QJsonDocument::fromJson(world.rundeck.lastRunBody()).object().value(QStringLiteral("options")).toObject();
        QCOMPARE(options.value(QStringLiteral("secs")), QJsonValue(QStringLiteral("5"))); // a number would be dropped in silence
        QCOMPARE(options.value(QStringLiteral("yagura_op")).toString(), request.op.value);
        const auto headers = world.rundeck.lastRunHeaders();
        QVERIFY(headers.value("content-type").startsWith("application/json"));
        QCOMPARE(headers.value("x-rundeck-auth-token"), QByteArray("good-token"));
        QVERIFY(!headers.contains("cookie"));
        QVERIFY(!headers.contains("authorization"));
    }

    void anEchoThatDiffersIsTold()
    {
        JobWorld world;
        world.rundeck.forgetOption(QStringLiteral("version"));
        world.begin();
        const JobRequest request = world.deploy();
        world.controller->start(request);
        QVERIFY(world.until([&] { return world.state(request.op).phase == OpPhase::Running; }));
        QCOMPARE(world.state(request.op).mismatchedOptions, QStringList({ QStringLiteral("version") }));
        QVERIFY(world.state(request.op).canAbort);
        QVERIFY(world.journal->steps(request.op).contains(QStringLiteral("echo-mismatch")));
    }

    void theYoungerOfTwoIsAborted()
    {
        JobWorld world;
        world.rundeck.doubleEveryRun();
        world.begin();
        const JobRequest request = world.deploy();
        world.controller->start(request);
        QVERIFY(world.until([&] { return world.journal->steps(request.op).contains(QStringLiteral("duplicate-abort")); }));
        QCOMPARE(world.rundeck.runCalls(), 1);
        QCOMPARE(world.rundeck.started(), 2);
        QCOMPARE(world.rundeck.abortCalls(), 1);
        QCOMPARE(world.rundeck.executions()[0].value(QStringLiteral("status")).toString(), QStringLiteral("running"));
        QCOMPARE(world.rundeck.executions()[1].value(QStringLiteral("status")).toString(), QStringLiteral("aborted"));
        QCOMPARE(world.state(request.op).execution->id, QStringLiteral("1"));
    }

    void abortAsksOnceAndWaitsForTheEnd()
    {
        JobWorld world;
        world.begin();
        const JobRequest request = world.deploy();
        world.controller->start(request);
        QVERIFY(world.until([&] { return world.state(request.op).canAbort; }));
        world.controller->abort(request.op);
        world.controller->abort(request.op);
        QCOMPARE(world.state(request.op).phase, OpPhase::Aborting);
        QVERIFY(world.untilOver(request.op));
        QCOMPARE(world.state(request.op).outcome, OpOutcome::Aborted);
        QCOMPARE(world.rundeck.abortCalls(), 1);
        const QStringList steps = world.journal->steps(request.op);
        QVERIFY(steps.indexOf(QStringLiteral("abort")) > steps.indexOf(QStringLiteral("confirmed")));
        // The end may be seen before the answer to the abort has arrived.
        QVERIFY(world.until([&] { return world.journal->steps(request.op).contains(QStringLiteral("abort-answer")); }));
    }

    void aRunningExecutionThatTheBoardDoesNotKnowBlocks()
    {
        JobWorld world;
        world.begin();
        const JobRequest other = world.deploy(QStringLiteral("v7"));
        world.controller->start(other);
        QVERIFY(world.until([&] { return world.state(other.op).phase == OpPhase::Running; }));
        const JobRequest request = world.deploy();
        world.controller->start(request);
        QVERIFY(world.untilOver(request.op));
        QCOMPARE(world.state(request.op).outcome, OpOutcome::Refused);
        QCOMPARE(world.rundeck.runCalls(), 1);
        QCOMPARE(world.journal->steps(request.op), QStringList({ QStringLiteral("refused") }));
    }

    void anUnclearStartIsFoundWhenTheListsComeBack()
    {
        JobWorld world;
        world.rundeck.misbehaveOnRun(Reply::close(), RundeckDouble::Starts::Yes);
        world.begin();
        const JobRequest request = world.deploy();
        world.controller->start(request);
        QVERIFY(world.until([&] {
            world.rundeck.hideExecutions(world.rundeck.runCalls() > 0);
            return world.state(request.op).phase == OpPhase::Reconciling;
        }));
        const Instant began = world.clock->now();
        QVERIFY(world.until([&] { return world.clock->now() - began >= std::chrono::seconds(20); }));
        QCOMPARE(world.state(request.op).phase, OpPhase::Reconciling);
        world.rundeck.hideExecutions(false);
        QVERIFY(world.until([&] { return world.state(request.op).phase == OpPhase::Running; }));
        QCOMPARE(world.rundeck.runCalls(), 1);
        QVERIFY(world.journal->steps(request.op).contains(QStringLiteral("found")));
    }

    void unknownIsStillLookedForLater()
    {
        JobWorld world;
        world.rundeck.misbehaveOnRun(Reply::close(), RundeckDouble::Starts::Yes);
        world.begin();
        const JobRequest request = world.deploy();
        world.controller->start(request);
        QVERIFY(world.until([&] {
            world.rundeck.hideExecutions(world.rundeck.runCalls() > 0);
            return world.state(request.op).isOver();
        }));
        QCOMPARE(world.state(request.op).outcome, OpOutcome::Unknown);
        QVERIFY(world.state(request.op).reconcileUntil.value() <= world.clock->now());
        world.rundeck.hideExecutions(false);
        QVERIFY(world.until([&] { return world.state(request.op).phase == OpPhase::Running; }));
        QCOMPARE(world.rundeck.runCalls(), 1);
    }

    void aWrongTokenStartsNothing()
    {
        JobWorld world;
        world.secrets->values[QStringLiteral("jobs-token")] = "bad-token";
        world.begin();
        const JobRequest request = world.deploy();
        world.controller->start(request);
        QVERIFY(world.untilOver(request.op));
        QCOMPARE(world.state(request.op).outcome, OpOutcome::NotStarted);
        QCOMPARE(world.state(request.op).error->kind, Error::Kind::Unauthorized);
        QCOMPARE(world.state(request.op).requestsSent, 0);
        QCOMPARE(world.rundeck.runCalls(), 0);
    }

    void aServiceWithoutTargetCannotBePrepared()
    {
        JobWorld world;
        world.begin();
        QCOMPARE(world.controller->prepareRollback(ServiceId { QStringLiteral("cart") }).error().kind, Error::Kind::Config);
        QCOMPARE(world.controller->prepareRollback(ServiceId { QStringLiteral("checkout") }).error().kind, Error::Kind::NotFound);
        QVERIFY(world.controller->prepareRollback(ServiceId { QStringLiteral("checkout") }, QStringLiteral("v1")));
        QCOMPARE(
            world.controller->prepareRun(SourceName { QStringLiteral("none") }, QStringLiteral("1"), {}).error().kind, Error::Kind::Config);
    }

    void aForeignExecutionIsAbortedWithItsJournal()
    {
        JobWorld world;
        world.begin();
        const JobRequest request = world.deploy();
        world.controller->start(request);
        QVERIFY(world.until([&] { return world.state(request.op).phase == OpPhase::Running; }));
        std::optional<StartAnswer> answer;
        world.controller->abortExecution(
            request.source, QStringLiteral("1"), world.controller.get(), [&](const StartAnswer& said) { answer = said; });
        QVERIFY(!answer);
        QVERIFY(world.until([&] { return answer.has_value(); }));
        QCOMPARE(answer->kind, StartAnswer::Kind::Confirmed);
        QCOMPARE(world.rundeck.abortCalls(), 1);
        // Its own follower may note the end in between.
        QVERIFY(world.until([&] {
            return std::any_of(world.journal->book.begin(), world.journal->book.end(),
                [](const JournalEntry& entry) { return entry.step == QStringLiteral("abort-answer"); });
        }));
    }

    void aNewConfigurationRulesWhatBeginsAfterIt()
    {
        JobWorld world;
        world.begin();
        const JobRequest before = world.deploy();
        world.controller->start(before);
        QVERIFY(world.until([&] { return world.state(before.op).phase == OpPhase::Running; }));
        const ServiceId service { QStringLiteral("checkout") };
        std::optional<StartAnswer> aborted;
        world.controller->abortExecution(
            before.source, QStringLiteral("99"), world.controller.get(), [&](const StartAnswer& said) { aborted = said; });

        world.controller->reconfigure({}, {});
        QCOMPARE(world.controller->prepareDeploy(service, QStringLiteral("v3"), {}).error().kind, Error::Kind::Config);
        JobRequest gone = before; // what somebody had armed for a source that is gone
        gone.op = mintOpId();
        world.controller->start(gone);
        QVERIFY(world.untilOver(gone.op));
        QVERIFY(world.state(gone.op).outcome != OpOutcome::Succeeded);
        QCOMPARE(world.rundeck.runCalls(), 1);

        // What ran is still watched to its end, and what was asked is still answered.
        QVERIFY(world.until([&] { return aborted.has_value(); }));
        world.rundeck.endAll(QStringLiteral("succeeded"), 1795382130000);
        QVERIFY(world.untilOver(before.op));
        QCOMPARE(world.state(before.op).outcome, OpOutcome::Succeeded);

        world.configuration.services.front().deploy->versionOption = QStringLiteral("release");
        world.controller->reconfigure(world.configuration, {});
        QCOMPARE(world.controller->prepareDeploy(service, QStringLiteral("v3"), {}).value().options.value(QStringLiteral("release")),
            QStringLiteral("v3"));
    }

    void aLogComesWholeAndInOrder()
    {
        JobWorld world;
        QStringList lines;
        for (int i = 0; i < 3500; ++i)
            lines.append(i % 7 == 0 ? QString() : QStringLiteral("行 %1\t値").arg(i));
        world.rundeck.setLog(lines);
        world.begin();
        const JobRequest request = world.deploy();
        world.controller->start(request);
        QVERIFY(world.until([&] { return world.state(request.op).phase == OpPhase::Running; }));
        world.rundeck.endAll(QStringLiteral("succeeded"), 1795382130000);
        QStringList got;
        int pages = 0;
        std::optional<Result<Execution>> ended;
        world.controller->follow(
            request.source, QStringLiteral("1"), world.controller.get(),
            [&](const LogPage& page) {
                ++pages;
                for (const LogEntry& entry : page.entries)
                    got.append(entry.verbatim());
            },
            [&](const Result<Execution>& execution) { ended = execution; });
        QVERIFY(world.until([&] { return ended.has_value(); }));
        QVERIFY(ended->has_value());
        QCOMPARE(pages, 4);
        QCOMPARE(got, lines);
    }

    /// A job that says nothing yet is no server that says nothing.
    void theFirstAnswerIsToldThoughItIsEmpty()
    {
        JobWorld world;
        world.rundeck.setLog({});
        world.begin();
        const JobRequest request = world.deploy();
        world.controller->start(request);
        QVERIFY(world.until([&] { return world.state(request.op).phase == OpPhase::Running; }));
        int pages = 0;
        size_t entries = 0;
        std::optional<Result<Execution>> ended;
        world.controller->follow(
            request.source, QStringLiteral("1"), world.controller.get(),
            [&](const LogPage& page) {
                ++pages;
                entries += page.entries.size();
            },
            [&](const Result<Execution>& execution) { ended = execution; });
        QVERIFY(world.until([&] { return pages == 1; }));
        QCOMPARE(entries, size_t(0));
        QVERIFY(!ended);
        world.rundeck.endAll(QStringLiteral("succeeded"), 1795382130000);
        QVERIFY(world.until([&] { return ended.has_value(); }));
        QVERIFY(pages <= 2); // the empty ones between are not told
    }

    void aListenerThatDiesHearsNothingMore()
    {
        JobWorld world;
        world.rundeck.setLog(QStringList(5000, QStringLiteral("x")));
        world.begin();
        const JobRequest request = world.deploy();
        world.controller->start(request);
        QVERIFY(world.until([&] { return world.state(request.op).phase == OpPhase::Running; }));
        auto listener = std::make_unique<QObject>();
        int pages = 0;
        bool ended = false;
        world.controller->follow(
            request.source, QStringLiteral("1"), listener.get(), [&](const LogPage&) { ++pages; },
            [&](const Result<Execution>&) { ended = true; });
        QVERIFY(world.until([&] { return pages == 1; }));
        listener.reset();
        world.rundeck.endAll(QStringLiteral("succeeded"), 1795382130000);
        QVERIFY(world.untilOver(request.op));
        QCOMPARE(pages, 1);
        QVERIFY(!ended);
    }
};

YAGURA_TEST(JobControllerTest)
#include "tst_jobcontroller.moc"
