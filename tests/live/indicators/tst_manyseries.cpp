// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/indicators/manyseries.h"
#include "tests/live/indicators/metricfixture.h"
#include "tests/support/program/programhome.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;

using Line = PrometheusServer::Line;

/// A counter of 2,000 series over a month is counted to the event without pulling them: on 3.16 by anchored increases, on 2.42 by
/// differences that the server takes, in both in day requests as a back-fill asks.
class TestManySeries : public QObject
{
    Q_OBJECT

private:
    struct Live
    {
        std::unique_ptr<PrometheusServer> server;
        std::unique_ptr<Asker> asker;
        ManySeries::Sums own, truth;
        double worstResidual = 0;
        qint64 heaviestDay = 0;
        int days = 0;
    };
    std::unique_ptr<ManySeries> m_history;
    std::map<Line, Live> m_live;
    Instant m_end {};

    static void rows()
    {
        QTest::addColumn<Line>("line");
        QTest::newRow("2.42") << Line::Old;
        QTest::newRow("3.16, anchored") << Line::New;
    }
    static SloSpec slo(const Asker& asker)
    {
        return asker.objective({ Indicator::Kind::BadTotal, ManySeries::badQuery(), ManySeries::totalQuery(), true });
    }

private slots:
    void initTestCase()
    {
        const Instant now = floorTo(fromEpochMs(QDateTime::currentMSecsSinceEpoch()));
        m_end = floorTo(now, 24h);
        m_history = std::make_unique<ManySeries>(TimeRange { m_end - 24h * 31, now }, 20261128);
        QVERIFY2(m_history->seriesCount() > 1900, qPrintable(QString::number(m_history->seriesCount())));
    }
    void cleanupTestCase() { m_live.clear(); }

    // Each step for itself, because Qt Test allows a function five minutes, also on a busy machine.
    void theServerHoldsTheMonth_data() { rows(); }
    void theServerHoldsTheMonth()
    {
        QFETCH(Line, line);
        Live live;
        live.server = std::make_unique<PrometheusServer>(line);
        YAGURA_NEED_SERVER(live.server->programPath(), "prometheus and promtool, 2.x from Debian, 3.x from the folder of servers");
        if (line == Line::New)
            live.server->addArguments({ QStringLiteral("--enable-feature=promql-extended-range-selectors") });
        QVERIFY2(live.server->backfill(m_history->openMetrics()) && live.server->start(), qPrintable(live.server->complaint()));
        live.asker = std::make_unique<Asker>(live.server->url());
        m_live.emplace(line, std::move(live));
    }

    void countsToTheEvent_data()
    {
        QTest::addColumn<Line>("line");
        QTest::addColumn<int>("firstDay");
        for (const Line line : { Line::Old, Line::New }) {
            for (int first = 30; first > 0; first -= 5)
                QTest::addRow("%s, days %d to %d ago", line == Line::Old ? "2.42" : "3.16", first, first - 5) << line << first;
        }
    }
    void countsToTheEvent()
    {
        QFETCH(Line, line);
        QFETCH(int, firstDay);
        if (!m_live.contains(line))
            QSKIP("no server");
        Live& live = m_live.at(line);
        for (int day = firstDay; day > firstDay - 5; --day) {
            const TimeRange range { m_end - 24h * day, m_end - 24h * (day - 1) };
            const Result<SliceAnswer> answer = live.asker->slices(slo(*live.asker), range);
            QVERIFY2(answer && answer->slos.size() == 1, qPrintable(answer ? QString() : answer.error().detail));
            const SloSlices& slices = answer->slos.front();
            QVERIFY(!slices.error && !slices.absent);
            QCOMPARE(slices.way, line == Line::New ? CountingWay::AnchoredIncrease : CountingWay::ReconciledIncrease);
            const ManySeries::Sums truth = m_history->truth(range);
            ManySeries::Sums own;
            for (const Slice& slice : slices.slices) {
                own.total += slice.total;
                own.bad += slice.bad;
            }
            const double residual = std::abs(slices.residual.value_or(0));
            const QString said = QStringLiteral("day −%1: total %2 (true %3), bad %4 (true %5), residual %6")
                                     .arg(day)
                                     .arg(own.total, 0, 'f', 3)
                                     .arg(truth.total, 0, 'f', 3)
                                     .arg(own.bad, 0, 'f', 3)
                                     .arg(truth.bad, 0, 'f', 3)
                                     .arg(residual);
            // Exact on the new line; on the old one the residual is shown, and bounds it.
            const double allowed = line == Line::New ? 0 : residual;
            QVERIFY2(slices.residual.has_value() == (line == Line::Old), qPrintable(said));
            QVERIFY2(std::abs(own.total - truth.total) <= allowed * truth.total + 0.01, qPrintable(said));
            QVERIFY2(std::abs(own.bad - truth.bad) <= allowed * truth.bad + 0.01, qPrintable(said));
            live.own.total += own.total;
            live.own.bad += own.bad;
            live.truth.total += truth.total;
            live.truth.bad += truth.bad;
            live.worstResidual = std::max(live.worstResidual, residual);
            live.heaviestDay = std::max(live.heaviestDay, answer->bytes);
            ++live.days;
        }
    }

    void costsLittle_data() { rows(); }
    void costsLittle()
    {
        QFETCH(Line, line);
        if (!m_live.contains(line))
            QSKIP("no server");
        const Live& live = m_live.at(line);
        qInfo("%d series, %.1f million samples, %d days: %.0f events (true %.0f), %.0f bad (true %.0f), shown residual up to %.3f %%; "
              "at most %.3f MB a day",
            m_history->seriesCount(), static_cast<double>(m_history->sampleCount()) / 1e6, live.days, live.own.total, live.truth.total,
            live.own.bad, live.truth.bad, 100 * live.worstResidual, static_cast<double>(live.heaviestDay) / 1e6);
        QCOMPARE(live.days, 30);
        QVERIFY2(live.heaviestDay <= 3'000'000, qPrintable(QString::number(live.heaviestDay)));
        QVERIFY(live.worstResidual < 0.02);
    }

    void opensTheNumber_data() { rows(); }
    void opensTheNumber()
    {
        QFETCH(Line, line);
        if (!m_live.contains(line))
            QSKIP("no server");
        Asker& asker = *m_live.at(line).asker;
        // What is opened says how many series there were and what the server's own long window says.
        const Result<IndicatorInspection> seen = asker.inspect(slo(asker), { m_end - 24h, m_end });
        QVERIFY(seen && seen->totalSeries && seen->increaseTotal && seen->resets);
        QVERIFY(*seen->totalSeries > 60 && *seen->resets > 0);
        QCOMPARE(seen->anchoredTotal.has_value(), line == Line::New);

        // The bad events of two hours by label: what was really made, but for series that began again.
        const TimeRange hours { m_end - 14h, m_end - 12h };
        const Result<std::vector<LabelShare>> shares = asker.breakdown(slo(asker), QStringLiteral("code"), hours);
        QVERIFY(shares && shares->size() == 2);
        QCOMPARE(shares->front().value, QStringLiteral("500"));
        const double told = shares->front().bad + shares->back().bad;
        const double truth = m_history->truth(hours).bad;
        QVERIFY2(std::abs(told - truth) <= 0.1 * truth, qPrintable(QStringLiteral("%1 of %2").arg(told).arg(truth)));
    }

    /// Who opens the number reads how it was counted, and how far it may be off.
    void explainNamesTheWay_data() { rows(); }
    void explainNamesTheWay()
    {
        QFETCH(Line, line);
        if (!m_live.contains(line))
            QSKIP("no server");
        ProgramHome home;
        QVERIFY(home.write(QStringLiteral("yagura.yaml"),
            "version: 1\nsources:\n  - {name: metrics, kind: prometheus, url: \"" + m_live.at(line).server->url().toString().toUtf8()
                + "\"}\n"));
        const auto query = [](const QString& counter) {
            return "{metricSource: {metricSourceRef: metrics, type: Prometheus, spec: {query: '" + counter.toUtf8() + "'}}}\n";
        };
        QVERIFY(home.write(QStringLiteral("slo/many.yaml"),
            "apiVersion: openslo/v1\nkind: SLO\nmetadata: {name: many}\nspec:\n  service: shop\n  budgetingMethod: Occurrences\n"
            "  timeWindow: [{duration: 1d, isRolling: true}]\n  indicator:\n    metadata: {name: sli}\n    spec:\n      ratioMetric:\n"
            "        counter: true\n        bad: "
                + query(ManySeries::badQuery()) + "        total: " + query(ManySeries::totalQuery())
                + "  objectives:\n    - {target: 0.99}\n"));
        const QStringList explain { QStringLiteral("--at"), QString::number(toEpochMs(m_end) / 1000), QStringLiteral("explain"),
            QStringLiteral("--slo"), QStringLiteral("many") };
        const bool isNew = line == Line::New;
        // The first answer tells how far the count may be off; what is stored keeps the way only.
        const ProgramHome::Done json = home.run(explain + QStringList { QStringLiteral("--format"), QStringLiteral("json") });
        const QJsonObject told = QJsonDocument::fromJson(json.out).object();
        QCOMPARE(
            told[QLatin1String("way")].toString(), isNew ? QStringLiteral("anchored-increase") : QStringLiteral("reconciled-increase"));
        QCOMPARE(told[QLatin1String("residual")].isDouble(), !isNew);
        const ManySeries::Sums truth = m_history->truth({ m_end - 24h, m_end });
        const double allowed = std::abs(told[QLatin1String("residual")].toDouble());
        const double total = told[QLatin1String("window")][QLatin1String("total")].toDouble();
        const double bad = told[QLatin1String("window")][QLatin1String("bad")].toDouble();
        QVERIFY2(std::abs(total - truth.total) <= allowed * truth.total + 0.01 && std::abs(bad - truth.bad) <= allowed * truth.bad + 0.01,
            json.all().constData());
        const ProgramHome::Done text = home.run(explain);
        QVERIFY2(text.out.contains(isNew ? "anchored increase, exact at the server" : "counted by the server per slice"),
            text.all().constData());
    }
};

YAGURA_TEST(TestManySeries)
#include "tst_manyseries.moc"
