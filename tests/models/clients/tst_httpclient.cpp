// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/http/httperror.h"
#include "tests/models/clients/fakes.h"
#include "tests/support/http/misbehavingserver.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;
using Kind = Error::Kind;

/// The HTTP core against a server that does everything wrong.
class HttpClientTest final : public QObject
{
    Q_OBJECT

private:
    Surroundings m_around;

    /// Waits for the answer and checks that it comes exactly once.
    Result<HttpResponse> ask(HttpClient& client, const HttpRequest& request)
    {
        QObject context;
        int calls = 0;
        Result<HttpResponse> result = fail(Kind::Internal, QStringLiteral("no answer"));
        client.send(request, &context, [&](Result<HttpResponse> r) {
            ++calls;
            result = std::move(r);
        });
        if (calls != 0)
            return fail(Kind::Internal, QStringLiteral("answered inside the call"));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(calls > 0, 20000); }();
        QCoreApplication::processEvents();
        return calls == 1 ? result : Result<HttpResponse>(fail(Kind::Internal, QStringLiteral("answered %1 times").arg(calls)));
    }
    static HttpRequest get(Millis deadline = Millis(5000))
    {
        HttpRequest request = HttpRequest::get(QStringLiteral("/x"));
        request.deadline = deadline;
        request.maxBytes = 8 * 1000 * 1000;
        return request;
    }

private slots:
    void answersOfAnyStatusAreResponses_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : { 200, 204, 400, 401, 403, 404, 405, 409, 410, 415, 418, 422, 429, 500, 501, 502, 503, 504 })
            QTest::addRow("%d", status) << status;
    }
    void answersOfAnyStatusAreResponses()
    {
        QFETCH(int, status);
        MisbehavingServer server;
        server.setFallback(Reply::json(status == 204 ? "" : R"({"a":1})", status));
        const auto client = m_around.client(Surroundings::endpoint(server.url()));
        const auto result = ask(*client, get());
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        QCOMPARE(result->status, status);
        QCOMPARE(result->body, status == 204 ? QByteArray() : QByteArray(R"({"a":1})"));
    }

    void badBehaviourIsTold_data()
    {
        QTest::addColumn<Reply::Way>("way");
        QTest::addColumn<int>("kind");
        QTest::newRow("mute") << Reply::Way::Mute << static_cast<int>(Kind::TimedOut);
        QTest::newRow("cut off") << Reply::Way::CutOff << static_cast<int>(Kind::Broken);
        QTest::newRow("a byte a second") << Reply::Way::Trickle << static_cast<int>(Kind::TimedOut);
        QTest::newRow("300 MB") << Reply::Way::Oversize << static_cast<int>(Kind::TooLarge);
        QTest::newRow("endless chunks") << Reply::Way::EndlessChunks << static_cast<int>(Kind::TooLarge);
        QTest::newRow("closes") << Reply::Way::Close << static_cast<int>(Kind::Broken);
        QTest::newRow("resets") << Reply::Way::Reset << static_cast<int>(Kind::Broken);
        QTest::newRow("half a status line") << Reply::Way::HalfStatusLine << static_cast<int>(Kind::Broken);
        QTest::newRow("waits, then closes") << Reply::Way::WaitThenClose << static_cast<int>(Kind::Broken);
        QTest::newRow("not HTTP") << Reply::Way::Raw << static_cast<int>(Kind::Broken);
    }
    void badBehaviourIsTold()
    {
        QFETCH(Reply::Way, way);
        QFETCH(int, kind);
        MisbehavingServer server;
        Reply reply = Reply::json(QByteArray(1000, ' ') + "{}");
        reply.way = way;
        reply.pause = std::chrono::milliseconds(300);
        if (way == Reply::Way::Raw)
            reply.body = "SSH-2.0-OpenSSH_9.2\r\n";
        server.setFallback(reply);
        const auto client = m_around.client(Surroundings::endpoint(server.url()));
        const auto result = ask(*client, get(Millis(1500)));
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().kind), kind);
        QCOMPARE(result.error().source, QStringLiteral("metrics"));
        // A cap that is looked at only now and then would let far more through.
        QVERIFY(server.bytesSent() < 64 * 1000 * 1000);
    }

    void refusedConnection()
    {
        MisbehavingServer server;
        const QUrl url = server.url();
        server.stop();
        const auto client = m_around.client(Surroundings::endpoint(url));
        const auto result = ask(*client, get());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Refused);
    }

    void minimumRateEndsATrickleLongBeforeTheDeadline()
    {
        MisbehavingServer server;
        server.setFallback(Reply::trickle(QByteArray(100000, ' '), std::chrono::milliseconds(200)));
        const auto client = m_around.client(Surroundings::endpoint(server.url()));
        QElapsedTimer watch;
        watch.start();
        const auto result = ask(*client, get(Millis(60000)));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::TimedOut);
        QVERIFY(watch.elapsed() < 15000);
    }

    void gzipIsUnpackedUnderTheCap()
    {
        MisbehavingServer server;
        const QByteArray text = R"({"status":"success"})";
        server.enqueue(Reply::gzip(text));
        server.enqueue(Reply::gzipBomb(100LL * 1000 * 1000));
        Reply cut = Reply::gzip(text);
        cut.body.chop(10);
        server.enqueue(cut);
        const auto client = m_around.client(Surroundings::endpoint(server.url()));
        const auto good = ask(*client, get());
        QVERIFY(good);
        QCOMPARE(good->body, text);
        QVERIFY(good->wireBytes > 0 && good->wireBytes != text.size());
        QCOMPARE(server.requests().front().headers.value("accept-encoding"), QByteArray("gzip"));
        const auto bomb = ask(*client, get());
        QVERIFY(!bomb);
        QCOMPARE(bomb.error().kind, Kind::TooLarge);
        const auto broken = ask(*client, get());
        QVERIFY(!broken);
        QCOMPARE(broken.error().kind, Kind::Broken);
    }

    void redirectsStayOnTheHost()
    {
        MisbehavingServer server;
        MisbehavingServer other;
        m_around.secrets->values[QStringLiteral("t")] = "s3cret-token";
        HttpEndpoint endpoint = Surroundings::endpoint(server.url());
        endpoint.auth = { HttpAuth::Type::Bearer, {}, {}, QStringLiteral("t") };
        const auto client = m_around.client(endpoint);

        server.enqueue(Reply::redirect("/y"));
        server.enqueue(Reply::json("{}"));
        const auto followed = ask(*client, get());
        QVERIFY(followed);
        QCOMPARE(server.requests().back().path, QByteArray("/y"));

        server.enqueue(Reply::redirect(other.url(QStringLiteral("/steal")).toEncoded()));
        const auto elsewhere = ask(*client, get());
        QVERIFY(!elsewhere);
        QCOMPARE(elsewhere.error().kind, Kind::Redirected);
        QCOMPARE(other.count(), 0);

        for (int i = 0; i < 10; ++i)
            server.enqueue(Reply::redirect("/loop"));
        server.forget();
        const auto loop = ask(*client, get());
        QVERIFY(!loop);
        QCOMPARE(loop.error().kind, Kind::Redirected);
        QCOMPARE(server.count(), 6); // the first and five hops
    }

    void secretIsReadForEachRequestAndNeverShown()
    {
        MisbehavingServer server;
        server.setHandler([](const RecordedRequest& r) { return Reply::text("you said " + r.headers.value("authorization"), 401); });
        m_around.secrets->values[QStringLiteral("t")] = "first-token-1234";
        HttpEndpoint endpoint = Surroundings::endpoint(server.url());
        endpoint.auth = { HttpAuth::Type::Bearer, {}, {}, QStringLiteral("t") };
        const auto client = m_around.client(endpoint);
        QVERIFY(ask(*client, get()));
        m_around.secrets->values[QStringLiteral("t")] = "second-token-1234\n"; // as `echo` writes it
        QVERIFY(ask(*client, get()));
        QCOMPARE(server.requests().at(0).headers.value("authorization"), QByteArray("Bearer first-token-1234"));
        QCOMPARE(server.requests().at(1).headers.value("authorization"), QByteArray("Bearer second-token-1234"));

        QObject context;
        std::optional<Error> error;
        client->fetch<int>(
            get(), [](const HttpResponse& r) -> Result<int> { return tl::unexpected(httpError(r, snippet(r.body))); }, &context,
            [&](const Result<int>& r) { error = r.error(); });
        QTRY_VERIFY(error);
        QCOMPARE(error->kind, Kind::Unauthorized);
        QVERIFY(error->detail.startsWith(QLatin1String("you said Bearer")));
        QVERIFY(!error->detail.contains(QLatin1String("token-1234")));

        m_around.secrets->values[QStringLiteral("t")] = "evil\r\nX-Injected: 1";
        server.forget();
        const auto injected = ask(*client, get());
        QVERIFY(!injected);
        QCOMPARE(injected.error().kind, Kind::Config);
        QCOMPARE(server.count(), 0);
        m_around.secrets->values.clear();
        const auto missing = ask(*client, get());
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, Kind::SecretMissing);
    }

    void basicHeaderAndTenantAreSent()
    {
        MisbehavingServer server;
        server.setFallback(Reply::json("{}"));
        m_around.secrets->values[QStringLiteral("p")] = "pass";
        HttpEndpoint endpoint = Surroundings::endpoint(server.url(QStringLiteral("/prefix/")));
        endpoint.auth = { HttpAuth::Type::Basic, QStringLiteral("ann"), {}, QStringLiteral("p") };
        endpoint.headers = { { QStringLiteral("X-Scope-OrgID"), QStringLiteral("shop") } };
        QVERIFY(ask(*m_around.client(endpoint), get()));
        const RecordedRequest& first = server.requests().at(0);
        QCOMPARE(first.path, QByteArray("/prefix/x"));
        QCOMPARE(first.headers.value("authorization"), "Basic " + QByteArray("ann:pass").toBase64());
        QCOMPARE(first.headers.value("x-scope-orgid"), QByteArray("shop"));
        QVERIFY(!first.headers.contains("cookie"));
        endpoint.auth = { HttpAuth::Type::Header, {}, QStringLiteral("X-Rundeck-Auth-Token"), QStringLiteral("p") };
        QVERIFY(ask(*m_around.client(endpoint), get()));
        QCOMPARE(server.requests().at(1).headers.value("x-rundeck-auth-token"), QByteArray("pass"));
    }

    void cookiesAreNeitherKeptNorSent()
    {
        MisbehavingServer server;
        Reply reply = Reply::json("{}");
        reply.headers.emplaceBack("Set-Cookie", "JSESSIONID=abc; Path=/");
        server.setFallback(reply);
        const auto client = m_around.client(Surroundings::endpoint(server.url()));
        QVERIFY(ask(*client, get()));
        QVERIFY(ask(*client, get()));
        QVERIFY(!server.requests().at(1).headers.contains("cookie"));
    }

    void formKeepsPlusAndUnicode()
    {
        MisbehavingServer server;
        server.setFallback(Reply::json("{}"));
        const auto client = m_around.client(Surroundings::endpoint(server.url()));
        const QString query = QStringLiteral("a{b=~\"5.+|x&y=%41\"} + 1 #決済");
        QVERIFY(ask(*client, HttpRequest::postForm(QStringLiteral("/q"), { { QStringLiteral("query"), query } })));
        QCOMPARE(server.requests().at(0).parameter(QStringLiteral("query")), query);
        QUrlQuery inUrl;
        inUrl.addQueryItem(QStringLiteral("filter"), QStringLiteral("a=\"1+1\""));
        QVERIFY(ask(*client, HttpRequest::get(QStringLiteral("/q"), inUrl)));
        QCOMPARE(server.requests().at(1).parameter(QStringLiteral("filter")), QStringLiteral("a=\"1+1\""));
    }

    void atMostFourAtOnceAndWaitingCostsNoDeadline()
    {
        MisbehavingServer server;
        server.setFallback(Reply::slow(Reply::json("{}"), std::chrono::milliseconds(400)));
        const auto client = m_around.client(Surroundings::endpoint(server.url()));
        QObject context;
        int good = 0;
        int bad = 0;
        int most = 0;
        connect(&server, &MisbehavingServer::requestArrived, &context, [&] { most = std::max(most, server.count() - good - bad); });
        for (int i = 0; i < 12; ++i)
            client->send(get(Millis(1000)), &context, [&](const Result<HttpResponse>& r) { ++(r ? good : bad); });
        QTRY_COMPARE_WITH_TIMEOUT(good + bad, 12, 10000);
        QCOMPARE(bad, 0);
        QCOMPARE(most, 4);
    }

    void nothingIsCalledAfterTheContextDied()
    {
        MisbehavingServer server;
        server.setFallback(Reply::slow(Reply::json("{}"), std::chrono::milliseconds(200)));
        const auto client = m_around.client(Surroundings::endpoint(server.url()));
        int calls = 0;
        {
            QObject context;
            for (int i = 0; i < 6; ++i)
                client->send(get(), &context, [&](const Result<HttpResponse>&) { ++calls; });
            QTRY_COMPARE(server.count(), 4);
        }
        QTRY_COMPARE(server.openConnections(), 0); // given up, not left running
        QVERIFY(ask(*client, get())); // and their places are free again
        QCOMPARE(calls, 0);
        QCOMPARE(server.count(), 5); // the two that still waited were never sent
    }

    void aClientThatGoesAwayAnswersCancelled()
    {
        MisbehavingServer server;
        server.setFallback(Reply::mute());
        auto client = m_around.client(Surroundings::endpoint(server.url()));
        QObject context;
        std::vector<Kind> kinds;
        for (int i = 0; i < 6; ++i)
            client->send(get(), &context, [&](const Result<HttpResponse>& r) { kinds.push_back(r ? Kind::Internal : r.error().kind); });
        QTRY_COMPARE(server.count(), 4);
        client.reset();
        QTRY_COMPARE(kinds.size(), size_t(6));
        QVERIFY(std::all_of(kinds.begin(), kinds.end(), [](Kind k) { return k == Kind::Cancelled; }));
    }

    void clockSkewAndRetryAfterAreRead()
    {
        MisbehavingServer server;
        Reply reply = Reply::rateLimited("7");
        reply.headers.emplaceBack("Date", "Sun, 06 Nov 1994 08:49:37 GMT");
        server.setFallback(reply);
        m_around.clock->set(fromEpochMs(784111777000 - 60000)); // a minute behind the server
        const auto client = m_around.client(Surroundings::endpoint(server.url()));
        const auto result = ask(*client, get());
        QVERIFY(result);
        QCOMPARE(result->clockSkew, std::optional(Millis(60500)));
        QCOMPARE(result->retryAfter, std::optional(Millis(7000)));
    }
};

YAGURA_TEST(HttpClientTest)
#include "tst_httpclient.moc"
