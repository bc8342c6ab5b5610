// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring/backend.h"

namespace yagura {

/// The demo's world behind every port, with what the configuration of its shop would say. Thirty days are known from the
/// start, so that the first page stands at once.
struct DemoHouse
{
    Configuration configuration;
    Ports ports;
};

/// `options.clock`: none makes a DemoClock that runs (see there for its pace); pictures hand over one that stands still,
/// tests one that they move.
DemoHouse makeDemoHouse(const BackEndOptions& options);

} // namespace yagura
