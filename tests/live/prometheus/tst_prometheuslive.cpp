// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/prometheus/shopwatch.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;

/// The whole way from a real server's blocks to the board, against the truth of what was put in.
class TestPrometheusLive : public QObject
{
    Q_OBJECT

private slots:
    void countsTheTruth_data()
    {
        QTest::addColumn<PrometheusServer::Line>("line");
        QTest::newRow("2.x") << PrometheusServer::Line::Old;
        QTest::newRow("3.x") << PrometheusServer::Line::New;
    }
    void countsTheTruth()
    {
        QFETCH(PrometheusServer::Line, line);
        const PrometheusServer& server = shopServer(line);
        YAGURA_NEED_SERVER(server.programPath(), "prometheus and promtool, 2.x from Debian, 3.x from the folder of servers");
        const ShopHistory& history = shopHistory();
        QVERIFY2(server.isRunning(), qPrintable(server.complaint()));

        ShopWatch watch(server.url());
        QSignalSpy filled(watch.monitor.get(), &BoardMonitor::backfillDone);
        QSignalSpy first(watch.monitor.get(), &BoardMonitor::firstPollDone);
        watch.monitor->start();
        QTRY_VERIFY_WITH_TIMEOUT(first.count() > 0, 20000);
        QVERIFY(watch.weighed->asked.front().length() <= 1h); // the recent minutes first
        QTRY_VERIFY_WITH_TIMEOUT(filled.count() > 0, 90000);
        // Why: a minute may have ended since the last poll. It belongs to the window, and the next poll asks for it.
        QTRY_VERIFY_WITH_TIMEOUT(watch.noneLacksAMinute(), 20000);
        const BoardPtr board = watch.monitor->board();

        for (const QString& service : ShopHistory::services()) {
            const SloSnapshot* slo = board->slo(ShopWatch::idOf(service));
            QVERIFY(slo && slo->own() && slo->own()->sli);
            const WindowFigures& own = *slo->own();
            const ShopHistory::Sums truth = history.truth(service, own.range);
            const double sli = (truth.total - truth.bad) / truth.total;
            QVERIFY2(std::abs(*own.sli - sli) < 1e-6,
                qPrintable(QStringLiteral("%1: %2 %3").arg(service).arg(*own.sli, 0, 'g', 12).arg(sli, 0, 'g', 12)));
            QVERIFY2(std::abs(own.sum.total - truth.total) <= 1e-6 * truth.total,
                qPrintable(QStringLiteral("%1 total: %2 %3").arg(service).arg(own.sum.total, 0, 'f', 3).arg(truth.total, 0, 'f', 3)));
            QVERIFY2(std::abs(own.sum.bad - truth.bad) <= 1e-3,
                qPrintable(QStringLiteral("%1 bad: %2 %3").arg(service).arg(own.sum.bad, 0, 'f', 3).arg(truth.bad, 0, 'f', 3)));
            // What was not seen is said: two hours, to the minute.
            QCOMPARE(own.sum.seen, truth.seen);
            QCOMPARE(own.sum.expected, truth.expected);
            QVERIFY(own.sum.coverage() < 0.9975 && own.sum.coverage() > 0.9965);
            QCOMPARE(slo->quality, Quality::Fresh);
        }
        // The silent nights of search are seen, and are not gaps.
        const SloSnapshot* search = board->slo(ShopWatch::idOf(QStringLiteral("search")));
        const Instant midnight = floorTo(watch.clock->now(), 24h) - 72h;
        const SliceSum night = search->history.sum({ midnight + 60min, midnight + 240min });
        QCOMPARE(night.seen, 180.0);
        QCOMPARE(night.total, 0.0);
        // The slices nobody saw hold what happened meanwhile and are marked.
        const auto hidden = board->slo(ShopWatch::idOf(QStringLiteral("cart")))->history.at(floorTo(history.silence().from) + 60min);
        QVERIFY(hidden && hidden->coverage == 0.0 && hidden->total > 0);

        // A refresh asks for minutes, not for days.
        const qint64 bytes = watch.weighed->bytes;
        const int answers = watch.weighed->answers;
        watch.weighed->bytes = 0;
        watch.weighed->longest = 0ms;
        watch.monitor->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(watch.weighed->answers > answers, 20000);
        const qint64 refreshed = watch.weighed->bytes / (watch.weighed->answers - answers);
        qInfo("first contact %lld bytes, a refresh %lld bytes: %.0f times less", bytes, refreshed,
            static_cast<double>(bytes) / static_cast<double>(refreshed));
        QVERIFY(refreshed > 0);
        QVERIFY2(bytes >= 50 * refreshed, qPrintable(QStringLiteral("%1 %2").arg(bytes).arg(refreshed)));
        QVERIFY(watch.weighed->longest <= 15min);
    }
};

YAGURA_TEST(TestPrometheusLive)
#include "tst_prometheuslive.moc"
