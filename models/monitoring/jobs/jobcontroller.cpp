// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monitoring/jobcontroller.h"

#include "models/monitoring/jobs/logfollower.h"
#include "models/monitoring/jobs/operation.h"
#include "models/monitoring/jobs/verification.h"

#include <QJsonObject>

#include <algorithm>

namespace yagura {

namespace {
constexpr Millis kOldestToResume = std::chrono::hours(24 * 7);

/// Keeps an adapter until it has answered, whatever is configured meanwhile. Why not the callback itself: it would end the
/// adapter from inside the adapter's own call.
class HeldRunner final : public QObject
{
public:
    HeldRunner(std::shared_ptr<JobRunner> runner, QObject* parent)
        : QObject(parent)
        , m_runner(std::move(runner))
    {
    }
    JobRunner* operator->() const { return m_runner.get(); }

private:
    std::shared_ptr<JobRunner> m_runner;
};

} // namespace

class JobController::Private
{
public:
    Configuration configuration;
    Ports ports;
    std::function<BoardPtr()> board;
    std::vector<Operation*> operations; // oldest first; children of the controller

    BoardPtr newest() const { return board ? board() : nullptr; }
    std::shared_ptr<JobRunner> runner(const SourceName& source) const
    {
        const auto it = ports.sources.find(source);
        return it == ports.sources.end() ? nullptr : it->second.jobs;
    }
    const DeployTarget* target(const ServiceId& service) const
    {
        const auto it = std::find_if(configuration.services.begin(), configuration.services.end(),
            [&](const ServiceConfig& config) { return config.info.id == service && config.deploy; });
        return it == configuration.services.end() ? nullptr : &*it->deploy;
    }
    Operation* find(const OpId& op) const
    {
        const auto it = std::find_if(
            operations.begin(), operations.end(), [&](const Operation* operation) { return operation->state().request.op == op; });
        return it == operations.end() ? nullptr : *it;
    }
    void resume(JobController* owner, const std::function<bool(const OpId&)>& wanted);
    Operation* add(const JobRequest& request, JobController* owner)
    {
        Operation::Surroundings around { ports, board, std::chrono::minutes(2) };
        if (const SourceConfig* source = configuration.source(request.source))
            around.reconcile = source->reconcile;
        auto* operation = new Operation(std::move(around), request, owner);
        QObject::connect(operation, &Operation::changed, owner, &JobController::changed);
        operations.push_back(operation);
        return operation;
    }
};

JobController::JobController(Configuration configuration, Ports ports, std::function<BoardPtr()> board, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->configuration = std::move(configuration);
    d->ports = std::move(ports);
    d->board = std::move(board);
}

JobController::~JobController() = default;

void JobController::reconfigure(Configuration configuration, std::map<SourceName, SourcePorts> sources)
{
    d->configuration = std::move(configuration);
    d->ports.sources = std::move(sources);
}

Result<JobRequest> JobController::prepareRollback(const ServiceId& service, const QString& version) const
{
    const DeployTarget* target = d->target(service);
    if (!target)
        return fail(Error::Kind::Config, service.value);
    const BoardPtr board = d->newest();
    const DeploysSnapshot deploys = board ? board->deploys : DeploysSnapshot {};
    if (!version.isEmpty())
        return makeDeployRequest(Action::Rollback, *target, deploys, version);
    JobRequest asked;
    asked.service = service;
    asked.verifySlo = target->verifySlo;
    const auto candidates = rollbackCandidates(deploys, service, sloOf(board.get(), asked), d->ports.clock->now());
    const auto it
        = std::find_if(candidates.begin(), candidates.end(), [](const RollbackCandidate& candidate) { return candidate.proposed; });
    if (it == candidates.end())
        return fail(Error::Kind::NotFound, service.value);
    return makeDeployRequest(Action::Rollback, *target, deploys, it->version);
}

Result<JobRequest> JobController::prepareDeploy(const ServiceId& service, const QString& version, const JobOptions& options) const
{
    const DeployTarget* target = d->target(service);
    if (!target)
        return fail(Error::Kind::Config, service.value);
    const BoardPtr board = d->newest();
    return makeDeployRequest(Action::Deploy, *target, board ? board->deploys : DeploysSnapshot {}, version, options);
}

Result<JobRequest> JobController::prepareRun(const SourceName& source, const QString& jobId, const JobOptions& options) const
{
    if (!d->runner(source))
        return fail(Error::Kind::Config, source.value);
    JobRequest request;
    request.op = mintOpId();
    request.action = Action::Run;
    request.source = source;
    const BoardPtr board = d->newest();
    const Job* job = board ? board->deploys.job(source, jobId) : nullptr;
    request.jobId = job ? job->id : jobId;
    request.jobName = job ? job->path() : jobId;
    // Why: the running list of every project the token may see; the job's own would do if we knew it.
    request.project = job ? job->project : QStringLiteral("*");
    request.opIdOption = QStringLiteral("yagura_op");
    request.options = options;
    request.options.insert(request.opIdOption, request.op.value);
    return request;
}

std::vector<Guard> JobController::guards(const JobRequest& request) const
{
    const BoardPtr board = d->newest();
    return evaluateGuards(request, board ? board->deploys : DeploysSnapshot {}, sloOf(board.get(), request), d->ports.clock->now());
}

void JobController::start(const JobRequest& request)
{
    if (request.op.isEmpty() || d->find(request.op))
        return;
    d->add(request, this)->start();
}

void JobController::abort(const OpId& op)
{
    if (Operation* operation = d->find(op))
        operation->abort();
}

void JobController::abortExecution(
    const SourceName& source, const QString& executionId, QObject* context, const std::function<void(StartAnswer)>& callback)
{
    const QPointer<QObject> listener(context);
    const auto answer = [this, listener, callback](const StartAnswer& value) {
        d->ports.clock->callAfter(Millis(0), listener ? listener.data() : this, [listener, callback, value] {
            if (listener)
                callback(value);
        });
    };
    if (!d->runner(source) || !d->ports.journal) {
        answer({ StartAnswer::Kind::NotStarted, std::nullopt, Error { Error::Kind::Config, source.value, {}, 0, {} }, 0 });
        return;
    }
    auto* runner = new HeldRunner(d->runner(source), this);
    const OpId op = mintOpId();
    const QJsonObject detail { { QStringLiteral("source"), source.value }, { QStringLiteral("execution"), executionId } };
    d->ports.journal->append(op, QStringLiteral("abort"), detail, d->ports.clock->now(), this,
        [this, op, runner, executionId, answer](const Result<JournalEntry>& entry) {
            if (!entry) {
                runner->deleteLater();
                answer({ StartAnswer::Kind::NotStarted, std::nullopt, entry.error(), 0 });
                return;
            }
            (*runner)->abort(executionId, this, [this, op, runner, answer](const StartAnswer& said) {
                runner->deleteLater();
                QJsonObject told = said.error ? detailOf(*said.error) : QJsonObject {};
                told.insert(QStringLiteral("asked"), said.kind == StartAnswer::Kind::Confirmed);
                d->ports.journal->append(op, QStringLiteral("abort-answer"), told, d->ports.clock->now(), this,
                    [answer, said](const Result<JournalEntry>&) { answer(said); });
            });
        });
}

void JobController::resumeOpenOperations()
{
    d->resume(this, [](const OpId&) { return true; });
}

void JobController::resumeOperation(const OpId& op)
{
    d->resume(this, [op](const OpId& each) { return each == op; });
}

void JobController::Private::resume(JobController* owner, const std::function<bool(const OpId&)>& wanted)
{
    if (!ports.journal)
        return;
    ports.journal->entries(owner, [this, owner, wanted](const Result<std::vector<JournalEntry>>& entries) {
        if (!entries)
            return;
        const Instant oldest = ports.clock->now() - kOldestToResume;
        const std::vector<OpenOperation> all = openOperations(*entries);
        for (const OpenOperation& open : all) {
            if (open.since >= oldest && !find(open.request.op) && wanted(open.request.op))
                add(open.request, owner)->resume(open);
        }
    });
}

void JobController::follow(const SourceName& source, const QString& executionId, QObject* context, std::function<void(const LogPage&)> page,
    std::function<void(Result<Execution>)> ended)
{
    const auto it = d->ports.sources.find(source);
    if (it == d->ports.sources.end() || !it->second.jobs) {
        d->ports.clock->callAfter(
            Millis(0), context, [ended = std::move(ended), source] { ended(fail(Error::Kind::Config, source.value)); });
        return;
    }
    auto* follower = new LogFollower(it->second.jobs, d->ports.clock, executionId, context, std::move(page), std::move(ended), this);
    follower->start();
}

std::vector<OperationState> JobController::operations() const
{
    std::vector<OperationState> states;
    states.reserve(d->operations.size());
    for (auto it = d->operations.rbegin(); it != d->operations.rend(); ++it)
        states.push_back((*it)->state());
    return states;
}

} // namespace yagura
