// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/prometheus/prometheussource.h"
#include "models/monitoring/boardmonitor.h"
#include "models/storage/memorystore.h"
#include "tests/support/clock/offsetclock.h"
#include "tests/support/servers/nosecrets.h"
#include "tests/support/servers/prometheusserver.h"

#include <memory>

namespace yagura::test {

/// Weighs what a real source answers.
class WeighedSource final : public MetricSource
{
public:
    explicit WeighedSource(std::shared_ptr<MetricSource> real)
        : m_real(std::move(real))
    {
    }
    void slices(const SliceRequest& request, QObject* context, Callback<SliceAnswer> callback) override
    {
        longest = std::max(longest, request.range.length());
        asked.push_back(request.range);
        m_real->slices(request, context, [this, callback = std::move(callback)](const Result<SliceAnswer>& answer) {
            if (answer) {
                bytes += answer->bytes;
                samples += answer->samples;
                ++answers;
            }
            callback(answer);
        });
    }
    void describe(QObject* context, Callback<MetricServer> callback) override { m_real->describe(context, std::move(callback)); }
    void discover(QObject* context, Callback<std::vector<DiscoveredService>> callback) override
    {
        m_real->discover(context, std::move(callback));
    }

    qint64 bytes = 0, samples = 0;
    int answers = 0;
    std::vector<TimeRange> asked;
    Millis longest { 0 };

private:
    std::shared_ptr<MetricSource> m_real;
};

/// The real adapter and the real watch over one Prometheus with the shop's history.
struct ShopWatch
{
    explicit ShopWatch(const QUrl& url)
        : clock(std::make_shared<OffsetClock>())
        , worker(std::make_shared<Worker>(QStringLiteral("test")))
    {
        SourceConfig source;
        source.name.value = QStringLiteral("metrics");
        source.urls = { url };
        source.poll = std::chrono::seconds(2);
        configuration.sources = { source };
        for (const QString& service : ShopHistory::services()) {
            ServiceConfig one;
            one.info.id.value = service;
            configuration.services.push_back(one);
            SloSpec spec;
            spec.id.value = service + QStringLiteral("-availability");
            spec.service = one.info.id;
            spec.source = source.name;
            spec.target.percent = Decimal::fromNano(98'000'000'000);
            spec.windows = { Window { Window::Kind::Rolling, std::chrono::hours(24 * 30) } };
            spec.indicator = { Indicator::Kind::BadTotal, ShopHistory::badQuery(service), ShopHistory::totalQuery(service), true };
            configuration.slos.push_back(spec);
        }
        HttpEndpoint endpoint;
        endpoint.source = source.name;
        endpoint.url = url;
        Ports ports;
        ports.clock = clock;
        ports.worker = worker;
        ports.secrets = std::make_shared<NoSecrets>();
        ports.history = makeMemoryHistory();
        weighed = std::make_shared<WeighedSource>(std::make_shared<PrometheusSource>(endpoint, ports.secrets, worker, clock));
        ports.sources[source.name].metrics = weighed;
        monitor = std::make_unique<BoardMonitor>(configuration, ports);
    }

    const SloSnapshot* slo(const QString& service) const { return monitor->board()->slo(idOf(service)); }
    static SloId idOf(const QString& service) { return SloId { service + QStringLiteral("-availability") }; }
    bool noneLacksAMinute() const
    {
        const BoardPtr board = monitor->board();
        return std::none_of(board->slos.begin(), board->slos.end(), [](const SloSnapshot& slo) { return slo.lacksNewestMinute(); });
    }
    bool allHave(Quality quality) const
    {
        const BoardPtr board = monitor->board();
        return std::all_of(board->slos.begin(), board->slos.end(), [quality](const SloSnapshot& slo) { return slo.quality == quality; });
    }
    bool noneIsOk() const
    {
        const BoardPtr board = monitor->board();
        return std::none_of(board->slos.begin(), board->slos.end(), [](const SloSnapshot& slo) { return slo.status == Status::Ok; });
    }

    std::shared_ptr<OffsetClock> clock;
    std::shared_ptr<Worker> worker;
    std::shared_ptr<WeighedSource> weighed;
    Configuration configuration;
    std::unique_ptr<BoardMonitor> monitor;
};

/// Ends in the future, so that the newest minute is always there however long a test takes or jumps.
inline const ShopHistory& shopHistory()
{
    static const Instant now = floorTo(fromEpochMs(QDateTime::currentMSecsSinceEpoch()));
    static const ShopHistory history({ now - std::chrono::hours(24 * 31), now + std::chrono::minutes(100) }, 20261122);
    return history;
}

/// The server of this test program with the shop's history: filled and started at the first question, ended with the
/// application. `complaint()` says why it does not run.
inline PrometheusServer& shopServer(PrometheusServer::Line line)
{
    static std::map<PrometheusServer::Line, std::unique_ptr<PrometheusServer>> servers;
    std::unique_ptr<PrometheusServer>& server = servers[line];
    if (!server) {
        qAddPostRoutine([] { servers.clear(); });
        server = std::make_unique<PrometheusServer>(line);
        if (server->isInstalled() && server->backfill(shopHistory()))
            server->start();
    }
    return *server;
}

} // namespace yagura::test
