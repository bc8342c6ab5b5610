// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/recordedmethods.h"
#include "tests/models/slo/slobuilder.h"
#include "tests/support/testmain.h"

#include <cmath>

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;

namespace {

constexpr int kDay = 1440;

/// A stretch of a day with even traffic.
struct Stretch
{
    int minutes;
    double perMinute;
    double badShare;
};

SliceHistory twoDays(std::initializer_list<Stretch> day)
{
    SliceHistory history;
    int from = 0;
    for (int repeated = 0; repeated < 2; ++repeated) {
        for (const Stretch& stretch : day) {
            fill(history, from, from + stretch.minutes, stretch.perMinute, stretch.badShare);
            from += stretch.minutes;
        }
    }
    return history;
}

SliceHistory night() { return twoDays({ { 720, 60000, 0.0002 }, { 720, 600, 0.01 } }); }
SliceHistory peak() { return twoDays({ { 240, 60000, 0.003 }, { 1200, 3000, 0 } }); }

RecordedValue value(RecordedMethod method)
{
    RecordedValue recorded;
    recorded.method = method;
    recorded.at = at(2 * kDay);
    recorded.target = spec().target;
    recorded.window = 30 * 24h;
    return recorded;
}

SloSnapshot ours(const SliceHistory& history) { return evaluateSlo(spec(), history, fresh(at(2 * kDay))); }

} // namespace

class TestRecordedMethods final : public QObject
{
    Q_OBJECT

private slots:
    /// slo.md 2.3: t = 99.9 %, one evaluation a minute. A five-minute window that lies over a border mixes both sides by their events.
    void published_data()
    {
        QTest::addColumn<bool>("atNight");
        QTest::addColumn<RecordedMethod>("method");
        QTest::addColumn<double>("exact");
        QTest::addColumn<double>("printed"); // percent, as slo.md has it
        // Bad ÷ total while k of the five minutes are busy ones (12 bad of 60,000), the others quiet (6 of 600).
        double mixed = 0;
        for (int k = 1; k <= 4; ++k)
            mixed += (12.0 * k + 6.0 * (5 - k)) / (60000.0 * k + 600.0 * (5 - k));
        // 720 + 716 pure busy windows, 716 + 716 pure quiet ones, 4 mixed ones at each of the 3 borders; 2880 in all.
        const double nightMean = (1436 * 0.0002 + 1432 * 0.01 + 3 * mixed) / 2880;
        QTest::newRow("night, mean of ratios") << true << RecordedMethod::MeanOfRatios << 1 - nightMean / 0.001 << -407.3;
        // (12 + 6) bad of (60,000 + 600).
        QTest::newRow("night, increase") << true << RecordedMethod::Increase << 1 - (18.0 / 60600.0) / 0.001 << 70.30;
        QTest::newRow("night, sum of increases") << true << RecordedMethod::SumOfIncreases << 1 - (18.0 / 60600.0) / 0.001 << 70.30;
        double mixedPeak = 0; // 180 bad of 60,000, and 0 of 3,000
        for (int k = 1; k <= 4; ++k)
            mixedPeak += 180.0 * k / (60000.0 * k + 3000.0 * (5 - k));
        const double peakMean = (476 * 0.003 + 3 * mixedPeak) / 2880;
        QTest::newRow("peak, mean of ratios") << false << RecordedMethod::MeanOfRatios << 1 - peakMean / 0.001 << 49.25;
        // 240 × 180 bad of 240 × 60,000 + 1200 × 3,000.
        QTest::newRow("peak, increase") << false << RecordedMethod::Increase << 1 - (43200.0 / 18e6) / 0.001 << -140.0;
        QTest::newRow("peak, sum of increases") << false << RecordedMethod::SumOfIncreases << 1 - (43200.0 / 18e6) / 0.001 << -140.0;
    }
    void published()
    {
        QFETCH(bool, atNight);
        QFETCH(RecordedMethod, method);
        QFETCH(double, exact);
        QFETCH(double, printed);
        const ReproducedBudget made = reproduceBudget(value(method), atNight ? night() : peak(), at(0));
        QVERIFY(made.left);
        QVERIFY2(std::abs(*made.left - exact) <= 1e-9 * std::max(1.0, std::abs(exact)), qPrintable(QString::number(*made.left, 'g', 15)));
        QVERIFY2(std::abs(*made.left * 100 - printed) < 0.06, qPrintable(QString::number(*made.left * 100, 'g', 15)));
    }

    /// 4 h of healthy traffic with ten silent minutes inside: 0 ÷ 0, and the mean with it, until they leave the window.
    void aSilentMinute()
    {
        SliceHistory history;
        fill(history, 0, 120, 600, 0.001);
        fill(history, 120, 130, 0, 0);
        fill(history, 130, 240, 600, 0.001);
        RecordedValue sloth = value(RecordedMethod::MeanOfRatios);
        sloth.at = at(240);
        const ReproducedBudget made = reproduceBudget(sloth, history, at(0));
        QVERIFY(!made.left);
        QCOMPARE(made.why, RecordedDifference::SilentMinute);
        sloth.window = 100min; // the newest 100 ratios reach back to minute 136
        QVERIFY(std::abs(*reproduceBudget(sloth, history, at(0)).left) < 1e-9);
        RecordedValue pyrra = value(RecordedMethod::Increase);
        pyrra.at = at(240);
        QVERIFY(std::abs(*reproduceBudget(pyrra, history, at(0)).left) < 1e-9); // 0.6 of 600 a minute: all of 0.1 %
    }

    /// Minutes that nobody saw make no ratio; they are no silence.
    void unseenMinutes()
    {
        SliceHistory history;
        fill(history, 0, 60, 600, 0.001);
        fill(history, 60, 90, 600, 0.5, 0); // spread over a gap
        fill(history, 90, 120, 600, 0.001);
        RecordedValue sloth = value(RecordedMethod::MeanOfRatios);
        sloth.at = at(120);
        QVERIFY(std::abs(*reproduceBudget(sloth, history, at(0)).left) < 1e-9);
        RecordedValue pyrra = value(RecordedMethod::Increase);
        pyrra.at = at(120);
        // (90 × 0.6 + 30 × 300) of 120 × 600: the counter tells what happened meanwhile.
        QVERIFY(std::abs(*reproduceBudget(pyrra, history, at(0)).left - (1 - (9054.0 / 72000.0) / 0.001)) < 1e-9);
    }

    void noErrorEver()
    {
        SliceHistory history;
        fill(history, 0, 240, 600, 0);
        RecordedValue sloth = value(RecordedMethod::MeanOfRatios);
        sloth.at.reset();
        const ReproducedBudget made = reproduceBudget(sloth, history, at(240));
        QVERIFY(!made.left);
        QCOMPARE(made.why, RecordedDifference::NoErrorSeries);
        QCOMPARE(*reproduceBudget(value(RecordedMethod::Increase), history, at(0)).left, 1.0);
        QVERIFY(!reproduceBudget(sloth, SliceHistory(), at(240)).left);
    }

    /// Rules that were loaded an hour ago know of an hour; an error series that was born late makes ratios from then on.
    void youngerRules()
    {
        SliceHistory history;
        fill(history, 0, 1000, 600, 0.01);
        fill(history, 1000, 2 * kDay, 600, 0.0005);
        RecordedValue sloth = value(RecordedMethod::MeanOfRatios);
        sloth.evaluations = 60;
        QVERIFY(std::abs(*reproduceBudget(sloth, history, at(0)).left - 0.5) < 1e-9);
        sloth.reported = 0.5;
        QCOMPARE(comparedWith(sloth, ours(history)).differs, RecordedDifference::ShorterRecord);
    }

    /// promtool leaves one out at every block's edge: that is no younger rule, and the oldest ones are not missing.
    void aFewEvaluationsAreMissingAnywhere()
    {
        SliceHistory history;
        fill(history, 0, 1000, 600, 0.01);
        fill(history, 1000, 2 * kDay, 600, 0.0005);
        RecordedValue sloth = value(RecordedMethod::MeanOfRatios);
        const double whole = *reproduceBudget(sloth, history, at(0)).left;
        sloth.evaluations = 2 * kDay * 99 / 100;
        QCOMPARE(*reproduceBudget(sloth, history, at(0)).left, whole);
    }

    /// Evaluations 30 s apart and off the grid cut minutes: the middle of a minute holds half of its events.
    void evaluationsOffTheGrid()
    {
        SliceHistory history;
        fill(history, 0, 6, 100, 0);
        fill(history, 6, 12, 100, 0.01);
        RecordedValue sloth = value(RecordedMethod::MeanOfRatios);
        sloth.at = at(8) + 30s;
        sloth.every = 30s;
        sloth.evaluations = 1;
        // (3.5, 8.5] holds 2.5 bad of 500.
        QVERIFY(std::abs(*reproduceBudget(sloth, history, at(0)).left - (1 - 0.005 / 0.001)) < 1e-9);
        sloth.evaluations = 2; // and (3, 8]: 2 of 500
        QVERIFY(std::abs(*reproduceBudget(sloth, history, at(0)).left - (1 - 0.0045 / 0.001)) < 1e-9);
        sloth.evaluations = 1;
        sloth.span = 4min; // (4.5, 8.5]: 2.5 of 400
        QVERIFY(std::abs(*reproduceBudget(sloth, history, at(0)).left - (1 - 0.00625 / 0.001)) < 1e-9);
        RecordedValue pyrra = value(RecordedMethod::Increase);
        pyrra.at = at(8) + 30s;
        pyrra.window = 4min;
        QVERIFY(std::abs(*reproduceBudget(pyrra, history, at(0)).left - (1 - 0.00625 / 0.001)) < 1e-9);
        pyrra.method = RecordedMethod::SumOfIncreases; // (0, 5]: none
        pyrra.window = 5min;
        QCOMPARE(*reproduceBudget(pyrra, history, at(0)).left, 1.0);
    }

    void whyTheyDiffer_data()
    {
        QTest::addColumn<RecordedMethod>("method");
        QTest::addColumn<double>("reported"); // 999: none, with a sample; 998: no sample
        QTest::addColumn<int>("days");
        QTest::addColumn<RecordedDifference>("why");
        QTest::newRow("a mean of ratios") << RecordedMethod::MeanOfRatios << -4.0734 << 30 << RecordedDifference::QuietHoursWeighAlike;
        QTest::newRow("a mean that its method does not explain") << RecordedMethod::MeanOfRatios << 0.2 << 30 << RecordedDifference::Other;
        QTest::newRow("equal to the shown digit") << RecordedMethod::Increase << 0.7032 << 30 << RecordedDifference::None;
        QTest::newRow("a little off") << RecordedMethod::Increase << 0.7000 << 30 << RecordedDifference::Extrapolated;
        QTest::newRow("far off") << RecordedMethod::Increase << 0.5 << 30 << RecordedDifference::Other;
        QTest::newRow("another window") << RecordedMethod::Increase << 0.5 << 28 << RecordedDifference::OtherWindow;
        QTest::newRow("NaN") << RecordedMethod::MeanOfRatios << 999.0 << 30 << RecordedDifference::SilentMinute;
        QTest::newRow("nothing, though errors happened") << RecordedMethod::MeanOfRatios << 998.0 << 30 << RecordedDifference::Other;
    }
    void whyTheyDiffer()
    {
        QFETCH(RecordedMethod, method);
        QFETCH(double, reported);
        QFETCH(int, days);
        QFETCH(RecordedDifference, why);
        RecordedValue recorded = value(method);
        recorded.window = days * 24h;
        if (reported < 998)
            recorded.reported = reported;
        if (reported == 998)
            recorded.at.reset();
        QCOMPARE(comparedWith(recorded, ours(night())).differs, why);
    }

    void otherReasons()
    {
        RecordedValue recorded = value(RecordedMethod::Increase);
        recorded.reported = 0.4;
        SloSnapshot slo = ours(night());
        slo.uncorrectedRatio = 0.41;
        QCOMPARE(comparedWith(recorded, slo).differs, RecordedDifference::CountsCorrected);
        recorded.target = { *Decimal::parse(QStringLiteral("99.5")) };
        QCOMPARE(comparedWith(recorded, slo).differs, RecordedDifference::OtherTarget);
        SliceHistory clean;
        fill(clean, 0, 2 * kDay, 600, 0);
        recorded = value(RecordedMethod::MeanOfRatios);
        recorded.at.reset();
        QCOMPARE(comparedWith(recorded, ours(clean)).differs, RecordedDifference::NoErrorSeries);
        QCOMPARE(comparedWith(recorded, ours(SliceHistory())).differs, RecordedDifference::None); // nobody has a number
    }
};

YAGURA_TEST(TestRecordedMethods)
#include "tst_recordedmethods.moc"
