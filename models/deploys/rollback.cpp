// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploys/rollback.h"

#include <QUuid>

#include <algorithm>

namespace yagura {

namespace {

/// Adds up what an objective saw while a version was live, over all its stints.
struct Lived
{
    double total = 0;
    double bad = 0;
    double seen = 0;
    double asked = 0;

    void add(const SliceHistory& history, TimeRange stint)
    {
        if (stint.isEmpty())
            return;
        const SliceSum sum = history.sum(stint);
        total += sum.total;
        bad += sum.bad;
        seen += sum.seen;
        asked += static_cast<double>(stint.length() / kSlice);
    }
    std::optional<double> burn(Target target) const
    {
        const double budget = target.budgetFraction();
        if (asked <= 0 || seen * 2 < asked || total <= 0 || budget <= 0)
            return std::nullopt;
        return bad / total / budget;
    }
};

std::vector<const Deploy*> succeeded(const DeploysSnapshot& deploys, const ServiceId& service)
{
    std::vector<const Deploy*> result;
    for (const Deploy& deploy : deploys.deploys) {
        if (deploy.service == service && deploy.kind != Deploy::Kind::Other && !deploy.version.isEmpty()
            && deploy.execution.status == Execution::Status::Succeeded && deploy.execution.endedAt)
            result.push_back(&deploy);
    }
    std::stable_sort(result.begin(), result.end(),
        [](const Deploy* a, const Deploy* b) { return a->execution.endedAt.value() > b->execution.endedAt.value(); });
    return result;
}

void propose(std::vector<RollbackCandidate>& candidates)
{
    const auto pick = [&](auto&& fits) {
        const auto it = std::find_if(candidates.begin(), candidates.end(), fits);
        if (it != candidates.end())
            it->proposed = true;
        return it != candidates.end();
    };
    if (pick([](const RollbackCandidate& c) { return c.lived; }))
        return;
    // Why not simply the newest: a version that is known to have burned is never proposed.
    pick([](const RollbackCandidate& c) { return !c.burnThen; });
}

} // namespace

std::vector<RollbackCandidate> rollbackCandidates(
    const DeploysSnapshot& deploys, const ServiceId& service, const SloSnapshot* slo, Instant at)
{
    const std::vector<const Deploy*> history = succeeded(deploys, service);
    if (history.empty())
        return {};
    const DeployTarget* target = deploys.target(service);
    const QString current = history.front()->version;

    std::vector<RollbackCandidate> candidates;
    std::vector<Lived> lives;
    for (size_t i = 1; i < history.size(); ++i) {
        const Deploy& deploy = *history[i];
        if (deploy.version == current)
            continue;
        const Instant from = deploy.execution.endedAt.value();
        const Deploy& next = *history[i - 1];
        // Why the next one's start: while it rolls out, both versions answer.
        const Instant to = std::min(next.execution.startedAt.value_or(next.execution.endedAt.value()), at);
        auto it
            = std::find_if(candidates.begin(), candidates.end(), [&](const RollbackCandidate& c) { return c.version == deploy.version; });
        if (it == candidates.end()) {
            RollbackCandidate candidate;
            candidate.version = deploy.version;
            candidate.options = deploy.execution.options;
            if (target)
                candidate.options.remove(target->opIdOption);
            candidate.liveTo = to;
            candidate.liveFrom = from;
            candidates.push_back(std::move(candidate));
            lives.emplace_back();
            it = std::prev(candidates.end());
        }
        if (to > from)
            it->wasLive += to - from;
        if (slo)
            lives[static_cast<size_t>(it - candidates.begin())].add(slo->history, { ceilTo(from), floorTo(to) });
    }
    if (slo) {
        for (size_t i = 0; i < candidates.size(); ++i) {
            candidates[i].burnThen = lives[i].burn(slo->spec.target);
            candidates[i].lived = candidates[i].burnThen && *candidates[i].burnThen <= 1.0;
        }
    }
    propose(candidates);
    return candidates;
}

OpId mintOpId() { return OpId { QUuid::createUuid().toString(QUuid::Id128) }; }

JobRequest makeDeployRequest(
    Action action, const DeployTarget& target, const DeploysSnapshot& deploys, const QString& version, const JobOptions& extra)
{
    JobRequest request;
    request.op = mintOpId();
    request.action = action;
    request.service = target.service;
    request.source = target.source;
    request.project = target.project;
    const QString wanted = action == Action::Rollback && !target.rollbackJob.isEmpty() ? target.rollbackJob : target.deployJob;
    const Job* job = deploys.job(target.source, wanted);
    request.jobId = job ? job->id : wanted;
    request.jobName = job ? job->path() : wanted;
    request.version = version;
    if (const Deploy* current = deploys.current(target.service))
        request.fromVersion = current->version;
    request.options = target.options;
    for (auto it = extra.cbegin(); it != extra.cend(); ++it)
        request.options.insert(it.key(), it.value());
    request.options.insert(target.versionOption, version);
    request.options.insert(target.opIdOption, request.op.value);
    request.opIdOption = target.opIdOption;
    request.verifyWindow = target.verifySlo.isEmpty() ? Millis { 0 } : target.verifyWindow;
    request.verifySlo = target.verifySlo;
    return request;
}

bool allowsStart(const std::vector<Guard>& guards)
{
    return std::none_of(guards.begin(), guards.end(), [](const Guard& guard) { return guard.verdict == Verdict::Block; });
}

} // namespace yagura
