// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/rundeck/jobreader.h"

#include <algorithm>

namespace yagura {

namespace {

constexpr size_t kFewJobs = 50;
constexpr Millis kRightsAge = std::chrono::minutes(5);

} // namespace

JobReader::JobReader(RundeckApi& api, const QString& project, std::vector<DeployTarget> targets, std::shared_ptr<JobRightsCache> cache,
    QObject* context, Callback<std::vector<Job>> callback)
    : m_api(&api)
    , m_project(RundeckApi::encoded(project))
    , m_targets(std::move(targets))
    , m_cache(std::move(cache))
    , m_context(context)
    , m_callback(std::move(callback))
{
}

void JobReader::read(RundeckApi& api, const QString& project, const std::vector<DeployTarget>& targets,
    std::shared_ptr<JobRightsCache> cache, QObject* context, Callback<std::vector<Job>> callback)
{
    std::make_shared<JobReader>(api, project, targets, std::move(cache), context, std::move(callback))->askList();
}

void JobReader::askList()
{
    m_api->get<std::vector<Job>>(QStringLiteral("/project/%1/jobs").arg(m_project), {}, rundeck::jobList, m_context,
        [self = shared_from_this()](Result<std::vector<Job>> jobs) {
            if (!jobs || !self->m_api) {
                self->m_callback(std::move(jobs));
                return;
            }
            self->m_jobs = std::move(*jobs);
            for (Job& job : self->m_jobs)
                job.source = self->m_api->http().endpoint().source;
            self->askDefinitions();
        });
}

void JobReader::askDefinitions()
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("format"), QStringLiteral("json"));
    using Definitions = QMap<QString, QJsonObject>;
    m_api->get<Definitions>(QStringLiteral("/project/%1/jobs/export").arg(m_project), query, rundeck::definitions, m_context,
        [self = shared_from_this()](const Result<Definitions>& all) {
            if (!self->m_api) {
                self->m_callback(fail(Error::Kind::Cancelled, {}));
                return;
            }
            // Why a failure is nothing: reading definitions is a right of its own; the jobs are shown without options.
            for (Job& job : self->m_jobs) {
                if (all && all->contains(job.id))
                    rundeck::applyDefinition(job, all->value(job.id));
            }
            self->askMode();
        });
}

void JobReader::askMode()
{
    const auto decode = [](const HttpResponse& response) -> Result<bool> {
        // Why any status: a passive server may answer 503.
        return response.body.contains("passive");
    };
    m_api->get<bool>(
        QStringLiteral("/system/executions/status"), {}, decode, m_context, [self = shared_from_this()](const Result<bool>& passive) {
            if (passive && *passive) {
                for (Job& job : self->m_jobs)
                    job.enabled = false;
            }
            self->askDetails();
        });
}

bool JobReader::isTarget(const Job& job) const
{
    return std::any_of(m_targets.begin(), m_targets.end(), [&](const DeployTarget& target) {
        return target.project == job.project
            && (target.deployJob == job.id || target.deployJob == job.path() || target.rollbackJob == job.id
                || target.rollbackJob == job.path());
    });
}

void JobReader::askDetails()
{
    ++m_open; // holds the end back while the questions are handed out
    for (Job& job : m_jobs) {
        if (isTarget(job) || m_jobs.size() <= kFewJobs)
            askRights(job);
    }
    finish();
}

void JobReader::askRights(Job& job)
{
    if (!m_api)
        return;
    const QString id = job.id;
    const Instant now = m_api->clock().now();
    const auto cached = m_cache->entries.constFind(id);
    if (cached != m_cache->entries.cend() && now - cached->at < kRightsAge)
        return;
    m_open += 2;
    QUrlQuery actions;
    for (const char* action : { "run", "kill", "read" })
        actions.addQueryItem(QStringLiteral("actions"), QString::fromLatin1(action));
    using Allowed = QMap<QString, bool>;
    const QString encodedId = RundeckApi::encoded(id);
    m_api->get<Allowed>(QStringLiteral("/authorizations/project/%1/job/%2").arg(m_project, encodedId), actions, rundeck::authorizations,
        m_context, [self = shared_from_this(), id, now](const Result<Allowed>& allowed) {
            if (allowed) {
                auto& entry = self->m_cache->entries[id];
                entry.at = now;
                if (allowed->contains(QStringLiteral("run")))
                    entry.runnable = allowed->value(QStringLiteral("run"));
                if (allowed->contains(QStringLiteral("kill")))
                    entry.abortable = allowed->value(QStringLiteral("kill"));
            }
            self->finish();
        });
    m_api->get<QJsonObject>(QStringLiteral("/job/%1/info").arg(encodedId), {}, rundeck::jobInfo, m_context,
        [self = shared_from_this(), id](const Result<QJsonObject>& info) {
            if (info)
                self->m_cache->entries[id].info = *info;
            self->finish();
        });
}

void JobReader::finish()
{
    if (--m_open > 0)
        return;
    for (Job& job : m_jobs) {
        const auto entry = m_cache->entries.constFind(job.id);
        if (entry == m_cache->entries.cend())
            continue;
        job.runnable = entry->runnable;
        job.abortable = entry->abortable;
        rundeck::applyInfo(job, entry->info);
    }
    m_callback(std::move(m_jobs));
}

} // namespace yagura
