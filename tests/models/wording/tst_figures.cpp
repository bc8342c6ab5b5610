// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/figures.h"
#include "tests/models/wording/language.h"
#include "tests/support/testmain.h"

#include <limits>

using namespace yagura;
using test::Language;

class TestFigures final : public QObject
{
    Q_OBJECT

private slots:
    void left_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<double>("ratio");
        QTest::addColumn<QString>("text");
        QTest::newRow("floored") << "en" << 0.3189 << QStringLiteral("31.8%");
        QTest::newRow("never up to full") << "en" << 0.9995 << QStringLiteral("99.9%");
        QTest::newRow("one in 10^11 is not full") << "en" << 0.99999999999 << QStringLiteral("99.9%");
        QTest::newRow("full") << "en" << 1.0 << QStringLiteral("100.0%");
        QTest::newRow("exact step stays") << "en" << 0.715 << QStringLiteral("71.5%");
        QTest::newRow("negative goes to worse") << "en" << -0.0201 << QStringLiteral("−2.1%");
        QTest::newRow("a hair below zero") << "en" << -1e-9 << QStringLiteral("−0.1%");
        QTest::newRow("zero has no sign") << "en" << -0.0 << QStringLiteral("0.0%");
        QTest::newRow("japanese") << "ja" << -0.0201 << QStringLiteral("−2.1%");
        QTest::newRow("german comma") << "de" << 0.715 << QStringLiteral("71,5%");
    }
    void left()
    {
        QFETCH(QString, language);
        QFETCH(double, ratio);
        const Language scope(test::localeOf(language));
        QTEST(leftText(ratio), "text");
    }

    void spentIsRoundedUp()
    {
        const Language scope(test::localeOf(QStringLiteral("en")));
        QCOMPARE(spentText(0.0871), QStringLiteral("−8.8%"));
        QCOMPARE(spentText(0.0), QStringLiteral("0.0%"));
        QCOMPARE(spentText(0.00001), QStringLiteral("−0.1%"));
    }

    void absentIsADash()
    {
        QCOMPARE(leftText(std::nullopt), QStringLiteral("–"));
        QCOMPARE(leftText(std::numeric_limits<double>::quiet_NaN()), QStringLiteral("–"));
        QCOMPARE(burnText(std::nullopt), QStringLiteral("–"));
        QCOMPARE(sliText(std::nullopt, Target {}), QStringLiteral("–"));
        QCOMPARE(eventsText(std::nullopt), QStringLiteral("–"));
    }

    void sliIsNeverRoundedUpToItsTarget()
    {
        const Target target { *Decimal::parse(QStringLiteral("99.95")) };
        QCOMPARE(sliText(0.9994999, target), QStringLiteral("99.949%"));
        QCOMPARE(sliFigure(0.99999, Target { *Decimal::parse(QStringLiteral("99")) }), QStringLiteral("99.9"));
        QCOMPARE(targetText(target), QStringLiteral("99.95%"));
        // Datadog's fixture: 715 of 720 minutes are 99.30555…, shown cut off.
        QCOMPARE(sliFigure(715.0 / 720, Target { *Decimal::parse(QStringLiteral("99.95")) }), QStringLiteral("99.305"));
    }

    void burn_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0.0 << QStringLiteral("≤0.1×");
        QTest::newRow("floor") << 0.1 << QStringLiteral("≤0.1×");
        QTest::newRow("small") << 0.28 << QStringLiteral("0.3×");
        QTest::newRow("one decimal") << 9.4 << QStringLiteral("9.4×");
        QTest::newRow("no 10.0") << 9.96 << QStringLiteral("10×");
        QTest::newRow("large") << 160.2 << QStringLiteral("160×");
    }
    void burn()
    {
        QFETCH(double, rate);
        const Language scope(test::localeOf(QStringLiteral("en")));
        QTEST(burnText(rate), "text");
    }

    void counts()
    {
        {
            const Language scope(test::localeOf(QStringLiteral("en")));
            QCOMPARE(eventsText(BudgetFigures { -0.02, 1000, 23861, {} }), QStringLiteral("22,861 over"));
            QCOMPARE(eventsText(BudgetFigures { 0.5, 8'049'999, 4'020'000, {} }), QStringLiteral("4.02M left"));
            QCOMPARE(countText(301455), QStringLiteral("301,455"));
        }
        {
            const Language scope(test::localeOf(QStringLiteral("de")));
            QCOMPARE(countText(301455), QStringLiteral("301.455"));
        }
        {
            const Language scope(test::localeOf(QStringLiteral("ja")), { { QStringLiteral("%1x10^4"), QStringLiteral("%1万") } });
            QCOMPARE(countText(4'020'000), QStringLiteral("402万"));
        }
    }

    void timeToEmpty()
    {
        const Language scope(test::localeOf(QStringLiteral("en")));
        const Instant now = fromEpochMs(1'800'000'000'000);
        SloSnapshot slo;
        slo.quality = Quality::Fresh;
        slo.windows.emplace_back();
        QCOMPARE(timeToEmptyText(slo, now), QStringLiteral("–"));
        slo.windows[0].budget = BudgetFigures { 0.3, 100, 70, {} };
        QCOMPARE(timeToEmptyText(slo, now), QStringLiteral("steady"));
        slo.windows[0].budget->exhaustsAt = now + std::chrono::hours(16) + std::chrono::minutes(51);
        QCOMPARE(timeToEmptyText(slo, now), QStringLiteral("16h 51m"));
        slo.windows[0].budget->remainingRatio = -0.02;
        slo.emptySince = now - std::chrono::minutes(7);
        QCOMPARE(timeToEmptyText(slo, now), QStringLiteral("empty 7m"));
        slo.quality = Quality::Stale;
        QCOMPARE(timeToEmptyText(slo, now), QStringLiteral("unknown"));
    }
};

YAGURA_TEST(TestFigures)
#include "tst_figures.moc"
