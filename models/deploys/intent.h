// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploys/journal.h"
#include "models/deploys/rollback.h"

namespace yagura {

/// The request as the journal keeps it. Values of secure options, and of options nobody can tell to be harmless (the job's
/// definition is unknown), are left out: only their names are kept, under "withheld".
QJsonObject intentDetail(const JobRequest& request, const Job* job);
/// Back from the journal; withheld options are absent. Empty op: not an intent.
JobRequest requestFromIntent(const OpId& op, const QJsonObject& detail);

/// An operation whose end the journal does not tell.
struct OpenOperation
{
    JobRequest request;
    bool sent = false; ///< the request left or may have left the machine
    QString executionId; ///< when the start is confirmed
    std::optional<Instant> endedAt; ///< the execution succeeded then; only the verification is open
    Instant since; ///< of the intent
    friend bool operator==(const OpenOperation&, const OpenOperation&) = default;
};

/// The operations that have an intent and neither an end nor a certain "not started", or whose verification is open.
/// Oldest first.
std::vector<OpenOperation> openOperations(const std::vector<JournalEntry>& entries);

QString actionName(Action action); ///< "deploy", "rollback", "run": as the command line and the journal print it

} // namespace yagura
