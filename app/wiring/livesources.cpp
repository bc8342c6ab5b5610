// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/livesources.h"

#include "models/clients/alertmanager/alertmanagersource.h"
#include "models/clients/prometheus/prometheussource.h"
#include "models/clients/rundeck/rundeckclient.h"

namespace yagura {

namespace {

HttpAuth authOf(const AuthConfig& config)
{
    HttpAuth auth;
    switch (config.type) {
    case AuthConfig::Type::None:
        auth.type = HttpAuth::Type::None;
        break;
    case AuthConfig::Type::Bearer:
        auth.type = HttpAuth::Type::Bearer;
        break;
    case AuthConfig::Type::Basic:
        auth.type = HttpAuth::Type::Basic;
        break;
    case AuthConfig::Type::Header:
        auth.type = HttpAuth::Type::Header;
        break;
    }
    auth.user = config.user;
    auth.header = config.header;
    auth.secret = config.secret;
    return auth;
}

HttpEndpoint endpointOf(const SourceConfig& source, const QUrl& url)
{
    HttpEndpoint endpoint;
    endpoint.source = source.name;
    endpoint.url = url;
    endpoint.auth = authOf(source.auth);
    endpoint.headers = source.headers;
    endpoint.caFile = source.caFile;
    endpoint.timeout = source.timeout;
    return endpoint;
}

SourcePorts prometheus(const SourceConfig& source, const Ports& common)
{
    const auto adapter
        = std::make_shared<PrometheusSource>(endpointOf(source, source.urls.front()), common.secrets, common.worker, common.clock);
    SourcePorts ports;
    ports.metrics = adapter;
    ports.tester = adapter;
    return ports;
}

SourcePorts alertmanager(const SourceConfig& source, const Ports& common)
{
    std::vector<HttpEndpoint> peers;
    peers.reserve(source.urls.size());
    for (const QUrl& url : source.urls)
        peers.push_back(endpointOf(source, url));
    const auto adapter = std::make_shared<AlertmanagerSource>(std::move(peers), common.secrets, common.worker, common.clock);
    SourcePorts ports;
    ports.alerts = adapter;
    ports.tester = adapter;
    return ports;
}

SourcePorts rundeck(const SourceConfig& source, const Configuration& configuration, const Ports& common)
{
    std::vector<DeployTarget> targets;
    for (const ServiceConfig& service : configuration.services) {
        if (service.deploy && service.deploy->source == source.name)
            targets.push_back(*service.deploy);
    }
    const auto adapter = std::make_shared<RundeckClient>(
        rundeckEndpoint(endpointOf(source, source.urls.front())), std::move(targets), common.secrets, common.worker, common.clock);
    SourcePorts ports;
    ports.deploys = adapter;
    ports.jobs = adapter;
    ports.tester = adapter;
    return ports;
}

} // namespace

std::map<SourceName, SourcePorts> makeLiveSources(const Configuration& configuration, const Ports& common)
{
    std::map<SourceName, SourcePorts> sources;
    for (const SourceConfig& source : configuration.sources) {
        if (source.urls.empty())
            continue; // the checker has said so
        switch (source.kind) {
        case SourceKind::Prometheus:
            sources.emplace(source.name, prometheus(source, common));
            break;
        case SourceKind::Alertmanager:
            sources.emplace(source.name, alertmanager(source, common));
            break;
        case SourceKind::Rundeck:
            sources.emplace(source.name, rundeck(source, configuration, common));
            break;
        }
    }
    return sources;
}

} // namespace yagura
