// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/prometheus/prometheussource.h"
#include "models/clients/prometheus/recordedexpression.h"
#include "models/clients/prometheus/recordedobjectives.h"
#include "tests/models/clients/fakes.h"
#include "tests/support/http/misbehavingserver.h"
#include "tests/support/testmain.h"

#include <cmath>
#include <limits>

using namespace yagura;
using namespace yagura::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Indicator::Kind;

namespace {

const Instant kAt = fromEpochMs(1'800'000'000'000);

PromSeries series(Labels labels, double value) { return { std::move(labels), { { kAt, value } } }; }

PromRule rule(const QString& name, const QString& query, const Labels& labels, Millis every = 30s)
{
    return { PromRule::Kind::Recording, name, query, labels, every };
}

HttpResponse response(const QByteArray& body, int status = 200)
{
    HttpResponse made;
    made.status = status;
    made.body = body;
    made.headers.insert("content-type", "application/json");
    return made;
}

Labels slothLabels(const QString& name)
{
    return { { u"__name__"_s, name }, { u"sloth_id"_s, u"shop-a"_s }, { u"sloth_service"_s, u"shop"_s }, { u"sloth_slo"_s, u"a"_s },
        { u"owner"_s, u"pay"_s } };
}

/// What the real Sloth's rules come to.
RecordedFindings sloth()
{
    RecordedFindings findings;
    findings.source = { u"metrics"_s };
    Labels info = slothLabels(u"sloth_slo_info"_s);
    info.insert(u"sloth_objective"_s, u"99.9"_s);
    findings.samples = { series(info, 1), series(slothLabels(u"slo:objective:ratio"_s), 0.9990000000000001),
        series(slothLabels(u"slo:time_period:days"_s), 30), series(slothLabels(u"slo:period_error_budget_remaining:ratio"_s), -4.07) };
    Labels bare = slothLabels({});
    bare.remove(u"__name__"_s);
    findings.slothTimes = { series(bare, 1'799'999'973.25) };
    findings.evaluations = { series(bare, 2880) };
    Labels labels = bare;
    labels.insert(u"sloth_window"_s, u"5m"_s);
    findings.rules.push_back(rule(u"slo:sli_error:ratio_rate5m"_s,
        u"(sum(rate(http_requests_total{job=\"shop\",code=~\"5..\"}[5m])))\n/\n(sum(rate(http_requests_total{job=\"shop\"}[5m])))\n"_s,
        labels));
    labels.insert(u"sloth_window"_s, u"30d"_s);
    findings.rules.push_back(rule(u"slo:sli_error:ratio_rate30d"_s,
        u"sum_over_time(slo:sli_error:ratio_rate5m{sloth_id=\"shop-a\"}[30d])\n/ ignoring (sloth_window)\n"
        u"count_over_time(slo:sli_error:ratio_rate5m{sloth_id=\"shop-a\"}[30d])\n"_s,
        labels));
    return findings;
}

/// The real Pyrra's, without generic rules.
RecordedFindings pyrra(const QString& burnRate, const QString& increase = u"http_requests:increase4w"_s)
{
    RecordedFindings findings;
    const Labels labels { { u"slo"_s, u"shop"_s }, { u"job"_s, u"web"_s } };
    findings.pyrraTimes = { series({ { u"slo"_s, u"shop"_s } }, 1'799'999'900) };
    findings.rules.push_back(rule(increase, u"sum by (code) (increase(http_requests_total{job=\"web\"}[4w]))"_s, labels, 150s));
    findings.rules.push_back(rule(u"http_requests:burnrate30m"_s, u"nonsense"_s, labels));
    findings.rules.push_back(rule(u"http_requests:burnrate5m"_s, burnRate, labels));
    PromRule alert = rule(u"ErrorBudgetBurn"_s, u"http_requests:burnrate5m{slo=\"shop\"} > (14 * (1-0.9990000000000001))"_s, labels);
    alert.kind = PromRule::Kind::Alerting;
    findings.rules.push_back(alert);
    return findings;
}

} // namespace

class TestRecorded final : public QObject
{
    Q_OBJECT

private slots:
    void indicators_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("total");
        const auto row = [](const char* name, const QString& expression, Kind kind, const QString& part, const QString& total) {
            QTest::newRow(name) << expression << kind << part << total;
        };
        row("Sloth, events", u"(sum(rate(e{a=\"b\"}[5m])))\n/\n(sum(rate(t[5m])))\n"_s, Kind::BadTotal, u"sum(e{a=\"b\"})"_s, u"sum(t)"_s);
        row("with a nought for no errors", u"(sum(rate(e[5m])) or vector(0)) / (sum(rate(t[5m])))"_s, Kind::BadTotal, u"sum(e)"_s,
            u"sum(t)"_s);
        row("the other way round", u"(sum(rate(e[5m])) OR on() vector(0))/sum(rate(t[5m]))"_s, Kind::BadTotal, u"sum(e)"_s, u"sum(t)"_s);
        row("total less bucket", u"(sum(rate(c[5m])) - sum(rate(h_bucket{le=~\"1(\\\\.0)?\"}[5m]))) / sum(rate(c[5m]))"_s,
            Kind::LatencyBucket, u"sum(h_bucket{le=\"1\"})"_s, u"sum(c)"_s);
        row("total less good", u"(sum(rate(c[5m])) - sum(rate(g[5m])))\n/\n(sum(rate(c[5m])))"_s, Kind::GoodTotal, u"sum(g)"_s,
            u"sum(c)"_s);
        row("native histogram", u"1 - histogram_fraction(0, 0.25, sum(rate(h{job=\"x\"}[5m])))"_s, Kind::NativeHistogram, u"h{job=\"x\"}"_s,
            {});
        row("several counters", u"(sum(rate(a[5m])) + sum(rate(b[5m]))) / sum(rate(t[5m]))"_s, Kind::BadTotal,
            u"sum(increase(a[$__window])) + sum(increase(b[$__window]))"_s, u"sum(increase(t[$__window]))"_s);
        row("a gauge by samples", u"(sum(count_over_time(up[5m])) - sum(sum_over_time(up[5m]))) / sum(count_over_time(up[5m]))"_s,
            Kind::BadTotal, u"sum(count_over_time(up[$__window])) - sum(sum_over_time(up[$__window]))"_s,
            u"sum(count_over_time(up[$__window]))"_s);
        row("a raw ratio", u"(1 - avg_over_time(up{job='shop'}[5m]))"_s, Kind::RawRatio,
            u"(1 - avg_over_time(up{job='shop'}[$__window]))"_s, {});
        row("a bracket in a string", u"(1 - avg_over_time(up{job=~\"[5m]\"}[5m]))"_s, Kind::RawRatio,
            u"(1 - avg_over_time(up{job=~\"[5m]\"}[$__window]))"_s, {});
        row("labels joined", u"sum(rate(e[5m])) / on (x) group_left sum(rate(t[5m]))"_s, Kind::RawRatio,
            u"sum(rate(e[$__window])) / on (x) group_left sum(rate(t[$__window]))"_s, {});
        row("broken brackets", u"((sum(rate(e[5m])) / (sum"_s, Kind::RawRatio, u"((sum(rate(e[$__window])) / (sum"_s, {});
    }
    void indicators()
    {
        QFETCH(QString, expression);
        QFETCH(Kind, kind);
        QFETCH(QString, part);
        QFETCH(QString, total);
        const Indicator made = indicatorOfRatio(expression);
        QCOMPARE(made.kind, kind);
        QCOMPARE(made.part, part);
        QCOMPARE(made.total, total);
        QCOMPARE(made.rawIsFailure, kind == Kind::RawRatio);
        QVERIFY(made.grouping.isEmpty());
    }
    void groups()
    {
        const Indicator made = indicatorOfRatio(u"sum by (path, verb) (rate(e[5m])) / sum by (path, verb) (rate(t[5m]))"_s);
        QCOMPARE(made.kind, Kind::BadTotal);
        QCOMPARE(made.part, u"sum(e)"_s);
        QCOMPARE(made.grouping, (QStringList { u"path"_s, u"verb"_s }));
    }

    void slothsObjective()
    {
        const RecordedObjectives found = recordedObjectives(sloth());
        QCOMPARE(found.list.size(), size_t(1));
        const RecordedObjective& objective = found.list.front();
        QCOMPARE(objective.id, u"shop-a"_s);
        QCOMPARE(objective.spec.service.value, u"shop"_s);
        QCOMPARE(objective.spec.target.percent.toString(), u"99.9"_s);
        QCOMPARE(objective.spec.window().length, Millis(30 * 24h));
        QCOMPARE(objective.spec.indicator.part, u"sum(http_requests_total{job=\"shop\",code=~\"5..\"})"_s);
        QCOMPARE(objective.spec.format, SpecFormat::Recorded);
        QCOMPARE(objective.spec.labels, (Labels { { u"owner"_s, u"pay"_s } }));
        const RecordedValue& value = objective.values.front();
        QCOMPARE(*value.reported, -4.07);
        QCOMPARE(value.method, RecordedMethod::MeanOfRatios);
        QCOMPARE(*value.at, fromEpochMs(1'799'999'973'250));
        QCOMPARE(value.every, Millis(30s));
        QCOMPARE(*value.evaluations, 2880);
        QVERIFY(found.questions.empty());
    }
    void slothNotOptimised()
    {
        RecordedFindings findings = sloth();
        findings.rules.back().query = u"(sum(rate(e[30d])))\n/\n(sum(rate(t[30d])))"_s;
        findings.scrapeInterval = 60s;
        const RecordedObjectives found = recordedObjectives(findings);
        QCOMPARE(found.list.front().values.front().method, RecordedMethod::Increase);
        QCOMPARE(found.list.front().values.front().span, Millis(4min));
        // Seldom scraped: when, matters.
        QCOMPARE(found.questions.front().expression, u"max(timestamp(http_requests_total{job=\"shop\"}))"_s);
    }
    void slothSilentAndWithoutRules()
    {
        RecordedFindings findings = sloth();
        findings.rules.clear();
        findings.samples.back().samples.front().second = std::numeric_limits<double>::quiet_NaN();
        const RecordedObjective none = recordedObjectives(findings).list.front();
        QVERIFY(!none.values.front().reported);
        QVERIFY(none.values.front().at);
        QCOMPARE(none.spec.indicator.kind, Kind::RawRatio);
        QCOMPARE(none.spec.indicator.part, u"slo:sli_error:ratio_rate5m{sloth_id=\"shop-a\"}"_s);
        findings.samples.pop_back();
        QVERIFY(!recordedObjectives(findings).list.front().values.front().at);
    }
    void pyrrasObjective()
    {
        const RecordedObjectives found = recordedObjectives(
            pyrra(u"sum(rate(http_requests_total{code=~\"5..\",job=\"web\"}[5m])) / sum(rate(http_requests_total{job=\"web\"}[5m]))"_s));
        QCOMPARE(found.list.size(), size_t(1));
        const RecordedObjective& objective = found.list.front();
        QCOMPARE(objective.id, u"shop"_s);
        QCOMPARE(objective.spec.service.value, u"web"_s);
        QCOMPARE(objective.spec.target.percent.toString(), u"99.9"_s);
        QCOMPARE(objective.spec.window().length, Millis(28 * 24h));
        QCOMPARE(objective.values.front().method, RecordedMethod::Increase);
        QCOMPARE(found.questions.size(), size_t(1));
        QCOMPARE(found.questions.front().expression,
            u"((1-0.999) - sum(http_requests:increase4w{code=~\"5..\",job=\"web\",slo=\"shop\"} or vector(0)) / "
            u"sum(http_requests:increase4w{job=\"web\",slo=\"shop\"})) / (1-0.999)"_s);
        RecordedObjective answered = objective;
        answerRecorded(answered, RecordedQuestion::Kind::Budget, { series({}, 0.703) }, kAt);
        QCOMPARE(*answered.values.front().reported, 0.703);
    }
    void pyrraGeneric()
    {
        RecordedFindings findings = pyrra(u"sum(rate(e[5m])) / sum(rate(t[5m]))"_s);
        const auto generic = [&findings](const QString& name, double value) {
            findings.samples.push_back(series({ { u"__name__"_s, name }, { u"slo"_s, u"shop"_s } }, value));
        };
        generic(u"pyrra_objective"_s, 0.9990000000000001);
        generic(u"pyrra_window"_s, 2592000);
        generic(u"pyrra_availability"_s, 0.9997);
        findings.rules.front().query = u"sum(sum_over_time(http_requests:increase5m{job=\"web\"}[4w:5m]))"_s;
        const RecordedObjectives found = recordedObjectives(findings);
        const RecordedValue& value = found.list.front().values.front();
        QVERIFY(std::abs(*value.reported - 0.7) < 1e-9);
        QCOMPARE(value.series, u"pyrra_availability{slo=\"shop\"}"_s);
        QCOMPARE(value.window, Millis(30 * 24h));
        QCOMPARE(value.method, RecordedMethod::SumOfIncreases);
        QVERIFY(found.questions.empty());
    }

    /// What nobody should send.
    void hostileSamples()
    {
        RecordedFindings findings;
        const double nan = std::numeric_limits<double>::quiet_NaN();
        for (int i = 0; i < 3000; ++i) {
            Labels labels { { u"sloth_id"_s, QString::number(i) }, { u"__name__"_s, u"slo:objective:ratio"_s } };
            findings.samples.push_back(series(labels, 0.99));
            labels.insert(u"__name__"_s, u"slo:time_period:days"_s);
            findings.samples.push_back(series(labels, 30));
        }
        QCOMPARE(recordedObjectives(findings).list.size(), size_t(2000));
        for (const double days : { nan, -1.0, 0.0, 1e300 }) {
            for (PromSeries& one : findings.samples) {
                if (one.labels.value(u"__name__"_s) == u"slo:time_period:days"_s)
                    one.samples.front().second = days;
            }
            QVERIFY(recordedObjectives(findings).list.empty());
            QVERIFY(findings.slothDays().empty());
        }
        QVERIFY(!cleanTarget(nan) && !cleanTarget(0) && !cleanTarget(1.1));
        QCOMPARE(cleanTarget(0.9990000000000001)->percent.toString(), u"99.9"_s);
        QCOMPARE(cleanTarget(0.99999)->percent.toString(), u"99.999"_s);
    }

    void rules_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("rules"); // −1: an error
        const QByteArray good
            = R"({"name":"slo:sli_error:ratio_rate5m","query":"x","type":"recording","labels":{"sloth_id":"a"},"health":"ok"})";
        const auto around = [](const QByteArray& text) {
            return R"({"status":"success","data":{"groups":[{"name":"g","interval":30,"rules":[)" + text + "]}]}}";
        };
        QTest::newRow("one") << around(good) << 1;
        QTest::newRow("somebody else's") << around(R"({"name":"a","query":"x","type":"recording","labels":{}})") << 0;
        QTest::newRow("without labels") << around(R"({"name":"a","query":"x"})") << 0;
        QTest::newRow("without a query") << around(R"({"name":"a","labels":{"slo":"x"}})") << 0;
        QTest::newRow("wrong types") << around(R"({"name":7,"query":[],"labels":"x"},null,3,)" + good) << 1;
        QTest::newRow("no groups") << QByteArray(R"({"status":"success","data":{}})") << -1;
        QTest::newRow("an error") << QByteArray(R"({"status":"error","errorType":"bad_data","error":"no"})") << -1;
        QTest::newRow("half") << around(good).chopped(20) << -1;
        QTest::newRow("two documents") << QByteArray(around(good) + around(good)) << -1;
        QTest::newRow("a page") << QByteArray("<html>log in</html>") << -1;
        QTest::newRow("nothing") << QByteArray() << -1;
    }
    void rules()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, rules);
        const auto parsed = parsePromRules(response(body));
        QCOMPARE(parsed ? static_cast<int>(parsed->size()) : -1, rules);
        if (rules == 1)
            QCOMPARE(parsed->front().every, Millis(30s));
    }
    void thousandsOfRules()
    {
        QByteArray body = R"({"status":"success","data":{"groups":[{"rules":[)";
        for (int i = 0; i < 20000; ++i)
            body += R"({"name":"a","query":"x","labels":{"slo":"x"}},)";
        body.chop(1);
        QCOMPARE(parsePromRules(response(body + "]}]}}"), 5000)->size(), size_t(5000));
    }

    /// A server without such rules is asked one small question.
    void asksOnceWhereThereIsNothing()
    {
        MisbehavingServer server;
        server.setFallback(Reply::json(R"({"status":"success","data":{"resultType":"vector","result":[]}})"));
        const auto answer = ask(server);
        QVERIFY(answer && answer->empty());
        QCOMPARE(server.count(), 1);
    }
    /// Half of the rules would look as if objectives had gone; a server that shows none still has its series.
    void rulesThatCannotBeHad()
    {
        MisbehavingServer server;
        const QByteArray labels = R"("sloth_id":"a","sloth_objective":"99","yagura_q":"0")";
        const QByteArray samples = R"({"status":"success","data":{"resultType":"vector","result":[)"
                                   R"({"metric":{"__name__":"sloth_slo_info",)"
            + labels + R"(},"value":[1,"1"]},{"metric":{"__name__":"slo:time_period:days",)" + labels + R"(},"value":[1,"30"]}]}})";
        server.setFallback(Reply::json(samples));
        server.onPath("/api/v1/rules",
            Reply::json("{\"status\":\"success\",\"data\":{\"groups\":[{\"ru")); // no raw string: moc loses its way in half a JSON
        QVERIFY(!ask(server));
        server.onPath("/api/v1/rules", Reply::text("404 page not found", 404));
        const auto answer = ask(server);
        QVERIFY(answer);
        QCOMPARE(answer->size(), size_t(1));
        QCOMPARE(answer->front().spec.indicator.kind, Kind::RawRatio);
    }

private:
    static Result<std::vector<RecordedObjective>> ask(const MisbehavingServer& server)
    {
        const Surroundings around;
        PrometheusSource source(Surroundings::endpoint(server.url()), around.secrets, around.worker, around.clock);
        std::optional<Result<std::vector<RecordedObjective>>> result;
        source.recorded(kAt, &source, [&result](Result<std::vector<RecordedObjective>> answer) { result = std::move(answer); });
        if (result || !QTest::qWaitFor([&result] { return result.has_value(); }, 10000))
            return fail(Error::Kind::Internal, u"no answer, or inside the call"_s);
        return *result;
    }
};

YAGURA_TEST(TestRecorded)
#include "tst_recorded.moc"
