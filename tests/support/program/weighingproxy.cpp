// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program/weighingproxy.h"

#include <QTcpSocket>
#include <QTimer>

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

void WeighingProxy::holdBack(qint64 after, const QDateTime& until)
{
    m_holdAfter = m_answered + after;
    m_holdUntil = until;
}

void WeighingProxy::pass(QTcpSocket* client, QTcpSocket* server)
{
    const qint64 wait = m_holdUntil.isValid() && m_answered > m_holdAfter ? QDateTime::currentDateTimeUtc().msecsTo(m_holdUntil) : 0;
    if (wait > 0) {
        QTimer::singleShot(static_cast<int>(wait), client, [this, client, server] { pass(client, server); });
        return;
    }
    const QByteArray bytes = server->readAll();
    m_answered += bytes.size();
    client->write(bytes);
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
        QObject::connect(server, &QTcpSocket::readyRead, client, [this, client, server] { pass(client, server); });
        QObject::connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        QObject::connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    }
}

} // namespace yagura::test
