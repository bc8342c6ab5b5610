// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/deploys/deploybuilder.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>

using namespace yagura;
using namespace yagura::test;

namespace {

const ServiceId kCheckout { QStringLiteral("checkout") };

QStringList versions(const std::vector<RollbackCandidate>& candidates)
{
    QStringList result;
    for (const RollbackCandidate& candidate : candidates)
        result.append(candidate.version);
    return result;
}

QString proposed(const std::vector<RollbackCandidate>& candidates)
{
    QStringList result;
    for (const RollbackCandidate& candidate : candidates) {
        if (candidate.proposed)
            result.append(candidate.version);
    }
    return result.join(QLatin1Char('+'));
}

} // namespace

class RollbackTest : public QObject
{
    Q_OBJECT

private slots:
    void theNewestThatLivedInsideItsBudgetIsProposed()
    {
        const DeploysSnapshot snapshot = snapshotOf({ ended(QStringLiteral("1"), QStringLiteral("v1"), 0, 3),
            ended(QStringLiteral("2"), QStringLiteral("v2"), 100, 103), ended(QStringLiteral("3"), QStringLiteral("v3"), 200, 203) });
        // v1 lived at burn 0.5 (0.05 bad of 100 at 99.9 %), v2 at burn 9.
        const SloSnapshot slo = sloWith({ { 0, 103, 0.05 }, { 103, 200, 0.9 }, { 200, 300, 20 } });
        const auto candidates = rollbackCandidates(snapshot, kCheckout, &slo, minute(300));
        QCOMPARE(versions(candidates), QStringList({ QStringLiteral("v2"), QStringLiteral("v1") }));
        QCOMPARE(proposed(candidates), QStringLiteral("v1"));
        QVERIFY(qAbs(candidates[0].burnThen.value() - 9.0) < 1e-9);
        QVERIFY(!candidates[0].lived);
        QVERIFY(qAbs(candidates[1].burnThen.value() - 0.5) < 1e-9);
        QVERIFY(candidates[1].lived);
        QCOMPARE(candidates[0].liveFrom.value(), minute(103));
        QCOMPARE(candidates[0].liveTo.value(), minute(200));
        QCOMPARE(candidates[0].wasLive, Millis(std::chrono::minutes(97)));
        QCOMPARE(candidates[0].alertsThen, -1);
    }

    void withoutMeasurementTheNewestEarlierIsProposed()
    {
        const DeploysSnapshot snapshot = snapshotOf({ ended(QStringLiteral("1"), QStringLiteral("v1"), 0, 3),
            ended(QStringLiteral("2"), QStringLiteral("v2"), 100, 103), ended(QStringLiteral("3"), QStringLiteral("v3"), 200, 203) });
        const auto candidates = rollbackCandidates(snapshot, kCheckout, nullptr, minute(300));
        QCOMPARE(proposed(candidates), QStringLiteral("v2"));
        QVERIFY(!candidates.front().burnThen);
    }

    void aVersionKnownToBurnIsNeverProposed()
    {
        const DeploysSnapshot snapshot = snapshotOf(
            { ended(QStringLiteral("1"), QStringLiteral("v1"), 0, 3), ended(QStringLiteral("2"), QStringLiteral("v2"), 100, 103) });
        const SloSnapshot slo = sloWith({ { 0, 300, 5 } });
        const auto candidates = rollbackCandidates(snapshot, kCheckout, &slo, minute(300));
        QCOMPARE(versions(candidates), QStringList({ QStringLiteral("v1") }));
        QCOMPARE(proposed(candidates), QString());
    }

    void failedDeploysAndTheCurrentVersionAreNoCandidates()
    {
        Execution failed = ended(QStringLiteral("2"), QStringLiteral("v2"), 50, 53);
        failed.status = Execution::Status::Failed;
        const DeploysSnapshot snapshot = snapshotOf({ ended(QStringLiteral("1"), QStringLiteral("v3"), 0, 3), failed,
            ended(QStringLiteral("3"), QStringLiteral("v1"), 100, 103), ended(QStringLiteral("4"), QStringLiteral("v3"), 200, 203) });
        QCOMPARE(versions(rollbackCandidates(snapshot, kCheckout, nullptr, minute(300))), QStringList({ QStringLiteral("v1") }));
        QVERIFY(rollbackCandidates(snapshotOf({}), kCheckout, nullptr, minute(300)).empty());
    }

    void severalStintsOfOneVersionAreOneCandidate()
    {
        const DeploysSnapshot snapshot = snapshotOf(
            { ended(QStringLiteral("1"), QStringLiteral("v1"), 0, 10), ended(QStringLiteral("2"), QStringLiteral("v2"), 100, 110),
                ended(QStringLiteral("3"), QStringLiteral("v1"), 120, 130), ended(QStringLiteral("4"), QStringLiteral("v3"), 200, 210) });
        const auto candidates = rollbackCandidates(snapshot, kCheckout, nullptr, minute(300));
        QCOMPARE(versions(candidates), QStringList({ QStringLiteral("v1"), QStringLiteral("v2") }));
        QCOMPARE(candidates[0].wasLive, Millis(std::chrono::minutes(90 + 70)));
        QCOMPARE(candidates[0].liveTo.value(), minute(200));
    }

    void aLifeSeenForLessThanHalfIsUnmeasured()
    {
        const DeploysSnapshot snapshot = snapshotOf(
            { ended(QStringLiteral("1"), QStringLiteral("v1"), 0, 0), ended(QStringLiteral("2"), QStringLiteral("v2"), 100, 103) });
        const SloSnapshot slo = sloWith({ { 60, 300, 0 } });
        const auto candidates = rollbackCandidates(snapshot, kCheckout, &slo, minute(300));
        QCOMPARE(candidates.size(), 1U);
        QVERIFY(!candidates.front().burnThen);
        QVERIFY(!candidates.front().lived);
        QVERIFY(candidates.front().proposed);
    }

    void aRequestHoldsEverythingThatWillBeSent()
    {
        DeploysSnapshot snapshot = snapshotOf({ ended(QStringLiteral("1"), QStringLiteral("v1"), 0, 3) });
        DeployTarget target = checkoutTarget();
        target.deployJob = QStringLiteral("it/deploy");
        target.options = { { QStringLiteral("cluster"), QStringLiteral("a") } };
        target.verifySlo = SloId { QStringLiteral("checkout-availability") };
        const JobRequest request = makeDeployRequest(
            Action::Deploy, target, snapshot, QStringLiteral("v2"), { { QStringLiteral("canary"), QStringLiteral("5") } });
        QCOMPARE(request.jobId, QStringLiteral("job-deploy"));
        QCOMPARE(request.jobName, QStringLiteral("it/deploy"));
        QCOMPARE(request.fromVersion, QStringLiteral("v1"));
        QCOMPARE(request.options,
            JobOptions({ { QStringLiteral("canary"), QStringLiteral("5") }, { QStringLiteral("cluster"), QStringLiteral("a") },
                { QStringLiteral("version"), QStringLiteral("v2") }, { QStringLiteral("yagura_op"), request.op.value } }));
        QCOMPARE(request.verifyWindow, Millis(600000));
        QVERIFY(QRegularExpression(QStringLiteral("^[0-9a-f]{32}$")).match(request.op.value).hasMatch());
        QVERIFY(mintOpId() != mintOpId());
    }

    void theRollbackJobIsUsedForRollbacksOnly()
    {
        DeployTarget target = checkoutTarget();
        target.rollbackJob = QStringLiteral("job-back");
        const DeploysSnapshot snapshot = snapshotOf({});
        QCOMPARE(makeDeployRequest(Action::Rollback, target, snapshot, QStringLiteral("v1")).jobId, QStringLiteral("job-back"));
        QCOMPARE(makeDeployRequest(Action::Deploy, target, snapshot, QStringLiteral("v1")).jobId, QStringLiteral("job-deploy"));
        QCOMPARE(makeDeployRequest(Action::Deploy, target, snapshot, QStringLiteral("v1")).verifyWindow, Millis(0));
    }
};

YAGURA_TEST(RollbackTest)
#include "tst_rollback.moc"
