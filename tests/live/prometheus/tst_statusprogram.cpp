// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/prometheus/shopwatch.h"
#include "tests/support/program/programhome.h"
#include "tests/support/program/weighingproxy.h"
#include "tests/support/servers/shopfiles.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace yagura;
using namespace yagura::test;

/// `yagura-cli status` over a real server: the truth of what was put in, what was not seen, and a second call that asks for minutes.
class TestStatusProgram : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheTruthTwice_data()
    {
        QTest::addColumn<PrometheusServer::Line>("line");
        QTest::newRow("2.x") << PrometheusServer::Line::Old;
        QTest::newRow("3.x") << PrometheusServer::Line::New;
    }
    void tellsTheTruthTwice()
    {
        QFETCH(PrometheusServer::Line, line);
        const PrometheusServer& server = shopServer(line);
        YAGURA_NEED_SERVER(server.programPath(), "prometheus and promtool, 2.x from Debian, 3.x from the folder of servers");
        QVERIFY2(server.isRunning(), qPrintable(server.complaint()));
        WeighingProxy proxy(server.url());
        ProgramHome home;
        ShopFiles shop;
        shop.prometheus = proxy.url();
        const QMap<QString, QByteArray> files = shop.files();
        for (auto it = files.begin(); it != files.end(); ++it)
            QVERIFY(home.write(it.key(), it.value()));
        QCOMPARE(home.run({ QStringLiteral("check") }).out, QByteArray());

        const QStringList status { QStringLiteral("status"), QStringLiteral("--format"), QStringLiteral("json") };
        const ProgramHome::Done first = home.run(status);
        const qint64 month = proxy.answered();
        if (const QString wrong = differs(first); !wrong.isEmpty())
            QFAIL(qPrintable(wrong));
        QVERIFY2(QFile::exists(home.dataFolder() + QStringLiteral("/history.sqlite")), "the month is stored");

        proxy.reset();
        const ProgramHome::Done second = home.run(status);
        const qint64 minutes = proxy.answered();
        if (const QString wrong = differs(second); !wrong.isEmpty())
            QFAIL(qPrintable(wrong));
        qInfo("first status %lld bytes, second %lld bytes: %.0f times less", month, minutes,
            static_cast<double>(month) / static_cast<double>(minutes));
        QVERIFY(minutes > 0);
        QVERIFY2(
            month >= 50 * minutes, qPrintable(QStringLiteral("%1 %2\n%3").arg(month).arg(minutes).arg(QString::fromUtf8(proxy.asked()))));
    }

    /// Reading a month takes a while. When a minute ends meanwhile, it belongs to the window that is told, and its events with it.
    void aMinuteThatEndsMeanwhileIsNotMissing()
    {
        const PrometheusServer& server = shopServer(PrometheusServer::Line::New);
        YAGURA_NEED_SERVER(server.programPath(), "prometheus and promtool, 3.x from the folder of servers");
        QVERIFY2(server.isRunning(), qPrintable(server.complaint()));
        WeighingProxy proxy(server.url());
        ProgramHome home;
        ShopFiles shop;
        shop.prometheus = proxy.url();
        const QMap<QString, QByteArray> files = shop.files();
        for (auto it = files.begin(); it != files.end(); ++it)
            QVERIFY(home.write(it.key(), it.value()));
        // In the second half of a minute, so that the month takes a bit longer than that minute.
        QTRY_VERIFY_WITH_TIMEOUT(QDateTime::currentMSecsSinceEpoch() % 60000 >= 30000, 40000);
        const qint64 minute = QDateTime::currentMSecsSinceEpoch() / 60000 + 1;
        proxy.delay(300'000, QDateTime::fromMSecsSinceEpoch(minute * 60000 + 1000)); // the first poll is through by then
        const ProgramHome::Done done = home.run({ QStringLiteral("status"), QStringLiteral("--format"), QStringLiteral("json") });
        QVERIFY(QDateTime::currentMSecsSinceEpoch() / 60000 >= minute);
        if (const QString wrong = differs(done); !wrong.isEmpty())
            QFAIL(qPrintable(wrong));
    }

private:
    /// What a status says otherwise than the truth; empty when nothing.
    static QString differs(const ProgramHome::Done& done)
    {
        const QString said = QString::fromUtf8(done.all().left(4000));
        const QJsonArray slos = done.json().value(QLatin1String("slos")).toArray();
        if (done.code != 0 || slos.size() != ShopHistory::services().size())
            return QStringLiteral("exit %1, %2").arg(done.code).arg(said);
        for (const QJsonValue& slo : slos) {
            const QString service = slo[QLatin1String("service")].toString();
            const QJsonObject window = slo[QLatin1String("windows")][0].toObject();
            const TimeRange range { parseInstant(window.value(QLatin1String("from")).toString()).value_or(Instant()),
                parseInstant(window.value(QLatin1String("to")).toString()).value_or(Instant()) };
            if (range.length() != std::chrono::hours(24 * 30))
                return service + QStringLiteral(": the window is not 30 days: ") + said;
            const ShopHistory::Sums truth = shopHistory().truth(service, range);
            const auto near = [&](const char* name, double expected, double tolerance) {
                const QJsonValue value = window.value(QLatin1String(name));
                return value.isDouble() && std::abs(value.toDouble() - expected) <= tolerance;
            };
            const double seen = truth.seen / static_cast<double>(truth.expected);
            if (seen > 0.9975 || seen < 0.9965)
                return QStringLiteral("two hours without scrapes are missing in the truth");
            if (!near("sli", (truth.total - truth.bad) / truth.total, 1e-6) || !near("total", truth.total, 1e-6 * truth.total)
                || !near("bad", truth.bad, 1e-3) || !near("coverage", seen, 1e-9))
                return QStringLiteral("%1: true are total %2 bad %3 coverage %4, said %5")
                    .arg(service)
                    .arg(truth.total, 0, 'f', 3)
                    .arg(truth.bad, 0, 'f', 3)
                    .arg(seen, 0, 'g', 12)
                    .arg(QString::fromUtf8(QJsonDocument(window).toJson()));
            if (slo[QLatin1String("quality")] != QLatin1String("fresh"))
                return service + QStringLiteral(" is not fresh: ") + said;
        }
        return {};
    }
};

YAGURA_TEST(TestStatusProgram)
#include "tst_statusprogram.moc"
