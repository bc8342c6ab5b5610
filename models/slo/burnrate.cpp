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

/// `slices`: how many could have been seen.
std::optional<double> rateOf(double total, double bad, double seen, double slices, Target target)
{
    const double budget = target.budgetFraction();
    if (total <= 0 || budget <= 0 || slices <= 0 || seen * 2 < slices) {
        return std::nullopt;
    }
    return bad / total / budget;
}

std::optional<double> rateOf(const detail::RollingSum& sum, Target target)
{
    return rateOf(sum.total(), sum.bad(), sum.seen(), sum.slices(), target);
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
    const TimeRange range { end - window, end };
    return burnRate(history.sum(range), target, window, history.excludedIn(range));
}

std::optional<double> burnRate(const SliceSum& sum, Target target, Millis window, qint64 excluded)
{
    return rateOf(sum.total, sum.bad, sum.seen, static_cast<double>(window / kSlice - excluded), target);
}

namespace {

/// The first minute of the unbroken run up to `end` in which both rates are at the factor.
std::optional<Instant> runStart(const SliceHistory& history, Target target, const BurnPair& pair, Instant end,
    const std::optional<KnownRun>& known, std::optional<bool>& atFactor)
{
    std::optional<Instant> since;
    detail::RollingSum longer(history, pair.longWindow, end);
    detail::RollingSum shorter(history, pair.shortWindow, end);
    atFactor = holdsAt(rateOf(longer, target), rateOf(shorter, target), pair.factor);
    while (holdsAt(rateOf(longer, target), rateOf(shorter, target), pair.factor).value_or(false)) {
        since = longer.end();
        if (known && *since <= known->upTo && *since >= known->since) {
            return known->since;
        }
        longer.stepBack();
        shorter.stepBack();
    }
    return since;
}

} // namespace

std::vector<PairState> evaluatePairs(
    const SliceHistory& history, Target target, const std::vector<BurnPair>& pairs, Instant at, std::vector<std::optional<KnownRun>>* known)
{
    std::vector<PairState> states;
    const Instant end = floorTo(at);
    if (known != nullptr) {
        known->resize(pairs.size());
    }
    for (size_t i = 0; i < pairs.size(); ++i) {
        const BurnPair& pair = pairs[i];
        PairState state { pair, std::nullopt, std::nullopt };
        const std::optional<Instant> run = runStart(history, target, pair, end, known ? (*known)[i] : std::nullopt, state.holds);
        if (run && *run + pair.hold <= end) {
            state.since = *run + pair.hold;
        } else if (run) {
            state.holds = false;
            state.pendingSince = run;
        }
        if (known != nullptr) {
            (*known)[i] = run ? std::optional(KnownRun { *run, end }) : std::nullopt;
        }
        states.push_back(state);
    }
    return states;
}

std::optional<Instant> burnStart(const SliceHistory& history, Target target, const std::vector<PairState>& pairs)
{
    const PairState* longest = nullptr;
    for (const PairState& state : pairs) {
        if (state.holds.value_or(false) && state.since && (longest == nullptr || *state.since < *longest->since)) {
            longest = &state;
        }
    }
    if (longest == nullptr) {
        return std::nullopt;
    }
    const Instant held = *longest->since - longest->pair.hold;
    const Instant farthest = held - std::min<Millis>(longest->pair.longWindow, hours(6));
    Instant start = held;
    for (Instant end = held; end > farthest; end -= kSlice) {
        const detail::SlicePart minute = history.partAt(end);
        if (minute.seen <= 0 || minute.total <= 0) {
            continue;
        }
        if (minute.bad / minute.total / target.budgetFraction() < longest->pair.factor * (1 - kTie)) {
            break;
        }
        start = end - kSlice;
    }
    return start;
}

} // namespace yagura
