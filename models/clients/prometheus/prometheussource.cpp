// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/prometheus/prometheussource.h"

#include "models/clients/http/connectionprobe.h"
#include "models/clients/prometheus/promdiscovery.h"
#include "models/clients/prometheus/slicejob.h"
#include "models/core/duration.h"

#include <QRegularExpression>

namespace yagura {

namespace {
constexpr Millis kServerKeep = std::chrono::hours(1);

/// Errors that tell of the server as a whole: nothing else need be asked.
bool isFatal(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound: // a proxy that lets only queries through
    case Error::Kind::BadRequest:
    case Error::Kind::BadAnswer:
    case Error::Kind::ServerFailed:
        return false;
    default:
        return true;
    }
}
} // namespace

PrometheusSource::PrometheusSource(HttpEndpoint endpoint, std::shared_ptr<SecretStore> secrets, std::shared_ptr<Worker> worker,
    std::shared_ptr<Clock> clock, QObject* parent)
    : QObject(parent)
    , m_client(std::move(endpoint), std::move(secrets), std::move(worker), std::move(clock))
{
}

PrometheusSource::~PrometheusSource() = default;

void PrometheusSource::slices(const SliceRequest& request, QObject* context, Callback<SliceAnswer> callback)
{
    (new SliceJob(*this, request, context, std::move(callback)))->start();
}

void PrometheusSource::knowServer(QObject* context, Callback<MetricServer> callback)
{
    if (m_server && m_serverAsked && m_client.clock().now() - *m_serverAsked < kServerKeep)
        QMetaObject::invokeMethod(
            context, [callback = std::move(callback), server = *m_server] { callback(server); }, Qt::QueuedConnection);
    else
        describe(context, std::move(callback));
}

void PrometheusSource::describe(QObject* context, Callback<MetricServer> callback)
{
    // Three questions that may each be forbidden: what is not known stays unknown, and a probe query tells the feature.
    auto* step = new QObject(this);
    connect(context, &QObject::destroyed, step, &QObject::deleteLater);
    const auto done = [this, step, callback = std::move(callback), guard = QPointer<QObject>(context)](Result<MetricServer> server) {
        step->deleteLater();
        if (server) {
            m_server = *server;
            m_serverAsked = m_client.clock().now();
        }
        if (guard)
            callback(std::move(server));
    };
    auto server = std::make_shared<MetricServer>();
    const auto probe = [this, step, server, done] {
        const HttpRequest request = instantQuery(QStringLiteral("sum(increase(up[1m] anchored))"), m_client.clock().now());
        m_client.fetch<PromAnswer>(request, &parsePromAnswer, step, [server, done](const Result<PromAnswer>& answer) {
            server->anchored = answer.has_value();
            if (answer || !isFatal(answer.error()))
                done(*server);
            else
                done(tl::unexpected(answer.error()));
        });
    };
    const auto config = [this, step, server, probe] {
        const auto decode = [](const HttpResponse& response) -> Result<QString> {
            return parsePromObject(response).map([](const QMap<QString, QString>& data) { return data.value(QStringLiteral("yaml")); });
        };
        m_client.fetch<QString>(
            HttpRequest::get(QStringLiteral("/api/v1/status/config")), decode, step, [server, probe](const Result<QString>& yaml) {
                static const QRegularExpression line(
                    QStringLiteral("^global:\\n(?:  .*\\n)*?  scrape_interval: (\\S+)"), QRegularExpression::MultilineOption);
                const auto match = line.match(yaml.value_or(QString()));
                if (match.hasMatch())
                    server->scrapeInterval = parsePrometheusDuration(match.captured(1));
                probe();
            });
    };
    m_client.fetch<QMap<QString, QString>>(HttpRequest::get(QStringLiteral("/api/v1/status/buildinfo")), &parsePromObject, step,
        [server, config, done](const Result<QMap<QString, QString>>& info) {
            if (!info && isFatal(info.error())) {
                done(tl::unexpected(info.error()));
                return;
            }
            if (info) {
                server->product = QStringLiteral("Prometheus");
                server->version = info->value(QStringLiteral("version"));
            }
            config();
        });
}

void PrometheusSource::discover(QObject* context, Callback<std::vector<DiscoveredService>> callback)
{
    auto answers = std::make_shared<std::vector<std::vector<PromSeries>>>(static_cast<size_t>(statusLabels().size()));
    auto open = std::make_shared<qsizetype>(statusLabels().size());
    auto error = std::make_shared<std::optional<Error>>();
    for (qsizetype i = 0; i < statusLabels().size(); ++i) {
        const HttpRequest request = instantQuery(discoveryQuery(statusLabels()[i]), m_client.clock().now());
        m_client.fetch<PromAnswer>(request, &parsePromAnswer, context, [answers, open, error, i, callback](Result<PromAnswer> answer) {
            if (answer)
                (*answers)[static_cast<size_t>(i)] = std::move(answer->series);
            else
                *error = answer.error();
            if (--*open > 0)
                return;
            auto services = discoveredServices(*answers);
            if (services.empty() && *error)
                callback(tl::unexpected(**error));
            else
                callback(std::move(services));
        });
    }
}

void PrometheusSource::test(QObject* context, std::function<void(ConnectionTest)> progress, Callback<ConnectionTest> callback)
{
    std::vector<ConnectionProbe::Question> questions;
    questions.push_back(
        { TestStepKind::Version, HttpRequest::get(QStringLiteral("/api/v1/status/buildinfo")), [](const HttpResponse& response) {
             return parsePromObject(response).map(
                 [](const auto& info) { return QStringLiteral("Prometheus ") + info.value(QStringLiteral("version")); });
         } });
    questions.push_back(
        { TestStepKind::SampleQuery, instantQuery(QStringLiteral("count(up)"), m_client.clock().now()), [](const HttpResponse& response) {
             return parsePromAnswer(response).map([](const PromAnswer& answer) {
                 const bool none = answer.series.empty() || answer.series.front().samples.empty();
                 return QStringLiteral("count(up) = %1").arg(none ? 0.0 : answer.series.front().samples.back().second);
             });
         } });
    (new ConnectionProbe(m_client, std::move(questions), context, std::move(progress), std::move(callback)))->start();
}

} // namespace yagura
