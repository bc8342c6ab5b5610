// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/alertmanager/alertanswer.h"

#include "models/clients/http/httperror.h"
#include "models/clients/json/jsonwalk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yagura {

namespace {

namespace od = simdjson::ondemand;

constexpr Millis kAhead = std::chrono::minutes(1);
constexpr qint64 kOldest = 946684800000; // the year 2000: older is Go's zero time or nonsense

simdjson::error_code readStatus(od::value value, LiveAlert& alert)
{
    return forFields(value, [&alert](std::string_view key, od::value field) -> simdjson::error_code {
        if (key == "state") {
            const QString state = jsonString(field);
            alert.state = state == QLatin1String("suppressed") ? AlertState::Suppressed
                : state == QLatin1String("unprocessed")        ? AlertState::Unprocessed
                                                               : AlertState::Active;
        } else if (key == "silencedBy") {
            return readStrings(field, alert.silencedBy);
        } else if (key == "inhibitedBy") {
            return readStrings(field, alert.inhibitedBy);
        } else if (key == "mutedBy") {
            return readStrings(field, alert.mutedBy);
        }
        return simdjson::SUCCESS;
    });
}

std::optional<Instant> saneTime(const QString& text, Instant now)
{
    const auto at = parseInstant(text);
    if (!at || toEpochMs(*at) < kOldest || *at > now + kAhead)
        return std::nullopt;
    return at;
}

simdjson::error_code readAlert(od::value value, LiveAlert& alert, Instant now)
{
    return forFields(value, [&alert, now](std::string_view key, od::value field) -> simdjson::error_code {
        if (key == "labels")
            return readLabels(field, alert.labels);
        if (key == "annotations")
            return readLabels(field, alert.annotations);
        if (key == "status")
            return readStatus(field, alert);
        if (key == "receivers") {
            alert.receivers.clear();
            return forItems(field, [&alert](od::value receiver) {
                return forFields(receiver, [&alert](std::string_view name, od::value text) {
                    if (name == "name")
                        alert.receivers.append(jsonString(text));
                    return simdjson::SUCCESS;
                });
            });
        }
        if (key == "fingerprint")
            alert.fingerprint = jsonString(field);
        else if (key == "startsAt")
            alert.startsAt = saneTime(jsonString(field), now);
        else if (key == "updatedAt")
            alert.updatedAt = saneTime(jsonString(field), now);
        else if (key == "generatorURL")
            alert.generatorUrl = jsonString(field);
        return simdjson::SUCCESS;
    });
}

simdjson::error_code readAll(od::document& document, PeerAlerts& peer, const SourceName& source, Instant now)
{
    od::array array;
    YAGURA_JSON_TRY(document.get_array().get(array));
    for (auto entry : array) {
        od::value item;
        YAGURA_JSON_TRY(entry.get(item));
        od::json_type type {};
        YAGURA_JSON_TRY(item.type().get(type));
        LiveAlert alert;
        if (type == od::json_type::object)
            YAGURA_JSON_TRY(readAlert(item, alert, now));
        if (alert.labels.isEmpty()) { // an alert without any label does not exist
            ++peer.dropped;
            continue;
        }
        if (alert.fingerprint.isEmpty())
            alert.fingerprint = fingerprintOf(alert.labels);
        alert.sources = { source };
        peer.alerts.push_back(std::move(alert));
    }
    return jsonEnded(document) ? simdjson::SUCCESS : simdjson::TRAILING_CONTENT;
}

} // namespace

Error alertmanagerError(const HttpResponse& response)
{
    const QByteArray body = response.body.trimmed();
    QString said;
    if (body.startsWith('"')) {
        // QJsonDocument reads only objects and lists.
        said = QJsonDocument::fromJson("[" + body.left(4000) + "]").array().at(0).toString();
    } else if (body.startsWith('{')) {
        const QJsonObject object = QJsonDocument::fromJson(body).object();
        said = object.value(QLatin1String("message")).toString();
        if (said.isEmpty())
            said = object.value(QLatin1String("error")).toString();
    }
    if (said.isEmpty())
        said = snippet(body);
    Error error = httpError(response, said.left(1000));
    if (response.status == 503 && !body.startsWith('<'))
        error.kind = body.startsWith("Limit of concurrent") ? Error::Kind::RateLimited : Error::Kind::Starting;
    if (response.status == 410) // /api/v1 of old
        error.kind = Error::Kind::Unsupported;
    return error;
}

Result<PeerAlerts> parseAlerts(const HttpResponse& response, const SourceName& source, Instant now)
{
    if (!response.isSuccess())
        return tl::unexpected(alertmanagerError(response));
    if (const auto fault = jsonFault(response))
        return tl::unexpected(*fault);
    PeerAlerts peer;
    peer.clockSkew = response.clockSkew;
    const JsonText text(response.body);
    od::parser parser;
    od::document document;
    if (const auto code = parser.iterate(text.view()).get(document))
        return tl::unexpected(jsonError(code, text, nullptr));
    if (const auto code = readAll(document, peer, source, now))
        return tl::unexpected(jsonError(code, text, &document));
    return peer;
}

Result<QString> parseAlertmanagerVersion(const HttpResponse& response)
{
    if (!response.isSuccess())
        return tl::unexpected(alertmanagerError(response));
    if (const auto fault = jsonFault(response))
        return tl::unexpected(*fault);
    QJsonParseError why;
    const QJsonObject object = QJsonDocument::fromJson(response.body, &why).object();
    const QString version = object.value(QLatin1String("versionInfo")).toObject().value(QLatin1String("version")).toString();
    if (version.isEmpty())
        return fail(
            Error::Kind::BadAnswer, why.error == QJsonParseError::NoError ? QStringLiteral("no versionInfo.version") : why.errorString());
    return version;
}

} // namespace yagura
