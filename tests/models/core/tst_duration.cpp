// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/duration.h"
#include "tests/support/testmain.h"

using namespace yagura;

class TestDuration final : public QObject
{
    Q_OBJECT

private slots:
    void prometheus_data();
    void prometheus();
    void openSlo_data();
    void openSlo();
};

void TestDuration::prometheus_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms"); // −1: not valid
    QTest::addColumn<QString>("printed");
    const auto row = [](const char* text, qint64 ms, const char* printed = "") {
        QTest::newRow(text) << QString::fromLatin1(text) << ms << QString::fromLatin1(printed);
    };
    row("30s", 30'000, "30s");
    row("1h30m", 5'400'000, "1h30m");
    row("30d", 2'592'000'000, "30d");
    row("4w", 2'419'200'000, "28d");
    row("1y", 31'536'000'000, "365d");
    row("250ms", 250, "250ms");
    row("1d1ms", 86'400'001, "1d1ms");
    row("90m", 5'400'000, "1h30m");
    row("0", 0, "0s");
    row("0s", 0, "0s");
    row("", -1);
    row("5", -1);
    row("m5", -1);
    row("1m1h", -1);
    row("1h1h", -1);
    row("1.5h", -1);
    row("-5m", -1);
    row("5M", -1);
    row("5m ", -1);
    row("999999999999y", -1);
    row("99999999999999999999s", -1);
}

void TestDuration::prometheus()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, ms);
    QFETCH(const QString, printed);
    const auto length = parsePrometheusDuration(text);
    QCOMPARE(length.has_value(), ms >= 0);
    if (length) {
        QCOMPARE(length->count(), ms);
        QCOMPARE(toPrometheusDuration(*length), printed);
        QCOMPARE(parsePrometheusDuration(printed), length);
    }
}

void TestDuration::openSlo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    const auto row = [](const char* text, qint64 ms) { QTest::newRow(text) << QString::fromLatin1(text) << ms; };
    row("5m", 300'000);
    row("1h", 3'600'000);
    row("7d", 604'800'000);
    row("4w", 2'419'200'000);
    row("1M", 2'592'000'000);
    row("1Q", 7'776'000'000);
    row("1Y", 31'536'000'000);
    row("30s", -1);
    row("1D", -1);
    row("1y", -1);
    row("1h30m", -1);
    row("", -1);
    row("d", -1);
}

void TestDuration::openSlo()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, ms);
    const auto length = parseOpenSloDuration(text);
    QCOMPARE(length ? length->count() : -1, ms);
}

YAGURA_TEST(TestDuration)
#include "tst_duration.moc"
