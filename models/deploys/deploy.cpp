// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploys/deploy.h"

#include <QSet>

#include <algorithm>

namespace yagura {

namespace {

constexpr Millis kPriceWindow = std::chrono::minutes(30);

bool changesVersion(const Deploy& deploy)
{
    return deploy.kind != Deploy::Kind::Other && deploy.execution.status == Execution::Status::Succeeded;
}

bool namesJob(const QString& idOrPath, const Execution& execution, const SourceName& source, const std::vector<Job>& jobs)
{
    if (idOrPath.isEmpty())
        return false;
    if (idOrPath == execution.jobId)
        return true;
    return std::any_of(jobs.begin(), jobs.end(), [&](const Job& job) {
        return job.source == source && job.id == execution.jobId && job.path() == idOrPath
            && (execution.project.isEmpty() || job.project == execution.project);
    });
}

bool carriesOptions(const Execution& execution, const JobOptions& options)
{
    for (auto it = options.cbegin(); it != options.cend(); ++it) {
        if (execution.options.value(it.key()) != it.value())
            return false;
    }
    return true;
}

struct Match
{
    const DeployTarget* target = nullptr;
    bool rollbackJob = false;
};

std::optional<Match> targetOf(
    const Execution& execution, const SourceName& source, const std::vector<DeployTarget>& targets, const std::vector<Job>& jobs)
{
    std::vector<Match> found;
    for (const DeployTarget& target : targets) {
        if (target.source != source || (!execution.project.isEmpty() && target.project != execution.project))
            continue;
        if (namesJob(target.deployJob, execution, source, jobs))
            found.push_back({ &target, false });
        else if (namesJob(target.rollbackJob, execution, source, jobs))
            found.push_back({ &target, true });
    }
    if (found.size() > 1)
        std::erase_if(found, [&](const Match& match) { return !carriesOptions(execution, match.target->options); });
    if (found.empty())
        return std::nullopt;
    // Why: of several that fit, the one that asks for most is meant.
    return *std::max_element(
        found.begin(), found.end(), [](const Match& a, const Match& b) { return a.target->options.size() < b.target->options.size(); });
}

Instant orderOf(const Deploy& deploy)
{
    const Execution& execution = deploy.execution;
    return execution.startedAt.value_or(execution.endedAt.value_or(Instant {}));
}

// Walks from old to new and calls a run a rollback when it brings back a version that another one had replaced.
void markReturns(std::vector<Deploy>& newestFirst)
{
    QHash<QString, QSet<QString>> seen; // versions that were live, by service
    QHash<QString, QString> live;
    for (auto it = newestFirst.rbegin(); it != newestFirst.rend(); ++it) {
        Deploy& deploy = *it;
        if (deploy.version.isEmpty())
            continue;
        const QString service = deploy.service.value;
        if (deploy.kind == Deploy::Kind::Deploy && live.value(service) != deploy.version && seen[service].contains(deploy.version))
            deploy.kind = Deploy::Kind::Rollback;
        if (changesVersion(deploy)) {
            seen[service].insert(deploy.version);
            live[service] = deploy.version;
        }
    }
}

} // namespace

std::vector<Deploy> DeploysSnapshot::ofService(const ServiceId& service) const
{
    std::vector<Deploy> result;
    std::copy_if(
        deploys.begin(), deploys.end(), std::back_inserter(result), [&](const Deploy& deploy) { return deploy.service == service; });
    return result;
}

std::vector<Execution> DeploysSnapshot::running(const ServiceId& service) const
{
    std::vector<Execution> result;
    for (const Deploy& deploy : deploys) {
        if (deploy.service == service && !deploy.execution.isEnded())
            result.push_back(deploy.execution);
    }
    return result;
}

const DeployTarget* DeploysSnapshot::target(const ServiceId& service) const
{
    const auto it = std::find_if(targets.begin(), targets.end(), [&](const DeployTarget& target) { return target.service == service; });
    return it == targets.end() ? nullptr : &*it;
}

const Job* DeploysSnapshot::job(const SourceName& source, const QString& idOrPath) const
{
    const auto find = [&](auto&& matches) -> const Job* {
        const auto it = std::find_if(jobs.begin(), jobs.end(), [&](const Job& job) { return job.source == source && matches(job); });
        return it == jobs.end() ? nullptr : &*it;
    };
    if (const Job* byId = find([&](const Job& job) { return job.id == idOrPath; }))
        return byId;
    return find([&](const Job& job) { return job.path() == idOrPath; });
}

const Deploy* DeploysSnapshot::current(const ServiceId& service) const
{
    const Deploy* newest = nullptr;
    for (const Deploy& deploy : deploys) {
        if (deploy.service != service || !changesVersion(deploy))
            continue;
        if (!newest || deploy.execution.endedAt > newest->execution.endedAt)
            newest = &deploy;
    }
    return newest;
}

std::vector<Deploy> deploysFromExecutions(const SourceName& source, const std::vector<Execution>& executions,
    const std::vector<DeployTarget>& targets, const std::vector<Job>& jobs)
{
    std::vector<Deploy> result;
    for (const Execution& execution : executions) {
        const std::optional<Match> match = targetOf(execution, source, targets, jobs);
        if (!match)
            continue;
        const DeployTarget& target = *match->target;
        Deploy deploy;
        deploy.id = source.value + QLatin1Char('/') + execution.id;
        deploy.service = target.service;
        deploy.source = source;
        deploy.kind = match->rollbackJob ? Deploy::Kind::Rollback : Deploy::Kind::Deploy;
        deploy.version = execution.options.value(target.versionOption);
        deploy.execution = execution;
        deploy.op = OpId { execution.options.value(target.opIdOption) };
        result.push_back(std::move(deploy));
    }
    std::stable_sort(result.begin(), result.end(), [](const Deploy& a, const Deploy& b) { return orderOf(a) > orderOf(b); });
    markReturns(result);
    return result;
}

std::optional<DeployPrice> deployPrice(const Deploy& deploy, const SloSnapshot& slo, Instant at)
{
    if (!deploy.execution.endedAt || !deploy.execution.isEnded())
        return std::nullopt;
    const Instant from = floorTo(*deploy.execution.endedAt);
    const TimeRange after { from, std::min(from + kPriceWindow, floorTo(at)) };
    if (after.isEmpty())
        return std::nullopt;
    const SliceSum sum = slo.history.sum(after);
    // Why counted here and not by SliceSum::coverage(): that leaves out the time before the first slice ever seen.
    const double asked = static_cast<double>(after.length() / kSlice);
    if (sum.seen * 2 < asked)
        return std::nullopt;
    const std::optional<double> ratio = budgetPrice(slo, after);
    if (!ratio)
        return std::nullopt;
    return DeployPrice { sum.bad, *ratio };
}

} // namespace yagura
