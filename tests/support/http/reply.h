// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QUrlQuery>

#include <chrono>
#include <utility>

namespace yagura::test {

/// A complete request as the server got it.
struct RecordedRequest
{
    QByteArray method;
    QByteArray path; ///< as sent, without the query
    QByteArray query; ///< as sent
    QMap<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    int connection = 0; ///< counts from 1

    /// A parameter of the query or of a form body, decoded.
    QString parameter(const QString& name) const;
};

/// What the server does after it has read a request. Made by the functions below; the fields may be changed afterwards.
struct Reply
{
    enum class Way {
        Answer, ///< status, headers, body
        Mute, ///< nothing, ever
        CutOff, ///< full headers, half of the body, then closes
        Trickle, ///< a byte each `pause`
        Oversize, ///< `size` bytes with Content-Length
        EndlessChunks, ///< chunks for ever
        Close,
        Reset, ///< a TCP reset
        HalfStatusLine, ///< "HTTP/1.1 2", then closes
        WaitThenClose, ///< closes after `pause`
        Raw ///< `body` as it is, then closes
    };
    Way way = Way::Answer;
    int status = 200;
    QByteArray contentType = QByteArrayLiteral("application/json");
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> headers;
    std::chrono::milliseconds delay { 0 }; ///< before anything is sent
    std::chrono::milliseconds pause { 1000 };
    qint64 size = 300LL * 1000 * 1000;

    static Reply json(QByteArray body, int status = 200);
    static Reply html(int status = 200); ///< a login page
    static Reply text(QByteArray body, int status);
    static Reply slow(Reply reply, std::chrono::milliseconds delay);
    static Reply mute();
    static Reply cutOff(QByteArray body);
    static Reply trickle(QByteArray body, std::chrono::milliseconds pause = std::chrono::seconds(1));
    static Reply oversize(qint64 bytes = 300LL * 1000 * 1000);
    static Reply endlessChunks();
    static Reply close();
    static Reply reset();
    static Reply halfStatusLine();
    static Reply waitThenClose(std::chrono::milliseconds pause);
    static Reply redirect(QByteArray location, int status = 302);
    static Reply rateLimited(QByteArray retryAfter);
    static Reply nested(int levels); ///< `[[[[…`
    static Reply gzip(const QByteArray& unpacked); ///< Content-Encoding: gzip
    static Reply gzipBomb(qint64 unpackedBytes = 1000LL * 1000 * 1000);
};

} // namespace yagura::test
