// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/result.h"
#include "models/core/time.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QUrl>
#include <QUrlQuery>

#include <optional>
#include <utility>

namespace yagura {

/// How a server wants to be told who asks. `secret` is a name in the SecretStore, never the value.
struct HttpAuth
{
    enum class Type { None, Bearer, Basic, Header };
    Type type = Type::None;
    QString user; ///< Basic
    QString header; ///< Header
    QString secret;
    friend bool operator==(const HttpAuth&, const HttpAuth&) = default;
};

/// One server as its configuration names it. A path in `url` is kept: requests go below it.
struct HttpEndpoint
{
    SourceName source;
    QUrl url;
    HttpAuth auth;
    QMap<QString, QString> headers; ///< tenants; never secrets
    QString caFile; ///< PEM; empty: the system's authorities
    Millis timeout { 10000 };
    friend bool operator==(const HttpEndpoint&, const HttpEndpoint&) = default;
};

inline constexpr qint64 kHttpSizeCap = 256LL * 1024 * 1024;

struct HttpRequest
{
    enum class Method { Get, Post, Delete };
    enum class Encoding { Gzip, Identity }; ///< what the answer may be packed with

    Method method = Method::Get;
    QString path; ///< below the endpoint's url, e.g. "/api/v1/query"; already percent-encoded where it must be
    QUrlQuery query;
    QByteArray body; ///< Post only
    QByteArray contentType; ///< of the body
    QByteArray accept = QByteArrayLiteral("application/json");
    Encoding encoding = Encoding::Gzip;
    std::optional<Millis> deadline; ///< from the moment it is sent; none: the endpoint's timeout
    qint64 maxBytes = kHttpSizeCap; ///< of the body as sent, and again of the body unpacked

    static HttpRequest get(QString path, QUrlQuery query = {});
    /// A reading question too long for a URL: application/x-www-form-urlencoded.
    static HttpRequest postForm(QString path, const QList<std::pair<QString, QString>>& form);
    /// For sendOnce(): the body is sent as it is.
    static HttpRequest postJson(QString path, QByteArray json, QUrlQuery query = {});
};

/// A complete answer of whatever status.
struct HttpResponse
{
    int status = 0;
    QByteArray body; ///< unpacked
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QUrl url; ///< that answered in the end, after redirects
    qint64 wireBytes = 0; ///< of the body as it came
    Millis took { 0 };
    std::optional<Millis> clockSkew; ///< Date header minus our clock; good to about a second
    std::optional<Millis> retryAfter; ///< clamped to 15 min

    bool isSuccess() const { return status >= 200 && status < 300; }
    QByteArray header(const QByteArray& lowerCaseName) const { return headers.value(lowerCaseName); }
};

/// The outcome of a state-changing request that was sent at most once.
struct OnceAnswer
{
    enum class Left {
        No, ///< certain: nobody can have got the request
        Maybe ///< it left, or may have left
    };
    Left left = Left::Maybe;
    std::optional<HttpResponse> response; ///< a complete answer of whatever status, redirects included
    std::optional<Error> error; ///< why there is none
};

} // namespace yagura
