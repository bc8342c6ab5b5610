// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/deploys/deploybuilder.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;

class DeploysTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyRunsOfNamedJobsAreDeploys()
    {
        Execution other = ended(QStringLiteral("9"), QStringLiteral("v9"), 5, 6);
        other.jobId = QStringLiteral("job-reindex");
        const DeploysSnapshot snapshot = snapshotOf({ ended(QStringLiteral("1"), QStringLiteral("v1"), 0, 3), other });
        QCOMPARE(snapshot.deploys.size(), 1U);
        QCOMPARE(snapshot.deploys.front().id, QStringLiteral("jobs/1"));
        QCOMPARE(snapshot.deploys.front().version, QStringLiteral("v1"));
        QCOMPARE(snapshot.deploys.front().service.value, QStringLiteral("checkout"));
    }

    void aJobMayBeNamedByGroupAndName()
    {
        DeployTarget target = checkoutTarget();
        target.deployJob = QStringLiteral("it/deploy");
        const auto deploys
            = deploysFromExecutions(target.source, { ended(QStringLiteral("1"), QStringLiteral("v1"), 0, 3) }, { target }, { deployJob() });
        QCOMPARE(deploys.size(), 1U);
        // The same path in another project is another job.
        Execution elsewhere = ended(QStringLiteral("2"), QStringLiteral("v1"), 0, 3);
        elsewhere.project = QStringLiteral("bank");
        QVERIFY(deploysFromExecutions(target.source, { elsewhere }, { target }, { deployJob() }).empty());
    }

    void aSharedJobIsToldApartByTheTargetsOptions()
    {
        DeployTarget a = checkoutTarget();
        a.options = { { QStringLiteral("app"), QStringLiteral("checkout") } };
        DeployTarget b = checkoutTarget();
        b.service = ServiceId { QStringLiteral("cart") };
        b.options = { { QStringLiteral("app"), QStringLiteral("cart") } };
        Execution run = ended(QStringLiteral("1"), QStringLiteral("v1"), 0, 3);
        run.options.insert(QStringLiteral("app"), QStringLiteral("cart"));
        const auto deploys = deploysFromExecutions(a.source, { run }, { a, b }, { deployJob() });
        QCOMPARE(deploys.size(), 1U);
        QCOMPARE(deploys.front().service.value, QStringLiteral("cart"));
        run.options.remove(QStringLiteral("app"));
        QVERIFY(deploysFromExecutions(a.source, { run }, { a, b }, { deployJob() }).empty());
    }

    void goingBackIsARollbackWhateverJobDidIt()
    {
        const DeploysSnapshot snapshot
            = snapshotOf({ ended(QStringLiteral("1"), QStringLiteral("v1"), 0, 3), ended(QStringLiteral("2"), QStringLiteral("v2"), 10, 13),
                ended(QStringLiteral("3"), QStringLiteral("v1"), 20, 23), ended(QStringLiteral("4"), QStringLiteral("v1"), 30, 33) });
        QCOMPARE(snapshot.deploys.size(), 4U);
        QCOMPARE(snapshot.deploys[0].kind, Deploy::Kind::Deploy); // the same version again is no way back
        QCOMPARE(snapshot.deploys[1].kind, Deploy::Kind::Rollback);
        QCOMPARE(snapshot.deploys[2].kind, Deploy::Kind::Deploy);
        QCOMPARE(snapshot.deploys[3].kind, Deploy::Kind::Deploy);
    }

    void theRollbackJobMakesRollbacks()
    {
        DeployTarget target = checkoutTarget();
        target.rollbackJob = QStringLiteral("job-back");
        Execution run = ended(QStringLiteral("1"), QStringLiteral("v1"), 0, 3);
        run.jobId = QStringLiteral("job-back");
        const auto deploys = deploysFromExecutions(target.source, { run }, { target }, {});
        QCOMPARE(deploys.size(), 1U);
        QCOMPARE(deploys.front().kind, Deploy::Kind::Rollback);
    }

    void currentIsTheNewestThatSucceeded()
    {
        Execution failed = ended(QStringLiteral("3"), QStringLiteral("v3"), 20, 23);
        failed.status = Execution::Status::Failed;
        const DeploysSnapshot snapshot = snapshotOf({ running(QStringLiteral("4"), QStringLiteral("v4"), 30), failed,
            ended(QStringLiteral("2"), QStringLiteral("v2"), 10, 13), ended(QStringLiteral("1"), QStringLiteral("v1"), 0, 3) });
        const ServiceId checkout { QStringLiteral("checkout") };
        QVERIFY(snapshot.current(checkout));
        QCOMPARE(snapshot.current(checkout)->version, QStringLiteral("v2"));
        QVERIFY(!snapshot.current(ServiceId { QStringLiteral("cart") }));
        QCOMPARE(snapshot.running(checkout).size(), 1U);
        QCOMPARE(snapshot.running(checkout).front().id, QStringLiteral("4"));
    }

    void statusesEndAsTheServerMeansIt_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("hasEnd");
        QTest::addColumn<bool>("ended");
        using S = Execution::Status;
        const auto row = [](const char* name, S status, bool hasEnd, bool isOver) {
            QTest::newRow(name) << static_cast<int>(status) << hasEnd << isOver;
        };
        row("running", S::Running, false, false);
        row("scheduled", S::Scheduled, false, false);
        row("queued", S::Queued, false, false);
        row("succeeded", S::Succeeded, true, true);
        row("failed", S::Failed, true, true);
        row("aborted", S::Aborted, true, true);
        row("timed out", S::TimedOut, true, true);
        row("retried", S::FailedWithRetry, true, true);
        row("missed", S::Missed, false, true);
        row("unknown, open", S::Other, false, false);
        row("unknown, ended", S::Other, true, true);
    }
    void statusesEndAsTheServerMeansIt()
    {
        QFETCH(int, status);
        QFETCH(bool, hasEnd);
        QFETCH(bool, ended);
        Execution execution;
        execution.status = static_cast<Execution::Status>(status);
        if (hasEnd)
            execution.endedAt = minute(3);
        QCOMPARE(execution.isEnded(), ended);
    }

    void thePriceCountsThirtyMinutesAfterTheEnd()
    {
        // 10 bad a minute for 60 minutes from the deploy's end on: 300 of them fall into the half hour.
        const SloSnapshot slo = sloWith({ { 0, 103, 0.0 }, { 103, 163, 10.0 }, { 163, 1000, 0.0 } });
        const DeploysSnapshot snapshot = snapshotOf({ ended(QStringLiteral("1"), QStringLiteral("v1"), 100, 103) });
        const std::optional<DeployPrice> price = deployPrice(snapshot.deploys.front(), slo, minute(1000));
        QVERIFY(price);
        QCOMPARE(price->bad, 300.0);
        QCOMPARE(price->budgetRatio, budgetPrice(slo, { minute(103), minute(133) }).value());
    }

    void aYoungDeployPaysOnlyForItsAge()
    {
        const SloSnapshot slo = sloWith({ { 0, 103, 0.0 }, { 103, 110, 10.0 } });
        const DeploysSnapshot snapshot = snapshotOf({ ended(QStringLiteral("1"), QStringLiteral("v1"), 100, 103) });
        const std::optional<DeployPrice> price = deployPrice(snapshot.deploys.front(), slo, minute(110));
        QVERIFY(price);
        QCOMPARE(price->bad, 70.0);
        QVERIFY(!deployPrice(snapshot.deploys.front(), slo, minute(103)));
    }

    void anUnseenHalfHourHasNoPrice()
    {
        const SloSnapshot slo = sloWith({ { 0, 103, 0.0 }, { 103, 110, 10.0 }, { 500, 1000, 0.0 } });
        const DeploysSnapshot snapshot = snapshotOf({ ended(QStringLiteral("1"), QStringLiteral("v1"), 100, 103) });
        QVERIFY(!deployPrice(snapshot.deploys.front(), slo, minute(1000)));
    }

    void jobsAreFoundByIdAndByPath()
    {
        const DeploysSnapshot snapshot = snapshotOf({});
        const SourceName jobs { QStringLiteral("jobs") };
        QVERIFY(snapshot.job(jobs, QStringLiteral("job-deploy")));
        QCOMPARE(snapshot.job(jobs, QStringLiteral("it/deploy")), snapshot.job(jobs, QStringLiteral("job-deploy")));
        QVERIFY(!snapshot.job(SourceName { QStringLiteral("other") }, QStringLiteral("job-deploy")));
    }
};

YAGURA_TEST(DeploysTest)
#include "tst_deploys.moc"
