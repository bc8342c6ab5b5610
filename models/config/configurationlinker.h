// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/config/configuration.h"
#include "models/config/drafts.h"
#include "models/config/servicereader.h"

namespace yagura {

/// Everything that was read, before names are looked up.
struct ConfigurationParts
{
    Configuration configuration; ///< sources, limits and files are complete
    std::vector<ServiceDraft> services;
    Drafts drafts;
    // What has faults of its own may lack names that others rightly refer to: those are not told then.
    bool sourcesBroken = false;
    bool servicesBroken = false;
    bool objectivesBroken = false;
};

/// Looks names up over all files: indicators, sources, services, alert policies, the SLO of a verification; completes the
/// configuration. `mainFaults` is the list of yagura.yaml.
void linkConfiguration(ConfigurationParts& parts, FaultList& mainFaults);

/// Gives every objective its corrections and its error budget policy: the one its annotation names, or one that names it, its service,
/// or everything; without any the default policy. Needs the objectives.
void linkPolicies(ConfigurationParts& parts);

} // namespace yagura
