// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring/backend.h"
#include "app/wiring/configurationwatch.h"

#include <functional>
#include <memory>
#include <vector>

namespace yagura {

class BackEnd::Private
{
public:
    enum class World { Live, Demo };
    /// Puts monitor and job controller over ports; what both worlds share.
    static std::unique_ptr<BackEnd> assemble(BackEndOptions options, Configuration configuration, Ports ports, World world);

    void reload(BackEnd* q);
    void apply(BackEnd* q, ConfigurationResult result);

    BackEndOptions options;
    Configuration configuration;
    std::vector<Fault> faults;
    QStringList files; ///< what the configuration was read from, also when it was broken
    Ports ports;
    World world = World::Live;
    std::function<std::shared_ptr<HistoryStore>(const StorageConfig&)> makeHistory; ///< live only
    std::map<SloId, std::vector<std::pair<QString, TimeRange>>> incidents; ///< confirmed ones of the demo's story
    std::unique_ptr<ConfigurationWatch> watch;
    // Why in this order: the controller asks the monitor for boards until it is gone.
    std::unique_ptr<BoardMonitor> monitor;
    std::unique_ptr<JobController> jobs;
};

} // namespace yagura
