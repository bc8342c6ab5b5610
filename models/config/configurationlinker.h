// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/config/openslo.h"
#include "models/config/servicereader.h"

namespace yagura {

/// Everything that was read, before names are looked up.
struct ConfigurationParts
{
    Configuration configuration; ///< sources, limits and files are complete
    std::vector<ServiceDraft> services;
    OpenSloDrafts drafts;
    // What has faults of its own may lack names that others rightly refer to: those are not told then.
    bool sourcesBroken = false;
    bool servicesBroken = false;
    bool objectivesBroken = false;
};

/// Looks names up over all files: indicators, sources, services, the SLO of a verification; completes the configuration.
/// `mainFaults` is the list of yagura.yaml.
void linkConfiguration(ConfigurationParts& parts, FaultList& mainFaults);

} // namespace yagura
