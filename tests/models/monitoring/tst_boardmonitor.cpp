// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/monitoring/boardworld.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;

/// What the board says of its sources, with and without their answers: never green on what is not known, old truth with its age.
class TestBoardMonitor final : public QObject
{
    Q_OBJECT

private slots:
    void isNeverGreenBeforeAnAnswer()
    {
        BoardWorld world;
        QVERIFY(world.monitor->board());
        QVERIFY(world.monitor->board()->configured);
        world.metrics->hold = true;
        world.monitor->start();
        QVERIFY(world.waitFor([&] { return !world.metrics->requests.empty(); }));
        const SloSnapshot* slo = world.monitor->board()->slo(world.id);
        QVERIFY(slo);
        QCOMPARE(slo->quality, Quality::Never);
        QVERIFY(slo->status != Status::Ok);
        QVERIFY(!world.monitor->board()->alerts.alerts);
    }

    void theStoredTruthDoesNotWaitForTheNextBoardNorForAnAnswer()
    {
        BoardWorld world;
        world.fill();
        world.clock->advance(10min);
        world.makeMonitor();
        world.metrics->hold = true;
        QSignalSpy boards(world.monitor.get(), &BoardMonitor::changed);
        world.monitor->start();
        const auto known = [&] {
            world.clock->advance(0ms); // what is due now, and no time passes
            return world.monitor->board()->slo(world.id)->own() && world.monitor->board()->slo(world.id)->own()->sli;
        };
        QTRY_VERIFY(known());
        QVERIFY(!boards.isEmpty());
        QVERIFY(boards.last().first().value<BoardPtr>()->slo(world.id)->own()->sli);
    }

    void aTokenStoredMeanwhileIsNoticed()
    {
        BoardWorld world;
        const auto secrets = std::make_shared<FakeSecrets>();
        Configuration guarded = BoardWorld::configuration();
        guarded.sources.front().auth.secret = QStringLiteral("metrics-token");
        Ports all = world.ports();
        all.secrets = secrets;
        world.metrics->down = Error { Error::Kind::SecretMissing, QStringLiteral("metrics-token"), {}, 0, std::nullopt };
        world.monitor = std::make_unique<BoardMonitor>(guarded, all);
        world.monitor->start();
        const auto secret = [&] { return world.monitor->board()->sources.front().secret; };
        QVERIFY(world.waitFor([&] { return secret() == SecretState::Missing; }));
        secrets->stateNow = SecretState::Stored;
        world.metrics->down.reset();
        world.monitor->refresh();
        QVERIFY(world.waitFor([&] { return secret() == SecretState::Stored; }));
        const int asked = secrets->asked;
        world.pass(2min);
        QCOMPARE(secrets->asked, asked); // a keychain is not asked with every poll
    }

    void goesStaleThenExpiredWithoutAnyAnswerAndHeals()
    {
        BoardWorld world;
        world.fill();
        QVERIFY(world.waitFor([&] { return world.monitor->board()->slo(world.id)->quality == Quality::Fresh; }));
        world.metrics->down = Error { Error::Kind::Refused, QStringLiteral("nobody listens"), {}, 0, std::nullopt };
        world.pass(6min);
        const SloSnapshot stale = *world.monitor->board()->slo(world.id);
        QCOMPARE(stale.quality, Quality::Stale);
        QCOMPARE(stale.status, Status::Stale);
        QVERIFY(stale.own()->sli); // the old value, with its age
        QVERIFY(world.monitor->board()->sources.front().failingSince);
        QCOMPARE(world.monitor->board()->sources.front().outcome, PollOutcome::Failed);
        world.pass(30min);
        QCOMPARE(world.monitor->board()->slo(world.id)->quality, Quality::Expired);
        QVERIFY(world.monitor->board()->slo(world.id)->status != Status::Ok);
        QVERIFY(world.monitor->board()->sources.front().quality == Quality::Expired);

        world.metrics->down.reset();
        world.pass(6min); // at most the longest back-off
        QVERIFY(world.waitFor([&] { return world.monitor->board()->slo(world.id)->quality == Quality::Fresh; }));
        QVERIFY(!world.monitor->board()->sources.front().failingSince);
        world.verifyWindow(std::chrono::hours(24 * 30)); // what was missed is read
        const auto& changes = world.monitor->board()->changes;
        QVERIFY(std::any_of(changes.begin(), changes.end(), [](const ChangeEvent& e) { return e.kind == ChangeEvent::Kind::SourceBack; }));
    }

    void emitsAtMostTwoBoardsASecond()
    {
        BoardWorld world;
        QSignalSpy boards(world.monitor.get(), &BoardMonitor::changed);
        world.fill();
        const auto before = boards.count();
        for (int i = 0; i < 100; ++i)
            world.monitor->setOperation(operation(i));
        world.clock->advance(1s);
        QVERIFY(boards.count() - before <= 3);
        QCOMPARE(world.monitor->board()->operations.size(), std::size_t(50));
    }

    void storageTroubleIsSaidUntilItIsOver()
    {
        BoardWorld world;
        world.fill();
        QVERIFY(!world.monitor->storageTrouble());
        QSignalSpy changes(world.monitor.get(), &BoardMonitor::storageTroubleChanged);
        world.history->broken = Error { Error::Kind::Storage, QStringLiteral("history.sqlite: disk is full"), {}, 0, std::nullopt };
        world.pass(2min);
        QCOMPARE(world.monitor->storageTrouble(), world.history->broken);
        QCOMPARE(changes.size(), 1);
        world.history->broken.reset();
        world.pass(5min);
        QVERIFY(world.monitor->storageTrouble()); // somebody should have time to read it
        world.pass(10min);
        QVERIFY(!world.monitor->storageTrouble());
        QCOMPARE(changes.size(), 2);
        // A file that was set aside works again at once, and is said all the same.
        world.monitor->setStorageTrouble({ Error::Kind::Storage, QStringLiteral("set aside"), {}, 0, std::nullopt });
        world.pass(2min);
        QCOMPARE(world.monitor->storageTrouble()->detail, QStringLiteral("set aside"));
    }

    void aNewAlertSourceDoesNotInheritWhatOthersTold()
    {
        BoardWorld world;
        world.alerts->next.alerts = { FakeAlerts::named(QStringLiteral("HighBurn")) };
        world.fill();
        QCOMPARE(world.monitor->board()->alerts.outcome, PollOutcome::FreshComplete);
        Configuration more = BoardWorld::configuration();
        SourceConfig second;
        second.name.value = QStringLiteral("second-pager");
        second.kind = SourceKind::Alertmanager;
        more.sources.push_back(second);
        world.metrics->hold = true;
        Ports all = world.ports();
        all.sources[second.name].alerts = std::make_shared<FakeAlerts>();
        std::static_pointer_cast<FakeAlerts>(all.sources[second.name].alerts)->down
            = Error { Error::Kind::Refused, QStringLiteral("nobody listens"), {}, 0, std::nullopt };
        world.monitor = std::make_unique<BoardMonitor>(more, all);
        world.monitor->start();
        const auto state = [&] { return world.monitor->board()->sources.back(); };
        QVERIFY(world.waitFor([&] { return state().outcome == PollOutcome::Failed; }));
        QVERIFY(!state().asOf);
        QVERIFY(world.waitFor([&] { return world.monitor->board()->alerts.outcome == PollOutcome::FreshPartial; }));
        QCOMPARE(world.monitor->board()->alerts.alerts->size(), std::size_t(1));
        QCOMPARE(world.monitor->board()->alerts.quality, Quality::Partial);
        QVERIFY(!world.monitor->board()->alerts.asOf);
    }

    void keepsAlertsUntilACompleteAnswerLacksThem()
    {
        BoardWorld world;
        world.alerts->next.alerts = { FakeAlerts::named(QStringLiteral("HighBurn")), FakeAlerts::named(QStringLiteral("Latency")) };
        world.fill();
        QCOMPARE(world.monitor->board()->alerts.alerts->size(), std::size_t(2));
        const QString fingerprint = world.alerts->next.alerts.front().fingerprint;
        QCOMPARE(world.monitor->board()->alerts.serviceOf.value(fingerprint), QStringList { QStringLiteral("checkout") });

        world.alerts->next.alerts.pop_back();
        world.alerts->next.outcome = PollOutcome::FreshPartial;
        world.pass(1min);
        QCOMPARE(world.monitor->board()->alerts.outcome, PollOutcome::FreshPartial);
        QCOMPARE(world.monitor->board()->alerts.quality, Quality::Partial);
        QCOMPARE(world.monitor->board()->alerts.alerts->size(), std::size_t(2));

        world.alerts->down = Error { Error::Kind::NotJson, QStringLiteral("a login page"), {}, 200, std::nullopt };
        world.pass(2min);
        QCOMPARE(world.monitor->board()->alerts.outcome, PollOutcome::Failed);
        QCOMPARE(world.monitor->board()->alerts.alerts->size(), std::size_t(2));
        world.pass(35min);
        QCOMPARE(world.monitor->board()->alerts.quality, Quality::Expired);

        world.alerts->down.reset();
        world.alerts->next.outcome = PollOutcome::FreshComplete;
        world.pass(6min);
        QCOMPARE(world.monitor->board()->alerts.alerts->size(), std::size_t(1));
        QCOMPARE(world.monitor->board()->alerts.quality, Quality::Fresh);
    }

    void readsDeploysIncrementally()
    {
        BoardWorld world;
        world.deploys->all = { execution(QStringLiteral("1"), QStringLiteral("v1"), world.start - std::chrono::hours(50)),
            execution(QStringLiteral("2"), QStringLiteral("v2"), world.start - std::chrono::hours(20)) };
        world.fill();
        QVERIFY(world.start - world.deploys->since.front() >= std::chrono::hours(24 * 30) - 1min);
        const BoardPtr board = world.monitor->board();
        QCOMPARE(board->deploys.deploys.size(), std::size_t(2));
        QCOMPARE(board->deploys.deploys.front().version, QStringLiteral("v2"));
        QVERIFY(board->deploys.deploys.front().price);
        QCOMPARE(board->deploys.deploys.front().price->bad, 9.0); // three bad minutes of three events in half an hour

        Execution back = execution(QStringLiteral("3"), QStringLiteral("v1"), world.clock->now());
        back.endedAt.reset();
        back.status = Execution::Status::Running;
        world.deploys->all.push_back(back);
        world.pass(1min);
        QVERIFY(world.clock->now() - world.deploys->since.back() < 10min);
        QCOMPARE(world.monitor->board()->deploys.deploys.size(), std::size_t(3));
        QCOMPARE(world.monitor->board()->deploys.running(ServiceId { QStringLiteral("checkout") }).size(), std::size_t(1));
        world.deploys->all.pop_back(); // deleted at the server
        world.pass(1min);
        QCOMPARE(world.monitor->board()->deploys.deploys.size(), std::size_t(2));
    }

private:
    static OperationState operation(int number)
    {
        OperationState state;
        state.request.op.value = QString::number(number);
        return state;
    }
    static Execution execution(const QString& id, const QString& version, Instant at)
    {
        Execution run;
        run.id = id;
        run.jobId = QStringLiteral("job-1");
        run.project = QStringLiteral("shop");
        run.status = Execution::Status::Succeeded;
        run.options = { { QStringLiteral("version"), version } };
        run.startedAt = at - 1min;
        run.endedAt = at;
        return run;
    }
};

YAGURA_TEST(TestBoardMonitor)
#include "tst_boardmonitor.moc"
