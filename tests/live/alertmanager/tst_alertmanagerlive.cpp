// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/backend.h"
#include "tests/support/clock/offsetclock.h"
#include "tests/support/servers/alertmanagerserver.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;

/// Live alerts through the whole back end, as window and command line use it.
class TestAlertmanagerLive : public QObject
{
    Q_OBJECT

private slots:
    void showsLiveAlertsAndNeverCallsSilenceQuiet_data()
    {
        QTest::addColumn<AlertmanagerServer::Line>("line");
        QTest::newRow("0.25") << AlertmanagerServer::Line::Old;
        QTest::newRow("0.34") << AlertmanagerServer::Line::New;
    }
    void showsLiveAlertsAndNeverCallsSilenceQuiet()
    {
        QFETCH(AlertmanagerServer::Line, line);
        AlertmanagerServer server(line);
        YAGURA_NEED_SERVER(server.programPath(), "alertmanager 0.25 from Debian, 0.34 from the folder of servers");
        QVERIFY2(server.start(), qPrintable(server.complaint()));
        const QMap<QString, QString> burn { { QStringLiteral("alertname"), QStringLiteral("HighBurn") },
            { QStringLiteral("service"), QStringLiteral("checkout") }, { QStringLiteral("severity"), QStringLiteral("page") } };
        const QMap<QString, QString> slow { { QStringLiteral("alertname"), QStringLiteral("Slow") },
            { QStringLiteral("service"), QStringLiteral("search") } };
        QVERIFY(server.silence(QStringLiteral("service"), QStringLiteral("search")));
        QVERIFY(server.fire(burn, { { QStringLiteral("summary"), QStringLiteral("<b>決済</b>") } }));
        QVERIFY(server.fire(slow));

        QTemporaryDir folder;
        QVERIFY(writeConfiguration(folder.path(), server.url(), "5s"));
        BackEndOptions options;
        options.configFolder = folder.path();
        options.dataFolder = folder.filePath(QStringLiteral("data"));
        const auto clock = std::make_shared<OffsetClock>();
        options.clock = clock;
        const auto backEnd = BackEnd::live(options);
        QVERIFY2(backEnd->faults().empty() || backEnd->configuration().sources.size() == 1, "the configuration was refused");
        backEnd->monitor().start();
        const auto alerts = [&] { return backEnd->monitor().board()->alerts; };
        QTRY_VERIFY_WITH_TIMEOUT(alerts().alerts && alerts().alerts->size() == 2, 15000);
        QCOMPARE(alerts().quality, Quality::Fresh);
        QTRY_COMPARE(alerts().firing(), 1); // the silenced one does not fire
        const LiveAlert loud = named(alerts(), QStringLiteral("HighBurn"));
        QCOMPARE(loud.fingerprint, fingerprintOf(loud.labels));
        QCOMPARE(loud.severity(), AlertSeverity::Page);
        QCOMPARE(loud.annotations.value(QStringLiteral("summary")), QStringLiteral("<b>決済</b>"));
        QCOMPARE(alerts().serviceOf.value(loud.fingerprint), QStringList { QStringLiteral("checkout") });
        QVERIFY(named(alerts(), QStringLiteral("Slow")).isSilenced());
        QTRY_VERIFY_WITH_TIMEOUT(backEnd->monitor().board()->sources.front().version.startsWith(QLatin1String("0.")), 15000);

        server.kill();
        clock->jump(6min);
        QTRY_COMPARE_WITH_TIMEOUT(alerts().quality, Quality::Stale, 15000);
        QCOMPARE(alerts().outcome, PollOutcome::Failed);
        QCOMPARE(alerts().alerts->size(), std::size_t(2)); // unknown, not resolved
        clock->jump(30min);
        QTRY_COMPARE_WITH_TIMEOUT(alerts().quality, Quality::Expired, 15000);

        QVERIFY2(server.start(), qPrintable(server.complaint()));
        QVERIFY(server.resolve(burn));
        clock->jump(5min);
        QTRY_COMPARE_WITH_TIMEOUT(alerts().quality, Quality::Fresh, 15000);
        const std::vector<LiveAlert> left = *alerts().alerts;
        QVERIFY(std::none_of(left.begin(), left.end(), [](const LiveAlert& alert) { return alert.name() == QLatin1String("HighBurn"); }));
    }

    void takesAChangedConfigurationAndKeepsTheLastGoodOne()
    {
        QTemporaryDir folder;
        QVERIFY(writeConfiguration(folder.path(), QUrl(QStringLiteral("http://127.0.0.1:%1").arg(freePort())), "30s"));
        BackEndOptions options;
        options.configFolder = folder.path();
        options.dataFolder = folder.filePath(QStringLiteral("data"));
        const auto backEnd = BackEnd::live(options);
        QSignalSpy changed(backEnd.get(), &BackEnd::configurationChanged);
        QSignalSpy faults(backEnd.get(), &BackEnd::faultsChanged);
        QCOMPARE(backEnd->configuration().sources.size(), std::size_t(1));
        backEnd->monitor().start();
        backEnd->watchConfiguration();
        QTRY_VERIFY(backEnd->monitor().firstPollFinished()); // and it has failed: nobody listens

        QVERIFY(breakFile(folder.filePath(QStringLiteral("yagura.yaml"))));
        QTRY_VERIFY_WITH_TIMEOUT(faults.count() > 0, 5000);
        QCOMPARE(changed.count(), 0);
        QCOMPARE(backEnd->configuration().sources.size(), std::size_t(1)); // the last good version
        QVERIFY(!backEnd->faults().empty());

        QVERIFY(writeConfiguration(folder.path(), QUrl(QStringLiteral("http://127.0.0.1:%1").arg(freePort())), "7s"));
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 5000);
        QCOMPARE(backEnd->configuration().sources.front().poll, Millis(7s));
        QTRY_COMPARE(backEnd->monitor().board()->sources.front().poll, Millis(7s));
        const std::vector<Fault> left = backEnd->faults();
        QVERIFY(std::none_of(left.begin(), left.end(), [](const Fault& fault) { return fault.severity == Fault::Severity::Error; }));
    }

private:
    static bool breakFile(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write("version: 1\nsauces: []\n") > 0;
    }
    static LiveAlert named(const AlertsSnapshot& alerts, const QString& name)
    {
        for (const LiveAlert& alert : *alerts.alerts) {
            if (alert.name() == name)
                return alert;
        }
        return {};
    }
    static bool writeConfiguration(const QString& folder, const QUrl& url, const QByteArray& poll)
    {
        QFile file(QDir(folder).filePath(QStringLiteral("yagura.yaml")));
        return file.open(QIODevice::WriteOnly)
            && file.write("version: 1\nsources:\n  - {name: pager, kind: alertmanager, url: \"" + url.toString().toUtf8()
                   + "\", poll: " + poll
                   + "}\nservices:\n  - {id: checkout, name: Checkout, alerts: ['{service=\"checkout\"}']}\n  - {id: search, name: "
                     "Search}\n")
            > 0;
    }
};

YAGURA_TEST(TestAlertmanagerLive)
#include "tst_alertmanagerlive.moc"
