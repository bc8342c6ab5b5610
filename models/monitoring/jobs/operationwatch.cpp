// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monitoring/jobs/echocheck.h"
#include "models/monitoring/jobs/operation.h"
#include "models/monitoring/jobs/verification.h"

#include <QJsonArray>

#include <algorithm>

// What follows an answered (or unanswered) request: it only reads, except for aborts.
namespace yagura {

namespace {

constexpr Millis kPoll = std::chrono::seconds(2);
constexpr Millis kPollAfterError = std::chrono::seconds(30);
constexpr Millis kLatePoll = std::chrono::minutes(1);
constexpr Millis kLateWatch = std::chrono::hours(6); // the server may still be fetching option values when we gave up
constexpr Millis kVerifyLook = std::chrono::seconds(5);
constexpr int kMissingIsGone = 3;

bool isOlder(const Execution& a, const Execution& b)
{
    if (a.startedAt != b.startedAt && a.startedAt && b.startedAt)
        return *a.startedAt < *b.startedAt;
    return a.id.size() != b.id.size() ? a.id.size() < b.id.size() : a.id < b.id; // ids count up
}

} // namespace

QString statusName(Execution::Status status)
{
    switch (status) {
    case Execution::Status::Running:
        return QStringLiteral("running");
    case Execution::Status::Scheduled:
        return QStringLiteral("scheduled");
    case Execution::Status::Queued:
        return QStringLiteral("queued");
    case Execution::Status::Succeeded:
        return QStringLiteral("succeeded");
    case Execution::Status::Failed:
        return QStringLiteral("failed");
    case Execution::Status::Aborted:
        return QStringLiteral("aborted");
    case Execution::Status::TimedOut:
        return QStringLiteral("timedout");
    case Execution::Status::FailedWithRetry:
        return QStringLiteral("failed-with-retry");
    case Execution::Status::Missed:
        return QStringLiteral("missed");
    case Execution::Status::Other:
        return QStringLiteral("other");
    }
    return {};
}

QJsonObject detailOf(const Execution& execution)
{
    QJsonObject detail { { QStringLiteral("execution"), execution.id }, { QStringLiteral("status"), statusName(execution.status) } };
    if (!execution.customStatus.isEmpty())
        detail.insert(QStringLiteral("custom"), execution.customStatus);
    if (execution.endedAt)
        detail.insert(QStringLiteral("endedMs"), toEpochMs(*execution.endedAt));
    return detail;
}

void Operation::confirm(const Execution& execution, const QString& step)
{
    m_state.confirmedAt = now();
    m_state.execution = execution;
    m_state.requestsSent = 1;
    m_state.outcome = OpOutcome::None;
    m_state.endedAt.reset();
    m_state.error.reset();
    m_lateUntil.reset();
    note(step, detailOf(execution), [this, execution] {
        checkEcho(execution);
        enter(OpPhase::Running);
        if (execution.isEnded())
            takeExecution(execution);
        else
            later(m_pollPause, &Operation::poll);
    });
}

void Operation::checkEcho(const Execution& execution)
{
    m_state.mismatchedOptions = mismatchedOptions(m_state.request, execution, job());
    if (!m_state.mismatchedOptions.isEmpty())
        note(QStringLiteral("echo-mismatch"), { { QStringLiteral("options"), QJsonArray::fromStringList(m_state.mismatchedOptions) } });
}

void Operation::reconcile(Millis pause)
{
    const Instant until = m_state.reconcileUntil.value_or(now());
    // Why the minimum: the last look falls on the very end of the time we promised to look.
    const Millis wait = std::clamp<Millis>(until - now(), Millis(0), pause);
    const bool last = now() + wait >= until;
    m_around.ports.clock->callAfter(wait, this, [this, pause, last] {
        runner()->findByOp(m_state.request, this, [this, pause, last](const Result<std::vector<Execution>>& found) {
            if (found && !found->empty()) {
                confirm(*std::min_element(found->begin(), found->end(), isOlder), QStringLiteral("found"));
                if (found->size() > 1)
                    checkForTwins();
            } else if (last) {
                giveUpSearching();
            } else {
                if (!found)
                    m_state.error = found.error();
                reconcile(std::max<Millis>(pause * 2, std::chrono::seconds(1)));
            }
        });
    });
}

void Operation::giveUpSearching()
{
    if (m_state.requestsSent == 0) {
        settleWithoutSending();
        return;
    }
    note(QStringLiteral("unknown"), {}, [this] {
        end(OpOutcome::Unknown);
        m_lateUntil = now() + kLateWatch;
        later(kLatePoll, &Operation::watchLate);
    });
}

// The journal of an earlier life held an intent and no "sending". Another process may have written one meanwhile.
void Operation::settleWithoutSending()
{
    m_around.ports.journal->entries(this, [this](const Result<std::vector<JournalEntry>>& entries) {
        const bool sure = entries && std::none_of(entries->begin(), entries->end(), [this](const JournalEntry& entry) {
            return entry.op == m_state.request.op && entry.step == QLatin1String("sending");
        });
        if (sure) {
            note(QStringLiteral("not-started"), { { QStringLiteral("resumed"), true } }, [this] { end(OpOutcome::NotStarted); });
        } else {
            m_state.requestsSent = 1;
            giveUpSearching();
        }
    });
}

void Operation::watchLate()
{
    if (!m_lateUntil || now() >= *m_lateUntil)
        return;
    runner()->findByOp(m_state.request, this, [this](const Result<std::vector<Execution>>& found) {
        if (found && !found->empty())
            confirm(*std::min_element(found->begin(), found->end(), isOlder), QStringLiteral("found"));
        else
            later(kLatePoll, &Operation::watchLate);
    });
}

void Operation::checkForTwins()
{
    m_twinsChecked = true;
    // Why after a plain confirmation too: something between us and the server may have sent our one request twice.
    runner()->findByOp(m_state.request, this, [this](const Result<std::vector<Execution>>& found) {
        if (!found || found->size() < 2)
            return;
        std::vector<Execution> all = *found;
        std::sort(all.begin(), all.end(), isOlder);
        for (size_t i = 1; i < all.size(); ++i) {
            if (!all[i].isEnded())
                abortTwin(all[i]);
            else
                note(QStringLiteral("duplicate"), detailOf(all[i]));
        }
        if (!m_state.execution || m_state.execution->id != all.front().id) {
            m_state.execution = all.front();
            emit changed(m_state);
        }
    });
}

void Operation::abortTwin(const Execution& twin)
{
    note(QStringLiteral("duplicate"), detailOf(twin), [this, twin] {
        runner()->abort(twin.id, this, [this, twin](const StartAnswer& answer) {
            QJsonObject detail = answer.error ? detailOf(*answer.error) : QJsonObject {};
            detail.insert(QStringLiteral("execution"), twin.id);
            detail.insert(QStringLiteral("asked"), answer.kind == StartAnswer::Kind::Confirmed);
            note(QStringLiteral("duplicate-abort"), detail);
        });
    });
}

void Operation::poll()
{
    if (!m_state.execution)
        return;
    if (!m_twinsChecked)
        checkForTwins();
    runner()->execution(m_state.execution->id, this, [this](const Result<Execution>& execution) {
        if (execution) {
            m_missing = 0;
            m_pollPause = kPoll;
            m_state.error.reset();
            takeExecution(*execution);
            return;
        }
        m_state.error = execution.error();
        m_missing = execution.error().kind == Error::Kind::NotFound ? m_missing + 1 : 0;
        if (m_missing >= kMissingIsGone) {
            // Started for certain, and deleted since: how it ended nobody can tell any more.
            note(QStringLiteral("ended"), { { QStringLiteral("status"), QStringLiteral("gone") } }, [this] { end(OpOutcome::Unknown); });
            return;
        }
        m_pollPause = std::min(std::max(m_pollPause, kPoll) * 2, kPollAfterError);
        emit changed(m_state);
        later(m_pollPause, &Operation::poll);
    });
}

void Operation::takeExecution(const Execution& execution)
{
    m_state.execution = execution;
    if (!execution.isEnded()) {
        enter(m_state.phase);
        later(m_pollPause, &Operation::poll);
        return;
    }
    note(QStringLiteral("ended"), detailOf(execution), [this, status = execution.status] {
        if (status == Execution::Status::Succeeded && m_state.request.verifyWindow.count() > 0)
            verify();
        else if (status == Execution::Status::Succeeded)
            end(OpOutcome::Succeeded);
        else
            end(status == Execution::Status::Aborted ? OpOutcome::Aborted : OpOutcome::Failed);
    });
}

void Operation::verify()
{
    const Instant from = m_state.execution->endedAt.value_or(now());
    m_state.verification = TimeRange { from, from + m_state.request.verifyWindow };
    enter(OpPhase::Verifying);
    watchVerification();
}

void Operation::watchVerification()
{
    m_board = m_around.board ? m_around.board() : nullptr;
    const SloSnapshot* slo = sloOf(m_board.get(), m_state.request);
    const VerificationReading reading = readVerification(slo, m_state.request, *m_state.verification, m_state.burnBefore, now());
    const bool moved = reading.burnNow != m_state.burnNow;
    m_state.burnNow = reading.burnNow;
    using Reading = VerificationReading::Verdict;
    if (reading.verdict == Reading::Open || (reading.verdict == Reading::Unseen && now() < m_patientUntil)) {
        if (moved)
            emit changed(m_state);
        later(kVerifyLook, &Operation::watchVerification);
        return;
    }
    QJsonObject detail;
    if (reading.burnNow)
        detail.insert(QStringLiteral("burn"), *reading.burnNow);
    if (m_state.burnBefore)
        detail.insert(QStringLiteral("burnBefore"), *m_state.burnBefore);
    const bool good = reading.verdict == Reading::Good;
    if (reading.verdict == Reading::Unseen) {
        // Why not good: nobody saw that the service recovered.
        detail.insert(QStringLiteral("unseen"), true);
        m_state.error = Error { Error::Kind::BadAnswer, QStringLiteral("unseen"), {}, 0, {} };
    }
    note(good ? QStringLiteral("verified") : QStringLiteral("verification-failed"), detail,
        [this, good] { end(good ? OpOutcome::Succeeded : OpOutcome::VerificationFailed); });
}

void Operation::abort()
{
    if (!m_state.canAbort || m_abortUnderWay || !m_state.execution)
        return;
    m_abortUnderWay = true;
    enter(OpPhase::Aborting);
    m_around.ports.journal->append(
        m_state.request.op, QStringLiteral("abort"), detailOf(*m_state.execution), now(), this, [this](const Result<JournalEntry>& entry) {
            if (!entry) {
                m_abortUnderWay = false;
                m_state.error = entry.error();
                enter(OpPhase::Running);
                return;
            }
            runner()->abort(m_state.execution->id, this, [this](const StartAnswer& answer) {
                m_abortUnderWay = false;
                QJsonObject detail = answer.error ? detailOf(*answer.error) : QJsonObject {};
                detail.insert(QStringLiteral("asked"), answer.kind == StartAnswer::Kind::Confirmed);
                note(QStringLiteral("abort-answer"), detail);
                if (m_state.phase != OpPhase::Aborting)
                    return; // it ended meanwhile
                m_state.error = answer.error;
                // "pending" is an answer too: the poll that goes on tells how it ends.
                enter(answer.kind == StartAnswer::Kind::NotStarted ? OpPhase::Running : OpPhase::Aborting);
            });
        });
}

} // namespace yagura
