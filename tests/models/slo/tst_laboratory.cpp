// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/laboratory.h"
#include "models/slo/methods.h"
#include "models/slo/windows.h"
#include "tests/models/slo/slobuilder.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace yagura;
using namespace yagura::test;
using std::chrono::hours;
using std::chrono::minutes;

/// Another objective over the same slices. Against promtool: tests/live/rules.
class TestLaboratory final : public QObject
{
    Q_OBJECT

private slots:
    void theWorkbooksOutage();
    void aHoldDelaysAndStartsAgain();
    void anUnseenStretchEndsTheRun();
    void impossiblePairsAreRefused();
    void equalsThePairsOfEveryMinute_data();
    void equalsThePairsOfEveryMinute();
    void incidentsAreJudged();
    void withoutIncidentsNothingIsJudged();
    void anotherTargetAnotherBudget_data();
    void anotherTargetAnotherBudget();
    void aCalendarMonthStartsAnew();
    void aQuarterIsReplayed();
};

namespace {

SloSnapshot snapshotOf(const SliceHistory& history, qint64 end, const SloSpec& slo = spec())
{
    return evaluateSlo(slo, history, fresh(at(end)));
}

LabQuestion onePair(Millis longer, Millis shorter, double factor, Millis hold = {})
{
    LabQuestion question = currentQuestion(spec());
    question.pairs = { { AlertSeverity::Page, longer, shorter, factor, hold } };
    question.preset = std::nullopt;
    return question;
}

/// 15 % of 1000 a minute fail for ten minutes, two hours after the start.
SliceHistory outage()
{
    SliceHistory history;
    fill(history, 0, 120, 1000, 0);
    fill(history, 120, 130, 1000, 0.15);
    fill(history, 130, 240, 1000, 0);
    return history;
}

} // namespace

/// As in tst_burnrate: from the end of the 6th minute to the end of the 4th after it, (125, 134].
void TestLaboratory::theWorkbooksOutage()
{
    const LabAnswer answer = replay(snapshotOf(outage(), 240), currentQuestion(spec()), { at(60), at(240) }, {});
    QCOMPARE(answer.alerts.size(), size_t(4));
    QCOMPARE(answer.alerts[0].fired, (std::vector<TimeRange> { { at(125), at(134) } }));
    QVERIFY(answer.alerts[0].refused.empty());
    QCOMPARE(answer.slicesUnseen, qint64(0));
    // 1500 of 240,000 failed, 240 were allowed: 1 − 6.25.
    QVERIFY(std::abs(*answer.remainingRatio + 5.25) < 1e-12);
    QCOMPARE(answer.budget.size(), size_t(180));
    QCOMPARE(answer.budget.back().value, answer.remainingRatio);
}

/// 1 h ∧ 5 m at 14.4 holds in the minutes 126 to 134: nine. `for` 2 m leaves 128 to 134, `for` 9 m nothing.
void TestLaboratory::aHoldDelaysAndStartsAgain()
{
    const auto fired = [](const SliceHistory& history, qint64 from, qint64 to, Millis hold) {
        return replay(snapshotOf(history, 240), onePair(hours(1), minutes(5), 14.4, hold), { at(from), at(to) }, {}).alerts[0].fired;
    };
    using Runs = std::vector<TimeRange>;
    QCOMPARE(fired(outage(), 60, 240, minutes(2)), (Runs { { at(127), at(134) } }));
    QCOMPARE(fired(outage(), 60, 240, minutes(8)), (Runs { { at(133), at(134) } }));
    QCOMPARE(fired(outage(), 60, 240, minutes(9)), Runs());
    // What held before the range began fires in its first minute, and no minute outside the range is told.
    QCOMPARE(fired(outage(), 129, 132, minutes(2)), (Runs { { at(129), at(132) } }));
    // Five calm minutes in between: each half is held anew.
    SliceHistory twice = outage();
    fill(twice, 136, 146, 1000, 0.15);
    QCOMPARE(fired(twice, 60, 240, minutes(2)), (Runs { { at(127), at(134) }, { at(138), at(150) } }));
}

void TestLaboratory::anUnseenStretchEndsTheRun()
{
    SliceHistory history = outage();
    fill(history, 128, 129, 1000, 0.15, 0);
    const LabAnswer answer = replay(snapshotOf(history, 240), onePair(hours(1), minutes(5), 14.4), { at(60), at(240) }, {});
    QCOMPARE(answer.alerts[0].fired, (std::vector<TimeRange> { { at(125), at(128) }, { at(129), at(134) } }));
    QCOMPARE(answer.slicesUnseen, qint64(1));
}

void TestLaboratory::impossiblePairsAreRefused()
{
    const auto refused = [](double factor, Millis shorter, std::optional<Millis> scrape) {
        const LabAnswer answer = replay(snapshotOf(outage(), 240), onePair(hours(1), shorter, factor), { at(60), at(240) }, {}, scrape);
        return answer.alerts[0].fired.empty() ? answer.alerts[0].refused : std::vector<BurnRefusal>();
    };
    using Refused = std::vector<BurnRefusal>;
    QCOMPARE(refused(1200, minutes(5), {}), Refused { BurnRefusal::CanNeverFire }); // 1 ÷ 0.001 = 1000
    QCOMPARE(refused(14.4, minutes(1), std::chrono::seconds(30)), Refused { BurnRefusal::RangeTooShort });
    QCOMPARE(refused(14.4, std::chrono::seconds(20), {}), Refused { BurnRefusal::RangeIsZero });
    QCOMPARE(refused(14.4, minutes(2), std::chrono::seconds(30)), Refused());
}

void TestLaboratory::equalsThePairsOfEveryMinute_data()
{
    QTest::addColumn<BurnPreset>("preset");
    QTest::addColumn<bool>("corrected");
    QTest::newRow("google") << BurnPreset::Google << false;
    QTest::newRow("pyrra, with for") << BurnPreset::Pyrra << false;
    QTest::newRow("three hours dropped from time") << BurnPreset::Google << true;
}

/// The replay is what evaluatePairs would have said in each of these minutes.
void TestLaboratory::equalsThePairsOfEveryMinute()
{
    QFETCH(const BurnPreset, preset);
    QFETCH(const bool, corrected);
    SloSpec slo = spec("99.9", 7);
    slo.burn = preset;
    if (corrected) {
        Correction correction;
        correction.semantics = Correction::Semantics::DropTime;
        correction.startDate = toDateTime(at(2100)).date();
        correction.startTime = toDateTime(at(2100)).time();
        correction.length = hours(3);
        slo.corrections = { correction };
    }
    QRandomGenerator random(5);
    SliceHistory history;
    double share = 0;
    std::vector<Slice> slices;
    constexpr qint64 kEnd = 3000;
    for (qint64 m = 1; m <= kEnd; ++m) {
        if (random.bounded(40) == 0) {
            share = random.bounded(2) == 0 ? 0 : random.generateDouble() * 0.05;
        }
        const double total = random.bounded(20) == 0 ? 0 : random.bounded(3000) + random.generateDouble();
        slices.push_back({ at(m), total, total * share, 1 });
    }
    history.put(slices);
    const LabQuestion question = currentQuestion(slo);
    const LabAnswer answer = replay(snapshotOf(history, kEnd, slo), question, { at(2000), at(kEnd) }, {});
    const SliceHistory counted = countedBy(slo.method, slo, history);
    QCOMPARE(answer.slicesExcluded, qint64(corrected ? 180 : 0));
    int firing = 0;
    for (qint64 m = 2001; m <= kEnd; m += 7) {
        const auto states = evaluatePairs(counted, question.target, question.pairs, at(m));
        for (size_t i = 0; i < states.size(); ++i) {
            const auto& runs = answer.alerts[i].fired;
            const bool fires = std::any_of(runs.begin(), runs.end(), [m](const TimeRange& run) { return run.contains(at(m)); });
            QCOMPARE(fires, states[i].holds.value_or(false));
            firing += fires ? 1 : 0;
        }
    }
    QVERIFY(firing > 20);
}

/// The outage (120, 130] is an incident, and so is a calm hour that no page told; a burst that no one confirmed pages once.
void TestLaboratory::incidentsAreJudged()
{
    SliceHistory history = outage();
    fill(history, 240, 400, 1000, 0);
    fill(history, 400, 410, 1000, 0.15);
    fill(history, 410, 600, 1000, 0);
    const std::vector<TimeRange> confirmed { { at(120), at(130) }, { at(550), at(560) } };
    const LabAnswer answer = replay(snapshotOf(history, 600), currentQuestion(spec()), { at(60), at(600) }, confirmed);
    QCOMPARE(answer.incidents.size(), size_t(2));
    QCOMPARE(answer.incidents[0].pagedAt, std::optional(at(126)));
    QCOMPARE(answer.detection, std::optional<Millis>(minutes(6)));
    QVERIFY(!answer.incidents[1].pagedAt && !answer.incidents[1].detection);
    QCOMPARE(answer.recall, std::optional(0.5));
    // 6 h ∧ 30 m at 6 pages too, for the second burst, but together with 1 h ∧ 5 m: two pages in all, one of them on the incident.
    QCOMPARE(answer.precision, std::optional(0.5));
    // Six minutes × 150 failed of 0.001 × 126,000 allowed so far.
    QVERIFY(std::abs(*answer.budgetAtFiring - 900.0 / 126.0) < 1e-12);
    QVERIFY(answer.reset && *answer.reset >= minutes(4));
}

void TestLaboratory::withoutIncidentsNothingIsJudged()
{
    const LabAnswer answer = replay(snapshotOf(outage(), 240), currentQuestion(spec()), { at(60), at(240) }, {});
    QVERIFY(!answer.precision && !answer.recall && !answer.detection && !answer.reset && !answer.budgetAtFiring);
    // An incident that nobody was woken for has a recall, and no precision to speak of.
    SliceHistory calm;
    fill(calm, 0, 240, 1000, 0);
    const LabAnswer missed = replay(snapshotOf(calm, 240), currentQuestion(spec()), { at(60), at(240) }, { { at(100), at(110) } });
    QCOMPARE(missed.recall, std::optional(0.0));
    QVERIFY(!missed.precision);
}

void TestLaboratory::anotherTargetAnotherBudget_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<BudgetingMethod>("method");
    QTest::addColumn<double>("left");
    // 1500 of 240,000 events failed, in 10 of 240 minutes.
    QTest::newRow("99.9, events: 1 − 1500 ÷ 240") << "99.9" << BudgetingMethod::Occurrences << -5.25;
    QTest::newRow("99, events: 1 − 1500 ÷ 2400") << "99" << BudgetingMethod::Occurrences << 0.375;
    QTest::newRow("99, slices: 1 − 10 ÷ 2.4") << "99" << BudgetingMethod::Timeslices << 1 - 10 / 2.4;
    QTest::newRow("80, slices at 80 %: none is under it") << "80" << BudgetingMethod::Timeslices << 1.0;
    QTest::newRow("99, ratios: 1 − 1.5 ÷ 2.4") << "99" << BudgetingMethod::RatioTimeslices << 0.375;
}

void TestLaboratory::anotherTargetAnotherBudget()
{
    QFETCH(const QString, target);
    QFETCH(const BudgetingMethod, method);
    QFETCH(const double, left);
    LabQuestion question = currentQuestion(spec());
    question.target = { *Decimal::parse(target) };
    question.method = method;
    const LabAnswer answer = replay(snapshotOf(outage(), 240), question, { at(60), at(240) }, {});
    QVERIFY2(std::abs(*answer.remainingRatio - left) < 1e-12, qPrintable(QString::number(*answer.remainingRatio, 'g', 17)));
}

/// kT0 is 15 November, midnight UTC; in Tokyo a day begins at 15:00 UTC.
void TestLaboratory::aCalendarMonthStartsAnew()
{
    SliceHistory history;
    fill(history, 0, 15 * 60, 1000, 0.01);
    fill(history, 15 * 60, 18 * 60, 1000, 0);
    LabQuestion question = currentQuestion(spec());
    question.window.kind = Window::Kind::Calendar;
    question.window.length = hours(24);
    question.window.calendar.unit = CalendarPeriod::Unit::Day;
    question.window.calendar.zone = "Asia/Tokyo";
    const LabAnswer answer = replay(snapshotOf(history, 18 * 60), question, { at(14 * 60), at(18 * 60) }, {});
    QVERIFY(std::abs(*answer.budget[59].value + 9) < 1e-9); // 15:00: the old day ends with 1 % at 99.9 %
    QCOMPARE(answer.budget[60].value, std::optional(1.0)); // the first minute of the new one
    QCOMPARE(answer.remainingRatio, std::optional(1.0));
}

/// Thirteen weeks by the minute: 131,040 minutes × 4 pairs, against a few of them evaluated by themselves.
void TestLaboratory::aQuarterIsReplayed()
{
    SliceHistory history;
    constexpr qint64 kEnd = 91 * 1440;
    fill(history, 0, kEnd, 1000, 0.0001);
    for (qint64 day = 5; day < 91; day += 9) {
        fill(history, day * 1440, day * 1440 + 30, 1000, 0.2);
    }
    const LabAnswer answer = replay(snapshotOf(history, kEnd), currentQuestion(spec("99.9", 28)), { at(0), at(kEnd) }, {});
    QCOMPARE(answer.alerts[0].fired.size(), size_t(10));
    QVERIFY(answer.budget.size() > 1000 && answer.budget.size() <= 1441);
    const auto states = evaluatePairs(history, spec().target, answer.question.pairs, answer.alerts[0].fired[3].to);
    QCOMPARE(states[0].since, std::optional(answer.alerts[0].fired[3].from + kSlice));
}

YAGURA_TEST(TestLaboratory)
#include "tst_laboratory.moc"
