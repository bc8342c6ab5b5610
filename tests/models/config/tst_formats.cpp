// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/burnpolicy.h"
#include "tests/models/config/configfolder.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;

/// What each format's files become. The files in tests/data/config are what teams have: nothing in them was made for Yagura.
class TestFormats : public QObject
{
    Q_OBJECT

    /// A configuration with one metrics source and the files of a folder of tests/data/config.
    static void fill(ConfigFolder& folder, const QString& data)
    {
        QDir(folder.filePath(QStringLiteral("slo"))).removeRecursively();
        folder.write(
            QStringLiteral("yagura.yaml"), "version: 1\nsources: [{name: metrics, kind: prometheus, url: http://127.0.0.1:9090}]\n");
        fillMore(folder, data);
    }
    static void fillMore(const ConfigFolder& folder, const QString& data)
    {
        const QDir from(QStringLiteral(YAGURA_SOURCE_DIR "/tests/data/config/") + data);
        const QStringList names = from.entryList(QDir::Files);
        for (const QString& name : names) {
            QFile file(from.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                folder.write(QStringLiteral("slo/") + name, file.readAll());
        }
    }

    static const SloSpec& slo(const ConfigurationResult& result, const char* id)
    {
        const auto& all = result.configuration->slos;
        const auto it = std::find_if(all.begin(), all.end(), [id](const SloSpec& s) { return s.id.value == QLatin1String(id); });
        if (it == all.end())
            qFatal("no SLO %s", id);
        return *it;
    }

    /// What was told, but for services that are not declared: no file here declares any.
    static QStringList told(const ConfigurationResult& result)
    {
        std::vector<Fault> faults = result.faults;
        std::erase_if(faults, [](const Fault& f) { return f.code == QLatin1String("implied-service"); });
        return described(faults);
    }

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

    void openSloWhole()
    {
        ConfigFolder folder;
        fill(folder, QStringLiteral("openslo"));
        const auto result = folder.load();
        QVERIFY2(result.configuration, qPrintable(described(result.faults).join(QLatin1Char('\n'))));
        const SloSpec& threshold = slo(result, "shop-latency");
        QVERIFY(threshold.indicator.kind == Indicator::Kind::Threshold && threshold.indicator.op == Indicator::Operator::Less);
        QCOMPARE(threshold.indicator.value, 0.1);
        QVERIFY(threshold.method == BudgetingMethod::Timeslices);
        QCOMPARE(threshold.labels.value(QStringLiteral("team")), QStringLiteral("shop"));
        const std::vector<BurnPair> pairs { { AlertSeverity::Ticket, 72h, 72h, 1, 0ms }, { AlertSeverity::Page, 1h, 5min, 14.4, 2min } };
        QVERIFY(threshold.ownPairs == pairs);
        const SloSpec& calendar = slo(result, "shop-month");
        QCOMPARE(calendar.window().name(), QStringLiteral("calendar quarter America/New_York"));
        QCOMPARE(calendar.window().calendar.startDate, QDate(2022, 1, 1));
        QCOMPARE(calendar.window().calendar.startTime, QTime(9, 30));
        QVERIFY(calendar.window().length == 90 * 24h && calendar.sliceWindow == 5min);
        QVERIFY(calendar.indicator.kind == Indicator::Kind::RawRatio && calendar.indicator.rawIsFailure);
    }

    void composite()
    {
        ConfigFolder folder;
        fill(folder, QStringLiteral("openslo"));
        const auto result = folder.load();
        QVERIFY(result.configuration);
        const SloSpec& whole = slo(result, "shop-whole");
        const std::vector<CompositePart> parts { { { QStringLiteral("shop-whole/native") }, 2 },
            { { QStringLiteral("shop-whole/2") }, 1 } };
        QVERIFY(whole.parts == parts);
        QCOMPARE(whole.target.percent.toString(), QStringLiteral("99.4"));
        QVERIFY(whole.burn == BurnPreset::Sloth);
        const SloSpec& native = slo(result, "shop-whole/native");
        QVERIFY(native.parts.empty() && native.indicator.kind == Indicator::Kind::NativeHistogram);
        QCOMPARE(native.indicator.value, 0.25);
        QCOMPARE(native.indicator.part, QStringLiteral("http_seconds{job=\"shop\"}"));
        QCOMPARE(native.indicator.grouping, (QStringList { QStringLiteral("route"), QStringLiteral("region") }));
    }

    void openSloAlpha()
    {
        ConfigFolder folder;
        fill(folder, QStringLiteral("openslo"));
        const auto result = folder.load();
        QVERIFY(result.configuration);
        const SloSpec& rates = slo(result, "mail-availability/accepted");
        QVERIFY(rates.format == SpecFormat::OpenSloAlpha && rates.indicator.kind == Indicator::Kind::GoodTotal && rates.indicator.counter);
        QCOMPARE(rates.indicator.part, QStringLiteral("sum(mails_total{code!~\"5..\"})"));
        QVERIFY(rates.window().length == 28 * 24h);
        QVERIFY(slo(result, "mail-availability/delivered").indicator.kind == Indicator::Kind::BadTotal);
        const SloSpec& queue = slo(result, "mail-queue");
        QVERIFY(queue.indicator.kind == Indicator::Kind::Threshold);
        QCOMPARE(queue.indicator.value, 300.0);
        QCOMPARE(queue.sliceTarget->percent.toString(), QStringLiteral("95"));
        QCOMPARE(queue.window().name(), QStringLiteral("calendar month Asia/Tokyo"));
        // A calendar alone says that the window does not roll.
        folder.write(QStringLiteral("slo/alpha.yaml"), folder.read(QStringLiteral("slo/alpha.yaml")).replace("isRolling: false, ", ""));
        const auto silent = folder.load();
        QVERIFY(silent.configuration);
        QCOMPARE(slo(silent, "mail-queue").window().name(), QStringLiteral("calendar month Asia/Tokyo"));
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

    void jsonAndKubernetesLists()
    {
        ConfigFolder folder;
        fill(folder, QStringLiteral("own"));
        folder.write(QStringLiteral("slo/list.json"),
            "{\"apiVersion\": \"v1\", \"kind\": \"List\", \"metadata\": {}, \"items\": [\n"
            "{\"apiVersion\": \"pyrra.dev/v1alpha1\", \"kind\": \"ServiceLevelObjective\",\n"
            "\"metadata\": {\"name\": \"a.b\", \"namespace\": \"x\", \"uid\": \"1\", \"resourceVersion\": \"2\", \"generation\": 3, "
            "\"creationTimestamp\": null},\n"
            "\"spec\": {\"target\": \"99\", \"window\": \"30d\", \"indicator\": {\"ratio\": {\"errors\": {\"metric\": "
            "\"x{code=\\\"5\\\"}\"}, \"total\": {\"metric\": \"x\"}}}},\n"
            "\"status\": {\"type\": \"PrometheusRule\"}}]}\n");
        const auto result = folder.load();
        QVERIFY2(result.configuration, qPrintable(described(result.faults).join(QLatin1Char('\n'))));
        QCOMPARE(slo(result, "a.b").service.value, QStringLiteral("a.b"));
    }

    /// What a tool takes for absent is absent here too: objects that were read back from a cluster are full of it.
    void emptyValuesAreAbsent()
    {
        ConfigFolder folder;
        fill(folder, QStringLiteral("own"));
        folder.write(QStringLiteral("slo/sloth.yml"),
            "version: prometheus/v1\nservice: web\nlabels:\nslo_plugins:\nslos:\n  - name: clients\n    objective: 95\n    description: "
            "\"\"\n"
            "    labels: {none: \"\", nothing: , some: a}\n    sli:\n      plugin:\n      events:\n"
            "        error_query: sum_over_time((count(ratio < 0.75))[{{.window}}:]) OR on() vector(0)\n"
            "        total_query: sum_over_time((count(ratio))[{{.window}}:])\n"
            "    alerting:\n      name: Good\n      annotations:\n      page_alert:\n");
        folder.write(QStringLiteral("slo/pyrra.yaml"),
            "apiVersion: pyrra.dev/v1alpha1\nkind: ServiceLevelObjective\nmetadata:\n  annotations:\n  creationTimestamp: null\n"
            "  deletionTimestamp: null\n  labels: {pyrra.dev/service: web}\n  name: read-latency\n  namespace: test\nspec:\n"
            "  description: \"\"\n  alerting:\n  indicator:\n    ratio: null\n    latency:\n      grouping: null\n"
            "      success: {metric: 'req_bucket{le=\"0.5\"}'}\n      total: {metric: req_count}\n  target: \"99\"\n  window: 2w\n"
            "status: {}\n");
        folder.write(QStringLiteral("slo/openslo.yaml"),
            "apiVersion: openslo/v1\nkind: SLO\nmetadata: {name: site, displayName: , labels: {team: }}\nspec:\n  description: ''\n"
            "  service: web\n  indicatorRef: ''\n  indicator:\n    spec:\n      ratioMetric:\n        counter: true\n        bad:\n"
            "        good: {metricSource: {type: , spec: {query: 'sum(g_total)'}}}\n"
            "        total: {metricSource: {metricSourceRef: '', spec: {query: 'sum(t_total)'}}}\n"
            "  timeWindow: [{duration: 28d, isRolling: true, calendar: }]\n  budgetingMethod: Occurrences\n"
            "  objectives: [{displayName: '', op: , target: 0.99, targetPercent: }]\n  alertPolicies: # none yet\n");
        const auto result = folder.load();
        QCOMPARE(told(result), QStringList());
        const SloSpec& clients = slo(result, "web-clients");
        QCOMPARE(clients.labels, (Labels { { QStringLiteral("some"), QStringLiteral("a") } }));
        QVERIFY(clients.description.isEmpty() && clients.ownPairs.empty());
        const SloSpec& latency = slo(result, "read-latency");
        QVERIFY(latency.indicator.kind == Indicator::Kind::LatencyBucket && latency.indicator.grouping.isEmpty());
        const SloSpec& site = slo(result, "site");
        QVERIFY(site.indicator.kind == Indicator::Kind::GoodTotal && site.window().length == 28 * 24h);
        QVERIFY(site.labels.isEmpty() && site.ownPairs.empty());
    }

    void mergedKeys()
    {
        ConfigFolder folder;
        fill(folder, QStringLiteral("own"));
        folder.write(QStringLiteral("slo/merge.yml"),
            "version: prometheus/v1\nservice: web\nslos:\n  - name: a1\n    objective: 99\n    sli:\n      events: &events\n"
            "        error_query: sum(rate(e_total[{{.window}}]))\n        total_query: sum(rate(a_total[{{.window}}]))\n"
            "    alerting: &alerting {name: x, ticket_alert: {disable: true}}\n"
            "  - name: a2\n    objective: 99\n    sli:\n      events:\n        <<: *events\n"
            "        error_query: sum(rate(f_total[{{.window}}]))\n    alerting:\n      <<: [*alerting, {page_alert: {disable: false}}]\n"
            "      name: y\n  - name: a3\n    objective: 99\n    sli: {events: *events}\n    <<: no map\n");
        const auto result = folder.load();
        QCOMPARE(told(result), QStringList { QStringLiteral("slo/merge.yml:23:5 warning strange-key [<<, ]") });
        const SloSpec& merged = slo(result, "web-a2");
        QCOMPARE(merged.indicator.part, QStringLiteral("sum(f_total)"));
        QCOMPARE(merged.indicator.total, QStringLiteral("sum(a_total)"));
        QCOMPARE(merged.ownPairs.size(), size_t(2)); // pages alone
        QVERIFY(merged.ownPairs.front().severity == AlertSeverity::Page);
    }

    /// YAML forbids tabs as indentation; behind the indentation of a block they belong to the query.
    void tabsInsideQueries()
    {
        ConfigFolder folder;
        fill(folder, QStringLiteral("own"));
        const QByteArray text = "version: prometheus/v1\nservice: web\nslos:\n  - name: a1\n    objective: 99\n    sli:\n      events:\n"
                                "        error_query: | # lost\n          sum(\n          \trate(e_total[{{.window}}])\n\n          )\n"
                                "        total_query: >-\n          sum(rate(a_total[{{.window}}]))\n    alerting: {name: x}\n";
        folder.write(QStringLiteral("slo/tabs.yml"), text);
        const auto result = folder.load();
        QCOMPARE(told(result), QStringList());
        QCOMPARE(slo(result, "web-a1").indicator.part, QStringLiteral("sum(e_total)"));
        folder.write(QStringLiteral("slo/tabs.yml"), QByteArray(text).replace("    alerting", "\talerting"));
        QCOMPARE(told(folder.load()), QStringList { QStringLiteral("slo/tabs.yml:15:1 error tab-indentation []") });
    }

    /// A folder of files for a cluster holds more than objectives.
    void whatLiesBesideObjectives()
    {
        ConfigFolder folder;
        fill(folder, QStringLiteral("sloth"));
        fillMore(folder, QStringLiteral("pyrra"));
        folder.write(QStringLiteral("slo/kustomization.yaml"),
            "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources: [shop.yml]\n---\n"
            "apiVersion: v1\nkind: Service\nmetadata: {name: shop}\nspec: {ports: []}\n");
        folder.write(QStringLiteral("slo/out/rules.yaml"), "# Made by Sloth.\ngroups:\n  - name: a\n    rules: []\n");
        folder.write(
            QStringLiteral("slo/out/object.yaml"), "apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nspec: {groups: []}\n");
        const auto result = folder.load();
        QCOMPARE(told(result),
            (QStringList { QStringLiteral("slo/kustomization.yaml:2:7 warning ignored-kind [Kustomization]"),
                QStringLiteral("slo/kustomization.yaml:6:7 warning ignored-kind [Service]"),
                QStringLiteral("slo/out/object.yaml:2:7 warning ignored-kind [PrometheusRule]"),
                QStringLiteral("slo/out/rules.yaml:2:1 warning ignored-kind [groups]") }));
        QVERIFY(result.configuration);
        QCOMPARE(result.configuration->slos.size(), size_t(10));
        // But a mistyped head of ours is no bystander.
        folder.write(QStringLiteral("slo/out/object.yaml"), "apiVersion: pyra.dev/v1alpha1\nkind: ServiceLevelObjective\n");
        QVERIFY(!folder.load().configuration);
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

    void openSloFaults()
    {
        ConfigFolder folder;
        fill(folder, QStringLiteral("openslo"));
        QCOMPARE(described(folder.load().faults),
            QStringList { QStringLiteral("slo/all.yaml:56:7 warning ignored-kind [AlertNotificationTarget]") });
    }

    void openSloDurations_data()
    {
        QTest::addColumn<QByteArray>("duration");
        QTest::addColumn<QString>("name"); // of the window, or the fault
        QTest::newRow("minutes") << QByteArray("90m") << QStringLiteral("1h30m, warning minute-or-month [90m]");
        QTest::newRow("hours") << QByteArray("12h") << QStringLiteral("12h");
        QTest::newRow("days") << QByteArray("28d") << QStringLiteral("28d");
        QTest::newRow("weeks") << QByteArray("2w") << QStringLiteral("14d");
        QTest::newRow("months") << QByteArray("1M") << QStringLiteral("30d");
        QTest::newRow("quarters") << QByteArray("1Q") << QStringLiteral("90d");
        QTest::newRow("years") << QByteArray("1Y") << QStringLiteral("365d");
        QTest::newRow("other case") << QByteArray("1D") << QStringLiteral("error bad-duration [spec.timeWindow[1].duration, 1D]");
        QTest::newRow("too long") << QByteArray("2Y") << QStringLiteral("error out-of-range [spec.timeWindow[1].duration, 2Y, 1m, 366d]");
        // The official example means a month and writes minutes.
        QTest::newRow("calendar minutes") << QByteArray("1m, isRolling: false, calendar: {startTime: 2022-01-01 12:00:00, timeZone: UTC")
                                          << QStringLiteral("warning minute-or-month [1m], error calendar-unit "
                                                            "[spec.timeWindow[1].duration, 1m]");
    }
    void openSloDurations()
    {
        QFETCH(QByteArray, duration);
        QFETCH(QString, name);
        ConfigFolder folder;
        const QByteArray rolling = duration.contains("calendar") ? "}}" : ", isRolling: true}";
        folder.write(QStringLiteral("slo/checkout.yaml"),
            folder.read(QStringLiteral("slo/checkout.yaml"))
                .replace("{duration: 30d, isRolling: true}", "{duration: " + duration + rolling));
        const auto result = folder.load();
        QStringList found;
        if (result.configuration)
            found.append(slo(result, "checkout-availability").window().name());
        for (const QString& fault : described(result.faults)) {
            QVERIFY2(fault.startsWith(QLatin1String("slo/checkout.yaml:12:18 ")), qPrintable(fault));
            found.append(fault.section(QLatin1Char(' '), 1));
        }
        QCOMPARE(found.join(QStringLiteral(", ")), name);
    }

    /// One object, documents with empty ones between, lists, lists of lists; YAML and JSON.
    void shapesOfFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("count");
        QTest::newRow("object") << QByteArray("%1\n") << 1;
        QTest::newRow("documents") << QByteArray("%YAML 1.2\n---\n%1\n...\n---\n# nothing\n---\n%2\n---\n") << 2;
        QTest::newRow("list") << QByteArray("- %1\n- %2\n") << 2;
        QTest::newRow("list and object") << QByteArray("- %1\n---\n%2\n") << 2;
        QTest::newRow("JSON list") << QByteArray("[\n\t%1,\n\t%2\n]\n") << 2;
        QTest::newRow("Kubernetes") << QByteArray("{apiVersion: v1, kind: List, metadata: {resourceVersion: \"\"}, items: [%1, %2]}\n")
                                    << 2;
        QTest::newRow("Windows") << QByteArray("\xEF\xBB\xBF- %1\r\n- %2\r\n") << 2;
    }
    void shapesOfFiles()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, count);
        const QByteArray object = QByteArray(
            "{'apiVersion': 'openslo/v1', 'kind': 'SLO', 'metadata': {'name': 'NAME'}, 'spec': {'service': 'web', 'indicator': "
            "{'spec': {'ratioMetric': {'counter': true, 'good': {'metricSource': {'spec': {'query': 'sum(g_total)'}}}, 'total': "
            "{'metricSource': {'spec': {'query': 'sum(t_total)'}}}}}}, 'timeWindow': [{'duration': '28d', 'isRolling': true}], "
            "'budgetingMethod': 'Occurrences', 'objectives': [{'target': 0.99}]}}")
                                      .replace('\'', '"');
        ConfigFolder folder;
        fill(folder, QStringLiteral("own"));
        const size_t before = folder.load().configuration->slos.size();
        folder.write(QStringLiteral("slo/shape.yaml"),
            text.replace("%1", QByteArray(object).replace("NAME", "one")).replace("%2", QByteArray(object).replace("NAME", "two")));
        const auto result = folder.load();
        QCOMPARE(told(result), QStringList());
        QCOMPARE(result.configuration->slos.size(), before + size_t(count));
    }

    void whatIsNoObject()
    {
        ConfigFolder folder;
        fill(folder, QStringLiteral("own"));
        folder.write(QStringLiteral("slo/text.yaml"), "- 1\n---\nhello\n---\n{kind: SLO}\n");
        const auto result = folder.load();
        QCOMPARE(told(result),
            (QStringList { QStringLiteral("slo/text.yaml:1:3 error not-an-object []"),
                QStringLiteral("slo/text.yaml:3:1 error not-an-object []"),
                QStringLiteral("slo/text.yaml:5:1 error missing-key [apiVersion, ]") }));
    }

    void storage()
    {
        ConfigFolder folder;
        folder.write(QStringLiteral("yagura.yaml"),
            folder.read(QStringLiteral("yagura.yaml"))
                .replace(
                    "{kind: sqlite}", "{kind: postgresql, host: db.example, port: 6432, database: yagura, user: ann, secret: history}"));
        const auto result = folder.load();
        QVERIFY2(result.configuration, qPrintable(described(result.faults).join(QLatin1Char('\n'))));
        StorageConfig expected { StorageConfig::Kind::Postgresql, QStringLiteral("db.example"), 6432, QStringLiteral("yagura"),
            QStringLiteral("ann"), QStringLiteral("history"), result.configuration->storage.line };
        QVERIFY(result.configuration->storage == expected);
    }
};

YAGURA_TEST(TestFormats)
#include "tst_formats.moc"
