// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/methods.h"

#include "models/slo/countedhistory.h"

#include <algorithm>
#include <vector>

namespace yagura {

namespace detail {

void judge(BudgetingMethod method, const SloSpec& spec, const SliceHistory& events, TimeRange range, SliceHistory& counted)
{
    const std::optional<Instant> last = events.last();
    if (!last || method == BudgetingMethod::Occurrences) {
        return;
    }
    const double target = spec.sliceTarget.value_or(spec.target).fraction();
    const Millis length = std::max(spec.sliceWindow, kSlice);
    const TimeRange whole { floorTo(range.from, length), ceilTo(range.to, length) };
    std::vector<Slice> judged;
    double total = 0;
    double good = 0;
    const auto finish = [&] {
        const Instant end = ceilTo(judged.back().end, length);
        const bool isOver = total > 0 && end <= *last;
        if (judged.back().end < end && (isOver || counted.at(end))) {
            judged.push_back({ end, 0, 0, 0 }); // its last minutes were not seen
        }
        if (isOver) {
            const double ratio = good / total;
            judged.back().total = 1;
            // Why the hair's breadth: 999 of 1000 is at a target of 99.9 %, whatever binary fractions make of it.
            judged.back().bad = method == BudgetingMethod::RatioTimeslices ? 1.0 - ratio : (ratio >= target - 1e-12 ? 0.0 : 1.0);
        }
        total = 0;
        good = 0;
    };
    events.forEach(whole, [&](const Slice& slice) {
        if (!judged.empty() && ceilTo(judged.back().end, length) != ceilTo(slice.end, length)) {
            finish();
        }
        judged.push_back({ slice.end, 0, 0, slice.coverage });
        if (slice.coverage > 0) {
            total += slice.total;
            good += slice.good();
        }
    });
    if (!judged.empty()) {
        finish();
    }
    counted.put(judged);
}

} // namespace detail

SliceHistory countedBy(BudgetingMethod method, const SloSpec& spec, const SliceHistory& history)
{
    if (method == BudgetingMethod::Occurrences && spec.corrections.empty()) {
        return history;
    }
    SloSpec counting = spec;
    counting.method = method;
    const std::optional<Instant> last = history.last();
    return CountedHistory(history).counted(counting, last.value_or(Instant {}));
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
