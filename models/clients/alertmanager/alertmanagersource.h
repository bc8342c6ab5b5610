// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/alertmanager/alertanswer.h"
#include "models/clients/http/httpclient.h"
#include "models/sources/alertsource.h"
#include "models/sources/metricsource.h"

#include <QObject>

#include <memory>
#include <vector>

namespace yagura {

/// An Alertmanager and its peers. Every peer is asked, for each holds alerts on its own; what they say is merged by fingerprint.
/// Fresh and complete only when all of them answered and nothing was dropped.
class AlertmanagerSource final : public QObject, public AlertSource, public ConnectionTester
{
    Q_OBJECT

public:
    /// `peers`: at least one, all of the same source.
    AlertmanagerSource(const std::vector<HttpEndpoint>& peers, const std::shared_ptr<SecretStore>& secrets,
        const std::shared_ptr<Worker>& worker, std::shared_ptr<Clock> clock, QObject* parent = nullptr);
    ~AlertmanagerSource() override;

    void alerts(QObject* context, Callback<AlertAnswer> callback) override;
    /// Tries the first peer step by step; every other peer is asked for its alerts, one more step each, which names it.
    void test(QObject* context, std::function<void(ConnectionTest)> progress, Callback<ConnectionTest> callback) override;

private:
    struct Round;
    struct Trial;
    void learnVersion();
    void conclude(const std::shared_ptr<Round>& round);

    std::vector<std::unique_ptr<HttpClient>> m_peers;
    std::shared_ptr<Worker> m_worker;
    std::shared_ptr<Clock> m_clock;
    QString m_version;
    bool m_askingVersion = false;
};

} // namespace yagura
