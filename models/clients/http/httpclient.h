// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/http/httptypes.h"
#include "models/sources/clock.h"
#include "models/sources/secretstore.h"
#include "models/sources/worker.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>

#include <deque>
#include <functional>
#include <map>
#include <memory>

namespace yagura {

class HttpExchange;

/// Talks to one configured server (and the hosts of its own address only). Every call answers once, later, in the
/// context's thread, and not at all after the context has died.
/// Errors are those of the way: Cancelled Refused TlsFailed TimedOut TooLarge Redirected Broken SecretMissing SecretLocked.
/// An answer of any status is a response; httpError() and jsonFault() (httperror.h) judge it.
/// Not here: retries (a poll comes again anyway), cookies, caches.
class HttpClient final : public QObject
{
    Q_OBJECT

public:
    HttpClient(HttpEndpoint endpoint, std::shared_ptr<SecretStore> secrets, std::shared_ptr<Worker> worker, std::shared_ptr<Clock> clock,
        QObject* parent = nullptr);
    ~HttpClient() override;

    const HttpEndpoint& endpoint() const { return m_endpoint; }
    Clock& clock() const { return *m_clock; }
    Worker& worker() const { return *m_worker; }

    /// Only for questions that read: Qt may send them twice (jobs.md 2.1). GET follows up to five redirects on the same host.
    void send(const HttpRequest& request, QObject* context, Callback<HttpResponse> callback);

    /// Sends, then decodes on the worker. `decode` gets any answer and must not touch this object.
    template <class T>
    void fetch(const HttpRequest& request, std::function<Result<T>(const HttpResponse&)> decode, QObject* context, Callback<T> callback)
    {
        sendRaw(
            request, context, [this, self = QPointer<HttpClient>(this), decode = std::move(decode), context, callback](Result<Packed> raw) {
                if (!raw || !self) {
                    callback(raw ? Result<T>(fail(Error::Kind::Cancelled, QString())) : Result<T>(tl::unexpected(raw.error())));
                    return;
                }
                const qint64 cap = raw->cap;
                m_worker->run(
                    [decode, cap, response = HttpResponse(std::move(*raw))]() mutable -> Result<T> {
                        return unpack(std::move(response), cap).and_then([&decode](HttpResponse&& r) { return decode(r); });
                    },
                    context,
                    [self, callback](Result<T> value) {
                        if (!value && self)
                            value = tl::unexpected(self->cleaned(value.error()));
                        callback(std::move(value));
                    });
            });
    }

    /// The one-shot request that may change the world (jobs.md 2.1): at most one complete request leaves this machine,
    /// whatever the server does. No redirect, cookie, retry or second authentication; HTTP/1.1, own connection.
    /// Sends a body always (send "{}" rather than nothing). Always answers, exactly once.
    void sendOnce(const HttpRequest& request, QObject* context, std::function<void(OnceAnswer)> callback);

    /// Replaces every secret this client has used, in clear, Base64 and percent form, and credentials inside URLs.
    QString redacted(const QString& text) const;
    /// The same for an error's detail; also fills in the source.
    Error cleaned(Error error) const;

    /// Requests to one host at the same time; further ones wait, and their deadline has not begun.
    static constexpr int kPerHost = 4;

private:
    struct Packed : HttpResponse
    {
        qint64 cap = 0;
    };
    struct Job;

    static Result<HttpResponse> unpack(HttpResponse&& response, qint64 cap);
    void sendRaw(const HttpRequest& request, QObject* context, Callback<Packed> callback);
    void withSecret(QObject* context, const std::function<void(Result<Secret>)>& callback);
    void startNext();
    void startExchange(const std::shared_ptr<Job>& job, const QUrl& url);
    void exchangeFinished(const std::shared_ptr<Job>& job, Result<HttpResponse> answer);
    void answer(const std::shared_ptr<Job>& job, Result<HttpResponse> result);
    QNetworkRequest prepare(const HttpRequest& request, const QUrl& url, const Secret& secret) const;
    QUrl urlOf(const HttpRequest& request) const;
    void remember(const Secret& secret);

    HttpEndpoint m_endpoint;
    std::shared_ptr<SecretStore> m_secrets;
    std::shared_ptr<Worker> m_worker;
    std::shared_ptr<Clock> m_clock;
    QNetworkAccessManager m_manager;
    std::deque<std::shared_ptr<Job>> m_waiting;
    std::vector<std::shared_ptr<Job>> m_running;
    std::vector<QByteArray> m_used; // secrets, for redaction only; the newest few
};

} // namespace yagura
