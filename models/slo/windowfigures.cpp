// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/windowfigures.h"

#include <algorithm>

namespace yagura::detail {

std::optional<double> remainingRatio(Target target, double total, double bad)
{
    const double allowed = target.budgetFraction() * total;
    return allowed > 0 ? std::optional(1.0 - bad / allowed) : std::nullopt;
}

WindowFigures windowFigures(const SloSpec& spec, const Window& window, TimeRange range, const SliceHistory& counted)
{
    return windowFigures(spec, window, range, counted, range.isEmpty() ? SliceSum() : counted.sum(range));
}

WindowFigures windowFigures(const SloSpec& spec, const Window& window, TimeRange range, const SliceHistory& counted, const SliceSum& sum)
{
    WindowFigures figures;
    figures.window = window;
    figures.range = range;
    if (range.isEmpty()) {
        return figures; // a calendar of an unknown zone
    }
    figures.sum = sum;
    const std::optional<Instant> seen = counted.firstSeen();
    if (seen && *seen <= range.to) {
        figures.since = std::max(range.from, *seen - kSlice);
    }
    if (figures.sum.total > 0) {
        figures.traffic = Traffic::Measured;
        figures.sli = figures.sum.good() / figures.sum.total;
        if (const std::optional<double> left = remainingRatio(spec.target, figures.sum.total, figures.sum.bad)) {
            figures.budget = BudgetFigures { *left, spec.target.budgetFraction() * figures.sum.total, figures.sum.bad, std::nullopt };
        }
    } else {
        figures.traffic = figures.sum.seen > 0 || figures.sum.excluded > 0 ? Traffic::Zero : Traffic::Absent;
    }
    return figures;
}

} // namespace yagura::detail
