// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/prometheus/slicegroup.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

namespace yagura {

namespace {
/// How far a gap across the border of the range is followed; each step asks only for what the one before did not find.
constexpr std::array<Millis, 3> kReach { std::chrono::hours(2), std::chrono::hours(24), std::chrono::hours(7 * 24) };

constexpr Millis kMissedScrapes = std::chrono::minutes(10);

/// The latest edge of any series at or before an instant: when somebody looked.
std::optional<Instant> lastLook(const std::vector<CounterSeries>& series, Instant upTo)
{
    std::optional<Instant> last;
    for (const CounterSeries& one : series) {
        const auto after = std::find_if(one.edges.begin(), one.edges.end(), [upTo](const auto& edge) { return edge.first > upTo; });
        if (after != one.edges.begin())
            last = std::max(last.value_or(std::prev(after)->first), std::prev(after)->first);
    }
    return last;
}

bool isKnown(const std::vector<CounterSeries>& known, const CounterSeries& series)
{
    return std::any_of(known.begin(), known.end(), [&series](const CounterSeries& one) { return one.labels == series.labels; });
}

/// Of the edges before a range, those since the last edge of a series that goes on in the range; the looks between them tell, as they
/// tell whoever asks for the other side, over which minutes a gain is spread. Of a range that nobody saw, all may go on behind it.
void keepBefore(std::vector<std::vector<CounterSeries>>& counters, const std::vector<std::vector<CounterSeries>>& known)
{
    const bool noneIsKnown = std::none_of(known.begin(), known.end(), [](const auto& list) { return hasEdges(list); });
    std::optional<Instant> nearest, needed;
    for (size_t i = 0; i < counters.size(); ++i) {
        for (const CounterSeries& one : counters[i]) {
            if (one.edges.empty())
                continue;
            nearest = std::max(nearest.value_or(one.edges.back().first), one.edges.back().first);
            if (noneIsKnown || isKnown(known[i], one))
                needed = std::min(needed.value_or(one.edges.back().first), one.edges.back().first);
        }
    }
    for (std::vector<CounterSeries>& list : counters) {
        for (CounterSeries& one : list)
            std::erase_if(one.edges, [&](const auto& edge) { return edge.first < needed.value_or(*nearest); });
        std::erase_if(list, [](const CounterSeries& one) { return one.edges.empty(); });
    }
}

/// Likewise behind a range: up to the first edge of the last series that comes back.
void keepAfter(std::vector<std::vector<CounterSeries>>& counters, const std::vector<std::vector<CounterSeries>>& known)
{
    std::optional<Instant> nearest, needed;
    for (size_t i = 0; i < counters.size(); ++i) {
        for (const CounterSeries& one : counters[i]) {
            if (one.edges.empty())
                continue;
            nearest = std::min(nearest.value_or(one.edges.front().first), one.edges.front().first);
            if (isKnown(known[i], one))
                needed = std::max(needed.value_or(one.edges.front().first), one.edges.front().first);
        }
    }
    for (std::vector<CounterSeries>& list : counters) {
        for (CounterSeries& one : list)
            std::erase_if(one.edges, [&](const auto& edge) { return edge.first > needed.value_or(*nearest); });
        std::erase_if(list, [](const CounterSeries& one) { return one.edges.empty(); });
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
    askAcross(Side::Before, 0);
}

/// A series that has no edge where somebody looked last, at the start or before a gap across it, either was born since or only
/// missed that scrape: its counter must then not be taken for new. One instant query tells, and only when there is such a series.
void RawCounterGroup::askBirths()
{
    std::map<int, Instant> looked; // by selector
    for (const SlicePlan& plan : plans()) {
        const auto look = lastLook(total(plan), range().from);
        for (const QString& selector : { plan.part, plan.total }) {
            const auto item = static_cast<int>(m_selectors.indexOf(selector));
            if (look)
                looked[item] = std::max(looked.try_emplace(item, *look).first->second, *look);
        }
    }
    std::vector<std::pair<int, Instant>> items;
    QStringList expressions;
    for (const auto& [item, look] : looked) {
        const auto& series = m_counters[static_cast<size_t>(item)];
        const bool late = std::any_of(series.begin(), series.end(),
            [look = look](const CounterSeries& s) { return !s.edges.empty() && s.edges.front().first > look; });
        if (!late)
            continue;
        items.emplace_back(item, look);
        const QString at = look == range().from ? QString() : QStringLiteral(" @ %1").arg(toEpochMs(look) / 1000);
        expressions += QStringLiteral("last_over_time(%1[1d]%2)").arg(m_selectors[item], at);
    }
    if (items.empty()) {
        askAcross(Side::After, 0);
        return;
    }
    ask(instantQuery(joinedQuery(expressions), range().from), [this, items](const PromAnswer& answer) {
        const auto lists = splitJoined(answer, items.size());
        for (size_t i = 0; i < items.size(); ++i) {
            auto before = countersOf(lists[i]);
            auto& known = m_counters[static_cast<size_t>(items[i].first)];
            // Of use is only what is known and not yet known of that time.
            std::erase_if(before, [&known, look = items[i].second](const CounterSeries& series) {
                return std::none_of(known.begin(), known.end(), [&](const CounterSeries& one) {
                    return one.labels == series.labels && !one.edges.empty() && one.edges.front().first > look;
                });
            });
            for (CounterSeries& series : before) {
                for (auto& edge : series.edges)
                    edge.first = items[i].second;
            }
            mergeCounters(known, before);
        }
        askAcross(Side::After, 0);
    });
}

/// A gap across a border of the range: looks for the nearest edges beyond it, so that both sides spread the same gain alike.
void RawCounterGroup::askAcross(Side side, int attempt)
{
    const Instant border = side == Side::Before ? range().from : range().to;
    const Millis near = attempt == 0 ? Millis(0) : kReach[static_cast<size_t>(attempt) - 1];
    std::vector<int> items;
    for (const SlicePlan& plan : plans()) {
        const auto& series = total(plan);
        bool open = false;
        if (side == Side::Before) {
            // Why a little further: a pod may have missed the last scrapes before the gap.
            const auto look = lastLook(series, border);
            open = !look || (attempt > 0 && *look < border - near + kMissedScrapes);
        } else {
            // Behind the range only when something lies before: else nothing is spread.
            open = hasEdges(series) && std::none_of(series.begin(), series.end(), [border](const CounterSeries& s) {
                return !s.edges.empty() && s.edges.back().first >= border;
            });
        }
        if (!open)
            continue;
        for (const QString& selector : { plan.part, plan.total }) {
            const auto index = static_cast<int>(m_selectors.indexOf(selector));
            if (std::find(items.begin(), items.end(), index) == items.end())
                items.push_back(index);
        }
    }
    const bool exhausted = attempt >= static_cast<int>(kReach.size());
    const Millis far = exhausted ? near : kReach[static_cast<size_t>(attempt)];
    const TimeRange beyond = side == Side::Before ? TimeRange { border - far, border - near - kSlice }
                                                  : TimeRange { border + near, std::min(border + far, m_now) };
    if (items.empty() || exhausted || beyond.isEmpty()) {
        if (side == Side::Before)
            askBirths();
        else
            build();
        return;
    }
    askEdges(items, beyond, side == Side::Before, [this, side, attempt](Counters more) {
        if (side == Side::Before)
            keepBefore(more, m_counters);
        else
            keepAfter(more, m_counters);
        for (size_t i = 0; i < m_counters.size(); ++i)
            mergeCounters(m_counters[i], more[i]);
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
