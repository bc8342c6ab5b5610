// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/clients/prometheusworld.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;
using Kind = Error::Kind;

/// The adapter's queries and what it makes of the answers.
class PrometheusSourceTest final : public QObject
{
    Q_OBJECT

private slots:
    void twentyObjectivesShareAQueryAndTheirTotal()
    {
        PrometheusWorld world;
        std::vector<SloSpec> slos;
        for (int i = 0; i < 40; ++i)
            slos.push_back(slo(QStringLiteral("s%1").arg(i), QStringLiteral("bad"), QStringLiteral("total")));
        QVERIFY(world.ask(slos));
        world.server.forget();
        const auto answer = world.ask(slos); // what the server is and how many series there are is known now
        QVERIFY(answer);
        QCOMPARE(answer->slos.size(), size_t(40));
        QCOMPARE(world.server.count("POST", "/api/v1/query_range"), 2);
        QCOMPARE(world.server.count(), 2);
    }

    void theWayOfCountingDoesNotFlap()
    {
        PrometheusWorld world;
        const auto spec = slo(QStringLiteral("s"), QStringLiteral("bad"), QStringLiteral("total"));
        const FakeCounter total = world.fake.counters.front();
        const auto wayWith = [&](qint64 series) {
            std::erase_if(world.fake.counters, [](const FakeCounter& counter) { return counter.selector == QLatin1String("total"); });
            for (qint64 pod = 0; pod < series; ++pod)
                world.fake.counters.push_back({ total.selector, "\"pod\":\"" + QByteArray::number(pod) + "\"", total.at });
            world.around.clock->set(world.around.clock->now() + 11min); // counts are old by then
            const auto answer = world.ask({ spec });
            return answer ? std::optional(of(*answer, QStringLiteral("s")).way) : std::nullopt;
        };
        constexpr qint64 kFew = PrometheusSource::kFewSeries;
        QCOMPARE(wayWith(kFew + 1), CountingWay::ReconciledIncrease);
        QCOMPARE(wayWith(kFew), CountingWay::RawCounters);
        QCOMPARE(wayWith(2 * kFew), CountingWay::RawCounters);
        QCOMPARE(wayWith(2 * kFew + 1), CountingWay::ReconciledIncrease);
        QCOMPARE(wayWith(2 * kFew), CountingWay::ReconciledIncrease);
        QCOMPARE(wayWith(kFew), CountingWay::RawCounters);
    }

    void oldServersGetAnOpenLeftEnd_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QString>("window");
        QTest::newRow("2.42") << QByteArray("2.42.0+ds") << "[59s999ms]";
        QTest::newRow("3.16") << QByteArray("3.16.0") << "[1m]";
    }
    void oldServersGetAnOpenLeftEnd()
    {
        QFETCH(QByteArray, version);
        QFETCH(QString, window);
        PrometheusWorld world;
        world.fake.version = version;
        world.ask({ slo(QStringLiteral("s"), QStringLiteral("bad"), QStringLiteral("total")) });
        const auto& requests = world.server.requests();
        const auto range
            = std::find_if(requests.begin(), requests.end(), [](const RecordedRequest& r) { return r.path.endsWith("query_range"); });
        QVERIFY(range != requests.end());
        QVERIFY(range->parameter(QStringLiteral("query")).contains(window));
    }

    void absentIsToldAndNotCountedAsZero()
    {
        PrometheusWorld world;
        const auto answer = world.ask({ slo(QStringLiteral("s"), QStringLiteral("no_such_bad"), QStringLiteral("no_such_total")) });
        QVERIFY(answer);
        QVERIFY(of(*answer, QStringLiteral("s")).absent);
        QVERIFY(of(*answer, QStringLiteral("s")).slices.empty());
    }

    void oneBrokenObjectiveDoesNotTakeTheOthersAlong()
    {
        PrometheusWorld world;
        std::vector<SloSpec> slos;
        for (int i = 0; i < 5; ++i)
            slos.push_back(slo(QStringLiteral("s%1").arg(i), QStringLiteral("bad"), QStringLiteral("total")));
        slos.push_back(slo(QStringLiteral("broken"), QStringLiteral("broken_counter"), QStringLiteral("total")));
        slos.push_back(slo(QStringLiteral("odd"), QStringLiteral("sum(bad) + sum(bad)"), QStringLiteral("total")));
        const auto answer = world.ask(slos);
        QVERIFY(answer);
        QCOMPARE(answer->slos.size(), size_t(7));
        QCOMPARE(answer->outcome, PollOutcome::FreshPartial);
        QCOMPARE(of(*answer, QStringLiteral("broken")).error->kind, Kind::BadRequest);
        QCOMPARE(of(*answer, QStringLiteral("odd")).error->kind, Kind::Config); // a sum of counters is never differenced
        for (int i = 0; i < 5; ++i)
            QCOMPARE(of(*answer, QStringLiteral("s%1").arg(i)).slices.size(), size_t(10));
    }

    void warningsMakeItPartial()
    {
        PrometheusWorld world;
        world.fake.extra = ",\"warnings\":[\"store x did not answer\"]";
        const auto answer = world.ask({ slo(QStringLiteral("s"), QStringLiteral("bad"), QStringLiteral("total")) });
        QVERIFY(answer);
        QCOMPARE(answer->outcome, PollOutcome::FreshPartial);
        QCOMPARE(answer->warnings, QStringList { QStringLiteral("store x did not answer") });
    }

    void aBadServerIsAnErrorNeverSlices_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<int>("kind");
        const auto row = [](const char* name, const Reply& reply, Kind kind) { QTest::newRow(name) << reply << static_cast<int>(kind); };
        row("login page", Reply::html(), Kind::NotJson);
        row("401", Reply::text("no", 401), Kind::Unauthorized);
        row("503 text", Reply::text("Service Unavailable", 503), Kind::Starting);
        row("mute", Reply::mute(), Kind::TimedOut);
        row("half a body", Reply::cutOff("{\"status\":\"success\"}"), Kind::Broken);
        row("half JSON", Reply::json("{\"status\":\"success\",\"data\":{\"resu"), Kind::BadAnswer);
        row("ten thousand levels", Reply::nested(10000), Kind::BadAnswer);
        row("other host", Reply::redirect("http://example.invalid/"), Kind::Redirected);
        row("429", Reply::rateLimited("30"), Kind::RateLimited);
    }
    void aBadServerIsAnErrorNeverSlices()
    {
        QFETCH(Reply, reply);
        QFETCH(int, kind);
        PrometheusWorld world;
        QVERIFY(world.ask({ slo(QStringLiteral("s"), QStringLiteral("bad"), QStringLiteral("total")) })); // it was well before
        world.server.setHandler([&reply](const RecordedRequest&) { return reply; });
        HttpEndpoint endpoint = Surroundings::endpoint(world.server.url());
        endpoint.timeout = 500ms;
        for (const bool known : { false, true }) {
            if (!known)
                world.source = std::make_unique<PrometheusSource>(endpoint, world.around.secrets, world.around.worker, world.around.clock);
            const auto answer = world.ask({ slo(QStringLiteral("s"), QStringLiteral("bad"), QStringLiteral("total")) });
            if (answer) { // an error of this objective alone is as good
                QVERIFY(of(*answer, QStringLiteral("s")).error);
                QVERIFY(of(*answer, QStringLiteral("s")).slices.empty());
                QVERIFY(answer->outcome != PollOutcome::FreshComplete);
            } else {
                QCOMPARE(static_cast<int>(answer.error().kind), kind);
            }
        }
    }

    void describesAndDegrades()
    {
        PrometheusWorld world;
        QObject context;
        std::optional<MetricServer> server;
        world.fake.anchored = true;
        world.source->describe(&context, [&](const Result<MetricServer>& r) { server = r.value_or(MetricServer()); });
        QTRY_VERIFY(server);
        QCOMPARE(server->version, QStringLiteral("3.16.0"));
        QVERIFY(server->anchored);
        QCOMPARE(server->scrapeInterval, std::optional<Millis>(15s));

        world.server.setHandler(
            [&world](const RecordedRequest& r) { return r.path.contains("/status/") ? Reply::text("no", 403) : world.fake.answer(r); });
        server.reset();
        world.source->describe(&context, [&](const Result<MetricServer>& r) { server = r.value_or(MetricServer()); });
        QTRY_VERIFY(server);
        QVERIFY(server->version.isEmpty());
        QVERIFY(server->anchored); // learnt by a query, which is not forbidden
    }
};

YAGURA_TEST(PrometheusSourceTest)
#include "tst_prometheussource.moc"
