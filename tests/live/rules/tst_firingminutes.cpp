// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/duration.h"
#include "models/slo/alertrules.h"
#include "models/slo/laboratory.h"
#include "tests/live/rules/promtool.h"
#include "tests/models/slo/slobuilder.h"
#include "tests/support/servers/processserver.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

#include <set>

using namespace yagura;
using namespace yagura::test;
using std::chrono::hours;
using std::chrono::minutes;

/// The exported rules in Prometheus' own hands, and the laboratory over the same events, fire in the same minutes.
///
/// Both look at the same grid: series have a sample at every whole minute (or every 15 s), rules are evaluated at whole minutes, and a
/// slice is what came between two of them. The rules' ranges are a second longer than their windows, so that the sample at the left edge is
/// in them in both generations; what `increase` extrapolates for that second is the same factor in both counters and leaves their ratio.
/// (A counter near zero is extrapolated less; so they start high, as counters of a server that has been up do.)
class TestFiringMinutes : public QObject
{
    Q_OBJECT

private slots:
    void theWorkbooksOutage_data();
    void theWorkbooksOutage();
    void randomHistories_data();
    void randomHistories();
};

namespace {

SloSpec specOf(BurnPreset preset, int days, const char* target = "99.9")
{
    SloSpec slo = spec(target, days);
    slo.burn = preset;
    slo.indicator = { Indicator::Kind::BadTotal, QStringLiteral("errors_total"), QStringLiteral("sum(requests_total)") };
    return slo;
}

/// The minutes after `kT0` in which each pair fires, by its long window.
std::map<QString, std::set<qint64>> firing(const SloSpec& slo, const SliceHistory& history, qint64 from, qint64 to)
{
    const SloSnapshot snapshot = evaluateSlo(slo, history, fresh(at(to)));
    const LabAnswer answer = replay(snapshot, currentQuestion(slo), { at(from), at(to) }, {});
    std::map<QString, std::set<qint64>> minutesOf;
    for (const LabAlert& alert : answer.alerts) {
        if (alert.pair.longWindow > 2 * from * kSlice) {
            continue; // less than half of it was seen when the comparison begins: the laboratory makes no statement, and a rule does
        }
        std::set<qint64>& own = minutesOf[toPrometheusDuration(alert.pair.longWindow)];
        for (const TimeRange& run : alert.fired) {
            for (Instant t = run.from + kSlice; t <= run.to; t += kSlice) {
                own.insert((t - kT0) / kSlice);
            }
        }
    }
    return minutesOf;
}

/// One expectation for every minute in (from, to]: which pairs fire in it.
std::vector<RuleExpectation> everyMinute(const std::map<QString, std::set<qint64>>& firing, qint64 from, qint64 to)
{
    QStringList windows;
    for (const auto& entry : firing) {
        windows += entry.first;
    }
    const QString alerts = QStringLiteral("ALERTS{alertstate=\"firing\",long=~\"%1\"}").arg(windows.join(QLatin1Char('|')));
    std::vector<RuleExpectation> expected;
    for (qint64 m = from + 1; m <= to; ++m) {
        RuleExpectation minute { m * 60, QStringLiteral("count by (long) (%1)").arg(alerts), {} };
        for (const auto& [window, fires] : firing) {
            if (fires.count(m) > 0) {
                minute.samples.emplace_back(QStringLiteral("{long=\"%1\"}").arg(window), 1);
            }
        }
        expected.push_back(minute);
    }
    return expected;
}

void lines()
{
    QTest::addColumn<Promtool::Line>("line");
    QTest::addColumn<BurnPreset>("preset");
    for (const auto line : { Promtool::Line::Old, Promtool::Line::New }) {
        const char* version = line == Promtool::Line::Old ? "2.x" : "3.x";
        QTest::addRow("google %s", version) << line << BurnPreset::Google;
        QTest::addRow("sloth %s", version) << line << BurnPreset::Sloth;
        QTest::addRow("pyrra, with for, %s", version) << line << BurnPreset::Pyrra;
    }
}

} // namespace

void TestFiringMinutes::theWorkbooksOutage_data() { lines(); }

/// slo.md 2.9: 15 % errors for ten minutes at 99.9 %, scraped every 15 s, rules every 30 s. Analytic, in minutes after the start:
/// 14.4: 0.0144 × 60 ÷ 0.15 = 5.76, so 6; the last with 0.48 minutes of errors in five: the fourth after the end, 14.
/// Pyrra 28 d, 14 with `for` 2 m: 5.6, so 6, and 8; the last: 0.014 × 5 ÷ 0.15 = 0.47, so 14 again.
void TestFiringMinutes::theWorkbooksOutage()
{
    QFETCH(const Promtool::Line, line);
    QFETCH(const BurnPreset, preset);
    const Promtool promtool(line);
    YAGURA_NEED_SERVER(promtool.program(), "promtool, 2.x from Debian, 3.x from the folder of servers");
    const bool pyrra = preset == BurnPreset::Pyrra;
    const SloSpec slo = specOf(preset, pyrra ? 28 : 30);

    constexpr qint64 kStart = 120;
    constexpr qint64 kEnd = 240;
    SliceHistory history;
    fill(history, 0, kStart, 1000, 0);
    fill(history, kStart, kStart + 10, 1000, 0.15);
    fill(history, kStart + 10, kEnd, 1000, 0);
    const auto fires = firing(slo, history, kStart - 60, kEnd);
    std::set<qint64> fast;
    for (qint64 m = kStart + (pyrra ? 8 : 6); m <= kStart + 14; ++m) {
        fast.insert(m);
    }
    QCOMPARE(fires.at(QStringLiteral("1h")), fast);

    Promtool::Case rules;
    rules.rules = *prometheusRules(slo);
    rules.seriesSeconds = 15;
    rules.evaluationSeconds = 30;
    // 250 requests in 15 s, and 37.5 of them fail in the ten minutes.
    rules.series = { { QStringLiteral("requests_total{pod=\"a\"}"), { QStringLiteral("1000000+250x%1").arg(kEnd * 4) } },
        { QStringLiteral("errors_total{pod=\"a\"}"),
            { QStringLiteral("1000000+0x%1 1000037.5+37.5x%2 1001500+0x%3")
                    .arg(kStart * 4)
                    .arg(10 * 4 - 1)
                    .arg((kEnd - kStart - 10) * 4 - 1) } } };
    rules.expected = everyMinute(fires, kStart - 60, kEnd);
    QCOMPARE(promtool.test(rules), QString());

    QVERIFY(rules.expected.front().samples.empty());
    rules.expected.front().samples.emplace_back(QStringLiteral("{long=\"1h\"}"), 1);
    QVERIFY2(!promtool.test(rules).isEmpty(), "a minute more must be noticed");
}

void TestFiringMinutes::randomHistories_data() { lines(); }

/// Almost two days with bursts, idle stretches and counter resets, compared from the minute on in which half of the longest window has
/// been seen.
void TestFiringMinutes::randomHistories()
{
    QFETCH(const Promtool::Line, line);
    QFETCH(const BurnPreset, preset);
    const Promtool promtool(line);
    YAGURA_NEED_SERVER(promtool.program(), "promtool, 2.x from Debian, 3.x from the folder of servers");
    const SloSpec slo = specOf(preset, 7, "99.5");
    qint64 from = 0;
    for (const BurnPair& pair : currentQuestion(slo).pairs) {
        from = std::max<qint64>(from, pair.longWindow / kSlice / 2 + 1);
    }
    const qint64 to = from + 480;

    QRandomGenerator random(41 + static_cast<quint32>(preset));
    std::vector<Slice> slices;
    QStringList requests { QStringLiteral("1000000") };
    QStringList errors { QStringLiteral("1000000") };
    qint64 total = 1'000'000;
    qint64 bad = 1'000'000;
    double share = 0;
    int idle = 0;
    for (qint64 m = 1; m <= to; ++m) {
        if (random.bounded(45) == 0) {
            share = random.bounded(2) == 0 ? 0 : random.generateDouble() * random.generateDouble() * 0.2;
        }
        idle = idle > 0 ? idle - 1 : random.bounded(150) == 0 ? random.bounded(20) : 0;
        const qint64 came = idle > 0 ? 0 : 200 + random.bounded(4000);
        const auto failed = static_cast<qint64>(share * static_cast<double>(came));
        if (random.bounded(700) == 0) {
            total = 0; // the process started again
            bad = 0;
        }
        total += came;
        bad += failed;
        requests += QString::number(total);
        errors += QString::number(bad);
        slices.push_back({ at(m), static_cast<double>(came), static_cast<double>(failed), 1 });
    }
    SliceHistory history;
    history.put(slices);
    const auto fires = firing(slo, history, from, to);
    size_t minutesInAll = 0;
    for (const auto& [window, own] : fires) {
        minutesInAll += own.size();
    }
    QVERIFY2(minutesInAll > 100 && minutesInAll < 3 * 480, qPrintable(QString::number(minutesInAll)));

    Promtool::Case rules;
    rules.rules = *prometheusRules(slo);
    rules.series = { { QStringLiteral("requests_total"), requests }, { QStringLiteral("errors_total"), errors } };
    rules.expected = everyMinute(fires, from, to);
    QCOMPARE(promtool.test(rules), QString());
}

YAGURA_TEST(TestFiringMinutes)
#include "tst_firingminutes.moc"
