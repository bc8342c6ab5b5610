// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/availabilitytable.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace std::chrono_literals;

namespace {

Target target(const QString& text) { return Target { *Decimal::parse(text) }; }

/// `ns` in the unit of a printed cell ("10.08 min"), with as many decimals, half up.
QString printed(std::chrono::nanoseconds ns, const QString& like)
{
    const QStringList parts = like.split(QLatin1Char(' '));
    const auto decimals = parts[0].contains(QLatin1Char('.')) ? parts[0].size() - parts[0].indexOf(QLatin1Char('.')) - 1 : 0;
    const qint64 second = 1'000'000'000;
    const QMap<QString, qint64> units { { QStringLiteral("d"), 86'400 * second }, { QStringLiteral("h"), 3'600 * second },
        { QStringLiteral("min"), 60 * second }, { QStringLiteral("s"), second } };
    qint64 step = units.value(parts[1]);
    for (qsizetype i = 0; i < decimals; ++i) {
        step /= 10;
    }
    QString digits = QString::number((2 * ns.count() + step) / (2 * step)).rightJustified(static_cast<int>(decimals) + 1, QLatin1Char('0'));
    if (decimals > 0) {
        digits.insert(digits.size() - decimals, QLatin1Char('.'));
    }
    return digits + QLatin1Char(' ') + parts[1];
}

} // namespace

class TestAvailabilityTable final : public QObject
{
    Q_OBJECT

private slots:
    void everyCellOfTheBook_data();
    void everyCellOfTheBook();
    void theBooksMisprint();
    void theOtherWay_data();
    void theOtherWay();
    void allowedFailuresAreFloored_data();
    void allowedFailuresAreFloored();
    void budgetsInTheFormats_data();
    void budgetsInTheFormats();
};

/// SRE book, appendix A: (1 − target) × period, exact in nanoseconds, and as printed, half up.
void TestAvailabilityTable::everyCellOfTheBook_data()
{
    QTest::addColumn<QString>("percent");
    QTest::addColumn<int>("period");
    QTest::addColumn<qint64>("exactNs");
    QTest::addColumn<QString>("cell");
    const auto row = [](const char* sum, const char* percent, BookPeriod period, qint64 ns, const char* cell) {
        QTest::newRow(sum) << percent << static_cast<int>(period) << ns << cell;
    };
    row("90 % of 365 d: 0.1 × 31536000 s", "90", BookPeriod::Year, 3153600000000000LL, "36.5 d");
    row("90 % of 90 d: 0.1 × 7776000 s", "90", BookPeriod::Quarter, 777600000000000LL, "9 d");
    row("90 % of 30 d: 0.1 × 2592000 s", "90", BookPeriod::Month, 259200000000000LL, "3 d");
    row("90 % of 7 d: 0.1 × 604800 s", "90", BookPeriod::Week, 60480000000000LL, "16.8 h");
    row("90 % of 24 h: 0.1 × 86400 s", "90", BookPeriod::Day, 8640000000000LL, "2.4 h");
    row("90 % of 1 h: 0.1 × 3600 s", "90", BookPeriod::Hour, 360000000000LL, "6 min");
    row("95 % of 365 d: 0.05 × 31536000 s", "95", BookPeriod::Year, 1576800000000000LL, "18.25 d");
    row("95 % of 90 d: 0.05 × 7776000 s", "95", BookPeriod::Quarter, 388800000000000LL, "4.5 d");
    row("95 % of 30 d: 0.05 × 2592000 s", "95", BookPeriod::Month, 129600000000000LL, "1.5 d");
    row("95 % of 7 d: 0.05 × 604800 s", "95", BookPeriod::Week, 30240000000000LL, "8.4 h");
    row("95 % of 24 h: 0.05 × 86400 s", "95", BookPeriod::Day, 4320000000000LL, "1.2 h");
    row("95 % of 1 h: 0.05 × 3600 s", "95", BookPeriod::Hour, 180000000000LL, "3 min");
    row("99 % of 365 d: 0.01 × 31536000 s", "99", BookPeriod::Year, 315360000000000LL, "3.65 d");
    row("99 % of 90 d: 0.01 × 7776000 s", "99", BookPeriod::Quarter, 77760000000000LL, "21.6 h");
    row("99 % of 30 d: 0.01 × 2592000 s", "99", BookPeriod::Month, 25920000000000LL, "7.2 h");
    row("99 % of 7 d: 0.01 × 604800 s", "99", BookPeriod::Week, 6048000000000LL, "1.68 h");
    row("99 % of 24 h: 0.01 × 86400 s", "99", BookPeriod::Day, 864000000000LL, "14.4 min");
    row("99 % of 1 h: 0.01 × 3600 s", "99", BookPeriod::Hour, 36000000000LL, "36 s");
    row("99.5 % of 365 d: 0.005 × 31536000 s", "99.5", BookPeriod::Year, 157680000000000LL, "1.83 d");
    row("99.5 % of 90 d: 0.005 × 7776000 s", "99.5", BookPeriod::Quarter, 38880000000000LL, "10.8 h");
    row("99.5 % of 30 d: 0.005 × 2592000 s", "99.5", BookPeriod::Month, 12960000000000LL, "3.6 h");
    row("99.5 % of 7 d: 0.005 × 604800 s", "99.5", BookPeriod::Week, 3024000000000LL, "50.4 min");
    row("99.5 % of 24 h: 0.005 × 86400 s", "99.5", BookPeriod::Day, 432000000000LL, "7.2 min");
    row("99.5 % of 1 h: 0.005 × 3600 s", "99.5", BookPeriod::Hour, 18000000000LL, "18 s");
    row("99.9 % of 365 d: 0.001 × 31536000 s", "99.9", BookPeriod::Year, 31536000000000LL, "8.76 h");
    row("99.9 % of 90 d: 0.001 × 7776000 s", "99.9", BookPeriod::Quarter, 7776000000000LL, "2.16 h");
    row("99.9 % of 30 d: 0.001 × 2592000 s", "99.9", BookPeriod::Month, 2592000000000LL, "43.2 min");
    row("99.9 % of 7 d: 0.001 × 604800 s", "99.9", BookPeriod::Week, 604800000000LL, "10.08 min");
    row("99.9 % of 24 h: 0.001 × 86400 s", "99.9", BookPeriod::Day, 86400000000LL, "1.44 min");
    row("99.9 % of 1 h: 0.001 × 3600 s", "99.9", BookPeriod::Hour, 3600000000LL, "3.6 s");
    row("99.95 % of 365 d: 0.0005 × 31536000 s", "99.95", BookPeriod::Year, 15768000000000LL, "4.38 h");
    row("99.95 % of 90 d: 0.0005 × 7776000 s", "99.95", BookPeriod::Quarter, 3888000000000LL, "1.08 h");
    row("99.95 % of 30 d: 0.0005 × 2592000 s", "99.95", BookPeriod::Month, 1296000000000LL, "21.6 min");
    row("99.95 % of 7 d: 0.0005 × 604800 s", "99.95", BookPeriod::Week, 302400000000LL, "5.04 min");
    row("99.95 % of 24 h: 0.0005 × 86400 s", "99.95", BookPeriod::Day, 43200000000LL, "43.2 s");
    row("99.95 % of 1 h: 0.0005 × 3600 s", "99.95", BookPeriod::Hour, 1800000000LL, "1.8 s");
    row("99.99 % of 365 d: 0.0001 × 31536000 s", "99.99", BookPeriod::Year, 3153600000000LL, "52.56 min");
    row("99.99 % of 90 d: 0.0001 × 7776000 s", "99.99", BookPeriod::Quarter, 777600000000LL, "12.96 min");
    row("99.99 % of 30 d: 0.0001 × 2592000 s", "99.99", BookPeriod::Month, 259200000000LL, "4.32 min");
    row("99.99 % of 7 d: 0.0001 × 604800 s", "99.99", BookPeriod::Week, 60480000000LL, "60.5 s");
    row("99.99 % of 24 h: 0.0001 × 86400 s", "99.99", BookPeriod::Day, 8640000000LL, "8.64 s");
    row("99.99 % of 1 h: 0.0001 × 3600 s", "99.99", BookPeriod::Hour, 360000000LL, "0.36 s");
    row("99.999 % of 365 d: 0.00001 × 31536000 s", "99.999", BookPeriod::Year, 315360000000LL, "5.26 min");
    row("99.999 % of 90 d: 0.00001 × 7776000 s", "99.999", BookPeriod::Quarter, 77760000000LL, "1.30 min");
    row("99.999 % of 30 d: 0.00001 × 2592000 s", "99.999", BookPeriod::Month, 25920000000LL, "25.9 s");
    row("99.999 % of 7 d: 0.00001 × 604800 s", "99.999", BookPeriod::Week, 6048000000LL, "6.05 s");
    row("99.999 % of 24 h: 0.00001 × 86400 s", "99.999", BookPeriod::Day, 864000000LL, "0.86 s");
    row("99.999 % of 1 h: 0.00001 × 3600 s", "99.999", BookPeriod::Hour, 36000000LL, "0.04 s");
}

void TestAvailabilityTable::everyCellOfTheBook()
{
    QFETCH(const QString, percent);
    QFETCH(const int, period);
    QFETCH(const qint64, exactNs);
    QFETCH(const QString, cell);
    const std::chrono::nanoseconds downtime = allowedDowntime(target(percent), lengthOf(static_cast<BookPeriod>(period)));
    QCOMPARE(static_cast<qint64>(downtime.count()), exactNs);
    QCOMPARE(printed(downtime, cell), cell);
    const auto targets = bookTargets();
    QVERIFY(std::find(targets.begin(), targets.end(), target(percent)) != targets.end());
}

/// 0.00001 × 86,400 s = 0.864 s. The book prints 0.87 s, which no rounding of 0.864 gives.
void TestAvailabilityTable::theBooksMisprint()
{
    const auto downtime = allowedDowntime(target(QStringLiteral("99.999")), lengthOf(BookPeriod::Day));
    QCOMPARE(printed(downtime, QStringLiteral("0.87 s")), QStringLiteral("0.86 s"));
}

void TestAvailabilityTable::theOtherWay_data()
{
    QTest::addColumn<qint64>("downtimeNs");
    QTest::addColumn<qint64>("periodSeconds");
    QTest::addColumn<QString>("percent"); // empty: none
    QTest::newRow("604.8 s of 604,800 s: 1 − 0.001") << 604'800'000'000LL << 604'800LL << "99.9";
    QTest::newRow("43.2 min of 30 d: 1 − 2592 ÷ 2,592,000") << 2'592'000'000'000LL << 2'592'000LL << "99.9";
    QTest::newRow("1 s of 3 s: 66.666666666… %, up to the ninth decimal") << 1'000'000'000LL << 3LL << "66.666666667";
    QTest::newRow("nothing may be down") << 0LL << 3600LL << "100";
    QTest::newRow("all of it") << 3'600'000'000'000LL << 3600LL << "0";
    QTest::newRow("more than all of it") << 3'600'000'000'001LL << 3600LL << "";
    QTest::newRow("of nothing") << 0LL << 0LL << "";
    QTest::newRow("less than nothing") << -1LL << 3600LL << "";
}

void TestAvailabilityTable::theOtherWay()
{
    QFETCH(const qint64, downtimeNs);
    QFETCH(const qint64, periodSeconds);
    QFETCH(const QString, percent);
    const auto got = targetForDowntime(std::chrono::nanoseconds(downtimeNs), std::chrono::seconds(periodSeconds));
    QCOMPARE(got ? got->percent.toString() : QString(), percent);
    if (got) {
        QVERIFY(allowedDowntime(*got, std::chrono::seconds(periodSeconds)).count() <= downtimeNs);
    }
}

void TestAvailabilityTable::allowedFailuresAreFloored_data()
{
    QTest::addColumn<QString>("percent");
    QTest::addColumn<double>("weekTotal");
    QTest::addColumn<qint64>("days");
    QTest::addColumn<double>("allowed");
    QTest::newRow("workbook ch. 2, 4 weeks: 0.03 × 3,663,253 = 109,897.59") << "97" << 3'663'253.0 / 4 << 28LL << 109'897.0;
    QTest::newRow("workbook ch. 2, 4 weeks: 0.1 × 3,663,253 = 366,325.3") << "90" << 3'663'253.0 / 4 << 28LL << 366'325.0;
    QTest::newRow("workbook ch. 2, 4 weeks: 0.01 × 3,663,253 = 36,632.53") << "99" << 3'663'253.0 / 4 << 28LL << 36'632.0;
    QTest::newRow("10 an hour, 30 d: 0.001 × 7,200 = 7.2") << "99.9" << 1'680.0 << 30LL << 7.0;
    QTest::newRow("a whole number stays: 0.001 × 1,000,000") << "99.9" << 1'000'000.0 << 7LL << 1000.0;
    QTest::newRow("a whole number stays: 0.07 × 100") << "93" << 100.0 << 7LL << 7.0;
    QTest::newRow("less than one is none: 0.001 × 999") << "99.9" << 999.0 << 7LL << 0.0;
    QTest::newRow("no traffic") << "99.9" << 0.0 << 7LL << 0.0;
}

void TestAvailabilityTable::allowedFailuresAreFloored()
{
    QFETCH(const QString, percent);
    QFETCH(const double, weekTotal);
    QFETCH(const qint64, days);
    QFETCH(const double, allowed);
    QCOMPARE(allowedFailures(target(percent), weekTotal, days * 24h), allowed);
}

void TestAvailabilityTable::budgetsInTheFormats_data()
{
    QTest::addColumn<QString>("percent");
    QTest::addColumn<qint64>("days");
    QTest::addColumn<QString>("cell");
    QTest::newRow("OpenSLO example: 0.05 × 14 d = 1008 min = 16 h 48 m") << "95" << 14LL << "1008 min";
    QTest::newRow("OpenSLO example: 0.0005 × 7 d = 302.4 s = 5 m 2.4 s") << "99.95" << 7LL << "302.4 s";
    QTest::newRow("policy: 20 % of 0.001 × 28 d is 0.2 × 40.32 min = 8.064 min") << "99.9" << 28LL << "40.32 min";
    QTest::newRow("workbook: 0.00001 × 30 d = 25.92 s") << "99.999" << 30LL << "25.92 s";
    QTest::newRow("screens.md: 0.0001 × 28 d = 4.032 min") << "99.99" << 28LL << "4.032 min";
}

void TestAvailabilityTable::budgetsInTheFormats()
{
    QFETCH(const QString, percent);
    QFETCH(const qint64, days);
    QFETCH(const QString, cell);
    QCOMPARE(printed(allowedDowntime(target(percent), days * 24h), cell), cell);
}

YAGURA_TEST(TestAvailabilityTable)
#include "tst_availabilitytable.moc"
