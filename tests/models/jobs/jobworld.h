// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/rundeck/rundeckclient.h"
#include "models/monitoring/jobcontroller.h"
#include "tests/models/clients/fakes.h"
#include "tests/support/clock/manualclock.h"
#include "tests/support/rundeck/rundeckdouble.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSet>

namespace yagura::test {

/// A journal that outlives controllers, as the file on disk does. Answers later, as the real one does.
class BookJournal final : public JournalStore
{
public:
    std::vector<JournalEntry> book;
    QSet<QString> claimed;
    bool broken = false;
    QString lastWords; ///< after this step is on disk the process hears nothing more: it was killed there

    void append(OpId op, QString step, QJsonObject detail, Instant at, QObject* context, Callback<JournalEntry> callback) override
    {
        if (broken) {
            QTimer::singleShot(0, context, [callback] { callback(fail(Error::Kind::Storage, QStringLiteral("disk full"))); });
            return;
        }
        JournalEntry entry { static_cast<qint64>(book.size()) + 1, at, op, step, detail, {} };
        entry.hash = journalHash(book.empty() ? QString() : book.back().hash, entry);
        book.push_back(entry);
        if (!lastWords.isEmpty() && entry.step == lastWords)
            return;
        QTimer::singleShot(0, context, [callback, entry] { callback(entry); });
    }
    void entries(QObject* context, Callback<std::vector<JournalEntry>> callback) override
    {
        QTimer::singleShot(0, context, [this, callback] { callback(book); });
    }
    void claim(OpId op, Instant, QObject* context, Callback<bool> callback) override
    {
        const bool mine = !broken && !claimed.contains(op.value);
        claimed.insert(op.value);
        QTimer::singleShot(0, context, [callback, mine] { callback(mine); });
    }
    QStringList steps(const OpId& op) const
    {
        QStringList result;
        for (const JournalEntry& entry : book) {
            if (entry.op == op)
                result.append(entry.step);
        }
        return result;
    }
};

/// A controller, a Rundeck double and a clock that only the test moves.
struct JobWorld
{
    RundeckDouble rundeck;
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>(fromEpochMs(1795382120000));
    std::shared_ptr<BookJournal> journal = std::make_shared<BookJournal>();
    std::shared_ptr<MapSecretStore> secrets = std::make_shared<MapSecretStore>();
    std::shared_ptr<Worker> worker = std::make_shared<Worker>(QStringLiteral("decode"));
    std::shared_ptr<Board> board = std::make_shared<Board>();
    Configuration configuration;
    std::unique_ptr<JobController> controller;
    int timeoutMs = 400;

    JobWorld()
    {
        secrets->values[QStringLiteral("jobs-token")] = "good-token";
        DeployTarget target;
        target.service = ServiceId { QStringLiteral("checkout") };
        target.source = SourceName { QStringLiteral("jobs") };
        target.project = QStringLiteral("shop");
        target.deployJob = RundeckDouble::jobId();
        target.versionOption = QStringLiteral("version");
        ServiceConfig service;
        service.info.id = target.service;
        service.deploy = target;
        configuration.services = { service };
        SourceConfig source;
        source.name = target.source;
        source.kind = SourceKind::Rundeck;
        source.reconcile = std::chrono::minutes(2);
        configuration.sources = { source };
        board->deploys.targets = { target };
    }
    void begin()
    {
        HttpEndpoint endpoint;
        endpoint.source = SourceName { QStringLiteral("jobs") };
        endpoint.url = rundeck.server.url();
        endpoint.auth.secret = QStringLiteral("jobs-token");
        endpoint.timeout = Millis(timeoutMs);
        const std::vector<DeployTarget> targets { *configuration.services.front().deploy };
        auto client = std::make_shared<RundeckClient>(endpoint, targets, secrets, worker, clock);
        Ports ports;
        ports.clock = clock;
        ports.journal = journal;
        SourcePorts source;
        source.deploys = client;
        source.jobs = client;
        ports.sources[endpoint.source] = source;
        controller = std::make_unique<JobController>(configuration, ports, [this]() -> BoardPtr { return board; });
    }
    void kill() { controller.reset(); } ///< what kill -9 leaves: the journal and the server

    JobRequest deploy(const QString& version = QStringLiteral("v2")) const
    {
        return controller->prepareDeploy(ServiceId { QStringLiteral("checkout") }, version, {}).value();
    }
    OperationState state(const OpId& op) const
    {
        for (const OperationState& one : controller->operations()) {
            if (one.request.op == op)
                return one;
        }
        return {};
    }
    /// Lets answers arrive and moves the clock to whatever is due next, until `done` or ten real seconds have passed.
    bool until(const std::function<bool()>& done)
    {
        QElapsedTimer real;
        real.start();
        while (!done()) {
            if (real.elapsed() > 10000)
                return false;
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 1);
            QCoreApplication::processEvents();
            clock->advanceToNext();
        }
        return true;
    }
    bool untilOver(const OpId& op)
    {
        return until([&] { return controller && state(op).isOver(); });
    }
};

} // namespace yagura::test
