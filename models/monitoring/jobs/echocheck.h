// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploys/rollback.h"

namespace yagura {

/// The options that the server did not take as they were sent (jobs.md 2.2: some are dropped without a word). Secure options
/// are never echoed and not compared; an empty value may be left out by the server. `job` may be unknown.
QStringList mismatchedOptions(const JobRequest& sent, const Execution& echoed, const Job* job);

} // namespace yagura
