// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program/weighingproxy.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace yagura::test {

WeighingProxy::WeighingProxy(const QUrl& server)
    : m_server(server)
{
    QObject::connect(&m_door, &QTcpServer::newConnection, &m_door, [this] { welcome(); });
    m_door.listen(QHostAddress::LocalHost);
}

QUrl WeighingProxy::url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(m_door.serverPort())); }

void WeighingProxy::reset()
{
    m_asked.clear();
    m_answered = 0;
}

void WeighingProxy::delay(qint64 after, const QDateTime& until)
{
    m_delayAfter = m_answered + after;
    m_delayUntil = until;
}

void WeighingProxy::pass(QTcpSocket* client, QTcpSocket* server)
{
    const QByteArray bytes = server->readAll();
    m_answered += bytes.size();
    client->write(bytes);
}

void WeighingProxy::passInTime(QTcpSocket* client, QTcpSocket* server)
{
    constexpr qint64 kLongest = 5000;
    const bool delays = m_delayUntil.isValid() && m_answered > m_delayAfter;
    const qint64 wait = delays ? std::min(kLongest, QDateTime::currentDateTimeUtc().msecsTo(m_delayUntil)) : 0;
    if (wait > 0)
        QTimer::singleShot(static_cast<int>(wait), client, [this, client, server] { pass(client, server); });
    else
        pass(client, server);
}

void WeighingProxy::welcome()
{
    while (QTcpSocket* client = m_door.nextPendingConnection()) {
        auto* server = new QTcpSocket(client);
        server->connectToHost(m_server.host(), static_cast<quint16>(m_server.port()));
        QObject::connect(client, &QTcpSocket::readyRead, server, [this, client, server] {
            const QByteArray bytes = client->readAll();
            m_asked += bytes;
            server->write(bytes);
        });
        QObject::connect(server, &QTcpSocket::readyRead, client, [this, client, server] { passInTime(client, server); });
        QObject::connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }
}

} // namespace yagura::test
