// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/openednumber.h"
#include "tests/models/slo/slobuilder.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace yagura;
using namespace yagura::test;
using std::chrono::minutes;

/// Every number opens, and what it shows is enough to compute it again.
class TestOpenedNumber final : public QObject
{
    Q_OBJECT

private slots:
    void theDesignsExample();
    void recomputesOverRandomHistories();
    void aWrongFigureDoesNotRecompute_data();
    void aWrongFigureDoesNotRecompute();
    void zeroTrafficIsNoNumber();
    void aGapIsNamedWithItsEvents();
    void theQueriesArePinned_data();
    void theQueriesArePinned();
    void whyTheMethodsDiffer_data();
    void whyTheMethodsDiffer();
};

namespace {

QString shown(const OpenedNumber& number, RoundingStep::Of of)
{
    for (const RoundingStep& step : number.rounding) {
        if (step.of == of) {
            return step.shown;
        }
    }
    return QStringLiteral("nothing");
}

/// Traffic with idle minutes, gaps and bursts of errors.
SliceHistory randomHistory(QRandomGenerator& random, int minutesLong)
{
    std::vector<Slice> slices;
    double share = 0;
    for (int m = 1; m <= minutesLong; ++m) {
        if (random.bounded(60) == 0) {
            share = random.bounded(3) == 0 ? random.generateDouble() * 0.05 : 0;
        }
        if (random.bounded(40) == 0) {
            continue;
        }
        const double total = random.bounded(15) == 0 ? 0 : random.bounded(5000) + (random.bounded(8) == 0 ? random.generateDouble() : 0.0);
        slices.push_back({ at(m), total, total * share, random.bounded(25) == 0 ? 0.0 : 1.0 });
    }
    SliceHistory history;
    history.put(slices);
    return history;
}

} // namespace

/// The picture of the design: 1,111,501 of 1,088,640,000 at 99.9 %: 0.00102099959…, SLI 99.8979…, 1,088,640 allowed, −2.0999… % left.
void TestOpenedNumber::theDesignsExample()
{
    SliceHistory history;
    std::vector<Slice> slices { { at(1), 1'088'640'000.0 - 1'111'501.0, 0, 1 }, { at(2), 1'111'501, 1'111'501, 1 } };
    history.put(slices);
    const OpenedNumber number = openNumber(evaluateSlo(spec(), history, fresh(at(2))));
    using Of = RoundingStep::Of;
    QCOMPARE(number.bad, 1'111'501.0);
    QCOMPARE(number.total, 1'088'640'000.0);
    QCOMPARE(shown(number, Of::BadRatio), QStringLiteral("0.11%"));
    QCOMPARE(shown(number, Of::Sli), QStringLiteral("99.89%"));
    QCOMPARE(shown(number, Of::Allowed), QStringLiteral("1088640"));
    QCOMPARE(shown(number, Of::Left), QStringLiteral("-2.1%"));
    QCOMPARE(number.pinnedAt, at(2));
    QCOMPARE(number.slicesSeen, 2.0);
    QVERIFY(recomputesToSameDigits(number));
}

void TestOpenedNumber::recomputesOverRandomHistories()
{
    QRandomGenerator random(20261128);
    const std::array methods { BudgetingMethod::Occurrences, BudgetingMethod::Timeslices, BudgetingMethod::RatioTimeslices };
    int withBudget = 0;
    for (int i = 0; i < 300; ++i) {
        SloSpec slo = spec(i % 4 == 0 ? "99.95" : i % 4 == 1 ? "90" : "99.9", 1);
        slo.method = methods.at(static_cast<size_t>(i % 3));
        slo.sliceWindow = minutes(1 + i % 5);
        slo.windows.push_back({ Window::Kind::Rolling, std::chrono::hours(1) });
        const int length = 30 + random.bounded(600);
        const SloSnapshot snapshot = evaluateSlo(slo, randomHistory(random, length), fresh(at(length) + Millis(random.bounded(60'000))));
        for (size_t window = 0; window < snapshot.windows.size(); ++window) {
            const OpenedNumber number = openNumber(snapshot, window);
            QVERIFY2(recomputesToSameDigits(number), qPrintable(QStringLiteral("history %1, window %2").arg(i).arg(window)));
            withBudget += number.budget ? 1 : 0;
        }
    }
    QVERIFY2(withBudget > 500, qPrintable(QString::number(withBudget)));
}

void TestOpenedNumber::aWrongFigureDoesNotRecompute_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("a good event less") << 0;
    QTest::newRow("another total") << 1;
    QTest::newRow("another target") << 2;
    QTest::newRow("an SLI rounded up") << 3;
    QTest::newRow("another budget left") << 4;
    QTest::newRow("a method that says otherwise") << 5;
    QTest::newRow("a step is missing") << 6;
}

void TestOpenedNumber::aWrongFigureDoesNotRecompute()
{
    QFETCH(const int, what);
    SliceHistory history;
    fill(history, 0, 60, 1000, 0.00123);
    OpenedNumber number = openNumber(evaluateSlo(spec(), history, fresh(at(60))));
    QVERIFY(recomputesToSameDigits(number));
    switch (what) {
    case 0:
        number.good -= 1;
        break;
    case 1:
        number.total += 1000;
        number.good += 1000;
        break;
    case 2:
        number.spec.target = { *Decimal::parse(QStringLiteral("99.8")) };
        break;
    case 3:
        number.rounding[1].shown = QStringLiteral("99.88%");
        break;
    case 4:
        number.budget->remainingRatio += 1e-6;
        break;
    case 5:
        number.methods[0].sli = 0.5;
        break;
    default:
        number.rounding.pop_back();
    }
    QVERIFY(!recomputesToSameDigits(number));
}

void TestOpenedNumber::zeroTrafficIsNoNumber()
{
    SliceHistory history;
    fill(history, 0, 60, 0, 0);
    const OpenedNumber number = openNumber(evaluateSlo(spec(), history, fresh(at(60))));
    QVERIFY(number.rounding.empty());
    QVERIFY(!number.sli && !number.budget);
    QCOMPARE(number.slicesSeen, 60.0);
    QVERIFY(recomputesToSameDigits(number));
}

void TestOpenedNumber::aGapIsNamedWithItsEvents()
{
    SliceHistory history;
    fill(history, 0, 30, 1000, 0);
    fill(history, 30, 40, 500, 0.1, 0); // nobody looked; 5000 events came
    fill(history, 40, 60, 1000, 0);
    const OpenedNumber number = openNumber(evaluateSlo(spec(), history, fresh(at(60))));
    QCOMPARE(number.gaps, (std::vector<TimeRange> { { at(30), at(40) } }));
    QCOMPARE(number.unseenEvents, 5000.0);
    QCOMPARE(number.slicesExpected, qint64(60));
    QCOMPARE(number.slicesSeen, 50.0);
    QCOMPARE(number.total, 55'000.0);
    QVERIFY(recomputesToSameDigits(number));
}

void TestOpenedNumber::theQueriesArePinned_data()
{
    QTest::addColumn<Indicator>("indicator");
    QTest::addColumn<BudgetingMethod>("method");
    QTest::addColumn<CountingWay>("way");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("total");
    using Kind = Indicator::Kind;
    const auto of = [](Kind kind, const char* part, const char* total, bool counter = true) {
        Indicator indicator;
        indicator.kind = kind;
        indicator.part = QString::fromLatin1(part);
        indicator.total = QString::fromLatin1(total);
        indicator.counter = counter;
        return indicator;
    };
    const auto events = BudgetingMethod::Occurrences;
    const auto raw = CountingWay::RawCounters;
    QTest::newRow("counter") << of(Kind::BadTotal, "sum(e_total{a=\"b\"})", "r_total") << events << raw
                             << "sum(increase(e_total{a=\"b\"}[1d] @ 1700092800))"
                             << "sum(increase(r_total[1d] @ 1700092800))";
    QTest::newRow("anchored") << of(Kind::BadTotal, "e_total", "r_total") << events << CountingWay::AnchoredIncrease
                              << "sum(increase(e_total[1d] anchored @ 1700092800))"
                              << "sum(increase(r_total[1d] anchored @ 1700092800))";
    QTest::newRow("bucket, both spellings") << of(Kind::LatencyBucket, "h_bucket{le=\"1\"}", "h_count") << events << raw
                                            << "sum(increase(h_bucket{le=~\"1|1\\\\.0\"}[1d] @ 1700092800))"
                                            << "sum(increase(h_count[1d] @ 1700092800))";
    QTest::newRow("an expression of a range") << of(Kind::BadTotal, "increase(e[$__window])", "increase(r[$__window])") << events << raw
                                              << "last_over_time(sum(increase(e[1d]))[1s:1s] @ 1700092800)"
                                              << "last_over_time(sum(increase(r[1d]))[1s:1s] @ 1700092800)";
    Indicator threshold = of(Kind::Threshold, "p95", "", false);
    threshold.value = 0.1;
    QTest::newRow("threshold: minutes, an idle one is none")
        << threshold << events << raw << "sum_over_time((max(((p95) >= -Inf) > bool 0.1))[23h59m59s:1m] @ 1700092800)"
        << "count_over_time((max(((p95) >= -Inf) > bool 0.1))[23h59m59s:1m] @ 1700092800)";
    QTest::newRow("time slices") << of(Kind::BadTotal, "e", "r") << BudgetingMethod::RatioTimeslices << raw
                                 << "sum_over_time(((\n  sum(increase(e[1m]))\n  or 0 * sum(increase(r[1m]))\n)\n/ (sum(increase(r[1m])) > "
                                    "0))[23h59m59s:1m] @ 1700092800)"
                                 << "count_over_time(((\n  sum(increase(e[1m]))\n  or 0 * sum(increase(r[1m]))\n)\n/ "
                                    "(sum(increase(r[1m])) > 0))[23h59m59s:1m] @ 1700092800)";
}

void TestOpenedNumber::theQueriesArePinned()
{
    QFETCH(const Indicator, indicator);
    QFETCH(const BudgetingMethod, method);
    QFETCH(const CountingWay, way);
    QFETCH(const QString, part);
    QFETCH(const QString, total);
    SloSpec slo = spec("99.9", 1);
    slo.indicator = indicator;
    slo.method = method;
    EvaluationInput input = fresh(at(1440) + Millis(42'000)); // 2023-11-16T00:00:42Z: the minute in progress is left out
    input.way = way;
    const OpenedNumber number = openNumber(evaluateSlo(slo, {}, input));
    QCOMPARE(number.queries.size(), size_t(4));
    QCOMPARE(number.queries[0].promql, part);
    QCOMPARE(number.queries[1].promql, total);
    QVERIFY(number.queries[2].promql.startsWith(QLatin1String("1 - (")));
    QVERIFY(number.queries[3].promql.endsWith(QLatin1String(" / 0.001")));
}

void TestOpenedNumber::whyTheMethodsDiffer_data()
{
    QTest::addColumn<double>("nightShare");
    QTest::addColumn<double>("peakShare");
    QTest::addColumn<int>("cause");
    QTest::addColumn<QList<double>>("spent"); // of the costliest stretch: by events, by time
    using Cause = MethodDifference::Cause;
    // 12 h at 60,000 and 12 h at 600 a minute, 99.9 %: 43,632,000 events and 1440 slices, allowed 43,632 and 1.44.
    QTest::newRow("1 % at night: 4320 events, 7.2 slices")
        << 0.01 << 0.0 << int(Cause::QuietHours) << QList { 4320 / 43'632.0, 7.2 / 1.44 };
    QTest::newRow("0.2 % at the peak: 86,400 events, 1.44 slices")
        << 0.0 << 0.002 << int(Cause::BusyHours) << QList { 86'400 / 43'632.0, 1.0 };
    QTest::newRow("0.05 % always: the ratios are the same, and no slice is under 99.9 %")
        << 0.0005 << 0.0005 << int(Cause::ShortOfTarget) << QList { 0.0, 0.0 };
    QTest::newRow("nothing failed") << 0.0 << 0.0 << int(Cause::Same) << QList { 0.0, 0.0 };
}

void TestOpenedNumber::whyTheMethodsDiffer()
{
    QFETCH(const double, nightShare);
    QFETCH(const double, peakShare);
    QFETCH(const int, cause);
    QFETCH(const QList<double>, spent);
    SliceHistory history;
    fill(history, 0, 720, 600, nightShare);
    fill(history, 720, 1440, 60'000, peakShare);
    const MethodDifference difference = whyMethodsDiffer(evaluateSlo(spec("99.9", 1), history, fresh(at(1440))));
    QCOMPARE(int(difference.cause), cause);
    QVERIFY(std::abs(difference.byEvents - spent[0]) < 1e-9);
    QVERIFY(std::abs(difference.byTime - spent[1]) < 1e-9);
    if (nightShare != peakShare) {
        const TimeRange stretch = nightShare > 0 ? TimeRange { at(0), at(720) } : TimeRange { at(720), at(1440) };
        QCOMPARE(difference.costliest, std::optional(stretch));
        QCOMPARE(difference.slicesUnderTarget, qint64(720));
    }
    QVERIFY(std::abs(difference.slicesAllowed - 1.44) < 1e-12);
}

YAGURA_TEST(TestOpenedNumber)
#include "tst_openednumber.moc"
