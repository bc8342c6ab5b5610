// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/rundeck/rundeckjson.h"

#include "models/clients/http/httperror.h"
#include "models/clients/rundeck/rundeckparser.h"

#include <QJsonDocument>
#include <QStringList>

namespace yagura::rundeck {

namespace {

Result<QJsonDocument> documentOf(const HttpResponse& response)
{
    if (const std::optional<Error> fault = jsonFault(response))
        return tl::unexpected(*fault);
    QJsonParseError why;
    const QJsonDocument document = QJsonDocument::fromJson(response.body, &why);
    if (why.error != QJsonParseError::NoError)
        return fail(Error::Kind::BadAnswer, why.errorString());
    return document;
}

QString sentenceOf(const QJsonObject& object)
{
    const QJsonValue message = object.value(QLatin1String("message"));
    if (message.isString() && !message.toString().isEmpty())
        return message.toString();
    QStringList lines;
    const QJsonArray messages = object.value(QLatin1String("messages")).toArray();
    for (const auto& line : messages)
        lines.append(textOf(line));
    if (!lines.isEmpty())
        return lines.join(QLatin1Char('\n'));
    for (const char* key : { "error", "err", "errorCode" }) {
        const QJsonValue value = object.value(QLatin1String(key));
        if (value.isString())
            return value.toString();
    }
    return {};
}

QString errorCode(const QJsonObject& object) { return object.value(QLatin1String("errorCode")).toString(); }

/// {"error":true,…} with a code or the version: no proxy writes that.
bool isApiError(const QJsonObject& object)
{
    const QJsonValue error = object.value(QLatin1String("error"));
    const bool marked = error.isBool() ? error.toBool() : error.toString() == QLatin1String("true");
    return marked && (!errorCode(object).isEmpty() || object.contains(QLatin1String("apiversion")));
}

} // namespace

Result<QJsonObject> anyObjectOf(const HttpResponse& response)
{
    return documentOf(response).and_then([](const QJsonDocument& document) -> Result<QJsonObject> {
        if (!document.isObject())
            return fail(Error::Kind::BadAnswer, QStringLiteral("no object"));
        return document.object();
    });
}

Result<QJsonObject> objectOf(const HttpResponse& response)
{
    if (!response.isSuccess())
        return tl::unexpected(errorOf(response));
    return anyObjectOf(response).and_then([](const QJsonObject& object) -> Result<QJsonObject> {
        // Why: a request without version is answered with an error body and status 200.
        if (isApiError(object))
            return fail(Error::Kind::BadAnswer, sentenceOf(object));
        return object;
    });
}

Result<QJsonArray> arrayOf(const HttpResponse& response)
{
    if (!response.isSuccess())
        return tl::unexpected(errorOf(response));
    return documentOf(response).and_then([](const QJsonDocument& document) -> Result<QJsonArray> {
        if (!document.isArray())
            return fail(Error::Kind::BadAnswer, QStringLiteral("no list"));
        return document.array();
    });
}

QString idOf(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    return value.isDouble() ? QString::number(value.toInteger()) : QString();
}

QString textOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const qint64 whole = value.toInteger();
        return static_cast<double>(whole) == number ? QString::number(whole) : QString::number(number, 'g', 17);
    }
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const auto& part : array)
            parts.append(textOf(part));
        return parts.join(QLatin1Char(','));
    }
    case QJsonValue::Null:
    case QJsonValue::Object:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

Error errorOf(const HttpResponse& response)
{
    const Result<QJsonObject> object = anyObjectOf(response);
    Error error = httpError(response, object ? sentenceOf(*object) : snippet(response.body));
    if (!object)
        return error;
    // Why by code: a wrong token is a 403 here, never a 401.
    const QString code = errorCode(*object);
    if (code == QLatin1String("unauthorized"))
        error.kind = Error::Kind::Unauthorized;
    else if (code == QLatin1String("api.error.api-version.unsupported"))
        error.kind = Error::Kind::Unsupported;
    return error;
}

bool wantsOtherVersion(const HttpResponse& response)
{
    if (response.status != 400)
        return false;
    const Result<QJsonObject> object = anyObjectOf(response);
    return object && errorCode(*object) == QLatin1String("api.error.api-version.unsupported");
}

bool refusedInItsOwnWords(const HttpResponse& response)
{
    switch (response.status) {
    case 400:
    case 403:
    case 404:
    case 405:
    case 409:
    case 415:
        break;
    default:
        return false;
    }
    const Result<QJsonObject> object = anyObjectOf(response);
    if (!object)
        return false;
    if (isApiError(*object))
        return true;
    const QString plain = object->value(QLatin1String("error")).toString();
    return (response.status == 404 && plain == QLatin1String("Not found"))
        || (response.status == 405 && plain == QLatin1String("Method not allowed"));
}

} // namespace yagura::rundeck
