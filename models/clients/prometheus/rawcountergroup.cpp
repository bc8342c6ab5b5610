// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/prometheus/slicegroup.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace yagura {

namespace {
/// How far a gap across the border of the range is followed; each step asks only for what the one before did not find.
constexpr std::array<Millis, 3> kReach { std::chrono::hours(2), std::chrono::hours(24), std::chrono::hours(7 * 24) };

/// Keeps of each series only the edge nearest to the range.
void keepNearest(std::vector<CounterSeries>& series, bool last)
{
    for (CounterSeries& one : series) {
        if (one.edges.size() > 1)
            one.edges = { last ? one.edges.back() : one.edges.front() };
    }
}
} // namespace

RawCounterGroup::RawCounterGroup(
    HttpClient& client, std::vector<SlicePlan> plans, TimeRange range, Instant now, QString sliceWindow, QObject* parent)
    : SliceGroup(client, std::move(plans), range, parent)
    , m_now(floorTo(now))
    , m_sliceWindow(std::move(sliceWindow))
{
    for (const SlicePlan& plan : this->plans()) {
        for (const QString& selector : { plan.part, plan.total }) {
            if (!m_selectors.contains(selector))
                m_selectors.append(selector); // objectives often share their total
        }
    }
    m_counters.resize(static_cast<size_t>(m_selectors.size()));
}

const std::vector<CounterSeries>& RawCounterGroup::total(const SlicePlan& plan) const
{
    return m_counters[static_cast<size_t>(m_selectors.indexOf(plan.total))];
}

void RawCounterGroup::start()
{
    std::vector<int> all(static_cast<size_t>(m_selectors.size()));
    std::iota(all.begin(), all.end(), 0);
    askEdges(all, range(), true, [this](Counters counters) { edgesCame(std::move(counters)); });
}

void RawCounterGroup::askEdges(const std::vector<int>& items, TimeRange range, bool fromIncluded, const std::function<void(Counters)>& then)
{
    QStringList expressions;
    for (const int item : items)
        expressions += QStringLiteral("last_over_time(%1[%2])").arg(m_selectors[item], m_sliceWindow);
    ask(rangeQuery(joinedQuery(expressions), range, kSlice, fromIncluded),
        [items, count = m_counters.size(), then](const PromAnswer& answer) {
            const auto lists = splitJoined(answer, items.size());
            Counters counters(count);
            for (size_t i = 0; i < items.size(); ++i)
                counters[static_cast<size_t>(items[i])] = countersOf(lists[i]);
            then(std::move(counters));
        });
}

void RawCounterGroup::edgesCame(Counters counters)
{
    m_counters = std::move(counters);
    askBirths();
}

/// A series that has no edge at the start either was born in the range or only missed that slice: its counter must then not be
/// taken for new. One instant query tells, and only when there is such a series.
void RawCounterGroup::askBirths()
{
    const Instant from = range().from;
    std::vector<int> items;
    QStringList expressions;
    for (int i = 0; i < static_cast<int>(m_selectors.size()); ++i) {
        const auto& series = m_counters[static_cast<size_t>(i)];
        const bool late = std::any_of(
            series.begin(), series.end(), [from](const CounterSeries& s) { return !s.edges.empty() && s.edges.front().first > from; });
        if (!late)
            continue;
        items.push_back(i);
        expressions += QStringLiteral("last_over_time(%1[1d])").arg(m_selectors[i]);
    }
    if (items.empty()) {
        askAcross(Side::Before, 0);
        return;
    }
    ask(instantQuery(joinedQuery(expressions), from), [this, items, from](const PromAnswer& answer) {
        const auto lists = splitJoined(answer, items.size());
        // Only where somebody looked at the start; a gap across it is followed to its real beginning below.
        std::vector<bool> looked(m_counters.size(), false);
        for (const SlicePlan& plan : plans()) {
            if (hasEdgeAt(total(plan), from)) {
                looked[static_cast<size_t>(m_selectors.indexOf(plan.part))] = true;
                looked[static_cast<size_t>(m_selectors.indexOf(plan.total))] = true;
            }
        }
        for (size_t i = 0; i < items.size(); ++i) {
            const auto index = static_cast<size_t>(items[i]);
            if (!looked[index])
                continue;
            auto before = countersOf(lists[i]);
            auto& known = m_counters[index];
            // Series that do not come back in the range are of no use here.
            std::erase_if(before, [&known](const CounterSeries& series) {
                return std::none_of(known.begin(), known.end(), [&series](const CounterSeries& k) { return k.labels == series.labels; });
            });
            mergeCounters(known, before);
        }
        askAcross(Side::Before, 0);
    });
}

/// A gap across a border of the range: looks for the nearest edges beyond it, so that both sides spread the same gain alike.
void RawCounterGroup::askAcross(Side side, int attempt)
{
    const Instant border = side == Side::Before ? range().from : range().to;
    std::vector<int> items;
    for (const SlicePlan& plan : plans()) {
        const auto& series = total(plan);
        const bool open = side == Side::Before ? std::none_of(series.begin(), series.end(),
                              [border](const CounterSeries& s) { return !s.edges.empty() && s.edges.front().first <= border; })
                                               // Behind the range only when something lies before: else nothing is spread.
                                               : hasEdges(series)
                && std::none_of(series.begin(), series.end(),
                    [border](const CounterSeries& s) { return !s.edges.empty() && s.edges.back().first >= border; });
        if (!open)
            continue;
        for (const QString& selector : { plan.part, plan.total }) {
            const auto index = static_cast<int>(m_selectors.indexOf(selector));
            if (std::find(items.begin(), items.end(), index) == items.end())
                items.push_back(index);
        }
    }
    const bool exhausted = attempt >= static_cast<int>(kReach.size());
    const Millis near = attempt == 0 ? Millis(0) : kReach[static_cast<size_t>(attempt) - 1];
    const Millis far = exhausted ? near : kReach[static_cast<size_t>(attempt)];
    const TimeRange beyond = side == Side::Before ? TimeRange { border - far, border - near - kSlice }
                                                  : TimeRange { border + near, std::min(border + far, m_now) };
    if (items.empty() || exhausted || beyond.isEmpty()) {
        if (side == Side::Before)
            askAcross(Side::After, 0);
        else
            build();
        return;
    }
    askEdges(items, beyond, side == Side::Before, [this, side, attempt](Counters more) {
        for (size_t i = 0; i < m_counters.size(); ++i) {
            keepNearest(more[i], side == Side::Before);
            mergeCounters(m_counters[i], more[i]);
        }
        askAcross(side, attempt + 1);
    });
}

void RawCounterGroup::build()
{
    const auto work = [plans = plans(), selectors = m_selectors, counters = std::move(m_counters), range = range()] {
        std::vector<SloSlices> results;
        for (const SlicePlan& plan : plans) {
            const auto& part = counters[static_cast<size_t>(selectors.indexOf(plan.part))];
            const auto& total = counters[static_cast<size_t>(selectors.indexOf(plan.total))];
            SloSlices one;
            one.slo = plan.slo.id;
            one.way = CountingWay::RawCounters;
            // A histogram has all its buckets from its first observation on: without this one, the limit says nothing.
            const bool noBucket = plan.slo.indicator.kind == Indicator::Kind::LatencyBucket && !hasEdges(part);
            one.absent = !hasEdges(total) || noBucket;
            if (one.absent) {
                results.push_back(std::move(one));
                continue;
            }
            CounterContext context;
            context.totalAliveBefore = std::any_of(total.begin(), total.end(),
                [&range](const CounterSeries& s) { return !s.edges.empty() && s.edges.front().first <= range.from; });
            one.slices = slicesFromCounters(plan.slo.indicator.kind, part, total, range, context);
            results.push_back(std::move(one));
        }
        return results;
    };
    client().worker().run(work, this, [this](std::vector<SloSlices> results) { finish(std::move(results)); });
}

} // namespace yagura
