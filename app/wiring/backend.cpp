// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/backend.h"

#include "app/wiring/backend_p.h"
#include "app/wiring/livesources.h"

#include "models/clients/keychain/environmentsecretstore.h"
#include "models/clients/keychain/keychainsecretstore.h"
#include "models/config/configurationwriter.h"
#include "models/storage/sharedhistory.h"
#include "models/storage/sqlitestore.h"

#include <QDir>
#include <QLoggingCategory>
#include <QPointer>

namespace yagura {

Q_LOGGING_CATEGORY(lcWiring, "yagura.storage")

BackEnd::BackEnd()
    : d(std::make_unique<Private>())
{
}

BackEnd::~BackEnd() = default;

std::unique_ptr<BackEnd> BackEnd::Private::assemble(BackEndOptions options, Configuration configuration, Ports ports, World world)
{
    std::unique_ptr<BackEnd> made(new BackEnd);
    Private& d = *made->d;
    d.options = std::move(options);
    d.configuration = std::move(configuration);
    d.ports = std::move(ports);
    d.world = world;
    d.monitor = std::make_unique<BoardMonitor>(d.configuration, d.ports);
    if (world == World::Demo)
        d.monitor->markAsDemo();
    BoardMonitor* const monitor = d.monitor.get();
    d.jobs = std::make_unique<JobController>(d.configuration, d.ports, [monitor] { return monitor->board(); });
    QObject::connect(d.jobs.get(), &JobController::changed, monitor, &BoardMonitor::setOperation);
    return made;
}

std::unique_ptr<BackEnd> BackEnd::live(const BackEndOptions& options, const std::function<void()>& meanwhile)
{
    ConfigurationResult read; // outlives the worker that writes it
    Ports ports;
    ports.clock = options.clock ? options.clock : std::make_shared<SystemClock>();
    ports.worker = std::make_shared<Worker>(QStringLiteral("mathematics"));
    ports.secrets = std::make_shared<KeychainSecretStore>();
    if (options.environmentSecrets)
        ports.secrets = std::make_shared<EnvironmentSecretStore>(ports.secrets);
    const auto storage = std::make_shared<Worker>(QStringLiteral("storage"));
    // Side by side: the configuration, the database driver, and whatever the caller has to do.
    ports.worker->post([&read, folder = options.configFolder] { read = readConfiguration(folder); });
    storage->post(&loadSqlite);
    if (meanwhile)
        meanwhile();
    auto said = std::make_shared<QObject>(); // hears of trouble as long as the stores live
    // The stores are made before the monitor that shows their trouble, which comes by the event loop and so not before that.
    auto shown = std::make_shared<QPointer<BoardMonitor>>();
    const StorageWatch trouble { said.get(),
        [said, shown](const Error& error) {
            qCWarning(lcWiring, "%s", qPrintable(error.detail));
            if (*shown)
                (*shown)->setStorageTrouble(error);
        },
        [shown] {
            if (*shown)
                (*shown)->endSharedStorageTrouble();
        } };
    QDir().mkpath(options.dataFolder);

    ports.worker->drain();
    Configuration configuration = read.configuration.value_or(Configuration {});
    if (!read.configuration)
        configuration.folder = options.configFolder;
    auto shared = std::make_shared<std::shared_ptr<Worker>>(); // made when there is a shared history, and stays: nobody waits for its end
    const auto makeHistory = [folder = options.dataFolder, storage, shared, secrets = ports.secrets, clock = ports.clock, trouble](
                                 const StorageConfig& config) -> std::shared_ptr<HistoryStore> {
        if (config.kind == StorageConfig::Kind::Sqlite)
            return makeSqliteHistory(folder, storage, trouble);
        const SharedAddress address { config.host, config.port, config.database, config.user, config.secret };
        if (!*shared)
            *shared = std::make_shared<Worker>(QStringLiteral("shared history"));
        return makeSharedHistory(folder, address, storage, *shared, secrets, clock, trouble);
    };
    ports.history = makeHistory(configuration.storage);
    ports.journal = makeSqliteJournal(options.dataFolder, storage, trouble); // exactly once is a promise of this machine: never shared
    ports.sources = makeLiveSources(configuration, ports);
    auto made = Private::assemble(options, std::move(configuration), std::move(ports), Private::World::Live);
    made->d->faults = std::move(read.faults);
    made->d->files = std::move(read.files);
    made->d->makeHistory = makeHistory;
    *shown = made->d->monitor.get();
    return made;
}

const Configuration& BackEnd::configuration() const { return d->configuration; }
std::vector<Fault> BackEnd::faults() const { return d->faults; }
bool BackEnd::isDemo() const { return d->world == Private::World::Demo; }
Ports& BackEnd::ports() { return d->ports; }
BoardMonitor& BackEnd::monitor() { return *d->monitor; }
JobController& BackEnd::jobs() { return *d->jobs; }

std::map<SloId, std::vector<std::pair<QString, TimeRange>>> BackEnd::confirmedIncidents() const { return d->incidents; }

void BackEnd::watchConfiguration()
{
    if (isDemo())
        return;
    d->watch = std::make_unique<ConfigurationWatch>(d->options.configFolder, d->ports.clock, d->ports.worker);
    d->watch->setFiles(d->files);
    connect(d->watch.get(), &ConfigurationWatch::changed, this, [this] { d->reload(this); });
    d->watch->start();
}

void BackEnd::Private::reload(BackEnd* q)
{
    ports.worker->run([folder = options.configFolder] { return readConfiguration(folder); }, q,
        [this, q](ConfigurationResult result) { apply(q, std::move(result)); });
}

void BackEnd::Private::apply(BackEnd* q, ConfigurationResult result)
{
    const bool otherFaults = faults != result.faults;
    faults = std::move(result.faults);
    // Also those of a broken configuration: the fault may lie in a folder elsewhere, which nobody would look at otherwise.
    files = std::move(result.files);
    if (watch)
        watch->setFiles(files);
    // A broken file leaves the last good version in force.
    if (result.configuration && *result.configuration != configuration) {
        const bool otherStorage = configuration.storage != result.configuration->storage;
        configuration = std::move(*result.configuration);
        if (otherStorage && makeHistory) {
            ports.history = makeHistory(configuration.storage);
            monitor->setHistory(ports.history);
            monitor->endSharedStorageTrouble(); // was the other one's
        }
        ports.sources = makeLiveSources(configuration, ports);
        monitor->reconfigure(configuration, ports.sources);
        jobs->reconfigure(configuration, ports.sources);
        emit q->configurationChanged();
    }
    if (otherFaults)
        emit q->faultsChanged();
}

Result<bool> BackEnd::adoptFolder(const QString& folder)
{
    if (isDemo())
        return fail(Error::Kind::Config, QStringLiteral("the demo has no configuration"));
    const QDir dir(folder);
    if (!dir.exists(QStringLiteral("yagura.yaml"))) {
        const QByteArray first("version: 1\n");
        Result<bool> written = writeNewFiles(folder, { { QStringLiteral("yagura.yaml"), QString::fromUtf8(first) } });
        if (!written)
            return written;
    }
    d->options.configFolder = dir.absolutePath();
    if (d->watch)
        watchConfiguration();
    d->reload(this);
    return true;
}

} // namespace yagura
