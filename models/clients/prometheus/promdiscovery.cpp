// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/prometheus/promdiscovery.h"

#include "models/slo/counterselector.h"

#include <map>

namespace yagura {

namespace {

/// The values of a status label that mean "failed", as a matcher.
QString badMatcher(const QString& label)
{
    if (label.startsWith(QLatin1String("grpc")))
        return label + QStringLiteral("=~\"Unknown|DeadlineExceeded|Unimplemented|Internal|Unavailable|DataLoss\"");
    return label + QStringLiteral("=~\"5..\"");
}

bool looksLikeStatus(const QString& label, const QString& value)
{
    if (label.startsWith(QLatin1String("grpc")))
        return !value.isEmpty();
    return value.size() == 3 && value[0] >= QLatin1Char('1') && value[0] <= QLatin1Char('5')
        && (value.endsWith(QLatin1String("xx")) || (value[1].isDigit() && value[2].isDigit()));
}

/// How likely the counter counts what users asked for; the smaller the better.
int rank(const QString& metric)
{
    if (metric == QLatin1String("http_requests_total"))
        return 0;
    if (metric.startsWith(QLatin1String("http_server_")))
        return 1;
    if (metric.contains(QLatin1String("http")) && metric.contains(QLatin1String("request")))
        return 2;
    if (metric.startsWith(QLatin1String("grpc_server_handled")))
        return 3;
    return metric.contains(QLatin1String("client")) ? 6 : 4;
}

bool isMonitoring(const QString& metric)
{
    static const QStringList own { QStringLiteral("prometheus_"), QStringLiteral("alertmanager_"), QStringLiteral("promhttp_"),
        QStringLiteral("net_conntrack_"), QStringLiteral("grafana_"), QStringLiteral("cortex_"), QStringLiteral("thanos_") };
    for (const QString& prefix : own) {
        if (metric.startsWith(prefix))
            return true;
    }
    return false;
}

struct Candidate
{
    int rank = 100;
    DiscoveredService service;
};

} // namespace

const QStringList& statusLabels()
{
    static const QStringList labels { QStringLiteral("code"), QStringLiteral("status"), QStringLiteral("status_code"),
        QStringLiteral("http_response_status_code"), QStringLiteral("http_status_code"), QStringLiteral("response_code"),
        QStringLiteral("grpc_code") };
    return labels;
}

QString discoveryQuery(const QString& statusLabel)
{
    return QStringLiteral(
        "count by (__name__,service,app,job,%1) ({__name__=~\".*(request|response|handled|hits).*_(total|count)\",%1!=\"\"})")
        .arg(statusLabel);
}

std::vector<DiscoveredService> discoveredServices(const std::vector<std::vector<PromSeries>>& answers)
{
    std::map<QString, Candidate> found;
    for (const bool monitoring : { false, true }) {
        for (qsizetype i = 0; i < statusLabels().size() && static_cast<size_t>(i) < answers.size(); ++i) {
            const QString& status = statusLabels()[i];
            for (const PromSeries& series : answers[static_cast<size_t>(i)]) {
                const QString metric = series.labels.value(QStringLiteral("__name__"));
                if (metric.isEmpty() || isMonitoring(metric) != monitoring || !looksLikeStatus(status, series.labels.value(status)))
                    continue;
                QString label;
                for (const QString& name : { QStringLiteral("service"), QStringLiteral("app"), QStringLiteral("job") }) {
                    if (label.isEmpty() && !series.labels.value(name).isEmpty())
                        label = name;
                }
                if (label.isEmpty())
                    continue;
                const QString service = series.labels.value(label);
                Candidate& best = found[service];
                const int own = rank(metric) * 10 + static_cast<int>(i);
                if (own >= best.rank)
                    continue;
                const QString where = label + QLatin1Char('=') + promQuoted(service);
                best = { own,
                    { service, QStringLiteral("sum(%1{%2})").arg(metric, where),
                        QStringLiteral("sum(%1{%2,%3})").arg(metric, where, badMatcher(status)), label } };
            }
        }
        if (!found.empty())
            break;
    }
    std::vector<DiscoveredService> services;
    services.reserve(found.size());
    for (const auto& [name, candidate] : found)
        services.push_back(candidate.service);
    return services;
}

} // namespace yagura
