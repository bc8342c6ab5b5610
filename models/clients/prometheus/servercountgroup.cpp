// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/prometheus/slicegroup.h"

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {
constexpr size_t kMostGaps = 20;
constexpr size_t kQueriesPerPlan = 3; // part, total, births

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
        expressions << queries.part << queries.total << queries.births;
    }
    ask(rangeQuery(joinedQuery(expressions), range(), kSlice, false), [this, asked = std::move(asked)](const PromAnswer& answer) {
        auto lists = splitJoined(answer, plans().size() * kQueriesPerPlan);
        m_counts.resize(plans().size());
        for (size_t i = 0; i < m_counts.size(); ++i) {
            scale(lists[kQueriesPerPlan * i], asked[i].partFactor);
            scale(lists[kQueriesPerPlan * i + 1], asked[i].totalFactor);
            m_counts[i].part = std::move(lists[kQueriesPerPlan * i]);
            m_counts[i].total = std::move(lists[kQueriesPerPlan * i + 1]);
            m_counts[i].births = std::move(lists[kQueriesPerPlan * i + 2]);
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
    client().worker().run(work, this, [this](std::vector<SloSlices> results) { askGaps(std::move(results)); });
}

/// A gap that is longer than the server's look-back hides what was gained across it: asks for each gap as a whole.
void ServerCountGroup::askGaps(std::vector<SloSlices> results)
{
    std::vector<Gap> gaps;
    QStringList queries;
    for (size_t i = 0; i < results.size(); ++i) {
        if (plans()[i].form != SlicePlan::Form::Counters)
            continue;
        std::optional<Instant> lastSeen;
        for (const Slice& slice : results[i].slices) {
            if (slice.coverage <= 0)
                continue;
            if (lastSeen && slice.end - *lastSeen > kSlice && gaps.size() < kMostGaps) {
                gaps.push_back({ i, *lastSeen, slice.end });
                const ServerQueries across = gapQueries(plans()[i], m_habits, slice.end - *lastSeen, slice.end);
                queries << across.part << across.total;
            }
            lastSeen = slice.end;
        }
    }
    if (gaps.empty()) {
        finish(std::move(results));
        return;
    }
    ask(instantQuery(joinedQuery(queries), range().to), [this, gaps, results = std::move(results)](const PromAnswer& answer) mutable {
        const auto lists = splitJoined(answer, gaps.size() * 2);
        for (size_t g = 0; g < gaps.size(); ++g) {
            const Gap& gap = gaps[g];
            const auto total = valueOf(lists[2 * g + 1]);
            if (!total || *total < 0)
                continue;
            const double part = std::clamp(valueOf(lists[2 * g]).value_or(0), 0.0, *total);
            const auto minutes = static_cast<double>((gap.nextSeen - gap.lastSeen) / kSlice);
            for (Slice& slice : results[gap.plan].slices) {
                if (slice.end <= gap.lastSeen || slice.end > gap.nextSeen)
                    continue;
                slice.total = *total / minutes;
                slice.bad = (plans()[gap.plan].partIsBad() ? part : *total - part) / minutes;
            }
        }
        finish(std::move(results));
    });
}

} // namespace yagura
