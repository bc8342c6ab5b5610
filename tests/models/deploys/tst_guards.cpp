// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploys/intent.h"
#include "tests/models/deploys/deploybuilder.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;

namespace {

DeploysSnapshot twoVersions()
{
    return snapshotOf(
        { ended(QStringLiteral("1"), QStringLiteral("v1"), 0, 3), ended(QStringLiteral("2"), QStringLiteral("v2"), 100, 103) });
}

JobRequest back(const DeploysSnapshot& snapshot, const QString& version = QStringLiteral("v1"))
{
    return makeDeployRequest(Action::Rollback, checkoutTarget(), snapshot, version);
}

Guard guardOf(const std::vector<Guard>& guards, GuardId id)
{
    for (const Guard& guard : guards) {
        if (guard.id == id)
            return guard;
    }
    return Guard { id, Verdict::Unknown, { QStringLiteral("not there") }, std::nullopt };
}

} // namespace

class GuardsTest : public QObject
{
    Q_OBJECT

private slots:
    void aQuietServicePassesEverything()
    {
        const DeploysSnapshot snapshot = twoVersions();
        const SloSnapshot slo = sloWith({ { 0, 1000, 0.0 } });
        const std::vector<Guard> guards = evaluateGuards(back(snapshot), snapshot, &slo, minute(1000));
        QCOMPARE(guards.size(), 7U);
        for (const Guard& guard : guards)
            QVERIFY2(guard.verdict == Verdict::Pass, qPrintable(QString::number(static_cast<int>(guard.id))));
        QVERIFY(allowsStart(guards));
    }

    void aRunningDeployBlocks()
    {
        DeploysSnapshot snapshot = snapshotOf({ ended(QStringLiteral("1"), QStringLiteral("v1"), 0, 3),
            ended(QStringLiteral("2"), QStringLiteral("v2"), 100, 103), running(QStringLiteral("3"), QStringLiteral("v3"), 200) });
        const std::vector<Guard> guards = evaluateGuards(back(snapshot), snapshot, nullptr, minute(1000));
        QCOMPARE(guards.front().id, GuardId::RunningJobs); // worst first
        QCOMPARE(guards.front().verdict, Verdict::Block);
        QCOMPARE(guards.front().evidence, QStringList({ QStringLiteral("3") }));
        QVERIFY(!allowsStart(guards));
    }

    void itsOwnRunDoesNotBlock()
    {
        DeploysSnapshot snapshot = twoVersions();
        const JobRequest request = back(snapshot);
        Execution own = running(QStringLiteral("3"), QStringLiteral("v1"), 200);
        own.options.insert(request.opIdOption, request.op.value);
        const auto more = deploysFromExecutions(request.source, { own }, snapshot.targets, snapshot.jobs);
        snapshot.deploys.insert(snapshot.deploys.begin(), more.begin(), more.end());
        QCOMPARE(guardOf(evaluateGuards(request, snapshot, nullptr, minute(1000)), GuardId::RunningJobs).verdict, Verdict::Pass);
    }

    void staleInputIsUnknownNeverPass()
    {
        for (const Quality quality : { Quality::Never, Quality::Stale, Quality::Expired, Quality::Error, Quality::Partial }) {
            DeploysSnapshot snapshot = twoVersions();
            snapshot.quality = quality;
            const auto guards = evaluateGuards(back(snapshot), snapshot, nullptr, minute(1000));
            QCOMPARE(guardOf(guards, GuardId::RunningJobs).verdict, Verdict::Unknown);
            QCOMPARE(guardOf(guards, GuardId::Target).verdict, Verdict::Unknown);
            QCOMPARE(guardOf(guards, GuardId::SourceFresh).verdict, Verdict::Unknown);
            QCOMPARE(guardOf(guards, GuardId::SourceFresh).evidence, QStringList({ QStringLiteral("jobs") }));
        }
    }

    void rightsAndSwitchAreTheServersWord()
    {
        DeploysSnapshot snapshot = twoVersions();
        snapshot.jobs.front().runnable = false;
        snapshot.jobs.front().enabled = false;
        auto guards = evaluateGuards(back(snapshot), snapshot, nullptr, minute(1000));
        QCOMPARE(guardOf(guards, GuardId::Rights).verdict, Verdict::Block);
        QCOMPARE(guardOf(guards, GuardId::JobEnabled).verdict, Verdict::Block);
        snapshot.jobs.front().runnable.reset();
        guards = evaluateGuards(back(snapshot), snapshot, nullptr, minute(1000));
        QCOMPARE(guardOf(guards, GuardId::Rights).verdict, Verdict::Unknown);
        snapshot.jobs.clear();
        guards = evaluateGuards(back(snapshot), snapshot, nullptr, minute(1000));
        QCOMPARE(guardOf(guards, GuardId::JobEnabled).verdict, Verdict::Block);
        QCOMPARE(guardOf(guards, GuardId::JobEnabled).evidence.front(), QStringLiteral("missing"));
        snapshot.outcome = PollOutcome::FreshPartial;
        guards = evaluateGuards(back(snapshot), snapshot, nullptr, minute(1000));
        QCOMPARE(guardOf(guards, GuardId::JobEnabled).verdict, Verdict::Unknown);
    }

    void theTargetMustBeAnotherVersionAndTheSameAsSeen()
    {
        DeploysSnapshot snapshot = twoVersions();
        QCOMPARE(guardOf(evaluateGuards(back(snapshot, QStringLiteral("v2")), snapshot, nullptr, minute(1000)), GuardId::Target).verdict,
            Verdict::Block);
        QCOMPARE(guardOf(evaluateGuards(back(snapshot, QStringLiteral("v7")), snapshot, nullptr, minute(1000)), GuardId::Target).verdict,
            Verdict::Warn);
        const JobRequest again = makeDeployRequest(Action::Deploy, checkoutTarget(), snapshot, QStringLiteral("v2"));
        QCOMPARE(guardOf(evaluateGuards(again, snapshot, nullptr, minute(1000)), GuardId::Target).verdict, Verdict::Warn);

        JobRequest request = back(snapshot);
        request.fromVersion = QStringLiteral("v0"); // the panel was opened when v0 was live
        const Guard guard = guardOf(evaluateGuards(request, snapshot, nullptr, minute(1000)), GuardId::Target);
        QCOMPARE(guard.verdict, Verdict::Block);
        QCOMPARE(guard.evidence, QStringList({ QStringLiteral("v1"), QStringLiteral("v2"), QStringLiteral("v0") }));
    }

    void aTargetThatBurnedWarns()
    {
        const DeploysSnapshot snapshot = twoVersions();
        const SloSnapshot slo = sloWith({ { 0, 100, 0.9 }, { 100, 1000, 0.0 } });
        const Guard guard = guardOf(evaluateGuards(back(snapshot), snapshot, &slo, minute(1000)), GuardId::Target);
        QCOMPARE(guard.verdict, Verdict::Warn);
        QCOMPARE(guard.evidence.last(), QStringLiteral("9.00"));
    }

    void optionsAreCheckedLikeTheServerDoes_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("evidence");
        QTest::newRow("good") << QStringLiteral("v12") << QString();
        QTest::newRow("pattern must match the whole value") << QStringLiteral("v1; echo") << QStringLiteral("version:pattern");
        QTest::newRow("empty") << QStringLiteral("") << QStringLiteral("version:missing");
    }
    void optionsAreCheckedLikeTheServerDoes()
    {
        QFETCH(QString, value);
        QFETCH(QString, evidence);
        const DeploysSnapshot snapshot = twoVersions();
        JobRequest request = back(snapshot);
        request.options.insert(QStringLiteral("version"), value);
        const Guard guard = guardOf(evaluateGuards(request, snapshot, nullptr, minute(1000)), GuardId::Options);
        QCOMPARE(guard.evidence.join(QLatin1Char(' ')), evidence);
        QCOMPARE(guard.verdict, evidence.isEmpty() ? Verdict::Pass : Verdict::Block);
    }

    void enforcedListsDefaultsAndUndeclaredOptions()
    {
        DeploysSnapshot snapshot = twoVersions();
        JobOption env;
        env.name = QStringLiteral("env");
        env.required = true;
        env.enforced = true;
        env.values = QStringList { QStringLiteral("stg"), QStringLiteral("prod") };
        env.defaultValue = QStringLiteral("stg");
        snapshot.jobs.front().options.push_back(env);
        JobRequest request = back(snapshot);
        const auto verdict = [&] { return guardOf(evaluateGuards(request, snapshot, nullptr, minute(1000)), GuardId::Options); };
        QCOMPARE(verdict().verdict, Verdict::Pass); // the default stands in
        request.options.insert(QStringLiteral("env"), QStringLiteral("dev"));
        QCOMPARE(verdict().evidence, QStringList({ QStringLiteral("env:not-allowed") }));
        request.options.insert(QStringLiteral("env"), QStringLiteral("prod"));
        request.options.insert(QStringLiteral("clutser"), QStringLiteral("a"));
        QCOMPARE(verdict().verdict, Verdict::Warn);
        QCOMPARE(verdict().evidence, QStringList({ QStringLiteral("clutser:undeclared") }));
        snapshot.jobs.front().definitionHash.clear(); // the definition could not be read: nobody knows
        QCOMPARE(verdict().verdict, Verdict::Unknown);
    }

    void anEmptyBudgetStopsDeploysButNotRollbacks()
    {
        const DeploysSnapshot snapshot = twoVersions();
        SloSnapshot slo = sloWith({ { 0, 1000, 0.0 } });
        slo.windows.front().budget->remainingRatio = -0.021;
        const JobRequest deploy = makeDeployRequest(Action::Deploy, checkoutTarget(), snapshot, QStringLiteral("v3"));
        Guard guard = guardOf(evaluateGuards(deploy, snapshot, &slo, minute(1000)), GuardId::ErrorBudget);
        QCOMPARE(guard.verdict, Verdict::Block);
        QCOMPARE(guard.evidence, QStringList({ QStringLiteral("-0.0210") }));
        guard = guardOf(evaluateGuards(back(snapshot), snapshot, &slo, minute(1000)), GuardId::ErrorBudget);
        QCOMPARE(guard.verdict, Verdict::Waived);
        QVERIFY(allowsStart(evaluateGuards(back(snapshot), snapshot, &slo, minute(1000))));
        slo.quality = Quality::Stale;
        QCOMPARE(guardOf(evaluateGuards(deploy, snapshot, &slo, minute(1000)), GuardId::ErrorBudget).verdict, Verdict::Unknown);
    }

    void thePolicysStageDecides_data()
    {
        QTest::addColumn<double>("left");
        QTest::addColumn<QString>("changeClass");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<QString>("evidence");
        QTest::newRow("60 %: normal") << 0.6 << ""
                                      << "" << Verdict::Pass << "0.6000";
        QTest::newRow("40 %: people are told") << 0.4 << ""
                                               << "" << Verdict::Pass << "0.4000 stage:notify";
        QTest::newRow("10 %: an approver") << 0.1 << ""
                                           << "reviewed by mio" << Verdict::Warn << "0.1000 stage:approval approver";
        QTest::newRow("10 % and no reason") << 0.1 << ""
                                            << "" << Verdict::Warn << "0.1000 stage:approval approver reason";
        QTest::newRow("-1 %: frozen") << -0.01 << ""
                                      << "" << Verdict::Block << "-0.0100 stage:freeze freeze";
        QTest::newRow("-1 %: a feature is no exemption") << -0.01 << "feature"
                                                         << "" << Verdict::Block << "-0.0100 stage:freeze freeze";
        QTest::newRow("-1 %: a security fix is") << -0.01 << "Security"
                                                 << "" << Verdict::Warn << "-0.0100 stage:freeze exempt:Security";
    }

    void thePolicysStageDecides()
    {
        QFETCH(const double, left);
        QFETCH(const QString, changeClass);
        QFETCH(const QString, reason);
        QFETCH(const Verdict, verdict);
        QFETCH(const QString, evidence);
        const DeploysSnapshot snapshot = twoVersions();
        SloSnapshot slo = sloWith({ { 0, 1000, 0.0 } });
        slo.windows.front().budget->remainingRatio = left;
        slo.stage = policyStage(defaultBudgetPolicy(), left);
        JobRequest deploy = makeDeployRequest(Action::Deploy, checkoutTarget(), snapshot, QStringLiteral("v3"));
        deploy.changeClass = changeClass;
        deploy.reason = reason;
        const Guard guard = guardOf(evaluateGuards(deploy, snapshot, &slo, minute(1000)), GuardId::ErrorBudget);
        QCOMPARE(guard.verdict, verdict);
        QCOMPARE(guard.evidence.join(QLatin1Char(' ')), evidence);
        const Guard waived = guardOf(evaluateGuards(back(snapshot), snapshot, &slo, minute(1000)), GuardId::ErrorBudget);
        QVERIFY(waived.verdict == Verdict::Waived || waived.verdict == Verdict::Pass);
        QCOMPARE(requestFromIntent(deploy.op, intentDetail(deploy, nullptr)).changeClass, changeClass);
    }

    void aBareJobHasNoVersionToCheck()
    {
        const DeploysSnapshot snapshot = twoVersions();
        JobRequest request = back(snapshot);
        request.action = Action::Run;
        request.service = {};
        request.version.clear();
        const auto guards = evaluateGuards(request, snapshot, nullptr, minute(1000));
        QCOMPARE(guards.size(), 5U);
        QVERIFY(allowsStart(guards));
    }
};

YAGURA_TEST(GuardsTest)
#include "tst_guards.moc"
