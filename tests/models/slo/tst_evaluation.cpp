// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/slo/slobuilder.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;
using std::chrono::hours;
using std::chrono::minutes;

Q_DECLARE_METATYPE(PollOutcome)

class TestEvaluation final : public QObject
{
    Q_OBJECT

private slots:
    void theFiguresOfAWindow();
    void statusAndQuality_data();
    void statusAndQuality();
    void staleIsNeverGreen();
    void zeroTrafficIsNoNumber();
    void aTargetOfHundredPercent_data();
    void aTargetOfHundredPercent();
    void whenTheBudgetEnds_data();
    void whenTheBudgetEnds();
    void emptySinceItsFirstMinute();
    void theMinuteInProgressIsNeverInAWindow();
};

/// 30 d of 100 events a minute, 0.05 % of them bad: 4,320,000 events, 2,160 bad of 4,320 allowed, half the budget left.
void TestEvaluation::theFiguresOfAWindow()
{
    SliceHistory history;
    fill(history, 0, 30 * 1440, 100, 0.0005);
    const SloSnapshot slo = evaluateSlo(spec(), history, fresh(at(30 * 1440)));
    const WindowFigures* own = slo.own();
    QVERIFY(own != nullptr && own->budget);
    QCOMPARE(own->range, (TimeRange { at(0), at(30 * 1440) }));
    QCOMPARE(own->since, std::optional(at(0)));
    QCOMPARE(own->sum.total, 4'320'000.0);
    QVERIFY(std::abs(own->sum.bad - 2160) < 1e-6);
    QVERIFY(std::abs(*own->sli - 0.9995) < 1e-12);
    QCOMPARE(own->budget->allowedBad, 4320.0);
    QVERIFY(std::abs(own->budget->remainingRatio - 0.5) < 1e-9);
    QCOMPARE(own->sum.coverage(), 1.0);
    QCOMPARE(slo.traffic(), Traffic::Measured);
    QCOMPARE(slo.status, Status::Ok);
    QCOMPARE(slo.burn.size(), kBurnWindows.size());
    QVERIFY(std::abs(slo.burnOver(hours(1)).value_or(0) - 0.5) < 1e-9);
    QVERIFY(!slo.burnOver(minutes(7)));
    QVERIFY(!slo.emptySince);
}

void TestEvaluation::statusAndQuality_data()
{
    QTest::addColumn<PollOutcome>("outcome");
    QTest::addColumn<int>("ageSeconds"); // −1: never
    QTest::addColumn<double>("badShare"); // at 99.9 %: left = 1 − share ÷ 0.001
    QTest::addColumn<int>("quality");
    QTest::addColumn<int>("status");
    const auto row = [](const char* sentence, PollOutcome outcome, int age, double bad, Quality quality, Status status) {
        QTest::newRow(sentence) << outcome << age << bad << static_cast<int>(quality) << static_cast<int>(status);
    };
    const PollOutcome complete = PollOutcome::FreshComplete;
    row("fresh with budget left is ok", complete, 0, 0.0005, Quality::Fresh, Status::Ok);
    row("up to two units old is fresh", complete, 120, 0.0005, Quality::Fresh, Status::Ok);
    row("then it is ageing, and still ok", complete, 121, 0.0005, Quality::Ageing, Status::Ok);
    row("five minutes are ageing", complete, 300, 0.0005, Quality::Ageing, Status::Ok);
    row("over five minutes is stale", complete, 301, 0.0005, Quality::Stale, Status::Stale);
    row("over thirty minutes is expired", complete, 1801, 0.0005, Quality::Expired, Status::NoData);
    row("less than a quarter left warns", complete, 0, 0.0008, Quality::Fresh, Status::Warn);
    row("less than nothing left is critical", complete, 0, 0.0011, Quality::Fresh, Status::Critical);
    row("a critical number that is stale is stale", complete, 301, 0.0011, Quality::Stale, Status::Stale);
    row("a critical number that is expired is no data", complete, 1801, 0.0011, Quality::Expired, Status::NoData);
    row("a partial answer is partial", PollOutcome::FreshPartial, 0, 0.0005, Quality::Partial, Status::Partial);
    row("a partial answer may warn", PollOutcome::FreshPartial, 0, 0.0008, Quality::Partial, Status::Warn);
    row("a partial answer may be critical", PollOutcome::FreshPartial, 0, 0.0011, Quality::Partial, Status::Critical);
    row("a partial answer that is old is stale", PollOutcome::FreshPartial, 301, 0.0005, Quality::Stale, Status::Stale);
    row("a failed attempt is never green", PollOutcome::Failed, 60, 0.0005, Quality::Error, Status::Error);
    row("error outranks a warning", PollOutcome::Failed, 60, 0.0008, Quality::Error, Status::Error);
    row("failing for long becomes stale", PollOutcome::Failed, 301, 0.0005, Quality::Stale, Status::Stale);
    row("and then expired", PollOutcome::Failed, 1801, 0.0005, Quality::Expired, Status::NoData);
    row("never answered and not yet asked is no data", PollOutcome::Never, -1, 0.0005, Quality::Never, Status::NoData);
    row("never answered and failing is an error", PollOutcome::Failed, -1, 0.0005, Quality::Never, Status::Error);
    row("what an earlier run stored is not green before an answer", PollOutcome::Never, 60, 0.0005, Quality::Ageing, Status::Partial);
    row("what an earlier run stored may be critical", PollOutcome::Never, 60, 0.0011, Quality::Ageing, Status::Critical);
}

void TestEvaluation::statusAndQuality()
{
    QFETCH(const PollOutcome, outcome);
    QFETCH(const int, ageSeconds);
    QFETCH(const double, badShare);
    QFETCH(const int, quality);
    QFETCH(const int, status);
    SliceHistory history;
    fill(history, 0, 2 * 1440, 1000, badShare);
    const Instant asOf = at(2 * 1440);
    EvaluationInput input = fresh(asOf + std::chrono::seconds(std::max(0, ageSeconds)));
    input.outcome = outcome;
    input.asOf = ageSeconds < 0 ? std::nullopt : std::optional(asOf);
    // Why 60 d: the lowest factor is 2 there, so that no burn pair holds and the budget alone decides.
    const SloSnapshot got = evaluateSlo(spec("99.9", 60), history, input);
    QCOMPARE(static_cast<int>(got.quality), quality);
    QCOMPARE(static_cast<int>(got.status), status);
}

void TestEvaluation::staleIsNeverGreen()
{
    SliceHistory history;
    fill(history, 0, 1440, 1000, 0.0001);
    for (const PollOutcome outcome :
        { PollOutcome::Never, PollOutcome::FreshComplete, PollOutcome::FreshPartial, PollOutcome::Stale, PollOutcome::Failed }) {
        for (int age = 0; age < 4000; age += 7) {
            EvaluationInput input = fresh(at(1440) + std::chrono::seconds(age));
            input.outcome = outcome;
            input.asOf = at(1440);
            const bool green = evaluateSlo(spec(), history, input).status == Status::Ok;
            QCOMPARE(green, outcome == PollOutcome::FreshComplete && age <= 300);
        }
    }
    EvaluationInput filling = fresh(at(1440));
    filling.backfill = { 3, 30 };
    QCOMPARE(evaluateSlo(spec(), history, filling).status, Status::Partial);
    QCOMPARE(evaluateSlo(spec(), history, filling).quality, Quality::Partial);
}

void TestEvaluation::zeroTrafficIsNoNumber()
{
    SliceHistory history;
    fill(history, 0, 1440, 0, 0);
    const SloSnapshot silent = evaluateSlo(spec(), history, fresh(at(1440)));
    QCOMPARE(silent.traffic(), Traffic::Zero);
    QVERIFY(!silent.own()->sli && !silent.own()->budget);
    QCOMPARE(silent.status, Status::NoData);
    QCOMPARE(silent.quality, Quality::Fresh);
    const SloSnapshot absent = evaluateSlo(spec(), SliceHistory(), fresh(at(1440)));
    QCOMPARE(absent.traffic(), Traffic::Absent);
    QVERIFY(!absent.own()->sli && !absent.own()->since);
    QCOMPARE(absent.status, Status::NoData);
}

void TestEvaluation::aTargetOfHundredPercent_data()
{
    QTest::addColumn<double>("badShare");
    QTest::addColumn<int>("status");
    QTest::newRow("nothing failed") << 0.0 << static_cast<int>(Status::Ok);
    QTest::newRow("one in a million failed") << 1e-6 << static_cast<int>(Status::Critical);
}

void TestEvaluation::aTargetOfHundredPercent()
{
    QFETCH(const double, badShare);
    QFETCH(const int, status);
    SliceHistory history;
    fill(history, 0, 1440, 1000, badShare);
    const SloSnapshot slo = evaluateSlo(spec("100"), history, fresh(at(1440)));
    QVERIFY(!slo.own()->budget);
    QCOMPARE(static_cast<int>(slo.status), status);
}

void TestEvaluation::whenTheBudgetEnds_data()
{
    QTest::addColumn<double>("lastHour");
    QTest::addColumn<double>("earlier");
    QTest::addColumn<bool>("ends");
    QTest::newRow("burning 10 for six hours and more") << 0.01 << 0.01 << true;
    QTest::newRow("burning 1 never ends: what comes allows what it costs") << 0.001 << 0.001 << false;
    QTest::newRow("an hour of 10 after calm counts at the lower rate of six hours") << 0.01 << 0.0005 << true;
    QTest::newRow("calm for an hour does not end, whatever came before") << 0.0 << 0.01 << false;
}

void TestEvaluation::whenTheBudgetEnds()
{
    QFETCH(const double, lastHour);
    QFETCH(const double, earlier);
    QFETCH(const bool, ends);
    SliceHistory history;
    const qint64 now = 30 * 1440;
    fill(history, 0, now, 1000, 0);
    fill(history, now - 360, now - 60, 1000, earlier);
    fill(history, now - 60, now, 1000, lastHour);
    const SloSnapshot slo = evaluateSlo(spec(), history, fresh(at(now)));
    const BudgetFigures& budget = *slo.own()->budget;
    QCOMPARE(budget.exhaustsAt.has_value(), ends);
    if (ends) {
        // Traffic stays and only good events leave: left × 30 d ÷ rate, up to the next minute; a hair more than a whole one stays it.
        const double rate = std::min(*slo.burnOver(hours(1)), *slo.burnOver(hours(6)));
        const double minutesLeft = budget.remainingRatio * 43'200 / rate;
        QCOMPARE(*budget.exhaustsAt, at(now + static_cast<qint64>(std::ceil(minutesLeft - 1e-6))));
    }
}

/// 1000 events a minute, everything fails from minute 40,000 on. At minute 40,000 + n the window holds 40,000 + n minutes, which
/// allow 40,000 + n bad events: 1000 n is more from n = 40.04 on, so the 41st such minute is the first with less than nothing left.
void TestEvaluation::emptySinceItsFirstMinute()
{
    SliceHistory history;
    fill(history, 0, 43'200, 1000, 0);
    fill(history, 40'000, 40'100, 1000, 1);
    const SloSnapshot slo = evaluateSlo(spec(), history, fresh(at(43'200)));
    QVERIFY(slo.own()->budget->remainingRatio < 0);
    QCOMPARE(slo.emptySince, std::optional(at(40'041)));
    QVERIFY(!slo.own()->budget->exhaustsAt);
    QCOMPARE(slo.status, Status::Critical);
}

void TestEvaluation::theMinuteInProgressIsNeverInAWindow()
{
    SliceHistory history;
    fill(history, 0, 100, 10, 0);
    const SloSnapshot slo = evaluateSlo(spec(), history, fresh(at(99) + Millis(59'999)));
    QCOMPARE(slo.own()->range.to, at(99));
    QCOMPARE(slo.own()->sum.total, 990.0);
}

YAGURA_TEST(TestEvaluation)
#include "tst_evaluation.moc"
