// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/burnrate.h"
#include "tests/models/slo/slobuilder.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;
using std::chrono::hours;
using std::chrono::minutes;

class TestBurnRate final : public QObject
{
    Q_OBJECT

private slots:
    void factorsScaleWithTheWindow_data();
    void factorsScaleWithTheWindow();
    void rates_data();
    void rates();
    void theWorkbooksOutageFiresAndEndsOnTime();
    void aLongRunIsFoundFromItsFirstMinute();
    void noRateMeansNoStatement();
    void theBurnBeganBeforeAPairHeld();
};

void TestBurnRate::factorsScaleWithTheWindow_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QList<double>>("factors");
    QTest::newRow("30 d: 2 % in 1 h, 5 % in 6 h, 10 % in 1 d, 10 % in 3 d") << 30 << QList<double> { 14.4, 6, 3, 1 };
    QTest::newRow("28 d: 0.02 × 672, 0.05 × 112, 0.1 × 28, 0.1 × 28 ÷ 3") << 28 << QList<double> { 13.44, 5.6, 2.8, 2.8 / 3 };
    QTest::newRow("7 d: 0.02 × 168, 0.05 × 28, 0.7, 0.7 ÷ 3") << 7 << QList<double> { 3.36, 1.4, 0.7, 0.7 / 3 };
}

void TestBurnRate::factorsScaleWithTheWindow()
{
    QFETCH(const int, days);
    QFETCH(const QList<double>, factors);
    const auto pairs = standardBurnPairs(hours(24 * days));
    QCOMPARE(pairs.size(), size_t(4));
    for (size_t i = 0; i < pairs.size(); ++i) {
        const double expected = factors.at(static_cast<qsizetype>(i));
        QVERIFY2(days == 30 ? pairs[i].factor == expected : std::abs(pairs[i].factor / expected - 1) < 1e-15,
            qPrintable(QString::number(pairs[i].factor, 'g', 17)));
        QCOMPARE(pairs[i].severity, i < 2 ? AlertSeverity::Page : AlertSeverity::Ticket);
        QCOMPARE(pairs[i].longWindow, pairs[i].shortWindow * 12);
    }
}

void TestBurnRate::rates_data()
{
    QTest::addColumn<int>("minutesSeen");
    QTest::addColumn<double>("perMinute");
    QTest::addColumn<double>("badShare");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("exists");
    QTest::addColumn<double>("rate");
    QTest::newRow("0.1 % errors at 99.9 % burn 1") << 60 << 1000.0 << 0.001 << "99.9" << true << 1.0;
    QTest::newRow("everything fails at 99.9 %: 1 ÷ 0.001") << 60 << 1000.0 << 1.0 << "99.9" << true << 1000.0;
    QTest::newRow("5 % errors at 99.5 %: 0.05 ÷ 0.005") << 60 << 1000.0 << 0.05 << "99.5" << true << 10.0;
    QTest::newRow("nothing fails") << 60 << 1000.0 << 0.0 << "99.9" << true << 0.0;
    QTest::newRow("exactly half of the window is enough") << 30 << 1000.0 << 0.001 << "99.9" << true << 1.0;
    QTest::newRow("less than half is not") << 29 << 1000.0 << 0.001 << "99.9" << false << 0.0;
    QTest::newRow("no traffic has no rate") << 60 << 0.0 << 0.0 << "99.9" << false << 0.0;
    QTest::newRow("a target of 100 % leaves no budget to burn") << 60 << 1000.0 << 0.001 << "100" << false << 0.0;
}

void TestBurnRate::rates()
{
    QFETCH(const int, minutesSeen);
    QFETCH(const double, perMinute);
    QFETCH(const double, badShare);
    QFETCH(const QString, target);
    QFETCH(const bool, exists);
    QFETCH(const double, rate);
    SliceHistory history;
    fill(history, 60 - minutesSeen, 60, perMinute, badShare);
    const auto got = burnRate(history, { *Decimal::parse(target) }, hours(1), at(60) + Millis(59'999));
    QCOMPARE(got.has_value(), exists);
    if (exists) {
        QVERIFY(std::abs(*got - rate) <= 1e-12 * rate);
    }
}

/// slo.md 2.9: 15 % errors for 10 minutes at 99.9 %. The hour reaches 1.44 % after 5.76 minutes; with minute slices that is the
/// end of the 6th. The 5 minutes fall under 1.44 % when less than 0.48 minutes of errors are in them: 4.52 minutes after the end,
/// so the 5th whole minute is the first without.
void TestBurnRate::theWorkbooksOutageFiresAndEndsOnTime()
{
    SliceHistory history;
    fill(history, 0, 120, 1000, 0);
    fill(history, 120, 130, 1000, 0.15);
    fill(history, 130, 200, 1000, 0);
    const auto pairs = standardBurnPairs(hours(24 * 30));
    const auto page = [&](qint64 m) { return evaluatePairs(history, { *Decimal::parse(QStringLiteral("99.9")) }, pairs, at(m)).front(); };
    QCOMPARE(page(125).holds, std::optional(false));
    QCOMPARE(page(126).holds, std::optional(true));
    QCOMPARE(page(126).since, std::optional(at(126)));
    QCOMPARE(page(134).holds, std::optional(true));
    QCOMPARE(page(134).since, std::optional(at(126)));
    QCOMPARE(page(135).holds, std::optional(false));
    QVERIFY(!page(135).since);
}

void TestBurnRate::aLongRunIsFoundFromItsFirstMinute()
{
    SliceHistory history;
    fill(history, 0, 3 * 1440, 1000, 0);
    fill(history, 3 * 1440, 10 * 1440, 1000, 0.002); // burns 2: a ticket on 3 d ∧ 6 h when the mean of 3 d is 1
    const auto states
        = evaluatePairs(history, { *Decimal::parse(QStringLiteral("99.9")) }, standardBurnPairs(hours(24 * 30)), at(10 * 1440));
    QCOMPARE(states[3].holds, std::optional(true));
    // 2 × 36 h ÷ 72 h = 1: from the end of the 36th bad hour on.
    QCOMPARE(states[3].since, std::optional(at(3 * 1440 + 36 * 60)));
    QCOMPARE(states[0].holds, std::optional(false));
}

void TestBurnRate::noRateMeansNoStatement()
{
    SliceHistory history;
    fill(history, 0, 20, 1000, 1); // 20 minutes: the 5 m rate exists, the 1 h rate does not
    const auto states = evaluatePairs(history, { *Decimal::parse(QStringLiteral("99.9")) }, standardBurnPairs(hours(24 * 30)), at(20));
    QVERIFY(!states.front().holds.has_value());
    QVERIFY(!states.front().since.has_value());
}

void TestBurnRate::theBurnBeganBeforeAPairHeld()
{
    const Target target { *Decimal::parse(QStringLiteral("99.9")) };
    SliceHistory history;
    fill(history, 0, 1440, 1000, 0.0005);
    fill(history, 1440, 1440 + 120, 1000, 0.02); // burns 20: 44 minutes of it make the hour burn 14.4
    auto states = evaluatePairs(history, target, { standardBurnPairs(hours(24 * 30)).front() }, at(1440 + 120));
    QVERIFY(states.front().since > std::optional(at(1440 + 40)));
    QCOMPARE(burnStart(history, target, states), std::optional(at(1440))); // when the first bad minute began
    history.put(Slice { at(1440 + 20), 0, 0, 0 }); // nobody looked
    QCOMPARE(burnStart(history, target, states), std::optional(at(1440)));
    history.put(Slice { at(1440 + 30), 1000, 14, 1 }); // burned 14
    QCOMPARE(burnStart(history, target, states), std::optional(at(1440 + 30)));
    states.front().holds = false;
    QVERIFY(!burnStart(history, target, states));
}

YAGURA_TEST(TestBurnRate)
#include "tst_burnrate.moc"
