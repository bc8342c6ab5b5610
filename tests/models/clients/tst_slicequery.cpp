// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/prometheus/slicequery.h"
#include "tests/support/testmain.h"

#include <cmath>

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

private slots:
    void plans()
    {
        const auto plain = plan(Indicator::Kind::BadTotal, QStringLiteral("sum(a{code=~\"5..\"})"), QStringLiteral("a"));
        QVERIFY(plain.plain && !plain.error);
        QCOMPARE(plain.part, QStringLiteral("a{code=~\"5..\"}"));
        const auto bucket = plan(Indicator::Kind::LatencyBucket, QStringLiteral("h_bucket{le=\"1\"}"), QStringLiteral("h_count"));
        QVERIFY(bucket.part.contains(QLatin1String("1|1\\\\.0")));
        const auto expression = plan(Indicator::Kind::GoodTotal, QStringLiteral("sum(increase(a[$__window]))"), QStringLiteral("sum(b)"));
        QVERIFY(!expression.plain && !expression.error);
        QCOMPARE(expression.total, QStringLiteral("sum(increase(b[$__window]))")); // the plain half is counted by the server too
        QVERIFY(plan(Indicator::Kind::GoodTotal, QStringLiteral("sum(a)+sum(b)"), QStringLiteral("c")).error);
    }

    void gapsStayUnseenAndNanIsNoNumber()
    {
        const auto p = plan(Indicator::Kind::BadTotal, QStringLiteral("increase(a[$__window])"), QStringLiteral("increase(b[$__window])"));
        // −1: the server said nothing of that minute.
        const ServerCounts counts { values({ 1, -1, -1, 2, 3 }), values({ 10, -1, NAN, 20, 30 }), {}, {} };
        const SloSlices result = slicesFromServer(p, counts, { kFrom, kFrom + 6min });
        QCOMPARE(result.slices.size(), size_t(5)); // the last minute is not known yet
        QCOMPARE(result.slices[1], (Slice { kFrom + 2min, 0, 0, 0 }));
        QCOMPARE(result.slices[2].coverage, 0.0);
        QCOMPARE(result.slices[4], (Slice { kFrom + 5min, 30, 3, 1 }));
        QVERIFY(!result.residual);
    }

    void whatTheSlicesMissGoesToTheGap()
    {
        const auto p = plan(Indicator::Kind::BadTotal, QStringLiteral("increase(a[$__window])"), QStringLiteral("increase(b[$__window])"));
        const ServerCounts counts { values({ 1, -1, -1, 1 }), values({ 10, -1, -1, 10 }), 6.0, 40.0 };
        const SloSlices result = slicesFromServer(p, counts, { kFrom, kFrom + 4min });
        QCOMPARE(result.residual, std::optional(0.5));
        QCOMPARE(result.slices[1], (Slice { kFrom + 2min, 10, 2, 0 }));
        QCOMPARE(result.slices[0], (Slice { kFrom + 1min, 10, 1, 1 }));
    }

    void withoutAGapTheSlicesAreScaled()
    {
        const auto p = plan(Indicator::Kind::GoodTotal, QStringLiteral("increase(a[$__window])"), QStringLiteral("increase(b[$__window])"));
        const ServerCounts counts { values({ 8, 8 }), values({ 10, 10 }), 9.0, 10.0 };
        const SloSlices result = slicesFromServer(p, counts, { kFrom, kFrom + 2min });
        QCOMPARE(result.slices[0].total, 5.0);
        QCOMPARE(result.slices[0].bad, 0.5);
    }

    void noGoodSeriesAtAllIsAbsentNotAllBad()
    {
        const auto good
            = plan(Indicator::Kind::GoodTotal, QStringLiteral("increase(a[$__window])"), QStringLiteral("increase(b[$__window])"));
        QVERIFY(slicesFromServer(good, { {}, values({ 10 }), {}, {} }, { kFrom, kFrom + 1min }).absent);
        const auto bad
            = plan(Indicator::Kind::BadTotal, QStringLiteral("increase(a[$__window])"), QStringLiteral("increase(b[$__window])"));
        const SloSlices none = slicesFromServer(bad, { {}, values({ 10 }), {}, {} }, { kFrom, kFrom + 1min });
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
