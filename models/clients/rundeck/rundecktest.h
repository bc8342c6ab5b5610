// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/rundeck/rundeckapi.h"
#include "models/core/connectiontest.h"
#include "models/deploys/job.h"

#include <QElapsedTimer>

#include <memory>

namespace yagura {

/// Tries a Rundeck connection step by step; only reads. Address, TLS, version and clock are asked without the token (the server
/// tells its version in its refusal), so that a missing token does not hide them.
class RundeckTest final : public std::enable_shared_from_this<RundeckTest>
{
public:
    static void start(RundeckApi& api, const std::vector<DeployTarget>& targets, QObject* context,
        std::function<void(ConnectionTest)> progress, Callback<ConnectionTest> callback);

    RundeckTest(RundeckApi& api, const std::vector<DeployTarget>& targets, QObject* context, std::function<void(ConnectionTest)> progress,
        Callback<ConnectionTest> callback);

private:
    struct WantedJob
    {
        QString project;
        QString job;
    };
    void askServer();
    void judgeServer(const Result<HttpResponse>& answer);
    void askToken();
    void askRights(size_t next);
    void askProjects();
    void begin(TestStepKind kind, const QString& asked);
    void pass(TestStepKind kind, const QString& finding);
    void miss(TestStepKind kind, const Error& error, const QString& answered);
    void finish();
    TestStep& step(TestStepKind kind);

    QPointer<RundeckApi> m_api;
    std::vector<WantedJob> m_wanted;
    QObject* m_context;
    std::function<void(ConnectionTest)> m_progress;
    Callback<ConnectionTest> m_callback;
    ConnectionTest m_test;
    QElapsedTimer m_since;
    std::optional<Millis> m_skew;
};

} // namespace yagura
