// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/budgetahead.h"
#include "models/slo/burnpolicy.h"
#include "tests/models/slo/slobuilder.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;

/// The numbers of the SRE workbook, chapters 2 and 5 (slo.md 2.1), as our own functions have them.
class TestWorkbook final : public QObject
{
    Q_OBJECT

private slots:
    void whatAnOutageCosts_data();
    void whatAnOutageCosts();
    void theLowTrafficService();
    void chapterTwo_data();
    void chapterTwo();
    void whenAFullBudgetEnds_data();
    void whenAFullBudgetEnds();
    void detectionTimes_data();
    void detectionTimes();
    void howLongOneWindowStaysAbove();
    void theSameSlicesByTwoMethods_data();
    void theSameSlicesByTwoMethods();
};

void TestWorkbook::whatAnOutageCosts_data()
{
    QTest::addColumn<QString>("percent");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<double>("badShare");
    QTest::addColumn<double>("cost");
    QTest::newRow("0.1 % errors for 10 min: 10 ÷ 43,200 = 0.0231 %") << "99.9" << 10 << 0.001 << 10.0 / 43'200;
    QTest::newRow("100 % outage, 1 h: 60 ÷ 43.2 = 138.89 %") << "99.9" << 60 << 1.0 << 60 / 43.2;
    QTest::newRow("one outage of 5 min: 5 ÷ 43.2 = 11.574 %") << "99.9" << 5 << 1.0 << 5 / 43.2;
    QTest::newRow("three of them: 15 ÷ 43.2 = 34.72 %") << "99.9" << 15 << 1.0 << 15 / 43.2;
    QTest::newRow("at 90 % an hour: 60 ÷ 4,320 = 1.389 %") << "90" << 60 << 1.0 << 60.0 / 4320;
    QTest::newRow("systems.md: 20 % of 28 d would be 8.064 min; here 8.64 of 43.2") << "99.9" << 9 << 0.96 << 0.2;
}

void TestWorkbook::whatAnOutageCosts()
{
    QFETCH(const QString, percent);
    QFETCH(const int, minutes);
    QFETCH(const double, badShare);
    QFETCH(const double, cost);
    SliceHistory history;
    fill(history, 0, 43'200, 1000, 0);
    fill(history, 20'000, 20'000 + minutes, 1000, badShare);
    const SloSnapshot slo = evaluateSlo(spec(percent.toLatin1().constData()), history, fresh(at(43'200)));
    const auto price = budgetPrice(slo, { at(20'000), at(20'000 + minutes) });
    QVERIFY(price && std::abs(*price - cost) < 1e-9);
    QVERIFY(std::abs(slo.own()->budget->remainingRatio - (1 - cost)) < 1e-9);
}

/// 10 requests an hour, one of them fails: 1 ÷ (7,200 × 0.001) = 13.889 % of the month; the hour burns at 0.1 ÷ 0.001 = 100. (The
/// book's text says 1,000x, which its own formula does not give.)
void TestWorkbook::theLowTrafficService()
{
    SliceHistory history;
    fill(history, 0, 43'200, 0, 0);
    for (qint64 m = 6; m <= 43'200; m += 6) {
        history.put(Slice { at(m), 1, m == 43'200 ? 1.0 : 0.0, 1 });
    }
    const SloSnapshot slo = evaluateSlo(spec(), history, fresh(at(43'200)));
    QVERIFY(std::abs(1 - slo.own()->budget->remainingRatio - 1 / 7.2) < 1e-9);
    QVERIFY(std::abs(*slo.burnOver(1h) - 100) < 1e-9);
}

void TestWorkbook::chapterTwo_data()
{
    QTest::addColumn<double>("bad");
    QTest::addColumn<double>("spent");
    QTest::newRow("14,066 of 109,897.59 = 12.80 %") << 14'066.0 << 14'066 / 109'897.59;
    QTest::newRow("72,000 of 109,897.59 = 65.52 %") << 72'000.0 << 72'000 / 109'897.59;
}

void TestWorkbook::chapterTwo()
{
    QFETCH(const double, bad);
    QFETCH(const double, spent);
    SliceHistory history;
    history.put(Slice { at(10), 3'663'253, bad, 1 });
    const SloSnapshot slo = evaluateSlo(spec("97", 28), history, fresh(at(10)));
    QVERIFY(std::abs(slo.own()->budget->allowedBad - 109'897.59) < 1e-6);
    QVERIFY(std::abs(1 - slo.own()->budget->remainingRatio - spent) < 1e-9);
}

/// Table 5-4 and "35x": window ÷ rate, from a full budget; we answer with the first whole minute at which nothing is left.
void TestWorkbook::whenAFullBudgetEnds_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<double>("minutes"); // 0: not before the window's end
    QTest::newRow("1: all of 30 d") << 1.0 << 0.0;
    QTest::newRow("2: 15 d") << 2.0 << 21'600.0;
    QTest::newRow("10: 3 d") << 10.0 << 4'320.0;
    QTest::newRow("1000: 43.2 min") << 1000.0 << 43.2;
    QTest::newRow("35: 20.571 h") << 35.0 << 43'200 / 35.0;
    QTest::newRow("14.4: 50 h") << 14.4 << 3'000.0;
}

void TestWorkbook::whenAFullBudgetEnds()
{
    QFETCH(const double, rate);
    QFETCH(const double, minutes);
    SliceHistory history;
    fill(history, 0, 43'200, 1000, 0);
    const SloSnapshot slo = evaluateSlo(spec(), history, fresh(at(43'200)));
    const detail::TrafficAhead traffic(slo.counted, slo.own()->range.to, detail::meanTraffic(*slo.own()));
    const auto ends = detail::BudgetAhead(slo, *slo.own(), traffic).endsAt(rate);
    QCOMPARE(ends, minutes > 0 ? std::optional(at(43'200 + static_cast<qint64>(std::ceil(minutes - 1e-6)))) : std::nullopt);
}

/// (1 − target) ÷ error ratio × window × factor.
void TestWorkbook::detectionTimes_data()
{
    QTest::addColumn<double>("windowSeconds");
    QTest::addColumn<double>("badShare");
    QTest::addColumn<double>("factor");
    QTest::addColumn<double>("seconds");
    QTest::newRow("10 min window, total outage: 0.6 s") << 600.0 << 1.0 << 1.0 << 0.6;
    QTest::newRow("36 h window, total outage: 129.6 s") << 129'600.0 << 1.0 << 1.0 << 129.6;
    QTest::newRow("1 h at 14.4, 15 %: 5 m 45.6 s") << 3600.0 << 0.15 << 14.4 << 345.6;
    QTest::newRow("Pyrra's 1 h at 14, 15 %: 5 m 36 s") << 3600.0 << 0.15 << 14.0 << 336.0;
}

/// The window's first minute that is at the factor is the one in which the book's second lies.
void TestWorkbook::detectionTimes()
{
    QFETCH(const double, windowSeconds);
    QFETCH(const double, badShare);
    QFETCH(const double, factor);
    QFETCH(const double, seconds);
    const Target target = spec().target;
    QVERIFY(std::abs(target.budgetFraction() / badShare * windowSeconds * factor - seconds) < 1e-9);
    SliceHistory history;
    fill(history, 0, 3000, 1000, 0);
    fill(history, 3000, 3060, 1000, badShare);
    qint64 minute = 1;
    const Millis window(static_cast<qint64>(windowSeconds * 1000));
    while (*burnRate(history, target, window, at(3000 + minute)) < factor * (1 - 1e-12)) {
        ++minute;
    }
    QCOMPARE(minute, static_cast<qint64>(std::ceil(seconds / 60 - 1e-9)));
}

/// Factor 36 after a total outage: the hour alone stays above for (1 − 0.036) × 60 = 57.84 min; at 14.4 and 15 % (10 min): 54 m 14.4 s.
void TestWorkbook::howLongOneWindowStaysAbove()
{
    SliceHistory history;
    fill(history, 0, 1000, 1000, 0);
    fill(history, 100, 160, 1000, 1);
    QVERIFY(*burnRate(history, spec().target, 1h, at(160 + 57)) >= 36);
    QVERIFY(*burnRate(history, spec().target, 1h, at(160 + 58)) < 36);
    SliceHistory figure;
    fill(figure, 0, 1000, 1000, 0);
    fill(figure, 100, 110, 1000, 0.15);
    QVERIFY(*burnRate(figure, spec().target, 1h, at(110 + 54)) >= 14.4);
    QVERIFY(*burnRate(figure, spec().target, 1h, at(110 + 55)) < 14.4);
}

/// slo.md 2.3: what the same two days leave by events and by the mean of five-minute ratios (without Sloth's overlap).
void TestWorkbook::theSameSlicesByTwoMethods_data()
{
    QTest::addColumn<int>("busyHours");
    QTest::addColumn<double>("busy");
    QTest::addColumn<double>("busyBad");
    QTest::addColumn<double>("quiet");
    QTest::addColumn<double>("quietBad");
    QTest::addColumn<double>("byEvents");
    QTest::addColumn<double>("byTime");
    QTest::newRow("errors at night: events 1 − (12 + 6) ÷ 60.6, time 1 − (0.02 + 1) ÷ 2 ÷ 0.1")
        << 12 << 60'000.0 << 0.0002 << 600.0 << 0.01 << 1 - 18 / 60.6 << 1 - 5.1;
    QTest::newRow("errors at peak: events 1 − 720 ÷ 300, time 1 − 4 × 0.3 ÷ 24 ÷ 0.1")
        << 4 << 60'000.0 << 0.003 << 3'000.0 << 0.0 << 1 - 2.4 << 0.5;
}

void TestWorkbook::theSameSlicesByTwoMethods()
{
    QFETCH(const int, busyHours);
    QFETCH(const double, busy);
    QFETCH(const double, busyBad);
    QFETCH(const double, quiet);
    QFETCH(const double, quietBad);
    QFETCH(const double, byEvents);
    QFETCH(const double, byTime);
    SliceHistory history;
    for (int day = 0; day < 2; ++day) {
        fill(history, day * 1440, day * 1440 + busyHours * 60, busy, busyBad);
        fill(history, day * 1440 + busyHours * 60, (day + 1) * 1440, quiet, quietBad);
    }
    SloSpec slo = spec("99.9", 2);
    slo.sliceWindow = 5min;
    const auto left = [&](BudgetingMethod method) {
        slo.method = method;
        return evaluateSlo(slo, history, fresh(at(2880))).own()->budget->remainingRatio;
    };
    QVERIFY2(
        std::abs(left(BudgetingMethod::Occurrences) - byEvents) < 1e-9, qPrintable(QString::number(left(BudgetingMethod::Occurrences))));
    QVERIFY(std::abs(left(BudgetingMethod::RatioTimeslices) - byTime) < 1e-9);
}

YAGURA_TEST(TestWorkbook)
#include "tst_workbook.moc"
