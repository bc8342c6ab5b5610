// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/ids.h"
#include "models/core/status.h"

namespace yagura {

enum class SourceKind { Prometheus, Alertmanager, Rundeck };
enum class SecretState { None, Stored, Environment, Missing, Locked };

/// How far the first reading of an SLO window has come. done == total: complete.
struct BackfillProgress
{
    int doneChunks = 0;
    int totalChunks = 0;

    bool isComplete() const { return doneChunks >= totalChunks; }
    friend bool operator==(const BackfillProgress&, const BackfillProgress&) = default;
};

/// May the numbers of this source be trusted, as every page's rail shows it.
struct SourceState
{
    SourceName name;
    SourceKind kind = SourceKind::Prometheus;
    PollOutcome outcome = PollOutcome::Never;
    Quality quality = Quality::Never;
    SecretState secret = SecretState::None;
    std::optional<Instant> asOf; ///< end of the last complete answer
    Millis poll { 30000 };
    std::optional<Error> error; ///< of the last failed attempt, until one succeeds
    std::optional<Instant> failingSince;
    std::optional<Instant> nextAttempt;
    BackfillProgress backfill;
    int feeds = 0; ///< objectives, alerts or executions that hang on it
    QString version; ///< as the server calls itself; empty: not asked yet
    std::optional<Millis> clockSkew; ///< server minus ours

    friend bool operator==(const SourceState&, const SourceState&) = default;
};

} // namespace yagura
