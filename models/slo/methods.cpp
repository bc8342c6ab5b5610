// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/methods.h"

#include <algorithm>

namespace yagura {

namespace {

/// Time slices of a window, as they fill up and are judged.
class TimeSlices
{
public:
    TimeSlices(Millis length, double target)
        : m_length(std::max(length, kSlice))
        , m_target(target)
    {
    }

    void add(const Slice& slice)
    {
        const Instant end = ceilTo(slice.end, m_length);
        if (end != m_end)
            judge();
        m_end = end;
        m_total += slice.total;
        m_good += slice.good();
    }
    void judge()
    {
        if (m_total > 0) {
            const double ratio = m_good / m_total;
            ++count;
            // Why the hair's breadth: 999 of 1000 is at a target of 99.9 %, whatever binary fractions make of it.
            good += ratio >= m_target - 1e-12 ? 1 : 0;
            ratios += ratio;
        }
        m_total = 0;
        m_good = 0;
    }

    qint64 count = 0;
    qint64 good = 0;
    double ratios = 0;

private:
    Millis m_length;
    double m_target;
    Instant m_end;
    double m_total = 0;
    double m_good = 0;
};

} // namespace

std::array<MethodFigures, 3> figuresByMethod(const SloSpec& spec, const SliceHistory& history, TimeRange window)
{
    const SliceSum sum = history.sum(window);
    TimeSlices slices(spec.sliceWindow, spec.sliceTarget.value_or(spec.target).fraction());
    history.forEach(window, [&slices](const Slice& slice) {
        if (slice.coverage > 0)
            slices.add(slice);
    });
    slices.judge();

    std::array<MethodFigures, 3> figures { { { BudgetingMethod::Occurrences, {}, {}, 0 },
        { BudgetingMethod::Timeslices, {}, {}, slices.count }, { BudgetingMethod::RatioTimeslices, {}, {}, slices.count } } };
    if (sum.total > 0)
        figures[0].sli = sum.good() / sum.total;
    if (slices.count > 0) {
        figures[1].sli = static_cast<double>(slices.good) / static_cast<double>(slices.count);
        figures[2].sli = slices.ratios / static_cast<double>(slices.count);
    }
    const double budget = spec.target.budgetFraction();
    for (MethodFigures& method : figures) {
        if (method.sli && budget > 0)
            method.remainingRatio = 1.0 - (1.0 - *method.sli) / budget;
    }
    return figures;
}

} // namespace yagura
