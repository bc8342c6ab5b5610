// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/slo/slobuilder.h"
#include "tests/support/testmain.h"

#include <random>

using namespace yagura;
using namespace yagura::test;
using std::chrono::hours;
using std::chrono::minutes;

class TestSloSeries final : public QObject
{
    Q_OBJECT

private slots:
    void everyPointIsTheFigureOfItsMinute();
    void aGapHasNoPoints();
    void theSliOfASlice();
    void thePriceOfARange();
};

void TestSloSeries::everyPointIsTheFigureOfItsMinute()
{
    std::mt19937 random(11);
    SliceHistory history;
    for (int m = 1; m <= 4 * 1440; ++m) {
        if (random() % 50 != 0) {
            history.put(Slice { at(m), static_cast<double>(random() % 500), static_cast<double>(random() % 3), 1 });
        }
    }
    const SloSnapshot slo = evaluateSlo(spec("99.5", 2), history, fresh(at(4 * 1440)));
    const TimeRange range { at(3 * 1440), at(4 * 1440) };
    const auto left = budgetLeftSeries(slo, range, minutes(5));
    const auto burn = burnRateSeries(slo, hours(1), range, minutes(5));
    QCOMPARE(left.size(), size_t(288));
    QCOMPARE(burn.size(), size_t(288));
    for (size_t i = 0; i < left.size(); ++i) {
        QCOMPARE(left[i].at, at(3 * 1440 + 5 * static_cast<qint64>(i + 1)));
        if (i % 16 != 0) {
            continue; // an evaluation for every point would take long without optimisation
        }
        const SloSnapshot then = evaluateSlo(slo.spec, history, fresh(left[i].at));
        QVERIFY(left[i].value && std::abs(*left[i].value - then.own()->budget->remainingRatio) < 1e-9);
        QVERIFY(burn[i].value && std::abs(*burn[i].value - *then.burnOver(hours(1))) < 1e-9);
    }
}

void TestSloSeries::aGapHasNoPoints()
{
    SliceHistory history;
    fill(history, 0, 100, 10, 0);
    fill(history, 100, 130, 10, 0, 0); // spread over a gap
    fill(history, 130, 200, 10, 0);
    const SloSnapshot slo = evaluateSlo(spec(), history, fresh(at(200)));
    const auto left = budgetLeftSeries(slo, { at(0), at(200) }, minutes(10));
    for (const SeriesPoint& point : left) {
        QCOMPARE(point.value.has_value(), point.at <= at(100) || point.at > at(130));
    }
    const auto sli = sliSeries(slo, { at(0), at(200) });
    QCOMPARE(sli.size(), size_t(200));
    for (const SeriesPoint& point : sli) {
        QCOMPARE(point.value.has_value(), point.at <= at(100) || point.at > at(130));
    }
}

void TestSloSeries::theSliOfASlice()
{
    SliceHistory history;
    history.put(Slice { at(1), 8, 2, 1 });
    history.put(Slice { at(2), 0, 0, 1 });
    const SloSnapshot slo = evaluateSlo(spec(), history, fresh(at(3)));
    const auto sli = sliSeries(slo, { at(0), at(3) });
    QCOMPARE(sli.size(), size_t(3));
    QCOMPARE(sli[0].value, std::optional(0.75));
    QVERIFY(!sli[1].value); // no traffic
    QVERIFY(!sli[2].value); // not seen
}

/// 2 d of 100 a minute at 99 %: 288,000 events allow 2,880 bad ones; 30 minutes with 48 bad each cost 1,440, half of it.
void TestSloSeries::thePriceOfARange()
{
    SliceHistory history;
    fill(history, 0, 2880, 100, 0);
    fill(history, 1000, 1030, 100, 0.48);
    const SloSnapshot slo = evaluateSlo(spec("99", 2), history, fresh(at(2880)));
    const auto price = budgetPrice(slo, { at(1000), at(1030) });
    QVERIFY(price && std::abs(*price - 0.5) < 1e-9);
    QCOMPARE(budgetPrice(slo, { at(2000), at(2030) }), std::optional(0.0));
    QVERIFY(!budgetPrice(slo, { at(5000), at(5030) }));
}

YAGURA_TEST(TestSloSeries)
#include "tst_sloseries.moc"
