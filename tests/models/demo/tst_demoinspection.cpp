// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/democlock.h"
#include "models/demo/demoports.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace yagura;
using namespace std::chrono_literals;

/// What the demo answers to an opened number is the world's own count.
class TestDemoInspection final : public QObject
{
    Q_OBJECT

    std::shared_ptr<DemoWorld> m_world = std::make_shared<DemoWorld>();
    std::shared_ptr<DemoClock> m_clock = std::make_shared<DemoClock>(DemoClock::Flow::ByHand);

    SloSpec specOf(const QString& id) const
    {
        const auto& all = m_world->specs();
        return *std::find_if(all.begin(), all.end(), [&](const SloSpec& s) { return s.id.value == id; });
    }

private slots:
    void inspectCountsWhatHappened()
    {
        DemoMetrics metrics(m_world, m_clock, demoshop::kMain);
        const SloSpec spec = specOf(QStringLiteral("checkout-availability"));
        const TimeRange range { m_world->minutesBefore(60), m_world->minutesBefore(0) };
        std::optional<IndicatorInspection> seen;
        metrics.inspect(spec, range, this, [&](const Result<IndicatorInspection>& answer) { seen = *answer; });
        QVERIFY(!seen); // never inside the call
        QTRY_VERIFY(seen);
        double bad = 0;
        double total = 0;
        for (const Slice& slice : m_world->slices(spec.id, range)) {
            bad += slice.bad;
            total += slice.total;
        }
        QCOMPARE(*seen->anchoredTotal, total);
        QCOMPARE(*seen->anchoredPart, spec.indicator.kind == Indicator::Kind::BadTotal ? bad : total - bad);
        QVERIFY(*seen->increaseTotal != total); // extrapolated: never quite the truth
        QVERIFY(*seen->resets > 0 && *seen->totalSeries > *seen->partSeries);
    }

    void labelsAddUpToNoMoreThanFailed()
    {
        DemoMetrics metrics(m_world, m_clock, demoshop::kMain);
        const SloSpec spec = specOf(QStringLiteral("checkout-availability"));
        const TimeRange range { m_world->minutesBefore(40), m_world->minutesBefore(0) };
        std::optional<std::vector<LabelShare>> shares;
        metrics.breakdown(spec, {}, range, 6, this, [&](const Result<std::vector<LabelShare>>& answer) { shares = *answer; });
        QTRY_VERIFY(shares);
        double bad = 0;
        for (const Slice& slice : m_world->slices(spec.id, range))
            bad += slice.bad;
        for (const char* label : { "code", "pod", "route" }) {
            double sum = 0;
            for (const LabelShare& share : *shares) {
                sum += share.label == QLatin1String(label) ? share.bad : 0;
                QVERIFY(share.bad <= share.total);
            }
            QVERIFY2(sum > 0 && sum <= bad + 3, label); // each share is rounded to whole events
        }
        shares.reset();
        metrics.breakdown(
            spec, QStringLiteral("pod"), range, 2, this, [&](const Result<std::vector<LabelShare>>& answer) { shares = *answer; });
        QTRY_VERIFY(shares);
        QCOMPARE(shares->size(), size_t(2));
    }

    void aSilentServerSaysNothing()
    {
        DemoMetrics metrics(m_world, m_clock, demoshop::kEdge);
        std::optional<bool> answered;
        metrics.inspect(specOf(QStringLiteral("checkout-availability")), { m_world->minutesBefore(60), m_world->minutesBefore(0) }, this,
            [&](const Result<IndicatorInspection>& answer) { answered = answer.has_value(); });
        QTRY_VERIFY(answered);
        QVERIFY(!*answered);
    }
};

YAGURA_TEST(TestDemoInspection)
#include "tst_demoinspection.moc"
