// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/status.h"
#include "models/deploys/job.h"
#include "models/slo/slosnapshot.h"

namespace yagura {

struct DeployPrice
{
    double bad = 0; ///< bad events in the 30 min after it ended (or since, when younger)
    double budgetRatio = 0; ///< of the SLO window's allowed events
    friend bool operator==(const DeployPrice&, const DeployPrice&) = default;
};

/// A change of a service's version, read from an execution.
struct Deploy
{
    enum class Kind { Deploy, Rollback, Other };
    QString id; ///< source/execution
    ServiceId service;
    SourceName source;
    Kind kind = Kind::Deploy;
    QString version; ///< empty: the execution does not tell
    Execution execution;
    OpId op; ///< set when Yagura started it
    std::optional<DeployPrice> price; ///< none: unseen or stale

    friend bool operator==(const Deploy&, const Deploy&) = default;
};

struct DeploysSnapshot
{
    PollOutcome outcome = PollOutcome::Never;
    Quality quality = Quality::Never;
    std::optional<Instant> asOf;
    std::vector<Deploy> deploys; ///< newest first, running ones included
    std::vector<Job> jobs;
    std::vector<DeployTarget> targets;
    std::optional<Error> error;

    std::vector<Deploy> ofService(const ServiceId& service) const;
    std::vector<Execution> running(const ServiceId& service) const;
    const DeployTarget* target(const ServiceId& service) const;
    const Job* job(const SourceName& source, const QString& idOrPath) const;
    /// The newest succeeded deploy or rollback.
    const Deploy* current(const ServiceId& service) const;
};

/// Reads the deploys out of a source's executions: those of a job that a target of this source names as its deploy or rollback
/// job. When several services share a job, the target's own options tell them apart. A succeeded run that brings back a version
/// which was live before is a rollback whatever job did it. Newest first; running ones included.
std::vector<Deploy> deploysFromExecutions(const SourceName& source, const std::vector<Execution>& executions,
    const std::vector<DeployTarget>& targets, const std::vector<Job>& jobs);

/// What the 30 minutes after the deploy's end cost. None: not ended, too young, or less than half of it was seen.
std::optional<DeployPrice> deployPrice(const Deploy& deploy, const SloSnapshot& slo, Instant at);

} // namespace yagura
