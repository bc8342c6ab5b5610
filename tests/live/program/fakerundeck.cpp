// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/program/fakerundeck.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace yagura::test {

namespace {

Reply json(const QJsonObject& object) { return Reply::json(QJsonDocument(object).toJson(QJsonDocument::Compact)); }
Reply json(const QJsonArray& array) { return Reply::json(QJsonDocument(array).toJson(QJsonDocument::Compact)); }

QJsonObject page(const QJsonArray& executions)
{
    return { { u"paging"_s,
                 QJsonObject {
                     { u"count"_s, executions.size() }, { u"total"_s, executions.size() }, { u"offset"_s, 0 }, { u"max"_s, 200 } } },
        { u"executions"_s, executions } };
}

} // namespace

FakeRundeck::FakeRundeck(const QByteArray& token)
    : m_token(token)
    , m_reply(Reply::json({}))
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    constexpr qint64 hour = 3'600'000;
    m_past.append(execution(12, u"succeeded"_s, { { u"version"_s, u"v2"_s } }, now - hour, now - hour + 60'000));
    m_past.append(execution(11, u"succeeded"_s, { { u"version"_s, u"v1"_s } }, now - 30 * hour, now - 30 * hour + 60'000));
    m_http.setHandler([this](const RecordedRequest& request) { return answer(request); });
}

void FakeRundeck::onRun(Truth truth, Reply reply)
{
    m_truth = truth;
    m_reply = std::move(reply);
}

QStringList FakeRundeck::acceptedOps() const
{
    QStringList ops;
    for (const auto& each : m_accepted)
        ops += each.toObject()[u"job"].toObject()[u"options"].toObject()[u"yagura_op"].toString();
    return ops;
}

QJsonObject FakeRundeck::execution(int id, const QString& status, const QJsonObject& options, qint64 startedMs, qint64 endedMs) const
{
    const auto date = [](qint64 ms) {
        return QJsonObject { { u"unixtime"_s, ms }, { u"date"_s, QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate) } };
    };
    QJsonObject object { { u"id"_s, id }, { u"status"_s, status }, { u"project"_s, u"shop"_s }, { u"executionType"_s, u"user"_s },
        { u"user"_s, u"ann"_s }, { u"permalink"_s, m_http.url(u"/project/shop/execution/show/%1"_s.arg(id)).toString() },
        { u"date-started"_s, date(startedMs) },
        { u"job"_s,
            QJsonObject { { u"id"_s, QLatin1String(kJob) }, { u"name"_s, u"deploy"_s }, { u"group"_s, u"it"_s },
                { u"project"_s, u"shop"_s }, { u"options"_s, options } } } };
    if (endedMs > 0)
        object.insert(u"date-ended"_s, date(endedMs));
    return object;
}

Reply FakeRundeck::answer(const RecordedRequest& request)
{
    if (request.headers.value("x-rundeck-auth-token") != m_token)
        return Reply::json(R"({"error":true,"apiversion":58,"errorCode":"unauthorized","message":"not authorized"})", 403);
    const QString path = QString::fromLatin1(request.path);
    const QString job = "/job/"_L1 + QLatin1String(kJob);
    if (request.method == "POST" && path.endsWith(job + "/run"_L1)) {
        QJsonObject created;
        if (m_truth == Truth::Starts) {
            const auto options = QJsonDocument::fromJson(request.body).object()[u"options"].toObject();
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            created = execution(100 + int(m_accepted.size()), u"succeeded"_s, options, now, now + 1);
            m_accepted.append(created);
        }
        Reply reply = m_reply;
        if (reply.body.isEmpty() && (reply.way == Reply::Way::Answer || reply.way == Reply::Way::CutOff))
            reply.body = QJsonDocument(created).toJson(QJsonDocument::Compact);
        return reply;
    }
    if (path == "/api/14"_L1)
        return Reply::json(R"({"apiversion":58})");
    if (path.endsWith("/system/info"_L1))
        return Reply::json(
            R"({"system":{"rundeck":{"version":"5.20.0","apiversion":"58"},"executions":{"active":"true","executionMode":"active"}}})");
    if (path.endsWith("/project/shop/jobs"_L1)) {
        return json(QJsonArray { QJsonObject { { u"id"_s, QLatin1String(kJob) }, { u"name"_s, u"deploy"_s }, { u"group"_s, u"it"_s },
            { u"project"_s, u"shop"_s }, { u"enabled"_s, true }, { u"scheduled"_s, false }, { u"scheduleEnabled"_s, true } } });
    }
    if (path.contains("/authorizations/"_L1)) {
        return Reply::json(
            R"({"actionAuthorizations":[{"actionName":"run","isAuthorized":true},{"actionName":"kill","isAuthorized":true},{"actionName":"read","isAuthorized":true}]})");
    }
    if (path.endsWith(job + "/info"_L1))
        return json(QJsonObject { { u"id"_s, QLatin1String(kJob) }, { u"name"_s, u"deploy"_s }, { u"group"_s, u"it"_s },
            { u"project"_s, u"shop"_s }, { u"averageDuration"_s, 1000 } });
    if (path.endsWith(job)) {
        return json(QJsonArray { QJsonObject { { u"id"_s, QLatin1String(kJob) }, { u"uuid"_s, QLatin1String(kJob) },
            { u"name"_s, u"deploy"_s }, { u"group"_s, u"it"_s }, { u"executionEnabled"_s, true },
            { u"options"_s, QJsonArray { QJsonObject { { u"name"_s, u"version"_s }, { u"required"_s, true } } } } } });
    }
    if (path.endsWith("/executions/running"_L1))
        return json(page({}));
    if (path.endsWith("/executions"_L1)) {
        QJsonArray all = m_accepted;
        for (const auto& each : m_past)
            all.append(each);
        return json(page(all));
    }
    if (path.contains("/execution/"_L1)) {
        for (const auto& each : m_accepted) {
            if (path.contains("/execution/"_L1 + QString::number(each.toObject()[u"id"].toInt())))
                return path.endsWith("/output"_L1)
                    ? Reply::json(
                        R"({"id":"100","offset":"1","completed":true,"execCompleted":true,"execState":"succeeded","lastModified":"1","totalSize":1,"entries":[]})")
                    : json(each.toObject());
        }
    }
    return Reply::json(R"({"error":true,"apiversion":58,"errorCode":"api.error.item.doesnotexist","message":"does not exist"})", 404);
}

} // namespace yagura::test
