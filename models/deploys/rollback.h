// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/deploys/deploy.h"

namespace yagura {

/// An earlier version with the evidence for or against it.
struct RollbackCandidate
{
    QString version;
    JobOptions options; ///< of the execution that brought it
    std::optional<Instant> liveFrom;
    std::optional<Instant> liveTo;
    Millis wasLive { 0 };
    std::optional<double> burnThen; ///< burn rate over the time it was live; none: unseen
    int alertsThen = -1; ///< −1: unknown
    bool lived = false; ///< its live time burned under its budget (rate ≤ 1)
    bool proposed = false;
    friend bool operator==(const RollbackCandidate&, const RollbackCandidate&) = default;
};

/// Newest first. Proposed is the newest earlier version that lived inside its budget; without a measured one the newest
/// earlier version that succeeded.
std::vector<RollbackCandidate> rollbackCandidates(
    const DeploysSnapshot& deploys, const ServiceId& service, const SloSnapshot* slo, Instant at);

enum class GuardId { RunningJobs, Rights, JobEnabled, Target, Options, SourceFresh, ErrorBudget };
enum class Verdict { Pass, Waived, Warn, Unknown, Block };

struct Guard
{
    GuardId id = GuardId::RunningJobs;
    Verdict verdict = Verdict::Unknown;
    QStringList evidence; ///< facts for wording: ids, counts, names; meaning by GuardId, documented in guards.cpp
    std::optional<Instant> asOf;
    friend bool operator==(const Guard&, const Guard&) = default;
};

enum class Action { Deploy, Rollback, Run };

/// What is about to leave the machine: fixed when the panel opens or the command starts.
struct JobRequest
{
    OpId op;
    Action action = Action::Rollback;
    ServiceId service; ///< empty for a bare job
    SourceName source;
    QString project;
    QString jobId;
    QString jobName;
    QString version;
    QString fromVersion;
    JobOptions options; ///< complete, op id included
    QString opIdOption;
    QString reason;
    QString changeClass {}; ///< of the change, as an error budget policy names those that a freeze lets through: "P0", "security"
    Millis verifyWindow { 0 };
    SloId verifySlo;
    friend bool operator==(const JobRequest&, const JobRequest&) = default;
};

/// The request that brings `version` to the target's service: op id minted, options complete. Nothing is sent by making it.
JobRequest makeDeployRequest(
    Action action, const DeployTarget& target, const DeploysSnapshot& deploys, const QString& version, const JobOptions& extra = {});
/// A fresh op id: 32 hex digits, usable as an option value in any shell.
OpId mintOpId();

/// Worst first, as they are shown. A missing or stale input is Unknown, never Pass. A rollback is waived from budget gates
/// but never from lock and identity gates.
std::vector<Guard> evaluateGuards(const JobRequest& request, const DeploysSnapshot& deploys, const SloSnapshot* slo, Instant at);
bool allowsStart(const std::vector<Guard>& guards); ///< no Block

/// The life of one operation, as panel, command line and journal see it.
enum class OpPhase { Preparing, Checking, Journaling, Sending, Reconciling, Running, Aborting, Verifying, Ended };
enum class OpOutcome { None, Succeeded, Failed, Aborted, Running, VerificationFailed, Refused, NotStarted, Unknown };

struct OperationState
{
    JobRequest request;
    OpPhase phase = OpPhase::Preparing;
    OpOutcome outcome = OpOutcome::None;
    std::vector<Guard> guards;
    std::optional<Execution> execution;
    int requestsSent = 0;
    std::optional<Instant> sentAt, confirmedAt, endedAt;
    std::optional<Instant> reconcileUntil;
    std::optional<Error> error;
    QStringList mismatchedOptions; ///< echo check: options that the server did not take as sent
    std::optional<TimeRange> verification;
    std::optional<double> burnBefore, burnNow; ///< over verification: the SLO's 5 m burn at start and now
    bool canAbort = false;

    bool isOver() const { return phase == OpPhase::Ended; }
    friend bool operator==(const OperationState&, const OperationState&) = default;
};

} // namespace yagura
