// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/http/httpexchange.h"

#include "models/clients/http/httperror.h"

namespace yagura {

namespace {

/// Whether Qt calls the answer an error only because of its status: the answer itself is whole.
bool isErrorOfStatus(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

Error::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::UnknownProxyError:
        return Error::Kind::Refused;
    case QNetworkReply::SslHandshakeFailedError:
        return Error::Kind::TlsFailed;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return Error::Kind::TimedOut;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Error::Kind::Unauthorized;
    default:
        return Error::Kind::Broken;
    }
}

} // namespace

HttpExchange::HttpExchange(QNetworkReply* reply, Limits limits, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_reply(reply)
    , m_limits(limits)
    , m_clock(clock)
{
    m_reply->setParent(this);
    // Why: without it Qt takes the body from the socket as fast as it comes, and a cap looked at now and then is none.
    m_reply->setReadBufferSize(4 * 1024 * 1024);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::conclude);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_requestLeft = true; });
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(Stop::Deadline); });
    connect(&m_rate, &QTimer::timeout, this, &HttpExchange::checkRate);
    m_deadline.start(m_limits.deadline);
    m_watch.start();
}

HttpExchange::~HttpExchange()
{
    m_reply->disconnect(this);
    if (m_reply->isRunning())
        m_reply->abort();
}

void HttpExchange::cancel()
{
    QMetaObject::invokeMethod(
        this, [this] { stop(Stop::Cancel); }, Qt::QueuedConnection);
}

void HttpExchange::stop(Stop reason)
{
    if (m_concluded || m_stop != Stop::None)
        return;
    m_stop = reason;
    m_reply->abort(); // emits finished() inside this call
    conclude();
}

void HttpExchange::readSome()
{
    if (m_stop != Stop::None)
        return;
    if (!m_rate.isActive())
        m_rate.start(m_limits.rateWindow);
    m_body += m_reply->readAll();
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (m_body.size() > m_limits.maxBytes || announced > m_limits.maxBytes)
        stop(Stop::Size);
}

void HttpExchange::checkRate()
{
    if (m_body.size() - m_bodyAtLastCheck < m_limits.rateBytes)
        stop(Stop::Rate);
    m_bodyAtLastCheck = m_body.size();
}

HttpResponse HttpExchange::response() const
{
    HttpResponse r;
    r.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    r.body = m_body;
    r.wireBytes = m_body.size();
    r.url = m_reply->url();
    r.took = Millis(m_watch.elapsed());
    const auto pairs = m_reply->rawHeaderPairs();
    for (const auto& [name, value] : pairs)
        r.headers.insert(name.toLower(), value);
    const Instant now = m_clock.now();
    // Half a second: the header is cut to whole seconds.
    if (const auto date = parseHttpDate(r.header("date")))
        r.clockSkew = *date + Millis(500) - now;
    r.retryAfter = parseRetryAfter(r.header("retry-after"), now);
    return r;
}

void HttpExchange::conclude()
{
    if (m_concluded)
        return;
    m_concluded = true;
    m_deadline.stop();
    m_rate.stop();
    if (m_stop == Stop::None) {
        m_body += m_reply->readAll();
        if (m_body.size() > m_limits.maxBytes)
            m_stop = Stop::Size;
    }
    m_networkError = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // A redirect that would need the body again is an answer too (Qt calls it ContentReSendError).
    const bool redirect = status >= 300 && status < 400 && m_networkError == QNetworkReply::ContentReSendError;
    switch (m_stop) {
    case Stop::None:
        if (status > 0 && (redirect || isErrorOfStatus(m_networkError)))
            m_result = response();
        else
            m_result = fail(kindOf(m_networkError), m_reply->errorString());
        break;
    case Stop::Deadline:
        m_result = fail(Error::Kind::TimedOut, QStringLiteral("%1 ms").arg(m_limits.deadline.count()));
        break;
    case Stop::Rate:
        m_result = fail(
            Error::Kind::TimedOut, QStringLiteral("under %1 bytes in %2 ms").arg(m_limits.rateBytes).arg(m_limits.rateWindow.count()));
        break;
    case Stop::Size:
        m_result = fail(Error::Kind::TooLarge, QStringLiteral("over %1 bytes").arg(m_limits.maxBytes));
        break;
    case Stop::Cancel:
        m_result = fail(Error::Kind::Cancelled, QString());
        break;
    }
    if (!m_result && status > 0)
        m_result.error().httpStatus = status;
    m_body.clear();
    emit finished();
}

} // namespace yagura
