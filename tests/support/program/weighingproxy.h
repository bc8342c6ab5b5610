// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QUrl>

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

private:
    void welcome();

    QUrl m_server;
    QTcpServer m_door;
    QByteArray m_asked;
    qint64 m_answered = 0;
};

} // namespace yagura::test
