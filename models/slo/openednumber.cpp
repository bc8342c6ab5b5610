// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/openednumber.h"

#include "models/core/rounding.h"
#include "models/slo/pinnedqueries.h"

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {

/// C locale, '-' as minus, and never "-0.0".
QString figure(double value, int decimals, Rounding rounding, const QString& unit = {})
{
    const double rounded = roundedTo(value, decimals, rounding);
    return QString::number(rounded == 0.0 ? 0.0 : rounded, 'f', decimals) + unit;
}

/// The whole way from counts to digits. Everything that is shown comes from here, and is checked against it.
std::vector<RoundingStep> roundingOf(const SloSpec& spec, double bad, double total)
{
    using Of = RoundingStep::Of;
    if (total <= 0) {
        return {};
    }
    const QString percent(QLatin1Char('%'));
    const double ratio = bad / total;
    const double sli = (total - bad) / total;
    const double allowed = spec.target.budgetFraction() * total;
    const int decimals = sliDecimals(spec.target);
    std::vector<RoundingStep> steps {
        { Of::BadRatio, ratio, figure(ratio * 100.0, decimals, Rounding::Up, percent) },
        { Of::Sli, sli, figure(sli * 100.0, decimals, Rounding::Down, percent) },
        { Of::Allowed, allowed, figure(allowed, 0, Rounding::Down) },
    };
    if (allowed > 0) {
        const double left = 1.0 - bad / allowed;
        steps.push_back({ Of::Left, left, figure(left * 100.0, 1, Rounding::Down, percent) });
    }
    return steps;
}

const RoundingStep* stepOf(const std::vector<RoundingStep>& steps, RoundingStep::Of of)
{
    const auto found = std::find_if(steps.begin(), steps.end(), [of](const RoundingStep& step) { return step.of == of; });
    return found == steps.end() ? nullptr : &*found;
}

bool near(double a, double b) { return std::abs(a - b) <= 1e-12 * std::max({ 1.0, std::abs(a), std::abs(b) }); }

/// A step that was shown is there again with the same digits, and an absent one is absent.
bool sameStep(const std::vector<RoundingStep>& shown, const std::vector<RoundingStep>& again, RoundingStep::Of of)
{
    const RoundingStep* a = stepOf(shown, of);
    const RoundingStep* b = stepOf(again, of);
    if (a == nullptr || b == nullptr) {
        return a == b;
    }
    return a->shown == b->shown && near(a->exact, b->exact);
}

} // namespace

OpenedNumber openNumber(const SloSnapshot& slo, size_t window, const std::optional<IndicatorInspection>& inspection)
{
    OpenedNumber number;
    number.spec = slo.spec;
    number.pinnedAt = floorTo(slo.at);
    number.asOf = slo.asOf;
    number.quality = slo.quality;
    number.way = slo.way;
    number.residual = slo.residual;
    number.recorded = slo.recorded;
    number.recordedKnown = slo.recordedKnown;
    number.inspection = inspection;
    if (window >= slo.windows.size()) {
        return number;
    }
    const WindowFigures& figures = slo.windows[window];
    number.window = figures.window;
    number.range = figures.range;
    number.since = figures.since;
    number.traffic = figures.traffic;
    number.good = figures.sum.good();
    number.bad = figures.sum.bad;
    number.countedBad = slo.history.sum(figures.range).bad;
    number.total = figures.sum.total;
    number.slicesExpected = figures.sum.expected;
    number.slicesSeen = figures.sum.seen;
    number.slicesExcluded = figures.sum.excluded;
    number.sli = figures.sli;
    number.budget = figures.budget;
    number.gaps = slo.history.gaps(figures.range);
    const SliceHistory events = countedBy(BudgetingMethod::Occurrences, slo.spec, slo.history);
    events.forEach(figures.range, [&number](const Slice& slice) {
        if (slice.coverage <= 0) {
            number.unseenEvents += slice.total;
        }
    });
    number.methods = figuresByMethod(slo.spec, slo.history, figures.range);
    if (figures.traffic != Traffic::Absent) {
        number.rounding = roundingOf(slo.spec, number.bad, number.total);
    }
    number.queries = pinnedQueries(slo.spec, figures.range, slo.way);
    return number;
}

bool recomputesToSameDigits(const OpenedNumber& number)
{
    using Of = RoundingStep::Of;
    const std::vector<RoundingStep> again = roundingOf(number.spec, number.bad, number.total);
    const auto own = std::find_if(number.methods.begin(), number.methods.end(),
        [&number](const MethodFigures& figures) { return figures.method == number.spec.method; });
    const RoundingStep* sli = stepOf(again, Of::Sli);
    const RoundingStep* left = stepOf(again, Of::Left);
    const auto agrees = [](const std::optional<double>& shown, const RoundingStep* step) {
        return shown ? step != nullptr && near(*shown, step->exact) : step == nullptr;
    };
    const std::optional<double> budgetLeft = number.budget ? std::optional(number.budget->remainingRatio) : std::nullopt;
    return near(number.good + number.bad, number.total) && agrees(number.sli, sli) && agrees(budgetLeft, left)
        && own != number.methods.end() && agrees(own->sli, sli) && agrees(own->remainingRatio, left)
        && sameStep(number.rounding, again, Of::BadRatio) && sameStep(number.rounding, again, Of::Sli)
        && sameStep(number.rounding, again, Of::Allowed) && sameStep(number.rounding, again, Of::Left);
}

} // namespace yagura
