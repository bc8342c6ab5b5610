// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/config/configfolder.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;

/// What yagura.yaml and its objectives become.
class TestConfiguration : public QObject
{
    Q_OBJECT

private slots:
    void readsSources()
    {
        const auto result = ConfigFolder().load();
        QCOMPARE(described(result.faults), QStringList());
        QVERIFY(result.configuration);
        const auto& sources = result.configuration->sources;
        QCOMPARE(sources.size(), size_t(3));
        const SourceConfig& metrics = sources[0];
        QCOMPARE(metrics.name.value, QStringLiteral("metrics"));
        QVERIFY(metrics.kind == SourceKind::Prometheus);
        QCOMPARE(metrics.urls.at(0), QUrl(QStringLiteral("http://127.0.0.1:9090")));
        QVERIFY(metrics.auth.type == AuthConfig::Type::Bearer);
        QCOMPARE(metrics.auth.secret, QStringLiteral("metrics-token"));
        QCOMPARE(metrics.headers.value(QStringLiteral("X-Scope-OrgID")), QStringLiteral("shop"));
        QCOMPARE(metrics.line, 3);
        QCOMPARE(sources[1].urls.size(), size_t(2));
        QVERIFY(sources[2].auth.type == AuthConfig::Type::Header);
        QCOMPARE(sources[2].auth.header, QStringLiteral("X-Rundeck-Auth-Token"));
        QVERIFY(sources[2].reconcile == 2min);
    }

    void readsServices()
    {
        const auto result = ConfigFolder().load();
        QVERIFY(result.configuration);
        const auto& services = result.configuration->services;
        QCOMPARE(services.size(), size_t(2));
        QCOMPARE(services[0].info.name.in(QStringLiteral("ja")), QStringLiteral("決済"));
        QCOMPARE(services[0].alerts, QStringList { QStringLiteral("{service=\"checkout\"}") });
        QVERIFY(services[0].info.canRollBack);
        QVERIFY(services[0].deploy);
        QCOMPARE(services[0].deploy->service.value, QStringLiteral("checkout"));
        QCOMPARE(services[0].deploy->verifySlo.value, QStringLiteral("checkout-availability"));
        QCOMPARE(services[0].deploy->options, (JobOptions { { QStringLiteral("cluster"), QStringLiteral("a") } }));
        QVERIFY(!services[1].info.canRollBack);
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

    void readsObjectives()
    {
        const auto result = ConfigFolder().load();
        QVERIFY(result.configuration);
        const auto& slos = result.configuration->slos;
        QStringList ids;
        for (const SloSpec& slo : slos)
            ids.append(slo.id.value);
        QCOMPARE(ids,
            (QStringList { QStringLiteral("checkout-availability"), QStringLiteral("checkout-latency/fast"),
                QStringLiteral("checkout-latency/2"), QStringLiteral("search-availability") }));
        QCOMPARE(slos[0].target.percent.toString(), QStringLiteral("99.9"));
        QCOMPARE(slos[0].windows.size(), size_t(3));
        QVERIFY(slos[0].window().length == 720h);
        QVERIFY(slos[0].windows[1].length == 168h);
        QVERIFY(slos[0].indicator.kind == Indicator::Kind::BadTotal);
        QCOMPARE(slos[0].file, QStringLiteral("slo/checkout.yaml"));
        QCOMPARE(slos[1].target.percent.toString(), QStringLiteral("95"));
        QVERIFY(slos[1].indicator.kind == Indicator::Kind::LatencyBucket);
        QCOMPARE(slos[1].source.value, QStringLiteral("metrics")); // the only metrics source
        QCOMPARE(slos[3].target.percent.toString(), QStringLiteral("99.5"));
        QVERIFY(!slos[3].indicator.counter);
        QVERIFY(slos[3].window().length == 720h); // 1M is 30 days
        QVERIFY(result.configuration->files.contains(QStringLiteral("slo/search.json")));
    }

    void targetsAreExact()
    {
        ConfigFolder folder;
        folder.write(QStringLiteral("slo/checkout.yaml"),
            folder.read(QStringLiteral("slo/checkout.yaml")).replace("targetPercent: 99.9", "target: 0.99995"));
        const auto result = folder.load();
        QVERIFY(result.configuration);
        QCOMPARE(result.configuration->slos[0].target.percent.toString(), QStringLiteral("99.995"));
        QCOMPARE(result.configuration->slos[0].target.budgetFraction(), 0.00005);
    }

    void timeSlicesAreRead()
    {
        ConfigFolder folder;
        QByteArray text = folder.read(QStringLiteral("slo/checkout.yaml"));
        text.replace("budgetingMethod: Occurrences\n  timeWindow", "budgetingMethod: Timeslices\n  timeWindow");
        text.replace("targetPercent: 99.9", "targetPercent: 99.9\n      timeSliceTarget: 0.95\n      timeSliceWindow: 5m");
        folder.write(QStringLiteral("slo/checkout.yaml"), text);
        const auto result = folder.load();
        QVERIFY2(result.configuration, qPrintable(described(result.faults).join(QLatin1Char('\n'))));
        const SloSpec& slo = result.configuration->slos[0];
        QVERIFY(slo.method == BudgetingMethod::Timeslices);
        QCOMPARE(slo.sliceTarget->percent.toString(), QStringLiteral("95"));
        QVERIFY(slo.sliceWindow == 5min);
        QVERIFY(result.configuration->slos[1].method == BudgetingMethod::Occurrences);
        QVERIFY(!result.configuration->slos[1].sliceTarget);
    }

    void impliedServiceIsAdded()
    {
        ConfigFolder folder;
        folder.write(QStringLiteral("slo/search.json"),
            folder.read(QStringLiteral("slo/search.json")).replace("\"service\": \"search\"", "\"service\": \"serch\""));
        const auto result = folder.load();
        QCOMPARE(described(result.faults), QStringList { QStringLiteral("slo/search.json:6:14 warning implied-service [serch, search]") });
        QVERIFY(result.configuration);
        QCOMPARE(result.configuration->services.back().info.id.value, QStringLiteral("serch"));
    }

    void foreignFilesDoNotBreakTheRest()
    {
        ConfigFolder folder;
        folder.write(QStringLiteral("slo/sloth.yml"), "version: prometheus/v9\nservice: x\nslos: []\n");
        folder.write(QStringLiteral("slo/pyrra.yaml"), "apiVersion: pyrra.dev/v2\nkind: ServiceLevelObjective\n");
        const auto result = folder.load();
        QCOMPARE(described(result.faults),
            (QStringList { QStringLiteral("slo/pyrra.yaml:1:13 warning foreign-file [Pyrra, pyrra.dev/v2]"),
                QStringLiteral("slo/sloth.yml:1:10 warning foreign-file [Sloth, prometheus/v9]") }));
        QVERIFY(result.configuration);
        QCOMPARE(result.configuration->slos.size(), size_t(4));
    }

    void connectionDetailsAreNeverLookedAt()
    {
        ConfigFolder folder;
        folder.write(QStringLiteral("slo/source.yaml"),
            "apiVersion: openslo/v1\nkind: DataSource\nmetadata: {name: metrics}\nspec:\n  type: Prometheus\n  connectionDetails:\n    - "
            "password: hunter2\n");
        const auto result = folder.load();
        QCOMPARE(described(result.faults), QStringList());
    }

    /// Whose data an indicator reads: named, the only one, or told.
    void sourcesOfIndicators()
    {
        const auto codes = [](const ConfigFolder& folder) {
            QStringList found;
            for (const Fault& fault : folder.load().faults)
                found.append(fault.file + QLatin1Char(' ') + fault.code + QLatin1Char(' ') + fault.arguments.join(QLatin1Char(',')));
            found.removeDuplicates();
            return found;
        };
        const QString main = QStringLiteral("yagura.yaml");
        const QString checkout = QStringLiteral("slo/checkout.yaml");
        const ConfigFolder several;
        several.write(
            main, several.read(main).replace("services:", "  - {name: other, kind: prometheus, url: 'http://127.0.0.1:1'}\nservices:"));
        QCOMPARE(codes(several), QStringList { QStringLiteral("slo/checkout.yaml several-metrics-sources metrics, other") });
        QByteArray two = several.read(checkout);
        two.replace(two.lastIndexOf("metricSourceRef: metrics"), 24, "metricSourceRef: other");
        two.replace("          spec: {query: 'http_", "          metricSourceRef: other\n          spec: {query: 'http_");
        several.write(checkout, two);
        QCOMPARE(codes(several), QStringList { QStringLiteral("slo/checkout.yaml two-sources metrics,other") });
        const ConfigFolder none;
        none.write(main, "version: 1\nservices: [{id: checkout}, {id: search}]\n");
        QCOMPARE(codes(none),
            (QStringList { QStringLiteral("slo/checkout.yaml unknown-source metrics,"),
                QStringLiteral("slo/checkout.yaml no-metrics-source "), QStringLiteral("slo/search.json unknown-source metrics,") }));
        const ConfigFolder unbound;
        unbound.write(checkout, unbound.read(checkout).replace("metricSourceRef: metrics", "metricSourceRef: prod"));
        unbound.write(QStringLiteral("slo/source.yaml"),
            "apiVersion: openslo/v1\nkind: DataSource\nmetadata: {name: prod}\nspec: {type: Prometheus}\n");
        QCOMPARE(described(unbound.load().faults),
            (QStringList { QStringLiteral("slo/checkout.yaml:22:30 error unbound-data-source [prod]"),
                QStringLiteral("slo/checkout.yaml:27:30 error unbound-data-source [prod]") }));
    }

    /// The watcher waits where the repair will come, also while nothing can be applied.
    void whatIsBrokenIsNamedToo()
    {
        ConfigFolder folder;
        folder.write(QStringLiteral("yagura.yaml"), folder.read(QStringLiteral("yagura.yaml")).replace("[slo]", "[slo, ../elsewhere]"));
        folder.write(QStringLiteral("slo/checkout.yaml"), "kind: SLO\n");
        const auto result = folder.load();
        QVERIFY(!result.configuration);
        QCOMPARE(result.files,
            (QStringList { QStringLiteral("yagura.yaml"), QStringLiteral("slo"), QStringLiteral("slo/checkout.yaml"),
                QStringLiteral("slo/search.json"), QStringLiteral("../elsewhere") }));
    }

    void aMissingFolderIsOneFault()
    {
        const auto result = readConfiguration(QStringLiteral("/nonexistent/yagura"));
        QCOMPARE(described(result.faults), QStringList { QStringLiteral("yagura.yaml:1:1 error no-configuration [yagura.yaml]") });
        QVERIFY(!result.configuration);
    }
};

YAGURA_TEST(TestConfiguration)
#include "tst_configuration.moc"
