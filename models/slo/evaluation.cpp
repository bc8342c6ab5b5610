// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/budgetahead.h"
#include "models/slo/burnpolicy.h"
#include "models/slo/countedhistory.h"
#include "models/slo/rollingsum.h"
#include "models/slo/slosnapshot.h"
#include "models/slo/windowfigures.h"
#include "models/slo/windows.h"

#include <algorithm>

namespace yagura {

namespace {

/// Lengths of all windows that end now: those of the burn rates, then the objective's own that are not periods of a calendar.
std::vector<Millis> movingLengths(const SloSpec& spec)
{
    std::vector<Millis> lengths(kBurnWindows.begin(), kBurnWindows.end());
    for (const Window& window : spec.windows) {
        if (window.kind == Window::Kind::Rolling) {
            lengths.push_back(window.length);
        }
    }
    return lengths;
}

/// The first minute of the unbroken run of minutes, up to the window's end and (for a calendar) in its period, in which less than
/// nothing is left.
std::optional<Instant> emptyRunStart(
    const SloSpec& spec, const WindowFigures& own, const SliceHistory& counted, const std::optional<KnownRun>& known)
{
    std::optional<Instant> since;
    const bool isRolling = own.window.kind == Window::Kind::Rolling;
    detail::RollingSum sum
        = isRolling ? detail::RollingSum(counted, own.window.length, own.range.to) : detail::RollingSum(counted, own.range);
    const std::optional<Instant> first = counted.first();
    const Instant start = isRolling ? *first : std::max(*first, own.range.from + kSlice);
    while (sum.end() >= start && detail::remainingRatio(spec.target, sum.total(), sum.bad()).value_or(0) < 0) {
        since = sum.end();
        if (known && *since <= known->upTo && *since >= std::max(known->since, start)) {
            return std::max(known->since, start);
        }
        sum.stepBack();
    }
    return since;
}

/// What is left of the window [0] if no correction held; none where none holds in it.
std::optional<double> uncorrectedRatio(const SloSpec& spec, CountedHistory& history, TimeRange range)
{
    if (range.isEmpty() || !history.isCorrectedIn(range)) {
        return std::nullopt;
    }
    const SliceSum sum = history.uncorrected(spec, range.to).sum(range);
    return detail::remainingRatio(spec.target, sum.total, sum.bad);
}

/// When each window's budget ends, and what is foreseen for the SLO's own.
void lookAhead(SloSnapshot& slo)
{
    const WindowFigures& own = slo.windows.front();
    if (!own.budget) {
        return;
    }
    const detail::TrafficAhead traffic(slo.counted, own.range.to, detail::meanTraffic(own));
    slo.forecast = detail::foresee(slo, traffic);
    const std::optional<double> lastHour = slo.burnOver(std::chrono::hours(1));
    if (!lastHour) {
        return;
    }
    const double rate = std::min(*lastHour, slo.burnOver(std::chrono::hours(6)).value_or(*lastHour));
    for (WindowFigures& figures : slo.windows) {
        if (figures.budget) {
            figures.budget->exhaustsAt = detail::BudgetAhead(slo, figures, traffic).endsAt(rate);
        }
    }
}

Quality qualityOf(const EvaluationInput& input)
{
    const Quality byAge = qualityByAge(input.asOf, input.at, input.ageing);
    switch (byAge) {
    case Quality::Never:
    case Quality::Stale:
    case Quality::Expired:
        // Why age first: once a number is old, that it is old says more than why; the reason is in `error`.
        return byAge;
    default:
        break;
    }
    switch (input.outcome) {
    case PollOutcome::Failed:
        return Quality::Error;
    case PollOutcome::FreshPartial:
        return Quality::Partial;
    case PollOutcome::Stale:
    case PollOutcome::Never: // stored by an earlier run and not confirmed by this one
        return Quality::Ageing;
    case PollOutcome::FreshComplete:
        break;
    }
    return input.backfill.isComplete() ? byAge : Quality::Partial;
}

Status statusByNumbers(const SloSnapshot& slo, const StatusLimits& limits)
{
    const WindowFigures& own = slo.windows.front();
    // A target of 100 % leaves no budget: the first bad event misses it.
    const double left = own.budget ? own.budget->remainingRatio : (own.sum.bad > 0 ? -1.0 : 1.0);
    if (left < limits.criticalBelow || slo.pages()) {
        return Status::Critical;
    }
    return left < limits.warnBelow || slo.tickets() ? Status::Warn : Status::Ok;
}

Status statusOf(const SloSnapshot& slo, const EvaluationInput& input)
{
    switch (slo.quality) {
    case Quality::Never:
        return input.outcome == PollOutcome::Failed ? Status::Error : Status::NoData;
    case Quality::Expired:
        return Status::NoData;
    case Quality::Stale:
        return Status::Stale;
    case Quality::Error:
        return Status::Error;
    case Quality::Fresh:
    case Quality::Ageing:
    case Quality::Partial:
        break;
    }
    if (slo.traffic() != Traffic::Measured) {
        return Status::NoData;
    }
    const Status status = statusByNumbers(slo, input.limits);
    if (slo.quality == Quality::Partial) {
        return worse(status, Status::Partial);
    }
    // Only a fresh complete answer may show green; what an earlier run stored is shown as incomplete until one came.
    return status == Status::Ok && input.outcome != PollOutcome::FreshComplete ? Status::Partial : status;
}

} // namespace

SloSnapshot evaluateSlo(const SloSpec& spec, const SliceHistory& history, const EvaluationInput& input)
{
    CountedHistory counted(history);
    return evaluateSlo(spec, counted, input);
}

SloSnapshot evaluateSlo(const SloSpec& spec, CountedHistory& history, const EvaluationInput& input)
{
    SloSnapshot slo;
    slo.spec = spec;
    slo.at = input.at;
    slo.asOf = input.asOf;
    slo.asked = input.asked;
    slo.way = input.way;
    slo.residual = input.residual;
    slo.error = input.error;
    slo.backfill = input.backfill;
    slo.history = history.events();
    slo.counted = history.counted(spec, input.at);
    slo.quality = qualityOf(input);

    const Instant end = floorTo(input.at);
    const std::vector<SliceSum>& sums = history.sums(spec, movingLengths(spec), input.at);
    for (size_t i = 0; i < kBurnWindows.size(); ++i) {
        const Millis window = kBurnWindows[i];
        slo.burn.push_back({ window, burnRate(sums[i], spec.target, window, slo.counted.excludedIn({ end - window, end })) });
    }
    auto ofWindow = sums.begin() + kBurnWindows.size();
    for (const Window& window : spec.windows) {
        const TimeRange range = windowRange(window, input.at);
        const bool moves = window.kind == Window::Kind::Rolling && !range.isEmpty();
        slo.windows.push_back(moves ? detail::windowFigures(spec, window, range, slo.counted, *ofWindow)
                                    : detail::windowFigures(spec, window, range, slo.counted));
        ofWindow += window.kind == Window::Kind::Rolling ? 1 : 0;
    }
    if (slo.windows.empty()) {
        return slo;
    }
    CountedHistory::Runs& runs = history.runs(spec);
    slo.pairs = evaluatePairs(slo.counted, spec.target, burnPairsOf(spec), end, &runs.pairs);
    slo.uncorrectedRatio = uncorrectedRatio(spec, history, slo.windows.front().range);
    lookAhead(slo);
    const WindowFigures& own = slo.windows.front();
    if (own.budget && own.budget->remainingRatio < 0) {
        slo.emptySince = emptyRunStart(spec, own, slo.counted, runs.empty);
    }
    runs.empty = slo.emptySince ? std::optional(KnownRun { *slo.emptySince, end }) : std::nullopt;
    if (spec.policy && own.budget) {
        slo.stage = policyStage(*spec.policy, own.budget->remainingRatio);
    }
    slo.status = statusOf(slo, input);
    return slo;
}

} // namespace yagura
