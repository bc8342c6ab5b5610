// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/rundeck/rundeckapi.h"

#include <memory>

namespace yagura {

/// What the server said about "may I run it, may I kill it" and about schedule and duration, kept for a few minutes.
struct JobRightsCache
{
    struct Entry
    {
        Instant at;
        std::optional<bool> runnable, abortable;
        QJsonObject info;
    };
    QMap<QString, Entry> entries; ///< by job id
};

/// Reads the jobs of a project with definitions (one export), rights, schedule and the server's execution mode.
/// Rights are asked for the targets' jobs, and for all when there are few. What the token may not read stays unset.
class JobReader final : public std::enable_shared_from_this<JobReader>
{
public:
    static void read(RundeckApi& api, const QString& project, const std::vector<DeployTarget>& targets,
        std::shared_ptr<JobRightsCache> cache, QObject* context, Callback<std::vector<Job>> callback);

    JobReader(RundeckApi& api, const QString& project, std::vector<DeployTarget> targets, std::shared_ptr<JobRightsCache> cache,
        QObject* context, Callback<std::vector<Job>> callback);

private:
    void askList();
    void askDefinitions();
    void askMode();
    void askDetails();
    void askRights(Job& job);
    void finish();
    bool isTarget(const Job& job) const;

    QPointer<RundeckApi> m_api;
    QString m_project;
    std::vector<DeployTarget> m_targets;
    std::shared_ptr<JobRightsCache> m_cache;
    QObject* m_context;
    Callback<std::vector<Job>> m_callback;
    std::vector<Job> m_jobs;
    int m_open = 0; ///< questions under way
};

} // namespace yagura
