// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace yagura {

/// Why something could not be done. A fact, not a sentence: models/wording turns it into words.
/// `detail` is plain text for people who debug (never contains a secret), `source` names the configured source.
struct Error
{
    enum class Kind {
        Cancelled, ///< we gave up on purpose
        Refused, ///< nobody listens, name not found, network down: no byte left this machine
        TlsFailed, ///< certificate or handshake
        TimedOut, ///< our deadline passed
        TooLarge, ///< the answer exceeds the size cap
        Redirected, ///< the server pointed elsewhere and we do not follow
        Broken, ///< the connection ended in mid-answer
        Unauthorized, ///< 401, or a job server's "unauthorized": who are you
        Forbidden, ///< 403: you may not
        NotFound,
        Conflict, ///< 409
        RateLimited, ///< 429 or a stated limit; see retryAfter
        BadRequest, ///< the server says that our question is wrong
        ServerFailed, ///< 5xx
        Starting, ///< 503 while the server starts or replays
        NotJson, ///< e.g. a login page with status 200
        BadAnswer, ///< JSON, but not what the contract says
        Unsupported, ///< the server is too old or lacks the feature
        NoSuchBucket, ///< a latency limit that is no bucket bound; detail: "0.25|0.1|0.3", the limit and the nearest bounds
        TooManyGroups, ///< some groups of an objective are not watched; detail: "50|120", watched and there
        SecretMissing, ///< not stored
        SecretLocked, ///< the keychain is locked or absent
        Storage, ///< local database
        Config, ///< the configuration forbids it
        Internal
    };

    Kind kind = Kind::Internal;
    QString detail;
    QString source;
    int httpStatus = 0; ///< 0: none
    std::optional<std::chrono::milliseconds> retryAfter;

    friend bool operator==(const Error&, const Error&) = default;
};

} // namespace yagura
