// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/http/misbehavingserver.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

#include <sys/socket.h>

namespace yagura::test {

namespace {
constexpr qint64 kInFlight = 1024 * 1024;

QByteArray head(const Reply& reply, qint64 length, const char* framing = nullptr)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(reply.status) + " Status\r\n";
    if (!reply.contentType.isEmpty())
        text += "Content-Type: " + reply.contentType + "\r\n";
    for (const auto& [name, value] : reply.headers)
        text += name + ": " + value + "\r\n";
    text += framing ? QByteArray(framing) : "Content-Length: " + QByteArray::number(length) + "\r\n";
    return text + "\r\n";
}

void reset(QTcpSocket& socket)
{
    // A linger time of zero makes close() send a reset instead of an orderly end.
    const linger hard { 1, 0 };
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    socket.abort();
}
} // namespace

struct MisbehavingServer::Peer
{
    std::unique_ptr<QTcpSocket> socket;
    QByteArray input;
    int number = 0;
    QTimer timer; // trickle, delays
    Reply playing;
    qint64 leftToPump = 0; // oversize; −1: for ever, in chunks
    qsizetype trickled = 0;
    bool busy = false;
};

MisbehavingServer::MisbehavingServer(QObject* parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &MisbehavingServer::accept);
    m_server.listen(QHostAddress::LocalHost);
    m_port = m_server.serverPort();
}

MisbehavingServer::~MisbehavingServer() { stop(); }

quint16 MisbehavingServer::port() const { return m_port; }

QUrl MisbehavingServer::url(const QString& path) const { return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path)); }

void MisbehavingServer::enqueue(Reply reply) { m_queue.push_back(std::move(reply)); }
void MisbehavingServer::onPath(const QByteArray& path, Reply reply) { m_paths[path] = std::move(reply); }
void MisbehavingServer::setHandler(std::function<Reply(const RecordedRequest&)> handler) { m_handler = std::move(handler); }
void MisbehavingServer::setFallback(Reply reply) { m_fallback = std::move(reply); }

int MisbehavingServer::count(const QByteArray& method, const QByteArray& pathPrefix) const
{
    return static_cast<int>(std::count_if(m_requests.begin(), m_requests.end(),
        [&](const RecordedRequest& r) { return (method.isEmpty() || r.method == method) && r.path.startsWith(pathPrefix); }));
}

int MisbehavingServer::openConnections() const
{
    return static_cast<int>(std::count_if(m_peers.begin(), m_peers.end(), [](const auto& weak) {
        const auto peer = weak.lock();
        return peer && peer->socket->state() == QAbstractSocket::ConnectedState;
    }));
}

void MisbehavingServer::stop()
{
    m_server.close();
    const auto peers = std::exchange(m_peers, {});
    for (const auto& weak : peers) {
        const auto peer = weak.lock();
        if (!peer)
            continue;
        // The connections hold the peer: without them it goes away with the local pointer.
        peer->timer.disconnect();
        peer->socket->disconnect();
        peer->socket->abort();
    }
}

bool MisbehavingServer::restart() { return m_server.listen(QHostAddress::LocalHost, m_port); }

void MisbehavingServer::accept()
{
    while (m_server.hasPendingConnections()) {
        auto peer = std::make_shared<Peer>();
        peer->socket.reset(m_server.nextPendingConnection());
        peer->socket->setParent(nullptr);
        peer->number = ++m_connections;
        m_peers.push_back(peer);
        connect(peer->socket.get(), &QTcpSocket::readyRead, this, [this, peer] { read(peer); });
        connect(peer->socket.get(), &QTcpSocket::bytesWritten, this, [this, weak = std::weak_ptr<Peer>(peer)] {
            if (const auto alive = weak.lock(); alive && alive->leftToPump != 0)
                pump(alive);
        });
        connect(peer->socket.get(), &QTcpSocket::disconnected, this, [this, weak = std::weak_ptr<Peer>(peer)] {
            const auto alive = weak.lock();
            if (!alive)
                return;
            alive->timer.stop();
            alive->leftToPump = 0;
            // Let go of it after this signal has been delivered.
            QTimer::singleShot(0, this, [alive] { alive->timer.disconnect(), alive->socket->disconnect(); });
        });
    }
}

void MisbehavingServer::read(const std::shared_ptr<Peer>& peer)
{
    peer->input += peer->socket->readAll();
    while (!peer->busy && takeRequest(peer)) {
        emit requestArrived();
        peer->busy = true;
        const Reply reply = replyFor(m_requests.back());
        if (reply.delay.count() == 0) {
            play(peer, reply);
        } else {
            QTimer::singleShot(reply.delay, &peer->timer, [this, weak = std::weak_ptr<Peer>(peer), reply] {
                if (const auto alive = weak.lock())
                    play(alive, reply);
            });
        }
    }
}

bool MisbehavingServer::takeRequest(const std::shared_ptr<Peer>& peer)
{
    const qsizetype end = peer->input.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QList<QByteArray> lines = peer->input.left(end).split('\n');
    const QList<QByteArray> words = lines.value(0).trimmed().split(' ');
    RecordedRequest request;
    request.connection = peer->number;
    request.method = words.value(0);
    const QByteArray target = words.value(1);
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon > 0)
            request.headers.insert(lines[i].left(colon).trimmed().toLower(), lines[i].mid(colon + 1).trimmed());
    }
    const qsizetype length = request.headers.value("content-length").toLongLong();
    if (peer->input.size() < end + 4 + length)
        return false;
    request.body = peer->input.mid(end + 4, length);
    peer->input.remove(0, end + 4 + length);
    m_requests.push_back(std::move(request));
    return true;
}

Reply MisbehavingServer::replyFor(const RecordedRequest& request)
{
    if (!m_queue.empty()) {
        Reply reply = std::move(m_queue.front());
        m_queue.pop_front();
        return reply;
    }
    if (const auto it = m_paths.find(request.path); it != m_paths.end())
        return it->second;
    return m_handler ? m_handler(request) : m_fallback;
}

void MisbehavingServer::write(const std::shared_ptr<Peer>& peer, const QByteArray& data)
{
    m_bytesSent += data.size();
    peer->socket->write(data);
}

void MisbehavingServer::play(const std::shared_ptr<Peer>& peer, const Reply& reply)
{
    QTcpSocket& socket = *peer->socket;
    const auto weak = std::weak_ptr<Peer>(peer);
    switch (reply.way) {
    case Reply::Way::Answer:
        write(peer, head(reply, reply.body.size()) + reply.body);
        peer->busy = false;
        if (!peer->input.isEmpty())
            QTimer::singleShot(0, &peer->timer, [this, weak] {
                if (const auto alive = weak.lock())
                    read(alive);
            });
        break;
    case Reply::Way::Mute:
        break;
    case Reply::Way::CutOff:
        write(peer, head(reply, reply.body.size()) + reply.body.left(reply.body.size() / 2));
        socket.disconnectFromHost();
        break;
    case Reply::Way::Trickle:
        peer->playing = reply;
        write(peer, head(reply, reply.body.size()));
        connect(&peer->timer, &QTimer::timeout, this, [this, weak] {
            const auto alive = weak.lock();
            if (alive && alive->trickled < alive->playing.body.size())
                write(alive, alive->playing.body.mid(alive->trickled++, 1));
        });
        peer->timer.start(reply.pause);
        break;
    case Reply::Way::Oversize:
        write(peer, head(reply, reply.size));
        peer->leftToPump = reply.size;
        pump(peer);
        break;
    case Reply::Way::EndlessChunks:
        write(peer, head(reply, 0, "Transfer-Encoding: chunked\r\n"));
        peer->leftToPump = -1;
        pump(peer);
        break;
    case Reply::Way::Close:
        socket.disconnectFromHost();
        break;
    case Reply::Way::Reset:
        reset(socket);
        break;
    case Reply::Way::HalfStatusLine:
        write(peer, "HTTP/1.1 2");
        socket.disconnectFromHost();
        break;
    case Reply::Way::WaitThenClose:
        QTimer::singleShot(reply.pause, &peer->timer, [weak] {
            if (const auto alive = weak.lock())
                alive->socket->disconnectFromHost();
        });
        break;
    case Reply::Way::Raw:
        write(peer, reply.body);
        socket.disconnectFromHost();
        break;
    }
}

void MisbehavingServer::pump(const std::shared_ptr<Peer>& peer)
{
    static const QByteArray piece(64 * 1024, ' ');
    while (peer->leftToPump != 0 && peer->socket->bytesToWrite() < kInFlight) {
        if (peer->leftToPump < 0) {
            write(peer, QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n");
            continue;
        }
        const qint64 size = std::min<qint64>(piece.size(), peer->leftToPump);
        peer->leftToPump -= size;
        write(peer, piece.left(size));
    }
}

} // namespace yagura::test
