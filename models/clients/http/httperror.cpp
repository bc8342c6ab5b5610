// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/http/httperror.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace yagura {

namespace {
constexpr Millis kLongestWait = std::chrono::minutes(15);
constexpr int kSnippet = 200;

bool looksLikeHtml(const QByteArray& body)
{
    const QByteArray start = body.left(512).trimmed().toLower();
    return start.startsWith('<');
}
} // namespace

Error::Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return Error::Kind::Unauthorized;
    case 403:
        return Error::Kind::Forbidden;
    case 404:
    case 410:
        return Error::Kind::NotFound;
    case 408:
    case 504:
        return Error::Kind::TimedOut;
    case 409:
        return Error::Kind::Conflict;
    case 413:
        return Error::Kind::TooLarge;
    case 429:
        return Error::Kind::RateLimited;
    default:
        break;
    }
    if (status >= 300 && status < 400)
        return Error::Kind::Redirected;
    if (status >= 400 && status < 500)
        return Error::Kind::BadRequest;
    if (status >= 500)
        return Error::Kind::ServerFailed;
    return Error::Kind::BadAnswer;
}

Error httpError(const HttpResponse& response, const QString& said)
{
    Error error;
    error.kind = kindOfStatus(response.status);
    error.detail = said;
    error.httpStatus = response.status;
    error.retryAfter = response.retryAfter;
    return error;
}

std::optional<Error> jsonFault(const HttpResponse& response)
{
    const QByteArray type = response.header("content-type").toLower();
    const QByteArray start = response.body.left(512).trimmed();
    Error error { Error::Kind::NotJson, {}, {}, response.status, std::nullopt };
    if (start.isEmpty()) {
        error.detail = QStringLiteral("empty body");
        return error;
    }
    // Why: the first byte decides, for servers that send JSON as text/plain exist, and so do proxies that call a page JSON.
    if (looksLikeHtml(response.body) || type.startsWith("text/html")) {
        error.detail
            = QString::fromLatin1(type.isEmpty() ? QByteArrayLiteral("no type") : type) + QStringLiteral(": ") + snippet(response.body);
        return error;
    }
    const char first = start.front();
    if (first != '{' && first != '[' && first != '"' && first != 'n') {
        error.detail = snippet(response.body);
        return error;
    }
    return std::nullopt;
}

QString snippet(const QByteArray& body)
{
    QString text = QString::fromUtf8(body.left(kSnippet * 4)).simplified();
    if (text.size() > kSnippet)
        text = text.left(kSnippet - 1) + QChar(0x2026);
    for (QChar& c : text) {
        // Controls, bidirectional overrides and zero-width characters could make the text read as something else.
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.isNull())
            c = QChar::ReplacementCharacter;
    }
    return text;
}

std::optional<Instant> parseHttpDate(const QByteArray& text)
{
    QDateTime t = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!t.isValid())
        return std::nullopt;
    t.setTimeZone(QTimeZone::utc());
    return fromDateTime(t);
}

std::optional<Millis> parseRetryAfter(const QByteArray& text, Instant now)
{
    const QByteArray value = text.trimmed();
    if (value.isEmpty())
        return std::nullopt;
    const bool digits = std::all_of(value.cbegin(), value.cend(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits) {
        bool fits = false;
        const qint64 seconds = value.toLongLong(&fits);
        if (!fits || seconds > std::chrono::duration_cast<std::chrono::seconds>(kLongestWait).count())
            return kLongestWait;
        return Millis(seconds * 1000);
    }
    const auto date = parseHttpDate(value);
    if (!date)
        return std::nullopt;
    return std::clamp<Millis>(*date - now, Millis(0), kLongestWait);
}

} // namespace yagura
