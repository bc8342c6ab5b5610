// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/alertmanager/alertmanagersource.h"
#include "tests/models/clients/fakes.h"
#include "tests/support/http/misbehavingserver.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;
using Kind = Error::Kind;

/// Alertmanager's answers and its peers: nothing unreadable is ever "no alerts".
class AlertmanagerTest final : public QObject
{
    Q_OBJECT

private:
    Surroundings m_around;

    static QByteArray alert(const QByteArray& name, const QByteArray& startsAt = "2026-11-22T10:00:00.000Z", const QByteArray& extra = {})
    {
        return "{\"labels\":{\"alertname\":\"" + name + "\",\"severity\":\"page\"},\"annotations\":{},\"startsAt\":\"" + startsAt
            + "\",\"status\":{\"state\":\"active\",\"silencedBy\":[],\"inhibitedBy\":[]}" + extra + "}";
    }
    static HttpResponse answer(const QByteArray& body, int status = 200, const QByteArray& type = "application/json")
    {
        HttpResponse response;
        response.status = status;
        response.body = body;
        response.headers.insert("content-type", type);
        return response;
    }
    static Result<PeerAlerts> parse(const QByteArray& body, int status = 200, const QByteArray& type = "application/json")
    {
        return parseAlerts(
            answer(body, status, type), SourceName { QStringLiteral("pager") }, *parseInstant(QStringLiteral("2026-11-22T12:00:00Z")));
    }
    Result<AlertAnswer> ask(AlertmanagerSource& source)
    {
        QObject context;
        int calls = 0;
        Result<AlertAnswer> result = fail(Kind::Internal, QString());
        source.alerts(&context, [&](Result<AlertAnswer> r) {
            ++calls;
            result = std::move(r);
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(calls > 0, 15000); }();
        return calls == 1 ? result : Result<AlertAnswer>(fail(Kind::Internal, QStringLiteral("%1 calls").arg(calls)));
    }
    AlertmanagerSource source(const std::vector<QUrl>& urls, Millis timeout = Millis(3000))
    {
        std::vector<HttpEndpoint> peers;
        for (const QUrl& url : urls) {
            peers.push_back(Surroundings::endpoint(url));
            peers.back().timeout = timeout;
        }
        return AlertmanagerSource(peers, m_around.secrets, m_around.worker, m_around.clock);
    }

private slots:
    void readsAnAlert()
    {
        const auto peer = parse(
            "[{\"annotations\":{\"summary\":\"決済 <b>\"},\"endsAt\":\"2026-11-22T12:10:00Z\",\"fingerprint\":\"abcdef0123456789\","
            "\"receivers\":[{\"name\":\"team\"},{\"name\":\"all\"}],\"startsAt\":\"2026-11-22T10:00:00.123Z\","
            "\"status\":{\"inhibitedBy\":[\"f1\"],\"mutedBy\":[\"night\"],\"silencedBy\":[\"s1\"],\"state\":\"suppressed\"},"
            "\"updatedAt\":\"2026-11-22T11:59:00Z\",\"generatorURL\":\"javascript:alert(1)\",\"labels\":{\"alertname\":\"Down\"}}]");
        QVERIFY(peer);
        QCOMPARE(peer->alerts.size(), size_t(1));
        const LiveAlert& a = peer->alerts[0];
        QCOMPARE(a.fingerprint, QStringLiteral("abcdef0123456789"));
        QCOMPARE(a.name(), QStringLiteral("Down"));
        QCOMPARE(a.annotations.value(QStringLiteral("summary")), QStringLiteral("決済 <b>"));
        QCOMPARE(a.state, AlertState::Suppressed);
        QVERIFY(a.isSilenced() && a.isInhibited());
        QCOMPARE(a.receivers, (QStringList { QStringLiteral("team"), QStringLiteral("all") }));
        QCOMPARE(a.startsAt, parseInstant(QStringLiteral("2026-11-22T10:00:00.123Z")));
    }

    void missingAndNullAreEmpty()
    {
        const auto peer = parse(
            "[{\"labels\":{\"alertname\":\"A\"}},{\"labels\":{\"alertname\":\"B\"},\"annotations\":null,\"receivers\":null,\"status\":null,"
            "\"startsAt\":null,\"unknown\":{\"x\":[1,{}]}},{\"labels\":{\"alertname\":\"C\"},\"status\":{\"silencedBy\":null,\"state\":"
            "\"new\"}}]");
        QVERIFY(peer);
        QCOMPARE(peer->alerts.size(), size_t(3));
        QCOMPARE(peer->dropped, 0);
        QCOMPARE(peer->alerts[0].fingerprint, fingerprintOf(peer->alerts[0].labels));
        QVERIFY(!peer->alerts[1].startsAt);
        QCOMPARE(peer->alerts[2].state, AlertState::Active);
    }

    void oddTimesAreNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("sane");
        QTest::newRow("with an offset") << QByteArray("2026-11-22T19:00:00+09:00") << true;
        QTest::newRow("a little ahead") << QByteArray("2026-11-22T12:00:30Z") << true;
        QTest::newRow("an hour ahead") << QByteArray("2026-11-22T13:00:00Z") << false;
        QTest::newRow("Go's zero") << QByteArray("0001-01-01T00:00:00.000Z") << false;
        QTest::newRow("year 9999") << QByteArray("9999-12-31T23:59:59Z") << false;
        QTest::newRow("words") << QByteArray("yesterday") << false;
        QTest::newRow("nothing") << QByteArray("") << false;
    }
    void oddTimesAreNone()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, sane);
        const auto peer = parse("[" + alert("A", text) + "]");
        QVERIFY(peer);
        QCOMPARE(peer->alerts.at(0).startsAt.has_value(), sane);
    }

    void unreadableIsNeverEmpty_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const auto bad = static_cast<int>(Kind::BadAnswer);
        const QByteArray whole = "[" + alert("A") + "," + alert("B") + "]";
        for (qsizetype length = 1; length < whole.size(); length += 31)
            QTest::addRow("cut at %d", static_cast<int>(length)) << whole.left(length) << bad;
        QTest::newRow("two lists") << QByteArray("[][]") << bad;
        QTest::newRow("an object") << QByteArray("{\"status\":\"success\",\"data\":[]}") << bad;
        QTest::newRow("null") << QByteArray("null") << bad;
        QTest::newRow("a string") << QByteArray("\"no\"") << bad;
        QTest::newRow("a page") << QByteArray("<!DOCTYPE html><title>Sign in</title>") << static_cast<int>(Kind::NotJson);
        QTest::newRow("nothing") << QByteArray() << static_cast<int>(Kind::NotJson);
        QTest::newRow("ten thousand open levels") << QByteArray(10000, '[') << bad;
    }
    void unreadableIsNeverEmpty()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        const auto peer = parse(body);
        QVERIFY(!peer);
        QCOMPARE(static_cast<int>(peer.error().kind), kind);
    }

    void nonAlertsAreCounted()
    {
        const auto peer = parse("[1,null,{},[[]],{\"labels\":{}},{\"labels\":null}," + alert("A") + "]");
        QVERIFY(peer);
        QCOMPARE(peer->alerts.size(), size_t(1));
        QCOMPARE(peer->dropped, 6);
    }

    void fiveErrorShapes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("said");
        QTest::newRow("string") << 400 << QByteArray("\"bad matcher format: foo\"\n") << static_cast<int>(Kind::BadRequest)
                                << "bad matcher format: foo";
        QTest::newRow("object") << 422 << QByteArray("{\"code\":602,\"message\":\"comment in body is required\"}")
                                << static_cast<int>(Kind::BadRequest) << "comment in body is required";
        QTest::newRow("empty") << 404 << QByteArray() << static_cast<int>(Kind::NotFound) << "";
        QTest::newRow("text, limit") << 503 << QByteArray("Limit of concurrent GET requests reached (8), try again later.\n")
                                     << static_cast<int>(Kind::RateLimited)
                                     << "Limit of concurrent GET requests reached (8), try again later.";
        QTest::newRow("text, timeout") << 503 << QByteArray("Exceeded configured timeout of 10s.") << static_cast<int>(Kind::Starting)
                                       << "Exceeded configured timeout of 10s.";
        QTest::newRow("page") << 502 << QByteArray("<html>bad gateway</html>") << static_cast<int>(Kind::ServerFailed)
                              << "<html>bad gateway</html>";
        QTest::newRow("gone") << 410 << QByteArray("{\"status\":\"deprecated\",\"error\":\"removed\"}")
                              << static_cast<int>(Kind::Unsupported) << "removed";
    }
    void fiveErrorShapes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        QFETCH(QString, said);
        const auto peer = parse(body, status);
        QVERIFY(!peer);
        QCOMPARE(static_cast<int>(peer.error().kind), kind);
        QCOMPARE(peer.error().detail, said);
        QCOMPARE(peer.error().httpStatus, status);
    }

    void peersAreMergedByFingerprint()
    {
        MisbehavingServer a;
        MisbehavingServer b;
        a.onPath("/api/v2/alerts", Reply::json("[" + alert("Same", "2026-11-22T10:00:00Z") + "," + alert("OnlyA") + "]"));
        b.onPath("/api/v2/alerts", Reply::json("[" + alert("Same", "2026-11-22T09:00:00Z") + "," + alert("OnlyB") + "]"));
        a.onPath("/api/v2/status", Reply::json("{\"versionInfo\":{\"version\":\"0.34.1\"}}"));
        m_around.clock->set(*parseInstant(QStringLiteral("2026-11-22T12:00:00Z")));
        AlertmanagerSource both = source({ a.url(), b.url() });
        const auto answer = ask(both);
        QVERIFY(answer);
        QCOMPARE(answer->outcome, PollOutcome::FreshComplete);
        QCOMPARE(answer->alerts.size(), size_t(3));
        QCOMPARE(answer->peersAnswered, 2);
        const auto same = std::find_if(
            answer->alerts.begin(), answer->alerts.end(), [](const LiveAlert& x) { return x.name() == QLatin1String("Same"); });
        QCOMPARE(same->startsAt, parseInstant(QStringLiteral("2026-11-22T09:00:00Z")));
        QTRY_COMPARE(ask(both)->version, QStringLiteral("0.34.1"));

        b.onPath("/api/v2/alerts", Reply::html());
        const auto half = ask(both);
        QVERIFY(half);
        QCOMPARE(half->outcome, PollOutcome::FreshPartial);
        QCOMPARE(half->peersAnswered, 1);
        QCOMPARE(half->alerts.size(), size_t(2));
        a.onPath("/api/v2/alerts", Reply::json("[]"));
        const auto noneSeen = ask(both);
        QVERIFY(noneSeen);
        QCOMPARE(noneSeen->outcome, PollOutcome::FreshPartial); // no alerts on one peer proves nothing
        a.stop();
        const auto none = ask(both);
        QVERIFY(!none);
    }

    void oneHangingPeerDoesNotHideTheOther()
    {
        MisbehavingServer a;
        MisbehavingServer b;
        a.onPath("/api/v2/alerts", Reply::json("[" + alert("A") + "]"));
        b.setFallback(Reply::mute());
        AlertmanagerSource both = source({ a.url(), b.url() }, Millis(500));
        const auto answer = ask(both);
        QVERIFY(answer);
        QCOMPARE(answer->outcome, PollOutcome::FreshPartial);
        QCOMPARE(answer->alerts.size(), size_t(1));
    }

    void connectionTestGoesStepByStep()
    {
        MisbehavingServer server;
        server.onPath("/api/v2/alerts", Reply::json("[]"));
        server.onPath("/api/v2/status", Reply::json("{\"versionInfo\":{\"version\":\"0.34.1\"}}"));
        AlertmanagerSource pager = source({ server.url() });
        QObject context;
        int changes = 0;
        std::optional<ConnectionTest> done;
        pager.test(
            &context, [&](const ConnectionTest&) { ++changes; }, [&](const Result<ConnectionTest>& test) { done = *test; });
        QCOMPARE(changes, 0);
        QTRY_VERIFY(done);
        QVERIFY(done->isFinished());
        QCOMPARE(done->failures(), 0);
        QVERIFY(changes >= 6);
        QCOMPARE(done->steps.at(0).verdict, TestVerdict::Passed);
        QCOMPARE(done->steps.at(1).verdict, TestVerdict::Skipped); // plain http
        QCOMPARE(done->steps.at(2).finding, QStringLiteral("Alertmanager 0.34.1"));

        server.onPath("/api/v2/status", Reply::json("\"no\"", 401));
        done.reset();
        pager.test(&context, {}, [&](const Result<ConnectionTest>& test) { done = *test; });
        QTRY_VERIFY(done);
        QCOMPARE(done->failures(), 1);
        const auto token
            = std::find_if(done->steps.begin(), done->steps.end(), [](const TestStep& s) { return s.kind == TestStepKind::Token; });
        QCOMPARE(token->verdict, TestVerdict::Failed);
        QCOMPARE(token->error->kind, Kind::Unauthorized);

        server.stop();
        done.reset();
        pager.test(&context, {}, [&](const Result<ConnectionTest>& test) { done = *test; });
        QTRY_VERIFY(done);
        QCOMPARE(done->steps.at(0).verdict, TestVerdict::Failed);
        QCOMPARE(done->steps.at(0).error->kind, Kind::Refused);
        QCOMPARE(done->steps.back().verdict, TestVerdict::Skipped);
    }

    void connectionTestNamesEveryOtherPeer()
    {
        MisbehavingServer a;
        MisbehavingServer b;
        a.onPath("/api/v2/alerts", Reply::json("[]"));
        a.onPath("/api/v2/status", Reply::json("{\"versionInfo\":{\"version\":\"0.34.1\"}}"));
        b.onPath("/api/v2/alerts", Reply::json("[" + alert("B") + "]"));
        MisbehavingServer c;
        const QUrl gone = c.url();
        c.stop();
        AlertmanagerSource pager = source({ a.url(), b.url(), gone });
        QObject context;
        bool early = false;
        std::optional<ConnectionTest> done;
        pager.test(
            &context, [&](const ConnectionTest& test) { early = early || (test.steps.size() < 3); },
            [&](const Result<ConnectionTest>& test) { done = *test; });
        QTRY_VERIFY(done);
        QVERIFY(done->isFinished());
        QVERIFY(!early);
        QCOMPARE(done->failures(), 1);
        const TestStep& second = done->steps.at(done->steps.size() - 2);
        QCOMPARE(second.verdict, TestVerdict::Passed);
        QCOMPARE(second.finding, QStringLiteral("127.0.0.1:%1: 1").arg(b.url().port()));
        const TestStep& third = done->steps.back();
        QCOMPARE(third.verdict, TestVerdict::Failed);
        QCOMPARE(third.asked, QStringLiteral("GET 127.0.0.1:%1/api/v2/alerts").arg(gone.port()));
        QCOMPARE(third.error->kind, Kind::Refused);
    }
};

YAGURA_TEST(AlertmanagerTest)
#include "tst_alertmanager.moc"
