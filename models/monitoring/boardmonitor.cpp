// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monitoring/boardmonitor.h"

#include "models/monitoring/boardmonitor_p.h"

#include <QRandomGenerator>

#include <algorithm>

namespace yagura {

namespace {
constexpr Millis kShortestFrame = std::chrono::milliseconds(500); // at most two boards a second
constexpr Millis kTick = std::chrono::seconds(5);
constexpr std::size_t kKeptOperations = 50;
constexpr Millis kTroubleStays = std::chrono::minutes(10);
} // namespace

BoardMonitor::BoardMonitor(Configuration configuration, Ports ports, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(configuration), std::move(ports)))
{
}

BoardMonitor::~BoardMonitor() = default;

void BoardMonitor::markAsDemo()
{
    d->demo = true;
    d->board = d->assemble();
}

void BoardMonitor::start()
{
    if (std::exchange(d->started, true))
        return;
    d->startMonitors({});
    d->armTick();
}

void BoardMonitor::refresh()
{
    if (d->loading == 0)
        d->scheduler.pollNow();
}

void BoardMonitor::pause()
{
    d->scheduler.pause();
    for (const auto& [name, monitor] : d->slos)
        monitor->pauseBackfill();
    d->requestBoard();
}

void BoardMonitor::resume()
{
    d->scheduler.resume();
    for (const auto& [name, monitor] : d->slos)
        monitor->resumeBackfill();
    d->requestBoard();
}

void BoardMonitor::reconfigure(Configuration configuration, std::map<SourceName, SourcePorts> sources)
{
    std::map<QString, SloTrack> known;
    for (const auto& [name, monitor] : d->slos)
        known.merge(monitor->tracksByKey());
    for (const SourceConfig& source : d->configuration.sources)
        d->scheduler.remove(source.name);
    d->configuration = std::move(configuration);
    d->ports.sources = std::move(sources);
    d->makeMonitors();
    if (d->started)
        d->startMonitors(known);
    d->requestBoard();
}

BoardPtr BoardMonitor::board() const { return d->board; }

bool BoardMonitor::firstPollFinished() const { return d->firstPollFinished(); }

bool BoardMonitor::backfillFinished() const
{
    return d->firstPollFinished()
        && std::all_of(d->slos.begin(), d->slos.end(), [](const auto& entry) { return entry.second->isBackfillFinished(); })
        && std::all_of(d->recorded.begin(), d->recorded.end(), [](const auto& entry) { return entry.second->isSettled(); });
}

void BoardMonitor::setStorageTrouble(const Error& error)
{
    d->storageTroubleAt = d->ports.clock->now();
    if (d->storageTrouble == error)
        return;
    d->storageTrouble = error;
    emit storageTroubleChanged();
}

const std::optional<Error>& BoardMonitor::storageTrouble() const { return d->storageTrouble; }

namespace {

/// A local write cannot end it. The local file's troubles name no source.
bool concernsSharedStorage(const Error& error) { return !error.source.isEmpty(); }

} // namespace

void BoardMonitor::endSharedStorageTrouble()
{
    if (!d->storageTrouble || !concernsSharedStorage(*d->storageTrouble))
        return;
    d->storageTrouble.reset();
    emit storageTroubleChanged();
}

void BoardMonitor::setHistory(std::shared_ptr<HistoryStore> history)
{
    d->ports.history = std::move(history);
    d->listenToOthers();
}

void BoardMonitor::Private::listenToOthers()
{
    if (!ports.history)
        return;
    ports.history->watchOthers(q, [this](const std::vector<SliceBatch>& batches) {
        for (const auto& [name, monitor] : slos)
            monitor->takeFromOthers(batches);
    });
}

void BoardMonitor::Private::storageWorked()
{
    if (!storageTrouble || concernsSharedStorage(*storageTrouble) || ports.clock->now() - storageTroubleAt < kTroubleStays)
        return;
    storageTrouble.reset();
    emit q->storageTroubleChanged();
}

void BoardMonitor::setOperation(const OperationState& operation)
{
    auto& list = d->operations;
    const auto it
        = std::find_if(list.begin(), list.end(), [&](const OperationState& known) { return known.request.op == operation.request.op; });
    const bool moved = it == list.end() || it->phase != operation.phase;
    if (it != list.end())
        *it = operation;
    else
        list.insert(list.begin(), operation);
    if (list.size() > kKeptOperations)
        list.pop_back();
    // The timeline should show what just began or ended without waiting for the next poll.
    const bool shows = operation.phase == OpPhase::Running || operation.phase == OpPhase::Verifying || operation.phase == OpPhase::Ended;
    if (moved && shows && d->loading == 0)
        d->scheduler.pollNow(operation.request.source);
    d->requestBoard();
}

BoardMonitor::Private::Private(BoardMonitor* monitor, Configuration config, Ports allPorts)
    : q(monitor)
    , configuration(std::move(config))
    , ports(std::move(allPorts))
    , ledger(std::make_shared<SliceLedger>(ports.worker))
    , scheduler(ports.clock, QRandomGenerator::global()->generate())
{
    makeMonitors();
    listenToOthers();
    board = assemble();
}

void BoardMonitor::Private::makeMonitors()
{
    slos.clear();
    watchRecorded();
    for (const SourceConfig& source : configuration.sources) {
        if (source.kind != SourceKind::Prometheus)
            continue;
        SloMonitor::Setup setup { source, {}, configuration.limits };
        std::copy_if(configuration.slos.begin(), configuration.slos.end(), std::back_inserter(setup.slos),
            [&](const SloSpec& spec) { return spec.source == source.name && spec.parts.empty(); });
        const std::vector<SloSpec> found = foundAt(source.name);
        setup.slos.insert(setup.slos.end(), found.begin(), found.end());
        auto monitor = std::make_unique<SloMonitor>(std::move(setup), ports, ledger);
        const SourceName name = source.name;
        QObject::connect(monitor.get(), &SloMonitor::loaded, q, [this] { oneLoaded(); });
        QObject::connect(monitor.get(), &SloMonitor::changed, q, [this] {
            updateComposites();
            requestBoard();
        });
        QObject::connect(monitor.get(), &SloMonitor::polled, q, [this, name] {
            // A source whose slices cannot be had ends no back-fill, and may have answered about its rules.
            if (!recorded.at(name)->isSettled())
                compareRecorded(name);
            onePolled(name, slos.at(name)->state().error);
        });
        QObject::connect(monitor.get(), &SloMonitor::storageAnswered, q, [this](const std::optional<Error>& error) {
            if (error)
                q->setStorageTrouble(*error);
            else
                storageWorked();
        });
        QObject::connect(monitor.get(), &SloMonitor::backfillChanged, q,
            [this, name](BackfillProgress progress) { emit q->backfillProgress(name, progress); });
        QObject::connect(monitor.get(), &SloMonitor::backfillEnded, q, [this, name] {
            compareRecorded(name);
            announceMilestones();
        });
        slos.emplace(name, std::move(monitor));
    }

    std::vector<SloSpec> made;
    std::copy_if(configuration.slos.begin(), configuration.slos.end(), std::back_inserter(made),
        [](const SloSpec& spec) { return !spec.parts.empty(); });
    composites = std::make_unique<CompositeMonitor>(std::move(made), configuration.limits, ports.clock, ledger);
    QObject::connect(composites.get(), &CompositeMonitor::changed, q, [this] {
        requestBoard();
        announceMilestones(); // which wait for them
    });

    auto newAlerts = std::make_unique<AlertMonitor>(configuration, ports);
    if (alerts)
        newAlerts->adopt(*alerts);
    alerts = std::move(newAlerts);
    QObject::connect(alerts.get(), &AlertMonitor::loaded, q, [this] { oneLoaded(); });
    QObject::connect(alerts.get(), &AlertMonitor::changed, q, [this] { requestBoard(); });
    QObject::connect(alerts.get(), &AlertMonitor::polled, q, [this](const SourceName& name) { onePolled(name, alerts->errorOf(name)); });

    auto newDeploys = std::make_unique<DeployMonitor>(configuration, ports);
    if (deploys)
        newDeploys->adopt(*deploys);
    deploys = std::move(newDeploys);
    QObject::connect(deploys.get(), &DeployMonitor::loaded, q, [this] { oneLoaded(); });
    QObject::connect(deploys.get(), &DeployMonitor::changed, q, [this] { requestBoard(); });
    QObject::connect(deploys.get(), &DeployMonitor::polled, q, [this](const SourceName& name) { onePolled(name, deploys->errorOf(name)); });
}

void BoardMonitor::Private::startMonitors(const std::map<QString, SloTrack>& known)
{
    loading = static_cast<int>(slos.size()) + 2;
    askSecrets();
    for (const auto& [name, monitor] : slos)
        monitor->start(known);
    alerts->start();
    deploys->start();
}

void BoardMonitor::Private::oneLoaded()
{
    if (--loading > 0) {
        requestBoard();
        return;
    }
    publish(); // Why not by and by: somebody has just opened the window and waits for what is known
    if (configuration.sources.empty())
        ports.clock->callAfter(Millis(0), q, [this] { announceMilestones(); });
    for (const SourceConfig& source : configuration.sources) {
        const SourceName name = source.name;
        scheduler.add(name, source.poll, [this, name] { poll(name); });
    }
}

void BoardMonitor::Private::poll(const SourceName& source)
{
    if (const auto it = slos.find(source); it != slos.end()) {
        recorded.at(source)->poll();
        it->second->poll();
    } else if (alerts->knows(source))
        alerts->poll(source);
    else if (deploys->knows(source))
        deploys->poll(source);
    else
        scheduler.finished(
            source, Error { Error::Kind::Config, QStringLiteral("nothing watches this source"), source.value, 0, std::nullopt });
}

void BoardMonitor::Private::onePolled(const SourceName& source, const std::optional<Error>& error)
{
    scheduler.finished(source, error);
    noteSilence(source, error);
    const bool refused = error
        && (error->kind == Error::Kind::SecretMissing || error->kind == Error::Kind::SecretLocked
            || error->kind == Error::Kind::Unauthorized);
    // An answer in spite of a missing token: it was stored meanwhile, here or from a terminal.
    const auto known = secrets.find(source);
    const bool healed = !error && known != secrets.end() && (known->second == SecretState::Missing || known->second == SecretState::Locked);
    if (refused || healed)
        askSecrets();
    announceMilestones();
    requestBoard();
}

bool BoardMonitor::Private::firstPollFinished() const
{
    return started && loading == 0 && !composites->isBusy() && alerts->hasPolledOnce() && deploys->hasPolledOnce()
        && std::all_of(slos.begin(), slos.end(), [](const auto& entry) { return entry.second->hasPolledOnce(); });
}

void BoardMonitor::Private::announceMilestones()
{
    if (!firstPollFinished())
        return;
    const bool first = !std::exchange(saidFirstPoll, true);
    const bool filled = q->backfillFinished();
    const bool nowFilled = filled && !saidFilled;
    saidFilled = filled;
    if (!first && !nowFilled)
        return;
    publish(); // whoever hears of it looks at the board at once
    if (first)
        emit q->firstPollDone();
    if (nowFilled)
        emit q->backfillDone();
}

void BoardMonitor::Private::noteSilence(const SourceName& source, const std::optional<Error>& error)
{
    const bool wasSilent = silent.contains(source);
    if (wasSilent == error.has_value())
        return;
    ChangeEvent event;
    event.kind = error ? ChangeEvent::Kind::SourceSilent : ChangeEvent::Kind::SourceBack;
    event.at = ports.clock->now();
    event.source = source;
    event.subject = source.value;
    sourceEvents.insert(sourceEvents.begin(), event);
    if (sourceEvents.size() > 100)
        sourceEvents.pop_back();
    if (error)
        silent.insert(source);
    else
        silent.erase(source);
}

void BoardMonitor::Private::askSecrets()
{
    for (const SourceConfig& source : configuration.sources) {
        if (source.auth.secret.isEmpty() || !ports.secrets)
            continue;
        ports.secrets->state(source.auth.secret, q, [this, name = source.name](const Result<SecretState>& state) {
            secrets[name] = state ? *state : state.error().kind == Error::Kind::SecretMissing ? SecretState::Missing : SecretState::Locked;
            requestBoard();
        });
    }
}

void BoardMonitor::Private::armTick()
{
    ports.clock->callAfter(kTick, q, [this] {
        for (const auto& [name, monitor] : slos)
            monitor->tick();
        alerts->tick();
        deploys->tick();
        requestBoard();
        armTick();
    });
}

void BoardMonitor::Private::updateComposites()
{
    composites->update([this](const SloId& id) {
        std::vector<CompositeMonitor::Part> parts;
        for (const auto& [name, monitor] : slos) {
            for (const auto& [own, track] : monitor->tracks()) {
                const bool isGroup = !track.spec.group.isEmpty() && own.value.startsWith(id.value + QLatin1Char('{'));
                if ((own == id && !track.standsForGroups) || isGroup)
                    parts.push_back({ &track, monitor->ageing() });
            }
        }
        return parts;
    });
}

void BoardMonitor::Private::requestBoard()
{
    if (std::exchange(requested, true))
        return;
    const Millis sinceLast = ports.clock->now() - published;
    const Millis delay = std::clamp<Millis>(kShortestFrame - sinceLast, Millis(0), kShortestFrame);
    ports.clock->callAfter(delay, q, [this] {
        if (requested)
            publish();
    });
}

void BoardMonitor::Private::publish()
{
    requested = false;
    published = ports.clock->now();
    board = assemble();
    emit q->changed(board);
}

} // namespace yagura
