// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/http/httptypes.h"
#include "models/sources/clock.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QObject>
#include <QTimer>

namespace yagura {

/// One request on the wire: its deadline, its size cap, its minimum rate, and why it ended.
/// Why not QNetworkRequest::setTransferTimeout: it looks like a user's cancel and also runs while Qt queues (codebases.md 0.6).
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        Millis deadline { 10000 };
        qint64 maxBytes = kHttpSizeCap;
        /// Once a body has begun: at least so many bytes in each such while, for a byte a second would pass every other rule.
        qint64 rateBytes = 1024;
        Millis rateWindow { 5000 };
    };

    /// Takes the reply over.
    HttpExchange(QNetworkReply* reply, Limits limits, const Clock& clock, QObject* parent);
    ~HttpExchange() override;

    /// Ends it as Cancelled, later than this call.
    void cancel();
    bool requestLeft() const { return m_requestLeft; }
    QNetworkReply::NetworkError networkError() const { return m_networkError; }
    /// Complete answers of any status, or why there is none. Valid once finished() was emitted.
    const Result<HttpResponse>& result() const { return m_result; }

signals:
    void finished();

private:
    enum class Stop { None, Deadline, Size, Rate, Cancel };
    void stop(Stop reason);
    void readSome();
    void checkRate();
    void conclude();
    HttpResponse response() const;

    QNetworkReply* m_reply;
    Limits m_limits;
    const Clock& m_clock;
    QTimer m_deadline;
    QTimer m_rate;
    QElapsedTimer m_watch;
    QByteArray m_body;
    qint64 m_bodyAtLastCheck = 0;
    Stop m_stop = Stop::None;
    bool m_requestLeft = false;
    bool m_concluded = false;
    QNetworkReply::NetworkError m_networkError = QNetworkReply::NoError;
    Result<HttpResponse> m_result = fail(Error::Kind::Internal, QString());
};

} // namespace yagura
