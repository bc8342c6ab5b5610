// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploys/rollback.h"

namespace yagura::test {

/// 2026-11-22T00:00:00Z: a whole minute, so that slices are easy to count.
inline const Instant kStart = fromEpochMs(1795305600000);
inline Instant minute(int n) { return kStart + std::chrono::minutes(n); }

inline Execution ended(const QString& id, const QString& version, int from, int to)
{
    Execution execution;
    execution.id = id;
    execution.jobId = QStringLiteral("job-deploy");
    execution.project = QStringLiteral("shop");
    execution.status = Execution::Status::Succeeded;
    execution.options = { { QStringLiteral("version"), version } };
    execution.startedAt = minute(from);
    execution.endedAt = minute(to);
    return execution;
}

inline Execution running(const QString& id, const QString& version, int from)
{
    Execution execution = ended(id, version, from, from);
    execution.status = Execution::Status::Running;
    execution.endedAt.reset();
    return execution;
}

inline DeployTarget checkoutTarget()
{
    DeployTarget target;
    target.service = ServiceId { QStringLiteral("checkout") };
    target.source = SourceName { QStringLiteral("jobs") };
    target.project = QStringLiteral("shop");
    target.deployJob = QStringLiteral("job-deploy");
    target.versionOption = QStringLiteral("version");
    return target;
}

inline Job deployJob()
{
    Job job;
    job.source = SourceName { QStringLiteral("jobs") };
    job.id = QStringLiteral("job-deploy");
    job.name = QStringLiteral("deploy");
    job.group = QStringLiteral("it");
    job.project = QStringLiteral("shop");
    job.runnable = true;
    job.definitionHash = QStringLiteral("abc");
    JobOption version;
    version.name = QStringLiteral("version");
    version.required = true;
    version.regex = QStringLiteral("^v\\d+$");
    job.options = { version };
    return job;
}

inline DeploysSnapshot snapshotOf(const std::vector<Execution>& executions)
{
    DeploysSnapshot snapshot;
    snapshot.outcome = PollOutcome::FreshComplete;
    snapshot.quality = Quality::Fresh;
    snapshot.asOf = minute(1000);
    snapshot.targets = { checkoutTarget() };
    snapshot.jobs = { deployJob() };
    snapshot.deploys = deploysFromExecutions(SourceName { QStringLiteral("jobs") }, executions, snapshot.targets, snapshot.jobs);
    return snapshot;
}

/// 99.9 %, 100 events a minute, `bad` of them failed in each minute of (from, to].
inline SloSnapshot sloWith(std::initializer_list<std::tuple<int, int, double>> stretches)
{
    SloSnapshot slo;
    slo.spec.id = SloId { QStringLiteral("checkout-availability") };
    slo.spec.service = ServiceId { QStringLiteral("checkout") };
    slo.spec.target = Target { Decimal::fromNano(99'900'000'000) };
    slo.quality = Quality::Fresh;
    slo.asOf = minute(1000);
    WindowFigures window;
    window.window.length = std::chrono::hours(24 * 30);
    window.range = { minute(0), minute(1000) };
    window.budget = BudgetFigures { 0.5, 100, 50, std::nullopt };
    slo.windows = { window };
    for (const auto& [from, to, bad] : stretches) {
        for (int n = from + 1; n <= to; ++n)
            slo.history.put(Slice { minute(n), 100, bad, 1 });
    }
    slo.counted = slo.history;
    return slo;
}

} // namespace yagura::test
