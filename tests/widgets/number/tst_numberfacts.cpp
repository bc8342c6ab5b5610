// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/figures.h"
#include "models/wording/slotext.h"
#include "tests/support/testmain.h"
#include "tests/widgets/number/openedsample.h"

using namespace yagura;
using namespace yagura::test;

namespace {

QString cell(const LineTable& table, size_t row, size_t column) { return table.rows.at(row).cells.at(column).text; }

} // namespace

/// The rows of the drawer: what is known stands there with every digit, what is not is never a number.
class NumberFactsTest final : public QObject
{
    Q_OBJECT

private slots:
    void showsEveryDigit()
    {
        const NumberView view = openedSample();
        const NumberFacts facts(view);
        QCOMPARE(facts.figure(), QStringLiteral("−2.1%"));
        QCOMPARE(facts.figureInk(), Token::Crit);
        QCOMPARE(cell(facts.asked(), 0, 2), QStringLiteral("1,088,640,000"));
        QCOMPARE(cell(facts.asked(), 1, 2), QStringLiteral("1,111,501"));
        QCOMPARE(facts.coverageText(), QStringLiteral("99.9% coverage"));
        // 43,200 slices of which a correction takes 30 and 42 were not seen
        const LineTable slices = facts.slices();
        QCOMPARE(cell(slices, 0, 1), QStringLiteral("43,200"));
        QCOMPARE(cell(slices, 1, 1), QStringLiteral("42"));
        QCOMPARE(cell(slices, 2, 1), QStringLiteral("30"));
        QCOMPARE(cell(slices, 3, 1), QStringLiteral("43,128"));
    }

    void roundsTowardsWorseInSight()
    {
        const NumberView view = openedSample();
        const LineTable steps = NumberFacts(view).rounding();
        QCOMPARE(steps.rows.size(), size_t(4));
        QCOMPARE(cell(steps, 1, 3), QStringLiteral("99.89%")); // 99.8979… must not become 99.90
        QCOMPARE(cell(steps, 2, 3), QStringLiteral("1,088,640"));
        QCOMPARE(cell(steps, 3, 3), QStringLiteral("−2.1%"));
        QVERIFY2(cell(steps, 0, 2).startsWith(QStringLiteral("0.001\u2009020\u2009999\u2009595")), qPrintable(cell(steps, 0, 2)));
    }

    void exactTextCutsAndNeverRounds_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<QString>("text");
        QTest::newRow("cut") << 1.0 / 3 << 3 << QStringLiteral("0.333…");
        QTest::newRow("not up") << 0.9999 << 3 << QStringLiteral("0.999…");
        QTest::newRow("whole") << 1088640.0 << 1 << QStringLiteral("1,088,640.0");
        QTest::newRow("negative") << -2.5 << 3 << QStringLiteral("−2.5");
        QTest::newRow("groups") << 0.1234567 << 9 << QStringLiteral("0.123\u2009456\u20097");
    }
    void exactTextCutsAndNeverRounds()
    {
        QFETCH(double, value);
        QFETCH(int, decimals);
        QFETCH(QString, text);
        QCOMPARE(exactText(value, decimals), text);
    }

    void whatIsAskedIsNoNumberYet()
    {
        NumberView view = openedSample();
        const NumberFacts asking(view);
        QCOMPARE(cell(asking.asked(), 0, 3), QStringLiteral("asking…"));
        QVERIFY(asking.coverageSubtitle().contains(QStringLiteral("asking")));
        view.inspection = NumberView::Inspection::Failed;
        const NumberFacts failed(view);
        QCOMPARE(cell(failed.asked(), 0, 3), noValue());
        QVERIFY(failed.coverageSubtitle().contains(QStringLiteral("unknown")));
        view.inspection = NumberView::Inspection::Answered;
        view.number.inspection = inspectionSample();
        const NumberFacts answered(view);
        QCOMPARE(cell(answered.asked(), 0, 3), QStringLiteral("48"));
        QCOMPARE(cell(answered.asked(), 1, 3), QStringLiteral("12"));
        QVERIFY(answered.coverageSubtitle().contains(QStringLiteral("480")));
    }

    void waysStandBesideEachOther()
    {
        NumberView view = openedSample();
        view.inspection = NumberView::Inspection::Answered;
        view.number.inspection = inspectionSample();
        const LineTable ways = NumberFacts(view).ways();
        QVERIFY(ways.rows[0].chosen && !ways.rows[1].chosen && !ways.rows[2].chosen);
        QCOMPARE(cell(ways, 0, 3), QStringLiteral("1,111,501"));
        QCOMPARE(cell(ways, 1, 4), QStringLiteral("0"));
        // 1,108,089 ÷ 1,111,501 − 1 = −0.307 %, told as the worse −0.31 %
        QCOMPARE(cell(ways, 2, 4), QStringLiteral("−0.31%"));
    }

    void correctionsAreNotTakenForAnotherWayOfCounting()
    {
        NumberView view = openedSample();
        view.inspection = NumberView::Inspection::Answered;
        view.number.inspection = inspectionSample();
        view.number.bad -= 40'000; // taken off after the counting
        const LineTable ways = NumberFacts(view).ways();
        QCOMPARE(cell(ways, 0, 3), QStringLiteral("1,111,501"));
        QCOMPARE(cell(ways, 1, 4), QStringLiteral("0"));
        QCOMPARE(cell(NumberFacts(view).slices(), 2, 2), QStringLiteral("corrections took 40,000 bad events off"));
    }

    void aGoodQueryGivesItsBadOnesByTheTotal()
    {
        NumberView view = openedSample();
        view.number.spec.indicator.kind = Indicator::Kind::GoodTotal;
        view.inspection = NumberView::Inspection::Answered;
        IndicatorInspection seen = inspectionSample();
        seen.anchoredPart = 1'087'528'499; // good: the same 1,111,501 bad
        view.number.inspection = seen;
        QCOMPARE(cell(NumberFacts(view).ways(), 1, 3), QStringLiteral("1,111,501"));
        seen.anchoredTotal.reset();
        view.number.inspection = seen;
        QCOMPARE(cell(NumberFacts(view).ways(), 1, 3), noValue());
    }

    void methodsMarkTheirOwn()
    {
        const NumberView view = openedSample();
        const LineTable methods = NumberFacts(view).methods();
        QCOMPARE(methods.rows[0].cells[0].value, std::optional(1.0));
        QCOMPARE(methods.rows[1].cells[0].value, std::optional(0.0));
        QCOMPARE(cell(methods, 1, 3), QStringLiteral("−393.9%"));
        QCOMPARE(methods.rows[1].cells[2].look, LineCell::Look::Bar);
        QVERIFY(*methods.rows[1].cells[2].value < -1); // drawn with the notch
    }

    void anotherMethodIsNotItsOwn()
    {
        NumberView view = openedSample();
        QVERIFY(NumberFacts(view).subtitle().endsWith(QStringLiteral("method Occurrences")));
        view.number.spec.method = BudgetingMethod::Timeslices;
        QVERIFY(NumberFacts(view).subtitle().contains(QStringLiteral("by Timeslices, which is not its own")));
        QCOMPARE(NumberFacts(view).methods().rows[0].cells[0].value, std::optional(1.0)); // the mark stays where it decides
    }

    void enginesThatSayNothingStaySilent()
    {
        NumberView view = openedSample();
        const LineTable engines = NumberFacts(view).engines();
        QCOMPARE(cell(engines, 0, 2), QStringLiteral("7.9%"));
        QCOMPARE(engines.rows[0].cells[4].value, std::optional(1.0)); // reproduced
        QCOMPARE(cell(engines, 1, 2), noValue());
        QCOMPARE(engines.rows[1].cells[4].value, std::optional(0.0)); // nothing is never "the same"
        view.number.recorded.clear();
        QVERIFY(NumberFacts(view).engines().rows.empty());
        // What nobody could answer is no "none".
        QVERIFY(NumberFacts(view).noEnginesText().contains(QStringLiteral("not known")));
        view.number.recordedKnown = true;
        QVERIFY(NumberFacts(view).noEnginesText().startsWith(QStringLiteral("No recording rule")));
    }

    void withoutTrafficThereIsNoNumber()
    {
        NumberView view = openedSample();
        view.number.sli.reset();
        view.number.budget.reset();
        view.number.rounding.clear();
        view.number.quality = Quality::Never;
        view.number.slicesExpected = 0;
        const NumberFacts facts(view);
        QCOMPARE(facts.figure(), noValue());
        QCOMPARE(facts.coverageText(), QStringLiteral("– coverage"));
        QCOMPARE(facts.figureInk(), Token::Muted);
        QVERIFY(facts.recomputedText().contains(QStringLiteral("no number")));
    }
};

YAGURA_TEST(NumberFactsTest)
#include "tst_numberfacts.moc"
