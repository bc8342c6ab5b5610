// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/sloview.h"

#include "tests/support/testmain.h"

#include <cmath>

using namespace yagura;
using namespace std::chrono_literals;

namespace {

/// Two days: a quiet first one with 1 of 10 failing in its first hour, a busy second one without a fault.
SloSnapshot twoDays()
{
    SloSpec spec;
    spec.target = Target { Decimal::parse(QStringLiteral("99")).value() };
    Window two;
    two.length = 48h;
    Window one;
    one.length = 24h;
    spec.windows = { two, one };
    const Instant from = fromEpochMs(1'760'054'400'000);
    SliceHistory history;
    for (int m = 1; m <= 2880; ++m) {
        const bool busy = m > 1440;
        history.put(Slice { from + m * kSlice, busy ? 1000.0 : 10.0, !busy && m <= 60 ? 1.0 : 0.0, 1 });
    }
    EvaluationInput input;
    input.at = from + 48h;
    input.asOf = input.at;
    input.outcome = PollOutcome::FreshComplete;
    input.ageing = { kSlice };
    return evaluateSlo(spec, history, input);
}

} // namespace

class SloViewTest final : public QObject
{
    Q_OBJECT

private slots:
    void itsOwnViewIsItself()
    {
        const SloSnapshot slo = twoDays();
        const SloSnapshot same = asSeenBy(slo, 0, slo.spec.method);
        QCOMPARE(same.windows[0].sum.bad, slo.windows[0].sum.bad);
        QCOMPARE(same.spec, slo.spec);
        QCOMPARE(asSeenBy(slo, 9, slo.spec.method).spec, slo.spec); // no such window
    }

    void anotherWindowComesFirst()
    {
        const SloSnapshot slo = twoDays();
        const SloSnapshot seen = asSeenBy(slo, 1, slo.spec.method);
        QCOMPARE(seen.windows[0].window.length, Millis(24h));
        QCOMPARE(seen.windows[0].sum.bad, 0.0); // the 60 failed on the day before
        QCOMPARE(seen.windows[1].sum.bad, 60.0);
        QCOMPARE(seen.windows[0].sum.bad, slo.windows[1].sum.bad);
        // The alert rules belong to the objective's own window.
        for (size_t i = 0; i < slo.pairs.size(); ++i) {
            QCOMPARE(seen.pairs[i].pair, slo.pairs[i].pair);
        }
    }

    /// By events 60 of 1,454,400 failed; by time slices 60 of 2,880 minutes were under 99 %; each minute's mean: 60 × 0.1 of 2,880.
    void anotherMethodCountsTheSameSlices()
    {
        const SloSnapshot slo = twoDays();
        QVERIFY(std::abs(*slo.windows[0].sli - (1 - 60 / 1'454'400.0)) < 1e-12);
        const SloSnapshot slices = asSeenBy(slo, 0, BudgetingMethod::Timeslices);
        QVERIFY(std::abs(*slices.windows[0].sli - (1 - 60 / 2880.0)) < 1e-12);
        QVERIFY(slices.windows[0].budget->remainingRatio < 0);
        const SloSnapshot ratios = asSeenBy(slo, 0, BudgetingMethod::RatioTimeslices);
        QVERIFY(std::abs(*ratios.windows[0].sli - (1 - 6 / 2880.0)) < 1e-12);
    }

    void whatDecidesStays()
    {
        SloSnapshot slo = twoDays();
        QCOMPARE(slo.status, Status::Ok);
        slo.stage = PolicyStage { QStringLiteral("normal"), PolicyStage::Consequence::Normal, 2, {} };
        const SloSnapshot seen = asSeenBy(slo, 0, BudgetingMethod::Timeslices);
        QVERIFY(seen.windows[0].budget->remainingRatio < 0);
        QCOMPARE(seen.status, Status::Ok); // critical by that method, but it does not decide
        QCOMPARE(seen.stage, slo.stage);
        slo.status = Status::Stale;
        slo.quality = Quality::Stale;
        const SloSnapshot old = asSeenBy(slo, 0, BudgetingMethod::Timeslices);
        QCOMPARE(old.status, Status::Stale);
        QCOMPARE(old.quality, Quality::Stale);
        QVERIFY(old.forecast == Forecast {});
    }
};

YAGURA_TEST(SloViewTest)
#include "tst_sloview.moc"
