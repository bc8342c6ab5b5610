// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace yagura::test {

/// Stands before a server, passes every byte on and counts what came back.
class WeighingProxy
{
public:
    explicit WeighingProxy(const QUrl& server);

    QUrl url() const;
    qint64 answered() const { return m_answered; } ///< bytes from the server, heads included
    const QByteArray& asked() const { return m_asked; } ///< all requests as they were sent
    void reset();
    /// Delays every answer behind so many bytes by five seconds, at most until a time of the wall clock: less than anybody waits for.
    void delay(qint64 after, const QDateTime& until);

private:
    void welcome();
    void pass(QTcpSocket* client, QTcpSocket* server);
    void passInTime(QTcpSocket* client, QTcpSocket* server);

    QUrl m_server;
    QTcpServer m_door;
    QByteArray m_asked;
    qint64 m_answered = 0;
    qint64 m_delayAfter = 0;
    QDateTime m_delayUntil; ///< invalid: nothing is delayed
};

} // namespace yagura::test
