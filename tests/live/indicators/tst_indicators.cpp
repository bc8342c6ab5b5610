// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/grouping.h"
#include "models/wording/errortext.h"
#include "tests/live/indicators/metricfixture.h"
#include "tests/support/testmain.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;

namespace {

constexpr int kMinutes = 40;

/// Two routes, one of which fails now and then from its twentieth minute on; a ratio; a third route that passes.
MetricFixture shop(Instant from)
{
    MetricFixture f(from, kMinutes);
    f.counter("req_total{route=\"/a\",code=\"200\"}", [](int) { return 10.0; });
    f.counter("req_total{route=\"/a\",code=\"500\"}", [](int m) { return m >= 20 ? 1.0 : 0.0; });
    f.counter("req_total{route=\"/b\",code=\"200\"}", [](int) { return 5.0; });
    f.gauge("error_ratio{host=\"x\"}", [](int m) { return m == 15 ? std::nan("") : m == 16 ? 1.5 : 0.25; });
    f.gauge("temperature{host=\"x\"}", [](int m) { return m == 15 ? HUGE_VAL : m < 20 ? 20.0 : 30.0; });
    return f;
}

QByteArray number(qint64 n) { return QByteArray::number(n); }

} // namespace

/// Kinds of indicators that no preset has, on real servers.
class TestIndicators : public QObject
{
    Q_OBJECT

private:
    std::map<PrometheusServer::Line, std::unique_ptr<PrometheusServer>> m_servers;
    Instant m_from;

    /// A histogram that grows by 36 observations a minute (10 up to 0.25, 20 to 0.5, 5 to 1, 1 to 2) and begins again at the 20th.
    bool pushHistogram(const QUrl& server)
    {
        QNetworkAccessManager network;
        for (int minute = 0; minute < kMinutes; ++minute) {
            const int times = minute % 20;
            const qint64 at = (toEpochMs(m_from) + minute * 60'000 + 7'300) * 1'000'000;
            const QByteArray body = "{\"resourceMetrics\":[{\"scopeMetrics\":[{\"metrics\":[{\"name\":\"latency\",\"exponentialHistogram\":"
                                    "{\"aggregationTemporality\":2,\"dataPoints\":[{\"attributes\":[],\"startTimeUnixNano\":\""
                + number(toEpochMs(m_from) * 1'000'000) + "\",\"timeUnixNano\":\"" + number(at) + "\",\"count\":\"" + number(36 * times)
                + "\",\"sum\":1,\"scale\":0,\"zeroCount\":\"0\",\"positive\":{\"offset\":-3,\"bucketCounts\":[\"" + number(10 * times)
                + "\",\"" + number(20 * times) + "\",\"" + number(5 * times) + "\",\"" + number(times) + "\"]}}]}}]}]}]}";
            QNetworkRequest request(server.resolved(QUrl(QStringLiteral("/api/v1/otlp/v1/metrics"))));
            request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
            QNetworkReply* reply = network.post(request, body);
            QSignalSpy done(reply, &QNetworkReply::finished);
            if (!done.wait(10000) || reply->error() != QNetworkReply::NoError) {
                qWarning("%s", reply->readAll().constData());
                return false;
            }
        }
        return true;
    }
    static SliceSum sumOf(const SloSlices& slices)
    {
        SliceSum sum;
        for (const Slice& slice : slices.slices) {
            sum.total += slice.total;
            sum.bad += slice.bad;
            sum.seen += slice.coverage;
        }
        return sum;
    }

private slots:
    void initTestCase()
    {
        m_from = floorTo(fromEpochMs(QDateTime::currentMSecsSinceEpoch())) - std::chrono::minutes(kMinutes + 3);
        for (const auto line : { PrometheusServer::Line::Old, PrometheusServer::Line::New }) {
            auto server = std::make_unique<PrometheusServer>(line);
            YAGURA_NEED_SERVER(server->programPath(), "prometheus and promtool, 2.x from Debian, 3.x from the folder of servers");
            server->configure("global: {scrape_interval: 15s}\nstorage: {tsdb: {out_of_order_time_window: 2h}}\n");
            if (line == PrometheusServer::Line::New)
                server->addArguments(
                    { QStringLiteral("--enable-feature=promql-extended-range-selectors"), QStringLiteral("--web.enable-otlp-receiver") });
            QVERIFY2(server->backfill(shop(m_from).openMetrics()) && server->start(), qPrintable(server->complaint()));
            m_servers.emplace(line, std::move(server));
        }
    }
    void cleanupTestCase() { m_servers.clear(); }

    void nativeHistogram()
    {
        const PrometheusServer& server = *m_servers.at(PrometheusServer::Line::New);
        QVERIFY(pushHistogram(server.url()));
        Asker asker(server.url());
        Indicator indicator;
        indicator.kind = Indicator::Kind::NativeHistogram;
        indicator.part = QStringLiteral("latency");
        indicator.value = 0.5;
        const auto answer = asker.slices(asker.objective(indicator), { m_from + 5min, m_from + 15min });
        QVERIFY2(answer && !answer->slos.front().error,
            qPrintable(answer ? errorSentence(answer->slos.front().error.value_or(Error())) : answer.error().detail));
        const SliceSum sum = sumOf(answer->slos.front());
        QCOMPARE(sum.total, 360.0); // 10 minutes × 36
        QVERIFY2(std::abs(sum.bad - 60.0) < 1e-6, qPrintable(QString::number(sum.bad))); // 6 of 36 above 0.5
        // Over the reset: what it shows afterwards counts.
        const auto over = asker.slices(asker.objective(indicator), { m_from + 15min, m_from + 25min });
        QVERIFY(over);
        QVERIFY2(std::abs(sumOf(over->slos.front()).total - 9 * 36.0) < 1e-6, qPrintable(QString::number(sumOf(over->slos.front()).total)));
    }

    void anOldServerHasNone()
    {
        Asker asker(m_servers.at(PrometheusServer::Line::Old)->url());
        Indicator indicator;
        indicator.kind = Indicator::Kind::NativeHistogram;
        indicator.part = QStringLiteral("latency");
        indicator.value = 0.5;
        const auto answer = asker.slices(asker.objective(indicator), { m_from + 5min, m_from + 15min });
        QVERIFY(answer && answer->slos.front().error);
        QCOMPARE(answer->slos.front().error->kind, Error::Kind::Unsupported);
        QVERIFY(answer->slos.front().error->detail.contains(QLatin1String("2.42")));
    }

    void ratiosAndLimits()
    {
        for (const auto& [line, server] : m_servers) {
            Asker asker(server->url());
            Indicator ratio;
            ratio.kind = Indicator::Kind::RawRatio;
            ratio.part = QStringLiteral("avg_over_time(error_ratio[$__window:1m])");
            ratio.rawIsFailure = true;
            const auto failed = asker.slices(asker.objective(ratio), { m_from + 10min, m_from + 30min });
            QVERIFY2(failed && !failed->slos.front().error, qPrintable(failed ? QString() : failed.error().detail));
            QCOMPARE(failed->slos.front().slices.size(), size_t(18)); // NaN and 1.5 are no ratios
            QCOMPARE(sumOf(failed->slos.front()).bad, 18 * 0.25);
            QCOMPARE(failed->slos.front().way, CountingWay::EvaluatedPerSlice);
            ratio.rawIsFailure = false;
            QCOMPARE(sumOf(asker.slices(asker.objective(ratio), { m_from + 10min, m_from + 30min })->slos.front()).bad, 18 * 0.75);

            Indicator limit;
            limit.kind = Indicator::Kind::Threshold;
            limit.part = QStringLiteral("temperature");
            limit.op = Indicator::Operator::LessOrEqual;
            limit.value = 25;
            const auto judged = asker.slices(asker.objective(limit), { m_from + 10min, m_from + 30min });
            QVERIFY(judged);
            QCOMPARE(judged->slos.front().slices.size(), size_t(19)); // infinite is no temperature
            QCOMPARE(sumOf(judged->slos.front()).bad, 10.0);
        }
    }

    void groupsAreFoundAndNarrowed()
    {
        for (const auto& [line, server] : m_servers) {
            Asker asker(server->url());
            SloSpec slo = asker.objective(
                { Indicator::Kind::BadTotal, QStringLiteral("sum(req_total{code=~\"5..\"})"), QStringLiteral("sum(req_total)"), true });
            slo.indicator.grouping = { QStringLiteral("route") };
            const auto groups = asker.groups(slo, { m_from, m_from + 40min });
            QVERIFY2(groups, qPrintable(groups ? QString() : groups.error().detail));
            QCOMPARE(groups->size(), size_t(2));
            std::map<QString, SliceSum> sums;
            for (const Labels& group : *groups) {
                const auto answer = asker.slices(specOfGroup(slo, group), { m_from + 5min, m_from + 35min });
                QVERIFY(answer && !answer->slos.front().error);
                sums[group.value(QStringLiteral("route"))] = sumOf(answer->slos.front());
            }
            QCOMPARE(sums[QStringLiteral("/a")].bad, 60.0); // 15 minutes × 4
            QCOMPARE(sums[QStringLiteral("/a")].total, 30 * 40 + 60.0);
            QCOMPARE(sums[QStringLiteral("/b")].bad, 0.0);
            QCOMPARE(sums[QStringLiteral("/b")].total, 30 * 20.0);
        }
    }

    void slothAndPyrraSpellingsAreCounters()
    {
        for (const auto& [line, server] : m_servers) {
            Asker asker(server->url());
            const QString total = QStringLiteral("sum(rate(req_total[$__window]))");
            for (const QString& bad : { QStringLiteral("sum(rate(req_total{code=~\"5..\"}[$__window]))"),
                     QStringLiteral("(\n  sum(rate(req_total[$__window]))\n  -\n  sum(rate(req_total{code!~\"5..\"}[$__window]))\n)") }) {
                const auto answer
                    = asker.slices(asker.objective({ Indicator::Kind::BadTotal, bad, total, false }), { m_from + 5min, m_from + 35min });
                QVERIFY(answer && !answer->slos.front().error);
                QCOMPARE(answer->slos.front().way, CountingWay::RawCounters);
                QCOMPARE(sumOf(answer->slos.front()).bad, 60.0);
                QCOMPARE(sumOf(answer->slos.front()).total, 30 * 60 + 60.0);
            }
        }
    }

    void breaksDownByLabel()
    {
        for (const auto& [line, server] : m_servers) {
            Asker asker(server->url());
            const SloSpec slo = asker.objective(
                { Indicator::Kind::BadTotal, QStringLiteral("sum(req_total{code=~\"5..\"})"), QStringLiteral("sum(req_total)"), true });
            const auto shares = asker.breakdown(slo, {}, { m_from + 5min, m_from + 35min });
            QVERIFY(shares && shares->size() == 2);
            QCOMPARE(shares->at(0), (LabelShare { QStringLiteral("code"), QStringLiteral("500"), 60, 60 }));
            QCOMPARE(shares->at(1), (LabelShare { QStringLiteral("route"), QStringLiteral("/a"), 60, 1260 }));
            // The same events written as good ones.
            const SloSpec good = asker.objective(
                { Indicator::Kind::GoodTotal, QStringLiteral("req_total{code!~\"5..\"}"), QStringLiteral("req_total"), true });
            const auto same = asker.breakdown(good, QStringLiteral("route"), { m_from + 5min, m_from + 35min });
            QVERIFY(same && same->size() == 1);
            QCOMPARE(same->front(), (LabelShare { QStringLiteral("route"), QStringLiteral("/a"), 60, 1260 }));
            const auto seen = asker.inspect(slo, { m_from + 5min, m_from + 35min });
            QVERIFY(seen);
            QCOMPARE(seen->partSeries, std::optional(1.0));
            QCOMPARE(seen->totalSeries, std::optional(3.0));
            QCOMPARE(seen->resets, std::optional(0.0));
            QVERIFY(seen->increaseTotal && std::abs(*seen->increaseTotal - 1860) < 10);
            if (line == PrometheusServer::Line::New)
                QCOMPARE(seen->anchoredTotal, std::optional(1860.0));
        }
    }
};

YAGURA_TEST(TestIndicators)
#include "tst_indicators.moc"
