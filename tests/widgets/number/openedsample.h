// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/number/numberfacts.h"

namespace yagura::test {

/// The number of the picture in look.md 9, written down by hand: 1,111,501 bad of 1,088,640,000 against 99.9 over 30 days.
inline NumberView openedSample()
{
    using namespace std::chrono_literals;
    NumberView view;
    OpenedNumber& n = view.number;
    n.spec.id = { QStringLiteral("checkout-availability") };
    n.spec.target = Target { Decimal::parse(QStringLiteral("99.9")).value() };
    n.spec.indicator.kind = Indicator::Kind::BadTotal;
    n.spec.indicator.part = QStringLiteral("sum(http_requests_total{job=\"gateway\",route=~\"/checkout/.*\",code=~\"5..\"})");
    n.spec.indicator.total = QStringLiteral("sum(http_requests_total{job=\"gateway\",route=~\"/checkout/.*\"})");
    n.spec.file = QStringLiteral("slo/checkout.yaml");
    n.spec.line = 14;
    n.spec.source = { QStringLiteral("prom-main") };
    Window window;
    window.length = 24h * 30;
    n.spec.windows = { window };
    n.window = window;
    n.pinnedAt = fromEpochMs(1'763'403'160'000); // 2025-11-17 18:12:40 UTC
    n.range = { floorTo(n.pinnedAt) - window.length, floorTo(n.pinnedAt) };
    n.asOf = floorTo(n.pinnedAt);
    n.quality = Quality::Fresh;
    n.bad = 1'111'501;
    n.countedBad = n.bad;
    n.total = 1'088'640'000;
    n.good = n.total - n.bad;
    n.slicesExpected = 43'170;
    n.slicesExcluded = 30;
    n.slicesSeen = 43'128;
    n.unseenEvents = 1'100'000;
    n.gaps = { { n.range.to - 5h, n.range.to - 5h + 42min } };
    n.sli = n.good / n.total;
    const double left = 1 - n.bad / (0.001 * n.total);
    n.budget = BudgetFigures { left, 0.001 * n.total, n.bad, std::nullopt };
    n.rounding = { { RoundingStep::Of::BadRatio, n.bad / n.total, {} }, { RoundingStep::Of::Sli, *n.sli, {} },
        { RoundingStep::Of::Allowed, 0.001 * n.total, {} }, { RoundingStep::Of::Left, left, {} } };
    n.methods = { MethodFigures { BudgetingMethod::Occurrences, *n.sli, left, {} },
        MethodFigures { BudgetingMethod::Timeslices, 0.9951, -3.939, {} },
        MethodFigures { BudgetingMethod::RatioTimeslices, 0.99908, 0.076, {} } };
    RecordedValue sloth;
    sloth.engine = RecordedEngine::Sloth;
    sloth.series = QStringLiteral("slo:period_error_budget_remaining:ratio");
    sloth.reported = 0.0791;
    sloth.reproduced = 0.0791;
    sloth.differs = RecordedDifference::QuietHoursWeighAlike;
    RecordedValue pyrra;
    pyrra.engine = RecordedEngine::Pyrra;
    pyrra.series = QStringLiteral("http_requests:increase30d");
    pyrra.method = RecordedMethod::Increase;
    pyrra.differs = RecordedDifference::NoErrorSeries;
    n.recorded = { sloth, pyrra };
    view.service = QStringLiteral("checkout");
    view.objective = QStringLiteral("availability");
    view.zone = QTimeZone("Asia/Tokyo");
    view.deploys = { n.range.from + 48h, n.range.to - 40min };
    view.corrections = { { n.range.to - 3h, n.range.to - 150min } };
    view.whyMethodsDiffer = QStringLiteral("6 Nov hit a busy hour, tonight a quiet one.");
    view.evidence = "{}";
    view.promql = QStringLiteral("sum(increase(x[30d] @ 1763403120))");
    view.recomputed = true;
    return view;
}

inline IndicatorInspection inspectionSample()
{
    IndicatorInspection seen;
    seen.partSeries = 12;
    seen.totalSeries = 48;
    seen.resets = 480;
    seen.anchoredPart = 1'111'501;
    seen.anchoredTotal = 1'088'640'000;
    seen.increasePart = 1'108'089;
    seen.increaseTotal = 1'088'000'000;
    seen.product = QStringLiteral("Prometheus");
    seen.version = QStringLiteral("3.16.0");
    return seen;
}

} // namespace yagura::test
