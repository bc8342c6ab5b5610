// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"
#include "widgets/charts/valuescale.h"

using namespace yagura;

class ValueScaleTest final : public QObject
{
    Q_OBJECT

private slots:
    void linearTicksAreRound();
    void zeroIsStrong();
    void nothingFallsOffTheLogAxis();
    void logIsEvenPerDecade();
    void ninesAreEvenlySpaced();
    void targetIsATick();
};

void ValueScaleTest::linearTicksAreRound()
{
    const ScalePtr scale = linearScale(-0.18, 0.11, 5, 100, QStringLiteral("%"));
    QVERIFY(scale->ticks.size() >= 4);
    QCOMPARE(scale->ticks.front().label, QString(QChar(0x2212)) + QStringLiteral("20%"));
    QCOMPARE(scale->position(scale->ticks.front().value), 0.0);
    QCOMPARE(scale->position(scale->ticks.back().value), 1.0);
}

void ValueScaleTest::zeroIsStrong()
{
    const ScalePtr scale = linearScale(-0.2, 0.15, 6, 100, QStringLiteral("%"));
    int strong = 0;
    for (const ScaleTick& t : scale->ticks) {
        strong += t.strong ? 1 : 0;
        QCOMPARE(t.strong, t.label == QStringLiteral("0%"));
    }
    QCOMPARE(strong, 1);
}

void ValueScaleTest::nothingFallsOffTheLogAxis()
{
    const ScalePtr scale = logScale(-1, 3, QStringLiteral("×"));
    for (const double value : { 0.0, -3.0, 0.1, 0.05, std::numeric_limits<double>::lowest() }) {
        QVERIFY(scale->position(value) > 0);
        QVERIFY(scale->position(value) < scale->floorBand());
    }
    QVERIFY(scale->position(0.2) > scale->floorBand());
    QCOMPARE(scale->position(5000), 1.0);
    QVERIFY(scale->ticks.front().label.startsWith(QChar(0x2264)));
}

void ValueScaleTest::logIsEvenPerDecade()
{
    const ScalePtr scale = logScale(-1, 3, {});
    const double decade = scale->position(10) - scale->position(1);
    QVERIFY(qAbs(scale->position(100) - scale->position(10) - decade) < 1e-9);
    QVERIFY(qAbs(scale->position(1000) - scale->position(100) - decade) < 1e-9);
}

void ValueScaleTest::ninesAreEvenlySpaced()
{
    const ScalePtr scale = ninesScale(0.999, QStringLiteral("99.9%"));
    const double nine = scale->position(0.99) - scale->position(0.9);
    QVERIFY(qAbs(scale->position(0.999) - scale->position(0.99) - nine) < 1e-9);
    QVERIFY(qAbs(scale->position(0.9999) - scale->position(0.999) - nine) < 1e-9);
    double before = -1;
    for (double v = 0; v <= 1.0; v += 0.001) {
        QVERIFY(scale->position(v) >= before);
        before = scale->position(v);
    }
    QVERIFY(scale->position(1.0) <= 1.0);
}

void ValueScaleTest::targetIsATick()
{
    for (const double target : { 0.95, 0.99, 0.995, 0.999, 0.9995 }) {
        const ScalePtr scale = ninesScale(target, QStringLiteral("goal"));
        int strong = 0;
        double before = -1;
        for (const ScaleTick& t : scale->ticks) {
            strong += t.strong ? 1 : 0;
            QVERIFY2(scale->position(t.value) > before, qPrintable(t.label));
            before = scale->position(t.value);
        }
        QCOMPARE(strong, 1);
    }
}

YAGURA_TEST(ValueScaleTest)
#include "tst_valuescale.moc"
