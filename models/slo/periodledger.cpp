// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/periodledger.h"

#include "models/slo/windowfigures.h"
#include "models/slo/windows.h"

namespace yagura {

namespace {

/// Why a hair's breadth: exactly as many failures as allowed meet the target, whatever binary fractions make of it.
constexpr double kTie = 1e-12;

std::optional<bool> metBy(const SloSpec& spec, const WindowFigures& figures)
{
    if (!figures.sli) {
        return std::nullopt;
    }
    return figures.sum.bad <= spec.target.budgetFraction() * figures.sum.total * (1 + kTie);
}

std::optional<ClosedPeriod::Trend> trendOf(const WindowFigures& now, const WindowFigures& before)
{
    if (!now.sli || !before.sli) {
        return std::nullopt;
    }
    if (std::abs(*now.sli - *before.sli) <= kTie) {
        return ClosedPeriod::Trend::Same;
    }
    return *now.sli > *before.sli ? ClosedPeriod::Trend::Better : ClosedPeriod::Trend::Worse;
}

} // namespace

std::vector<ClosedPeriod> periodLedger(const SloSnapshot& slo, size_t window, int most)
{
    std::vector<ClosedPeriod> ledger;
    if (window >= slo.spec.windows.size()) {
        return ledger;
    }
    const Window& of = slo.spec.windows[window];
    // Why one more: the oldest one's trend needs the period before it.
    const std::vector<TimeRange> ranges = closedPeriods(of, slo.at, most + 1);
    for (const TimeRange& range : ranges) {
        WindowFigures figures = detail::windowFigures(slo.spec, of, range, slo.counted);
        if (!ledger.empty()) {
            ledger.back().trend = trendOf(ledger.back().figures, figures);
        }
        if (figures.traffic == Traffic::Absent || static_cast<int>(ledger.size()) == most) {
            break;
        }
        const bool isWhole = figures.since && *figures.since <= figures.range.from;
        const std::optional<bool> met = metBy(slo.spec, figures);
        ledger.push_back({ std::move(figures), isWhole, met, std::nullopt });
    }
    return ledger;
}

} // namespace yagura
