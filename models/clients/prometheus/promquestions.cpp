// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked beside slices: when a number is opened, when objectives are grouped, when a latency limit is checked.
#include "models/clients/prometheus/inspectionjob.h"
#include "models/clients/prometheus/labelshares.h"
#include "models/clients/prometheus/prometheussource.h"
#include "models/clients/prometheus/servercounts.h"
#include "models/core/duration.h"
#include "models/slo/promqltext.h"

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {

constexpr Millis kDeadline = std::chrono::seconds(60);
constexpr int kLooks = 500; // instants of a range at which groups are looked for
constexpr int kMostGroups = 1000;

/// Bounds as numbers, rising, each once: 1 and 1.0 are one.
std::vector<double> boundsOf(const PromAnswer& answer)
{
    std::vector<double> bounds;
    for (const PromSeries& series : answer.series) {
        bool isNumber = false;
        const double bound = series.labels.value(QStringLiteral("le")).toDouble(&isNumber);
        if (isNumber && std::isfinite(bound))
            bounds.push_back(bound);
    }
    std::sort(bounds.begin(), bounds.end());
    bounds.erase(std::unique(bounds.begin(), bounds.end()), bounds.end());
    return bounds;
}

} // namespace

void PrometheusSource::inspect(const SloSpec& slo, TimeRange range, QObject* context, Callback<IndicatorInspection> callback)
{
    (new InspectionJob(*this, slo, range, context, std::move(callback)))->start();
}

void PrometheusSource::breakdown(
    const SloSpec& slo, const QString& label, TimeRange range, int most, QObject* context, Callback<std::vector<LabelShare>> callback)
{
    knowServer(context, [this, plan = planSlices(slo), label, range, most, context, callback](const Result<MetricServer>& server) {
        if (!server) {
            callback(tl::unexpected(server.error()));
            return;
        }
        const ServerQueries queries = gainQueries(plan, range.length(), server->anchored);
        if (plan.error || queries.part.isEmpty() || range.isEmpty()) {
            callback(fail(Error::Kind::Unsupported, plan.part.left(200)));
            return;
        }
        HttpRequest request = instantQuery(joinedQuery({ queries.part, queries.total }), range.to);
        request.deadline = std::max(m_client.endpoint().timeout, kDeadline);
        const bool partIsBad = plan.partIsBad();
        m_client.fetch<PromAnswer>(
            request, &parsePromAnswer, context, [partIsBad, label, most, callback](const Result<PromAnswer>& answer) {
                if (!answer) {
                    callback(tl::unexpected(answer.error()));
                    return;
                }
                const auto lists = splitJoined(*answer, 2);
                callback(labelShares(lists[0], lists[1], partIsBad, label, most));
            });
    });
}

void PrometheusSource::groups(const SloSpec& slo, TimeRange range, QObject* context, Callback<std::vector<Labels>> callback)
{
    const Indicator& indicator = slo.indicator;
    // Who has a total is a group, also when nothing ever failed there.
    const QStringList selectors = vectorSelectors(indicator.total.isEmpty() ? indicator.part : indicator.total);
    if (selectors.isEmpty() || indicator.grouping.isEmpty() || range.isEmpty()) {
        QMetaObject::invokeMethod(
            context, [callback] { callback(fail(Error::Kind::Config, QString())); }, Qt::QueuedConnection);
        return;
    }
    const Millis step = std::max<Millis>(ceilTo(Instant(range.length() / kLooks)) - Instant(), std::chrono::minutes(5));
    const QString labels = indicator.grouping.join(QLatin1Char(','));
    // Those that were there longest first, so that a limit cuts the passing ones.
    const QString query = QStringLiteral("topk(%1, count_over_time((count by (%2) (%3))[%4:%5]))")
                              .arg(kMostGroups)
                              .arg(labels, selectors.front(), toPrometheusDuration(range.length()), toPrometheusDuration(step));
    HttpRequest request = instantQuery(query, range.to);
    request.deadline = std::max(m_client.endpoint().timeout, kDeadline);
    m_client.fetch<PromAnswer>(request, &parsePromAnswer, context, [callback, grouping = indicator.grouping](Result<PromAnswer> answer) {
        if (!answer) {
            callback(tl::unexpected(answer.error()));
            return;
        }
        const auto looks = [](const PromSeries& series) { return series.samples.empty() ? 0.0 : series.samples.back().second; };
        std::stable_sort(answer->series.begin(), answer->series.end(),
            [&looks](const PromSeries& a, const PromSeries& b) { return looks(a) > looks(b); });
        std::vector<Labels> groups;
        for (const PromSeries& series : answer->series) {
            Labels group;
            for (const QString& label : grouping)
                group.insert(label, series.labels.value(label));
            groups.push_back(group);
        }
        callback(std::move(groups));
    });
}

void PrometheusSource::bucketBounds(const QString& selector, QObject* context, Callback<std::vector<double>> callback)
{
    const QStringList selectors = vectorSelectors(selector);
    if (selectors.isEmpty()) {
        QMetaObject::invokeMethod(
            context, [callback] { callback(fail(Error::Kind::Config, QString())); }, Qt::QueuedConnection);
        return;
    }
    // A day, because a histogram that nobody used for an hour still has its bounds.
    const QString query
        = QStringLiteral("count by (le) (last_over_time(%1[1d]))").arg(withoutMatchersOn(selectors.front(), QStringLiteral("le")));
    m_client.fetch<PromAnswer>(instantQuery(query, m_client.clock().now()), &parsePromAnswer, context,
        [callback](const Result<PromAnswer>& answer) { callback(answer.map([](const PromAnswer& found) { return boundsOf(found); })); });
}

} // namespace yagura
