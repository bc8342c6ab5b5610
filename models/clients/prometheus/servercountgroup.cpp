// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/prometheus/slicegroup.h"
#include "models/core/duration.h"
#include "models/slo/counterselector.h"

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {
constexpr size_t kMostGaps = 20;

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
} // namespace

/// Part and total of every plan, in turns.
QStringList ServerCountGroup::expressions(const QString& window) const
{
    QStringList list;
    for (const SlicePlan& plan : plans()) {
        for (const QString& query : { plan.part, plan.total })
            list += withWindow(plan.plain ? countedByServer(query, plan.way) : QStringLiteral("(%1\n)").arg(query), window);
    }
    return list;
}

void ServerCountGroup::start()
{
    ask(rangeQuery(joinedQuery(expressions(toPrometheusDuration(kSlice))), range(), kSlice, false), [this](const PromAnswer& answer) {
        auto lists = splitJoined(answer, plans().size() * 2);
        m_counts.resize(plans().size());
        for (size_t i = 0; i < m_counts.size(); ++i) {
            m_counts[i].part = std::move(lists[2 * i]);
            m_counts[i].total = std::move(lists[2 * i + 1]);
        }
        countsCame();
    });
}

void ServerCountGroup::countsCame()
{
    // Over a few minutes the long window extrapolates as much as the slices do, so it would correct nothing.
    const bool reconcile = isBackfill() && plans().front().way == CountingWay::ReconciledIncrease;
    const auto build = [this] {
        const auto work = [plans = plans(), counts = std::move(m_counts), range = range()] {
            std::vector<SloSlices> results;
            for (size_t i = 0; i < plans.size(); ++i)
                results.push_back(slicesFromServer(plans[i], counts[i], range));
            return results;
        };
        client().worker().run(work, this, [this](std::vector<SloSlices> results) { askGaps(std::move(results)); });
    };
    if (!reconcile) {
        build();
        return;
    }
    ask(instantQuery(joinedQuery(expressions(toPrometheusDuration(range().length()))), range().to),
        [this, build](const PromAnswer& answer) {
            const auto lists = splitJoined(answer, plans().size() * 2);
            for (size_t i = 0; i < m_counts.size(); ++i) {
                const SlicePlan& plan = plans()[i];
                if (!plan.plain && !(usesWindow(plan.part) && usesWindow(plan.total)))
                    continue; // the same value for every window
                m_counts[i].longPart = valueOf(lists[2 * i]);
                m_counts[i].longTotal = valueOf(lists[2 * i + 1]);
            }
            build();
        });
}

/// The anchored way loses what was gained over a gap that is longer than the server's look-back: asks for each gap as a whole.
void ServerCountGroup::askGaps(std::vector<SloSlices> results)
{
    std::vector<Gap> gaps;
    QStringList queries;
    for (size_t i = 0; i < results.size() && plans().front().way == CountingWay::AnchoredIncrease; ++i) {
        std::optional<Instant> lastSeen;
        for (const Slice& slice : results[i].slices) {
            if (slice.coverage <= 0)
                continue;
            if (lastSeen && slice.end - *lastSeen > kSlice && gaps.size() < kMostGaps) {
                gaps.push_back({ i, *lastSeen, slice.end });
                const QString at = QStringLiteral(" @ %1").arg(toEpochMs(slice.end) / 1000);
                const QString window = toPrometheusDuration(slice.end - *lastSeen);
                for (const QString& selector : { plans()[i].part, plans()[i].total })
                    queries += QStringLiteral("sum(increase(%1[%2] anchored%3))").arg(selector, window, at);
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
            const bool partIsBad = plans()[gap.plan].slo.indicator.kind == Indicator::Kind::BadTotal;
            const auto minutes = static_cast<double>((gap.nextSeen - gap.lastSeen) / kSlice);
            for (Slice& slice : results[gap.plan].slices) {
                if (slice.end <= gap.lastSeen || slice.end > gap.nextSeen)
                    continue;
                slice.total = *total / minutes;
                slice.bad = (partIsBad ? part : *total - part) / minutes;
            }
        }
        finish(std::move(results));
    });
}

} // namespace yagura
