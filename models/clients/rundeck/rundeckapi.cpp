// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/rundeck/rundeckapi.h"

namespace yagura {

namespace {
// Why 14: every server that is still in use accepts it, and its answer names the server's own version.
constexpr int kFirstQuestion = 14;

HttpEndpoint withoutAuth(HttpEndpoint endpoint)
{
    endpoint.auth = {};
    return endpoint;
}
} // namespace

RundeckApi::RundeckApi(HttpEndpoint endpoint, std::shared_ptr<SecretStore> secrets, std::shared_ptr<Worker> worker,
    std::shared_ptr<Clock> clock, QObject* parent)
    : QObject(parent)
    , m_http(endpoint, secrets, worker, clock)
    , m_anonymous(withoutAuth(std::move(endpoint)), std::move(secrets), std::move(worker), std::move(clock))
{
}

QString RundeckApi::encoded(const QString& segment) { return QString::fromLatin1(QUrl::toPercentEncoding(segment)); }

QString RundeckApi::versioned(int version, const QString& path) { return QStringLiteral("/api/%1").arg(version) + path; }

void RundeckApi::withVersion(QObject* context, std::function<void(Result<int>)> callback)
{
    if (m_version) {
        callback(*m_version);
        return;
    }
    m_waiting.push_back({ context, std::move(callback) });
    if (!m_negotiating) {
        m_negotiating = true;
        negotiate();
    }
}

void RundeckApi::negotiate()
{
    m_http.fetch<int>(HttpRequest::get(versioned(kFirstQuestion, {})), rundeck::apiVersion, this, [this](Result<int> version) {
        if (!version) {
            tellWaiting(version);
            return;
        }
        m_version = *version;
        askName();
    });
}

void RundeckApi::askName()
{
    const QString path = versioned(*m_version, QStringLiteral("/system/info"));
    m_http.fetch<rundeck::ServerInfo>(HttpRequest::get(path), rundeck::serverInfo, this, [this](const Result<rundeck::ServerInfo>& info) {
        // Why a failure is nothing: some tokens may not ask; the name is only shown.
        if (info)
            m_serverVersion = info->version;
        tellWaiting(m_version ? Result<int>(*m_version) : Result<int>(fail(Error::Kind::Unsupported, QString())));
    });
}

void RundeckApi::tellWaiting(const Result<int>& version)
{
    m_negotiating = false;
    const std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting& one : waiting) {
        if (one.context)
            one.callback(version);
    }
}

void RundeckApi::once(const QString& path, const QByteArray& json, QObject* context, std::function<void(OnceAnswer)> callback)
{
    withVersion(context, [this, path, json, context, callback = std::move(callback)](const Result<int>& version) {
        if (!version) {
            callback({ OnceAnswer::Left::No, std::nullopt, version.error() });
            return;
        }
        const auto judge = [self = QPointer<RundeckApi>(this), callback](const OnceAnswer& answer) {
            // Why only forgotten: the next operation may ask in another version; this one is never sent again.
            if (self && answer.response && rundeck::wantsOtherVersion(*answer.response))
                self->forgetVersion();
            callback(answer);
        };
        m_http.sendOnce(HttpRequest::postJson(versioned(*version, path), json), context, judge);
    });
}

} // namespace yagura
