// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/configuration.h"

#include <algorithm>

namespace yagura {

const SourceConfig* Configuration::source(const SourceName& name) const
{
    const auto it = std::find_if(sources.begin(), sources.end(), [&name](const SourceConfig& s) { return s.name == name; });
    return it == sources.end() ? nullptr : &*it;
}

bool ConfigurationResult::hasErrors() const
{
    return std::any_of(faults.begin(), faults.end(), [](const Fault& f) { return f.severity == Fault::Severity::Error; });
}

} // namespace yagura
