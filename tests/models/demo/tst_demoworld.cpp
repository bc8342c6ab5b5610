// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/democlock.h"
#include "models/demo/demoports.h"
#include "models/slo/methods.h"
#include "tests/support/testmain.h"
#include "tests/support/world/world.h"

#include <QElapsedTimer>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

using namespace yagura;
using namespace std::chrono_literals;

namespace {
const SloId kAvailability { QStringLiteral("checkout-availability") };
const ServiceId kCheckout { QStringLiteral("checkout") };
const ServiceId kPayments { QStringLiteral("payments") };

/// A world costs a second in a debug build, a copy of it nothing.
DemoWorld told()
{
    static const DemoWorld world;
    return world;
}

double leftAfter(const DemoWorld& world, Millis after)
{
    const Instant at = floorTo(world.story()) + after;
    SliceHistory history;
    history.put(world.slices(kAvailability, { at - 24h * demoshop::kDays, at }));
    EvaluationInput input;
    input.at = at;
    input.asOf = at;
    input.ageing = { kSlice };
    input.outcome = PollOutcome::FreshComplete;
    return evaluateSlo(world.specs().front(), history, input).own()->budget->remainingRatio;
}
} // namespace

class TestDemoWorld : public QObject
{
    Q_OBJECT

private slots:
    void sameSeedTellsTheSameStory()
    {
        const DemoWorld one(7);
        const DemoWorld other(7);
        const DemoWorld stranger(8);
        const TimeRange day { one.minutesBefore(1440), one.story() };
        int different = 0;
        for (const SloSpec& spec : one.specs()) {
            QCOMPARE(one.slices(spec.id, day), other.slices(spec.id, day));
            different += one.slices(spec.id, day) == stranger.slices(spec.id, day) ? 0 : 1;
        }
        QCOMPARE(different, 20);
    }

    void anyMinuteIsTheSameHoweverItIsAsked()
    {
        const DemoWorld world = told();
        const TimeRange day { world.minutesBefore(1440), world.minutesBefore(0) };
        const std::vector<Slice> whole = world.slices(kAvailability, day);
        QCOMPARE(whole.size(), size_t { 1440 });
        for (const size_t i : { size_t { 0 }, size_t { 700 }, size_t { 1439 } }) {
            const std::vector<Slice> alone = world.slices(kAvailability, { whole[i].end - kSlice, whole[i].end });
            QCOMPARE(alone, std::vector<Slice> { whole[i] });
        }
    }

    void thirtyDaysOfEverythingAreQuick()
    {
        QElapsedTimer timer;
        timer.start();
        const DemoWorld world;
        size_t count = 0;
        for (const SloSpec& spec : world.specs())
            count += world.slices(spec.id, { world.story() - 24h * 30, world.story() }).size();
        QVERIFY(count > 20 * 43'000);
        // A bound that even a debug build under a sanitizer keeps; the release build needs a twentieth of it.
        QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
    }

    void slicesAreWholeEvents()
    {
        const DemoWorld world = told();
        for (const SloSpec& spec : world.specs()) {
            for (const Slice& slice : world.slices(spec.id, { world.minutesBefore(43'200), world.minutesBefore(400) })) {
                QVERIFY(slice.bad >= 0 && slice.bad <= slice.total);
                QCOMPARE(std::floor(slice.total), slice.total);
                QCOMPARE(std::floor(slice.bad), slice.bad);
            }
        }
    }

    void nightsAreQuieterThanEvenings()
    {
        const DemoWorld world = told();
        const auto total = [&](Instant from) {
            double sum = 0;
            for (const Slice& s : world.slices(kAvailability, { from, from + 1h }))
                sum += s.total;
            return sum;
        };
        const Instant fourInTokyo = floorTo(world.story(), 24h) - 24h * 4 - 5h;
        QVERIFY(total(fourInTokyo) * 2 < total(fourInTokyo + 16h));
    }

    void budgetsAreTheStorys()
    {
        const BoardPtr board = test::demoBoard();
        for (const DemoObjectiveStory& story : demoshop::objectives()) {
            const SloSnapshot* slo = board->slo({ story.id.toString() });
            QVERIFY(slo && slo->own() && slo->own()->budget);
            const double left = slo->own()->budget->remainingRatio;
            QVERIFY2(
                std::abs(left - story.left) < 0.004, qPrintable(QStringLiteral("%1: %2, not %3").arg(story.id).arg(left).arg(story.left)));
        }
    }

    void statusesAreTheStorys()
    {
        const BoardPtr board = test::demoBoard();
        const auto count = [&](Status status) {
            return std::count_if(board->slos.begin(), board->slos.end(), [&](const SloSnapshot& s) { return s.status == status; });
        };
        QCOMPARE(count(Status::Critical), 1);
        QCOMPARE(count(Status::Stale), 2);
        QCOMPARE(count(Status::Warn), 3);
        QCOMPARE(count(Status::Partial), 2);
        QCOMPARE(count(Status::Ok), 12);
        QCOMPARE(board->slos.front().spec.id, kAvailability);
        QCOMPARE(board->statusOf(kPayments), Status::Warn);
        QVERIFY(board->slos.front().pages());
    }

    void budgetHasJustFallenBelowZero()
    {
        const BoardPtr board = test::demoBoard();
        const SloSnapshot& slo = board->slos.front();
        QVERIFY(slo.emptySince);
        const Millis since = board->at - *slo.emptySince;
        QVERIFY2(since > 3min && since < 12min, qPrintable(toIso(*slo.emptySince)));
        const double five = slo.burnOver(5min).value_or(0);
        const double hour = slo.burnOver(1h).value_or(0);
        QVERIFY2(five > 230 && five < 250, qPrintable(QString::number(five)));
        QVERIFY2(hour > 150 && hour < 180, qPrintable(QString::number(hour)));
    }

    void gapIsNeverSeenAndDrawn()
    {
        const BoardPtr board = test::demoBoard();
        const std::vector<TimeRange> gaps = board->slos.front().history.gaps({ board->at - 6h, board->at });
        QCOMPARE(gaps.size(), size_t { 1 });
        QCOMPARE(gaps.front().length(), Millis(42min));
    }

    void silentSourceShowsNothingNew()
    {
        const DemoWorld world = told();
        const SloId mail { QStringLiteral("mail-delivery") };
        const std::vector<Slice> slices = world.slices(mail, { world.minutesBefore(60), world.story() + 1h });
        QCOMPARE(slices.back().end, world.minutesBefore(demoshop::kSilentSince));
        QVERIFY(world.isSilent(demoshop::kEdge, world.story()));
        QVERIFY(!world.isSilent(demoshop::kMain, world.story()));
    }

    void alertsAreTheStorys()
    {
        const BoardPtr board = test::demoBoard();
        QCOMPARE(board->alerts.firing(), 4);
        QStringList names;
        for (const LiveAlert& alert : *board->alerts.alerts) {
            QCOMPARE(alert.fingerprint, fingerprintOf(alert.labels));
            names << alert.name();
        }
        for (const char* name :
            { "CheckoutBurnFast", "CheckoutErrorRatio", "SourceSilent", "PaymentsBurnSlow", "SearchReplicaDown", "NodeDiskFill" })
            QVERIFY2(names.contains(QLatin1String(name)), name);
        QCOMPARE(board->alerts.ofService(kCheckout).size(), size_t { 2 });
    }

    void incidentBurnsOnWhenNothingIsDone()
    {
        const DemoWorld world = told();
        const double now = leftAfter(world, 0min);
        const double later = leftAfter(world, 10min);
        QVERIFY2(later < now - 0.02, qPrintable(QStringLiteral("%1 → %2").arg(now).arg(later)));
    }

    void onlyTheRightVersionOfTheRightServiceCures_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("cures");
        QTest::newRow("the version before") << QStringLiteral("checkout") << QStringLiteral("v2.14.0") << true;
        QTest::newRow("an older good one") << QStringLiteral("checkout") << QStringLiteral("v2.13.9") << true;
        QTest::newRow("the bad one again") << QStringLiteral("checkout") << QStringLiteral("v2.14.1") << false;
        QTest::newRow("the one known to be bad") << QStringLiteral("checkout") << QStringLiteral("v2.13.8") << false;
        QTest::newRow("another service") << QStringLiteral("payments") << QStringLiteral("v5.2.9") << false;
        QTest::newRow("another service, same version") << QStringLiteral("cart") << QStringLiteral("v2.14.0") << false;
    }
    void onlyTheRightVersionOfTheRightServiceCures()
    {
        QFETCH(QString, service);
        QFETCH(QString, version);
        QFETCH(bool, cures);
        DemoWorld world = told();
        const double before = leftAfter(world, 0min);
        world.release({ service }, version, world.story());
        // The first whole minute that began 30 s after the release.
        const Instant healed = ceilTo(world.story() + 30s) + kSlice;
        const double failing = world.failingShare(kAvailability, healed, kSlice);
        QCOMPARE(failing < 0.001, cures);
        const double tenMinutesOn = leftAfter(world, 11min);
        const double twentyMinutesOn = leftAfter(world, 21min);
        if (cures)
            QVERIFY(twentyMinutesOn > tenMinutesOn - 0.001);
        else
            QVERIFY2(twentyMinutesOn < tenMinutesOn - 0.0005 && tenMinutesOn < before,
                qPrintable(QStringLiteral("%1 %2 %3").arg(before).arg(tenMinutesOn).arg(twentyMinutesOn)));
    }

    void alertsOfCheckoutResolveAfterTheCure()
    {
        DemoWorld world = told();
        world.release(kCheckout, QStringLiteral("v2.14.0"), world.story());
        const auto firing = [&](Instant at) {
            const std::vector<LiveAlert> alerts = world.alerts(at);
            return std::count_if(
                alerts.begin(), alerts.end(), [](const LiveAlert& a) { return a.labels.value(QStringLiteral("service")) == u"checkout"; });
        };
        QCOMPARE(firing(world.story()), 2);
        QCOMPARE(firing(world.story() + 8min), 0);
    }

    void proposedTargetIsTheVersionBefore()
    {
        const BoardPtr board = test::demoBoard();
        const auto candidates = rollbackCandidates(board->deploys, kCheckout, board->slo(kAvailability), board->at);
        QVERIFY(!candidates.empty());
        const auto proposed = std::find_if(candidates.begin(), candidates.end(), [](const RollbackCandidate& c) { return c.proposed; });
        QVERIFY(proposed != candidates.end());
        QCOMPARE(proposed->version, QStringLiteral("v2.14.0"));
        QVERIFY(proposed->lived);
        const auto knownBad
            = std::find_if(candidates.begin(), candidates.end(), [](const RollbackCandidate& c) { return c.version == u"v2.13.8"; });
        QVERIFY(knownBad != candidates.end());
        QVERIFY(!knownBad->lived);
        QCOMPARE(board->deploys.current(kCheckout)->version, QStringLiteral("v2.14.1"));
    }

    void minutesJudgeTheCatalogsLatency()
    {
        const BoardPtr board = test::demoBoard();
        const SloSnapshot* slo = board->slo({ QStringLiteral("catalog-latency") });
        QCOMPARE(slo->spec.method, BudgetingMethod::Timeslices);
        QCOMPARE(slo->own()->sum.bad, 86.0); // the minutes that its one trouble lasted, and no other
        const auto methods = figuresByMethod(slo->spec, slo->history, slo->own()->range);
        QVERIFY(*methods[0].remainingRatio < *methods[1].remainingRatio - 0.2); // by requests it is another story
    }

    void loadTestIsWrittenDownInTokyo()
    {
        const DemoWorld world = told();
        const SloSpec& spec = world.specs().front();
        QCOMPARE(spec.id, kAvailability);
        QCOMPARE(spec.corrections.size(), size_t { 1 });
        const Correction& correction = spec.corrections.front();
        QCOMPARE(correction.startDate, QDate(2026, 11, 15));
        QCOMPARE(correction.startTime, QTime(5, 0));
        QCOMPARE(correction.length, Millis(30min));
        const Instant start = fromDateTime(QDateTime(correction.startDate, correction.startTime, QTimeZone(correction.zone)));
        const auto traffic = [&](Instant end) { return world.slices(kAvailability, { end - kSlice, end }).front().total; };
        QVERIFY(traffic(start + kSlice) > 2 * traffic(start));
        QVERIFY(traffic(start + 30min) > 2 * traffic(start + 31min));
        QCOMPARE(spec.windows.size(), size_t { 2 });
        QCOMPARE(spec.windows[1].name(), QStringLiteral("calendar month Asia/Tokyo"));
    }

    void loadTestWouldHaveCostTheBudget()
    {
        const BoardPtr board = test::demoBoard();
        const SloSnapshot& slo = board->slos.front();
        QCOMPARE(slo.spec.id, kAvailability);
        QVERIFY(slo.uncorrectedRatio);
        QVERIFY2(*slo.uncorrectedRatio < slo.own()->budget->remainingRatio - 0.02, qPrintable(QString::number(*slo.uncorrectedRatio)));
        QCOMPARE(slo.own()->sum.excluded, qint64 { 0 }); // its events are dropped, its minutes stay
        QVERIFY(slo.windows[1].budget); // the calendar's month
        QCOMPARE(slo.stage->consequence, PolicyStage::Consequence::Freeze);
        QCOMPARE(board->slo({ QStringLiteral("payments-availability") })->stage->consequence, PolicyStage::Consequence::NeedsApprover);
    }

    void policyRestrictsWhatTheStorySpent()
    {
        using C = PolicyStage::Consequence;
        const BudgetPolicy policy = demoshop::payPolicy();
        QCOMPARE(policy.stages.front().consequence, C::Normal);
        QCOMPARE(policy.stages.back().consequence, C::Freeze);
        for (size_t i = 1; i < policy.stages.size(); ++i)
            QVERIFY(policy.stages[i].below < policy.stages[i - 1].below);
        const DemoWorld world = told();
        for (const SloSpec& spec : world.specs())
            QCOMPARE(spec.policy.has_value(),
                QStringList({ QStringLiteral("checkout"), QStringLiteral("payments"), QStringLiteral("cart") })
                    .contains(spec.service.value));
    }

    void otherEnginesSayWhatTheirMethodsGive()
    {
        const auto world = std::make_shared<DemoWorld>(told());
        DemoMetrics main(world, std::make_shared<DemoClock>(DemoClock::Flow::Still), demoshop::kMain);
        std::optional<Result<std::vector<RecordedObjective>>> answer;
        main.recorded(world->story(), this, [&](Result<std::vector<RecordedObjective>> said) { answer = std::move(said); });
        QVERIFY(!answer); // never inside the call
        QTRY_VERIFY(answer && *answer);
        QCOMPARE((*answer)->size(), size_t { 2 });
        const RecordedObjective& sloth = (*answer)->at(0);
        const RecordedObjective& pyrra = (*answer)->at(1);
        QCOMPARE(sloth.engine, RecordedEngine::Sloth);
        QCOMPARE(pyrra.engine, RecordedEngine::Pyrra);
        // Pyrra's is the share of all events: a sum over the same slices.
        const Instant end = floorTo(world->story());
        double total = 0, bad = 0;
        for (const Slice& s : world->slices(kAvailability, { end - 24h * 30, end })) {
            total += s.total;
            bad += s.bad;
        }
        QCOMPARE(*pyrra.values.front().reported, 1 - bad / total / 0.001);
        // The outages of the story fell into quiet hours and busy ones: the unweighted mean differs by more than a few points.
        QVERIFY2(std::abs(*sloth.values.front().reported - *pyrra.values.front().reported) > 0.02,
            qPrintable(QString::number(*sloth.values.front().reported)));
    }

    void otherBoardsAreWhatTheySay()
    {
        using S = test::BoardState;
        const BoardPtr loading = test::demoBoard(S::Loading);
        QVERIFY(loading->configured);
        QVERIFY(std::all_of(loading->slos.begin(), loading->slos.end(), [](const SloSnapshot& s) { return s.quality == Quality::Never; }));
        QVERIFY(!test::demoBoard(S::Empty)->configured);
        for (const auto& [state, quality] : { std::pair(S::Stale, Quality::Stale), std::pair(S::Partial, Quality::Partial) }) {
            const BoardPtr board = test::demoBoard(state);
            const SloSnapshot* slo = board->slo(kAvailability);
            QCOMPARE(slo->quality, quality);
            QVERIFY(std::none_of(board->slos.begin(), board->slos.end(), [](const SloSnapshot& s) { return s.status == Status::Ok; }));
        }
        const BoardPtr broken = test::demoBoard(S::Error);
        QVERIFY(std::none_of(broken->slos.begin(), broken->slos.end(), [](const SloSnapshot& s) { return s.status == Status::Ok; }));
        QVERIFY(broken->slo(kAvailability)->error);
    }
};

YAGURA_TEST(TestDemoWorld)
#include "tst_demoworld.moc"
