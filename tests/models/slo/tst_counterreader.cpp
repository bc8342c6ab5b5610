// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/counterreader.h"
#include "tests/support/testmain.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace yagura;

namespace {

Instant minute(qint64 n)
{
    return fromEpochMs(1'700'000'040'000 + n * 60'000); // a whole minute
}

/// "pod=a 0:5 1:7 4:9": labels, then minute:value.
std::vector<CounterSeries> seriesOf(const QString& text)
{
    std::vector<CounterSeries> all;
    const QStringList lines = text.split(QLatin1Char('|'), Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        CounterSeries series;
        const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        for (const QString& word : words) {
            if (word.contains(QLatin1Char('='))) {
                series.labels.insert(word.section(QLatin1Char('='), 0, 0), word.section(QLatin1Char('='), 1));
            } else {
                series.edges.emplace_back(
                    minute(word.section(QLatin1Char(':'), 0, 0).toInt()), word.section(QLatin1Char(':'), 1).toDouble());
            }
        }
        all.push_back(series);
    }
    return all;
}

/// "1:total/bad 2:total/bad*": a star marks coverage 0.
QString textOf(const std::vector<Slice>& slices)
{
    QStringList words;
    for (const Slice& slice : slices) {
        words.append(QStringLiteral("%1:%2/%3%4")
                         .arg((slice.end - minute(0)) / kSlice)
                         .arg(slice.total, 0, 'g', 12)
                         .arg(slice.bad, 0, 'g', 12)
                         .arg(slice.coverage > 0 ? QString() : QStringLiteral("*")));
    }
    return words.join(QLatin1Char(' '));
}

/// The rules once more, said minute by minute instead of by edges.
std::map<qint64, double> gainsByMinute(const CounterSeries& series, const std::set<qint64>& looks, std::optional<qint64> bornAfter)
{
    std::map<qint64, double> gains;
    std::optional<std::pair<qint64, double>> known;
    if (bornAfter) {
        known = { *bornAfter, 0.0 };
    }
    for (const auto& [at, value] : series.edges) {
        const qint64 now = (at - minute(0)) / kSlice;
        if (known) {
            const double gained = value >= known->second ? value - known->second : value;
            const double perMinute = gained / static_cast<double>(now - known->first);
            double whenSeenAgain = gained;
            for (qint64 m = known->first + 1; m < now; ++m) {
                if (looks.count(m) == 0) {
                    gains[m] += perMinute;
                    whenSeenAgain -= perMinute;
                }
            }
            gains[now] += whenSeenAgain;
        }
        known = { now, value };
    }
    return gains;
}

struct Scene
{
    std::vector<CounterSeries> total;
    std::vector<CounterSeries> part;
    int minutes = 0;
};

/// Pods that come, go, restart and are not scraped for a while; some of them fail.
Scene randomScene(std::mt19937& random)
{
    const auto roll = [&random](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    Scene scene;
    scene.minutes = 5 + roll(40);
    std::set<int> dark;
    for (int gap = roll(3); gap > 0; --gap) {
        const int from = roll(scene.minutes);
        for (int m = from, end = from + 1 + roll(8); m < end; ++m) {
            dark.insert(m);
        }
    }
    for (int pod = 1 + roll(3); pod > 0; --pod) {
        CounterSeries total;
        CounterSeries bad;
        total.labels.insert(QStringLiteral("pod"), QString::number(pod));
        bad.labels = total.labels;
        bad.labels.insert(QStringLiteral("code"), QStringLiteral("500"));
        const int birth = roll(3) == 0 ? roll(scene.minutes) : 0;
        const int death = roll(3) == 0 ? birth + roll(scene.minutes) : scene.minutes + 1;
        const int badBirth = birth + roll(scene.minutes);
        double count = roll(1000);
        double failed = roll(20);
        for (int m = birth; m <= std::min(death, scene.minutes); ++m) {
            if (roll(15) == 0) {
                count = failed = 0;
            }
            count += roll(100);
            failed += roll(4);
            if (dark.count(m) > 0 || roll(12) == 0) {
                continue;
            }
            total.edges.emplace_back(minute(m), count);
            if (m >= badBirth) {
                bad.edges.emplace_back(minute(m), failed);
            }
        }
        scene.total.push_back(total);
        scene.part.push_back(bad);
    }
    return scene;
}

} // namespace

class TestCounterReader final : public QObject
{
    Q_OBJECT

private slots:
    void table_data();
    void table();
    void everyCaseAgreesWithTheRulesSaidMinuteByMinute();
    void twoChunksSayWhatOneSays();
    void aTotalAliveBeforeLetsTheFirstEdgeCountFromZero();
};

void TestCounterReader::table_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("total");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("slices");

    const int bad = static_cast<int>(Indicator::Kind::BadTotal);
    const int good = static_cast<int>(Indicator::Kind::GoodTotal);
    const int bucket = static_cast<int>(Indicator::Kind::LatencyBucket);
    const auto row = [](const char* sentence, int kind, const char* part, const char* total, int from, int to, const char* slices) {
        QTest::newRow(sentence) << kind << QString::fromLatin1(part) << QString::fromLatin1(total) << from << to
                                << QString::fromLatin1(slices);
    };
    row("a difference belongs to the slice in which it ends: 110-100, 5-4", bad, "a=1 0:4 1:5", "a=1 0:100 1:110", 0, 1, "1:10/1");
    row("a good part is taken from the total: 10 - 8", good, "a=1 0:90 1:98", "a=1 0:100 1:110", 0, 1, "1:10/2");
    row("events over a bucket's bound are bad: 10 - 7", bucket, "le=0.3 a=1 0:50 1:57", "a=1 0:100 1:110", 0, 1, "1:10/3");
    row("differences are taken per series and added: 10+3, 1+0", bad, "p=1 0:4 1:5|p=2 0:9 1:9", "p=1 0:100 1:110|p=2 0:7 1:10", 0, 1,
        "1:13/1");
    row("a fall is a reset and counts from 0: 30, then 40-30", bad, "", "a=1 0:1000 1:30 2:40", 0, 2, "1:30/0 2:10/0");
    row("the first sample is a baseline: nothing in slice 1", bad, "", "a=1 1:5000 2:5010", 0, 2, "1:0/0 2:10/0");
    row("a late bad series beside a living total counts from 0: 3", bad, "c=500 2:3 3:4", "a=1 0:100 1:110 2:120 3:130", 0, 3,
        "1:10/0 2:10/3 3:10/1");
    row("a bad series that comes with the first total is a baseline", bad, "c=500 1:3 2:4", "a=1 1:100 2:110", 0, 2, "1:0/0 2:10/1");
    row("a late good series beside its living total counts from 0: 10 - 6", good, "a=1 2:6", "a=1 0:100 1:110 2:120", 1, 2, "2:10/4");
    row("a new pod brings both: its good series is a baseline as its total is: (10+0) - (9+0)", good, "p=1 0:9 1:18|p=2 1:77",
        "p=1 0:10 1:20|p=2 1:80", 0, 1, "1:10/1");
    row("a gap is spread over its minutes: 30 in 3, two unseen", bad, "", "a=1 0:100 3:130 4:140", 0, 4, "1:10/0* 2:10/0* 3:10/0 4:10/0");
    row("a bad counter's gap is spread with its total's: 6 in 3", bad, "a=1 0:0 3:6", "a=1 0:100 3:130", 0, 3, "1:10/2* 2:10/2* 3:10/2");
    row("a counter that fell across a gap counts what it shows afterwards: 12 in 3", bad, "", "a=1 0:100 3:12", 0, 3,
        "1:4/0* 2:4/0* 3:4/0");
    row("a bad series born in a gap counts from 0, spread: 6 in 3", bad, "c=500 3:6", "a=1 0:100 3:130", 0, 3, "1:10/2* 2:10/2* 3:10/2");
    row("a pod that is away is no gap while another is seen: its 30 land where it is seen again", bad, "",
        "p=1 0:0 1:1 2:2 3:3|p=2 0:0 3:30", 0, 3, "1:1/0 2:1/0 3:31/0");
    row("a longer absence than the gap gives the gap its minutes only: 40 in 4, one unseen", bad, "", "p=1 0:0 2:20 3:30 4:40|p=2 0:0 4:40",
        0, 4, "1:20/0* 2:10/0 3:10/0 4:40/0");
    row("a gap that began before the range is spread with its neighbour: 60 in 6", bad, "", "a=1 -3:100 3:160", 0, 3,
        "1:10/0* 2:10/0* 3:10/0");
    row("a gap that ends after the range is spread with its neighbour: 60 in 6", bad, "", "a=1 0:100 6:160", 0, 3,
        "1:10/0* 2:10/0* 3:10/0*");
    row("a range inside a gap", bad, "", "a=1 -3:100 7:200", 0, 2, "1:10/0* 2:10/0*");
    row("nothing is known after the last edge", bad, "", "a=1 0:100 1:110", 0, 4, "1:10/0");
    row("nothing is known before the first edge", bad, "", "a=1 2:100 3:110", 0, 3, "2:0/0 3:10/0");
    row("no total at all: no slices", bad, "c=500 0:1 1:2", "", 0, 2, "");
    row("a bad event is an event: the total is raised when its series was a baseline", bad, "c=500 2:5", "a=1 0:7 1:7 2:7|c=500 2:5", 1, 2,
        "2:5/5");
    row("a silent minute is seen and has no events", bad, "", "a=1 0:100 1:100 2:100", 0, 2, "1:0/0 2:0/0");
    row("fractions are events too: 0.5", bad, "", "a=1 0:1.25 1:1.75", 0, 1, "1:0.5/0");
    row("a value that is not a number was not seen: 20 over two minutes", bad, "", "a=1 0:100 1:nan 2:120", 0, 2, "1:10/0* 2:10/0");
    row("a negative value was not seen", bad, "", "a=1 0:100 1:-5 2:120", 0, 2, "1:10/0* 2:10/0");
    row("an empty range", bad, "", "a=1 0:100 1:110", 1, 1, "");
}

void TestCounterReader::table()
{
    QFETCH(const int, kind);
    QFETCH(const QString, part);
    QFETCH(const QString, total);
    QFETCH(const int, from);
    QFETCH(const int, to);
    QFETCH(const QString, slices);
    const auto got = slicesFromCounters(static_cast<Indicator::Kind>(kind), seriesOf(part), seriesOf(total), { minute(from), minute(to) });
    QCOMPARE(textOf(got), slices);
}

void TestCounterReader::everyCaseAgreesWithTheRulesSaidMinuteByMinute()
{
    std::mt19937 random(20261122);
    for (int n = 0; n < 10'000; ++n) {
        const Scene scene = randomScene(random);
        std::set<qint64> looks;
        for (const CounterSeries& series : scene.total) {
            for (const auto& [at, value] : series.edges) {
                looks.insert((at - minute(0)) / kSlice);
            }
        }
        std::map<qint64, double> total;
        std::map<qint64, double> bad;
        for (const CounterSeries& series : scene.total) {
            for (const auto& [m, events] : gainsByMinute(series, looks, std::nullopt)) {
                total[m] += events;
            }
        }
        for (const CounterSeries& series : scene.part) {
            std::optional<qint64> bornAfter;
            for (const qint64 m : looks) {
                if (!series.edges.empty() && minute(m) < series.edges.front().first) {
                    bornAfter = m;
                }
            }
            for (const auto& [m, events] : gainsByMinute(series, looks, bornAfter)) {
                bad[m] += events;
            }
        }
        const auto slices = slicesFromCounters(Indicator::Kind::BadTotal, scene.part, scene.total, { minute(-1), minute(scene.minutes) });
        size_t expected = 0;
        for (qint64 m = 0; m <= scene.minutes; ++m) {
            if (looks.empty() || m < *looks.begin() || m > *looks.rbegin()) {
                continue;
            }
            QVERIFY2(expected < slices.size(), qPrintable(QStringLiteral("case %1: a slice is missing").arg(n)));
            const Slice& slice = slices[expected++];
            QCOMPARE(slice.end, minute(m));
            QCOMPARE(slice.coverage, looks.count(m) > 0 ? 1.0 : 0.0);
            const bool same = std::abs(slice.bad - bad[m]) < 1e-9 && std::abs(slice.total - std::max(total[m], bad[m])) < 1e-9;
            QVERIFY2(same, qPrintable(QStringLiteral("case %1 minute %2: %3/%4").arg(n).arg(m).arg(slice.total).arg(slice.bad)));
        }
        QCOMPARE(slices.size(), expected);
    }
}

void TestCounterReader::twoChunksSayWhatOneSays()
{
    std::mt19937 random(7);
    for (int n = 0; n < 10'000; ++n) {
        const Scene scene = randomScene(random);
        const Instant from = minute(-1);
        const Instant to = minute(scene.minutes);
        const Instant border = minute(static_cast<int>(random() % static_cast<unsigned>(scene.minutes)));
        auto halves = slicesFromCounters(Indicator::Kind::BadTotal, scene.part, scene.total, { from, border });
        const auto second = slicesFromCounters(Indicator::Kind::BadTotal, scene.part, scene.total, { border, to });
        halves.insert(halves.end(), second.begin(), second.end());
        QCOMPARE(halves, slicesFromCounters(Indicator::Kind::BadTotal, scene.part, scene.total, { from, to }));
    }
}

void TestCounterReader::aTotalAliveBeforeLetsTheFirstEdgeCountFromZero()
{
    const auto part = seriesOf(QStringLiteral("c=500 1:3"));
    const auto total = seriesOf(QStringLiteral("a=1 1:100"));
    const TimeRange range { minute(0), minute(1) };
    QCOMPARE(textOf(slicesFromCounters(Indicator::Kind::BadTotal, part, total, range)), QStringLiteral("1:0/0"));
    QCOMPARE(textOf(slicesFromCounters(Indicator::Kind::BadTotal, part, total, range, { true })), QStringLiteral("1:3/3"));
}

YAGURA_TEST(TestCounterReader)
#include "tst_counterreader.moc"
