// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/burndown.h"

#include "tests/support/testmain.h"

#include <cmath>

using namespace yagura;
using namespace std::chrono_literals;

namespace {

const Instant kMidnight = fromEpochMs(1'760'054'400'000); // 2025-10-10 00:00 UTC

/// A calendar day of which `hours` have passed: 100 events a minute, and `bad` of them failed in minute `at`.
SloSnapshot dayWith(int hours, const std::vector<std::pair<int, double>>& bad)
{
    SloSpec spec;
    spec.target = Target { Decimal::parse(QStringLiteral("99")).value() };
    Window day;
    day.kind = Window::Kind::Calendar;
    day.length = 24h;
    day.calendar.unit = CalendarPeriod::Unit::Day;
    spec.windows = { day };
    SliceHistory history;
    for (int m = 1; m <= hours * 60; ++m) {
        Slice slice { kMidnight + m * kSlice, 100, 0, 1 };
        for (const auto& [at, count] : bad) {
            slice.bad = at == m ? count : slice.bad;
        }
        history.put(slice);
    }
    EvaluationInput input;
    input.at = kMidnight + hours * 1h;
    input.asOf = input.at;
    input.outcome = PollOutcome::FreshComplete;
    input.ageing = { kSlice };
    return evaluateSlo(spec, history, input);
}

} // namespace

class BurnDownTest final : public QObject
{
    Q_OBJECT

private slots:
    /// 6 of 24 hours, 100 a minute: 36,000 events so far, so the whole day allows 0.01 × 144,000 = 1,440 bad ones.
    void beginsAtTheWholeAndOnlyFalls()
    {
        const SloSnapshot slo = dayWith(6, { { 60, 72 }, { 120, 72 } });
        const auto down = burnDown(slo, 0, { kMidnight, slo.at }, 1min);
        QVERIFY(down);
        QCOMPARE(down->period.length(), Millis(24h));
        QVERIFY(std::abs(down->allowed - 1440) < 1e-9);
        QCOMPARE(down->left.size(), size_t(360));
        QCOMPARE(*down->left.front().value, 1.0);
        QVERIFY(std::abs(*down->left[59].value - 0.95) < 1e-12); // 72 of 1,440
        QVERIFY(std::abs(*down->left.back().value - 0.90) < 1e-12);
        QVERIFY(std::abs(*down->now - 0.90) < 1e-12);
        for (size_t i = 1; i < down->left.size(); ++i) {
            QVERIFY(*down->left[i].value <= *down->left[i - 1].value);
        }
        // What decides the status is another figure: of the 360 allowed so far, 144 are gone.
        QVERIFY(std::abs(slo.windows[0].budget->remainingRatio - 0.60) < 1e-12);
    }

    /// A view that begins later carries what was spent before it.
    void aLaterViewBeginsWhereTheLineIs()
    {
        const SloSnapshot slo = dayWith(6, { { 60, 72 } });
        const auto down = burnDown(slo, 0, { kMidnight + 3h, slo.at }, 1min);
        QVERIFY(down);
        QVERIFY(std::abs(*down->left.front().value - 0.95) < 1e-12);
    }

    void stopsWhereNobodySaw()
    {
        SloSnapshot slo = dayWith(6, {});
        slo.counted.put(Slice { kMidnight + 100 * kSlice, 100, 10, 0 });
        const auto down = burnDown(slo, 0, { kMidnight, slo.at }, 1min);
        QVERIFY(down);
        QVERIFY(!down->left[99].value);
        QVERIFY(down->left[100].value);
    }

    void aRollingWindowHasNone()
    {
        SloSnapshot slo = dayWith(6, {});
        slo.windows[0].window.kind = Window::Kind::Rolling;
        QVERIFY(!burnDown(slo, 0, { kMidnight, slo.at }, 1min));
        QVERIFY(!burnDown(slo, 1, { kMidnight, slo.at }, 1min)); // no such window
    }

    void evenSpendingIsAStraightLine()
    {
        const TimeRange day { kMidnight, kMidnight + 24h };
        QCOMPARE(idealLeft(day, kMidnight), 1.0);
        QCOMPARE(idealLeft(day, kMidnight + 6h), 0.75);
        QCOMPARE(idealLeft(day, kMidnight + 30h), 0.0);
    }
};

YAGURA_TEST(BurnDownTest)
#include "tst_burndown.moc"
