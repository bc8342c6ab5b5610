// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/http/httptypes.h"
#include "models/sources/jobserver.h"

namespace yagura::rundeck {

/// What became of a run call (jobs.md 2.1 step 3): 2xx with an execution id is Confirmed; a refusal in Rundeck's own words and
/// a request of which no byte left are NotStarted; everything else is Unknown.
StartAnswer judgeRun(const OnceAnswer& answer);
/// The same for an abort: Confirmed when the server was asked ("pending", "aborted").
StartAnswer judgeAbort(const OnceAnswer& answer);

} // namespace yagura::rundeck
