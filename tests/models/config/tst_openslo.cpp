// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/config/configfolder.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;

/// What objectives in OpenSLO become, v1 and v1alpha.
class TestOpenSlo : public QObject
{
    Q_OBJECT

private slots:
    void openSloWhole()
    {
        ConfigFolder folder;
        fill(folder, QStringLiteral("openslo"));
        const auto result = folder.load();
        QVERIFY2(result.configuration, qPrintable(described(result.faults).join(QLatin1Char('\n'))));
        const SloSpec& threshold = slo(result, "shop-latency");
        QVERIFY(threshold.indicator.kind == Indicator::Kind::Threshold && threshold.indicator.op == Indicator::Operator::Less);
        QCOMPARE(threshold.indicator.value, 0.1);
        QVERIFY(threshold.method == BudgetingMethod::Timeslices);
        QCOMPARE(threshold.labels.value(QStringLiteral("team")), QStringLiteral("shop"));
        const std::vector<BurnPair> pairs { { AlertSeverity::Ticket, 72h, 72h, 1, 0ms }, { AlertSeverity::Page, 1h, 5min, 14.4, 2min } };
        QVERIFY(threshold.ownPairs == pairs);
        const SloSpec& calendar = slo(result, "shop-month");
        QCOMPARE(calendar.window().name(), QStringLiteral("calendar quarter America/New_York"));
        QCOMPARE(calendar.window().calendar.startDate, QDate(2022, 1, 1));
        QCOMPARE(calendar.window().calendar.startTime, QTime(9, 30));
        QVERIFY(calendar.window().length == 90 * 24h && calendar.sliceWindow == 5min);
        QVERIFY(calendar.indicator.kind == Indicator::Kind::RawRatio && calendar.indicator.rawIsFailure);
    }

    void composite()
    {
        ConfigFolder folder;
        fill(folder, QStringLiteral("openslo"));
        const auto result = folder.load();
        QVERIFY(result.configuration);
        const SloSpec& whole = slo(result, "shop-whole");
        const std::vector<CompositePart> parts { { { QStringLiteral("shop-whole/native") }, 2 },
            { { QStringLiteral("shop-whole/2") }, 1 } };
        QVERIFY(whole.parts == parts);
        QCOMPARE(whole.target.percent.toString(), QStringLiteral("99.4"));
        QVERIFY(whole.burn == BurnPreset::Sloth);
        const SloSpec& native = slo(result, "shop-whole/native");
        QVERIFY(native.parts.empty() && native.indicator.kind == Indicator::Kind::NativeHistogram);
        QCOMPARE(native.indicator.value, 0.25);
        QCOMPARE(native.indicator.part, QStringLiteral("http_seconds{job=\"shop\"}"));
        QCOMPARE(native.indicator.grouping, (QStringList { QStringLiteral("route"), QStringLiteral("region") }));
    }

    void openSloAlpha()
    {
        ConfigFolder folder;
        fill(folder, QStringLiteral("openslo"));
        const auto result = folder.load();
        QVERIFY(result.configuration);
        const SloSpec& rates = slo(result, "mail-availability/accepted");
        QVERIFY(rates.format == SpecFormat::OpenSloAlpha && rates.indicator.kind == Indicator::Kind::GoodTotal && rates.indicator.counter);
        QCOMPARE(rates.indicator.part, QStringLiteral("sum(mails_total{code!~\"5..\"})"));
        QVERIFY(rates.window().length == 28 * 24h);
        QVERIFY(slo(result, "mail-availability/delivered").indicator.kind == Indicator::Kind::BadTotal);
        const SloSpec& queue = slo(result, "mail-queue");
        QVERIFY(queue.indicator.kind == Indicator::Kind::Threshold);
        QCOMPARE(queue.indicator.value, 300.0);
        QCOMPARE(queue.sliceTarget->percent.toString(), QStringLiteral("95"));
        QCOMPARE(queue.window().name(), QStringLiteral("calendar month Asia/Tokyo"));
        // A calendar alone says that the window does not roll.
        folder.write(QStringLiteral("slo/alpha.yaml"), folder.read(QStringLiteral("slo/alpha.yaml")).replace("isRolling: false, ", ""));
        const auto silent = folder.load();
        QVERIFY(silent.configuration);
        QCOMPARE(slo(silent, "mail-queue").window().name(), QStringLiteral("calendar month Asia/Tokyo"));
    }

    void openSloFaults()
    {
        ConfigFolder folder;
        fill(folder, QStringLiteral("openslo"));
        QCOMPARE(described(folder.load().faults),
            QStringList { QStringLiteral("slo/all.yaml:56:7 warning ignored-kind [AlertNotificationTarget]") });
    }

    void openSloDurations_data()
    {
        QTest::addColumn<QByteArray>("duration");
        QTest::addColumn<QString>("name"); // of the window, or the fault
        QTest::newRow("minutes") << QByteArray("90m") << QStringLiteral("1h30m, warning minute-or-month [90m]");
        QTest::newRow("hours") << QByteArray("12h") << QStringLiteral("12h");
        QTest::newRow("days") << QByteArray("28d") << QStringLiteral("28d");
        QTest::newRow("weeks") << QByteArray("2w") << QStringLiteral("14d");
        QTest::newRow("months") << QByteArray("1M") << QStringLiteral("30d");
        QTest::newRow("quarters") << QByteArray("1Q") << QStringLiteral("90d");
        QTest::newRow("years") << QByteArray("1Y") << QStringLiteral("365d");
        QTest::newRow("other case") << QByteArray("1D") << QStringLiteral("error bad-duration [spec.timeWindow[1].duration, 1D]");
        QTest::newRow("too long") << QByteArray("2Y") << QStringLiteral("error out-of-range [spec.timeWindow[1].duration, 2Y, 1m, 366d]");
        // The official example means a month and writes minutes.
        QTest::newRow("calendar minutes") << QByteArray("1m, isRolling: false, calendar: {startTime: 2022-01-01 12:00:00, timeZone: UTC")
                                          << QStringLiteral("warning minute-or-month [1m], error calendar-unit "
                                                            "[spec.timeWindow[1].duration, 1m]");
    }
    void openSloDurations()
    {
        QFETCH(QByteArray, duration);
        QFETCH(QString, name);
        ConfigFolder folder;
        const QByteArray rolling = duration.contains("calendar") ? "}}" : ", isRolling: true}";
        folder.write(QStringLiteral("slo/checkout.yaml"),
            folder.read(QStringLiteral("slo/checkout.yaml"))
                .replace("{duration: 30d, isRolling: true}", "{duration: " + duration + rolling));
        const auto result = folder.load();
        QStringList found;
        if (result.configuration)
            found.append(slo(result, "checkout-availability").window().name());
        for (const QString& fault : described(result.faults)) {
            QVERIFY2(fault.startsWith(QLatin1String("slo/checkout.yaml:12:18 ")), qPrintable(fault));
            found.append(fault.section(QLatin1Char(' '), 1));
        }
        QCOMPARE(found.join(QStringLiteral(", ")), name);
    }
};

YAGURA_TEST(TestOpenSlo)
#include "tst_openslo.moc"
