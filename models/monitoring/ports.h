// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/config/configuration.h"
#include "models/sources/alertsource.h"
#include "models/sources/clock.h"
#include "models/sources/jobserver.h"
#include "models/sources/metricsource.h"
#include "models/sources/secretstore.h"
#include "models/sources/worker.h"
#include "models/storage/history.h"

#include <map>
#include <memory>

namespace yagura {

/// The adapters of one configured source; only those of its kind are set. One object may stand behind several pointers.
struct SourcePorts
{
    std::shared_ptr<MetricSource> metrics;
    std::shared_ptr<AlertSource> alerts;
    std::shared_ptr<DeploySource> deploys;
    std::shared_ptr<JobRunner> jobs;
    std::shared_ptr<ConnectionTester> tester;
};

/// Everything the use cases need from outside. app/wiring makes it; nothing below knows which adapters these are.
struct Ports
{
    std::shared_ptr<Clock> clock;
    std::shared_ptr<Worker> worker;
    std::shared_ptr<SecretStore> secrets;
    std::shared_ptr<HistoryStore> history;
    std::shared_ptr<JournalStore> journal;
    std::map<SourceName, SourcePorts> sources;
};

} // namespace yagura
