// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demojobs.h"

#include "models/demo/joblog.h"
#include "models/demo/later.h"

#include <QRegularExpression>
#include <QTimer>

#include <algorithm>

namespace yagura {

namespace {

constexpr Millis kWatched = std::chrono::minutes(11); // a verification window and a little
constexpr QLatin1String kUser("deployer");

void answer(QObject* context, std::function<void(StartAnswer)> callback, StartAnswer start)
{
    QTimer::singleShot(0, context, [callback = std::move(callback), start = std::move(start)] { callback(start); });
}

Error refused(Error::Kind kind, int status, const QString& detail) { return { kind, detail, demoshop::kJobs.value, status, std::nullopt }; }

ServiceId serviceOf(const Job& job)
{
    for (const ServiceInfo& service : demoshop::serviceInfos()) {
        if (job.group == u"deploy" && job.name.endsWith(QLatin1Char('-') + service.id.value))
            return service.id;
    }
    return {};
}

} // namespace

DemoJobs::DemoJobs(std::shared_ptr<DemoWorld> world, std::shared_ptr<Clock> clock, std::function<void(Instant)> hurry)
    : m_world(std::move(world))
    , m_clock(std::move(clock))
    , m_hurry(std::move(hurry))
    , m_jobs(m_world->jobs())
{
    std::vector<Execution> past = m_world->pastExecutions();
    std::reverse(past.begin(), past.end());
    for (Execution& execution : past) {
        Run run;
        const auto job = std::find_if(m_jobs.begin(), m_jobs.end(), [&](const Job& j) { return j.id == execution.jobId; });
        run.job = *job;
        run.service = serviceOf(*job);
        run.version = execution.options.value(QStringLiteral("version"));
        run.succeeds = execution.status != Execution::Status::Failed;
        run.ends = execution.endedAt.value_or(*execution.startedAt + job->averageDuration.value_or(kDeploy));
        m_nextId = std::max(m_nextId, execution.id.toInt() + 1);
        run.execution = std::move(execution);
        m_runs.push_back(std::move(run));
    }
}

DemoJobs::~DemoJobs() = default;

Execution DemoJobs::present(const Run& run) const
{
    Execution shown = run.execution;
    const Instant now = m_clock->now();
    const Instant end = run.aborted.value_or(run.ends);
    shown.endedAt.reset();
    shown.status = Execution::Status::Running;
    if (now < end)
        return shown;
    shown.endedAt = end;
    shown.status = run.aborted ? Execution::Status::Aborted : run.succeeds ? Execution::Status::Succeeded : Execution::Status::Failed;
    if (run.aborted)
        shown.abortedBy = kUser;
    return shown;
}

std::vector<Execution> DemoJobs::all() const
{
    std::vector<Execution> executions;
    executions.reserve(m_runs.size());
    std::transform(m_runs.rbegin(), m_runs.rend(), std::back_inserter(executions), [this](const Run& run) { return present(run); });
    return executions;
}

DemoJobs::Run* DemoJobs::find(const QString& id)
{
    const auto found = std::find_if(m_runs.begin(), m_runs.end(), [&](const Run& run) { return run.execution.id == id; });
    return found == m_runs.end() ? nullptr : &*found;
}

void DemoJobs::executions(const QString& project, Instant since, QObject* context, Callback<ExecutionsAnswer> callback)
{
    ExecutionsAnswer found;
    found.version = QStringLiteral("5.7.0");
    found.clockSkew = std::chrono::milliseconds(200);
    found.executions = all();
    std::erase_if(found.executions, [&](const Execution& e) { return e.project != project || (e.endedAt && *e.endedAt <= since); });
    answerLater<ExecutionsAnswer>(context, std::move(callback), std::move(found));
}

void DemoJobs::jobs(const QString& project, QObject* context, Callback<std::vector<Job>> callback)
{
    answerLater<std::vector<Job>>(context, std::move(callback), project == demoshop::kProject ? m_jobs : std::vector<Job> {});
}

std::optional<Error> DemoJobs::refusal(const Job& job, const JobRequest& request) const
{
    if (!job.runnable.value_or(true))
        return refused(Error::Kind::Forbidden, 403, QStringLiteral("Not authorized for action \"Run\" for Job %1").arg(job.path()));
    const auto running
        = std::find_if(m_runs.begin(), m_runs.end(), [&](const Run& run) { return run.job.id == job.id && !present(run).isEnded(); });
    if (running != m_runs.end())
        return refused(Error::Kind::Conflict, 409,
            QStringLiteral("Job \"%1\" is currently being executed (#%2)").arg(job.path(), running->execution.id));
    for (auto sent = request.options.cbegin(); sent != request.options.cend(); ++sent) {
        const auto option = std::find_if(job.options.begin(), job.options.end(), [&](const JobOption& o) { return o.name == sent.key(); });
        if (option == job.options.end()) {
            if (sent.key() == request.opIdOption)
                continue;
            return refused(Error::Kind::BadRequest, 400, QStringLiteral("Option '%1' is not an option of %2").arg(sent.key(), job.path()));
        }
        if (option->enforced && !option->values.contains(sent.value()))
            return refused(Error::Kind::BadRequest, 400,
                QStringLiteral("Option '%1': '%2' is not one of: %3")
                    .arg(sent.key(), sent.value(), option->values.join(QStringLiteral(", "))));
        if (!option->regex.isEmpty()
            && !QRegularExpression(QRegularExpression::anchoredPattern(option->regex)).match(sent.value()).hasMatch())
            return refused(Error::Kind::BadRequest, 400,
                QStringLiteral("Option '%1': '%2' does not match %3").arg(sent.key(), sent.value(), option->regex));
    }
    for (const JobOption& option : job.options) {
        if (option.required && request.options.value(option.name, option.defaultValue).isEmpty())
            return refused(Error::Kind::BadRequest, 400, QStringLiteral("Option '%1' is required").arg(option.name));
    }
    return std::nullopt;
}

DemoJobs::Run DemoJobs::begin(const Job& job, const JobRequest& request)
{
    const Instant now = m_clock->now();
    Run run;
    run.job = job;
    run.service = serviceOf(job);
    run.execution.id = QString::number(m_nextId++);
    run.execution.jobId = job.id;
    run.execution.project = job.project;
    run.execution.user = kUser;
    run.execution.permalink = QStringLiteral("https://rundeck.shop.example:4440/project/shop/execution/show/") + run.execution.id;
    run.execution.startedAt = now;
    for (const JobOption& option : job.options) {
        if (!option.defaultValue.isEmpty())
            run.execution.options.insert(option.name, option.defaultValue);
    }
    run.execution.options.insert(request.options);
    run.version = run.service.isEmpty() ? QString() : run.execution.options.value(QStringLiteral("version"));
    Millis length = run.service.isEmpty() ? job.averageDuration.value_or(kDeploy) : job.name.startsWith(u"rollback") ? kRollback : kDeploy;
    if (!run.service.isEmpty() && !m_world->knownVersions(run.service).contains(run.version)) {
        run.succeeds = false;
        length = kFailsAfter;
    }
    run.ends = now + length;
    return run;
}

void DemoJobs::run(const JobRequest& request, QObject* context, std::function<void(StartAnswer)> callback)
{
    StartAnswer start;
    start.requestsSent = 1;
    start.kind = StartAnswer::Kind::NotStarted;
    const auto job
        = std::find_if(m_jobs.begin(), m_jobs.end(), [&](const Job& j) { return j.id == request.jobId || j.path() == request.jobId; });
    if (job == m_jobs.end())
        start.error = refused(Error::Kind::NotFound, 404, QStringLiteral("Job ID does not exist: %1").arg(request.jobId));
    else
        start.error = refusal(*job, request);
    if (!start.error) {
        Run run = begin(*job, request);
        if (run.succeeds && !run.service.isEmpty())
            m_world->release(run.service, run.version, run.ends);
        if (m_hurry)
            m_hurry(run.ends + kWatched);
        start.kind = StartAnswer::Kind::Confirmed;
        start.execution = present(run);
        m_runs.push_back(std::move(run));
    }
    answer(context, std::move(callback), std::move(start));
}

void DemoJobs::findByOp(const JobRequest& request, QObject* context, Callback<std::vector<Execution>> callback)
{
    std::vector<Execution> found = all();
    std::erase_if(found, [&](const Execution& e) { return e.options.value(request.opIdOption) != request.op.value; });
    answerLater<std::vector<Execution>>(context, std::move(callback), std::move(found));
}

void DemoJobs::execution(const QString& id, QObject* context, Callback<Execution> callback)
{
    const Run* run = find(id);
    if (run)
        answerLater<Execution>(context, std::move(callback), present(*run));
    else
        answerLater<Execution>(context, std::move(callback),
            tl::unexpected(refused(Error::Kind::NotFound, 404, QStringLiteral("Execution ID does not exist: %1").arg(id))));
}

void DemoJobs::log(const QString& executionId, const QString& offset, const QString&, QObject* context, Callback<LogPage> callback)
{
    const Run* run = find(executionId);
    if (!run) {
        answerLater<LogPage>(context, std::move(callback),
            tl::unexpected(refused(Error::Kind::NotFound, 404, QStringLiteral("Execution ID does not exist: %1").arg(executionId))));
        return;
    }
    const std::vector<LogEntry> lines = demoLogOf({ run->service.isEmpty() ? run->job.name : run->service.value, run->version,
        *run->execution.startedAt, run->ends, run->succeeds, run->aborted });
    const Instant now = m_clock->now();
    const auto written
        = static_cast<qsizetype>(std::count_if(lines.begin(), lines.end(), [&](const LogEntry& line) { return *line.at <= now; }));
    const qsizetype from = std::clamp<qsizetype>(offset.toInt(), 0, written);
    LogPage page;
    page.entries.assign(lines.begin() + from, lines.begin() + written);
    page.offset = QString::number(written);
    page.lastModified = QString::number(written);
    const Execution shown = present(*run);
    page.ended = shown.isEnded();
    page.executionState = shown.status == Execution::Status::Running ? QStringLiteral("RUNNING")
        : shown.status == Execution::Status::Succeeded               ? QStringLiteral("SUCCEEDED")
        : shown.status == Execution::Status::Aborted                 ? QStringLiteral("ABORTED")
                                                                     : QStringLiteral("FAILED");
    answerLater<LogPage>(context, std::move(callback), std::move(page));
}

void DemoJobs::abort(const QString& executionId, QObject* context, std::function<void(StartAnswer)> callback)
{
    StartAnswer start;
    start.requestsSent = 1;
    start.kind = StartAnswer::Kind::NotStarted;
    Run* run = find(executionId);
    if (!run) {
        start.error = refused(Error::Kind::NotFound, 404, QStringLiteral("Execution ID does not exist: %1").arg(executionId));
    } else if (present(*run).isEnded()) {
        start.error = refused(Error::Kind::Conflict, 409, QStringLiteral("Job is not running"));
    } else {
        if (run->succeeds && !run->service.isEmpty())
            m_world->recall(run->service, run->ends);
        run->aborted = m_clock->now();
        start.kind = StartAnswer::Kind::Confirmed;
        start.execution = present(*run);
    }
    answer(context, std::move(callback), std::move(start));
}

} // namespace yagura
