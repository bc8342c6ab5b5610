// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/http/reply.h"

#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <vector>

class QTcpSocket;

namespace yagura::test {

/// An HTTP/1.1 server on a free loopback port, in the test's own thread, that plays a script and remembers every complete
/// request: "exactly one POST" is count("POST") == 1. The reply to a request is, first that applies: the next of
/// enqueue(), what onPath() says, the handler, the fallback (404).
class MisbehavingServer final : public QObject
{
    Q_OBJECT

public:
    explicit MisbehavingServer(QObject* parent = nullptr);
    ~MisbehavingServer() override;

    quint16 port() const;
    QUrl url(const QString& path = {}) const; ///< http://127.0.0.1:port/path

    void enqueue(Reply reply);
    void onPath(const QByteArray& path, Reply reply); ///< the whole path, without query
    void setHandler(std::function<Reply(const RecordedRequest&)> handler);
    void setFallback(Reply reply);

    const std::vector<RecordedRequest>& requests() const { return m_requests; }
    int count(const QByteArray& method = {}, const QByteArray& pathPrefix = {}) const;
    int connections() const { return m_connections; }
    int openConnections() const;
    qint64 bytesSent() const { return m_bytesSent; }
    void forget() { m_requests.clear(); }
    /// No one listens from now on: connections are refused, open ones closed. The port stays known.
    void stop();
    bool restart(); ///< on the same port

signals:
    void requestArrived();

private:
    struct Peer;
    void accept();
    void read(const std::shared_ptr<Peer>& peer);
    bool takeRequest(const std::shared_ptr<Peer>& peer);
    Reply replyFor(const RecordedRequest& request);
    void play(const std::shared_ptr<Peer>& peer, const Reply& reply);
    void write(const std::shared_ptr<Peer>& peer, const QByteArray& data);
    void pump(const std::shared_ptr<Peer>& peer);

    QTcpServer m_server;
    quint16 m_port = 0;
    std::deque<Reply> m_queue;
    std::map<QByteArray, Reply> m_paths;
    std::function<Reply(const RecordedRequest&)> m_handler;
    Reply m_fallback = Reply::text("404 page not found", 404);
    std::vector<RecordedRequest> m_requests;
    std::vector<std::weak_ptr<Peer>> m_peers;
    int m_connections = 0;
    qint64 m_bytesSent = 0;
};

} // namespace yagura::test
