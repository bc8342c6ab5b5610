// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/http/httpclient.h"

#include "models/clients/http/httperror.h"
#include "models/clients/http/httpexchange.h"
#include "models/clients/http/inflate.h"
#include "models/clients/http/oneshotbody.h"
#include "models/clients/http/redaction.h"
#include "models/clients/http/redirect.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>
#include <utility>

namespace yagura {

namespace {
constexpr int kMaxHops = 5;
constexpr size_t kRemembered = 8;

/// Runs it in the context's thread, later, unless the context dies first.
void later(const QPointer<QObject>& context, std::function<void()> callback)
{
    if (context)
        QMetaObject::invokeMethod(context.data(), std::move(callback), Qt::QueuedConnection);
}
} // namespace

struct HttpClient::Job
{
    HttpRequest request;
    QPointer<QObject> context;
    Callback<Packed> callback;
    Secret secret;
    HttpExchange* exchange = nullptr;
    int hops = 0;
    QElapsedTimer since; // the deadline is one for all hops
    bool answered = false;
};

HttpClient::HttpClient(HttpEndpoint endpoint, std::shared_ptr<SecretStore> secrets, std::shared_ptr<Worker> worker,
    std::shared_ptr<Clock> clock, QObject* parent)
    : QObject(parent)
    , m_endpoint(std::move(endpoint))
    , m_secrets(std::move(secrets))
    , m_worker(std::move(worker))
    , m_clock(std::move(clock))
{
    // Why: QNetworkAccessManager would answer a 401 with credentials it finds in the URL.
    m_endpoint.url.setUserInfo(QString());
}

HttpClient::~HttpClient()
{
    auto open = std::exchange(m_running, {});
    open.insert(open.end(), m_waiting.begin(), m_waiting.end());
    m_waiting.clear();
    for (const auto& job : open)
        answer(job, fail(Error::Kind::Cancelled, QString()));
    // Before the access manager, a member, goes away: a reply must not outlive it.
    qDeleteAll(findChildren<HttpExchange*>(QString(), Qt::FindDirectChildrenOnly));
}

QUrl HttpClient::urlOf(const HttpRequest& request) const
{
    QUrl url = m_endpoint.url;
    QString base = url.path(QUrl::FullyEncoded);
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    url.setPath(base + request.path, QUrl::TolerantMode);
    // Why: QUrlQuery keeps "+", which servers read as a blank.
    QString query = request.query.query(QUrl::FullyEncoded);
    query.replace(QLatin1Char('+'), QLatin1String("%2B"));
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

void HttpClient::withSecret(QObject* context, const std::function<void(Result<Secret>)>& callback)
{
    if (m_endpoint.auth.type == HttpAuth::Type::None) {
        later(context, [callback] { callback(Secret()); });
        return;
    }
    if (!m_secrets) {
        later(context, [callback, name = m_endpoint.auth.secret] { callback(fail(Error::Kind::SecretMissing, name)); });
        return;
    }
    // Asked for every request, so that a token changed in the keychain works at once.
    m_secrets->read(m_endpoint.auth.secret, context, [callback, name = m_endpoint.auth.secret](Result<Secret> secret) {
        if (!secret) {
            callback(std::move(secret));
            return;
        }
        const QByteArray value = secret->reveal().trimmed();
        const bool printable
            = std::none_of(value.cbegin(), value.cend(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
        if (value.isEmpty())
            callback(fail(Error::Kind::SecretMissing, name));
        else if (!printable) // it could smuggle a header line
            callback(fail(Error::Kind::Config, QStringLiteral("control characters in the secret %1").arg(name)));
        else
            callback(Secret(value));
    });
}

QNetworkRequest HttpClient::prepare(const HttpRequest& request, const QUrl& url, const Secret& secret) const
{
    QNetworkRequest net(url);
    net.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    net.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    net.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    net.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    net.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    net.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    net.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    net.setRawHeader("User-Agent", "yagura");
    net.setRawHeader("Accept", request.accept);
    // Set by hand: Qt then leaves the body packed, and it is unpacked on the worker under the cap.
    net.setRawHeader("Accept-Encoding", request.encoding == HttpRequest::Encoding::Gzip ? "gzip" : "identity");
    if (!request.contentType.isEmpty())
        net.setRawHeader("Content-Type", request.contentType);
    for (auto it = m_endpoint.headers.cbegin(); it != m_endpoint.headers.cend(); ++it)
        net.setRawHeader(it.key().toLatin1(), it.value().toUtf8());
    switch (m_endpoint.auth.type) {
    case HttpAuth::Type::None:
        break;
    case HttpAuth::Type::Bearer:
        net.setRawHeader("Authorization", "Bearer " + secret.reveal());
        break;
    case HttpAuth::Type::Basic:
        net.setRawHeader("Authorization", "Basic " + QByteArray(m_endpoint.auth.user.toUtf8() + ':' + secret.reveal()).toBase64());
        break;
    case HttpAuth::Type::Header:
        net.setRawHeader(m_endpoint.auth.header.toLatin1(), secret.reveal());
        break;
    }
    if (!m_endpoint.caFile.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        // An unreadable file leaves no authority at all: the handshake fails, closed.
        tls.setCaCertificates(QSslCertificate::fromPath(m_endpoint.caFile));
        net.setSslConfiguration(tls);
    }
    return net;
}

void HttpClient::sendRaw(const HttpRequest& request, QObject* context, Callback<Packed> callback)
{
    auto job = std::make_shared<Job>();
    job->request = request;
    job->context = context;
    job->callback = std::move(callback);
    m_waiting.push_back(job);
    connect(context, &QObject::destroyed, this, [this, weak = std::weak_ptr<Job>(job)] {
        const auto gone = weak.lock();
        if (!gone || gone->answered)
            return;
        std::erase(m_waiting, gone);
        if (gone->exchange)
            gone->exchange->cancel(); // frees its place when it ends
    });
    QMetaObject::invokeMethod(this, &HttpClient::startNext, Qt::QueuedConnection);
}

void HttpClient::startNext()
{
    while (!m_waiting.empty() && m_running.size() < static_cast<size_t>(kPerHost)) {
        const auto job = m_waiting.front();
        m_waiting.pop_front();
        if (!job->context)
            continue;
        m_running.push_back(job);
        withSecret(this, [this, job](Result<Secret> secret) {
            if (job->answered)
                return;
            if (!secret || !job->context) {
                answer(job,
                    secret ? Result<HttpResponse>(fail(Error::Kind::Cancelled, QString()))
                           : Result<HttpResponse>(tl::unexpected(secret.error())));
                return;
            }
            job->secret = *secret;
            remember(*secret);
            job->since.start();
            startExchange(job, urlOf(job->request));
        });
    }
}

void HttpClient::startExchange(const std::shared_ptr<Job>& job, const QUrl& url)
{
    const QNetworkRequest net = prepare(job->request, url, job->secret);
    QNetworkReply* reply = nullptr;
    switch (job->request.method) {
    case HttpRequest::Method::Get:
        reply = m_manager.get(net);
        break;
    case HttpRequest::Method::Post:
        reply = m_manager.post(net, job->request.body);
        break;
    case HttpRequest::Method::Delete:
        reply = m_manager.deleteResource(net);
        break;
    }
    HttpExchange::Limits limits;
    limits.deadline = std::max<Millis>(job->request.deadline.value_or(m_endpoint.timeout) - Millis(job->since.elapsed()), Millis(1));
    limits.maxBytes = job->request.maxBytes;
    auto* exchange = new HttpExchange(reply, limits, *m_clock, this);
    job->exchange = exchange;
    connect(exchange, &HttpExchange::finished, this, [this, job, exchange] {
        job->exchange = nullptr;
        exchange->deleteLater();
        exchangeFinished(job, exchange->result());
    });
}

void HttpClient::exchangeFinished(const std::shared_ptr<Job>& job, Result<HttpResponse> result)
{
    const bool redirect = result && result->status >= 300 && result->status < 400 && result->headers.contains("location");
    if (!redirect) {
        answer(job, std::move(result));
        return;
    }
    auto target = redirectTarget(result->url, result->header("location"));
    if (job->request.method == HttpRequest::Method::Get && target && job->hops < kMaxHops) {
        ++job->hops;
        startExchange(job, *target);
        return;
    }
    Error error { Error::Kind::Redirected,
        target ? target->toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery) : target.error().detail, {}, result->status, {} };
    answer(job, tl::unexpected(error));
}

void HttpClient::answer(const std::shared_ptr<Job>& job, Result<HttpResponse> result)
{
    if (job->answered)
        return;
    job->answered = true;
    std::erase(m_running, job);
    Result<Packed> packed;
    if (result)
        packed = Packed { std::move(*result), job->request.maxBytes };
    else
        packed = tl::unexpected(cleaned(result.error()));
    job->secret = Secret();
    later(job->context, [callback = std::move(job->callback), packed = std::move(packed)]() mutable { callback(std::move(packed)); });
    QMetaObject::invokeMethod(this, &HttpClient::startNext, Qt::QueuedConnection);
}

Result<HttpResponse> HttpClient::unpack(HttpResponse&& response, qint64 cap)
{
    const QByteArray encoding = response.header("content-encoding").trimmed().toLower();
    if (encoding.isEmpty() || encoding == "identity" || response.body.isEmpty())
        return std::move(response);
    if (encoding != "gzip" && encoding != "x-gzip")
        return fail(Error::Kind::BadAnswer, QStringLiteral("content-encoding %1").arg(snippet(encoding)));
    auto body = inflateGzip(response.body, cap);
    if (!body)
        return tl::unexpected(body.error());
    response.body = std::move(*body);
    return std::move(response);
}

void HttpClient::send(const HttpRequest& request, QObject* context, Callback<HttpResponse> callback)
{
    fetch<HttpResponse>(
        request, [](const HttpResponse& response) -> Result<HttpResponse> { return response; }, context, std::move(callback));
}

void HttpClient::sendOnce(const HttpRequest& request, QObject* context, std::function<void(OnceAnswer)> callback)
{
    // Why a holder: the caller must hear of it even when this client goes away meanwhile.
    auto once = std::make_shared<std::function<void(OnceAnswer)>>(std::move(callback));
    const QPointer<QObject> guard(context);
    const auto tell = [once, guard](OnceAnswer a) {
        if (auto call = std::exchange(*once, nullptr))
            later(guard, [call = std::move(call), a = std::move(a)] { call(a); });
    };
    // A child of this client: when it dies before the request has ended, the outcome is open.
    auto* attempt = new QObject(this);
    auto left = std::make_shared<OnceAnswer::Left>(OnceAnswer::Left::No);
    const SourceName source = m_endpoint.source;
    connect(attempt, &QObject::destroyed, attempt, [tell, left, source] {
        tell({ *left, std::nullopt, Error { Error::Kind::Cancelled, {}, source.value, 0, {} } });
    });

    withSecret(attempt, [this, request, attempt, left, tell](Result<Secret> secret) {
        if (!secret) {
            tell({ OnceAnswer::Left::No, std::nullopt, cleaned(secret.error()) });
            attempt->deleteLater();
            return;
        }
        remember(*secret);
        HttpRequest plain = request;
        plain.encoding = HttpRequest::Encoding::Identity;
        QNetworkRequest net = prepare(plain, urlOf(plain), *secret);
        net.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        net.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
        net.setRawHeader("Connection", "close");
        net.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
        auto* manager = new QNetworkAccessManager(attempt); // own: no kept-alive connection that may be half closed
        auto* body = new OneShotBody(request.body, attempt);
        QNetworkReply* reply
            = request.method == HttpRequest::Method::Delete ? manager->sendCustomRequest(net, "DELETE", body) : manager->post(net, body);
        *left = OnceAnswer::Left::Maybe;
        HttpExchange::Limits limits;
        limits.deadline = request.deadline.value_or(m_endpoint.timeout);
        limits.maxBytes = request.maxBytes;
        auto* exchange = new HttpExchange(reply, limits, *m_clock, attempt);
        manager->setParent(exchange); // after the reply, its older brother: children die in this order
        body->setParent(exchange);
        connect(exchange, &HttpExchange::finished, attempt, [this, attempt, exchange, body, tell] {
            OnceAnswer result;
            if (exchange->result()) {
                result.response = *exchange->result();
            } else {
                result.error = cleaned(exchange->result().error());
                // Certain only when the connection itself never came about and nobody took a byte of the body.
                const bool neverMet = result.error->kind == Error::Kind::Refused || result.error->kind == Error::Kind::TlsFailed;
                if (neverMet && !body->wasRead() && !exchange->requestLeft())
                    result.left = OnceAnswer::Left::No;
            }
            tell(std::move(result));
            attempt->deleteLater();
        });
    });
}

void HttpClient::remember(const Secret& secret)
{
    if (secret.isEmpty() || std::find(m_used.begin(), m_used.end(), secret.reveal()) != m_used.end())
        return;
    if (m_used.size() >= kRemembered)
        m_used.erase(m_used.begin());
    m_used.push_back(secret.reveal());
}

QString HttpClient::redacted(const QString& text) const
{
    QString result = text;
    for (const QByteArray& secret : m_used)
        result = redact(result, secret, m_endpoint.auth.user);
    return redactUrls(result);
}

Error HttpClient::cleaned(Error error) const
{
    error.detail = redacted(error.detail);
    if (error.source.isEmpty())
        error.source = m_endpoint.source.value;
    return error;
}

} // namespace yagura
