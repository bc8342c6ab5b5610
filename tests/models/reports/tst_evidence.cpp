// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/evidence.h"
#include "models/wording/figures.h"
#include "tests/models/slo/slobuilder.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRandomGenerator>

using namespace yagura;
using namespace yagura::test;

/// Evidence is a text that somebody reads a year later: it alone must be enough.
class TestEvidence final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theTextAloneGivesTheDigitsOfThePages()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 300; ++i) {
            SliceHistory history;
            fill(history, 0, 120, 1 + random.bounded(100'000), random.generateDouble() * 0.004);
            const SloSpec slo = spec(i % 2 == 0 ? "99.9" : "99.95");
            const SloSnapshot snapshot = evaluateSlo(slo, history, fresh(at(120)));
            const QJsonObject told = read(evidenceText(openNumber(snapshot), whyMethodsDiffer(snapshot)));

            const QJsonObject window = told[QLatin1String("window")].toObject();
            const double bad = window[QLatin1String("bad")].toDouble();
            const double total = window[QLatin1String("total")].toDouble();
            const Target target { *Decimal::parse(told[QLatin1String("target")].toString()) };
            const double left = 1.0 - bad / (target.budgetFraction() * total);
            QCOMPARE(step(told, "left"), asciiMinus(leftText(left)));
            QCOMPARE(step(told, "sli"), sliText((total - bad) / total, target));
            QCOMPARE(step(told, "left"), asciiMinus(leftText(snapshot.own()->budget->remainingRatio)));
            QCOMPARE(window[QLatin1String("sli")].toDouble(), *snapshot.own()->sli);
        }
    }

    void whatIsNotKnownIsNull()
    {
        const QJsonObject told = read(evidenceText(openNumber(evaluateSlo(spec(), {}, fresh(at(10)))), {}));
        QCOMPARE(told[QLatin1String("schema")].toInt(), 1);
        for (const char* key : { "series", "resets", "residual" })
            QVERIFY2(told.contains(QLatin1String(key)) && told[QLatin1String(key)].isNull(), key);
        QVERIFY(told[QLatin1String("window")][QLatin1String("bad")].isNull());
        QCOMPARE(told[QLatin1String("rounding")].toArray().size(), 0);
        QCOMPARE(told[QLatin1String("at")].toString(), QStringLiteral("2023-11-15T00:10:00Z"));
    }

    void theInspectionIsTold()
    {
        SliceHistory history;
        fill(history, 0, 10, 100, 0.1);
        IndicatorInspection inspection;
        inspection.partSeries = 12;
        inspection.resets = 480;
        SloSpec slo = spec();
        slo.indicator = { Indicator::Kind::BadTotal, QStringLiteral("e_total"), QStringLiteral("r_total") };
        const QJsonObject told = openedNumberJson(openNumber(evaluateSlo(slo, history, fresh(at(10))), 0, inspection), {});
        QCOMPARE(told[QLatin1String("series")][QLatin1String("part")].toInt(), 12);
        QVERIFY(told[QLatin1String("series")][QLatin1String("total")].isNull());
        QCOMPARE(told[QLatin1String("resets")].toInt(), 480);
        QCOMPARE(told[QLatin1String("way")].toString(), QStringLiteral("raw-counters"));
        QCOMPARE(told[QLatin1String("queries")].toArray().size(), 4);
        QCOMPARE(told[QLatin1String("slices")][QLatin1String("seen")].toInt(), 10);
    }

    void promqlIsPastable()
    {
        SloSpec slo = spec();
        slo.indicator = { Indicator::Kind::BadTotal, QStringLiteral("e_total"), QStringLiteral("r_total") };
        const QString text = promqlText(openNumber(evaluateSlo(slo, {}, fresh(at(10)))));
        QVERIFY(
            text.contains(QStringLiteral("# bad events over 30d, up to 2023-11-15T00:10:00Z\nsum(increase(e_total[30d] @ 1700007000))\n")));
        const QStringList lines = text.split(QLatin1Char('\n'));
        QVERIFY(lines.first().startsWith(QLatin1Char('#')));
    }

private:
    static QJsonObject read(const QByteArray& text) { return QJsonDocument::fromJson(text).object(); }
    static QString step(const QJsonObject& told, const char* of)
    {
        for (const QJsonValue& step : told[QLatin1String("rounding")].toArray()) {
            if (step[QLatin1String("of")].toString() == QLatin1String(of))
                return step[QLatin1String("shown")].toString();
        }
        return {};
    }
    static QString asciiMinus(QString text) { return text.replace(QChar(0x2212), QLatin1Char('-')); }
};

YAGURA_TEST(TestEvidence)
#include "tst_evidence.moc"
