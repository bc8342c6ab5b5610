// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/prometheus/shopwatch.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;

/// A server that dies turns every number old, then gone; nothing stays green; it comes back without our restart.
class TestHealing : public QObject
{
    Q_OBJECT

private slots:
    void killingPrometheusTurnsNumbersStaleThenExpired()
    {
        PrometheusServer server(PrometheusServer::Line::Old);
        YAGURA_NEED_SERVER(server.programPath(), "prometheus and promtool 2.x");
        QVERIFY2(server.backfill(shopHistory()), qPrintable(server.complaint()));
        QVERIFY2(server.start(), qPrintable(server.complaint()));
        ShopWatch watch(server.url());
        QSignalSpy filled(watch.monitor.get(), &BoardMonitor::backfillDone);
        watch.monitor->start();
        QTRY_VERIFY_WITH_TIMEOUT(filled.count() > 0, 90000);
        QTRY_VERIFY(watch.allHave(Quality::Fresh));
        const double before = *watch.slo(QStringLiteral("cart"))->own()->sli;

        server.kill();
        watch.clock->jump(6min);
        QTRY_VERIFY_WITH_TIMEOUT(watch.allHave(Quality::Stale), 20000);
        QVERIFY(watch.noneIsOk());
        const SourceState stale = watch.monitor->board()->sources.front();
        QCOMPARE(stale.outcome, PollOutcome::Failed);
        QVERIFY(stale.error);
        QVERIFY(stale.failingSince);
        QCOMPARE(stale.quality, Quality::Stale);
        // The old value stands, marked, for half an hour.
        QVERIFY(std::abs(*watch.slo(QStringLiteral("cart"))->own()->sli - before) < 1e-3);

        watch.clock->jump(26min);
        QTRY_VERIFY_WITH_TIMEOUT(watch.allHave(Quality::Expired), 20000);
        QVERIFY(watch.noneIsOk());
        QCOMPARE(watch.monitor->board()->sources.front().quality, Quality::Expired);

        QVERIFY2(server.start(), qPrintable(server.complaint()));
        watch.clock->jump(5min); // the longest back-off
        QTRY_VERIFY_WITH_TIMEOUT(watch.allHave(Quality::Fresh), 30000);
        QVERIFY(!watch.monitor->board()->sources.front().failingSince);
        // What happened while it was away has been read: the window is whole again.
        const SloSnapshot* cart = watch.slo(QStringLiteral("cart"));
        const ShopHistory::Sums truth = shopHistory().truth(QStringLiteral("cart"), cart->own()->range);
        QVERIFY(std::abs(*cart->own()->sli - (truth.total - truth.bad) / truth.total) < 1e-6);
    }
};

YAGURA_TEST(TestHealing)
#include "tst_healing.moc"
