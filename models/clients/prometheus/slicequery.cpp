// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/prometheus/slicequery.h"

#include "models/slo/counterselector.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <map>

namespace yagura {

namespace {

const QString& markLabel()
{
    static const QString label = QStringLiteral("yagura_q");
    return label;
}

QString seconds(Instant t)
{
    const qint64 ms = toEpochMs(t);
    return QStringLiteral("%1.%2").arg(ms / 1000).arg(ms % 1000, 3, 10, QLatin1Char('0'));
}

/// The sum over series at each slice end; an instant with any NaN is unseen.
std::map<Instant, double> addedUp(const std::vector<PromSeries>& series)
{
    std::map<Instant, double> sums;
    for (const PromSeries& one : series) {
        for (const auto& [at, value] : one.samples)
            sums[at] += value;
    }
    std::erase_if(sums, [](const auto& entry) { return !std::isfinite(entry.second) || entry.second < 0; });
    return sums;
}

/// A text that two label sets share only when they are equal.
QString keyOf(const Labels& labels)
{
    QString key;
    for (auto it = labels.cbegin(); it != labels.cend(); ++it)
        key += it.key() + QChar(u'\x1') + it.value() + QChar(u'\x2');
    return key;
}

} // namespace

SlicePlan planSlices(const SloSpec& slo)
{
    SlicePlan plan;
    plan.slo = slo;
    const Indicator& indicator = slo.indicator;
    const auto part = parseCounterSelector(indicator.part);
    const auto total = parseCounterSelector(indicator.total);
    if (part && total && indicator.counter) {
        plan.plain = true;
        plan.way = CountingWay::RawCounters;
        plan.part = indicator.kind == Indicator::Kind::LatencyBucket ? withBothBucketSpellings(part->text) : part->text;
        plan.total = total->text;
        return plan;
    }
    for (const QString& query : { indicator.part, indicator.total }) {
        // A sum of counters is never differenced, and a bare expression of counters would be taken for events.
        if (indicator.counter && !usesWindow(query) && !hasRange(query) && !parseCounterSelector(query)) {
            plan.error = Error { Error::Kind::Config, query.left(200), {}, 0, std::nullopt };
            return plan;
        }
    }
    const auto asked = [&](const QString& query, const std::optional<CounterSelector>& selector) {
        return selector && indicator.counter ? countedByServer(selector->text, CountingWay::ReconciledIncrease) : query;
    };
    plan.part = asked(indicator.part, part);
    plan.total = asked(indicator.total, total);
    return plan;
}

QString countedByServer(const QString& selector, CountingWay way)
{
    const QString text = way == CountingWay::AnchoredIncrease ? QStringLiteral("sum(increase(%1[$__window] anchored))")
                                                              : QStringLiteral("sum(increase(%1[$__window]))");
    return text.arg(selector);
}

QString joinedQuery(const QStringList& expressions)
{
    QStringList marked;
    for (qsizetype i = 0; i < expressions.size(); ++i)
        marked += QStringLiteral("label_replace(%1,\"%2\",\"%3\",\"\",\"\")").arg(expressions[i], markLabel(), QString::number(i));
    return marked.join(QLatin1String(" or "));
}

std::vector<std::vector<PromSeries>> splitJoined(const PromAnswer& answer, size_t count)
{
    std::vector<std::vector<PromSeries>> lists(count);
    for (const PromSeries& series : answer.series) {
        bool isNumber = false;
        const size_t index = series.labels.value(markLabel()).toUInt(&isNumber);
        if (!isNumber || index >= count)
            continue;
        PromSeries own = series;
        own.labels.remove(markLabel());
        lists[index].push_back(std::move(own));
    }
    return lists;
}

HttpRequest instantQuery(const QString& expression, Instant at)
{
    return HttpRequest::postForm(
        QStringLiteral("/api/v1/query"), { { QStringLiteral("query"), expression }, { QStringLiteral("time"), seconds(at) } });
}

HttpRequest rangeQuery(const QString& expression, TimeRange range, Millis step, bool fromIncluded)
{
    return HttpRequest::postForm(QStringLiteral("/api/v1/query_range"),
        { { QStringLiteral("query"), expression }, { QStringLiteral("start"), seconds(fromIncluded ? range.from : range.from + step) },
            { QStringLiteral("end"), seconds(range.to) },
            { QStringLiteral("step"), QString::number(static_cast<double>(step.count()) / 1000.0) } });
}

std::vector<CounterSeries> countersOf(const std::vector<PromSeries>& series)
{
    std::vector<CounterSeries> counters;
    for (const PromSeries& one : series) {
        CounterSeries counter { one.labels, one.samples };
        const QString bucket = QStringLiteral("le");
        if (counter.labels.contains(bucket))
            counter.labels[bucket] = normalBucket(counter.labels.value(bucket));
        counters.push_back(std::move(counter));
    }
    // Why merge: the spelling changes in the middle when a server is upgraded; it is still one counter.
    std::vector<CounterSeries> merged;
    mergeCounters(merged, counters);
    return merged;
}

void mergeCounters(std::vector<CounterSeries>& into, const std::vector<CounterSeries>& more)
{
    QHash<QString, size_t> known;
    for (size_t i = 0; i < into.size(); ++i)
        known.insert(keyOf(into[i].labels), i);
    for (const CounterSeries& series : more) {
        const QString key = keyOf(series.labels);
        const auto it = known.constFind(key);
        if (it == known.constEnd()) {
            known.insert(key, into.size());
            into.push_back(series);
            continue;
        }
        auto& edges = into[*it].edges;
        edges.insert(edges.end(), series.edges.begin(), series.edges.end());
        const auto earlier = [](const auto& a, const auto& b) { return a.first < b.first; };
        std::stable_sort(edges.begin(), edges.end(), earlier);
        const auto same = [](const auto& a, const auto& b) { return a.first == b.first; };
        edges.erase(std::unique(edges.begin(), edges.end(), same), edges.end());
    }
}

bool hasEdgeAt(const std::vector<CounterSeries>& series, Instant at)
{
    return std::any_of(series.begin(), series.end(), [at](const CounterSeries& one) {
        return std::any_of(one.edges.begin(), one.edges.end(), [at](const auto& edge) { return edge.first == at; });
    });
}

bool hasEdges(const std::vector<CounterSeries>& series)
{
    return std::any_of(series.begin(), series.end(), [](const CounterSeries& one) { return !one.edges.empty(); });
}

SloSlices slicesFromServer(const SlicePlan& plan, const ServerCounts& counts, TimeRange range)
{
    SloSlices result;
    result.slo = plan.slo.id;
    result.way = plan.way;
    const auto totals = addedUp(counts.total);
    const auto parts = addedUp(counts.part);
    const bool partIsBad = plan.slo.indicator.kind == Indicator::Kind::BadTotal;
    // Without a single good series "all bad" would be a guess, most often a misspelt query.
    result.absent = totals.empty() || (!partIsBad && parts.empty() && counts.longPart.value_or(0) == 0.0);
    if (result.absent)
        return result;
    const Instant first = totals.begin()->first;
    const Instant last = totals.rbegin()->first;
    double sumTotal = 0;
    double sumPart = 0;
    qint64 unseen = 0;
    for (Instant end = std::max(first, range.from + kSlice); end <= std::min(last, range.to); end += kSlice) {
        const auto total = totals.find(end);
        if (total == totals.end()) {
            ++unseen;
            result.slices.push_back({ end, 0, 0, 0 });
            continue;
        }
        const auto found = parts.find(end);
        const double part = found == parts.end() ? 0.0 : std::min(found->second, total->second);
        sumTotal += total->second;
        sumPart += part;
        result.slices.push_back({ end, total->second, partIsBad ? part : total->second - part, 1 });
    }
    if (!counts.longTotal || !std::isfinite(*counts.longTotal) || *counts.longTotal <= 0)
        return result;
    const double longTotal = *counts.longTotal;
    const double longPart = std::clamp(counts.longPart.value_or(sumPart), 0.0, longTotal);
    result.residual = (longTotal - sumTotal) / longTotal;
    const double longBad = partIsBad ? longPart : longTotal - longPart;
    const double sumBad = partIsBad ? sumPart : sumTotal - sumPart;
    const bool toGaps = unseen > 0 && longTotal >= sumTotal && longBad >= sumBad;
    for (Slice& slice : result.slices) {
        if (toGaps && slice.coverage <= 0) {
            slice.total = (longTotal - sumTotal) / static_cast<double>(unseen);
            slice.bad = std::min(slice.total, (longBad - sumBad) / static_cast<double>(unseen));
        } else if (!toGaps && sumTotal > 0) {
            slice.total *= longTotal / sumTotal;
            slice.bad = std::min(slice.total, sumBad > 0 ? slice.bad * longBad / sumBad : slice.bad);
        }
    }
    return result;
}

} // namespace yagura
