// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/prometheus/shopwatch.h"
#include "tests/support/servers/shopfiles.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace yagura;
using namespace yagura::test;

/// `kill -9` of the real program while it reads and stores a month: what is stored stays whole, and the next run ends at the truth.
class TestKilled : public QObject
{
    Q_OBJECT

private slots:
    void killedWhileItStoresLosesNothingThatWasStored()
    {
        const QString path = QStringLiteral(YAGURA_BIN_DIR "/yagura-cli");
        const QString program = QFile::exists(path) ? path : QString();
        YAGURA_NEED_SERVER(program, "yagura-cli is not built");
        PrometheusServer server(PrometheusServer::Line::Old);
        YAGURA_NEED_SERVER(server.programPath(), "prometheus and promtool 2.x");
        QVERIFY2(server.backfill(shopHistory()), qPrintable(server.complaint()));
        QVERIFY2(server.start(), qPrintable(server.complaint()));
        QTemporaryDir folder;
        QVERIFY(writeConfiguration(folder, server.url()));
        const QStringList arguments { QStringLiteral("--config"), folder.path(), QStringLiteral("--data"),
            folder.filePath(QStringLiteral("data")), QStringLiteral("status"), QStringLiteral("--format"), QStringLiteral("json") };

        int killed = 0;
        for (int round = 0; round < 6; ++round) {
            QProcess process;
            process.start(program, arguments);
            QVERIFY(process.waitForStarted());
            if (!process.waitForFinished(150 + 170 * round)) { // in the middle, later each time
                process.kill();
                QVERIFY(process.waitForFinished());
                ++killed;
            }
        }
        QVERIFY(killed >= 2);

        QProcess process;
        process.start(program, arguments);
        QVERIFY(process.waitForFinished(120000));
        const QByteArray said = process.readAllStandardOutput();
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        const QJsonArray slos = QJsonDocument::fromJson(said).object().value(QLatin1String("slos")).toArray();
        QCOMPARE(slos.size(), ShopHistory::services().size());
        for (const QJsonValue& slo : slos) {
            const QJsonObject window = slo[QLatin1String("windows")][0].toObject();
            const TimeRange range { *parseInstant(window.value(QLatin1String("from")).toString()),
                *parseInstant(window.value(QLatin1String("to")).toString()) };
            const ShopHistory::Sums truth = shopHistory().truth(slo[QLatin1String("service")].toString(), range);
            QVERIFY2(std::abs(window.value(QLatin1String("sli")).toDouble() - (truth.total - truth.bad) / truth.total) < 1e-6,
                said.left(4000).constData());
        }
        const QStringList broken
            = QDir(folder.filePath(QStringLiteral("data"))).entryList({ QStringLiteral("*damaged*"), QStringLiteral("*broken*") });
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char(' '))));
    }

private:
    static bool writeConfiguration(const QTemporaryDir& folder, const QUrl& url)
    {
        QDir(folder.path()).mkpath(QStringLiteral("slo"));
        ShopFiles shop;
        shop.prometheus = url;
        const QMap<QString, QByteArray> files = shop.files();
        return std::all_of(
            files.keyValueBegin(), files.keyValueEnd(), [&](const auto& file) { return write(folder.filePath(file.first), file.second); });
    }
    static bool write(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }
};

YAGURA_TEST(TestKilled)
#include "tst_killed.moc"
