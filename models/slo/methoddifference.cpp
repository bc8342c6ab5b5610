// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/openednumber.h"

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {

/// Half of the last digit that a page shows of a budget.
constexpr double kVisible = 0.0005;

/// Shares of the budget that each hour took, by events and by time.
struct Hour
{
    Instant end;
    double byEvents = 0;
    double byTime = 0;
};

std::vector<Hour> hoursOf(const SliceHistory& events, const SliceHistory& ratios, TimeRange range, double budget)
{
    const double eventsAllowed = events.sum(range).total * budget;
    const double slicesAllowed = ratios.sum(range).total * budget;
    std::vector<Hour> hours;
    const Millis hour = std::chrono::hours(1);
    for (Instant end = floorTo(range.from, hour) + hour; end - hour < range.to; end += hour) {
        const TimeRange one { std::max(range.from, end - hour), std::min(range.to, end) };
        hours.push_back({ end, events.sum(one).bad / eventsAllowed, ratios.sum(one).bad / slicesAllowed });
    }
    return hours;
}

/// The run of hours whose shares differ most in one direction: the largest sum of a run.
void findCostliest(const std::vector<Hour>& hours, double sign, TimeRange range, MethodDifference& difference)
{
    double best = 0;
    double running = 0;
    size_t start = 0;
    std::optional<std::pair<size_t, size_t>> found;
    for (size_t i = 0; i < hours.size(); ++i) {
        if (running <= 0) {
            running = 0;
            start = i;
        }
        running += sign * (hours[i].byEvents - hours[i].byTime);
        if (running > best) {
            best = running;
            found = { start, i };
        }
    }
    if (!found) {
        return;
    }
    for (size_t i = found->first; i <= found->second; ++i) {
        difference.byEvents += hours[i].byEvents;
        difference.byTime += hours[i].byTime;
    }
    const Instant from = hours[found->first].end - std::chrono::hours(1);
    difference.costliest = TimeRange { std::max(range.from, from), std::min(range.to, hours[found->second].end) };
}

} // namespace

MethodDifference whyMethodsDiffer(const SloSnapshot& slo, size_t window)
{
    MethodDifference difference;
    const double budget = slo.spec.target.budgetFraction();
    if (window >= slo.windows.size() || budget <= 0) {
        return difference;
    }
    const TimeRange range = slo.windows[window].range;
    const SliceHistory events = countedBy(BudgetingMethod::Occurrences, slo.spec, slo.history);
    const SliceHistory ratios = countedBy(BudgetingMethod::RatioTimeslices, slo.spec, slo.history);
    const SliceSum byEvents = events.sum(range);
    const SliceSum byTime = ratios.sum(range);
    const SliceSum judged = countedBy(BudgetingMethod::Timeslices, slo.spec, slo.history).sum(range);
    difference.slicesUnderTarget = std::llround(judged.bad);
    difference.slicesAllowed = judged.total * budget;
    if (byEvents.total <= 0 || byTime.total <= 0) {
        return difference;
    }
    const double spentByEvents = byEvents.bad / byEvents.total / budget;
    const double spentByTime = byTime.bad / byTime.total / budget;
    if (std::abs(spentByEvents - spentByTime) >= kVisible) {
        const bool busy = spentByEvents > spentByTime;
        difference.cause = busy ? MethodDifference::Cause::BusyHours : MethodDifference::Cause::QuietHours;
        findCostliest(hoursOf(events, ratios, range, budget), busy ? 1.0 : -1.0, range, difference);
    } else if (std::abs(judged.bad / std::max(1.0, judged.total) / budget - spentByTime) >= kVisible) {
        difference.cause = MethodDifference::Cause::ShortOfTarget;
    }
    return difference;
}

} // namespace yagura
