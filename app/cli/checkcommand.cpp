// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkcommand.h"
#include "models/wording/words.h"

#include <algorithm>

namespace yagura {

void CheckCommand::read(Arguments&) { }

void CheckCommand::start()
{
    // The demo world has no files, so it has no faults.
    const ConfigurationResult result = session().global.demo ? ConfigurationResult() : readConfiguration(session().global.configFolder);
    for (const Fault& fault : result.faults)
        console().answer(faultLine(fault));
    const auto errors
        = std::count_if(result.faults.begin(), result.faults.end(), [](const Fault& f) { return f.severity == Fault::Severity::Error; });
    const auto warnings = static_cast<qsizetype>(result.faults.size()) - errors;
    console().tell(
        listText({ tr("%n error(s)", nullptr, static_cast<int>(errors)), tr("%n warning(s)", nullptr, static_cast<int>(warnings)) }));
    finish(errors > 0 ? ExitCode::BadNews : ExitCode::Good);
}

} // namespace yagura
