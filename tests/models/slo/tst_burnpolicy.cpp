// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/budgetpolicy.h"
#include "models/slo/burnpolicy.h"
#include "tests/models/slo/slobuilder.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;

namespace {

Target target(const char* percent) { return Target { *Decimal::parse(QString::fromLatin1(percent)) }; }

bool near(double got, double expected) { return std::abs(got - expected) <= 1e-15 * std::abs(expected); }

} // namespace

class TestBurnPolicy final : public QObject
{
    Q_OBJECT

private slots:
    void factorsOfFixedWindows_data();
    void factorsOfFixedWindows();
    void pyrrasWindows_data();
    void pyrrasWindows();
    void pyrrasBudgetAtThreshold();
    void ownPairs();
    void theSpecDecides();
    void refusals_data();
    void refusals();
    void datadogsTables_data();
    void datadogsTables();
    void theStages_data();
    void theStages();
    void aPolicyOfOnesOwn();
};

/// slo.md 2.1, 2.3: factor = share × window ÷ long window, over 1 h, 6 h, 1 d, 3 d.
void TestBurnPolicy::factorsOfFixedWindows_data()
{
    QTest::addColumn<BurnPreset>("preset");
    QTest::addColumn<int>("days");
    QTest::addColumn<QList<double>>("factors");
    QTest::newRow("Google 30 d: 0.02 × 720, 0.05 × 120, 0.1 × 30, 0.1 × 10") << BurnPreset::Google << 30 << QList<double> { 14.4, 6, 3, 1 };
    QTest::newRow("Google 28 d: 0.02 × 672, 0.05 × 112, 0.1 × 28, 0.1 × 28 ÷ 3")
        << BurnPreset::Google << 28 << QList<double> { 13.44, 5.6, 2.8, 2.8 / 3 };
    QTest::newRow("Google 7 d: 0.02 × 168, 0.05 × 28, 0.1 × 7, 0.1 × 7 ÷ 3")
        << BurnPreset::Google << 7 << QList<double> { 3.36, 1.4, 0.7, 0.7 / 3 };
    QTest::newRow("Google 90 d: 0.02 × 2160, 0.05 × 360, 0.1 × 90, 0.1 × 30")
        << BurnPreset::Google << 90 << QList<double> { 43.2, 18, 9, 3 };
    QTest::newRow("Sloth 30 d") << BurnPreset::Sloth << 30 << QList<double> { 14.4, 6, 3, 1 };
    QTest::newRow("Sloth 28 d: 13.44, 5.6000000000000005, 2.8000000000000003, 0.9333333333333333 in its own binary")
        << BurnPreset::Sloth << 28 << QList<double> { 13.44, 5.6, 2.8, 0.9333333333333333 };
    QTest::newRow("Sloth 7 d: 0.08 × 168, 0.125 × 28, 0.2 × 7, 0.42 × 7 ÷ 3")
        << BurnPreset::Sloth << 7 << QList<double> { 13.44, 3.5, 1.4, 0.98 };
}

void TestBurnPolicy::factorsOfFixedWindows()
{
    QFETCH(const BurnPreset, preset);
    QFETCH(const int, days);
    QFETCH(const QList<double>, factors);
    const std::vector<BurnPair> pairs = burnPairs(preset, 24h * days);
    const std::array longs { 1h, 6h, 24h, 72h };
    const std::array<Millis, 4> shorts { 5min, 30min, 2h, 6h };
    QCOMPARE(pairs.size(), size_t(4));
    for (size_t i = 0; i < pairs.size(); ++i) {
        QVERIFY2(near(pairs[i].factor, factors.at(static_cast<qsizetype>(i))), qPrintable(QString::number(pairs[i].factor, 'g', 17)));
        QVERIFY(pairs[i].longWindow == longs.at(i) && pairs[i].shortWindow == shorts.at(i) && pairs[i].hold == Millis(0));
        QCOMPARE(pairs[i].severity, i < 2 ? AlertSeverity::Page : AlertSeverity::Ticket);
    }
}

/// slo.md 2.2: W ÷ 20160, 672, 8064 · 2688, 112, 1344 · 672, 28, 336 · 224, 7, 112, each to the minute, half up.
void TestBurnPolicy::pyrrasWindows_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("table");
    QTest::newRow("1 d") << 1 << "0s/2m/0s 1m/13m/1m 2m/51m/4m 6m/3h26m/13m";
    QTest::newRow("7 d") << 7 << "1m/15m/1m 4m/1h30m/8m 15m/6h/30m 45m/1d/1h30m";
    QTest::newRow("14 d") << 14 << "1m/30m/3m 8m/3h/15m 30m/12h/1h 1h30m/2d/3h";
    QTest::newRow("28 d: Pyrra's Test_windows") << 28 << "2m/1h/5m 15m/6h/30m 1h/1d/2h 3h/4d/6h";
    QTest::newRow("30 d") << 30 << "2m/1h4m/5m 16m/6h26m/32m 1h4m/1d1h43m/2h9m 3h13m/4d6h51m/6h26m";
    QTest::newRow("84 d") << 84 << "6m/3h/15m 45m/18h/1h30m 3h/3d/6h 9h/12d/18h";
    QTest::newRow("90 d") << 90 << "6m/3h13m/16m 48m/19h17m/1h36m 3h13m/3d5h9m/6h26m 9h39m/12d20h34m/19h17m";
}

void TestBurnPolicy::pyrrasWindows()
{
    QFETCH(const int, days);
    QFETCH(const QString, table);
    const auto text = [](Millis window) {
        qint64 minutes = window / kSlice;
        QString all;
        for (const auto& [unit, length] : { std::pair { 'd', 1440 }, { 'h', 60 }, { 'm', 1 } }) {
            if (minutes >= length) {
                all += QString::number(minutes / length) + QLatin1Char(unit);
                minutes %= length;
            }
        }
        return all.isEmpty() ? QStringLiteral("0s") : all;
    };
    QStringList rows;
    for (const BurnPair& pair : burnPairs(BurnPreset::Pyrra, 24h * days)) {
        rows.append(QStringList { text(pair.hold), text(pair.longWindow), text(pair.shortWindow) }.join(QLatin1Char('/')));
    }
    QCOMPARE(rows.join(QLatin1Char(' ')), table);
}

/// slo.md 2.2: factor × long ÷ W = 14 ÷ 672, 7 ÷ 112, 2 ÷ 28, 1 ÷ 7: 2.083, 6.25, 7.143, 14.286 %.
void TestBurnPolicy::pyrrasBudgetAtThreshold()
{
    const std::array expected { 14.0 / 672, 7.0 / 112, 2.0 / 28, 1.0 / 7 };
    const auto pairs = burnPairs(BurnPreset::Pyrra, 24h * 28);
    for (size_t i = 0; i < pairs.size(); ++i) {
        QVERIFY(near(pairs[i].factor * static_cast<double>(pairs[i].longWindow.count()) / static_cast<double>(Millis(24h * 28).count()),
            expected.at(i)));
    }
}

void TestBurnPolicy::ownPairs()
{
    const auto pairs = burnPairs({ { AlertSeverity::Page, 1h, 5min, 0.05 }, { AlertSeverity::Ticket, 0h, 5min, 0.1 } }, 24h * 30);
    QVERIFY(near(pairs[0].factor, 36)); // workbook: 5 % in 1 h needs 0.05 × 720
    QCOMPARE(pairs[1].factor, 0.0); // a long window of nothing: the check refuses it
    QCOMPARE(checkBurnPairs(pairs, target("99.9"), {})[1].refusals, std::vector { BurnRefusal::RangeIsZero });
}

void TestBurnPolicy::theSpecDecides()
{
    SloSpec slo = spec("99.9", 28);
    QVERIFY(near(burnPairsOf(slo)[0].factor, 13.44));
    slo.burn = BurnPreset::Pyrra;
    QCOMPARE(burnPairsOf(slo)[0].factor, 14.0);
    slo.ownPairs = { { AlertSeverity::Page, 2h, 10min, 5, Millis(0) } };
    QCOMPARE(burnPairsOf(slo), slo.ownPairs);
    slo.ownPairs.clear();
    slo.windows.clear();
    QVERIFY(burnPairsOf(slo).empty());
}

void TestBurnPolicy::refusals_data()
{
    QTest::addColumn<QString>("percent");
    QTest::addColumn<double>("factor");
    QTest::addColumn<int>("longMinutes");
    QTest::addColumn<int>("shortSeconds");
    QTest::addColumn<int>("scrapeSeconds"); // 0: not known
    QTest::addColumn<QString>("refused");
    QTest::addColumn<double>("nearestFactor");
    QTest::addColumn<int>("nearestShortSeconds");
    QTest::newRow("14.4 at 93.056 %: 1 ÷ 0.06944 = 14.4009 can fire") << "93.056" << 14.4 << 60 << 300 << 0 << "" << 14.4 << 300;
    QTest::newRow("14.4 at 93.055 %: 1 ÷ 0.06945 = 14.3988 cannot") << "93.055" << 14.4 << 60 << 300 << 0 << "never" << 1 / 0.06945 << 300;
    QTest::newRow("14 at 92.857 %: 1 ÷ 0.07143 = 13.9997 cannot") << "92.857" << 14.0 << 60 << 300 << 0 << "never" << 1 / 0.07143 << 300;
    QTest::newRow("14 at 92.858 %: 1 ÷ 0.07142 = 14.0017 can") << "92.858" << 14.0 << 60 << 300 << 0 << "" << 14.0 << 300;
    QTest::newRow("1000 at 99.9 % is total failure itself") << "99.9" << 1000.0 << 60 << 300 << 0 << "" << 1000.0 << 300;
    QTest::newRow("1001 at 99.9 %") << "99.9" << 1001.0 << 60 << 300 << 0 << "never" << 1000.0 << 300;
    QTest::newRow("a target of 100 % has no rate at all") << "100" << 1.0 << 60 << 300 << 0 << "never" << 0.0 << 300;
    QTest::newRow("4 × 75 s = 300 s is enough") << "99.9" << 14.4 << 60 << 300 << 75 << "" << 14.4 << 300;
    QTest::newRow("4 × 76 s = 304 s: six whole minutes would be taken") << "99.9" << 14.4 << 60 << 300 << 76 << "short" << 14.4 << 360;
    QTest::newRow("Pyrra's fast pair for 7 d: 60 s hold one scrape of 60 s") << "99.9" << 14.0 << 15 << 60 << 60 << "short" << 14.0 << 240;
    QTest::newRow("Pyrra's fast pair for 1 d: nothing at all") << "99.9" << 14.0 << 2 << 0 << 15 << "zero" << 14.0 << 60;
    QTest::newRow("29 s round to nothing") << "99.9" << 14.0 << 60 << 29 << 0 << "zero" << 14.0 << 60;
}

void TestBurnPolicy::refusals()
{
    QFETCH(const QString, percent);
    QFETCH(const double, factor);
    QFETCH(const int, longMinutes);
    QFETCH(const int, shortSeconds);
    QFETCH(const int, scrapeSeconds);
    QFETCH(const QString, refused);
    QFETCH(const double, nearestFactor);
    QFETCH(const int, nearestShortSeconds);
    const std::optional<Millis> scrape = scrapeSeconds > 0 ? std::optional<Millis>(std::chrono::seconds(scrapeSeconds)) : std::nullopt;
    const BurnPair pair { AlertSeverity::Page, std::chrono::minutes(longMinutes), std::chrono::seconds(shortSeconds), factor, Millis(0) };
    const BurnCheck check = checkBurnPairs({ pair }, Target { *Decimal::parse(percent) }, scrape).front();
    QStringList names;
    for (const BurnRefusal refusal : check.refusals) {
        names.append(refusal == BurnRefusal::CanNeverFire ? QStringLiteral("never")
                : refusal == BurnRefusal::RangeTooShort   ? QStringLiteral("short")
                                                          : QStringLiteral("zero"));
    }
    QCOMPARE(names.join(QLatin1Char(' ')), refused);
    QVERIFY(nearestFactor == 0 ? check.nearest.factor == 0 : near(check.nearest.factor, nearestFactor));
    QCOMPARE(check.nearest.shortWindow, Millis(std::chrono::seconds(nearestShortSeconds)));
    if (percent != QLatin1String("100")) {
        QVERIFY(checkBurnPairs({ check.nearest }, Target { *Decimal::parse(percent) }, scrape).front().refusals.empty());
    }
}

/// slo.md 2.5: 1 h, 6 h, 24 h by budget share.
void TestBurnPolicy::datadogsTables_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QList<double>>("shares");
    QTest::addColumn<QList<double>>("factors");
    QTest::newRow("7 d: 0.1 × 168, 0.2 × 28, 0.4 × 7") << 7 << QList<double> { 0.1, 0.2, 0.4 } << QList<double> { 16.8, 5.6, 2.8 };
    QTest::newRow("30 d: 0.02 × 720, 0.05 × 120, 0.1 × 30") << 30 << QList<double> { 0.02, 0.05, 0.1 } << QList<double> { 14.4, 6, 3 };
    QTest::newRow("90 d: 0.01 × 2160, 0.03 × 360, 0.05 × 90")
        << 90 << QList<double> { 0.01, 0.03, 0.05 } << QList<double> { 21.6, 10.8, 4.5 };
}

void TestBurnPolicy::datadogsTables()
{
    QFETCH(const int, days);
    QFETCH(const QList<double>, shares);
    QFETCH(const QList<double>, factors);
    const auto pairs = burnPairs({ { AlertSeverity::Page, 1h, 5min, shares[0] }, { AlertSeverity::Page, 6h, 30min, shares[1] },
                                     { AlertSeverity::Ticket, 24h, 2h, shares[2] } },
        24h * days);
    for (size_t i = 0; i < pairs.size(); ++i) {
        QVERIFY(near(pairs[i].factor, factors.at(static_cast<qsizetype>(i))));
    }
}

/// systems.md 2.3: half or more normal, under half notify, under a fifth an approver, nothing left freeze.
void TestBurnPolicy::theStages_data()
{
    QTest::addColumn<double>("left");
    QTest::addColumn<QString>("name");
    QTest::newRow("all of it") << 1.0 << "normal";
    QTest::newRow("half") << 0.5 << "normal";
    QTest::newRow("half as binary fractions make it: 1 − 0.0005 ÷ 0.001") << 1 - 0.0005 / 0.001 - 1e-16 << "normal";
    QTest::newRow("49.9 %") << 0.499 << "notify";
    QTest::newRow("20 %") << 0.2 << "notify";
    QTest::newRow("19.9 %") << 0.199 << "approval";
    QTest::newRow("0.1 %") << 0.001 << "approval";
    QTest::newRow("nothing") << 0.0 << "freeze";
    QTest::newRow("−1 %") << -0.01 << "freeze";
    QTest::newRow("−407 %") << -4.07 << "freeze";
}

void TestBurnPolicy::theStages()
{
    QFETCH(const double, left);
    QFETCH(const QString, name);
    const auto stage = policyStage(defaultBudgetPolicy(), left);
    QVERIFY(stage);
    QCOMPARE(stage->name, name);
    QCOMPARE(stage->exempt.isEmpty(), name != QLatin1String("freeze"));
}

void TestBurnPolicy::aPolicyOfOnesOwn()
{
    QVERIFY(!policyStage(defaultBudgetPolicy(), std::nullopt));
    BudgetPolicy policy;
    policy.stages = { { QStringLiteral("careful"), PolicyStage::Consequence::NeedsApprover, 0.3, {} } };
    QVERIFY(!policyStage(policy, 0.4));
    QCOMPARE(policyStage(policy, 0.1)->name, QStringLiteral("careful"));
}

YAGURA_TEST(TestBurnPolicy)
#include "tst_burnpolicy.moc"
