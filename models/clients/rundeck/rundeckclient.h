// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/http/httptypes.h"
#include "models/deploys/job.h"
#include "models/sources/clock.h"
#include "models/sources/jobserver.h"
#include "models/sources/metricsource.h"
#include "models/sources/secretstore.h"
#include "models/sources/worker.h"

#include <memory>

namespace yagura {

class RundeckApi;

/// A Rundeck server behind the ports: the timeline, the jobs, starting and stopping, the log, the connection test.
/// `targets` are the deploy targets of this source: their jobs are asked for rights. The endpoint's auth without a type
/// means the header X-Rundeck-Auth-Token (rundeckEndpoint()).
class RundeckClient final : public DeploySource, public JobRunner, public ConnectionTester
{
public:
    RundeckClient(HttpEndpoint endpoint, std::vector<DeployTarget> targets, std::shared_ptr<SecretStore> secrets,
        std::shared_ptr<Worker> worker, std::shared_ptr<Clock> clock);
    ~RundeckClient() override;

    void executions(const QString& project, Instant since, QObject* context, Callback<ExecutionsAnswer> callback) override;
    void jobs(const QString& project, QObject* context, Callback<std::vector<Job>> callback) override;

    void run(const JobRequest& request, QObject* context, std::function<void(StartAnswer)> callback) override;
    void findByOp(const JobRequest& request, QObject* context, Callback<std::vector<Execution>> callback) override;
    void execution(const QString& id, QObject* context, Callback<Execution> callback) override;
    void log(const QString& executionId, const QString& offset, const QString& lastModified, QObject* context,
        Callback<LogPage> callback) override;
    void abort(const QString& executionId, QObject* context, std::function<void(StartAnswer)> callback) override;

    void test(QObject* context, std::function<void(ConnectionTest)> progress, Callback<ConnectionTest> callback) override;

    static constexpr int kLogLines = 1000; ///< of one page

private:
    void withJobId(const QString& project, const QString& idOrPath, QObject* context, std::function<void(Result<QString>)> callback);

    std::unique_ptr<RundeckApi> m_api;
    std::vector<DeployTarget> m_targets;
    struct Rights;
    std::shared_ptr<Rights> m_rights;
};

/// Fills in Rundeck's own token header where the configuration names a secret but no type.
HttpEndpoint rundeckEndpoint(HttpEndpoint endpoint);

} // namespace yagura
