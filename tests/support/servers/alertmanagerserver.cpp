// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/servers/alertmanagerserver.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace yagura::test {

namespace {
QJsonObject toJson(const QMap<QString, QString>& map)
{
    QJsonObject object;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QString inSeconds(qint64 seconds) { return QDateTime::currentDateTimeUtc().addSecs(seconds).toString(Qt::ISODateWithMs); }

QByteArray alert(const QMap<QString, QString>& labels, const QMap<QString, QString>& annotations, qint64 endsInSeconds)
{
    const QJsonObject one { { QStringLiteral("labels"), toJson(labels) }, { QStringLiteral("annotations"), toJson(annotations) },
        { QStringLiteral("startsAt"), inSeconds(-60) }, { QStringLiteral("endsAt"), inSeconds(endsInSeconds) } };
    return QJsonDocument(QJsonArray { one }).toJson(QJsonDocument::Compact);
}
} // namespace

AlertmanagerServer::AlertmanagerServer(Line line)
{
    const QStringList names { QStringLiteral("prometheus-alertmanager"), QStringLiteral("alertmanager") };
    m_program = findServer(names, line == Line::Old ? QStringLiteral("version 0.25") : QStringLiteral("version 0.34"));
    write(QStringLiteral("alertmanager.yml"), "route: {receiver: nobody, group_wait: 1s}\nreceivers: [{name: nobody}]\n");
}

QStringList AlertmanagerServer::arguments() const
{
    return { QStringLiteral("--config.file=alertmanager.yml"), QStringLiteral("--storage.path=data"),
        QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(port()), QStringLiteral("--cluster.listen-address="),
        QStringLiteral("--log.level=warn") };
}

bool AlertmanagerServer::post(const QString& path, const QByteArray& json) const
{
    QNetworkAccessManager manager;
    QNetworkRequest request(QUrl(url().toString() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    const std::unique_ptr<QNetworkReply> reply(manager.post(request, json));
    return QTest::qWaitFor([&] { return reply->isFinished(); }, 10000) && reply->error() == QNetworkReply::NoError;
}

bool AlertmanagerServer::fire(const QMap<QString, QString>& labels, const QMap<QString, QString>& annotations) const
{
    return post(QStringLiteral("/api/v2/alerts"), alert(labels, annotations, 300));
}

bool AlertmanagerServer::resolve(const QMap<QString, QString>& labels) const
{
    return post(QStringLiteral("/api/v2/alerts"), alert(labels, {}, -1));
}

bool AlertmanagerServer::silence(const QString& label, const QString& value) const
{
    const QJsonObject matcher { { QStringLiteral("name"), label }, { QStringLiteral("value"), value }, { QStringLiteral("isRegex"), false },
        { QStringLiteral("isEqual"), true } };
    const QJsonObject silence { { QStringLiteral("matchers"), QJsonArray { matcher } }, { QStringLiteral("startsAt"), inSeconds(0) },
        { QStringLiteral("endsAt"), inSeconds(3600) }, { QStringLiteral("createdBy"), QStringLiteral("test") },
        { QStringLiteral("comment"), QStringLiteral("test") } };
    return post(QStringLiteral("/api/v2/silences"), QJsonDocument(silence).toJson(QJsonDocument::Compact));
}

} // namespace yagura::test
