// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/indicators/metricfixture.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;

using Line = PrometheusServer::Line;

namespace {

constexpr int kMinutes = 300;
constexpr int kFirst = 120; ///< where the question begins

/// What a pod of the story does. Minutes count from the start; scrapes come every 15 s.
struct Pod
{
    const char* name;
    int awayFrom = -1, awayTo = -1; ///< nobody could scrape it, while others were scraped
    int restarts = -1; ///< its counters begin again
    int firstError = 0; ///< the minute; its error series does not exist before
    double errorsAtOnce = 1;
};
const std::vector<Pod>& pods()
{
    static const std::vector<Pod> all {
        { "steady" },
        { "away3", 140, 143 }, // less than any server looks back
        { "away7", 150, 157 }, // longer than a server of its own looks back before an anchored range
        { "away30", 160, 190 }, // longer than we ask it to
        { "awayreset", 200, 220, 205 },
        { "awaystart", 100, 140 }, // not there where the question begins
        { "resets", -1, -1, 180 },
        { "born", -1, -1, -1, 170, 2 },
        { "bornlate", -1, -1, -1, 240, 4 }, // while nobody looked at anything
        { "borninfirst", -1, -1, -1, kFirst, 3 },
    };
    return all;
}
bool nobodyLooks(int minute) { return (minute >= 232 && minute < 247) || (minute >= 252 && minute < 256); }

/// The counters of the story, and what they were seen to gain, from the list of scrapes itself.
class Story
{
public:
    explicit Story(Instant from)
        : m_fixture(from, kMinutes)
    {
        for (const Pod& pod : pods())
            add(pod, "few");
        for (int i = 0; i < 55; ++i)
            add(Pod { "many", -1, -1, -1, i < 5 ? 0 : kMinutes }, "many", i);
    }
    QByteArray openMetrics() const { return m_fixture.openMetrics(); }
    Instant at(int minute) const { return m_fixture.from() + std::chrono::minutes(minute); }
    struct Sums
    {
        double total = 0, bad = 0;
    };
    Sums truth(bool all, int fromMinute) const
    {
        Sums sums;
        for (const Gain& gain : m_gains) {
            if (gain.minute >= fromMinute && (all || !gain.isMany))
                (gain.isBad ? sums.bad : sums.total) += gain.events;
        }
        return sums;
    }

private:
    struct Gain
    {
        int minute;
        double events;
        bool isBad, isMany;
    };
    void add(const Pod& pod, const QByteArray& set, int number = 0)
    {
        const QByteArray labels = "{set=\"" + set + "\",pod=\"" + pod.name + QByteArray::number(number) + "\"}";
        for (const bool bad : { false, true }) {
            double value = bad ? 0 : 5000;
            std::optional<double> edge, before;
            int edgeAt = 0;
            const auto close = [&] { // a minute has ended: its last scrape is the edge
                if (!edge)
                    return;
                if (before)
                    m_gains.push_back({ edgeAt, *edge < *before ? *edge : *edge - *before, bad, set == "many" });
                else if (bad && edgeAt > 0)
                    m_gains.push_back({ edgeAt, *edge, bad, set == "many" });
                before = edge;
                edge.reset();
            };
            m_fixture.scraped(
                (bad ? "away_errors_total" : "away_hits_total") + labels, [&](int minute, int place) -> std::optional<double> {
                    if (place == 0) {
                        close();
                        if (minute == pod.restarts)
                            value = 0;
                    }
                    const bool exists = !bad || minute >= pod.firstError;
                    if (bad)
                        value += minute == pod.firstError ? pod.errorsAtOnce : exists && place == 1 ? 1 : 0;
                    else
                        value += 3;
                    if (!exists || nobodyLooks(minute) || (minute >= pod.awayFrom && minute < pod.awayTo))
                        return std::nullopt;
                    edge = value;
                    edgeAt = minute;
                    return value;
                });
            close();
        }
    }

    MetricFixture m_fixture;
    std::vector<Gain> m_gains;
};

} // namespace

/// Pods that are away, come back, begin again and are born, minutes in which nobody looked at anything: every way of counting gives the
/// increments that the scrapes show, to the event, also in pieces whose borders cut the absences.
class TestAwaySeries : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Story> m_story;
    std::map<Line, std::unique_ptr<PrometheusServer>> m_servers;

private slots:
    void initTestCase()
    {
        const Instant now = floorTo(fromEpochMs(QDateTime::currentMSecsSinceEpoch()));
        m_story = std::make_unique<Story>(now - std::chrono::minutes(kMinutes));
    }
    void cleanupTestCase() { m_servers.clear(); }

    void countsWhatWasMade_data()
    {
        QTest::addColumn<Line>("line");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<bool>("all");
        QTest::addColumn<CountingWay>("way");
        QTest::addColumn<std::vector<int>>("borders");
        const QStringList extended { QStringLiteral("--enable-feature=promql-extended-range-selectors") };
        for (const Line line : { Line::Old, Line::New }) {
            const char* name = line == Line::Old ? "2.x" : "3.x";
            const CountingWay server = line == Line::Old ? CountingWay::ReconciledIncrease : CountingWay::AnchoredIncrease;
            QTest::addRow("%s, few series", name) << line << extended << false << CountingWay::RawCounters << std::vector<int> {};
            QTest::addRow("%s, few series, in pieces", name)
                << line << extended << false << CountingWay::RawCounters << std::vector<int> { 142, 155, 175, 205, 238, 247 };
            QTest::addRow("%s, many series", name) << line << extended << true << server << std::vector<int> {};
            QTest::addRow("%s, many series, in pieces", name)
                << line << extended << true << server << std::vector<int> { 142, 155, 157, 175, 190, 205, 247 };
        }
    }
    void countsWhatWasMade()
    {
        QFETCH(Line, line);
        QFETCH(QStringList, arguments);
        QFETCH(bool, all);
        QFETCH(CountingWay, way);
        QFETCH(std::vector<int>, borders);
        std::unique_ptr<PrometheusServer>& server = m_servers[line];
        if (!server) {
            server = std::make_unique<PrometheusServer>(line);
            if (line == Line::New)
                server->addArguments(arguments);
            if (server->isInstalled() && server->backfill(m_story->openMetrics()))
                server->start();
        }
        YAGURA_NEED_SERVER(server->programPath(), "prometheus and promtool, 2.x from Debian, 3.x from the folder of servers");
        QVERIFY2(server->isRunning(), qPrintable(server->complaint()));

        Asker asker(server->url());
        const QString set = all ? QString() : QStringLiteral("{set=\"few\"}");
        const SloSpec slo = asker.objective({ Indicator::Kind::BadTotal, QStringLiteral("sum(away_errors_total%1)").arg(set),
            QStringLiteral("sum(away_hits_total%1)").arg(set), true });
        borders.insert(borders.begin(), kFirst);
        borders.push_back(kMinutes);
        Story::Sums own;
        std::map<Instant, double> bad;
        for (size_t i = 0; i + 1 < borders.size(); ++i) {
            const auto answer = asker.slices(slo, { m_story->at(borders[i]), m_story->at(borders[i + 1]) });
            QVERIFY2(
                answer && answer->slos.size() == 1 && !answer->slos.front().error, qPrintable(answer ? QString() : answer.error().detail));
            QCOMPARE(answer->slos.front().way, way);
            for (const Slice& slice : answer->slos.front().slices) {
                own.total += slice.total;
                own.bad += slice.bad;
                bad[slice.end] = slice.bad;
                const int minute = static_cast<int>((slice.end - m_story->at(0)) / kSlice) - 1;
                QCOMPARE(slice.coverage, nobodyLooks(minute) ? 0.0 : 1.0);
            }
        }
        const Story::Sums truth = m_story->truth(all, kFirst);
        const QString said
            = QStringLiteral("total %1 (made %2), bad %3 (made %4)").arg(own.total).arg(truth.total).arg(own.bad).arg(truth.bad);
        QVERIFY2(std::abs(own.total - truth.total) < 1e-6 && std::abs(own.bad - truth.bad) < 1e-6, qPrintable(said));
        // Born with 2 at its first scrape and 8 at its fourth: none of them is counted twice, and none is missing.
        QCOMPARE(bad[m_story->at(171)] - bad[m_story->at(169)], 8.0);
    }
};

YAGURA_TEST(TestAwaySeries)
#include "tst_awayseries.moc"
