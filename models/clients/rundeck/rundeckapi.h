// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/http/httpclient.h"
#include "models/clients/rundeck/rundeckparser.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

namespace yagura {

/// One Rundeck server: knows which API version to speak (asked once, and again when the server refuses it).
/// Paths are below `/api/V` and begin with a slash.
class RundeckApi final : public QObject
{
    Q_OBJECT

public:
    RundeckApi(HttpEndpoint endpoint, std::shared_ptr<SecretStore> secrets, std::shared_ptr<Worker> worker, std::shared_ptr<Clock> clock,
        QObject* parent = nullptr);

    HttpClient& http() { return m_http; }
    /// The same server asked without token: it tells its version all the same.
    HttpClient& anonymous() { return m_anonymous; }
    Clock& clock() { return m_http.clock(); }
    QString serverVersion() const { return m_serverVersion; } ///< "5.20.0"; empty: not told
    /// The version to speak. Errors: those of the way, Unauthorized, Unsupported (older than 44).
    void withVersion(QObject* context, std::function<void(Result<int>)> callback);

    template <class T>
    void get(const QString& path, const QUrlQuery& query, std::function<Result<T>(const HttpResponse&)> decode, QObject* context,
        Callback<T> callback)
    {
        attempt<T>(path, query, std::move(decode), context, std::move(callback), LastTry::No);
    }
    /// A call that changes the world: sent once at most, never again whatever comes back (HttpClient::sendOnce).
    void once(const QString& path, const QByteArray& json, QObject* context, std::function<void(OnceAnswer)> callback);

    static QString encoded(const QString& segment); ///< one path segment

private:
    enum class LastTry { No, Yes };
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void(Result<int>)> callback;
    };

    template <class T>
    void attempt(const QString& path, const QUrlQuery& query, std::function<Result<T>(const HttpResponse&)> decode, QObject* context,
        Callback<T> callback, LastTry last)
    {
        withVersion(
            context, [this, path, query, decode = std::move(decode), context, callback = std::move(callback), last](Result<int> version) {
                if (!version) {
                    callback(tl::unexpected(version.error()));
                    return;
                }
                const auto judge
                    = [this, self = QPointer<RundeckApi>(this), path, query, decode, context, callback, last](Result<T> answer) {
                          const bool otherVersion
                              = !answer && answer.error().kind == Error::Kind::Unsupported && answer.error().httpStatus == 400;
                          if (!otherVersion || last == LastTry::Yes || !self) {
                              callback(std::move(answer));
                              return;
                          }
                          forgetVersion();
                          attempt<T>(path, query, decode, context, callback, LastTry::Yes);
                      };
                m_http.fetch<T>(HttpRequest::get(versioned(*version, path), query), decode, context, judge);
            });
    }

    static QString versioned(int version, const QString& path);
    void forgetVersion() { m_version.reset(); }
    void negotiate();
    void askName();
    void tellWaiting(const Result<int>& version);

    HttpClient m_http;
    HttpClient m_anonymous;
    std::optional<int> m_version;
    QString m_serverVersion;
    bool m_negotiating = false;
    std::vector<Waiting> m_waiting;
};

} // namespace yagura
