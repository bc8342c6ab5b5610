// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/prometheus/slicequery.h"

#include "models/core/duration.h"
#include "models/slo/counterselector.h"
#include "models/slo/promqltext.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

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

/// The counter that a query names: as a selector, where the file says that it counts, or as its rate or increase over the slice.
std::optional<CounterSelector> counterOf(const QString& query, bool isCounter)
{
    if (isCounter) {
        if (auto selector = parseCounterSelector(query))
            return selector;
    }
    static const QRegularExpression windowed(
        QStringLiteral("\\A\\s*(sum\\s*\\(\\s*)?(?:rate|increase)\\s*\\((.+)\\[\\s*\\$(?:__window|\\{__window\\})"
                       "\\s*\\]\\s*\\)\\s*(\\))?\\s*\\z"),
        QRegularExpression::DotMatchesEverythingOption);
    QString text = query.trimmed();
    while (text.startsWith(QLatin1Char('(')) && text.endsWith(QLatin1Char(')')) && !windowed.match(text).hasMatch())
        text = text.mid(1, text.size() - 2).trimmed();
    const auto match = windowed.match(text);
    if (!match.hasMatch() || match.captured(1).isEmpty() != match.captured(3).isEmpty())
        return std::nullopt;
    const auto selector = parseCounterSelector(match.captured(2));
    return selector && !selector->summed ? selector : std::nullopt;
}

/// What is left of the total in `total - rest`: bad events that are written as a difference.
std::optional<CounterSelector> restOf(const QString& query, const CounterSelector& total, bool isCounter)
{
    QString text = query.trimmed();
    if (text.startsWith(QLatin1Char('(')) && text.endsWith(QLatin1Char(')')))
        text = text.mid(1, text.size() - 2);
    for (qsizetype minus = text.indexOf(QLatin1Char('-')); minus >= 0; minus = text.indexOf(QLatin1Char('-'), minus + 1)) {
        const auto whole = counterOf(text.left(minus), isCounter);
        auto rest = counterOf(text.mid(minus + 1), isCounter);
        if (whole && rest && whole->text == total.text)
            return rest;
    }
    return std::nullopt;
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
    Indicator& indicator = plan.slo.indicator;
    plan.part = indicator.part;
    plan.total = indicator.total;
    if (indicator.countsSlices()) {
        plan.form = SlicePlan::Form::Value;
        plan.way = CountingWay::EvaluatedPerSlice;
        return plan;
    }
    if (indicator.kind == Indicator::Kind::NativeHistogram) {
        const auto histogram = counterOf(indicator.part, true);
        plan.form = SlicePlan::Form::Histogram;
        if (histogram)
            plan.part = histogram->text;
        else
            plan.error = Error { Error::Kind::Config, indicator.part.left(200), {}, 0, std::nullopt };
        return plan;
    }
    auto part = counterOf(indicator.part, indicator.counter);
    const auto total = counterOf(indicator.total, indicator.counter);
    if (!part && total && indicator.kind == Indicator::Kind::BadTotal) {
        part = restOf(indicator.part, *total, indicator.counter);
        if (part)
            indicator.kind = bucketBoundOf(part->text) ? Indicator::Kind::LatencyBucket : Indicator::Kind::GoodTotal;
    }
    if (part && total) {
        plan.form = SlicePlan::Form::Counters;
        plan.way = CountingWay::RawCounters;
        plan.part = bucketBoundOf(part->text) ? withBothBucketSpellings(part->text) : part->text;
        plan.total = bucketBoundOf(total->text) ? withBothBucketSpellings(total->text) : total->text;
        return plan;
    }
    for (const QString& query : { indicator.part, indicator.total }) {
        // A sum of counters is never differenced, and a bare expression of counters would be taken for events.
        if (indicator.counter && !usesWindow(query) && !hasRange(query) && !parseCounterSelector(query)) {
            plan.error = Error { Error::Kind::Config, query.left(200), {}, 0, std::nullopt };
            return plan;
        }
    }
    const auto asked = [](const QString& query, const std::optional<CounterSelector>& counter) {
        return counter ? QStringLiteral("sum(increase(%1[$__window]))").arg(counter->text) : query;
    };
    plan.part = asked(indicator.part, part);
    plan.total = asked(indicator.total, total);
    return plan;
}

QString joinedQuery(const QStringList& expressions)
{
    QStringList marked;
    for (qsizetype i = 0; i < expressions.size(); ++i) {
        if (expressions[i].isEmpty())
            continue;
        marked += QStringLiteral("label_replace(%1,\"%2\",\"%3\",\"\",\"\")").arg(expressions[i], markLabel(), QString::number(i));
    }
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

HttpRequest rangeQuery(const QString& expression, TimeRange range, Millis step, bool fromIncluded, std::optional<Millis> lookback)
{
    QList<std::pair<QString, QString>> form { { QStringLiteral("query"), expression },
        { QStringLiteral("start"), seconds(fromIncluded ? range.from : range.from + step) }, { QStringLiteral("end"), seconds(range.to) },
        { QStringLiteral("step"), QString::number(static_cast<double>(step.count()) / 1000.0) } };
    if (lookback)
        form.append({ QStringLiteral("lookback_delta"), toPrometheusDuration(*lookback) });
    return HttpRequest::postForm(QStringLiteral("/api/v1/query_range"), form);
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

bool hasEdges(const std::vector<CounterSeries>& series)
{
    return std::any_of(series.begin(), series.end(), [](const CounterSeries& one) { return !one.edges.empty(); });
}

} // namespace yagura
