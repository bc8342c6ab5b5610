// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time.h"

#include <optional>

namespace yagura {

/// How far a shown value may be believed. Unknown outranks warning everywhere.
enum class Quality { Never, Fresh, Ageing, Stale, Expired, Partial, Error };

/// The state of a service or objective, in the order of severity used by sorting and by `--fail-on`.
enum class Status { Ok, Partial, Warn, Stale, NoData, Error, Critical };

/// What a poll brought (alerts.md 5). Only FreshComplete may show green or close an episode.
enum class PollOutcome { Never, FreshComplete, FreshPartial, Stale, Failed };

/// The limits of house.md 4. `unit` is max(poll interval, slice length).
struct Ageing
{
    Millis unit {};

    Millis freshUpTo() const { return 2 * unit; }
    Millis staleOver() const { return std::max<Millis>(5 * unit, std::chrono::minutes(5)); }
    Millis expiredOver() const { return std::max<Millis>(std::chrono::minutes(30), staleOver()); }
};

/// Quality by age alone: Never without an instant, then Fresh, Ageing, Stale, Expired. Partial and Error are decided
/// by the answer, not by age; a value older than fresh keeps the worse of both.
Quality qualityByAge(std::optional<Instant> asOf, Instant now, Ageing limits);

/// The worse of two for roll-up.
inline Status worse(Status a, Status b) { return a > b ? a : b; }

} // namespace yagura
