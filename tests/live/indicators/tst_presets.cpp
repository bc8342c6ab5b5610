// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/preset.h"
#include "models/wording/errortext.h"
#include "tests/live/indicators/metricfixture.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;

namespace {

constexpr int kMinutes = 100;
constexpr int kAsked = 60; ///< the slices that end in (10, 70] minutes of the fixture

/// The names and labels of systems.md 4, as their exporters write them. `whole` is how a whole bucket bound is spelt.
MetricFixture exposition(Instant from, const QByteArray& whole)
{
    MetricFixture f(from, kMinutes);
    const auto steady = [](double step) { return [step](int) { return step; }; };
    const auto flat = [](double value) { return [value](int) { return value; }; };
    // http: 100 requests a minute, 4 of them failed; of the 96 others 88 within 0.3 s.
    f.counter("http_requests_total{job=\"shop\",code=\"200\"}", steady(24));
    f.counter("http_requests_total{job=\"shop\",code=\"500\"}", steady(1));
    const QByteArray http = "http_request_duration_seconds";
    for (const auto& [le, step] :
        std::vector<std::pair<QByteArray, double>> { { "0.1", 20 }, { "0.25", 21 }, { "0.3", 22 }, { whole, 23 }, { "+Inf", 24 } })
        f.counter(http + "_bucket{job=\"shop\",code=\"200\",le=\"" + le + "\"}", steady(step));
    f.counter(http + "_count{job=\"shop\",code=\"200\"}", steady(24));
    // Quipper's minutes: every tenth is idle, every tenth slow (all between 0.1 and 0.3 s).
    const auto busy = [](int minute) { return minute % 10 == 0 ? 0.0 : 20.0; };
    const auto fast = [](int minute) { return minute % 10 == 0 || minute % 10 == 5 ? 0.0 : 20.0; };
    f.counter(http + "_bucket{job=\"quipper\",le=\"0.05\"}", fast);
    f.counter(http + "_bucket{job=\"quipper\",le=\"0.1\"}", fast);
    f.counter(http + "_bucket{job=\"quipper\",le=\"0.3\"}", busy);
    f.counter(http + "_bucket{job=\"quipper\",le=\"+Inf\"}", busy);
    f.counter(http + "_count{job=\"quipper\"}", busy);
    // envoy: no 5xx has ever been.
    f.counter("envoy_cluster_upstream_rq_completed{envoy_cluster_name=\"c\"}", steady(10));
    f.counter("envoy_cluster_upstream_rq_xx{envoy_cluster_name=\"c\",envoy_response_code_class=\"2\"}", steady(10));
    f.counter("envoy_cluster_upstream_rq_time_bucket{envoy_cluster_name=\"c\",le=\"500" + (whole == "1.0" ? QByteArray(".0") : QByteArray())
            + "\"}",
        steady(9));
    f.counter("envoy_cluster_upstream_rq_time_bucket{envoy_cluster_name=\"c\",le=\"+Inf\"}", steady(10));
    f.counter("envoy_cluster_upstream_rq_time_count{envoy_cluster_name=\"c\"}", steady(10));
    f.gauge("envoy_cluster_circuit_breakers_default_rq_open{envoy_cluster_name=\"c\"}", [](int m) { return m % 20 == 3 ? 1.0 : 0.0; });
    f.counter("traefik_service_requests_total{service=\"s@docker\",code=\"200\"}", steady(10));
    f.counter("traefik_service_requests_total{service=\"s@docker\",code=\"502\"}", steady(1));
    f.counter("traefik_router_requests_total{router=\"r@docker\",code=\"200\"}", steady(10));
    f.counter("traefik_router_requests_total{router=\"r@docker\",code=\"503\"}", [](int m) { return m % 10 == 7 ? 1.0 : 0.0; });
    for (const auto& [le, step] : std::vector<std::pair<QByteArray, double>> { { "0.1", 5 }, { "0.3", 8 }, { "1.2", 9 }, { "+Inf", 10 } })
        f.counter("traefik_service_request_duration_seconds_bucket{service=\"s@docker\",code=\"200\",le=\"" + le + "\"}", steady(step));
    f.counter("traefik_service_request_duration_seconds_count{service=\"s@docker\",code=\"200\"}", steady(10));
    const QByteArray ingress = "exported_namespace=\"ns\",ingress=\"i\",status=\"200\"";
    f.counter("nginx_ingress_controller_requests{" + ingress + "}", steady(5));
    f.counter("nginx_ingress_controller_request_duration_seconds_bucket{" + ingress + ",le=\"0.5\"}", steady(4));
    f.counter("nginx_ingress_controller_request_duration_seconds_bucket{" + ingress + ",le=\"+Inf\"}", steady(5));
    f.counter("nginx_ingress_controller_request_duration_seconds_count{" + ingress + "}", steady(5));
    f.counter("grpc_server_handled_total{grpc_service=\"g\",grpc_code=\"OK\"}", steady(9));
    f.counter("grpc_server_handled_total{grpc_service=\"g\",grpc_code=\"Internal\"}", steady(1));
    f.counter("grpc_server_handling_seconds_bucket{grpc_service=\"g\",grpc_type=\"unary\",le=\"0.25\"}", steady(9));
    f.counter("grpc_server_handling_seconds_bucket{grpc_service=\"g\",grpc_type=\"unary\",le=\"+Inf\"}", steady(10));
    f.counter("grpc_server_handling_seconds_count{grpc_service=\"g\",grpc_type=\"unary\"}", steady(10));
    const QByteArray istio = "reporter=\"destination\",destination_service_name=\"s\",destination_service_namespace=\"ns\"";
    f.counter("istio_requests_total{" + istio + ",response_code=\"200\"}", steady(9));
    f.counter("istio_requests_total{" + istio + ",response_code=\"503\"}", steady(1));
    f.counter(
        "istio_request_duration_milliseconds_bucket{" + istio + ",le=\"500" + (whole == "1.0" ? QByteArray(".0") : QByteArray()) + "\"}",
        steady(9));
    f.counter("istio_request_duration_milliseconds_bucket{" + istio + ",le=\"+Inf\"}", steady(10));
    f.counter("istio_request_duration_milliseconds_count{" + istio + "}", steady(10));
    f.counter("haproxy_frontend_http_responses_total{proxy=\"p\",code=\"2xx\"}", steady(9));
    f.counter("haproxy_frontend_http_responses_total{proxy=\"p\",code=\"5xx\"}", steady(1));
    f.gauge("haproxy_backend_response_time_average_seconds{proxy=\"p\"}", [](int m) { return m % 20 == 0 ? 0.4 : 0.1; });
    f.gauge("probe_success{job=\"b\",instance=\"i\"}", [](int m) { return m % 10 == 0 ? 0.0 : 1.0; });
    f.gauge("probe_duration_seconds{job=\"b\",instance=\"i\"}", flat(0.2));
    f.gauge("kube_deployment_status_replicas_available{namespace=\"ns\",deployment=\"d\"}", [](int m) { return m % 6 == 0 ? 2.0 : 4.0; });
    f.gauge("kube_deployment_spec_replicas{namespace=\"ns\",deployment=\"d\"}", flat(4));
    f.gauge("kube_cronjob_status_last_successful_time{namespace=\"ns\",cronjob=\"c\"}",
        flat(static_cast<double>(toEpochMs(from) / 1000 - 3600)));
    f.gauge("push_time_seconds{job=\"shop\"}", flat(static_cast<double>(toEpochMs(from) / 1000 - 200000)));
    f.gauge("kafka_consumergroup_lag{consumergroup=\"g\",topic=\"a\"}", [](int m) { return m % 30 == 1 ? 900.0 : 400.0; });
    f.gauge("kafka_consumergroup_lag{consumergroup=\"g\",topic=\"b\"}", flat(200));
    f.counter("app_log_lines_total{level=\"INFO\"}", steady(7));
    f.counter("app_log_lines_total{level=\"ERROR\"}", [](int m) { return m % 20 == 9 ? 1.0 : 0.0; });
    return f;
}

const PresetValues& valuesOf(const QString& preset)
{
    const auto kv = [](std::initializer_list<std::pair<const char*, const char*>> pairs) {
        PresetValues values;
        for (const auto& [name, value] : pairs)
            values.insert(QString::fromLatin1(name), QString::fromLatin1(value));
        return values;
    };
    static const QMap<QString, PresetValues> own {
        { QStringLiteral("p95-per-minute"), kv({ { "job", "quipper" } }) },
        { QStringLiteral("blackbox-availability"), kv({ { "job", "b" }, { "instance", "i" } }) },
        { QStringLiteral("blackbox-latency"), kv({ { "job", "b" }, { "instance", "i" } }) },
        { QStringLiteral("batch-freshness-cronjob"), kv({ { "namespace", "ns" }, { "cronjob", "c" } }) },
        { QStringLiteral("grpc-availability"), kv({ { "service", "g" } }) },
        { QStringLiteral("grpc-latency"), kv({ { "service", "g" } }) },
        { QStringLiteral("istio-availability"), kv({ { "service", "s" }, { "namespace", "ns" } }) },
        { QStringLiteral("istio-latency"), kv({ { "service", "s" }, { "namespace", "ns" } }) },
        { QStringLiteral("k8s-deployment"), kv({ { "namespace", "ns" }, { "deployment", "d" } }) },
        { QStringLiteral("nginx-ingress-availability"), kv({ { "namespace", "ns" }, { "ingress", "i" } }) },
        { QStringLiteral("nginx-ingress-latency"), kv({ { "namespace", "ns" }, { "ingress", "i" } }) },
        { QStringLiteral("queue-lag"), kv({ { "group", "g" } }) },
        { QStringLiteral("haproxy-availability"), kv({ { "proxy", "p" } }) },
        { QStringLiteral("haproxy-latency"), kv({ { "backend", "p" } }) },
        { QStringLiteral("envoy-availability"), kv({ { "cluster", "c" } }) },
        { QStringLiteral("envoy-latency"), kv({ { "cluster", "c" } }) },
        { QStringLiteral("traefik-breaker"), kv({ { "router", "r@.*" }, { "service", "s@.*" } }) },
        { QStringLiteral("traefik-router-availability"), kv({ { "router", "r@.*" } }) },
        { QStringLiteral("traefik-availability"), kv({ { "service", "s@.*" } }) },
        { QStringLiteral("traefik-latency"), kv({ { "service", "s@.*" } }) },
    };
    static const PresetValues job = kv({ { "job", "shop" } });
    static const PresetValues none;
    const auto it = own.constFind(preset);
    return it != own.constEnd() ? *it : findPreset(preset)->variables.front().name == QLatin1String("job") ? job : none;
}

} // namespace

/// Every preset asked from real servers, old and new: by hand, what can be told by hand; else a share.
class TestPresets : public QObject
{
    Q_OBJECT

private:
    static constexpr PrometheusServer::Line kLines[] { PrometheusServer::Line::Old, PrometheusServer::Line::New };
    struct Live
    {
        std::unique_ptr<PrometheusServer> server;
        std::unique_ptr<Asker> asker;
    };
    std::map<PrometheusServer::Line, Live> m_live;
    Instant m_from;

    Result<SliceAnswer> ask(PrometheusServer::Line line, const QString& preset, const PresetValues& more = {})
    {
        PresetValues values = valuesOf(preset);
        values.insert(more);
        const auto indicator = instantiatePreset(*findPreset(preset), values);
        if (!indicator)
            return fail(Error::Kind::Config, preset);
        Asker& asker = *m_live.at(line).asker;
        return asker.slices(asker.objective(*indicator), { m_from + 10min, m_from + (10min + std::chrono::minutes(kAsked)) });
    }

private slots:
    void initTestCase()
    {
        m_from = floorTo(fromEpochMs(QDateTime::currentMSecsSinceEpoch())) - std::chrono::minutes(kMinutes + 5);
        for (const PrometheusServer::Line line : kLines) {
            Live live;
            live.server = std::make_unique<PrometheusServer>(line);
            YAGURA_NEED_SERVER(live.server->programPath(), "prometheus and promtool, 2.x from Debian, 3.x from the folder of servers");
            live.server->configure("global: {scrape_interval: 15s}\n");
            const bool isNew = line == PrometheusServer::Line::New;
            if (isNew)
                live.server->addArguments({ QStringLiteral("--enable-feature=promql-extended-range-selectors") });
            const MetricFixture fixture = exposition(m_from, isNew ? "1.0" : "1");
            QVERIFY2(live.server->backfill(fixture.openMetrics()) && live.server->start(), qPrintable(live.server->complaint()));
            live.asker = std::make_unique<Asker>(live.server->url());
            m_live.emplace(line, std::move(live));
        }
    }
    void cleanupTestCase() { m_live.clear(); }

    void everyPresetAnswers_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<PrometheusServer::Line>("line");
        QTest::addColumn<double>("total"); // −1: only that it is a share
        QTest::addColumn<double>("bad");
        const QMap<QString, std::pair<double, double>> byHand {
            { QStringLiteral("http-availability"), { 6000, 240 } }, // 60 min × 100, 4 %
            { QStringLiteral("http-latency"), { 5760, 480 } }, // 60 × 96, of which 60 × 8 too slow
            { QStringLiteral("p95-per-minute"), { 54, 6 } }, // 6 of 60 minutes idle, 6 slow
            { QStringLiteral("envoy-availability"), { 2400, 0 } }, // no 5xx series: all good
            { QStringLiteral("k8s-deployment"), { 60, 10 } }, // every sixth minute 2 of 4 replicas
            { QStringLiteral("blackbox-availability"), { 240, 24 } }, // 60 × 4 probes, every tenth minute fails
            { QStringLiteral("batch-freshness-cronjob"), { 60, 0 } }, // an hour old
            { QStringLiteral("batch-freshness-pushgateway"), { 60, 60 } }, // more than two days old
            { QStringLiteral("queue-lag"), { 60, 2 } }, // 900 + 200 in 2 minutes
            { QStringLiteral("envoy-breaker"), { 60, 3 } },
            { QStringLiteral("traefik-breaker"), { 60, 6 } },
            { QStringLiteral("error-log"), { 60, 3 } },
        };
        for (const Preset& preset : newestPresets()) {
            const auto [total, bad] = byHand.value(preset.id, { -1, -1 });
            QTest::addRow("%s, 2.x", qPrintable(preset.id)) << preset.id << PrometheusServer::Line::Old << total << bad;
            QTest::addRow("%s, 3.x", qPrintable(preset.id)) << preset.id << PrometheusServer::Line::New << total << bad;
        }
        QCOMPARE(newestPresets().size(), size_t(25));
    }
    void everyPresetAnswers()
    {
        QFETCH(QString, preset);
        QFETCH(PrometheusServer::Line, line);
        QFETCH(double, total);
        QFETCH(double, bad);
        const Result<SliceAnswer> answer = ask(line, preset);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
        const SloSlices& slo = answer->slos.front();
        QVERIFY2(!slo.error, qPrintable(slo.error ? errorSentence(*slo.error) : QString()));
        QVERIFY(!slo.absent);
        QCOMPARE(answer->outcome, PollOutcome::FreshComplete);
        double sumTotal = 0;
        double sumBad = 0;
        for (const Slice& slice : slo.slices) {
            QVERIFY(std::isfinite(slice.total) && slice.bad >= 0 && slice.bad <= slice.total);
            sumTotal += slice.total;
            sumBad += slice.bad;
        }
        QVERIFY(sumTotal > 0 && sumBad <= sumTotal);
        if (total >= 0) {
            const QString said = QStringLiteral("total %1 bad %2").arg(sumTotal).arg(sumBad);
            QVERIFY2(std::abs(sumTotal - total) < 1e-6 && std::abs(sumBad - bad) < 1e-6, qPrintable(said));
        }
    }

    void aWrongBucketIsRefusedWithTheNearest_data()
    {
        QTest::addColumn<PrometheusServer::Line>("line");
        QTest::addColumn<QString>("limit");
        QTest::addColumn<QString>("detail");
        for (const PrometheusServer::Line line : kLines) {
            const char* name = line == PrometheusServer::Line::Old ? "2.x" : "3.x";
            QTest::addRow("%s, between", name) << line << "0.2"
                                               << "0.2|0.1|0.25";
            QTest::addRow("%s, above all", name) << line << "7"
                                                 << "7|1";
            QTest::addRow("%s, whole and right", name) << line << "1" << QString();
        }
    }
    void aWrongBucketIsRefusedWithTheNearest()
    {
        QFETCH(PrometheusServer::Line, line);
        QFETCH(QString, limit);
        QFETCH(QString, detail);
        const Result<SliceAnswer> answer = ask(line, QStringLiteral("http-latency"), { { QStringLiteral("limit"), limit } });
        QVERIFY(answer);
        const SloSlices& slo = answer->slos.front();
        if (detail.isEmpty()) {
            QVERIFY(!slo.error && !slo.slices.empty());
            return;
        }
        QVERIFY(slo.error && slo.slices.empty());
        QCOMPARE(slo.error->kind, Error::Kind::NoSuchBucket);
        QCOMPARE(slo.error->detail, detail);
        const QString sentence = errorSentence(*slo.error);
        for (const QString& number : detail.split(QLatin1Char('|')))
            QVERIFY2(sentence.contains(number), qPrintable(sentence));
    }

    void boundsAreReadAsNumbers()
    {
        for (const PrometheusServer::Line line : kLines) {
            const auto bounds
                = m_live.at(line).asker->bucketBounds(QStringLiteral("http_request_duration_seconds_bucket{job=\"shop\",le=\"0.3\"}"));
            QVERIFY(bounds);
            QCOMPARE(*bounds, (std::vector<double> { 0.1, 0.25, 0.3, 1 }));
        }
    }
};

YAGURA_TEST(TestPresets)
#include "tst_presets.moc"
