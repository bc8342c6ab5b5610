// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/snapshotjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace yagura::detail {

namespace {

QString str(const char* latin1) { return QString::fromLatin1(latin1); }

QJsonValue fromInstant(std::optional<Instant> t) { return t ? QJsonValue(toEpochMs(*t)) : QJsonValue(); }

std::optional<Instant> toInstant(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(fromEpochMs(value.toInteger())) : std::nullopt;
}

QJsonObject fromMap(const QMap<QString, QString>& map)
{
    QJsonObject object;
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        object.insert(it.key(), it.value());
    }
    return object;
}

QMap<QString, QString> toMap(const QJsonObject& object)
{
    QMap<QString, QString> map;
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        map.insert(it.key(), it.value().toString());
    }
    return map;
}

QStringList toStrings(const QJsonValue& value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const auto& entry : array) {
        list.append(entry.toString());
    }
    return list;
}

/// A number from the file as an enum value; out of its range: the fallback.
template <class Enum>
Enum toEnum(const QJsonValue& value, Enum last, Enum fallback)
{
    const int number = value.toInt(-1);
    return number >= 0 && number <= static_cast<int>(last) ? static_cast<Enum>(number) : fallback;
}

QJsonObject fromExecution(const Execution& run)
{
    return { { str("id"), run.id }, { str("job"), run.jobId }, { str("project"), run.project },
        { str("status"), static_cast<int>(run.status) }, { str("custom"), run.customStatus }, { str("user"), run.user },
        { str("abortedBy"), run.abortedBy }, { str("options"), fromMap(run.options) }, { str("permalink"), run.permalink },
        { str("startedAt"), fromInstant(run.startedAt) }, { str("endedAt"), fromInstant(run.endedAt) } };
}

Execution toExecution(const QJsonObject& json)
{
    Execution run;
    run.id = json[str("id")].toString();
    run.jobId = json[str("job")].toString();
    run.project = json[str("project")].toString();
    run.status = toEnum(json[str("status")], Execution::Status::Other, Execution::Status::Other);
    run.customStatus = json[str("custom")].toString();
    run.user = json[str("user")].toString();
    run.abortedBy = json[str("abortedBy")].toString();
    run.options = toMap(json[str("options")].toObject());
    run.permalink = json[str("permalink")].toString();
    run.startedAt = toInstant(json[str("startedAt")]);
    run.endedAt = toInstant(json[str("endedAt")]);
    return run;
}

QJsonObject fromDeploy(const Deploy& deploy)
{
    QJsonObject json { { str("id"), deploy.id }, { str("service"), deploy.service.value }, { str("source"), deploy.source.value },
        { str("kind"), static_cast<int>(deploy.kind) }, { str("version"), deploy.version },
        { str("execution"), fromExecution(deploy.execution) }, { str("op"), deploy.op.value } };
    if (deploy.price) {
        json[str("price")] = QJsonObject { { str("bad"), deploy.price->bad }, { str("ratio"), deploy.price->budgetRatio } };
    }
    return json;
}

Deploy toDeploy(const QJsonObject& json)
{
    Deploy deploy;
    deploy.id = json[str("id")].toString();
    deploy.service = { json[str("service")].toString() };
    deploy.source = { json[str("source")].toString() };
    deploy.kind = toEnum(json[str("kind")], Deploy::Kind::Other, Deploy::Kind::Other);
    deploy.version = json[str("version")].toString();
    deploy.execution = toExecution(json[str("execution")].toObject());
    deploy.op = { json[str("op")].toString() };
    if (json.contains(str("price"))) {
        const QJsonObject price = json[str("price")].toObject();
        deploy.price = DeployPrice { price[str("bad")].toDouble(), price[str("ratio")].toDouble() };
    }
    return deploy;
}

QJsonObject fromAlert(const LiveAlert& alert)
{
    QJsonArray sources;
    for (const SourceName& source : alert.sources) {
        sources.append(source.value);
    }
    return { { str("fingerprint"), alert.fingerprint }, { str("labels"), fromMap(alert.labels) },
        { str("annotations"), fromMap(alert.annotations) }, { str("state"), static_cast<int>(alert.state) },
        { str("silencedBy"), QJsonArray::fromStringList(alert.silencedBy) },
        { str("inhibitedBy"), QJsonArray::fromStringList(alert.inhibitedBy) },
        { str("mutedBy"), QJsonArray::fromStringList(alert.mutedBy) }, { str("receivers"), QJsonArray::fromStringList(alert.receivers) },
        { str("startsAt"), fromInstant(alert.startsAt) }, { str("updatedAt"), fromInstant(alert.updatedAt) },
        { str("generator"), alert.generatorUrl }, { str("sources"), sources } };
}

LiveAlert toAlert(const QJsonObject& json)
{
    LiveAlert alert;
    alert.fingerprint = json[str("fingerprint")].toString();
    alert.labels = toMap(json[str("labels")].toObject());
    alert.annotations = toMap(json[str("annotations")].toObject());
    alert.state = toEnum(json[str("state")], AlertState::Unprocessed, AlertState::Active);
    alert.silencedBy = toStrings(json[str("silencedBy")]);
    alert.inhibitedBy = toStrings(json[str("inhibitedBy")]);
    alert.mutedBy = toStrings(json[str("mutedBy")]);
    alert.receivers = toStrings(json[str("receivers")]);
    alert.startsAt = toInstant(json[str("startsAt")]);
    alert.updatedAt = toInstant(json[str("updatedAt")]);
    alert.generatorUrl = json[str("generator")].toString();
    const QStringList sources = toStrings(json[str("sources")]);
    for (const QString& source : sources) {
        alert.sources.push_back({ source });
    }
    return alert;
}

} // namespace

QByteArray deploysToJson(const DeploysSnapshot& snapshot)
{
    QJsonArray deploys;
    for (const Deploy& deploy : snapshot.deploys) {
        deploys.append(fromDeploy(deploy));
    }
    return QJsonDocument(QJsonObject { { str("asOf"), fromInstant(snapshot.asOf) }, { str("deploys"), deploys } })
        .toJson(QJsonDocument::Compact);
}

std::optional<DeploysSnapshot> deploysFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return std::nullopt;
    }
    DeploysSnapshot snapshot;
    snapshot.asOf = toInstant(document[str("asOf")]);
    const QJsonArray deploys = document[str("deploys")].toArray();
    for (const auto& deploy : deploys) {
        snapshot.deploys.push_back(toDeploy(deploy.toObject()));
    }
    return snapshot;
}

QByteArray alertsToJson(const AlertsSnapshot& snapshot)
{
    QJsonObject json { { str("asOf"), fromInstant(snapshot.asOf) } };
    if (snapshot.alerts) {
        QJsonArray alerts;
        for (const LiveAlert& alert : *snapshot.alerts) {
            alerts.append(fromAlert(alert));
        }
        json[str("alerts")] = alerts;
    }
    QJsonObject services;
    for (auto it = snapshot.serviceOf.cbegin(); it != snapshot.serviceOf.cend(); ++it) {
        services.insert(it.key(), QJsonArray::fromStringList(it.value()));
    }
    json[str("serviceOf")] = services;
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<AlertsSnapshot> alertsFromJson(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return std::nullopt;
    }
    AlertsSnapshot snapshot;
    snapshot.asOf = toInstant(document[str("asOf")]);
    if (document[str("alerts")].isArray()) {
        snapshot.alerts.emplace();
        const QJsonArray alerts = document[str("alerts")].toArray();
        for (const auto& alert : alerts) {
            snapshot.alerts->push_back(toAlert(alert.toObject()));
        }
    }
    const QJsonObject services = document[str("serviceOf")].toObject();
    for (auto it = services.constBegin(); it != services.constEnd(); ++it) {
        snapshot.serviceOf.insert(it.key(), toStrings(it.value()));
    }
    return snapshot;
}

} // namespace yagura::detail
