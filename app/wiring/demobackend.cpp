// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/backend.h"

#include "app/wiring/backend_p.h"

#include "models/demo/democlock.h"
#include "models/demo/demojobs.h"
#include "models/demo/demoports.h"
#include "models/storage/memorystore.h"

#include <algorithm>

namespace yagura {

namespace {

constexpr Millis kWindow = std::chrono::hours(24 * demoshop::kDays);

SourceConfig sourceConfig(const SourceName& name, SourceKind kind, int port, Millis poll)
{
    SourceConfig source;
    source.name = name;
    source.kind = kind;
    source.urls = { QUrl(QStringLiteral("https://%1.shop.example:%2").arg(name.value).arg(port)) };
    source.poll = poll;
    if (kind == SourceKind::Rundeck) {
        source.auth.type = AuthConfig::Type::Header;
        source.auth.header = QStringLiteral("X-Rundeck-Auth-Token");
        source.auth.secret = QStringLiteral("jobs-token");
    }
    return source;
}

Configuration shopConfiguration(const DemoWorld& world)
{
    using namespace std::chrono_literals;
    Configuration configuration;
    configuration.sources = {
        sourceConfig(demoshop::kMain, SourceKind::Prometheus, 9090, 30s),
        sourceConfig(demoshop::kEdge, SourceKind::Prometheus, 9090, 30s),
        sourceConfig(demoshop::kSearch, SourceKind::Prometheus, 9090, 30s),
        sourceConfig(demoshop::kPager, SourceKind::Alertmanager, 9093, 15s),
        sourceConfig(demoshop::kJobs, SourceKind::Rundeck, 4440, 10s),
    };
    const std::vector<DeployTarget> targets = demoshop::deployTargets();
    for (const ServiceInfo& info : demoshop::serviceInfos()) {
        ServiceConfig service;
        service.info = info;
        service.alerts = QStringList { QStringLiteral("{service=\"%1\"}").arg(info.id.value) };
        const auto target = std::find_if(targets.begin(), targets.end(), [&](const DeployTarget& t) { return t.service == info.id; });
        if (target != targets.end())
            service.deploy = *target;
        configuration.services.push_back(std::move(service));
    }
    configuration.slos = world.specs();
    return configuration;
}

/// What a program that watched for thirty days would have stored.
std::vector<SliceBatch> knownHistory(const DemoWorld& world, Instant until)
{
    std::vector<SliceBatch> batches;
    const Instant now = floorTo(until);
    for (const SloSpec& spec : world.specs()) {
        SliceBatch batch;
        batch.key = sliceKey(spec);
        batch.slices = world.slices(spec.id, { now - kWindow, now });
        while (!batch.slices.empty() && batch.slices.back().coverage > 0 && batch.slices.back().coverage < 1)
            batch.slices.pop_back(); // a partial tail is asked for again
        if (!batch.slices.empty())
            batch.covered = TimeRange { now - kWindow, batch.slices.back().end };
        batches.push_back(std::move(batch));
    }
    return batches;
}

std::map<SourceName, SourcePorts> shopPorts(
    const Configuration& configuration, const std::shared_ptr<DemoWorld>& world, const std::shared_ptr<Clock>& clock)
{
    std::function<void(Instant)> hurry;
    if (const auto demoClock = std::dynamic_pointer_cast<DemoClock>(clock))
        hurry = [demoClock](Instant until) { demoClock->hurryUntil(until); };
    const auto jobs = std::make_shared<DemoJobs>(world, clock, std::move(hurry));
    const auto alerts = std::make_shared<DemoAlerts>(world, clock);
    std::map<SourceName, SourcePorts> all;
    for (const SourceConfig& source : configuration.sources) {
        SourcePorts ports;
        ports.tester = std::make_shared<DemoTester>(world, clock, source.name, source.kind);
        switch (source.kind) {
        case SourceKind::Prometheus:
            ports.metrics = std::make_shared<DemoMetrics>(world, clock, source.name);
            break;
        case SourceKind::Alertmanager:
            ports.alerts = alerts;
            break;
        case SourceKind::Rundeck:
            ports.deploys = jobs;
            ports.jobs = jobs;
            break;
        }
        all.emplace(source.name, std::move(ports));
    }
    return all;
}

} // namespace

/// Without a clock in the options the story runs (DemoClock says at which pace); pictures hand over a DemoClock that stands
/// still, tests one that they move.
std::unique_ptr<BackEnd> BackEnd::demo(const BackEndOptions& options)
{
    const std::shared_ptr<Clock> clock = options.clock ? options.clock : std::make_shared<DemoClock>(DemoClock::Flow::Running);
    const auto world = std::make_shared<DemoWorld>(options.demoSeed, options.demoStory.value_or(clock->now()));
    Configuration configuration = shopConfiguration(*world);

    Ports ports;
    ports.clock = clock;
    ports.worker = std::make_shared<Worker>(QStringLiteral("mathematics"));
    ports.secrets = std::make_shared<DemoSecrets>();
    ports.history = makeMemoryHistory();
    ports.journal = makeMemoryJournal();
    ports.sources = shopPorts(configuration, world, clock);
    // The memory store takes what it is given at once; nobody needs its answer.
    QObject nobody;
    ports.history->store(knownHistory(*world, std::min(clock->now(), world->story())), &nobody, [](const Result<bool>&) {});
    auto made = Private::assemble(options, std::move(configuration), std::move(ports), Private::World::Demo);
    for (const DemoIncidentStory& told : demoshop::incidents()) {
        const TimeRange range { world->minutesBefore(told.from), world->minutesBefore(told.to) };
        made->d->incidents[{ told.slo.toString() }].emplace_back(told.name.toString(), range);
    }
    return made;
}

} // namespace yagura
