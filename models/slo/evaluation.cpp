// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/methods.h"
#include "models/slo/rollingsum.h"
#include "models/slo/slosnapshot.h"

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {

/// 1 − bad ÷ (budget × total). None without events, and when the target leaves no budget at all.
std::optional<double> remainingRatio(Target target, double total, double bad)
{
    const double allowed = target.budgetFraction() * total;
    return allowed > 0 ? std::optional(1.0 - bad / allowed) : std::nullopt;
}

WindowFigures figuresOf(const SloSpec& spec, const Window& window, const SliceHistory& history, Instant end)
{
    WindowFigures figures;
    figures.window = window;
    figures.range = { end - window.length, end };
    if (window.kind == Window::Kind::Calendar) {
        return figures; // refused by the checker of this version; never a number by another window's rule
    }
    figures.sum = history.sum(figures.range);
    const std::optional<Instant> seen = history.firstSeen();
    if (seen && *seen <= end) {
        figures.since = std::max(figures.range.from, *seen - kSlice);
    }
    if (figures.sum.total > 0) {
        figures.traffic = Traffic::Measured;
        figures.sli = figures.sum.good() / figures.sum.total;
        if (const std::optional<double> left = remainingRatio(spec.target, figures.sum.total, figures.sum.bad)) {
            figures.budget = BudgetFigures { *left, spec.target.budgetFraction() * figures.sum.total, figures.sum.bad, std::nullopt };
        }
    } else {
        figures.traffic = figures.sum.seen > 0 ? Traffic::Zero : Traffic::Absent;
    }
    return figures;
}

/// When the budget ends if events keep failing at the present rate: left × window ÷ rate. Why none at a rate of 1 or less: over a
/// whole window such a rate spends no more than the budget, so it never ends.
std::optional<Instant> exhaustion(
    double left, Millis window, std::optional<double> lastHour, std::optional<double> lastSixHours, Instant at)
{
    if (!lastHour || left < 0) {
        return std::nullopt;
    }
    const double rate = lastSixHours ? std::min(*lastHour, *lastSixHours) : *lastHour;
    if (rate <= 1) {
        return std::nullopt;
    }
    return at + Millis(std::llround(left * static_cast<double>(window.count()) / rate));
}

/// The first minute of the unbroken run of minutes, up to `end`, in which less than nothing is left.
std::optional<Instant> emptyRunStart(const SloSpec& spec, const SliceHistory& history, Instant end)
{
    std::optional<Instant> since;
    detail::RollingSum sum(history, spec.window().length, end);
    const std::optional<Instant> first = history.first();
    while (first && sum.end() >= *first && remainingRatio(spec.target, sum.total(), sum.bad()).value_or(0) < 0) {
        since = sum.end();
        sum.stepBack();
    }
    return since;
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
    SloSnapshot slo;
    slo.spec = spec;
    slo.at = input.at;
    slo.asOf = input.asOf;
    slo.way = input.way;
    slo.residual = input.residual;
    slo.error = input.error;
    slo.backfill = input.backfill;
    slo.history = history;
    slo.counted = countedBy(spec.method, spec, history);
    slo.quality = qualityOf(input);

    const Instant end = floorTo(input.at);
    for (const Window& window : spec.windows) {
        slo.windows.push_back(figuresOf(spec, window, slo.counted, end));
    }
    for (const Millis window : kBurnWindows) {
        slo.burn.push_back({ window, burnRate(slo.counted, spec.target, window, end) });
    }
    if (slo.windows.empty()) {
        return slo;
    }
    slo.pairs = evaluatePairs(slo.counted, spec.target, standardBurnPairs(spec.window().length), end);
    for (WindowFigures& figures : slo.windows) {
        if (figures.budget) {
            figures.budget->exhaustsAt = exhaustion(figures.budget->remainingRatio, figures.window.length,
                slo.burnOver(std::chrono::hours(1)), slo.burnOver(std::chrono::hours(6)), end);
        }
    }
    const BudgetFigures* budget = slo.windows.front().budget ? &*slo.windows.front().budget : nullptr;
    if (budget != nullptr && budget->remainingRatio < 0) {
        slo.emptySince = emptyRunStart(spec, slo.counted, end);
    }
    slo.status = statusOf(slo, input);
    return slo;
}

} // namespace yagura
