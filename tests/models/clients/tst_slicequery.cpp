// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/prometheus/servercounts.h"
#include "tests/support/testmain.h"

#include <cmath>
#include <limits>

using namespace yagura;
using namespace std::chrono_literals;

/// What is asked for an objective, and what values counted by the server become.
class SliceQueryTest final : public QObject
{
    Q_OBJECT

private:
    static inline const Instant kFrom = fromEpochMs(1'800'000'000'000);

    static SlicePlan plan(Indicator::Kind kind, const QString& part, const QString& total)
    {
        SloSpec slo;
        slo.indicator = { kind, part, total, true };
        return planSlices(slo);
    }
    static std::vector<PromSeries> values(const std::vector<double>& perMinute)
    {
        PromSeries series;
        for (size_t i = 0; i < perMinute.size(); ++i) {
            if (perMinute[i] >= 0 || std::isnan(perMinute[i]))
                series.samples.emplace_back(kFrom + static_cast<qint64>(i + 1) * kSlice, perMinute[i]);
        }
        return { series };
    }

    /// One value at the end of a minute, counted from 1.
    static PromSeries series(const char* pod, int minute, double value, const char* name = nullptr)
    {
        PromSeries one { { { QStringLiteral("pod"), QString::fromLatin1(pod) } }, { { kFrom + minute * kSlice, value } } };
        if (name)
            one.labels.insert(QStringLiteral("__name__"), QString::fromLatin1(name));
        return one;
    }

private slots:
    void plans()
    {
        const auto plain = plan(Indicator::Kind::BadTotal, QStringLiteral("sum(a{code=~\"5..\"})"), QStringLiteral("a"));
        QVERIFY(plain.form == SlicePlan::Form::Counters && !plain.error);
        QCOMPARE(plain.part, QStringLiteral("a{code=~\"5..\"}"));
        const auto bucket = plan(Indicator::Kind::LatencyBucket, QStringLiteral("h_bucket{le=\"1\"}"), QStringLiteral("h_count"));
        QVERIFY(bucket.part.contains(QLatin1String("1|1\\\\.0")));
        const auto expression = plan(Indicator::Kind::GoodTotal, QStringLiteral("max(increase(a[$__window]))"), QStringLiteral("sum(b)"));
        QVERIFY(expression.form == SlicePlan::Form::Expressions && !expression.error);
        QCOMPARE(expression.total, QStringLiteral("sum(increase(b[$__window]))")); // the plain half is counted by the server too
        QVERIFY(plan(Indicator::Kind::GoodTotal, QStringLiteral("sum(a)+sum(b)"), QStringLiteral("c")).error);
    }

    void spellingsOfOneCounter_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<bool>("counter");
        QTest::addColumn<QString>("selector"); // empty: an expression
        QTest::newRow("rate") << "sum(rate(a{b=\"c\"}[$__window]))" << true << "a{b=\"c\"}";
        QTest::newRow("increase, not a counter by the file") << "increase(a[${__window}])" << false << "a";
        QTest::newRow("in parentheses, over lines") << "(\n sum( rate( a [ $__window ] ) )\n)" << true << "a";
        QTest::newRow("no window") << "sum(rate(a[5m]))" << false << "";
        QTest::newRow("by label") << "sum by (x) (rate(a[$__window]))" << true << "";
        QTest::newRow("two counters") << "sum(rate(a[$__window])) + sum(rate(b[$__window]))" << true << "";
        QTest::newRow("a gauge") << "sum(a)" << false << "";
    }
    void spellingsOfOneCounter()
    {
        QFETCH(QString, part);
        QFETCH(bool, counter);
        QFETCH(QString, selector);
        SloSpec slo;
        slo.indicator = { Indicator::Kind::BadTotal, part, QStringLiteral("sum(rate(total[$__window]))"), counter };
        const SlicePlan p = planSlices(slo);
        QCOMPARE(p.form == SlicePlan::Form::Counters, !selector.isEmpty());
        if (!selector.isEmpty())
            QCOMPARE(p.part, selector);
    }

    void badAsADifferenceIsGood()
    {
        const auto p = plan(Indicator::Kind::BadTotal,
            QStringLiteral("(sum(rate(h_count[$__window])) - sum(rate(h_bucket{le=\"0.1\"}[$__window])))"),
            QStringLiteral("sum(rate(h_count[$__window]))"));
        QVERIFY(p.form == SlicePlan::Form::Counters && !p.partIsBad());
        QVERIFY(p.slo.indicator.kind == Indicator::Kind::LatencyBucket);
        QCOMPARE(p.part, QStringLiteral("h_bucket{le=\"0.1\"}"));
        const auto other = plan(Indicator::Kind::BadTotal, QStringLiteral("sum(rate(x[$__window])) - sum(rate(h[$__window]))"),
            QStringLiteral("sum(rate(total[$__window]))"));
        QVERIFY(other.form == SlicePlan::Form::Expressions);
    }

    void aPartThatIsNoNumberIsNeverGood_data()
    {
        QTest::addColumn<double>("part");
        QTest::addColumn<double>("total");
        QTest::addColumn<double>("coverage");
        const double inf = std::numeric_limits<double>::infinity();
        QTest::newRow("NaN of ten") << std::nan("") << 10.0 << 0.0;
        QTest::newRow("+Inf of ten") << inf << 10.0 << 0.0;
        QTest::newRow("−Inf of ten") << -inf << 10.0 << 0.0;
        QTest::newRow("of NaN") << 1.0 << std::nan("") << 0.0;
        QTest::newRow("of +Inf") << 1.0 << inf << 0.0;
        QTest::newRow("0 ÷ 0 is no traffic") << std::nan("") << 0.0 << 1.0;
    }
    void aPartThatIsNoNumberIsNeverGood()
    {
        QFETCH(double, part);
        QFETCH(double, total);
        const auto p
            = plan(Indicator::Kind::BadTotal, QStringLiteral("max(increase(a[$__window]))"), QStringLiteral("max(increase(b[$__window]))"));
        ServerCounts counts;
        counts.part = { { {}, { { kFrom + 1min, 1 }, { kFrom + 2min, part } } } };
        counts.total = { { {}, { { kFrom + 1min, 10 }, { kFrom + 2min, total } } } };
        const SloSlices result = slicesFromServer(p, counts, { kFrom, kFrom + 2min });
        QCOMPARE(result.slices.size(), size_t(2));
        QTEST(result.slices[1].coverage, "coverage");
        QCOMPARE(result.slices[1].total, 0.0);
    }

    void aNewErrorSeriesCountsFromZero()
    {
        const auto p = plan(Indicator::Kind::BadTotal, QStringLiteral("a"), QStringLiteral("b"));
        ServerCounts counts { values({ -1, 0, 2 }), values({ 10, 10, 10 }) };
        counts.comings.part.came = { series("x", 2, 5) };
        const SloSlices result = slicesFromServer(p, counts, { kFrom, kFrom + 3min });
        QCOMPARE(result.slices[0].bad, 0.0);
        QCOMPARE(result.slices[1].bad, 5.0);
        QCOMPARE(result.slices[2].bad, 2.0);
    }

    void whatCameInTheFirstSliceIsNewOnlyBesideATotal_data()
    {
        QTest::addColumn<bool>("totalBefore");
        QTest::addColumn<double>("bad");
        QTest::newRow("a total lived") << true << 5.0;
        QTest::newRow("nothing lived: baselines") << false << 0.0;
    }
    void whatCameInTheFirstSliceIsNewOnlyBesideATotal()
    {
        QFETCH(bool, totalBefore);
        const auto p = plan(Indicator::Kind::BadTotal, QStringLiteral("a"), QStringLiteral("b"));
        ServerCounts counts { values({ 0, 0 }), values({ 10, 10 }) };
        counts.comings.part.came = { series("x", 1, 5) };
        QVERIFY(counts.comings.askForBefore());
        counts.comings.totalBefore = totalBefore;
        QTEST(slicesFromServer(p, counts, { kFrom, kFrom + 2min }).slices.at(0).bad, "bad");
    }

    /// A pod that nobody could scrape for longer than the server looks back: its counters are not new, and nothing is lost.
    void aSeriesThatWasAwayIsNotNew_data()
    {
        QTest::addColumn<bool>("goneInTheRange");
        QTest::addColumn<double>("again");
        QTest::addColumn<double>("gained");
        QTest::newRow("gone in the range") << true << 5007.0 << 7.0;
        QTest::newRow("gone before it") << false << 5007.0 << 7.0;
        QTest::newRow("restarted meanwhile") << true << 3.0 << 3.0;
    }
    void aSeriesThatWasAwayIsNotNew()
    {
        QFETCH(bool, goneInTheRange);
        QFETCH(double, again);
        QFETCH(double, gained);
        const auto p = plan(Indicator::Kind::BadTotal, QStringLiteral("a"), QStringLiteral("b"));
        ServerCounts counts { values({ 0, 0, 0 }), values({ 10, 10, 10 }) };
        CameSeries away;
        away.came.push_back(series("x", 3, again));
        if (goneInTheRange)
            away.gone.push_back(series("x", 2, 5000, "counter_total"));
        else
            away.before.push_back(series("x", 0, 5000, "counter_total"));
        counts.comings.part = away;
        counts.comings.total = away;
        QVERIFY(!goneInTheRange || !counts.comings.askForBefore());
        const SloSlices result = slicesFromServer(p, counts, { kFrom, kFrom + 3min });
        QCOMPARE(result.slices[2].bad, gained);
        QCOMPARE(result.slices[2].total, 10 + gained);
    }

    void aNewPodBringsGoodAndTotalTogether()
    {
        const auto p = plan(Indicator::Kind::GoodTotal, QStringLiteral("a"), QStringLiteral("b"));
        ServerCounts counts { values({ 9, 9 }), values({ 10, 10 }) };
        counts.comings.partIsBad = false;
        counts.comings.part.came = { series("new", 2, 100), series("late", 2, 1) };
        counts.comings.total.came = { series("new", 2, 120) };
        const SloSlices result = slicesFromServer(p, counts, { kFrom, kFrom + 2min });
        QCOMPARE(result.slices[1], (Slice { kFrom + 2min, 10, 0, 1 })); // the late one is good beside its living total
    }

    /// However many gaps there are, and however long: nothing is asked for them, nothing is lost in them.
    void gapsAreSpreadAndKeepWhatWasBornInThem()
    {
        const auto p = plan(Indicator::Kind::BadTotal, QStringLiteral("a"), QStringLiteral("b"));
        ServerCounts counts { values({ 1, -1, -1, 3, -1, 6 }), values({ 10, -1, -1, 30, -1, 20 }) };
        counts.comings.part.came = { series("born", 4, 9) };
        const SloSlices result = slicesFromServer(p, counts, { kFrom, kFrom + 6min });
        for (const size_t i : { 1U, 2U, 3U })
            QCOMPARE(result.slices[i], (Slice { kFrom + static_cast<qint64>(i + 1) * kSlice, 10, 4, i == 3 ? 1.0 : 0.0 }));
        for (const size_t i : { 4U, 5U })
            QCOMPARE(result.slices[i], (Slice { kFrom + static_cast<qint64>(i + 1) * kSlice, 10, 3, i == 5 ? 1.0 : 0.0 }));
    }

    void aGapAcrossTheStartIsLeftToWhoeverSpansIt()
    {
        const auto p = plan(Indicator::Kind::BadTotal, QStringLiteral("a"), QStringLiteral("b"));
        ServerCounts counts { values({ -1, -1, 0, 1 }), values({ -1, -1, 0, 10 }) };
        counts.comings.total.came = { series("x", 3, 9000) };
        counts.comings.total.before = { series("x", 0, 5000) };
        const SloSlices result = slicesFromServer(p, counts, { kFrom, kFrom + 4min });
        QCOMPARE(result.slices.size(), size_t(2));
        QCOMPARE(result.slices[0], (Slice { kFrom + 3min, 0, 0, 1 })); // 4,000 events of many hours are not of this minute
    }

    void anchoredCountsFromTheFirstSampleInTheSlice()
    {
        auto p = plan(Indicator::Kind::BadTotal, QStringLiteral("a"), QStringLiteral("b"));
        p.way = CountingWay::AnchoredIncrease;
        QVERIFY(sliceQueries(p, RangeHabits()).partCame.endsWith(QLatin1String(" - increase(a[1m] anchored)")));
        p.way = CountingWay::ReconciledIncrease;
        QVERIFY(!sliceQueries(p, RangeHabits()).partCame.contains(QLatin1String("increase")));
    }

    void anotherSpellingOfABucketIsNoNewCounter()
    {
        const auto p = plan(Indicator::Kind::LatencyBucket, QStringLiteral("h_bucket{le=\"1\"}"), QStringLiteral("h_count"));
        const ServerQueries queries = sliceQueries(p, RangeHabits());
        for (const QString& query : { queries.part, queries.partCame, queries.partGone })
            QCOMPARE(query.count(QLatin1String("max without (le)")), query.count(QLatin1String("last_over_time")));
        QVERIFY(!queries.total.contains(QLatin1String("without")));
    }

    void countersAreNotScaledToAnExtrapolation()
    {
        const auto p = plan(Indicator::Kind::BadTotal, QStringLiteral("a"), QStringLiteral("b"));
        const ServerCounts counts { values({ 1, 1 }), values({ 10, 10 }), {}, 3.0, 25.0 };
        const SloSlices result = slicesFromServer(p, counts, { kFrom, kFrom + 2min });
        QCOMPARE(result.residual, std::optional(0.2));
        QCOMPARE(result.slices[0], (Slice { kFrom + 1min, 10, 1, 1 }));
    }

    void limitsAndRatios_data()
    {
        QTest::addColumn<Indicator::Kind>("kind");
        QTest::addColumn<Indicator::Operator>("op");
        QTest::addColumn<bool>("failure");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("bad"); // −1: no slice
        using Kind = Indicator::Kind;
        using Op = Indicator::Operator;
        const double inf = std::numeric_limits<double>::infinity();
        QTest::newRow("at the limit, lte") << Kind::Threshold << Op::LessOrEqual << false << 0.1 << 0.0;
        QTest::newRow("at the limit, lt") << Kind::Threshold << Op::Less << false << 0.1 << 1.0;
        QTest::newRow("at the limit, gte") << Kind::Threshold << Op::GreaterOrEqual << false << 0.1 << 0.0;
        QTest::newRow("at the limit, gt") << Kind::Threshold << Op::Greater << false << 0.1 << 1.0;
        QTest::newRow("NaN holds nothing") << Kind::Threshold << Op::LessOrEqual << false << std::nan("") << -1.0;
        QTest::newRow("−Inf is not under the limit") << Kind::Threshold << Op::LessOrEqual << false << -inf << -1.0;
        QTest::newRow("+Inf is not over it") << Kind::Threshold << Op::GreaterOrEqual << false << inf << -1.0;
        QTest::newRow("good ratio") << Kind::RawRatio << Op::Less << false << 0.75 << 0.25;
        QTest::newRow("bad ratio") << Kind::RawRatio << Op::Less << true << 0.75 << 0.75;
        QTest::newRow("more than all") << Kind::RawRatio << Op::Less << false << 1.5 << -1.0;
        QTest::newRow("less than none") << Kind::RawRatio << Op::Less << true << -0.1 << -1.0;
        QTest::newRow("NaN is no event") << Kind::RawRatio << Op::Less << true << std::nan("") << -1.0;
    }
    void limitsAndRatios()
    {
        QFETCH(Indicator::Kind, kind);
        QFETCH(Indicator::Operator, op);
        QFETCH(bool, failure);
        QFETCH(double, value);
        QFETCH(double, bad);
        SloSpec slo;
        slo.indicator.kind = kind;
        slo.indicator.op = op;
        slo.indicator.value = 0.1;
        slo.indicator.rawIsFailure = failure;
        slo.indicator.part = QStringLiteral("x");
        const SloSlices result = slicesFromValues(planSlices(slo), { { {}, { { kFrom + 1min, value } } } }, { kFrom, kFrom + 1min });
        QCOMPARE(result.absent, bad < 0);
        if (bad >= 0)
            QCOMPARE(result.slices.at(0), (Slice { kFrom + 1min, 1, bad, 1 }));
    }

    void ofSeveralSeriesALimitHoldsForAllAndARatioIsTheirMean()
    {
        SloSpec slo;
        slo.indicator.kind = Indicator::Kind::Threshold;
        slo.indicator.value = 1;
        const std::vector<PromSeries> two { { {}, { { kFrom + 1min, 0 } } }, { {}, { { kFrom + 1min, 1.2 } } } };
        QCOMPARE(slicesFromValues(planSlices(slo), two, { kFrom, kFrom + 1min }).slices.at(0).bad, 1.0);
        slo.indicator.kind = Indicator::Kind::RawRatio;
        const std::vector<PromSeries> ratios { { {}, { { kFrom + 1min, 1 } } }, { {}, { { kFrom + 1min, 0.5 } } } };
        QCOMPARE(slicesFromValues(planSlices(slo), ratios, { kFrom, kFrom + 1min }).slices.at(0).bad, 0.25);
    }

    void aSubqueryOfASliceHasOneStep()
    {
        SloSpec slo;
        slo.indicator.kind = Indicator::Kind::RawRatio;
        slo.indicator.part = QStringLiteral("avg_over_time((x < bool 1)[$__window:5m])");
        MetricServer old;
        old.version = QStringLiteral("2.42.0");
        QVERIFY(sliceQueries(planSlices(slo), habitsOf(old)).part.contains(QLatin1String("[59s999ms:1m]")));
        slo.indicator.part = QStringLiteral("rate(x[$__window])");
        old.scrapeInterval = 60s;
        QVERIFY(sliceQueries(planSlices(slo), habitsOf(old)).part.contains(QLatin1String("[3m]"))); // two samples at least
        old.scrapeInterval = 15s;
        QVERIFY(sliceQueries(planSlices(slo), habitsOf(old)).part.contains(QLatin1String("[1m]")));
    }

    void gapsStayUnseenAndNanIsNoNumber()
    {
        const auto p
            = plan(Indicator::Kind::BadTotal, QStringLiteral("max(increase(a[$__window]))"), QStringLiteral("max(increase(b[$__window]))"));
        // −1: the server said nothing of that minute.
        const ServerCounts counts { values({ 1, -1, -1, 2, 3 }), values({ 10, -1, NAN, 20, 30 }), {}, {}, {} };
        const SloSlices result = slicesFromServer(p, counts, { kFrom, kFrom + 6min });
        QCOMPARE(result.slices.size(), size_t(5)); // the last minute is not known yet
        QCOMPARE(result.slices[1], (Slice { kFrom + 2min, 0, 0, 0 }));
        QCOMPARE(result.slices[2].coverage, 0.0);
        QCOMPARE(result.slices[4], (Slice { kFrom + 5min, 30, 3, 1 }));
        QVERIFY(!result.residual);
    }

    void whatTheSlicesMissGoesToTheGap()
    {
        const auto p
            = plan(Indicator::Kind::BadTotal, QStringLiteral("max(increase(a[$__window]))"), QStringLiteral("max(increase(b[$__window]))"));
        const ServerCounts counts { values({ 1, -1, -1, 1 }), values({ 10, -1, -1, 10 }), {}, 6.0, 40.0 };
        const SloSlices result = slicesFromServer(p, counts, { kFrom, kFrom + 4min });
        QCOMPARE(result.residual, std::optional(0.5));
        QCOMPARE(result.slices[1], (Slice { kFrom + 2min, 10, 2, 0 }));
        QCOMPARE(result.slices[0], (Slice { kFrom + 1min, 10, 1, 1 }));
    }

    void withoutAGapTheSlicesAreScaled()
    {
        const auto p = plan(
            Indicator::Kind::GoodTotal, QStringLiteral("max(increase(a[$__window]))"), QStringLiteral("max(increase(b[$__window]))"));
        const ServerCounts counts { values({ 8, 8 }), values({ 10, 10 }), {}, 9.0, 10.0 };
        const SloSlices result = slicesFromServer(p, counts, { kFrom, kFrom + 2min });
        QCOMPARE(result.slices[0].total, 5.0);
        QCOMPARE(result.slices[0].bad, 0.5);
    }

    void noGoodSeriesAtAllIsAbsentNotAllBad()
    {
        const auto good = plan(
            Indicator::Kind::GoodTotal, QStringLiteral("max(increase(a[$__window]))"), QStringLiteral("max(increase(b[$__window]))"));
        QVERIFY(slicesFromServer(good, { {}, values({ 10 }), {}, {}, {} }, { kFrom, kFrom + 1min }).absent);
        const auto bad
            = plan(Indicator::Kind::BadTotal, QStringLiteral("max(increase(a[$__window]))"), QStringLiteral("max(increase(b[$__window]))"));
        const SloSlices none = slicesFromServer(bad, { {}, values({ 10 }), {}, {}, {} }, { kFrom, kFrom + 1min });
        QVERIFY(!none.absent);
        QCOMPARE(none.slices.at(0).bad, 0.0);
        QVERIFY(slicesFromServer(bad, {}, { kFrom, kFrom + 1min }).absent);
    }

    void bucketSpellingsBecomeOneCounter()
    {
        PromSeries before { { { QStringLiteral("le"), QStringLiteral("1") } }, { { kFrom, 5 } } };
        PromSeries after { { { QStringLiteral("le"), QStringLiteral("1.0") } }, { { kFrom + 1min, 7 } } };
        const auto counters = countersOf({ before, after });
        QCOMPARE(counters.size(), size_t(1));
        QCOMPARE(counters[0].edges.size(), size_t(2));
    }
};

YAGURA_TEST(SliceQueryTest)
#include "tst_slicequery.moc"
