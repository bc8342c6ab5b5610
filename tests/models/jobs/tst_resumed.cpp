// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/deploys/deploybuilder.h"
#include "tests/models/jobs/jobworld.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;

/// A verification that an earlier life began is judged by what was seen, not by when somebody looks again.
class ResumedTest : public QObject
{
    Q_OBJECT

private slots:
    void aVerificationTakenUpLateWaitsForTheHistory()
    {
        JobWorld world;
        const JobRequest request = leftVerifying(world);
        world.clock->advance(2h);
        world.begin(); // and nothing of the history has come yet
        world.controller->resumeOpenOperations();
        const Instant later = world.clock->now() + 1min;
        QVERIFY(world.until([&] { return world.clock->now() >= later; }));
        QCOMPARE(world.state(request.op).phase, OpPhase::Verifying);
        SloSnapshot slo = sloWith({ { 1000, 1500, 0.0 } });
        slo.asOf = minute(1500);
        world.board->slos = { slo };
        QVERIFY(world.untilOver(request.op));
        QCOMPARE(world.state(request.op).outcome, OpOutcome::Succeeded);
        QCOMPARE(world.journal->steps(request.op).last(), QStringLiteral("verified"));
    }

    void whatNobodySawIsSaidInTheEnd()
    {
        JobWorld world;
        const JobRequest request = leftVerifying(world);
        world.clock->advance(2h);
        world.begin();
        world.controller->resumeOpenOperations();
        QVERIFY(world.untilOver(request.op));
        QCOMPARE(world.state(request.op).outcome, OpOutcome::VerificationFailed);
    }

    void oneCanBeTakenUpAlone()
    {
        JobWorld world;
        const JobRequest verifying = leftVerifying(world);
        world.begin();
        const JobRequest other = world.deploy(QStringLiteral("v3"));
        world.controller->start(other);
        QVERIFY(world.until([&] { return world.state(other.op).phase == OpPhase::Running; }));
        world.kill();
        world.begin();
        world.controller->resumeOperation(other.op);
        QVERIFY(world.until([&] { return world.state(other.op).phase == OpPhase::Running; }));
        world.rundeck.endAll(QStringLiteral("failed"), toEpochMs(world.clock->now()));
        QVERIFY(world.untilOver(other.op));
        QVERIFY(world.journal->steps(other.op).contains(QStringLiteral("ended")));
        QCOMPARE(world.controller->operations().size(), size_t(1));
        QCOMPARE(world.journal->steps(verifying.op).last(), QStringLiteral("ended"));
    }

private:
    /// A deploy has ended well, and the program ends while the window after it is watched.
    static JobRequest leftVerifying(JobWorld& world)
    {
        DeployTarget& target = *world.configuration.services.front().deploy;
        target.verifyWindow = 10min;
        target.verifySlo = SloId { QStringLiteral("checkout-availability") };
        world.board->deploys.targets = { target };
        world.begin();
        const JobRequest request = world.deploy();
        world.controller->start(request);
        [&] {
            QVERIFY(world.until([&] { return world.state(request.op).phase == OpPhase::Running; }));
            world.rundeck.endAll(QStringLiteral("succeeded"), toEpochMs(world.clock->now()));
            QVERIFY(world.until([&] { return world.state(request.op).phase == OpPhase::Verifying; }));
        }();
        world.kill();
        return request;
    }
};

YAGURA_TEST(ResumedTest)
#include "tst_resumed.moc"
