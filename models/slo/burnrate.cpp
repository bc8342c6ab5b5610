// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/burnrate.h"

#include "models/slo/rollingsum.h"

#include <algorithm>

namespace yagura {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

/// Share of the budget that a pair lets go before it fires, as whole percent of table 5-8.
struct Preset
{
    AlertSeverity severity;
    Millis longWindow;
    Millis shortWindow;
    int budgetPercent;
};

constexpr std::array<Preset, 4> kWorkbook { { { AlertSeverity::Page, hours(1), minutes(5), 2 },
    { AlertSeverity::Page, hours(6), minutes(30), 5 }, { AlertSeverity::Ticket, hours(24), hours(2), 10 },
    { AlertSeverity::Ticket, hours(72), hours(6), 10 } } };

/// Why: 0.0144 ÷ 0.001 is 14.399999999999999 in binary; a rate that equals the factor as people write it must hold.
constexpr double kTie = 1e-12;

std::optional<double> rateOf(double total, double bad, double seen, Target target, Millis window)
{
    const double budget = target.budgetFraction();
    const double slices = static_cast<double>(window / kSlice);
    if (total <= 0 || budget <= 0 || slices <= 0 || seen * 2 < slices) {
        return std::nullopt;
    }
    return bad / total / budget;
}

std::optional<bool> holdsAt(std::optional<double> longRate, std::optional<double> shortRate, double factor)
{
    if (!longRate || !shortRate) {
        return std::nullopt;
    }
    return std::min(*longRate, *shortRate) >= factor * (1 - kTie);
}

} // namespace

std::vector<BurnPair> standardBurnPairs(Millis sloWindow)
{
    std::vector<BurnPair> pairs;
    for (const Preset& preset : kWorkbook) {
        // Why in this order: integers first, one division last, so that 30 d gives exactly the double 14.4.
        const double factor
            = static_cast<double>(preset.budgetPercent * sloWindow.count()) / static_cast<double>(100 * preset.longWindow.count());
        pairs.push_back({ preset.severity, preset.longWindow, preset.shortWindow, factor });
    }
    return pairs;
}

std::optional<double> burnRate(const SliceHistory& history, Target target, Millis window, Instant at)
{
    const Instant end = floorTo(at);
    const SliceSum sum = history.sum({ end - window, end });
    return rateOf(sum.total, sum.bad, sum.seen, target, window);
}

std::vector<PairState> evaluatePairs(const SliceHistory& history, Target target, const std::vector<BurnPair>& pairs, Instant at)
{
    std::vector<PairState> states;
    const Instant end = floorTo(at);
    for (const BurnPair& pair : pairs) {
        PairState state { pair, std::nullopt, std::nullopt };
        detail::RollingSum longer(history, pair.longWindow, end);
        detail::RollingSum shorter(history, pair.shortWindow, end);
        const auto holds = [&] {
            return holdsAt(rateOf(longer.total(), longer.bad(), longer.seen(), target, pair.longWindow),
                rateOf(shorter.total(), shorter.bad(), shorter.seen(), target, pair.shortWindow), pair.factor);
        };
        state.holds = holds();
        while (holds().value_or(false)) {
            state.since = longer.end();
            longer.stepBack();
            shorter.stepBack();
        }
        states.push_back(state);
    }
    return states;
}

} // namespace yagura
