// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploys/job.h"

namespace yagura {

/// What a run of the demo writes between its start and its end.
struct DemoLogStory
{
    QString service;
    QString version; ///< empty: an index is built
    Instant started;
    Instant ends;
    bool succeeds = true;
    std::optional<Instant> aborted;
};

/// Every line, in order, with its instant: those after now() are not written yet.
std::vector<LogEntry> demoLogOf(const DemoLogStory& story);

} // namespace yagura
