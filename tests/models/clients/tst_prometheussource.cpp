// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/prometheus/promdiscovery.h"
#include "models/clients/prometheus/prometheussource.h"
#include "tests/models/clients/fakes.h"
#include "tests/support/http/misbehavingserver.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>

#include <cmath>

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;
using Kind = Error::Kind;

namespace {

/// Ten minutes, the last one just over.
const Instant kTo = fromEpochMs(1'800'000'000'000);
const Instant kFrom = kTo - 10min;

/// One counter on the server: value at each whole minute, as if scraped there; none where nobody looked.
struct FakeCounter
{
    QString selector;
    QByteArray labels; ///< JSON
    std::function<std::optional<double>(Instant)> at;
};

/// Just enough of Prometheus to answer the adapter's own queries: a join of last_over_time() and count() over known counters.
class FakePrometheus
{
public:
    std::vector<FakeCounter> counters;
    QByteArray version = "3.16.0";
    QByteArray extra; ///< behind `data`, e.g. warnings
    bool anchored = false;

    Reply answer(const RecordedRequest& request) const
    {
        if (request.path == "/api/v1/status/buildinfo")
            return Reply::json("{\"status\":\"success\",\"data\":{\"version\":\"" + version + "\"}}");
        if (request.path == "/api/v1/status/config")
            return Reply::json("{\"status\":\"success\",\"data\":{\"yaml\":\"global:\\n  scrape_timeout: 5s\\n  scrape_interval: "
                               "15s\\nrule_files: []\\n\"}}");
        const QString query = request.parameter(QStringLiteral("query"));
        if (query.contains(QLatin1String("up[1m] anchored")) && !anchored)
            return Reply::json("{\"status\":\"error\",\"errorType\":\"bad_data\",\"error\":\"parse error\"}", 400);
        if (query.contains(QLatin1String("broken_counter")))
            return Reply::json("{\"status\":\"error\",\"errorType\":\"execution\",\"error\":\"many-to-many\"}", 422);
        const bool isRange = request.path.endsWith("query_range");
        const auto time = [&request](const char* name) { return *parseInstant(request.parameter(QString::fromLatin1(name))); };
        const Instant from = time(isRange ? "start" : "time");
        const Instant to = time(isRange ? "end" : "time");
        QByteArrayList series;
        static const QRegularExpression part(QStringLiteral(
            "label_replace\\((count\\()?last_over_time\\((.*?)\\[(\\w+)\\](?: @ (?:\\d+))?\\)\\)?,\"yagura_q\",\"(\\d+)\",\"\",\"\"\\)"));
        auto matches = part.globalMatch(query);
        while (matches.hasNext()) {
            const auto match = matches.next();
            int count = 0;
            for (const FakeCounter& counter : counters) {
                if (counter.selector != match.captured(2))
                    continue;
                ++count;
                if (!match.captured(1).isEmpty())
                    continue;
                QByteArrayList points;
                for (Instant t = from; t <= to; t += 1min) {
                    auto value = counter.at(t);
                    for (Instant back = t; !value && match.captured(3) == QLatin1String("1d") && back > t - 24h; back -= 1min)
                        value = counter.at(back);
                    if (value)
                        points += "[" + QByteArray::number(toEpochMs(t) / 1000) + ",\"" + QByteArray::number(*value, 'g', 15) + "\"]";
                }
                if (!points.isEmpty())
                    series += one(counter.labels + ",\"yagura_q\":\"" + match.captured(4).toLatin1() + "\"", points, isRange);
            }
            if (!match.captured(1).isEmpty() && count > 0) {
                const QByteArray point = "[" + QByteArray::number(toEpochMs(to) / 1000) + ",\"" + QByteArray::number(count) + "\"]";
                series += one("\"yagura_q\":\"" + match.captured(4).toLatin1() + "\"", { point }, isRange);
            }
        }
        return Reply::json("{\"status\":\"success\",\"data\":{\"resultType\":\"" + QByteArray(isRange ? "matrix" : "vector")
            + "\",\"result\":[" + series.join(',') + "]}" + extra + "}");
    }

private:
    static QByteArray one(const QByteArray& labels, const QByteArrayList& points, bool isRange)
    {
        return "{\"metric\":{" + labels + "}," + (isRange ? "\"values\":[" + points.join(',') + "]" : "\"value\":" + points.first()) + "}";
    }
};

qint64 minutesSince(Instant t) { return (t - kFrom) / 1min; }

} // namespace

/// The adapter's queries and what it makes of the answers.
class PrometheusSourceTest final : public QObject
{
    Q_OBJECT

private:
    Surroundings m_around;
    std::unique_ptr<MisbehavingServer> m_server;
    std::unique_ptr<PrometheusSource> m_source;
    FakePrometheus m_fake;

    static SloSpec slo(const QString& id, const QString& bad, const QString& total)
    {
        SloSpec spec;
        spec.id = SloId { id };
        spec.windows = { { Window::Kind::Rolling, 30 * 24h } };
        spec.indicator = { Indicator::Kind::BadTotal, bad, total, true };
        return spec;
    }
    Result<SliceAnswer> ask(const std::vector<SloSpec>& slos, TimeRange range = { kFrom, kTo })
    {
        QObject context;
        int calls = 0;
        Result<SliceAnswer> result = fail(Kind::Internal, QString());
        m_source->slices({ slos, range }, &context, [&](Result<SliceAnswer> r) {
            ++calls;
            result = std::move(r);
        });
        if (calls != 0)
            return fail(Kind::Internal, QStringLiteral("answered inside the call"));
        [&] { QTRY_VERIFY_WITH_TIMEOUT(calls > 0, 15000); }();
        return calls == 1 ? result : Result<SliceAnswer>(fail(Kind::Internal, QStringLiteral("%1 calls").arg(calls)));
    }
    static const SloSlices& of(const SliceAnswer& answer, const QString& id)
    {
        return *std::find_if(answer.slos.begin(), answer.slos.end(), [&id](const SloSlices& s) { return s.slo.value == id; });
    }

private slots:
    void init()
    {
        m_server = std::make_unique<MisbehavingServer>();
        m_fake = FakePrometheus();
        m_fake.counters = {
            { QStringLiteral("total"), "\"pod\":\"a\"",
                [](Instant t) { return std::optional(1e6 + 60.0 * static_cast<double>(minutesSince(t))); } },
            { QStringLiteral("bad"), "\"pod\":\"a\"",
                [](Instant t) { return std::optional(1e5 + 3.0 * static_cast<double>(minutesSince(t))); } },
        };
        m_server->setHandler([this](const RecordedRequest& request) { return m_fake.answer(request); });
        m_around.clock->set(kTo + 5s);
        m_source = std::make_unique<PrometheusSource>(
            Surroundings::endpoint(m_server->url()), m_around.secrets, m_around.worker, m_around.clock);
    }

    void countsRawCountersExactly()
    {
        const auto answer = ask({ slo(QStringLiteral("s"), QStringLiteral("sum(bad)"), QStringLiteral("total")) });
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
        QCOMPARE(answer->outcome, PollOutcome::FreshComplete);
        const SloSlices& slices = of(*answer, QStringLiteral("s"));
        QCOMPARE(slices.way, CountingWay::RawCounters);
        QVERIFY(!slices.absent && !slices.error);
        QCOMPARE(slices.slices.size(), size_t(10));
        for (const Slice& slice : slices.slices) {
            QCOMPARE(slice.total, 60.0);
            QCOMPARE(slice.bad, 3.0);
            QCOMPARE(slice.coverage, 1.0);
        }
        QCOMPARE(slices.slices.front().end, kFrom + 1min);
        QVERIFY(answer->bytes > 0 && answer->samples >= 22);
    }

    void twentyObjectivesShareAQueryAndTheirTotal()
    {
        std::vector<SloSpec> slos;
        for (int i = 0; i < 40; ++i)
            slos.push_back(slo(QStringLiteral("s%1").arg(i), QStringLiteral("bad"), QStringLiteral("total")));
        QVERIFY(ask(slos));
        m_server->forget();
        const auto answer = ask(slos); // what the server is and how many series there are is known now
        QVERIFY(answer);
        QCOMPARE(answer->slos.size(), size_t(40));
        QCOMPARE(m_server->count("POST", "/api/v1/query_range"), 2);
        QCOMPARE(m_server->count(), 2);
    }

    void theWayOfCountingDoesNotFlap()
    {
        const auto spec = slo(QStringLiteral("s"), QStringLiteral("bad"), QStringLiteral("total"));
        const FakeCounter total = m_fake.counters.front();
        const auto wayWith = [&](qint64 series) {
            std::erase_if(m_fake.counters, [](const FakeCounter& counter) { return counter.selector == QLatin1String("total"); });
            for (qint64 pod = 0; pod < series; ++pod)
                m_fake.counters.push_back({ total.selector, "\"pod\":\"" + QByteArray::number(pod) + "\"", total.at });
            m_around.clock->set(m_around.clock->now() + 11min); // counts are old by then
            const auto answer = ask({ spec });
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
        m_fake.version = version;
        ask({ slo(QStringLiteral("s"), QStringLiteral("bad"), QStringLiteral("total")) });
        const auto& requests = m_server->requests();
        const auto range
            = std::find_if(requests.begin(), requests.end(), [](const RecordedRequest& r) { return r.path.endsWith("query_range"); });
        QVERIFY(range != requests.end());
        QVERIFY(range->parameter(QStringLiteral("query")).contains(window));
    }

    void aGapAcrossTheBorderIsSpreadFromBothSides()
    {
        // Nobody looked from minute −30 to minute +5: the gain of 36 minutes is spread over them.
        const auto blind = [](Instant t) { return minutesSince(t) > -31 && minutesSince(t) < 5; };
        for (FakeCounter& counter : m_fake.counters)
            counter.at = [blind, at = counter.at](Instant t) { return blind(t) ? std::nullopt : at(t); };
        const auto spec = slo(QStringLiteral("s"), QStringLiteral("bad"), QStringLiteral("total"));
        const auto answer = ask({ spec });
        QVERIFY(answer);
        const auto& slices = of(*answer, QStringLiteral("s")).slices;
        QCOMPARE(slices.size(), size_t(10));
        for (size_t i = 0; i < slices.size(); ++i) {
            QCOMPARE(slices[i].total, 60.0); // neither lost nor heaped up where the counter came back
            QCOMPARE(slices[i].coverage, i < 4 ? 0.0 : 1.0);
        }
        const auto before = ask({ spec }, { kFrom - 10min, kFrom });
        QVERIFY(before);
        const auto& blindSlices = of(*before, QStringLiteral("s")).slices;
        QCOMPARE(blindSlices.size(), size_t(10));
        for (const Slice& slice : blindSlices) {
            QCOMPARE(slice.total, 60.0);
            QCOMPARE(slice.coverage, 0.0);
        }
    }

    /// Pod b missed the scrapes before the gap, of which the last that anybody made is just as far away as is asked for at first.
    void whoMissedTheScrapesBeforeAGapLosesNothing_data()
    {
        QTest::addColumn<int>("missed");
        QTest::newRow("none") << 0;
        QTest::newRow("one") << 1;
        QTest::newRow("three") << 3;
    }
    void whoMissedTheScrapesBeforeAGapLosesNothing()
    {
        QFETCH(int, missed);
        const auto blind = [](Instant t) { return minutesSince(t) > -120 && minutesSince(t) < 5; };
        const auto unreached = [missed](Instant t) { return minutesSince(t) > -120 - missed && minutesSince(t) <= -120; };
        FakeCounter b = m_fake.counters.front();
        b.labels = "\"pod\":\"b\"";
        m_fake.counters.push_back(b);
        for (FakeCounter& counter : m_fake.counters) {
            const bool isB = &counter == &m_fake.counters.back();
            counter.at = [=, at = counter.at](Instant t) { return blind(t) || (isB && unreached(t)) ? std::nullopt : at(t); };
        }
        const auto spec = slo(QStringLiteral("s"), QStringLiteral("bad"), QStringLiteral("total"));
        double total = 0;
        for (const TimeRange range :
            { TimeRange { kFrom - 150min, kFrom - 50min }, { kFrom - 50min, kFrom - 30min }, { kFrom - 30min, kFrom }, { kFrom, kTo } }) {
            const auto answer = ask({ spec }, range);
            QVERIFY(answer);
            for (const Slice& slice : of(*answer, QStringLiteral("s")).slices)
                total += slice.total;
        }
        QVERIFY2(std::abs(total - 160 * 120) < 1e-6, qPrintable(QString::number(total)));
    }

    void aSeriesThatMissedTheStartIsNotNew()
    {
        // The bad counter of 10,000 was not scraped at the start of the range; the total was.
        m_fake.counters[1].at
            = [](Instant t) { return minutesSince(t) == 0 || minutesSince(t) == -1 ? std::nullopt : std::optional(10000.0); };
        const auto answer = ask({ slo(QStringLiteral("s"), QStringLiteral("bad"), QStringLiteral("total")) });
        QVERIFY(answer);
        double bad = 0;
        for (const Slice& slice : of(*answer, QStringLiteral("s")).slices)
            bad += slice.bad;
        QCOMPARE(bad, 0.0);
    }

    void aSeriesThatIsNewCountsFromZero()
    {
        m_fake.counters[1].at = [](Instant t) { return minutesSince(t) < 4 ? std::nullopt : std::optional(7.0); };
        const auto answer = ask({ slo(QStringLiteral("s"), QStringLiteral("bad"), QStringLiteral("total")) });
        QVERIFY(answer);
        const auto& slices = of(*answer, QStringLiteral("s")).slices;
        QCOMPARE(slices.at(3).end, kFrom + 4min);
        QCOMPARE(slices.at(3).bad, 7.0);
    }

    void absentIsToldAndNotCountedAsZero()
    {
        const auto answer = ask({ slo(QStringLiteral("s"), QStringLiteral("no_such_bad"), QStringLiteral("no_such_total")) });
        QVERIFY(answer);
        QVERIFY(of(*answer, QStringLiteral("s")).absent);
        QVERIFY(of(*answer, QStringLiteral("s")).slices.empty());
    }

    void oneBrokenObjectiveDoesNotTakeTheOthersAlong()
    {
        std::vector<SloSpec> slos;
        for (int i = 0; i < 5; ++i)
            slos.push_back(slo(QStringLiteral("s%1").arg(i), QStringLiteral("bad"), QStringLiteral("total")));
        slos.push_back(slo(QStringLiteral("broken"), QStringLiteral("broken_counter"), QStringLiteral("total")));
        slos.push_back(slo(QStringLiteral("odd"), QStringLiteral("sum(bad) + sum(bad)"), QStringLiteral("total")));
        const auto answer = ask(slos);
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
        m_fake.extra = ",\"warnings\":[\"store x did not answer\"]";
        const auto answer = ask({ slo(QStringLiteral("s"), QStringLiteral("bad"), QStringLiteral("total")) });
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
        QVERIFY(ask({ slo(QStringLiteral("s"), QStringLiteral("bad"), QStringLiteral("total")) })); // it was well before
        m_server->setHandler([&reply](const RecordedRequest&) { return reply; });
        HttpEndpoint endpoint = Surroundings::endpoint(m_server->url());
        endpoint.timeout = 500ms;
        for (const bool known : { false, true }) {
            if (!known)
                m_source = std::make_unique<PrometheusSource>(endpoint, m_around.secrets, m_around.worker, m_around.clock);
            const auto answer = ask({ slo(QStringLiteral("s"), QStringLiteral("bad"), QStringLiteral("total")) });
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
        QObject context;
        std::optional<MetricServer> server;
        m_fake.anchored = true;
        m_source->describe(&context, [&](const Result<MetricServer>& r) { server = r.value_or(MetricServer()); });
        QTRY_VERIFY(server);
        QCOMPARE(server->version, QStringLiteral("3.16.0"));
        QVERIFY(server->anchored);
        QCOMPARE(server->scrapeInterval, std::optional<Millis>(15s));

        m_server->setHandler(
            [this](const RecordedRequest& r) { return r.path.contains("/status/") ? Reply::text("no", 403) : m_fake.answer(r); });
        server.reset();
        m_source->describe(&context, [&](const Result<MetricServer>& r) { server = r.value_or(MetricServer()); });
        QTRY_VERIFY(server);
        QVERIFY(server->version.isEmpty());
        QVERIFY(server->anchored); // learnt by a query, which is not forbidden
    }

    void findsServices()
    {
        const auto series = [](const char* metric, const char* label, const char* value, const char* code) {
            return PromSeries { { { QStringLiteral("__name__"), QString::fromLatin1(metric) },
                                    { QString::fromLatin1(label), QString::fromLatin1(value) },
                                    { QStringLiteral("code"), QString::fromLatin1(code) } },
                {} };
        };
        std::vector<std::vector<PromSeries>> answers(1);
        answers[0] = { series("prometheus_http_requests_total", "job", "prometheus", "200"),
            series("http_requests_total", "service", "checkout", "200"), series("http_requests_total", "service", "checkout", "500"),
            series("http_client_requests_total", "service", "checkout", "200"), series("http_requests_total", "job", "se\"arch", "200"),
            series("lottery_hits_total", "job", "lottery", "17") };
        const auto services = discoveredServices(answers);
        QCOMPARE(services.size(), size_t(2));
        QCOMPARE(services[0].service, QStringLiteral("checkout"));
        QCOMPARE(services[0].totalQuery, QStringLiteral("sum(http_requests_total{service=\"checkout\"})"));
        QCOMPARE(services[0].badQuery, QStringLiteral("sum(http_requests_total{service=\"checkout\",code=~\"5..\"})"));
        QCOMPARE(services[1].totalQuery, QStringLiteral("sum(http_requests_total{job=\"se\\\"arch\"})"));
        answers[0].resize(1);
        QCOMPARE(discoveredServices(answers).size(), size_t(1)); // better than nothing
    }
};

YAGURA_TEST(PrometheusSourceTest)
#include "tst_prometheussource.moc"
