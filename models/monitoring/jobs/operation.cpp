// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monitoring/jobs/operation.h"

#include "models/monitoring/jobs/verification.h"

#include <QJsonArray>

#include <algorithm>

namespace yagura {

namespace {

constexpr Millis kFreshLook = std::chrono::hours(1); // what ended in it counts for the version that is live

QJsonArray guardsDetail(const std::vector<Guard>& guards)
{
    QJsonArray list;
    for (const Guard& guard : guards) {
        list.append(QJsonObject { { QStringLiteral("guard"), static_cast<int>(guard.id) },
            { QStringLiteral("verdict"), static_cast<int>(guard.verdict) },
            { QStringLiteral("evidence"), QJsonArray::fromStringList(guard.evidence) } });
    }
    return list;
}

// The board's deploys with what a look at the server has just shown.
DeploysSnapshot merged(DeploysSnapshot snapshot, const ExecutionsAnswer& fresh, const JobRequest& request, Instant at)
{
    if (fresh.outcome != PollOutcome::FreshComplete)
        return snapshot;
    std::vector<Execution> all = fresh.executions;
    for (const Deploy& deploy : snapshot.deploys) {
        const bool here = deploy.source == request.source && deploy.execution.project == request.project;
        const bool known = std::any_of(all.begin(), all.end(), [&](const Execution& other) { return other.id == deploy.execution.id; });
        // Why: what ran according to the board and is not running now has ended; the fresh list tells how, when it is recent.
        if (here && !known && deploy.execution.isEnded())
            all.push_back(deploy.execution);
    }
    std::vector<Deploy> others;
    for (const Deploy& deploy : snapshot.deploys) {
        if (deploy.source != request.source || deploy.execution.project != request.project)
            others.push_back(deploy);
    }
    snapshot.deploys = deploysFromExecutions(request.source, all, snapshot.targets, snapshot.jobs);
    snapshot.deploys.insert(snapshot.deploys.end(), others.begin(), others.end());
    snapshot.asOf = at;
    snapshot.quality = Quality::Fresh;
    return snapshot;
}

} // namespace

QJsonObject detailOf(const Error& error)
{
    QJsonObject detail { { QStringLiteral("error"), static_cast<int>(error.kind) } };
    if (!error.detail.isEmpty())
        detail.insert(QStringLiteral("said"), error.detail.left(500));
    if (error.httpStatus != 0)
        detail.insert(QStringLiteral("http"), error.httpStatus);
    return detail;
}

Operation::Operation(Surroundings surroundings, JobRequest request, QObject* parent)
    : QObject(parent)
    , m_around(std::move(surroundings))
{
    m_state.request = std::move(request);
    m_board = m_around.board ? m_around.board() : nullptr;
}

JobRunner* Operation::runner() const
{
    const auto it = m_around.ports.sources.find(m_state.request.source);
    return it == m_around.ports.sources.end() ? nullptr : it->second.jobs.get();
}

const Job* Operation::job() const { return m_board ? m_board->deploys.job(m_state.request.source, m_state.request.jobId) : nullptr; }

std::optional<double> Operation::burnNow() const
{
    const SloSnapshot* slo = sloOf(m_board.get(), m_state.request);
    return slo ? slo->burnOver(kBurnSight) : std::nullopt;
}

void Operation::later(Millis delay, void (Operation::*what)())
{
    m_around.ports.clock->callAfter(delay, this, [this, what] { (this->*what)(); });
}

void Operation::enter(OpPhase phase)
{
    m_state.phase = phase;
    m_state.canAbort = m_state.execution && (phase == OpPhase::Running || (phase == OpPhase::Aborting && !m_abortUnderWay))
        && !m_state.execution->isEnded();
    emit changed(m_state);
}

void Operation::end(OpOutcome outcome)
{
    m_state.outcome = outcome;
    m_state.endedAt = now();
    enter(OpPhase::Ended);
}

void Operation::note(const QString& step, const QJsonObject& detail, std::function<void()> then)
{
    m_around.ports.journal->append(
        m_state.request.op, step, detail, now(), this, [this, then = std::move(then)](const Result<JournalEntry>& entry) {
            if (!entry)
                m_state.error = entry.error();
            if (then)
                then();
        });
}

void Operation::start()
{
    m_state.burnBefore = burnNow();
    if (!runner() || !m_around.ports.journal) {
        m_state.error = Error { Error::Kind::Config, QStringLiteral("no job server"), m_state.request.source.value, 0, {} };
        end(OpOutcome::NotStarted);
        return;
    }
    enter(OpPhase::Checking);
    look();
}

void Operation::look()
{
    const auto it = m_around.ports.sources.find(m_state.request.source);
    if (!it->second.deploys || m_state.request.project.isEmpty()) {
        judgeGuards(std::nullopt);
        return;
    }
    // Why: the board is as old as the last poll; another person may have started something since.
    it->second.deploys->executions(m_state.request.project, now() - kFreshLook, this,
        [this](const Result<ExecutionsAnswer>& answer) { judgeGuards(answer ? std::optional<ExecutionsAnswer>(*answer) : std::nullopt); });
}

void Operation::judgeGuards(const std::optional<ExecutionsAnswer>& fresh)
{
    m_board = m_around.board ? m_around.board() : nullptr;
    DeploysSnapshot deploys = m_board ? m_board->deploys : DeploysSnapshot {};
    if (fresh)
        deploys = merged(std::move(deploys), *fresh, m_state.request, now());
    m_state.guards = evaluateGuards(m_state.request, deploys, sloOf(m_board.get(), m_state.request), now());
    if (allowsStart(m_state.guards)) {
        claim();
        return;
    }
    QJsonObject detail = intentDetail(m_state.request, job());
    detail.insert(QStringLiteral("guards"), guardsDetail(m_state.guards));
    note(QStringLiteral("refused"), detail, [this] { end(OpOutcome::Refused); });
}

void Operation::claim()
{
    enter(OpPhase::Journaling);
    m_around.ports.journal->claim(m_state.request.op, now(), this, [this](const Result<bool>& mine) {
        if (mine && *mine) {
            writeIntent();
            return;
        }
        // Somebody else holds this op (another window, another process), or nobody can tell: not ours to send.
        m_state.error = mine ? Error { Error::Kind::Conflict, m_state.request.op.value, {}, 0, {} } : mine.error();
        end(mine ? OpOutcome::Refused : OpOutcome::NotStarted);
    });
}

void Operation::writeIntent()
{
    QJsonObject detail = intentDetail(m_state.request, job());
    detail.insert(QStringLiteral("guards"), guardsDetail(m_state.guards));
    const auto fail = [this](const Error& error) {
        m_state.error = error;
        end(OpOutcome::NotStarted);
    };
    auto& journal = *m_around.ports.journal;
    journal.append(m_state.request.op, QStringLiteral("intent"), detail, now(), this, [this, fail](const Result<JournalEntry>& intent) {
        if (!intent) {
            fail(intent.error());
            return;
        }
        // Why two entries: an intent without "sending" proves after a crash that nothing left.
        m_around.ports.journal->append(
            m_state.request.op, QStringLiteral("sending"), {}, now(), this, [this, fail](const Result<JournalEntry>& sending) {
                if (!sending) {
                    fail(sending.error());
                    return;
                }
                send();
            });
    });
}

void Operation::send()
{
    if (m_sent)
        return;
    m_sent = true;
    m_state.sentAt = now();
    enter(OpPhase::Sending);
    runner()->run(m_state.request, this, [this](const StartAnswer& answer) { judgeAnswer(answer); });
}

void Operation::judgeAnswer(const StartAnswer& answer)
{
    m_state.requestsSent = answer.requestsSent;
    m_state.error = answer.error;
    const QJsonObject why = answer.error ? detailOf(*answer.error) : QJsonObject {};
    switch (answer.kind) {
    case StartAnswer::Kind::Confirmed:
        if (answer.execution) {
            confirm(*answer.execution, QStringLiteral("confirmed"));
            return;
        }
        break; // a confirmation without execution is none
    case StartAnswer::Kind::NotStarted:
        note(QStringLiteral("not-started"), why, [this] { end(OpOutcome::NotStarted); });
        return;
    case StartAnswer::Kind::Unknown:
        break;
    }
    note(QStringLiteral("unclear"), why, [this] {
        m_state.reconcileUntil = now() + m_around.reconcile;
        note(QStringLiteral("reconciling"), { { QStringLiteral("until"), toIso(*m_state.reconcileUntil) } });
        enter(OpPhase::Reconciling);
        reconcile(std::chrono::seconds(1));
    });
}

void Operation::resume(const OpenOperation& open)
{
    m_sent = true; // never again, whatever the journal says
    m_state.requestsSent = open.sent ? 1 : 0;
    m_state.sentAt = open.since;
    if (!runner()) {
        m_state.error = Error { Error::Kind::Config, QStringLiteral("no job server"), m_state.request.source.value, 0, {} };
        end(OpOutcome::Unknown);
        return;
    }
    if (open.executionId.isEmpty()) {
        m_state.reconcileUntil = now() + m_around.reconcile;
        note(QStringLiteral("reconciling"),
            { { QStringLiteral("until"), toIso(*m_state.reconcileUntil) }, { QStringLiteral("resumed"), true } });
        enter(OpPhase::Reconciling);
        reconcile(Millis(0));
        return;
    }
    Execution execution;
    execution.id = open.executionId;
    execution.jobId = m_state.request.jobId;
    execution.project = m_state.request.project;
    execution.status = Execution::Status::Running; // until the server says otherwise
    m_state.execution = execution;
    m_state.confirmedAt = open.since;
    m_twinsChecked = true;
    if (open.endedAt) {
        m_state.execution->status = Execution::Status::Succeeded;
        m_state.execution->endedAt = open.endedAt;
        m_patientUntil = now() + kVerifyPatience;
        verify();
        return;
    }
    enter(OpPhase::Running);
    poll();
}

} // namespace yagura
