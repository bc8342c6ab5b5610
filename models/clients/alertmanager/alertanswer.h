// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/clients/http/httptypes.h"

#include <vector>

namespace yagura {

/// One peer's answer to GET /api/v2/alerts.
struct PeerAlerts
{
    std::vector<LiveAlert> alerts;
    int dropped = 0; ///< entries that are no alerts
    std::optional<Millis> clockSkew;
};

/// Reads the bare list of API v2; tolerant of null and missing fields, of unknown ones and of broken UTF-8. Anything that is no
/// list is an error: a login page is never "no alerts". `now`: startsAt in the far past, at year 1, or later than a minute
/// from now is an odd time and left out.
Result<PeerAlerts> parseAlerts(const HttpResponse& response, const SourceName& source, Instant now);
/// The five error shapes of alerts.md 1.2: JSON string, object with code and message, empty, plain text, a proxy's page.
Error alertmanagerError(const HttpResponse& response);
/// `versionInfo.version` of GET /api/v2/status.
Result<QString> parseAlertmanagerVersion(const HttpResponse& response);

} // namespace yagura
