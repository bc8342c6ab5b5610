// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/world/world.h"

#include "models/demo/demoworld.h"

#include <algorithm>
#include <map>

namespace yagura::test {

namespace {

constexpr Millis kWindow = std::chrono::hours(24 * demoshop::kDays);
constexpr Millis kPoll = std::chrono::seconds(30);

struct Watch
{
    BoardState state = BoardState::Full;
    Instant at; ///< of the board
    Instant answered; ///< up to here the sources answered
};

Watch watchOf(BoardState state, Instant story)
{
    switch (state) {
    case BoardState::Stale:
        return { state, story + std::chrono::minutes(12), story };
    case BoardState::Error:
        return { state, story, story - std::chrono::minutes(34) };
    default:
        return { state, story, story };
    }
}

Error refused(const SourceName& source)
{
    return { Error::Kind::Refused, QStringLiteral("connection refused"), source.value, 0, std::nullopt };
}

SourceState sourceState(
    const DemoWorld& world, const Watch& watch, const SourceName& name, SourceKind kind, Millis poll, Millis age, int feeds)
{
    SourceState s;
    s.name = name;
    s.kind = kind;
    s.poll = poll;
    s.feeds = feeds;
    s.version = kind == SourceKind::Rundeck ? QStringLiteral("5.7.0")
        : kind == SourceKind::Alertmanager  ? QStringLiteral("0.27.0")
                                            : QStringLiteral("3.5.0");
    s.secret = kind == SourceKind::Rundeck ? SecretState::Stored : SecretState::None;
    s.nextAttempt = watch.at + poll - age;
    if (kind == SourceKind::Prometheus)
        s.backfill = watch.state == BoardState::Loading ? BackfillProgress { 3, demoshop::kDays }
                                                        : BackfillProgress { demoshop::kDays, demoshop::kDays };
    if (watch.state == BoardState::Loading)
        return s;

    s.asOf = watch.answered - age;
    s.clockSkew = std::chrono::milliseconds(200);
    s.outcome = PollOutcome::FreshComplete;
    if (world.isSilent(name, watch.answered)) {
        s.asOf = world.minutesBefore(demoshop::kSilentSince) + std::chrono::seconds(20);
        s.failingSince = world.minutesBefore(demoshop::kSilentSince) + std::chrono::seconds(50);
        s.outcome = PollOutcome::Failed;
    }
    if (watch.state == BoardState::Error || watch.state == BoardState::Stale) {
        s.outcome = PollOutcome::Failed;
        s.failingSince = s.failingSince.value_or(watch.answered + poll);
    }
    if (s.outcome == PollOutcome::Failed)
        s.error = refused(name);
    else if (watch.state == BoardState::Partial || world.isPartial(name, watch.at))
        s.outcome = PollOutcome::FreshPartial;
    s.quality = qualityByAge(s.asOf, watch.at, { std::max(poll, kind == SourceKind::Prometheus ? kSlice : poll) });
    if (watch.state == BoardState::Error)
        s.quality = Quality::Error;
    else if (s.outcome == PollOutcome::FreshPartial && s.quality == Quality::Fresh)
        s.quality = Quality::Partial;
    return s;
}

std::vector<SourceState> sourceStates(const DemoWorld& world, const Watch& watch)
{
    using namespace std::chrono_literals;
    return {
        sourceState(world, watch, demoshop::kMain, SourceKind::Prometheus, kPoll, 8s, 16),
        sourceState(world, watch, demoshop::kEdge, SourceKind::Prometheus, kPoll, 8s, 2),
        sourceState(world, watch, demoshop::kSearch, SourceKind::Prometheus, kPoll, 12s, 2),
        sourceState(world, watch, demoshop::kPager, SourceKind::Alertmanager, 15s, 12s, 7),
        sourceState(world, watch, demoshop::kJobs, SourceKind::Rundeck, 10s, 5s, 18),
    };
}

SloSnapshot evaluate(const DemoWorld& world, const Watch& watch, const SloSpec& spec, const std::vector<SourceState>& sources)
{
    const auto source = std::find_if(sources.begin(), sources.end(), [&](const SourceState& s) { return s.name == spec.source; });
    EvaluationInput input;
    input.at = watch.at;
    input.ageing = { std::max(source->poll, kSlice) };
    input.outcome = source->outcome;
    input.error = source->error;
    input.backfill = source->backfill;
    SliceHistory history;
    if (watch.state != BoardState::Loading) {
        const std::vector<Slice> slices = world.slices(spec.id, { floorTo(watch.answered) - kWindow, watch.answered });
        history.put(slices);
        const auto complete = std::find_if(slices.rbegin(), slices.rend(), [](const Slice& slice) { return slice.coverage >= 1; });
        if (complete != slices.rend())
            input.asOf = complete->end;
    }
    return evaluateSlo(spec, history, input);
}

AlertsSnapshot alertsOf(const DemoWorld& world, const Watch& watch, const SourceState& source)
{
    AlertsSnapshot alerts;
    alerts.outcome = source.outcome;
    alerts.quality = source.quality;
    alerts.asOf = source.asOf;
    alerts.error = source.error;
    if (watch.state == BoardState::Loading)
        return alerts;
    alerts.alerts = world.alerts(watch.answered);
    for (const LiveAlert& alert : *alerts.alerts)
        alerts.serviceOf.insert(alert.fingerprint, QStringList { alert.labels.value(QStringLiteral("service")) });
    return alerts;
}

DeploysSnapshot deploysOf(const DemoWorld& world, const Watch& watch, const SourceState& source, const std::vector<SloSnapshot>& slos)
{
    DeploysSnapshot deploys;
    deploys.outcome = source.outcome;
    deploys.quality = source.quality;
    deploys.asOf = source.asOf;
    deploys.error = source.error;
    deploys.targets = demoshop::deployTargets();
    if (watch.state == BoardState::Loading)
        return deploys;
    deploys.jobs = world.jobs();
    deploys.deploys = deploysFromExecutions(demoshop::kJobs, world.pastExecutions(), deploys.targets, deploys.jobs);
    for (Deploy& deploy : deploys.deploys) {
        const DeployTarget* target = deploys.target(deploy.service);
        const auto slo
            = std::find_if(slos.begin(), slos.end(), [&](const SloSnapshot& s) { return target && s.spec.id == target->verifySlo; });
        if (slo != slos.end())
            deploy.price = deployPrice(deploy, *slo, watch.at);
    }
    return deploys;
}

std::shared_ptr<Board> makeBoard(BoardState state)
{
    static const DemoWorld world;
    const Watch watch = watchOf(state, world.story());
    auto board = std::make_shared<Board>();
    board->at = watch.at;
    board->demo = true;
    if (state == BoardState::Empty)
        return board;
    board->configured = true;
    board->services = demoshop::serviceInfos();
    board->sources = sourceStates(world, watch);
    board->slos.reserve(world.specs().size());
    for (const SloSpec& spec : world.specs())
        board->slos.push_back(evaluate(world, watch, spec, board->sources));
    board->alerts = alertsOf(world, watch, board->sources[3]);
    board->deploys = deploysOf(world, watch, board->sources[4], board->slos);
    sortWorstFirst(board->slos);
    board->changes = recentChanges(*board, std::chrono::hours(1));
    return board;
}

} // namespace

Instant storyInstant() { return demoshop::storyInstant(); }

BoardPtr demoBoard(BoardState state)
{
    // Boards are immutable, so one of each is enough for a test program.
    static std::map<BoardState, BoardPtr> made;
    BoardPtr& board = made[state];
    if (!board)
        board = makeBoard(state);
    return board;
}

JobRequest demoRollback()
{
    const ServiceId checkout { QStringLiteral("checkout") };
    const std::vector<DeployTarget> targets = demoshop::deployTargets();
    const std::vector<Job> jobs = DemoWorld().jobs();
    const auto target = std::find_if(targets.begin(), targets.end(), [&](const DeployTarget& t) { return t.service == checkout; });
    const auto job = std::find_if(jobs.begin(), jobs.end(), [&](const Job& j) { return j.path() == target->rollbackJob; });
    JobRequest request;
    request.op.value = QStringLiteral("01JCY7W3KQ4MT0R2V8N5ZB6XHD");
    request.action = Action::Rollback;
    request.service = checkout;
    request.source = target->source;
    request.project = target->project;
    request.jobId = job->id;
    request.jobName = job->path();
    request.version = QStringLiteral("v2.14.0");
    request.fromVersion = QStringLiteral("v2.14.1");
    request.opIdOption = target->opIdOption;
    request.options = target->options;
    request.options.insert(target->versionOption, request.version);
    request.options.insert(QStringLiteral("migrate"), QStringLiteral("none"));
    request.options.insert(request.opIdOption, request.op.value);
    request.verifyWindow = target->verifyWindow;
    request.verifySlo = target->verifySlo;
    return request;
}

BoardPtr demoBoardWithRollback(OpPhase phase, OpOutcome outcome)
{
    using namespace std::chrono_literals;
    const auto board = std::make_shared<Board>(*demoBoard(BoardState::Full));
    OperationState op;
    op.request = demoRollback();
    op.phase = phase;
    op.outcome = outcome;
    op.guards = evaluateGuards(op.request, board->deploys, board->slo(op.request.verifySlo), board->at);
    if (phase >= OpPhase::Sending) {
        op.requestsSent = 1;
        op.sentAt = board->at - 20s;
    }
    if (phase == OpPhase::Reconciling) {
        op.reconcileUntil = board->at + 100s;
        op.error = Error { Error::Kind::TimedOut, QStringLiteral("no answer within 10 s"), op.request.source.value, 0, std::nullopt };
    }
    const bool started = phase == OpPhase::Running || phase == OpPhase::Aborting || phase == OpPhase::Verifying
        || (phase == OpPhase::Ended && outcome != OpOutcome::Refused && outcome != OpOutcome::NotStarted && outcome != OpOutcome::Unknown);
    if (started) {
        Execution execution;
        execution.id = QStringLiteral("4712");
        execution.jobId = op.request.jobId;
        execution.project = op.request.project;
        execution.user = QStringLiteral("deployer");
        execution.options = op.request.options;
        execution.startedAt = board->at - 19s;
        execution.status = Execution::Status::Running;
        if (phase == OpPhase::Verifying || phase == OpPhase::Ended) {
            execution.status = outcome == OpOutcome::Failed ? Execution::Status::Failed
                : outcome == OpOutcome::Aborted             ? Execution::Status::Aborted
                                                            : Execution::Status::Succeeded;
            execution.endedAt = board->at - 2s;
        }
        op.execution = execution;
        op.confirmedAt = board->at - 19s;
        op.canAbort = phase == OpPhase::Running;
    }
    if (phase == OpPhase::Verifying || outcome == OpOutcome::Succeeded || outcome == OpOutcome::VerificationFailed) {
        op.verification = TimeRange { board->at - 2s, board->at - 2s + op.request.verifyWindow };
        const SloSnapshot* slo = board->slo(op.request.verifySlo);
        op.burnBefore = slo->burnOver(5min);
        op.burnNow = outcome == OpOutcome::Succeeded ? std::optional(0.3) : op.burnBefore;
    }
    if (phase == OpPhase::Ended)
        op.endedAt = board->at;
    board->operations = { op };
    return board;
}

LogPage demoLog(int lines)
{
    LogPage page;
    page.entries.reserve(static_cast<size_t>(lines));
    for (int i = 0; i < lines; ++i) {
        LogEntry entry;
        entry.at = floorTo(storyInstant() - std::chrono::seconds(lines - i), std::chrono::seconds(1));
        entry.level = i % 9 == 8 ? LogEntry::Level::Error : i % 9 == 7 ? LogEntry::Level::Warn : LogEntry::Level::Normal;
        entry.step = QStringLiteral("2");
        entry.node = QStringLiteral("checkout-%1").arg(i % 4 + 1);
        entry.text = entry.level == LogEntry::Level::Error ? QStringLiteral("502 in 2,004 ms upstream payments: read timeout")
            : i % 3 == 0 ? QStringLiteral("インスタンス %1 を入れ替えています (v2.14.0)").arg(i % 4 + 1)
                         : QStringLiteral("smoke %1/60 POST /checkout/confirm").arg(i);
        page.entries.push_back(entry);
    }
    page.offset = QString::number(lines);
    page.executionState = QStringLiteral("RUNNING");
    return page;
}

} // namespace yagura::test
