// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/http/httptypes.h"

#include <optional>

namespace yagura {

/// The kind that an HTTP status stands for. 2xx has none; call it for anything else.
Error::Kind kindOfStatus(int status);
/// An error made of an answer that is not 2xx: kind, status, Retry-After, and `said` (what the server's body says) as detail.
Error httpError(const HttpResponse& response, const QString& said);
/// NotJson when a body cannot be JSON: HTML (a login page), empty, or something else by type and first byte.
std::optional<Error> jsonFault(const HttpResponse& response);
/// The start of a body for a person who debugs: one line, control characters made visible, at most 200 characters.
QString snippet(const QByteArray& body);

/// RFC 9110 dates, "Sun, 06 Nov 1994 08:49:37 GMT".
std::optional<Instant> parseHttpDate(const QByteArray& text);
/// Seconds or a date; between 0 and 15 minutes. Nullopt when it is neither.
std::optional<Millis> parseRetryAfter(const QByteArray& text, Instant now);

} // namespace yagura
