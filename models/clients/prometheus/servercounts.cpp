// SPDX-License-Identifier: GPL-3.0-or-later
// What values that the server counted become.
#include "models/clients/prometheus/servercounts.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace yagura {

namespace {

/// The sum over series at each slice end. NaN, infinities and negative sums stay in it as NaN: they are an answer, but no number.
std::map<Instant, double> addedUp(const std::vector<PromSeries>& series)
{
    std::map<Instant, double> sums;
    for (const PromSeries& one : series) {
        for (const auto& [at, value] : one.samples)
            sums[at] += value;
    }
    for (auto& [at, sum] : sums) {
        if (!std::isfinite(sum) || sum < 0)
            sum = std::nan("");
    }
    return sums;
}

std::optional<double> valueAt(const std::map<Instant, double>& sums, Instant at)
{
    const auto found = sums.find(at);
    return found == sums.end() ? std::nullopt : std::optional(found->second);
}

/// What the long window knows and the slices do not goes to the slices that nobody saw; without any, all are scaled.
void reconcile(std::vector<Slice>& slices, double longTotal, double longBad)
{
    double sumTotal = 0;
    double sumBad = 0;
    qint64 unseen = 0;
    for (const Slice& slice : slices) {
        sumTotal += slice.total;
        sumBad += slice.bad;
        unseen += slice.coverage <= 0 ? 1 : 0;
    }
    const bool toGaps = unseen > 0 && longTotal >= sumTotal && longBad >= sumBad;
    for (Slice& slice : slices) {
        if (toGaps && slice.coverage <= 0) {
            slice.total = (longTotal - sumTotal) / static_cast<double>(unseen);
            slice.bad = std::min(slice.total, (longBad - sumBad) / static_cast<double>(unseen));
        } else if (!toGaps && sumTotal > 0) {
            slice.total *= longTotal / sumTotal;
            slice.bad = std::min(slice.total, sumBad > 0 ? slice.bad * longBad / sumBad : slice.bad);
        }
    }
}

/// Nobody looked for some slices: what the counters gained meanwhile is in the slice in which they were seen again. It is spread evenly.
void spreadOverGaps(std::vector<Slice>& slices)
{
    std::optional<size_t> lastSeen;
    for (size_t i = 0; i < slices.size(); ++i) {
        if (slices[i].coverage <= 0)
            continue;
        if (lastSeen && i - *lastSeen > 1) {
            const auto minutes = static_cast<double>(i - *lastSeen);
            const double total = slices[i].total / minutes;
            const double bad = slices[i].bad / minutes;
            for (size_t j = *lastSeen + 1; j <= i; ++j) {
                slices[j].total = total;
                slices[j].bad = bad;
            }
        }
        lastSeen = i;
    }
}

bool holds(const Indicator& indicator, double value)
{
    switch (indicator.op) {
    case Indicator::Operator::LessOrEqual:
        return value <= indicator.value;
    case Indicator::Operator::GreaterOrEqual:
        return value >= indicator.value;
    case Indicator::Operator::Less:
        return value < indicator.value;
    case Indicator::Operator::Greater:
        return value > indicator.value;
    }
    return false;
}

} // namespace

SloSlices slicesFromServer(const SlicePlan& plan, const ServerCounts& counts, TimeRange range)
{
    SloSlices result;
    result.slo = plan.slo.id;
    result.way = plan.way;
    auto totals = addedUp(counts.total);
    auto parts = addedUp(counts.part);
    const bool isCounted = plan.form == SlicePlan::Form::Counters;
    if (isCounted) {
        std::set<Instant> looks;
        for (const auto& [at, sum] : totals)
            looks.insert(looks.end(), at);
        const ComingGains gains = comingGains(counts.comings, looks, range);
        for (const auto& [at, gained] : gains.total)
            totals[at] += gained;
        for (const auto& [at, gained] : gains.part)
            parts[at] += gained;
    }
    const bool anyTraffic = std::any_of(totals.begin(), totals.end(), [](const auto& entry) { return entry.second > 0; });
    // Without a single good series "all bad" would be a guess, most often a misspelt query.
    result.absent = totals.empty() || (!plan.partIsBad() && anyTraffic && parts.empty() && counts.longPart.value_or(0) == 0.0);
    if (result.absent)
        return result;
    const Instant first = totals.begin()->first;
    const Instant last = totals.rbegin()->first;
    double sumTotal = 0;
    double sumPart = 0;
    for (Instant end = std::max(first, range.from + kSlice); end <= std::min(last, range.to); end += kSlice) {
        const auto total = valueAt(totals, end);
        double part = valueAt(parts, end).value_or(0);
        if (total && *total == 0.0 && std::isnan(part))
            part = 0; // 0 ÷ 0: no events, none of them good or bad
        if (!total || std::isnan(*total) || std::isnan(part)) {
            result.slices.push_back({ end, 0, 0, 0 });
            continue;
        }
        // A bad event is an event, also when its total series was only a baseline in this slice.
        const double all = isCounted && plan.partIsBad() ? std::max(*total, part) : *total;
        part = std::min(part, all);
        sumTotal += all;
        sumPart += part;
        result.slices.push_back({ end, all, plan.partIsBad() ? part : all - part, 1 });
    }
    if (isCounted)
        spreadOverGaps(result.slices);
    if (!counts.longTotal || !std::isfinite(*counts.longTotal) || *counts.longTotal <= 0)
        return result;
    const double longTotal = *counts.longTotal;
    result.residual = (longTotal - sumTotal) / longTotal;
    if (!isCounted) {
        const double longPart = std::clamp(counts.longPart.value_or(sumPart), 0.0, longTotal);
        reconcile(result.slices, longTotal, plan.partIsBad() ? longPart : longTotal - longPart);
    }
    return result;
}

SloSlices slicesFromValues(const SlicePlan& plan, const std::vector<PromSeries>& values, TimeRange range)
{
    struct Judged
    {
        double bad = 0;
        int series = 0;
    };
    const Indicator& indicator = plan.slo.indicator;
    std::map<Instant, Judged> slices;
    for (const PromSeries& one : values) {
        for (const auto& [at, value] : one.samples) {
            if (at <= range.from || at > range.to || !std::isfinite(value))
                continue;
            const bool isRatio = indicator.kind == Indicator::Kind::RawRatio;
            if (isRatio && (value < 0 || value > 1))
                continue;
            Judged& slice = slices[at];
            ++slice.series;
            if (isRatio)
                slice.bad += indicator.rawIsFailure ? value : 1 - value;
            else if (!holds(indicator, value))
                slice.bad = 1;
        }
    }
    SloSlices result;
    result.slo = plan.slo.id;
    result.way = plan.way;
    result.absent = slices.empty();
    for (const auto& [end, judged] : slices) {
        const double share = indicator.kind == Indicator::Kind::RawRatio ? static_cast<double>(judged.series) : 1.0;
        result.slices.push_back({ end, 1, judged.bad / share, 1 });
    }
    return result;
}

} // namespace yagura
