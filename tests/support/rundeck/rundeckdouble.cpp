// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rundeck/rundeckdouble.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace yagura::test {

namespace {

Reply json(const QJsonObject& object, int status = 200)
{
    return Reply::json(QJsonDocument(object).toJson(QJsonDocument::Compact), status);
}

Reply refusal(int status, const QString& code, const QString& message)
{
    return json({ { QStringLiteral("error"), true }, { QStringLiteral("apiversion"), 58 }, { QStringLiteral("errorCode"), code },
                    { QStringLiteral("message"), message } },
        status);
}

} // namespace

RundeckDouble::RundeckDouble()
{
    server.setHandler([this](const RecordedRequest& request) { return answer(request); });
}

void RundeckDouble::misbehaveOnRun(std::optional<Reply> reply, Starts starts)
{
    m_runReply = std::move(reply);
    m_starts = starts;
}

void RundeckDouble::endAll(const QString& status, qint64 endedMs)
{
    for (QJsonObject& execution : m_executions) {
        execution.insert(QStringLiteral("status"), status);
        execution.insert(QStringLiteral("date-ended"), QJsonObject { { QStringLiteral("unixtime"), endedMs } });
    }
}

QJsonObject* RundeckDouble::find(const QString& id)
{
    const auto it = std::find_if(m_executions.begin(), m_executions.end(),
        [&](const QJsonObject& execution) { return QString::number(execution.value(QStringLiteral("id")).toInteger()) == id; });
    return it == m_executions.end() ? nullptr : &*it;
}

QJsonObject RundeckDouble::start(const QJsonObject& options)
{
    QJsonObject echoed = options;
    if (!m_forgotten.isEmpty())
        echoed.remove(m_forgotten);
    const qint64 id = static_cast<qint64>(m_executions.size()) + 1;
    const QJsonObject execution { { QStringLiteral("id"), id }, { QStringLiteral("status"), QStringLiteral("running") },
        { QStringLiteral("project"), QStringLiteral("shop") }, { QStringLiteral("user"), QStringLiteral("admin") },
        { QStringLiteral("permalink"), QStringLiteral("http://rundeck/execution/show/%1").arg(id) },
        { QStringLiteral("date-started"), QJsonObject { { QStringLiteral("unixtime"), 1795382125000 + id } } },
        { QStringLiteral("job"),
            QJsonObject { { QStringLiteral("id"), jobId() }, { QStringLiteral("name"), QStringLiteral("deploy") },
                { QStringLiteral("group"), QStringLiteral("it") }, { QStringLiteral("project"), QStringLiteral("shop") },
                { QStringLiteral("options"), echoed } } } };
    m_executions.push_back(execution);
    return execution;
}

Reply RundeckDouble::run(const RecordedRequest& request)
{
    ++m_runCalls;
    m_lastRunBody = request.body;
    m_lastRunHeaders = request.headers;
    QJsonObject execution;
    if (m_starts == Starts::Yes) {
        // Why: without this type the server ignores the body and starts the job with its defaults.
        const bool read = request.headers.value("content-type").startsWith("application/json");
        const QJsonObject body = QJsonDocument::fromJson(request.body).object();
        const QJsonObject options = read ? body.value(QStringLiteral("options")).toObject() : QJsonObject {};
        execution = start(options);
        if (m_twins)
            start(options);
    }
    return m_runReply ? *m_runReply : json(execution);
}

Reply RundeckDouble::list(bool runningOnly) const
{
    if (m_hidden)
        return json({ { QStringLiteral("error"), QStringLiteral("A server error occurred") } }, 500);
    QJsonArray rows;
    for (const QJsonObject& execution : m_executions) {
        if (!runningOnly || execution.value(QStringLiteral("status")).toString() == QLatin1String("running"))
            rows.append(execution);
    }
    return json({ { QStringLiteral("paging"),
                      QJsonObject { { QStringLiteral("count"), rows.size() }, { QStringLiteral("total"), rows.size() },
                          { QStringLiteral("offset"), 0 }, { QStringLiteral("max"), 200 } } },
        { QStringLiteral("executions"), rows } });
}

Reply RundeckDouble::log(const RecordedRequest& request) const
{
    const int from = request.parameter(QStringLiteral("offset")).toInt();
    const int most = request.parameter(QStringLiteral("maxlines")).toInt();
    QJsonArray entries;
    int next = from;
    for (; next < m_log.size() && entries.size() < most; ++next) {
        entries.append(QJsonObject { { QStringLiteral("log"), m_log.at(next) }, { QStringLiteral("level"), QStringLiteral("NORMAL") },
            { QStringLiteral("absolute_time"), QStringLiteral("2026-11-22T21:15:26Z") } });
    }
    const bool whole = next >= m_log.size();
    return json({ { QStringLiteral("id"), QStringLiteral("1") }, { QStringLiteral("offset"), QString::number(next) },
        { QStringLiteral("completed"), whole }, { QStringLiteral("execCompleted"), true },
        { QStringLiteral("lastModified"), QStringLiteral("1") }, { QStringLiteral("execState"), QStringLiteral("succeeded") },
        { QStringLiteral("retryBackoff"), 0 }, { QStringLiteral("entries"), entries } });
}

Reply RundeckDouble::answer(const RecordedRequest& request)
{
    if (request.headers.value("x-rundeck-auth-token") != "good-token")
        return refusal(403, QStringLiteral("unauthorized"), QStringLiteral("(Token:xxxx****) is not authorized for: /api/58"));
    const QString path = QString::fromUtf8(request.path);
    const QString job = QStringLiteral("/api/58/job/") + jobId();
    if (path == QLatin1String("/api/14"))
        return json({ { QStringLiteral("apiversion"), 58 } });
    if (path == QLatin1String("/api/58/system/info"))
        return json({ { QStringLiteral("system"),
            QJsonObject { { QStringLiteral("rundeck"), QJsonObject { { QStringLiteral("version"), QStringLiteral("5.20.0") } } } } } });
    if (path == job + QLatin1String("/run")) {
        if (request.method != "POST")
            return json({ { QStringLiteral("error"), QStringLiteral("Method not allowed") } }, 405);
        return run(request);
    }
    if (path == QLatin1String("/api/58/project/shop/executions/running"))
        return list(true);
    if (path == job + QLatin1String("/executions") || path == QLatin1String("/api/58/project/shop/executions"))
        return list(false);
    if (path.startsWith(QLatin1String("/api/58/execution/"))) {
        const QStringList parts = path.split(QLatin1Char('/'));
        QJsonObject* execution = find(parts.value(4));
        if (!execution)
            return refusal(404, QStringLiteral("api.error.item.doesnotexist"), QStringLiteral("Execution does not exist"));
        if (parts.value(5) == QLatin1String("output"))
            return log(request);
        if (parts.value(5) != QLatin1String("abort"))
            return json(*execution);
        ++m_abortCalls;
        execution->insert(QStringLiteral("status"), QStringLiteral("aborted"));
        execution->insert(QStringLiteral("date-ended"), QJsonObject { { QStringLiteral("unixtime"), qint64 { 1795382126000 } } });
        return json({ { QStringLiteral("abort"), QJsonObject { { QStringLiteral("status"), QStringLiteral("pending") } } },
            { QStringLiteral("execution"),
                QJsonObject { { QStringLiteral("id"), parts.value(4) }, { QStringLiteral("status"), QStringLiteral("running") } } } });
    }
    return refusal(404, QStringLiteral("api.error.invalid.request"), QStringLiteral("Invalid API Request: ") + path);
}

} // namespace yagura::test
