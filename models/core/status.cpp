// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/status.h"

namespace yagura {

Quality qualityByAge(std::optional<Instant> asOf, Instant now, Ageing limits)
{
    if (!asOf) {
        return Quality::Never;
    }
    // Why: an instant after `now` (a server's clock ahead of ours) has a negative age and is fresh; the skew is shown elsewhere.
    const Millis age = now - *asOf;
    if (age > limits.expiredOver()) {
        return Quality::Expired;
    }
    if (age > limits.staleOver()) {
        return Quality::Stale;
    }
    return age > limits.freshUpTo() ? Quality::Ageing : Quality::Fresh;
}

} // namespace yagura
