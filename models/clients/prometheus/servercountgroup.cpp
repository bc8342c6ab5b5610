// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/prometheus/slicegroup.h"

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {
constexpr size_t kQueriesPerPlan = 6;
constexpr size_t kBeforePerPlan = 3;

std::optional<double> valueOf(const std::vector<PromSeries>& series)
{
    double sum = 0;
    bool any = false;
    for (const PromSeries& one : series) {
        if (!one.samples.empty() && std::isfinite(one.samples.back().second)) {
            sum += one.samples.back().second;
            any = true;
        }
    }
    return any ? std::optional(sum) : std::nullopt;
}

void scale(std::vector<PromSeries>& series, double factor)
{
    if (factor == 1)
        return;
    for (PromSeries& one : series) {
        for (auto& sample : one.samples)
            sample.second *= factor;
    }
}

std::optional<double> scaled(std::optional<double> value, double factor) { return value ? std::optional(*value * factor) : std::nullopt; }
} // namespace

ServerCountGroup::ServerCountGroup(HttpClient& client, std::vector<SlicePlan> plans, TimeRange range, RangeHabits habits, QObject* parent)
    : SliceGroup(client, std::move(plans), range, parent)
    , m_habits(std::move(habits))
{
}

void ServerCountGroup::start()
{
    QStringList expressions;
    std::vector<ServerQueries> asked;
    for (const SlicePlan& plan : plans()) {
        const ServerQueries& queries = asked.emplace_back(sliceQueries(plan, m_habits));
        expressions << queries.part << queries.total << queries.partCame << queries.totalCame << queries.partGone << queries.totalGone;
    }
    // Why said: `anchored` looks no further for the value before a slice, and a pod that misses five scrapes would lose what it counted.
    const bool anchored = plans().front().way == CountingWay::AnchoredIncrease;
    const auto reach = anchored ? std::optional<Millis>(kServerReach) : std::nullopt;
    ask(rangeQuery(joinedQuery(expressions), range(), kSlice, false, reach), [this, asked = std::move(asked)](const PromAnswer& answer) {
        auto lists = splitJoined(answer, plans().size() * kQueriesPerPlan);
        m_counts.resize(plans().size());
        for (size_t i = 0; i < m_counts.size(); ++i) {
            auto* own = &lists[kQueriesPerPlan * i];
            scale(own[0], asked[i].partFactor);
            scale(own[1], asked[i].totalFactor);
            m_counts[i].part = std::move(own[0]);
            m_counts[i].total = std::move(own[1]);
            SeriesComings& comings = m_counts[i].comings;
            comings.partIsBad = plans()[i].partIsBad();
            comings.part.came = std::move(own[2]);
            comings.total.came = std::move(own[3]);
            comings.part.gone = std::move(own[4]);
            comings.total.gone = std::move(own[5]);
        }
        askBefore();
    });
}

/// A series that came may have lived before the range: its counter must then not be taken for new. One instant query tells, and only
/// when there is such a series.
void ServerCountGroup::askBefore()
{
    std::vector<size_t> asked;
    QStringList expressions;
    for (size_t i = 0; i < m_counts.size(); ++i) {
        if (!m_counts[i].comings.askForBefore())
            continue;
        asked.push_back(i);
        const BeforeQueries queries = beforeQueries(plans()[i], m_habits, range());
        expressions << queries.part << queries.total << queries.totals;
    }
    if (asked.empty()) {
        askLongWindow();
        return;
    }
    ask(instantQuery(joinedQuery(expressions), range().from), [this, asked](const PromAnswer& answer) {
        auto lists = splitJoined(answer, asked.size() * kBeforePerPlan);
        for (size_t place = 0; place < asked.size(); ++place) {
            SeriesComings& comings = m_counts[asked[place]].comings;
            comings.part.before = std::move(lists[kBeforePerPlan * place]);
            comings.total.before = std::move(lists[kBeforePerPlan * place + 1]);
            comings.totalBefore = valueOf(lists[kBeforePerPlan * place + 2]).value_or(0) > 0;
        }
        askLongWindow();
    });
}

/// What the server's own increase() says of the whole range. Not over a few minutes: there it extrapolates as much as the slices do.
void ServerCountGroup::askLongWindow()
{
    QStringList expressions;
    std::vector<ServerQueries> asked;
    for (const SlicePlan& plan : plans()) {
        const ServerQueries& queries = asked.emplace_back(longQueries(plan, range().length()));
        expressions << queries.part << queries.total;
    }
    const bool nothing = std::all_of(expressions.begin(), expressions.end(), [](const QString& text) { return text.isEmpty(); });
    if (!isBackfill() || plans().front().way != CountingWay::ReconciledIncrease || nothing) {
        build();
        return;
    }
    ask(instantQuery(joinedQuery(expressions), range().to), [this, asked = std::move(asked)](const PromAnswer& answer) {
        const auto lists = splitJoined(answer, plans().size() * 2);
        for (size_t i = 0; i < m_counts.size(); ++i) {
            m_counts[i].longPart = scaled(valueOf(lists[2 * i]), asked[i].partFactor);
            m_counts[i].longTotal = scaled(valueOf(lists[2 * i + 1]), asked[i].totalFactor);
        }
        build();
    });
}

void ServerCountGroup::build()
{
    const auto work = [plans = plans(), counts = std::move(m_counts), range = range()] {
        std::vector<SloSlices> results;
        for (size_t i = 0; i < plans.size(); ++i) {
            const bool isValue = plans[i].form == SlicePlan::Form::Value;
            results.push_back(isValue ? slicesFromValues(plans[i], counts[i].part, range) : slicesFromServer(plans[i], counts[i], range));
        }
        return results;
    };
    client().worker().run(work, this, [this](std::vector<SloSlices> results) { finish(std::move(results)); });
}

} // namespace yagura
