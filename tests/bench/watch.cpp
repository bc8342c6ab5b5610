// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/watch.h"

#include "models/clients/prometheus/prometheussource.h"
#include "models/clients/prometheus/slicequery.h"
#include "models/core/duration.h"
#include "models/demo/demoports.h"
#include "models/slo/counterselector.h"
#include "models/storage/memorystore.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

namespace yagura::bench {

namespace {

constexpr int kPatience = 60'000; // milliseconds
constexpr Millis kWindow = std::chrono::hours(24 * 30);

std::optional<Toll> tollIn(const QByteArray& metrics)
{
    Toll toll;
    bool counted = false;
    for (const QByteArray& line : metrics.split('\n')) {
        const QByteArray value = line.mid(line.lastIndexOf(' ') + 1);
        if (line.startsWith("prometheus_engine_query_samples_total ")) {
            toll.samples = value.toDouble();
            counted = true;
        } else if (line.startsWith("prometheus_http_response_size_bytes_sum{") && !line.contains("\"/metrics\"")) {
            toll.bytes += value.toDouble();
        }
    }
    return counted ? std::optional(toll) : std::nullopt;
}

} // namespace

Watch::Watch(const QUrl& server, std::vector<SloSpec> slos, std::shared_ptr<test::OffsetClock> clock)
    : m_slos(std::move(slos))
    , m_clock(std::move(clock))
{
    m_endpoint.source.value = QStringLiteral("metrics");
    m_endpoint.url = server;
    m_endpoint.timeout = std::chrono::seconds(60);
    m_ports.clock = m_clock;
    m_ports.worker = std::make_shared<Worker>(QStringLiteral("mathematics"));
    m_ports.secrets = std::make_shared<DemoSecrets>();
    m_ports.history = makeMemoryHistory();
    m_ports.sources[m_endpoint.source].metrics
        = std::make_shared<PrometheusSource>(m_endpoint, m_ports.secrets, m_ports.worker, m_ports.clock);
    m_client = std::make_unique<HttpClient>(m_endpoint, m_ports.secrets, m_ports.worker, m_ports.clock);
    for (SloSpec& slo : m_slos)
        slo.source = m_endpoint.source;
    SourceConfig source;
    source.name = m_endpoint.source;
    source.urls = { server };
    m_monitor = std::make_unique<SloMonitor>(
        SloMonitor::Setup { source, m_slos, StatusLimits {} }, m_ports, std::make_shared<SliceLedger>(m_ports.worker));
}

Watch::~Watch() = default;

bool Watch::rememberAll()
{
    const Instant newest = floorTo(m_clock->now()) - kSlice;
    std::vector<SliceBatch> batches;
    for (const SloSpec& slo : m_slos) {
        SliceBatch batch { sliceKey(slo), {}, TimeRange { newest - kWindow - kSlice, newest }, CountingWay::RawCounters };
        for (Instant end = newest - std::chrono::hours(1); end <= newest; end += kSlice)
            batch.slices.push_back({ end, 100, 1, 1 });
        batches.push_back(std::move(batch));
    }
    QObject context;
    std::optional<bool> stored;
    m_ports.history->store(batches, &context, [&stored](const Result<bool>& result) { stored = result.has_value(); });
    return QTest::qWaitFor([&] { return stored.has_value(); }, kPatience) && *stored;
}

bool Watch::load()
{
    QSignalSpy loaded(m_monitor.get(), &SloMonitor::loaded);
    m_monitor->start({});
    return QTest::qWaitFor([&] { return !loaded.isEmpty(); }, kPatience);
}

bool Watch::poll()
{
    const Instant newest = floorTo(m_clock->now());
    QSignalSpy polled(m_monitor.get(), &SloMonitor::polled);
    m_monitor->poll();
    const auto& tracks = m_monitor->tracks();
    return QTest::qWaitFor([&] { return !polled.isEmpty(); }, kPatience)
        && std::all_of(tracks.begin(), tracks.end(), [newest](const auto& entry) {
               return entry.second.outcome == PollOutcome::FreshComplete && entry.second.asOf && *entry.second.asOf >= newest;
           });
}

bool Watch::waitForBackfill()
{
    return QTest::qWaitFor([&] { return m_monitor->isBackfillFinished(); }, 5 * kPatience)
        && std::none_of(
            m_monitor->tracks().begin(), m_monitor->tracks().end(), [](const auto& entry) { return entry.second.error.has_value(); });
}

bool Watch::askInstantQueries()
{
    std::vector<Millis> windows(kBurnWindows.begin(), kBurnWindows.end());
    windows.push_back(kWindow);
    QObject context;
    std::size_t answered = 0;
    std::size_t failed = 0;
    for (const SloSpec& slo : m_slos) {
        const SlicePlan plan = planSlices(slo);
        const QString ratio = QStringLiteral("sum(increase(%1[$__window])) / sum(increase(%2[$__window]))").arg(plan.part, plan.total);
        for (const Millis window : windows) {
            m_client->fetch<PromAnswer>(instantQuery(withWindow(ratio, toPrometheusDuration(window)), floorTo(m_clock->now())),
                &parsePromAnswer, &context, [&answered, &failed](const Result<PromAnswer>& answer) { ++(answer ? answered : failed); });
        }
    }
    const std::size_t all = m_slos.size() * windows.size();
    return QTest::qWaitFor([&] { return answered + failed == all; }, 5 * kPatience) && failed == 0;
}

std::optional<Toll> Watch::toll()
{
    QObject context;
    bool came = false;
    std::optional<Toll> toll;
    HttpRequest request = HttpRequest::get(QStringLiteral("/metrics"));
    request.accept = QByteArrayLiteral("text/plain");
    m_client->send(request, &context, [&](const Result<HttpResponse>& response) {
        came = true;
        if (response && response->isSuccess())
            toll = tollIn(response->body);
    });
    return QTest::qWaitFor([&] { return came; }, kPatience) ? toll : std::nullopt;
}

} // namespace yagura::bench
