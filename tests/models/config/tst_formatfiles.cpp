// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/config/configfolder.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;

/// What holds in the files of every format: how objects lie in them, what YAML allows, what is taken for absent, what lies beside.
class TestFormatFiles : public QObject
{
    Q_OBJECT

private slots:
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

    /// A cluster holds one name once in every namespace; the same name twice in one is still told.
    void sameNameInTwoNamespaces()
    {
        const QByteArray object = "---\n{apiVersion: pyrra.dev/v1alpha1, kind: ServiceLevelObjective, metadata: {name: errors%1}, spec: "
                                  "{target: \"99\", window: 30d, indicator: {ratio: {errors: {metric: 'x{code=\"5\"}'}, total: {metric: "
                                  "x}}}}}\n";
        const auto in = [&object](const QByteArray& space) {
            return QByteArray(object).replace("%1", space.isEmpty() ? QByteArray() : ", namespace: " + space);
        };
        ConfigFolder folder;
        fill(folder, QStringLiteral("own"));
        const auto idsOf = [](const ConfigurationResult& result) {
            QStringList ids;
            for (const SloSpec& spec : result.configuration->slos) {
                if (spec.id.value.endsWith(QLatin1String("errors")))
                    ids.append(spec.id.value);
            }
            ids.sort();
            return ids;
        };
        folder.write(QStringLiteral("slo/a.yaml"), in("shop"));
        QCOMPARE(idsOf(folder.load()), QStringList { QStringLiteral("errors") }); // nobody to be told apart from
        folder.write(QStringLiteral("slo/b.yaml"), in("pay") + in(""));
        const auto result = folder.load();
        QCOMPARE(told(result), QStringList { QStringLiteral("slo/b.yaml:4:73 warning namespace-missing []") });
        QCOMPARE(idsOf(result), (QStringList { QStringLiteral("errors"), QStringLiteral("pay/errors"), QStringLiteral("shop/errors") }));
        folder.write(QStringLiteral("slo/c.yaml"), in("pay"));
        const QStringList twice = told(folder.load());
        QCOMPARE(twice.size(), 2);
        QVERIFY2(twice.last().startsWith(QLatin1String("slo/c.yaml:2:")) && twice.last().contains(QLatin1String("duplicate-id")),
            qPrintable(twice.last()));
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
};

YAGURA_TEST(TestFormatFiles)
#include "tst_formatfiles.moc"
