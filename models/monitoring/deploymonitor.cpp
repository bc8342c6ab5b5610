// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monitoring/deploymonitor.h"

#include "models/monitoring/alertmonitor.h"
#include "models/slo/windows.h"

#include <algorithm>
#include <set>

namespace yagura {

DeployMonitor::DeployMonitor(const Configuration& configuration, const Ports& ports, QObject* parent)
    : QObject(parent)
    , m_clock(ports.clock)
    , m_history(ports.history)
    , m_horizon(std::chrono::hours(30 * 24))
{
    for (const SloSpec& slo : configuration.slos) {
        for (const Window& window : slo.windows)
            m_horizon = std::max(m_horizon, historyWanted(window));
    }
    for (const ServiceConfig& service : configuration.services) {
        if (service.deploy)
            m_targets.push_back(*service.deploy);
    }
    for (const SourceConfig& source : configuration.sources) {
        if (source.kind != SourceKind::Rundeck)
            continue;
        Feed feed(source);
        if (const auto it = ports.sources.find(source.name); it != ports.sources.end())
            feed.ports = it->second;
        std::set<QString> projects;
        for (const DeployTarget& target : m_targets) {
            if (target.source == source.name)
                projects.insert(target.project);
        }
        feed.projects.assign(projects.begin(), projects.end());
        m_feeds.emplace(source.name, std::move(feed));
    }
    m_snapshot.targets = m_targets;
}

void DeployMonitor::start()
{
    if (m_feeds.empty() || !m_history) {
        combine();
        emit loaded();
        return;
    }
    m_history->loadDeploys(this, [this](const Result<DeploysSnapshot>& stored) {
        if (stored && stored->asOf) {
            for (const Deploy& deploy : stored->deploys) {
                const auto it = m_feeds.find(deploy.source);
                if (it != m_feeds.end())
                    it->second.executions.try_emplace(deploy.execution.id, deploy.execution);
            }
            for (const Job& job : stored->jobs) {
                const auto it = m_feeds.find(job.source);
                if (it != m_feeds.end() && !it->second.jobsAt)
                    it->second.jobs[job.project].push_back(job);
            }
            for (auto& entry : m_feeds) {
                const SourceName& name = entry.first;
                auto& feed = entry.second;
                const bool targetsKnown = std::all_of(m_targets.begin(), m_targets.end(), [&](const DeployTarget& target) {
                    return target.source != name
                        || std::find(stored->targets.begin(), stored->targets.end(), target) != stored->targets.end();
                });
                feed.watch.storedTruth(stored->asOf);
                // What an older configuration did not look for has to be read from the start.
                if (!feed.readUpTo && targetsKnown)
                    feed.readUpTo = stored->asOf;
            }
        }
        combine();
        emit changed();
        emit loaded();
    });
}

void DeployMonitor::adopt(const DeployMonitor& other)
{
    const bool sameTargets = m_targets == other.m_targets;
    for (auto& [name, feed] : m_feeds) {
        const auto it = other.m_feeds.find(name);
        if (it == other.m_feeds.end())
            continue;
        feed.executions = it->second.executions;
        feed.jobs = it->second.jobs;
        feed.watch.storedTruth(it->second.watch.state().asOf);
        if (sameTargets)
            feed.readUpTo = it->second.readUpTo;
    }
    combine();
}

void DeployMonitor::poll(const SourceName& source)
{
    const auto it = m_feeds.find(source);
    if (it == m_feeds.end())
        return;
    Feed& feed = it->second;
    const Instant now = m_clock->now();
    auto round = std::make_shared<Round>();
    round->source = source;
    round->startedAt = now;
    round->since = feed.readUpTo ? std::max(*feed.readUpTo - kOverlap, now - m_horizon) : now - m_horizon;
    round->projects.assign(feed.projects.begin(), feed.projects.end());
    round->withJobs = !feed.jobsAt || now - *feed.jobsAt >= kJobsEvery || feed.watch.state().outcome != PollOutcome::FreshComplete;
    if (!feed.ports.deploys)
        finish(*round, Error { Error::Kind::Config, QStringLiteral("no adapter for this source"), source.value, 0, std::nullopt });
    else if (feed.projects.empty())
        test(round);
    else
        askExecutions(round);
}

void DeployMonitor::askExecutions(const std::shared_ptr<Round>& round)
{
    const auto it = m_feeds.find(round->source);
    if (it == m_feeds.end())
        return;
    if (round->projects.empty()) {
        finish(*round, std::nullopt);
        return;
    }
    const QString project = round->projects.front();
    round->projects.pop_front();
    it->second.ports.deploys->executions(project, round->since, this, [this, round, project](const Result<ExecutionsAnswer>& answer) {
        const auto found = m_feeds.find(round->source);
        if (found == m_feeds.end())
            return;
        if (!answer) {
            finish(*round, answer.error());
            return;
        }
        if (answer->outcome != PollOutcome::FreshComplete)
            round->outcome = PollOutcome::FreshPartial;
        take(found->second, project, *answer);
        if (round->withJobs)
            askJobs(round, project);
        else
            askExecutions(round);
    });
}

void DeployMonitor::askJobs(const std::shared_ptr<Round>& round, const QString& project)
{
    const auto it = m_feeds.find(round->source);
    it->second.ports.deploys->jobs(project, this, [this, round, project](const Result<std::vector<Job>>& jobs) {
        const auto found = m_feeds.find(round->source);
        if (found == m_feeds.end())
            return;
        if (!jobs) {
            finish(*round, jobs.error());
            return;
        }
        std::vector<Job> own = *jobs;
        for (Job& job : own)
            job.source = round->source;
        found->second.jobs[project] = std::move(own);
        found->second.jobsAt = round->startedAt;
        askExecutions(round);
    });
}

void DeployMonitor::test(const std::shared_ptr<Round>& round)
{
    const auto it = m_feeds.find(round->source);
    if (!it->second.ports.tester) {
        finish(*round, std::nullopt);
        return;
    }
    it->second.ports.tester->test(
        this, [](const ConnectionTest&) {},
        [this, round](const Result<ConnectionTest>& test) {
            if (!test) {
                finish(*round, test.error());
                return;
            }
            const auto failed = std::find_if(
                test->steps.begin(), test->steps.end(), [](const TestStep& step) { return step.verdict == TestVerdict::Failed; });
            finish(*round, failed == test->steps.end() ? std::nullopt : failed->error);
        });
}

void DeployMonitor::take(Feed& feed, const QString& project, const ExecutionsAnswer& answer)
{
    std::set<QString> told;
    for (const Execution& execution : answer.executions) {
        told.insert(execution.id);
        Execution& known = feed.executions[execution.id];
        known = execution;
        if (known.project.isEmpty())
            known.project = project;
    }
    if (answer.outcome == PollOutcome::FreshComplete) {
        // Running ones are always told: one that is neither running nor among the ended was deleted at the server.
        std::erase_if(feed.executions, [&](const auto& entry) {
            const Execution& execution = entry.second;
            return execution.project == project && !execution.isEnded() && !told.contains(execution.id);
        });
    }
    feed.watch.describe(answer.version, answer.clockSkew);
}

void DeployMonitor::finish(const Round& round, const std::optional<Error>& error)
{
    Feed& feed = m_feeds.at(round.source);
    const Instant now = m_clock->now();
    if (error) {
        feed.watch.failed(*error, now);
    } else {
        feed.watch.answered(round.outcome, now);
        if (round.outcome == PollOutcome::FreshComplete)
            feed.readUpTo = round.startedAt;
    }
    forget(feed, now - m_horizon);
    feed.watch.state().feeds = static_cast<int>(feed.executions.size());
    combine();
    if (!error && m_history && (m_snapshot.deploys != m_stored || now - m_storedAt >= std::chrono::minutes(1))) {
        m_stored = m_snapshot.deploys;
        m_storedAt = now;
        m_history->storeDeploys(m_snapshot);
    }
    emit changed();
    emit polled(round.source);
}

void DeployMonitor::forget(Feed& feed, Instant before)
{
    // The newest success of each service stays, however old: it is the version that is live.
    std::set<QString> live;
    for (const DeployTarget& target : m_targets) {
        if (const Deploy* current = m_snapshot.current(target.service))
            live.insert(current->execution.id);
    }
    std::erase_if(feed.executions, [&](const auto& entry) {
        const Execution& execution = entry.second;
        return execution.endedAt && *execution.endedAt < before && !live.contains(execution.id);
    });
}

void DeployMonitor::tick()
{
    const Instant now = m_clock->now();
    for (auto& [name, feed] : m_feeds)
        feed.watch.age(now);
    const Quality quality = combinedQuality(states());
    if (quality == m_snapshot.quality)
        return;
    m_snapshot.quality = quality;
    emit changed();
}

void DeployMonitor::combine()
{
    const Instant now = m_clock->now();
    m_snapshot.deploys.clear();
    m_snapshot.jobs.clear();
    m_snapshot.error.reset();
    for (auto& [name, feed] : m_feeds) {
        feed.watch.age(now);
        if (feed.watch.state().error && !m_snapshot.error)
            m_snapshot.error = feed.watch.state().error;
        std::vector<Job> jobs;
        for (const auto& [project, list] : feed.jobs)
            jobs.insert(jobs.end(), list.begin(), list.end());
        std::vector<Execution> executions;
        executions.reserve(feed.executions.size());
        for (const auto& [id, execution] : feed.executions)
            executions.push_back(execution);
        std::vector<Deploy> deploys = deploysFromExecutions(name, executions, m_targets, jobs);
        m_snapshot.deploys.insert(m_snapshot.deploys.end(), deploys.begin(), deploys.end());
        m_snapshot.jobs.insert(m_snapshot.jobs.end(), jobs.begin(), jobs.end());
    }
    std::stable_sort(m_snapshot.deploys.begin(), m_snapshot.deploys.end(), [](const Deploy& a, const Deploy& b) {
        return a.execution.startedAt.value_or(Instant {}) > b.execution.startedAt.value_or(Instant {});
    });
    const std::vector<SourceState> all = states();
    m_snapshot.outcome = combinedOutcome(all);
    m_snapshot.quality = combinedQuality(all);
    m_snapshot.asOf = oldestAnswer(all);
}

std::vector<SourceState> DeployMonitor::states() const
{
    std::vector<SourceState> result;
    result.reserve(m_feeds.size());
    for (const auto& [name, feed] : m_feeds)
        result.push_back(feed.watch.state());
    return result;
}

std::optional<Error> DeployMonitor::errorOf(const SourceName& source) const
{
    const auto it = m_feeds.find(source);
    return it == m_feeds.end() ? std::nullopt : it->second.watch.state().error;
}

bool DeployMonitor::hasPolledOnce() const
{
    return std::all_of(m_feeds.begin(), m_feeds.end(), [](const auto& entry) { return entry.second.watch.hasFinishedOnce(); });
}

} // namespace yagura
