// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/prometheus/promanswer.h"
#include "tests/support/testmain.h"

#include <cmath>

using namespace yagura;
using Kind = Error::Kind;

/// Bytes to values, by the contract of alerts.md 1.1.
class PromAnswerTest final : public QObject
{
    Q_OBJECT

private:
    static HttpResponse answer(const QByteArray& body, int status = 200, const QByteArray& type = "application/json")
    {
        HttpResponse response;
        response.status = status;
        response.body = body;
        response.wireBytes = body.size();
        response.headers.insert("content-type", type);
        return response;
    }
    static QByteArray matrix(const QByteArray& values, const QByteArray& extra = {})
    {
        return "{\"status\":\"success\",\"data\":{\"resultType\":\"matrix\",\"result\":[{\"metric\":{\"a\":\"b\"},\"values\":[" + values
            + "]}]}" + extra + "}";
    }

private slots:
    void readsMatrixVectorAndOrder()
    {
        const auto result = parsePromAnswer(answer(matrix("[1700000000,\"1\"],[1700000060.5,\"2.25\"],[1700000120.123,\"1e+21\"]")));
        QVERIFY(result);
        QCOMPARE(result->series.size(), size_t(1));
        QCOMPARE(result->series[0].labels, (Labels { { QStringLiteral("a"), QStringLiteral("b") } }));
        const auto& samples = result->series[0].samples;
        QCOMPARE(samples.size(), size_t(3));
        QCOMPARE(toEpochMs(samples[1].first), 1700000060500);
        QCOMPARE(toEpochMs(samples[2].first), 1700000120123);
        QCOMPARE(samples[1].second, 2.25);
        QCOMPARE(samples[2].second, 1e21);
        QCOMPARE(result->samples, 3);
        QVERIFY(result->complete());

        const auto vector = parsePromAnswer(
            answer("{\"data\":{\"result\":[{\"value\":[1,\"5\"],\"metric\":{}}],\"resultType\":\"vector\"},\"status\":\"success\"}"));
        QVERIFY(vector);
        QCOMPARE(vector->series.at(0).samples.at(0).second, 5.0);
        QVERIFY(parsePromAnswer(answer("{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":null}}")));
    }

    void specialsStayAndMalformedOnesAreCounted()
    {
        const auto result
            = parsePromAnswer(answer(matrix("[1,\"NaN\"],[2,\"+Inf\"],[3,\"-Inf\"],[4,\"1e400\"],[5,\"\"],[6,7],[\"8\",\"9\"],[10],[11,"
                                            "\"0x10\"],[12,\" 1\"],[13,\"nan\"],[14,\"1,5\"],7,[-1,\"2\"],[15,\"3\"]")));
        QVERIFY(result);
        const auto& samples = result->series.at(0).samples;
        QCOMPARE(samples.size(), size_t(4));
        QVERIFY(std::isnan(samples[0].second));
        QCOMPARE(samples[1].second, INFINITY);
        QCOMPARE(samples[2].second, -INFINITY);
        QCOMPARE(samples[3].second, 3.0);
        QCOMPARE(result->dropped, 11);
        QVERIFY(!result->complete());
    }

    void unsortedAndDoublePointsAreSorted()
    {
        const auto result = parsePromAnswer(answer(matrix("[3,\"3\"],[1,\"1\"],[2,\"2\"],[2,\"22\"]")));
        QVERIFY(result);
        std::vector<double> values;
        for (const auto& [at, value] : result->series.at(0).samples)
            values.push_back(value);
        QCOMPARE(values, (std::vector<double> { 1, 22, 3 }));
    }

    void warningsMakeItPartial()
    {
        const auto warned
            = parsePromAnswer(answer(matrix("[1,\"1\"]", ",\"warnings\":[\"results truncated due to limit\"],\"infos\":[\"x\"]")));
        QVERIFY(warned);
        QVERIFY(!warned->complete());
        QCOMPARE(warned->warnings, QStringList { QStringLiteral("results truncated due to limit") });
        QCOMPARE(warned->infos.size(), 1);
        const auto info = parsePromAnswer(answer(matrix("[1,\"1\"]", ",\"warnings\":null,\"infos\":[\"metric might not be a counter\"]")));
        QVERIFY(info && info->complete());
        const auto partial = parsePromAnswer(answer(matrix("[1,\"1\"]", ",\"isPartial\":true")));
        QVERIFY(partial && !partial->complete());
    }

    void brokenUtf8AndLoneSurrogatesCostOnlyThemselves()
    {
        QByteArray body = matrix("[1,\"1\"]");
        body.replace("\"b\"", "\"x\xFFy\"");
        const auto bytes = parsePromAnswer(answer(body));
        QVERIFY(bytes);
        QCOMPARE(bytes->series.at(0).labels.value(QStringLiteral("a")), QStringLiteral("x\uFFFDy"));
        body = matrix("[1,\"1\"]");
        body.replace("\"b\"", "\"決\\ud800\\u6e08\\n\\\"\"");
        const auto surrogate = parsePromAnswer(answer(body));
        QVERIFY(surrogate);
        QCOMPARE(surrogate->series.at(0).labels.value(QStringLiteral("a")), QStringLiteral("決\uFFFD済\n\""));
    }

    void unreadableIsNeverEmpty_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("kind");
        const QByteArray json = "application/json";
        const QByteArray whole = matrix("[1,\"1\"],[2,\"2\"]");
        const auto bad = static_cast<int>(Kind::BadAnswer);
        const auto notJson = static_cast<int>(Kind::NotJson);
        for (qsizetype length = 1; length < whole.size(); length += 7)
            QTest::addRow("cut at %d", static_cast<int>(length)) << whole.left(length) << json << bad;
        QTest::newRow("two documents") << QByteArray(whole + whole) << json << bad;
        QTest::newRow("words after it") << QByteArray(whole + " oops") << json << bad;
        QTest::newRow("login page") << QByteArray("<html>sign in</html>") << QByteArray("text/html") << notJson;
        QTest::newRow("nothing") << QByteArray() << json << notJson;
        QTest::newRow("blanks, as 300 MB of them") << QByteArray(1000, ' ') << json << notJson;
        QTest::newRow("ten thousand levels") << QByteArray(QByteArray(10000, '[') + QByteArray(10000, ']')) << json << bad;
        QTest::newRow("ten thousand levels inside") << matrix(QByteArray(10000, '[') + QByteArray(10000, ']')) << json << -1;
        QTest::newRow("ten thousand open levels inside") << matrix(QByteArray(10000, '[')) << json << bad;
        QTest::newRow("a list") << QByteArray("[]") << json << bad;
        QTest::newRow("no status") << QByteArray("{}") << json << bad;
        QTest::newRow("no data") << QByteArray("{\"status\":\"success\"}") << json << bad;
        QTest::newRow("data without result") << QByteArray("{\"status\":\"success\",\"data\":{}}") << json << bad;
        QTest::newRow("scalar") << QByteArray("{\"status\":\"success\",\"data\":{\"resultType\":\"scalar\",\"result\":[1,\"2\"]}}") << json
                                << bad;
        QTest::newRow("string result") << QByteArray("{\"status\":\"success\",\"data\":{\"resultType\":\"string\",\"result\":[1,\"x\"]}}")
                                       << json << bad;
        QTest::newRow("native histogram") << QByteArray("{\"status\":\"success\",\"data\":{\"resultType\":\"vector\",\"result\":[{"
                                                        "\"metric\":{},\"histogram\":[1,{\"count\":\"1\",\"sum\":\"2\"}]}]}}")
                                          << json << bad;
        QTest::newRow("error with status 200") << QByteArray("{\"status\":\"error\",\"errorType\":\"execution\",\"error\":\"no\"}") << json
                                               << static_cast<int>(Kind::BadRequest);
    }
    void unreadableIsNeverEmpty()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(int, kind);
        const auto result = parsePromAnswer(answer(body, 200, type));
        if (kind < 0) { // readable, but the sample is none
            QVERIFY(result ? result->dropped > 0 : result.error().kind == Kind::BadAnswer);
            return;
        }
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().kind), kind);
    }

    void errorsByType_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, int status, const char* body, Kind kind) {
            QTest::newRow(name) << status << QByteArray(body) << static_cast<int>(kind);
        };
        row("bad_data", 400, "{\"status\":\"error\",\"errorType\":\"bad_data\",\"error\":\"parse error\"}", Kind::BadRequest);
        row("execution", 422, "{\"status\":\"error\",\"errorType\":\"execution\",\"error\":\"many-to-many\"}", Kind::BadRequest);
        row("too many samples", 422,
            "{\"status\":\"error\",\"errorType\":\"execution\",\"error\":\"query processing would load too many samples into memory in "
            "query execution\"}",
            Kind::TooLarge);
        row("timeout", 503, "{\"status\":\"error\",\"errorType\":\"timeout\",\"error\":\"query timed out\"}", Kind::TimedOut);
        row("internal", 500, "{\"status\":\"error\",\"errorType\":\"internal\",\"error\":\"x\"}", Kind::ServerFailed);
        row("unavailable", 500, "{\"status\":\"error\",\"errorType\":\"unavailable\",\"error\":\"TSDB not ready\"}", Kind::Starting);
        row("replaying its log", 503, "Service Unavailable", Kind::Starting);
        row("proxy page", 502, "<html>bad gateway</html>", Kind::ServerFailed);
        row("page with 503", 503, "<html>maintenance</html>", Kind::ServerFailed);
        row("VictoriaMetrics' own type", 422, "{\"status\":\"error\",\"errorType\":\"422\",\"error\":\"too many points\"}",
            Kind::BadRequest);
        row("429", 429, "slow down", Kind::RateLimited);
        row("401", 401, "Unauthorized", Kind::Unauthorized);
        row("403 in an envelope", 403, "{\"status\":\"error\",\"errorType\":\"bad_data\",\"error\":\"no\"}", Kind::Forbidden);
        row("http to an https port", 400, "Client sent an HTTP request to an HTTPS server.\n", Kind::NotJson);
        row("a proxy's 400", 400, "<html>400 The plain HTTP request was sent to HTTPS port</html>", Kind::NotJson);
        row("plain 404", 404, "404 page not found", Kind::NotFound);
    }
    void errorsByType()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, kind);
        const auto result = parsePromAnswer(answer(body, status, "text/plain"));
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().kind), kind);
        QCOMPARE(result.error().httpStatus, status);
        QVERIFY(!result.error().detail.isEmpty());
    }
};

YAGURA_TEST(PromAnswerTest)
#include "tst_promanswer.moc"
