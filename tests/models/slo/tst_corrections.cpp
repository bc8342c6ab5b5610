// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/budgetpolicy.h"
#include "models/slo/composite.h"
#include "models/slo/countedhistory.h"
#include "models/slo/methods.h"
#include "models/slo/periodledger.h"
#include "models/slo/windows.h"
#include "tests/models/slo/slobuilder.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;

namespace {

Correction once(qint64 fromMinute, qint64 minutes, Correction::Semantics semantics)
{
    Correction correction;
    correction.semantics = semantics;
    const QDateTime start = toDateTime(at(fromMinute));
    correction.startDate = start.date();
    correction.startTime = start.time();
    correction.length = minutes * kSlice;
    return correction;
}

Window calendar(CalendarPeriod::Unit unit, const char* zone = "UTC")
{
    return { Window::Kind::Calendar, 24h, { unit, 1, {}, QTime(0, 0), zone } };
}

} // namespace

class TestCorrections final : public QObject
{
    Q_OBJECT

private slots:
    void datadogsWeek_data();
    void datadogsWeek();
    void theStrictestCounts();
    void nothingIsDroppedBeforeTheFirstSlice();
    void aWholeWindowDroppedHasNoValue();
    void aMinuteHalfInsideIsNotCorrected();
    void calendarWindowsHaveFigures();
    void theBurnDownStartsAtItsPeriod();
    void pyrrasHoldDelaysTheAlert();
    void thePolicysStageIsInTheSnapshot();
    void daysThatNothingTouchesAreShared();
    void theLedgerOfClosedPeriods();
    void composites_data();
    void composites();
};

/// slo.md 2.5: an hour of downtime in a week from which a day is corrected: 60 ÷ 8640 or 60 ÷ 10080.
void TestCorrections::datadogsWeek_data()
{
    QTest::addColumn<int>("semantics");
    QTest::addColumn<double>("missed");
    QTest::addColumn<qint64>("excluded");
    QTest::newRow("the time leaves: 60 ÷ (10080 − 1440) = 0.694 %") << 1 << 60.0 / 8640 << 1440LL;
    QTest::newRow("it counts as good: 60 ÷ 10080 = 0.595 %") << 2 << 60.0 / 10080 << 0LL;
    QTest::newRow("its events leave, so that its minutes are not judged: 60 ÷ 8640") << 0 << 60.0 / 8640 << 0LL;
}

void TestCorrections::datadogsWeek()
{
    QFETCH(const int, semantics);
    QFETCH(const double, missed);
    QFETCH(const qint64, excluded);
    SliceHistory history;
    fill(history, 0, 7 * 1440, 10, 0);
    fill(history, 1440, 2 * 1440, 10, 1); // the maintenance
    fill(history, 5000, 5060, 10, 1); // the outage
    SloSpec slo = spec("99", 7);
    slo.method = BudgetingMethod::Timeslices;
    slo.corrections = { once(1440, 1440, static_cast<Correction::Semantics>(semantics)) };
    const SloSnapshot snapshot = evaluateSlo(slo, history, fresh(at(7 * 1440)));
    const WindowFigures& own = *snapshot.own();
    QVERIFY(std::abs(1 - *own.sli - missed) < 1e-12);
    QVERIFY(std::abs(own.budget->remainingRatio - (1 - missed / 0.01)) < 1e-9);
    QCOMPARE(own.sum.excluded, excluded);
    QCOMPARE(own.sum.expected, 10'080 - excluded);
    QCOMPARE(own.sum.coverage(), 1.0);
    QVERIFY(snapshot.uncorrectedRatio && std::abs(*snapshot.uncorrectedRatio - (1 - 1500.0 / 10'080 / 0.01)) < 1e-9);
    for (const MethodFigures& method : figuresByMethod(slo, history, own.range)) {
        QVERIFY(std::abs(1 - *method.sli - missed) < 1e-12); // every minute has the same traffic
    }
    slo.corrections = { once(-3000, 1440, static_cast<Correction::Semantics>(semantics)) };
    QVERIFY(!evaluateSlo(slo, history, fresh(at(7 * 1440))).uncorrectedRatio); // none holds in the window
}

void TestCorrections::theStrictestCounts()
{
    SliceHistory history;
    fill(history, -1, 100, 10, 0.5);
    SloSpec slo = spec();
    slo.corrections = { once(0, 60, Correction::Semantics::DropTime), once(20, 60, Correction::Semantics::DropEvents),
        once(40, 60, Correction::Semantics::CountAsGood) };
    const SliceSum sum = countedBy(BudgetingMethod::Occurrences, slo, history).sum({ at(0), at(100) });
    QCOMPARE(sum.excluded, 60LL);
    QCOMPARE(sum.total, 200.0); // 80 to 100
    QCOMPARE(sum.bad, 0.0);
    QCOMPARE(sum.seen, 40.0); // those whose events were dropped were seen
}

/// Nothing is expected before the first slice, so nothing of it can be excluded.
void TestCorrections::nothingIsDroppedBeforeTheFirstSlice()
{
    SliceHistory history;
    fill(history, 99, 200, 10, 0);
    history.exclude({ { at(-10), at(150) } });
    const SliceSum before = history.sum({ at(20), at(50) });
    QCOMPARE(before.excluded, 0LL);
    QCOMPARE(before.expected, 0LL);
    QCOMPARE(history.excludedIn({ at(50), at(20) }), 0LL);
    QCOMPARE(history.sum({ at(20), at(200) }).excluded, 51LL);
}

void TestCorrections::aWholeWindowDroppedHasNoValue()
{
    SliceHistory history;
    fill(history, 0, 3 * 1440, 10, 0.001);
    SloSpec slo = spec("99", 1);
    for (const auto semantics : { Correction::Semantics::DropTime, Correction::Semantics::DropEvents }) {
        slo.corrections = { once(1440, 1500, semantics) };
        const SloSnapshot dropped = evaluateSlo(slo, history, fresh(at(2880)));
        QVERIFY(!dropped.own()->sli && !dropped.own()->budget);
        QCOMPARE(dropped.traffic(), Traffic::Zero);
        QCOMPARE(dropped.status, Status::NoData);
        QVERIFY(dropped.forecast == Forecast());
        const SloSnapshot after = evaluateSlo(slo, history, fresh(at(4320)));
        for (const SeriesPoint& point : budgetLeftSeries(after, { at(1000), at(4320) }, 10min)) {
            QCOMPARE(point.value.has_value(), point.at < at(2880) || point.at > at(2940)); // else all of its day was dropped
        }
    }
}

void TestCorrections::aMinuteHalfInsideIsNotCorrected()
{
    SliceHistory history;
    fill(history, 0, 10, 10, 1);
    SloSpec slo = spec();
    slo.corrections = { once(2, 3, Correction::Semantics::CountAsGood) };
    slo.corrections.front().startTime = slo.corrections.front().startTime.addSecs(30);
    const SliceHistory counted = countedBy(BudgetingMethod::Occurrences, slo, history);
    for (qint64 m = 1; m <= 10; ++m) { // 02:30 to 05:30 holds the minutes that end at 4 and 5
        QCOMPARE(counted.at(at(m))->bad, m == 4 || m == 5 ? 0.0 : 10.0);
    }
}

void TestCorrections::calendarWindowsHaveFigures()
{
    SliceHistory history;
    fill(history, 0, 3 * 1440, 10, 0.01);
    fill(history, 2 * 1440, 3 * 1440, 10, 0.002);
    SloSpec slo = spec("99", 30);
    slo.windows = { calendar(CalendarPeriod::Unit::Day), { Window::Kind::Rolling, 24h, {} }, calendar(CalendarPeriod::Unit::Month) };
    const SloSnapshot snapshot = evaluateSlo(slo, history, fresh(at(2 * 1440 + 600)));
    QCOMPARE(snapshot.windows[0].range, (TimeRange { at(2880), at(3480) }));
    QVERIFY(std::abs(snapshot.windows[0].budget->remainingRatio - 0.8) < 1e-9);
    QCOMPARE(snapshot.windows[0].sum.total, 6000.0);
    QVERIFY(std::abs(snapshot.windows[1].budget->remainingRatio - (1 - (84.0 + 12) / 144)) < 1e-9); // 840 min × 0.1 + 600 × 0.02 of 144
    QCOMPARE(snapshot.windows[2].since, std::optional(at(0))); // the month began before anything was seen
    QVERIFY(!snapshot.windows[0].budget->exhaustsAt); // 0.2 × a day
}

/// 1 % of 10 a minute at 99 % burns at 1: the period's left stays 0 from its first minute; the rolling day only falls slowly.
void TestCorrections::theBurnDownStartsAtItsPeriod()
{
    SliceHistory history;
    fill(history, 0, 2 * 1440, 10, 0);
    fill(history, 2000, 2880, 10, 1);
    SloSpec slo = spec("50");
    slo.windows = { calendar(CalendarPeriod::Unit::Day, "Asia/Tokyo") }; // kT0 is 09:00 there; its days end at minute 900, 2340
    const SloSnapshot snapshot = evaluateSlo(slo, history, fresh(at(2880)));
    const auto left = budgetLeftSeries(snapshot, { at(1440), at(2880) }, 5min);
    for (const SeriesPoint& point : left) {
        const SloSnapshot then = evaluateSlo(slo, history, fresh(point.at));
        QVERIFY(point.value && std::abs(*point.value - then.own()->budget->remainingRatio) < 1e-12);
    }
    QVERIFY(*left[40].value == 1.0);
    QCOMPARE(snapshot.emptySince, std::optional(at(2341))); // the new day has failed from its first minute on
}

/// slo.md 2.9: Pyrra for 28 d, 15 % errors: the hour is at 14 × 0.1 % after 5 m 36 s, so in the 6th minute; held for 2 m, it fires in the
/// 8th.
void TestCorrections::pyrrasHoldDelaysTheAlert()
{
    SliceHistory history;
    fill(history, 0, 120, 1000, 0);
    fill(history, 120, 130, 1000, 0.15);
    SloSpec slo = spec("99.9", 28);
    slo.burn = BurnPreset::Pyrra;
    const auto fast = [&](qint64 minute) { return evaluateSlo(slo, history, fresh(at(minute))).pairs.front(); };
    QCOMPARE(fast(125).holds, std::optional(false));
    QVERIFY(!fast(125).pendingSince);
    QCOMPARE(fast(127).holds, std::optional(false));
    QCOMPARE(fast(127).pendingSince, std::optional(at(126)));
    QCOMPARE(fast(128).holds, std::optional(true));
    QCOMPARE(fast(128).since, std::optional(at(128)));
    QVERIFY(evaluateSlo(slo, history, fresh(at(128))).pages());
    QVERIFY(!evaluateSlo(slo, history, fresh(at(127))).pages());
}

void TestCorrections::thePolicysStageIsInTheSnapshot()
{
    SliceHistory history;
    fill(history, 0, 1440, 100, 0.0009);
    SloSpec slo = spec();
    QVERIFY(!evaluateSlo(slo, history, fresh(at(1440))).stage);
    slo.policy = defaultBudgetPolicy();
    QCOMPARE(evaluateSlo(slo, history, fresh(at(1440))).stage->name, QStringLiteral("approval")); // 10 % left
    QVERIFY(!evaluateSlo(slo, SliceHistory(), fresh(at(1440))).stage);
}

void TestCorrections::daysThatNothingTouchesAreShared()
{
    SliceHistory events;
    fill(events, 0, 3 * 1440, 100, 0.01);
    CountedHistory history(events);
    SloSpec slo = spec();
    slo.corrections = { once(1500, 60, Correction::Semantics::CountAsGood) };
    const SloSnapshot before = evaluateSlo(slo, history, fresh(at(4320)));
    // an old minute changes, and with it what the correction makes of its day
    history.put(std::vector<Slice> { { at(1441), 100, 100, 1 }, { at(1510), 100, 100, 1 } });
    const SloSnapshot after = evaluateSlo(slo, history, fresh(at(4320)));
    QCOMPARE(after.own()->sum.bad - before.own()->sum.bad, 99.0);
    QCOMPARE(after.history.at(at(1510))->bad, 100.0);
    QCOMPARE(after.counted.at(at(1510))->bad, 0.0);
    QCOMPARE(before.counted.at(at(1441))->bad, 1.0); // a snapshot never changes
}

void TestCorrections::theLedgerOfClosedPeriods()
{
    SliceHistory history;
    fill(history, 600, 1440, 10, 0.02); // the first day, from its tenth hour
    fill(history, 1440, 2880, 10, 0.01);
    fill(history, 2880, 4320, 10, 0.005);
    fill(history, 4320, 4400, 10, 1);
    SloSpec slo = spec("99");
    slo.windows = { { Window::Kind::Rolling, 24h, {} }, calendar(CalendarPeriod::Unit::Day) };
    const SloSnapshot snapshot = evaluateSlo(slo, history, fresh(at(4400)));
    QVERIFY(periodLedger(snapshot, 0, 5).empty());
    QVERIFY(periodLedger(snapshot, 2, 5).empty());
    const auto ledger = periodLedger(snapshot, 1, 5);
    QCOMPARE(ledger.size(), size_t(3));
    QCOMPARE(ledger[0].figures.range, (TimeRange { at(2880), at(4320) }));
    QVERIFY(std::abs(ledger[0].figures.budget->remainingRatio - 0.5) < 1e-9);
    QCOMPARE(ledger[0].trend, std::optional(ClosedPeriod::Trend::Better));
    QCOMPARE(ledger[0].met, std::optional(true));
    QCOMPARE(ledger[1].met, std::optional(true)); // exactly as many failures as allowed
    QCOMPARE(ledger[2].met, std::optional(false));
    QVERIFY(ledger[0].isWhole && ledger[1].isWhole && !ledger[2].isWhole);
    QVERIFY(!ledger[2].trend); // nothing is known of the day before
    QCOMPARE(periodLedger(snapshot, 1, 1).front().trend, ledger[0].trend);
}

/// slo.md 2.6. Two parts, 100 events a minute each: one misses 5 % in minutes 1 to 60, the other in 31 to 90 (of 120).
void TestCorrections::composites_data()
{
    QTest::addColumn<BudgetingMethod>("method");
    QTest::addColumn<double>("weight");
    QTest::addColumn<double>("sli");
    QTest::newRow("events add: (300 + 300) of 24,000 bad") << BudgetingMethod::Occurrences << 1.0 << 1 - 600.0 / 24'000;
    QTest::newRow("the second three times: (300 + 900) of 48,000") << BudgetingMethod::Occurrences << 3.0 << 1 - 1200.0 / 48'000;
    QTest::newRow("a slice is bad for any part: 90 of 120") << BudgetingMethod::Timeslices << 1.0 << 1 - 90.0 / 120;
    QTest::newRow("what they miss adds: 95 % and 95 % are 90 %")
        << BudgetingMethod::RatioTimeslices << 1.0 << 1 - (60 * 0.05 + 30 * 0.05 + 30 * 0.05) / 120;
    QTest::newRow("weighted: 0.05 × 60 + 3 × 0.05 × 60")
        << BudgetingMethod::RatioTimeslices << 3.0 << 1 - (0.05 * 60 + 3 * 0.05 * 60) / 120;
}

void TestCorrections::composites()
{
    QFETCH(const BudgetingMethod, method);
    QFETCH(const double, weight);
    QFETCH(const double, sli);
    SliceHistory a, b;
    fill(a, 0, 120, 100, 0);
    fill(a, 0, 60, 100, 0.05);
    fill(b, 0, 120, 100, 0);
    fill(b, 30, 90, 100, 0.05);
    SloSpec whole = spec("99", 1);
    whole.method = method;
    whole.parts = { { { QStringLiteral("a") }, 1 }, { { QStringLiteral("b") }, weight } };
    const SliceHistory joined
        = compositeSlices(whole, { { whole.parts[0], spec("99"), a }, { whole.parts[1], spec("99"), b } }, { at(0), at(120) });
    const SloSnapshot snapshot = evaluateSlo(whole, joined, fresh(at(120)));
    QVERIFY2(std::abs(*snapshot.own()->sli - sli) < 1e-12, qPrintable(QString::number(*snapshot.own()->sli, 'g', 17)));
    SliceHistory half;
    fill(half, 0, 60, 100, 0);
    const SliceHistory partly
        = compositeSlices(whole, { { whole.parts[0], spec("99"), a }, { whole.parts[1], spec("99"), half } }, { at(0), at(120) });
    QCOMPARE(partly.at(at(60))->coverage, 1.0);
    QCOMPARE(partly.at(at(61))->coverage, 0.5); // one of two parts was not seen
}

YAGURA_TEST(TestCorrections)
#include "tst_corrections.moc"
