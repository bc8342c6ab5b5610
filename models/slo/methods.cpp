// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/methods.h"

#include <algorithm>
#include <vector>

namespace yagura {

SliceHistory countedBy(BudgetingMethod method, const SloSpec& spec, const SliceHistory& history)
{
    const std::optional<Instant> first = history.first();
    const std::optional<Instant> last = history.last();
    if (method == BudgetingMethod::Occurrences || !first || !last) {
        return history;
    }
    const double target = spec.sliceTarget.value_or(spec.target).fraction();
    const Millis length = std::max(spec.sliceWindow, kSlice);
    std::vector<Slice> judged;
    double total = 0;
    double good = 0;
    const auto judge = [&] {
        if (total <= 0) {
            return;
        }
        const Instant end = ceilTo(judged.back().end, length);
        if (end > *last) {
            return; // not over yet
        }
        if (judged.back().end < end) {
            judged.push_back({ end, 0, 0, 0 }); // its last minutes were not seen
        }
        const double ratio = good / total;
        judged.back().total = 1;
        // Why the hair's breadth: 999 of 1000 is at a target of 99.9 %, whatever binary fractions make of it.
        judged.back().bad = method == BudgetingMethod::RatioTimeslices ? 1.0 - ratio : (ratio >= target - 1e-12 ? 0.0 : 1.0);
    };
    history.forEach({ *first - kSlice, *last }, [&](const Slice& slice) {
        if (!judged.empty() && ceilTo(judged.back().end, length) != ceilTo(slice.end, length)) {
            judge();
            total = 0;
            good = 0;
        }
        judged.push_back({ slice.end, 0, 0, slice.coverage });
        if (slice.coverage > 0) {
            total += slice.total;
            good += slice.good();
        }
    });
    judge();
    SliceHistory counted;
    counted.put(judged);
    return counted;
}

std::array<MethodFigures, 3> figuresByMethod(const SloSpec& spec, const SliceHistory& history, TimeRange window)
{
    std::array<MethodFigures, 3> figures;
    const std::array methods { BudgetingMethod::Occurrences, BudgetingMethod::Timeslices, BudgetingMethod::RatioTimeslices };
    const double budget = spec.target.budgetFraction();
    for (size_t i = 0; i < methods.size(); ++i) {
        MethodFigures& of = figures.at(i);
        of.method = methods.at(i);
        of.sum = countedBy(of.method, spec, history).sum(window);
        if (of.sum.total > 0) {
            of.sli = of.sum.good() / of.sum.total;
            if (budget > 0) {
                of.remainingRatio = 1.0 - (1.0 - *of.sli) / budget;
            }
        }
    }
    return figures;
}

} // namespace yagura
