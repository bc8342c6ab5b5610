// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/methods.h"
#include "models/slo/slosnapshot.h"
#include "tests/support/testmain.h"

#include <random>

using namespace yagura;
using namespace std::chrono_literals;

namespace {

SloSpec specWith(const QString& target, Millis sliceWindow = kSlice)
{
    SloSpec spec;
    spec.target = Target { Decimal::parse(target).value() };
    spec.sliceWindow = sliceWindow;
    return spec;
}

Instant minute(int m) { return fromEpochMs(1'760'000'400'000) + m * kSlice; } // a whole hour

TimeRange hour() { return { minute(0), minute(60) }; }

} // namespace

class TestMethods final : public QObject
{
    Q_OBJECT

private slots:
    /// Grafana's page on the two kinds of SLO: 60 of 80 requests, 4 of 5 slices at a slice target of 100 %, (4 × 1 + 0.5) ÷ 5.
    void grafanasTable()
    {
        SliceHistory history;
        for (int m = 1; m <= 4; ++m)
            history.put(Slice { minute(m), 10, 0, 1 });
        history.put(Slice { minute(5), 40, 20, 1 });
        SloSpec spec = specWith(QStringLiteral("70"));
        spec.sliceTarget = Target { Decimal::parse(QStringLiteral("100")).value() };
        const auto figures = figuresByMethod(spec, history, hour());
        QCOMPARE(*figures[0].sli, 0.75);
        QCOMPARE(*figures[1].sli, 0.80);
        QCOMPARE(*figures[2].sli, 0.90);
        QCOMPARE(figures[1].sum.total, 5.0);
        QVERIFY(std::abs(*figures[0].remainingRatio - (1 - 0.25 / 0.30)) < 1e-12);
        QVERIFY(std::abs(*figures[1].remainingRatio - (1 - 0.20 / 0.30)) < 1e-12);
        QVERIFY(std::abs(*figures[2].remainingRatio - (1 - 0.10 / 0.30)) < 1e-12);
    }

    /// OpenSLO's example: 2 w at 95 %, 1-minute slices. Timeslices allow 0.05 × 20,160 = 1,008 bad minutes (16 h 48 m). RatioTimeslices,
    /// with a baseline of 1 % errors and outages in which 1 % still succeeds: 0.04 ÷ 0.98 × 20,160 = 822.86 minutes (13 h 42 m 51 s).
    void openSlosTwoWeeks()
    {
        constexpr int kMinutes = 14 * 24 * 60;
        const TimeRange weeks { minute(0), minute(kMinutes) };
        SloSpec spec = specWith(QStringLiteral("95"));
        spec.sliceTarget = Target { Decimal::parse(QStringLiteral("95")).value() };
        const auto leftAfter = [&](int badMinutes, BudgetingMethod method) {
            SliceHistory history;
            for (int m = 1; m <= kMinutes; ++m)
                history.put(Slice { minute(m), 100, m <= badMinutes ? 99.0 : 1.0, 1 });
            return *figuresByMethod(spec, history, weeks)[static_cast<size_t>(method)].remainingRatio;
        };
        QVERIFY(std::abs(leftAfter(1008, BudgetingMethod::Timeslices)) < 1e-12);
        QVERIFY(leftAfter(1007, BudgetingMethod::Timeslices) > 0);
        QVERIFY(leftAfter(822, BudgetingMethod::RatioTimeslices) > 0);
        QVERIFY(leftAfter(823, BudgetingMethod::RatioTimeslices) < 0);
        const double spentByOne = (leftAfter(822, BudgetingMethod::RatioTimeslices) - leftAfter(823, BudgetingMethod::RatioTimeslices));
        const double minutes = leftAfter(0, BudgetingMethod::RatioTimeslices) / spentByOne;
        QCOMPARE(std::floor(minutes * 60), 13.0 * 3600 + 42 * 60 + 51);
    }

    void silenceAndGapsAreNotJudged()
    {
        SliceHistory history;
        history.put(Slice { minute(1), 100, 0, 1 });
        history.put(Slice { minute(2), 0, 0, 1 }); // nobody asked anything
        history.put(Slice { minute(3), 50, 50, 0 }); // spread over a gap: it happened, but nobody knows when
        const auto figures = figuresByMethod(specWith(QStringLiteral("99")), history, hour());
        QCOMPARE(*figures[0].sli, 100.0 / 150.0);
        QCOMPARE(*figures[1].sli, 1.0);
        QCOMPARE(*figures[2].sli, 1.0);
        QCOMPARE(figures[1].sum.total, 1.0);
        const auto none = figuresByMethod(specWith(QStringLiteral("99")), SliceHistory(), hour());
        for (const MethodFigures& method : none)
            QVERIFY(!method.sli && !method.remainingRatio);
    }

    void aSliceAtItsTargetIsGood()
    {
        SliceHistory history;
        history.put(Slice { minute(1), 1000, 1, 1 }); // 999 of 1000
        history.put(Slice { minute(2), 1000, 2, 1 });
        QCOMPARE(*figuresByMethod(specWith(QStringLiteral("99.9")), history, hour())[1].sli, 0.5);
    }

    /// An outage of two five-minute slices in a day, at full traffic and in the night: by time both cost the same.
    void theAuthoritativeMethodRulesBudgetAndBurn()
    {
        SloSpec spec = specWith(QStringLiteral("99"), 5min);
        spec.method = BudgetingMethod::Timeslices;
        spec.sliceTarget = Target { Decimal::parse(QStringLiteral("95")).value() };
        spec.windows = { Window { Window::Kind::Rolling, 24h, {} } };
        SliceHistory history;
        for (int m = 1; m <= 24 * 60; ++m) {
            const double traffic = m <= 12 * 60 ? 1000 : 1;
            const bool fails = (m > 600 && m <= 605) || (m > 900 && m <= 905);
            history.put(Slice { minute(m), traffic, fails ? traffic : 0, 1 });
        }
        EvaluationInput input;
        input.at = minute(24 * 60);
        input.asOf = input.at;
        input.outcome = PollOutcome::FreshComplete;
        const SloSnapshot slo = evaluateSlo(spec, history, input);
        const WindowFigures& own = *slo.own();
        QCOMPARE(own.sum.total, 288.0); // 24 h ÷ 5 min
        QCOMPARE(own.sum.bad, 2.0);
        QCOMPARE(*own.sli, 286.0 / 288.0);
        QVERIFY(std::abs(own.budget->remainingRatio - (1 - 2 / 2.88)) < 1e-12);
        QCOMPARE(own.sum.coverage(), 1.0);
        QCOMPARE(*slo.burnOver(1h), 0.0);
        const auto left = budgetLeftSeries(slo, { minute(0), input.at }, 5min);
        QVERIFY(std::abs(*left.back().value - own.budget->remainingRatio) < 1e-12);
        QCOMPARE(slo.history.sum(own.range).total, 12 * 60 * 1001.0); // the events themselves are kept
    }

    void againstBruteForce()
    {
        std::mt19937 random(4);
        for (int round = 0; round < 200; ++round) {
            const int length = 1 + static_cast<int>(random() % 7); // minutes of a time slice
            SliceHistory history;
            std::map<qint64, std::pair<double, double>> slices; // good, total by time slice
            double good = 0, total = 0;
            Instant last; // the newest minute that is held
            for (int m = 1; m <= 300; ++m) {
                if (random() % 9 == 0)
                    continue;
                const double count = random() % 5 == 0 ? 0.0 : static_cast<double>(random() % 1000);
                const double bad = std::floor(count * (random() % 4 == 0 ? 0.02 : 0.0));
                const double coverage = random() % 11 == 0 ? 0.0 : 1.0;
                history.put(Slice { minute(m), count, bad, coverage });
                last = minute(m);
                good += count - bad;
                total += count;
                if (coverage > 0) {
                    auto& slot = slices[toEpochMs(ceilTo(minute(m), length * kSlice))];
                    slot.first += count - bad;
                    slot.second += count;
                }
            }
            double judged = 0, atTarget = 0, ratios = 0;
            for (const auto& [end, slot] : slices) {
                if (slot.second <= 0 || end > toEpochMs(last))
                    continue;
                ++judged;
                atTarget += slot.first / slot.second >= 0.99 ? 1 : 0;
                ratios += slot.first / slot.second;
            }
            const auto figures = figuresByMethod(specWith(QStringLiteral("99"), length * kSlice), history, { minute(0), minute(310) });
            QVERIFY(std::abs(*figures[0].sli - good / total) < 1e-12);
            QVERIFY(std::abs(*figures[1].sli - atTarget / judged) < 1e-12);
            QVERIFY(std::abs(*figures[2].sli - ratios / judged) < 1e-12);
        }
    }
};

YAGURA_TEST(TestMethods)
#include "tst_methods.moc"
