// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/clients/fakes.h"
#include "tests/support/http/misbehavingserver.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;
using Kind = Error::Kind;
using Left = OnceAnswer::Left;

/// A state-changing request leaves this machine at most once, whatever the server does (jobs.md 2.1).
class OnceOnlyTest final : public QObject
{
    Q_OBJECT

private:
    Surroundings m_around;

    OnceAnswer post(HttpClient& client, Millis deadline = Millis(3000))
    {
        QObject context;
        int calls = 0;
        OnceAnswer answer;
        HttpRequest request = HttpRequest::postJson(QStringLiteral("/run"), R"({"options":{"version":"1.2.3"}})");
        request.deadline = deadline;
        client.sendOnce(request, &context, [&](const OnceAnswer& a) {
            ++calls;
            answer = a;
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(calls > 0, 20000); }();
        QCoreApplication::processEvents();
        if (calls != 1)
            answer = { Left::No, std::nullopt, Error { Kind::Internal, QStringLiteral("%1 calls").arg(calls), {}, 0, {} } };
        return answer;
    }

private slots:
    void onePostWhateverTheServerDoes_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<int>("status"); // 0: no answer
        QTest::newRow("answers") << Reply::json(R"({"id":7})") << 200;
        QTest::newRow("closes") << Reply::close() << 0;
        QTest::newRow("resets") << Reply::reset() << 0;
        QTest::newRow("half a status line") << Reply::halfStatusLine() << 0;
        QTest::newRow("waits, then closes") << Reply::waitThenClose(std::chrono::milliseconds(300)) << 0;
        QTest::newRow("never answers") << Reply::mute() << 0;
        QTest::newRow("half the body") << Reply::cutOff(QByteArray(1000, ' ')) << 0;
        QTest::newRow("307 to itself") << Reply::redirect("/run", 307) << 307;
        QTest::newRow("308 to itself") << Reply::redirect("/run", 308) << 308;
        QTest::newRow("302 to a login page") << Reply::redirect("/user/login", 302) << 302;
        QTest::newRow("401") << Reply::json("{}", 401) << 401;
        Reply challenge = Reply::json("{}", 401);
        challenge.headers.emplaceBack("WWW-Authenticate", "Basic realm=\"x\"");
        QTest::newRow("401 that asks for a password") << challenge << 401;
        QTest::newRow("403") << Reply::json("{}", 403) << 403;
        QTest::newRow("409") << Reply::json("{}", 409) << 409;
        QTest::newRow("429") << Reply::rateLimited("1") << 429;
        QTest::newRow("500 with a page") << Reply::html(500) << 500;
        QTest::newRow("503") << Reply::text("starting", 503) << 503;
        QTest::newRow("a byte a second") << Reply::trickle(QByteArray(100, ' ')) << 0;
        QTest::newRow("endless chunks") << Reply::endlessChunks() << 0;
    }
    void onePostWhateverTheServerDoes()
    {
        QFETCH(Reply, reply);
        QFETCH(int, status);
        for (int round = 0; round < 3; ++round) {
            MisbehavingServer server;
            server.setFallback(reply);
            HttpEndpoint endpoint = Surroundings::endpoint(server.url());
            const auto client = m_around.client(endpoint);
            const OnceAnswer answer = post(*client, Millis(700));
            QCOMPARE(answer.response ? answer.response->status : 0, status);
            QVERIFY(status != 0 || answer.error);
            QCOMPARE(answer.left, Left::Maybe);
            // Whoever re-sends does so at once or after its own pause: give it one.
            int late = 0;
            QTimer::singleShot(200, this, [&late] { late = 1; });
            QTRY_COMPARE(late, 1);
            QCOMPARE(server.count(), 1);
            QCOMPARE(server.requests().front().body, QByteArray(R"({"options":{"version":"1.2.3"}})"));
            QCOMPARE(server.requests().front().headers.value("content-type"), QByteArray("application/json"));
            QCOMPARE(server.requests().front().headers.value("content-length"), QByteArray("31"));
        }
    }

    void nothingLeftWhenNobodyListens()
    {
        MisbehavingServer server;
        const QUrl url = server.url();
        server.stop();
        const auto client = m_around.client(Surroundings::endpoint(url));
        const OnceAnswer answer = post(*client);
        QCOMPARE(answer.left, Left::No);
        QVERIFY(answer.error);
        QCOMPARE(answer.error->kind, Kind::Refused);
    }

    void nothingLeftWithoutASecret()
    {
        MisbehavingServer server;
        HttpEndpoint endpoint = Surroundings::endpoint(server.url());
        endpoint.auth = { HttpAuth::Type::Bearer, {}, {}, QStringLiteral("gone") };
        const auto client = m_around.client(endpoint);
        const OnceAnswer answer = post(*client);
        QCOMPARE(answer.left, Left::No);
        QCOMPARE(answer.error->kind, Kind::SecretMissing);
        QCOMPARE(server.count(), 0);
    }

    void nothingLeftWhenTlsFails()
    {
        MisbehavingServer server; // speaks no TLS
        server.setFallback(Reply::close());
        QUrl url = server.url();
        url.setScheme(QStringLiteral("https"));
        const auto client = m_around.client(Surroundings::endpoint(url));
        const OnceAnswer answer = post(*client, Millis(1000));
        QVERIFY(answer.error);
        QCOMPARE(server.count(), 0);
        QVERIFY(answer.left == Left::No || answer.error->kind == Kind::TimedOut || answer.error->kind == Kind::Broken);
    }

    void aClientThatGoesAwayDoesNotKnow()
    {
        MisbehavingServer server;
        server.setFallback(Reply::mute());
        auto client = m_around.client(Surroundings::endpoint(server.url()));
        QObject context;
        std::optional<OnceAnswer> answer;
        client->sendOnce(HttpRequest::postJson(QStringLiteral("/run"), "{}"), &context, [&](const OnceAnswer& a) { answer = a; });
        QTRY_COMPARE(server.count(), 1);
        client.reset();
        QTRY_VERIFY(answer);
        QCOMPARE(answer->left, Left::Maybe);
        QCOMPARE(answer->error->kind, Kind::Cancelled);
    }

    void contextThatDiedIsNotCalled()
    {
        MisbehavingServer server;
        server.setFallback(Reply::slow(Reply::json("{}"), std::chrono::milliseconds(100)));
        const auto client = m_around.client(Surroundings::endpoint(server.url()));
        int calls = 0;
        {
            QObject context;
            client->sendOnce(HttpRequest::postJson(QStringLiteral("/run"), "{}"), &context, [&](const OnceAnswer&) { ++calls; });
            QTRY_COMPARE(server.count(), 1);
        }
        post(*client); // the first one's answer has come meanwhile
        QCOMPARE(calls, 0);
        QCOMPARE(server.count(), 2);
    }
};

YAGURA_TEST(OnceOnlyTest)
#include "tst_onceonly.moc"
