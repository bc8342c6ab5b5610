// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/burnpolicy.h"
#include "tests/models/config/configfolder.h"
#include "tests/support/testmain.h"

#include <algorithm>

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;

/// What the files of Sloth and of Pyrra and the objects of Yagura itself become.
class TestFormats : public QObject
{
    Q_OBJECT

    static bool onlyImpliedServices(const ConfigurationResult& result)
    {
        return std::all_of(result.faults.begin(), result.faults.end(),
            [](const Fault& f) { return f.severity == Fault::Severity::Warning && f.code == QLatin1String("implied-service"); });
    }

private slots:
    void slothFolder()
    {
        ConfigFolder folder;
        fill(folder, QStringLiteral("sloth"));
        const auto result = folder.load();
        QVERIFY2(result.configuration, qPrintable(described(result.faults).join(QLatin1Char('\n'))));
        QVERIFY2(onlyImpliedServices(result), qPrintable(described(result.faults).join(QLatin1Char('\n'))));
        QCOMPARE(result.configuration->slos.size(), size_t(6));
        const SloSpec& plain = slo(result, "checkout-requests-availability");
        QVERIFY(plain.format == SpecFormat::Sloth && plain.burn == BurnPreset::Sloth && plain.ownPairs.empty());
        QCOMPARE(plain.service.value, QStringLiteral("checkout"));
        QCOMPARE(plain.source.value, QStringLiteral("metrics"));
        QCOMPARE(plain.target.percent.toString(), QStringLiteral("99.9"));
        QCOMPARE(plain.window().name(), QStringLiteral("30d"));
        QCOMPARE(plain.labels,
            (Labels { { QStringLiteral("category"), QStringLiteral("availability") },
                { QStringLiteral("owner"), QStringLiteral("team-pay") }, { QStringLiteral("tier"), QStringLiteral("2") } }));
        // The counters under the rates are read raw.
        QVERIFY(plain.indicator.kind == Indicator::Kind::BadTotal && plain.indicator.counter);
        QCOMPARE(plain.indicator.part, QStringLiteral("sum(http_request_duration_seconds_count{job=\"checkout\",code=~\"(5..|429)\"})"));
        QCOMPARE(plain.indicator.total, QStringLiteral("sum(http_request_duration_seconds_count{job=\"checkout\"})"));
    }

    void slothForms()
    {
        ConfigFolder folder;
        fill(folder, QStringLiteral("sloth"));
        const auto result = folder.load();
        QVERIFY(result.configuration);
        // All minus those in time: the bucket is what is counted.
        const Indicator& latency = slo(result, "checkout-requests-latency").indicator;
        QVERIFY(latency.kind == Indicator::Kind::LatencyBucket && latency.counter);
        QCOMPARE(latency.part, QStringLiteral("sum(http_request_duration_seconds_bucket{job=\"checkout\",le=\"0.4\"})"));
        const SloSpec& routes = slo(result, "checkout-by-route");
        QCOMPARE(routes.indicator.grouping, QStringList { QStringLiteral("route") });
        QCOMPARE(routes.indicator.part, QStringLiteral("sum(http_requests_total{job=\"checkout\",code=~\"5..\"})"));
        // No pages in the file: tickets alone judge.
        QCOMPARE(routes.ownPairs.size(), size_t(2));
        QVERIFY(routes.ownPairs.front().severity == AlertSeverity::Ticket);
        const Indicator& raw = slo(result, "search-raw-ratio").indicator;
        QVERIFY(raw.kind == Indicator::Kind::RawRatio && raw.rawIsFailure);
        QVERIFY(raw.part.contains(QLatin1String("search_failed_total[$__window]")));
        // What is no plain counter counts events all the same.
        const Indicator& several = slo(result, "search-several-counters").indicator;
        QVERIFY(!several.counter);
        QCOMPARE(
            several.part, QStringLiteral("sum(increase(search_failed_total[$__window])) + sum(increase(search_dropped_total[$__window]))"));
        QCOMPARE(several.total, QStringLiteral("sum(increase(search_total[$__window]))"));
        QCOMPARE(slo(result, "stock-availability").windows.size(), size_t(2));
        QCOMPARE(slo(result, "stock-availability").windows[1].name(), QStringLiteral("calendar month Asia/Tokyo"));
    }

    void slothPeriodComesFromItsCatalogue()
    {
        ConfigFolder folder;
        fill(folder, QStringLiteral("sloth"));
        folder.write(QStringLiteral("slo/windows.yaml"),
            "apiVersion: sloth.slok.dev/v1\nkind: AlertWindows\nspec:\n  sloPeriod: 7d\n"
            "  page:\n    quick: {errorBudgetPercent: 8, shortWindow: 5m, longWindow: 1h}\n"
            "    slow: {errorBudgetPercent: 12.5, shortWindow: 30m, longWindow: 6h}\n"
            "  ticket:\n    quick: {errorBudgetPercent: 20, shortWindow: 2h, longWindow: 1d}\n"
            "    slow: {errorBudgetPercent: 42, shortWindow: 6h, longWindow: 3d}\n");
        const auto result = folder.load();
        QVERIFY2(result.configuration, qPrintable(described(result.faults).join(QLatin1Char('\n'))));
        const SloSpec& plain = slo(result, "checkout-requests-availability");
        QCOMPARE(plain.window().name(), QStringLiteral("7d"));
        QCOMPARE(plain.ownPairs.size(), size_t(4));
        QCOMPARE(plain.ownPairs[0].factor, 13.44); // 0.08 · 168 h ÷ 1 h
        QCOMPARE(plain.ownPairs[1].factor, 3.5); // 0.125 · 168 ÷ 6
        QVERIFY(plain.ownPairs[3].longWindow == 72h && plain.ownPairs[3].shortWindow == 6h);
    }

    void pyrraFolder()
    {
        ConfigFolder folder;
        fill(folder, QStringLiteral("pyrra"));
        const auto result = folder.load();
        QVERIFY2(result.configuration, qPrintable(described(result.faults).join(QLatin1Char('\n'))));
        QVERIFY2(onlyImpliedServices(result), qPrintable(described(result.faults).join(QLatin1Char('\n'))));
        const SloSpec& ratio = slo(result, "gateway-errors");
        QVERIFY(ratio.format == SpecFormat::Pyrra && ratio.burn == BurnPreset::Pyrra);
        QCOMPARE(ratio.service.value, QStringLiteral("gateway")); // of the metric's job
        QCOMPARE(ratio.target.percent.toString(), QStringLiteral("99.5"));
        QVERIFY(ratio.window().length == 336h);
        QCOMPARE(ratio.indicator.grouping, QStringList { QStringLiteral("route") });
        QCOMPARE(ratio.indicator.part, QStringLiteral("sum(http_requests_total{job=\"gateway\",code=~\"5..\"})"));
        QVERIFY(slo(result, "gateway-latency").indicator.kind == Indicator::Kind::LatencyBucket);
        const Indicator& native = slo(result, "gateway-latency-native").indicator;
        QVERIFY(native.kind == Indicator::Kind::NativeHistogram);
        QCOMPARE(native.value, 0.3);
        QCOMPARE(native.part, QStringLiteral("http_request_seconds{job=\"gateway\"}"));
        const SloSpec& gauge = slo(result, "shop-up");
        QCOMPARE(gauge.service.value, QStringLiteral("shop"));
        QCOMPARE(gauge.windows.size(), size_t(3));
        QVERIFY(gauge.indicator.kind == Indicator::Kind::GoodTotal && !gauge.indicator.counter);
        QCOMPARE(gauge.indicator.total,
            QStringLiteral("sum(count_over_time(probe_success{job=\"blackbox\",instance=\"https://shop.example\"}[$__window]))"));
    }

    /// Pyrra takes a selector with an offset; raw series are those of now, so the server counts.
    void pyrraOffset()
    {
        ConfigFolder folder;
        fill(folder, QStringLiteral("pyrra"));
        folder.write(QStringLiteral("slo/availability.yaml"),
            folder.read(QStringLiteral("slo/availability.yaml"))
                .replace("{job=\"gateway\",code=~\"5..\"}", "{job=\"gateway\",code=~\"5..\"} offset 1m")
                .replace("http_requests_total{job=\"gateway\"}", "http_requests_total{job=\"gateway\"} offset 1m"));
        const auto result = folder.load();
        QVERIFY2(onlyImpliedServices(result), qPrintable(described(result.faults).join(QLatin1Char('\n'))));
        const SloSpec& late = slo(result, "gateway-errors");
        QVERIFY(late.indicator.kind == Indicator::Kind::BadTotal && !late.indicator.counter);
        QCOMPARE(
            late.indicator.part, QStringLiteral("sum(increase(http_requests_total{job=\"gateway\",code=~\"5..\"}[$__window] offset 1m))"));
        QCOMPARE(late.indicator.total, QStringLiteral("sum(increase(http_requests_total{job=\"gateway\"}[$__window] offset 1m))"));
        QCOMPARE(late.service.value, QStringLiteral("gateway"));
    }

    /// Every key of the formats, with nothing told about them.
    void everyKey()
    {
        ConfigFolder folder;
        fill(folder, QStringLiteral("own"));
        folder.write(QStringLiteral("slo/pyrra.yaml"),
            "apiVersion: pyrra.dev/v1alpha1\nkind: ServiceLevelObjective\n"
            "metadata: {name: up, namespace: m, labels: {pyrra.dev/service: web, pyrra.dev/team: a}, annotations: {pyrra.dev/runbook: b}}\n"
            "spec:\n  description: Up.\n  target: 99.5\n  window: 30d\n"
            "  indicator: {boolGauge: {metric: 'up{job=\"a\"} offset 30s', grouping: [instance]}}\n"
            "  alerting:\n    burnrates: false\n    absent: true\n    disabled: false\n    name: A\n    absentName: B\n"
            "    severities: {absent: c, fastBurn: c, mediumBurn: c, slowBurn: w, longTermBurn: w}\n"
            "  performanceOverAccuracy: false\n"
            "  ruleOutput: {shortRulesLabels: {a: b}, longRulesLabels: {a: b}, enableDescriptionAsLabel: true}\n"
            "  partial_response_strategy: warn\nstatus: {type: PrometheusRule}\n");
        folder.write(QStringLiteral("slo/sloth.yaml"),
            "version: prometheus/v1\nservice: web\nlabels: {tier: 2, generated: true}\n"
            "slo_plugins: {overridePrevious: true, chain: [{id: a/v1, config: {x: y}, priority: -1}]}\nslos:\n  - name: a1\n"
            "    description: A.\n    labels: {le: 0.2}\n    objective: 99.9\n    plugins: {chain: [{id: b/v1}]}\n"
            "    sli: {raw: {error_ratio_query: 'sum(rate(e_total[{{.window}}])) / sum(rate(a_total[{{.window}}]))'}}\n"
            "    alerting:\n      name: X\n      labels: {a: b}\n      annotations: {c: d}\n"
            "      page_alert: {disable: false, labels: {e: f}, annotations: {g: h}}\n"
            "      ticket_alert: {disable: true, labels: {i: j}, annotations: {k: l}}\n");
        const auto result = folder.load();
        QCOMPARE(told(result), QStringList());
        const SloSpec& up = slo(result, "up");
        QCOMPARE(up.target.percent.toString(), QStringLiteral("99.5"));
        QCOMPARE(up.indicator.part, QStringLiteral("sum(sum_over_time(up{job=\"a\"}[$__window] offset 30s))"));
        QCOMPARE(up.indicator.grouping, QStringList { QStringLiteral("instance") });
        const SloSpec& ratio = slo(result, "web-a1");
        QCOMPARE(ratio.description, QStringLiteral("A."));
        QCOMPARE(ratio.labels,
            (Labels { { QStringLiteral("generated"), QStringLiteral("true") }, { QStringLiteral("le"), QStringLiteral("0.2") },
                { QStringLiteral("tier"), QStringLiteral("2") } }));
        QVERIFY(ratio.indicator.kind == Indicator::Kind::RawRatio && ratio.ownPairs.size() == 2);
    }

    void presetsCorrectionsAndPolicies()
    {
        ConfigFolder folder;
        fill(folder, QStringLiteral("own"));
        const auto result = folder.load();
        QVERIFY2(result.configuration, qPrintable(described(result.faults).join(QLatin1Char('\n'))));
        const SloSpec& web = slo(result, "web-availability");
        QVERIFY(web.format == SpecFormat::Preset);
        QCOMPARE(web.indicator.total, QStringLiteral("sum(traefik_service_requests_total{service=~\"search@docker\"})"));
        QCOMPARE(web.target.percent.toString(), QStringLiteral("99.9"));
        QCOMPARE(web.window().name(), QStringLiteral("7d"));
        const SloSpec& latency = slo(result, "web-latency");
        QCOMPARE(latency.target.percent.toString(), QStringLiteral("95"));
        QVERIFY(latency.indicator.kind == Indicator::Kind::LatencyBucket);
        // By name, by service, and for all.
        QCOMPARE(result.configuration->corrections.size(), size_t(3));
        QCOMPARE(web.corrections.size(), size_t(3));
        QCOMPARE(latency.corrections.size(), size_t(2));
        const Correction& upgrade = web.corrections[0];
        QVERIFY(upgrade.semantics == Correction::Semantics::DropEvents && upgrade.category == Correction::Category::ScheduledMaintenance);
        QCOMPARE(upgrade.zone, QByteArray("Asia/Tokyo"));
        QVERIFY(upgrade.length == 2h && upgrade.startTime == QTime(2, 0));
        QCOMPARE(upgrade.file, QStringLiteral("slo/objects.yaml"));
        const Correction& backup = web.corrections[1];
        QVERIFY(backup.length == 90min && backup.semantics == Correction::Semantics::CountAsGood);
        QCOMPARE(backup.rrule, QStringLiteral("FREQ=WEEKLY;BYDAY=SU"));
        QVERIFY(web.policy && web.policy->stages.size() == 3);
        QCOMPARE(web.policy->revisit, QDate(2027, 3, 1));
        QCOMPARE(web.policy->stages[2].exempt, (QStringList { QStringLiteral("P0"), QStringLiteral("security") }));
        QVERIFY(latency.policy == defaultBudgetPolicy());
    }

    void policiesByServiceDefaultAndNone()
    {
        ConfigFolder folder;
        fill(folder, QStringLiteral("own"));
        const QByteArray text = folder.read(QStringLiteral("slo/objects.yaml"));
        folder.write(QStringLiteral("slo/objects.yaml"),
            QByteArray(text).replace("  author: ann\n  approver", "  default: true\n  author: ann\n  approver"));
        QCOMPARE(slo(folder.load(), "web-latency").policy->stages.size(), size_t(3));
        folder.write(QStringLiteral("slo/objects.yaml"),
            QByteArray(text).replace("  author: ann\n  approver", "  services: [web]\n  author: ann\n  approver"));
        QCOMPARE(slo(folder.load(), "web-latency").policy->stages.size(), size_t(3));
        folder.write(QStringLiteral("slo/objects.yaml"), QByteArray(text).replace("yagura/policy: web-policy", "yagura/policy: none"));
        QVERIFY(!slo(folder.load(), "web-availability").policy);
    }
};

YAGURA_TEST(TestFormats)
#include "tst_formats.moc"
