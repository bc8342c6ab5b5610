// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/config/keyreader.h"

namespace yagura {

/// A declared service with the places of what it refers to: those are checked when everything is read.
struct ServiceDraft
{
    ServiceConfig config;
    Place sourcePlace;
    Place verifySloPlace;
};

/// Reads `services:`.
std::vector<ServiceDraft> readServices(const YamlNode& list, FaultList& faults);

} // namespace yagura
