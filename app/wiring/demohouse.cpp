// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/demohouse.h"

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
    source.urls = { QUrl(QStringLiteral("http://%1.shop.example:%2").arg(name.value).arg(port)) };
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
std::vector<SliceBatch> knownHistory(const DemoWorld& world)
{
    std::vector<SliceBatch> batches;
    const Instant now = floorTo(world.story());
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

} // namespace

DemoHouse makeDemoHouse(const BackEndOptions& options)
{
    std::shared_ptr<Clock> clock = options.clock;
    if (!clock)
        clock = std::make_shared<DemoClock>(DemoClock::Flow::Running);
    const auto world = std::make_shared<DemoWorld>(options.demoSeed, clock->now());

    DemoHouse house;
    house.configuration = shopConfiguration(*world);
    house.ports.clock = clock;
    house.ports.worker = std::make_shared<Worker>(QStringLiteral("demo"));
    house.ports.secrets = std::make_shared<DemoSecrets>();
    house.ports.history = makeMemoryHistory();
    house.ports.journal = makeMemoryJournal();

    std::function<void(Instant)> hurry;
    if (const auto demoClock = std::dynamic_pointer_cast<DemoClock>(clock))
        hurry = [demoClock](Instant until) { demoClock->hurryUntil(until); };
    const auto jobs = std::make_shared<DemoJobs>(world, clock, std::move(hurry));
    const auto alerts = std::make_shared<DemoAlerts>(world, clock);
    for (const SourceConfig& source : house.configuration.sources) {
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
        house.ports.sources.emplace(source.name, std::move(ports));
    }
    return house;
}

} // namespace yagura
