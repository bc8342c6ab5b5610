// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/decimal.h"
#include "tests/support/testmain.h"

using namespace yagura;

class TestDecimal final : public QObject
{
    Q_OBJECT

private slots:
    void parsing_data();
    void parsing();
    void theBudgetOfATargetIsExact_data();
    void theBudgetOfATargetIsExact();
};

void TestDecimal::parsing_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<qint64>("nano");
    QTest::addColumn<QString>("printed");
    const auto good = [](const char* text, qint64 nano, const char* printed) {
        QTest::newRow(text) << QString::fromLatin1(text) << true << nano << QString::fromLatin1(printed);
    };
    const auto bad = [](const char* text) { QTest::newRow(text) << QString::fromLatin1(text) << false << qint64(0) << QString(); };
    good("99.9", 99'900'000'000, "99.9");
    good("99.95", 99'950'000'000, "99.95");
    good("0.9995", 999'500'000, "0.9995");
    good("100", 100'000'000'000, "100");
    good("099.90", 99'900'000'000, "99.9");
    good("-1", -1'000'000'000, "-1");
    good("-0.5", -500'000'000, "-0.5");
    good("+2", 2'000'000'000, "2");
    good("0", 0, "0");
    good("0.000000001", 1, "0.000000001");
    good("1.0000000000000", 1'000'000'000, "1");
    good("9000000000", 9'000'000'000'000'000'000, "9000000000");
    bad("");
    bad(".5");
    bad("5.");
    bad("1e3");
    bad(" 1");
    bad("1 ");
    bad("1,5");
    bad("--1");
    bad("0.0000000001");
    bad("9000000000.1");
    bad("99999999999999999999");
    bad("nan");
}

void TestDecimal::parsing()
{
    QFETCH(const QString, text);
    QFETCH(const bool, valid);
    QFETCH(const qint64, nano);
    QFETCH(const QString, printed);
    const auto value = Decimal::parse(text);
    QCOMPARE(value.has_value(), valid);
    if (valid) {
        QCOMPARE(value->nano(), nano);
        QCOMPARE(value->toString(), printed);
    }
}

void TestDecimal::theBudgetOfATargetIsExact_data()
{
    QTest::addColumn<QString>("percent");
    QTest::addColumn<double>("budget");
    QTest::newRow("99.9 leaves 0.001, not 0.0009999999999999432") << "99.9" << 0.001;
    QTest::newRow("99.99 leaves 0.0001") << "99.99" << 0.0001;
    QTest::newRow("95 leaves 0.05") << "95" << 0.05;
    QTest::newRow("100 leaves nothing") << "100" << 0.0;
}

void TestDecimal::theBudgetOfATargetIsExact()
{
    QFETCH(const QString, percent);
    QFETCH(const double, budget);
    QVERIFY((Target { *Decimal::parse(percent) }).budgetFraction() == budget);
}

YAGURA_TEST(TestDecimal)
#include "tst_decimal.moc"
