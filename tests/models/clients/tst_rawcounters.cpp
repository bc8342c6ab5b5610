// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/clients/prometheusworld.h"
#include "tests/support/testmain.h"

#include <cmath>

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;

/// Events counted from raw counters: none is lost and none made up, whoever was not scraped or is new.
class RawCountersTest final : public QObject
{
    Q_OBJECT

private slots:
    void countsRawCountersExactly()
    {
        PrometheusWorld world;
        const auto answer = world.ask({ slo(QStringLiteral("s"), QStringLiteral("sum(bad)"), QStringLiteral("total")) });
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
        QCOMPARE(answer->outcome, PollOutcome::FreshComplete);
        const SloSlices& slices = of(*answer, QStringLiteral("s"));
        QCOMPARE(slices.way, CountingWay::RawCounters);
        QVERIFY(!slices.absent && !slices.error);
        QCOMPARE(slices.slices.size(), size_t(10));
        for (const Slice& slice : slices.slices) {
            QCOMPARE(slice.total, 60.0);
            QCOMPARE(slice.bad, 3.0);
            QCOMPARE(slice.coverage, 1.0);
        }
        QCOMPARE(slices.slices.front().end, kFrom + 1min);
        QVERIFY(answer->bytes > 0 && answer->samples >= 22);
    }

    void aGapAcrossTheBorderIsSpreadFromBothSides()
    {
        PrometheusWorld world;
        // Nobody looked from minute −30 to minute +5: the gain of 36 minutes is spread over them.
        const auto blind = [](Instant t) { return minutesSince(t) > -31 && minutesSince(t) < 5; };
        for (FakeCounter& counter : world.fake.counters)
            counter.at = [blind, at = counter.at](Instant t) { return blind(t) ? std::nullopt : at(t); };
        const auto spec = slo(QStringLiteral("s"), QStringLiteral("bad"), QStringLiteral("total"));
        const auto answer = world.ask({ spec });
        QVERIFY(answer);
        const auto& slices = of(*answer, QStringLiteral("s")).slices;
        QCOMPARE(slices.size(), size_t(10));
        for (size_t i = 0; i < slices.size(); ++i) {
            QCOMPARE(slices[i].total, 60.0); // neither lost nor heaped up where the counter came back
            QCOMPARE(slices[i].coverage, i < 4 ? 0.0 : 1.0);
        }
        const auto before = world.ask({ spec }, { kFrom - 10min, kFrom });
        QVERIFY(before);
        const auto& blindSlices = of(*before, QStringLiteral("s")).slices;
        QCOMPARE(blindSlices.size(), size_t(10));
        for (const Slice& slice : blindSlices) {
            QCOMPARE(slice.total, 60.0);
            QCOMPARE(slice.coverage, 0.0);
        }
    }

    /// Pod b missed the scrapes before the gap, of which the last that anybody made is just as far away as is asked for at first.
    void whoMissedTheScrapesBeforeAGapLosesNothing_data()
    {
        QTest::addColumn<int>("missed");
        QTest::newRow("none") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("three") << 3;
    }
    void whoMissedTheScrapesBeforeAGapLosesNothing()
    {
        QFETCH(int, missed);
        PrometheusWorld world;
        const auto blind = [](Instant t) { return minutesSince(t) > -120 && minutesSince(t) < 5; };
        const auto unreached = [missed](Instant t) { return minutesSince(t) > -120 - missed && minutesSince(t) <= -120; };
        FakeCounter b = world.fake.counters.front();
        b.labels = "\"pod\":\"b\"";
        world.fake.counters.push_back(b);
        for (FakeCounter& counter : world.fake.counters) {
            const bool isB = &counter == &world.fake.counters.back();
            counter.at = [=, at = counter.at](Instant t) { return blind(t) || (isB && unreached(t)) ? std::nullopt : at(t); };
        }
        const auto spec = slo(QStringLiteral("s"), QStringLiteral("bad"), QStringLiteral("total"));
        double total = 0;
        for (const TimeRange range :
            { TimeRange { kFrom - 150min, kFrom - 50min }, { kFrom - 50min, kFrom - 30min }, { kFrom - 30min, kFrom }, { kFrom, kTo } }) {
            const auto answer = world.ask({ spec }, range);
            QVERIFY(answer);
            for (const Slice& slice : of(*answer, QStringLiteral("s")).slices)
                total += slice.total;
        }
        QVERIFY2(std::abs(total - 160 * 120) < 1e-6, qPrintable(QString::number(total)));
    }

    void aSeriesThatMissedTheStartIsNotNew()
    {
        PrometheusWorld world;
        // The bad counter of 10,000 was not scraped at the start of the range; the total was.
        world.fake.counters[1].at
            = [](Instant t) { return minutesSince(t) == 0 || minutesSince(t) == -1 ? std::nullopt : std::optional(10000.0); };
        const auto answer = world.ask({ slo(QStringLiteral("s"), QStringLiteral("bad"), QStringLiteral("total")) });
        QVERIFY(answer);
        double bad = 0;
        for (const Slice& slice : of(*answer, QStringLiteral("s")).slices)
            bad += slice.bad;
        QCOMPARE(bad, 0.0);
    }

    void aSeriesThatIsNewCountsFromZero()
    {
        PrometheusWorld world;
        world.fake.counters[1].at = [](Instant t) { return minutesSince(t) < 4 ? std::nullopt : std::optional(7.0); };
        const auto answer = world.ask({ slo(QStringLiteral("s"), QStringLiteral("bad"), QStringLiteral("total")) });
        QVERIFY(answer);
        const auto& slices = of(*answer, QStringLiteral("s")).slices;
        QCOMPARE(slices.at(3).end, kFrom + 4min);
        QCOMPARE(slices.at(3).bad, 7.0);
    }
};

YAGURA_TEST(RawCountersTest)
#include "tst_rawcounters.moc"
