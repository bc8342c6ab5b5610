// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/ids.h"
#include "models/core/time.h"
#include "tests/support/testmain.h"

using namespace yagura;

class TestTime final : public QObject
{
    Q_OBJECT

private slots:
    void instants_data();
    void instants();
    void printedInstantsAreReadBack();
    void floorsAndCeilings_data();
    void floorsAndCeilings();
    void rangesAreOpenAtTheLeft();
    void textsByLanguage_data();
    void textsByLanguage();
};

void TestTime::instants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<qint64>("ms");
    const auto good = [](const char* text, qint64 ms) { QTest::newRow(text) << QString::fromLatin1(text) << true << ms; };
    const auto bad = [](const char* text) { QTest::newRow(text) << QString::fromLatin1(text) << false << qint64(0); };
    good("1970-01-01T00:00:00Z", 0);
    good("2026-11-22T22:45:27Z", 1795387527000);
    good("2026-11-22T22:45:27.5Z", 1795387527500);
    good("2026-11-22T22:45:27.123456789Z", 1795387527123);
    good("2026-11-23T07:45:27+09:00", 1795387527000);
    good("2026-11-22T19:15:27-03:30", 1795387527000);
    good("2026-11-22t22:45:27z", 1795387527000);
    good("2026-11-22 22:45:27Z", 1795387527000);
    good("2024-02-29T00:00:00Z", 1709164800000);
    good("2016-12-31T23:59:60Z", 1483228800000);
    good("0001-01-01T00:00:00Z", -62135596800000);
    good("1795387527", 1795387527000);
    good("1795387527.25", 1795387527250);
    good("-1.5", -1500);
    good("0", 0);
    bad("");
    bad("2026-11-22T22:45:27");
    bad("2026-11-22");
    bad("2026-02-30T00:00:00Z");
    bad("2023-02-29T00:00:00Z");
    bad("2026-13-01T00:00:00Z");
    bad("2026-11-22T24:00:00Z");
    bad("2026-11-22T22:60:00Z");
    bad("2026-11-22T22:45:61Z");
    bad("2026-11-22T22:45:27+0900");
    bad("2026-11-22T22:45:27Z trailing");
    bad("1.7e9");
    bad("1795387527.");
    bad("9999999999999999");
    bad("now");
}

void TestTime::instants()
{
    QFETCH(const QString, text);
    QFETCH(const bool, valid);
    QFETCH(const qint64, ms);
    const auto t = parseInstant(text);
    QCOMPARE(t.has_value(), valid);
    if (valid) {
        QCOMPARE(toEpochMs(*t), ms);
    }
}

void TestTime::printedInstantsAreReadBack()
{
    QCOMPARE(toIso(fromEpochMs(1795387527000)), QStringLiteral("2026-11-22T22:45:27Z"));
    QCOMPARE(toIso(fromEpochMs(1795387527007)), QStringLiteral("2026-11-22T22:45:27.007Z"));
    QCOMPARE(toIso(fromEpochMs(-1)), QStringLiteral("1969-12-31T23:59:59.999Z"));
    for (qint64 ms = -4'000'000'000'000; ms < 9'000'000'000'000; ms += 123'456'789'011) {
        QCOMPARE(parseInstant(toIso(fromEpochMs(ms))), std::optional(fromEpochMs(ms)));
    }
}

void TestTime::floorsAndCeilings_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<qint64>("floor");
    QTest::addColumn<qint64>("ceil");
    QTest::newRow("on the minute") << qint64(120'000) << qint64(120'000) << qint64(120'000);
    QTest::newRow("just after") << qint64(120'001) << qint64(120'000) << qint64(180'000);
    QTest::newRow("just before") << qint64(119'999) << qint64(60'000) << qint64(120'000);
    QTest::newRow("before the epoch") << qint64(-1) << qint64(-60'000) << qint64(0);
}

void TestTime::floorsAndCeilings()
{
    QFETCH(const qint64, ms);
    QFETCH(const qint64, floor);
    QFETCH(const qint64, ceil);
    QCOMPARE(toEpochMs(floorTo(fromEpochMs(ms))), floor);
    QCOMPARE(toEpochMs(ceilTo(fromEpochMs(ms))), ceil);
}

void TestTime::rangesAreOpenAtTheLeft()
{
    const TimeRange range { fromEpochMs(10), fromEpochMs(20) };
    QVERIFY(!range.contains(fromEpochMs(10)));
    QVERIFY(range.contains(fromEpochMs(11)));
    QVERIFY(range.contains(fromEpochMs(20)));
    QVERIFY(!range.contains(fromEpochMs(21)));
    QVERIFY((TimeRange { fromEpochMs(5), fromEpochMs(5) }).isEmpty());
}

void TestTime::textsByLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("exact") << "ja"
                           << "決済";
    QTest::newRow("a region falls back to its language") << "ja_JP"
                                                         << "決済";
    QTest::newRow("a region with a hyphen too") << "ja-JP"
                                                << "決済";
    QTest::newRow("an unknown language gets English") << "fr"
                                                      << "Checkout";
}

void TestTime::textsByLanguage()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    LocalizedText name;
    name.texts = { { QStringLiteral("ja"), QStringLiteral("決済") }, { QStringLiteral("en"), QStringLiteral("Checkout") } };
    QCOMPARE(name.in(language), text);
    QCOMPARE(LocalizedText::plain(QStringLiteral("Pay")).in(language), QStringLiteral("Pay"));
    QCOMPARE(LocalizedText().in(language), QString());
}

YAGURA_TEST(TestTime)
#include "tst_time.moc"
