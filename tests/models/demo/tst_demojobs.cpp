// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/democlock.h"
#include "models/demo/demojobs.h"
#include "models/demo/demoports.h"
#include "tests/support/testmain.h"
#include "tests/support/world/world.h"

#include <algorithm>

using namespace yagura;
using namespace std::chrono_literals;

namespace {
const SloId kAvailability { QStringLiteral("checkout-availability") };
}

class TestDemoJobs : public QObject
{
    Q_OBJECT

    std::shared_ptr<DemoWorld> m_world;
    std::shared_ptr<DemoClock> m_clock;
    std::unique_ptr<DemoJobs> m_jobs;

    StartAnswer start(const JobRequest& request)
    {
        std::optional<StartAnswer> got;
        m_jobs->run(request, this, [&](const StartAnswer& answer) { got = answer; });
        [&] {
            QVERIFY2(!got, "answered inside the call");
            QTRY_VERIFY(got);
        }();
        return *got;
    }
    Execution execution(const QString& id)
    {
        std::optional<Result<Execution>> got;
        m_jobs->execution(id, this, [&](const Result<Execution>& answer) { got = answer; });
        [&] { QTRY_VERIFY(got && got->has_value()); }();
        return **got;
    }
    LogPage log(const QString& id, const QString& offset)
    {
        std::optional<Result<LogPage>> got;
        m_jobs->log(id, offset, {}, this, [&](const Result<LogPage>& answer) { got = answer; });
        [&] { QTRY_VERIFY(got && got->has_value()); }();
        return **got;
    }

private slots:
    void init()
    {
        static const DemoWorld told; // a world costs a second in a debug build, a copy of it nothing
        m_world = std::make_shared<DemoWorld>(told);
        m_clock = std::make_shared<DemoClock>(DemoClock::Flow::ByHand);
        m_jobs = std::make_unique<DemoJobs>(m_world, m_clock);
    }

    void rollbackCuresWithinThirtySeconds()
    {
        const StartAnswer answer = start(test::demoRollback());
        QCOMPARE(answer.kind, StartAnswer::Kind::Confirmed);
        QCOMPARE(answer.requestsSent, 1);
        QCOMPARE(answer.execution->status, Execution::Status::Running);
        for (const auto& [name, value] : test::demoRollback().options.toStdMap())
            QCOMPARE(answer.execution->options.value(name), value);
        m_clock->advance(DemoJobs::kRollback - 1s);
        QCOMPARE(execution(answer.execution->id).status, Execution::Status::Running);
        m_clock->advance(1s);
        const Execution ended = execution(answer.execution->id);
        QCOMPARE(ended.status, Execution::Status::Succeeded);
        QVERIFY(ended.endedAt);
        const Instant healed = ceilTo(*ended.endedAt + 30s) + kSlice;
        QVERIFY(m_world->failingShare(kAvailability, healed, kSlice) < 0.001);
    }

    void unknownVersionFailsAndChangesNothing()
    {
        JobRequest request = test::demoRollback();
        request.options.insert(QStringLiteral("version"), QStringLiteral("v9.9.9"));
        const StartAnswer answer = start(request);
        QCOMPARE(answer.kind, StartAnswer::Kind::Confirmed);
        m_clock->advance(2min);
        QCOMPARE(execution(answer.execution->id).status, Execution::Status::Failed);
        QVERIFY(m_world->failingShare(kAvailability, m_clock->now() + 5min, kSlice) > 0.2);
        QCOMPARE(m_world->versions().running({ QStringLiteral("checkout") }, m_clock->now()), QStringLiteral("v2.14.1"));
    }

    void abortedRunChangesNothing()
    {
        const StartAnswer answer = start(test::demoRollback());
        m_clock->advance(20s);
        std::optional<StartAnswer> aborted;
        m_jobs->abort(answer.execution->id, this, [&](const StartAnswer& a) { aborted = a; });
        QTRY_VERIFY(aborted);
        QCOMPARE(aborted->kind, StartAnswer::Kind::Confirmed);
        const Execution ended = execution(answer.execution->id);
        QCOMPARE(ended.status, Execution::Status::Aborted);
        QVERIFY(!ended.abortedBy.isEmpty());
        QVERIFY(m_world->failingShare(kAvailability, m_clock->now() + 5min, kSlice) > 0.2);
        QVERIFY(log(ended.id, {}).ended);
    }

    void refusesInItsOwnWords_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        QTest::newRow("not declared") << QStringLiteral("colour") << QStringLiteral("blue");
        QTest::newRow("not of the list") << QStringLiteral("cluster") << QStringLiteral("z");
        QTest::newRow("not of the form") << QStringLiteral("version") << QStringLiteral("newest");
        QTest::newRow("required") << QStringLiteral("version") << QString();
    }
    void refusesInItsOwnWords()
    {
        QFETCH(QString, option);
        QFETCH(QString, value);
        JobRequest request = test::demoRollback();
        if (value.isEmpty())
            request.options.remove(option);
        else
            request.options.insert(option, value);
        const StartAnswer answer = start(request);
        QCOMPARE(answer.kind, StartAnswer::Kind::NotStarted);
        QCOMPARE(answer.error->kind, Error::Kind::BadRequest);
        QVERIFY(answer.error->detail.contains(option));
        QVERIFY(!answer.execution);
    }

    void secondRunOfARunningJobConflicts()
    {
        QCOMPARE(start(test::demoRollback()).kind, StartAnswer::Kind::Confirmed);
        const StartAnswer second = start(test::demoRollback());
        QCOMPARE(second.kind, StartAnswer::Kind::NotStarted);
        QCOMPARE(second.error->kind, Error::Kind::Conflict);
        QCOMPARE(second.error->httpStatus, 409);
        m_clock->advance(DemoJobs::kRollback);
        QCOMPARE(start(test::demoRollback()).kind, StartAnswer::Kind::Confirmed);
    }

    void findsByOp()
    {
        const StartAnswer answer = start(test::demoRollback());
        std::optional<Result<std::vector<Execution>>> found;
        m_jobs->findByOp(test::demoRollback(), this, [&](const auto& r) { found = r; });
        QTRY_VERIFY(found && found->has_value());
        QCOMPARE((*found)->size(), size_t { 1 });
        QCOMPARE((*found)->front().id, answer.execution->id);
    }

    void logComesAsItIsWrittenNoneLostNoneDoubled()
    {
        const QString id = start(test::demoRollback()).execution->id;
        std::vector<LogEntry> all;
        QString offset;
        bool ended = false;
        int pages = 0;
        for (; pages < 100 && !ended; ++pages) {
            const LogPage page = log(id, offset);
            all.insert(all.end(), page.entries.begin(), page.entries.end());
            offset = page.offset;
            ended = page.ended;
            m_clock->advance(3s);
        }
        QVERIFY(ended);
        QVERIFY(pages > 10);
        const LogPage whole = log(id, {});
        QCOMPARE(all, whole.entries);
        QVERIFY(all.size() > 20);
        QVERIFY(std::any_of(all.begin(), all.end(), [](const LogEntry& e) { return e.text.contains(QStringLiteral("入れ替えています")); }));
    }

    void executionsAreNewestFirstWithTheRunningOnes()
    {
        std::optional<Result<ExecutionsAnswer>> got;
        m_jobs->executions(demoshop::kProject, m_world->story() - 24h, this, [&](const auto& r) { got = r; });
        QTRY_VERIFY(got && got->has_value());
        const std::vector<Execution>& executions = (*got)->executions;
        QCOMPARE(executions.front().status, Execution::Status::Running);
        QVERIFY(std::is_sorted(
            executions.begin() + 1, executions.end(), [](const Execution& a, const Execution& b) { return *a.endedAt > *b.endedAt; }));
        QVERIFY(std::none_of(
            executions.begin(), executions.end(), [&](const Execution& e) { return e.endedAt && *e.endedAt <= m_world->story() - 24h; }));
    }

    void silentSourceRefuses()
    {
        DemoMetrics metrics(m_world, m_clock, demoshop::kEdge);
        std::optional<Result<SliceAnswer>> got;
        metrics.slices({ m_world->specs(), { m_world->minutesBefore(10), m_world->story() } }, this, [&](const auto& r) { got = r; });
        QVERIFY(!got);
        QTRY_VERIFY(got);
        QVERIFY(!got->has_value());
        QCOMPARE(got->error().kind, Error::Kind::Refused);
    }

    void testerShowsEveryStepAndTheMissingRight()
    {
        DemoTester tester(m_world, m_clock, demoshop::kJobs, SourceKind::Rundeck);
        int shown = 0;
        std::optional<Result<ConnectionTest>> done;
        tester.test(
            this, [&](const ConnectionTest&) { ++shown; }, [&](const auto& r) { done = r; });
        QCOMPARE(shown, 0);
        QTRY_VERIFY(done);
        QVERIFY((*done)->isFinished());
        QCOMPARE((*done)->failures(), 1);
        QCOMPARE(shown, 2 * static_cast<int>((*done)->steps.size()));
        const auto failed = std::find_if(
            (*done)->steps.begin(), (*done)->steps.end(), [](const TestStep& s) { return s.verdict == TestVerdict::Failed; });
        QCOMPARE(failed->kind, TestStepKind::Rights);
    }
};

YAGURA_TEST(TestDemoJobs)
#include "tst_demojobs.moc"
