// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/config/configfolder.h"
#include "tests/models/config/spoil.h"
#include "tests/support/testmain.h"

#include <QFile>

using namespace yagura;
using namespace yagura::test;

namespace {

const char* const kSlothFile = "sloth/shop.yml";
const char* const kSlothObject = "sloth/resource.yaml";
const char* const kPyrra = "pyrra/availability.yaml";
const char* const kAlpha = "openslo/alpha.yaml";
const char* const kOwn = "own/objects.yaml";

const Spoil kSpoils[] = {
    // Sloth
    { "sloth version", kSlothFile, "version: \"prometheus/v1\"\nservice: \"checkout\"", "version: ¦prometheus/v2\nservice: checkout",
        "warning foreign-file [Sloth, prometheus/v2]" },
    { "sloth unknown key", kSlothFile, "    description: \"Requests that", "    ¦descripton: \"Requests that",
        "warning strange-key [descripton, description]" },
    { "sloth service", kSlothFile, "service: \"search\"", "service: ¦\"se arch\"", "error bad-id [service, se arch]" },
    { "sloth name", kSlothFile, "  - name: by-route\n    objective", "  - ¦objective", "error missing-key [name, slos[3]]" },
    { "sloth no indicator", kSlothFile,
        "    sli:\n      raw:\n        error_ratio_query: |\n          sum(rate(search_failed_total[{{.window}}]))\n          /\n          "
        "sum(rate(search_total[{{.window}}]))",
        "    sli: ¦{}", "error one-of-missing [events, raw]" },
    { "sloth plugin", kSlothFile,
        "      raw:\n        error_ratio_query: |\n          sum(rate(search_failed_total[{{.window}}]))\n          /\n          "
        "sum(rate(search_total[{{.window}}]))",
        "      ¦plugin: {id: sloth-common/istio, options: {service: x}}", "warning plugin-indicator [sloth-common/istio]" },
    { "sloth events and raw", kSlothFile, "      raw:\n",
        "      events: {error_query: 'a[{{.window}}]', total_query: 'b[{{.window}}]'}\n      ¦raw:\n", "error one-of-both [events, raw]" },
    { "sloth hundred", kSlothFile, "objective: 99.95", "objective: ¦100", "warning target-hundred [slos[1].objective]" },
    { "sloth share", kSlothFile, "objective: 99.95", "objective: ¦0.9995", "warning percent-is-share [slos[1].objective, 0.9995]" },
    { "sloth objective", kSlothFile, "objective: 99.95", "objective: ¦101", "error percent-range [slos[1].objective, 101]" },
    { "sloth precision", kSlothFile, "objective: 99.95", "objective: ¦high", "error target-precision [slos[1].objective]" },
    { "sloth other template", kSlothFile, "total_query: sum(rate(search_total[{{.window}}]))",
        "total_query: sum(rate(search_total[¦{{.range}}]))", "error query-template []" },
    { "sloth no template", kSlothFile, "total_query: sum(rate(search_total[{{.window}}]))", "total_query: ¦sum(rate(search_total[5m]))",
        "warning template-missing [total_query]" },
    { "sloth query", kSlothFile, "total_query: sum(rate(search_total[{{.window}}]))", "total_query: sum¦(rate(search_total[{{.window}}])",
        "error query-syntax [not-closed, 4]" },
    { "sloth query behind a template", kSlothFile, "sum(rate(search_failed_total[{{.window}}])) + sum(",
        "sum(rate(search_failed_total[{{.window}}])) ¦) + sum(", "error query-syntax [unexpected, 45]" },
    { "sloth same queries", kSlothFile,
        "error_query: sum(rate(search_failed_total[{{.window}}])) + sum(rate(search_dropped_total[{{.window}}]))",
        "error_query: ¦sum(rate(search_total[{{.window}}]))", "error same-queries [bad]" },
    { "sloth whole bound", kSlothFile,
        "        error_query: |\n          (\n            sum(rate(http_request_duration_seconds_count{job=\"checkout\"}[{{.window}}]))\n  "
        "    "
        "      -\n            sum(rate(http_request_duration_seconds_bucket{job=\"checkout\",le=\"0.4\"}",
        "        error_query: ¦|\n          (\n            sum(rate(http_request_duration_seconds_count{job=\"checkout\"}[{{.window}}]))\n "
        "    "
        "       -\n            sum(rate(http_request_duration_seconds_bucket{job=\"checkout\",le=\"1\"}",
        "warning integer-bucket [1]" },
    { "sloth whole bound in a ratio", kSlothFile, "error_ratio_query: |\n          sum(rate(search_failed_total[{{.window}}]))",
        "error_ratio_query: ¦|\n          sum(rate(search_seconds_bucket{le=\"2.0\"}[{{.window}}]))", "warning integer-bucket [2]" },
    { "sloth no objective", kSlothFile, "  - name: \"raw-ratio\"\n    objective: 99.95\n", "  - ¦name: \"raw-ratio\"\n",
        "error missing-key [objective, slos[1]]" },
    { "sloth empty service", kSlothFile, "service: \"search\"", "service: ¦\"\"", "error empty-value [service]" },
    { "sloth empty indicator", kSlothFile,
        "    sli:\n      raw:\n        error_ratio_query: |\n          sum(rate(search_failed_total[{{.window}}]))\n          /\n          "
        "sum(rate(search_total[{{.window}}]))",
        "    ¦sli:", "error empty-value [slos[1].sli]" },
    { "sloth no ratio", kSlothFile,
        "      raw:\n        error_ratio_query: |\n          sum(rate(search_failed_total[{{.window}}]))\n          /\n          "
        "sum(rate(search_total[{{.window}}]))",
        "      raw: ¦{}", "error missing-key [error_ratio_query, slos[1].sli.raw]" },
    { "sloth alert key", kSlothFile, "      page_alert:\n        disable: true\n---", "      page_alert:\n        ¦disabled: true\n---",
        "warning strange-key [disabled, disable]" },
    { "sloth kind", kSlothObject, "kind: PrometheusServiceLevel", "kind: ¦PrometheusServiceLevels",
        "error unknown-value [kind, PrometheusServiceLevels, PrometheusServiceLevel, AlertWindows, PrometheusServiceLevel]" },
    { "sloth annotation", kSlothObject, "\"calendar month Asia/Tokyo\"", "¦\"calendar month Mars/Olympus\"",
        "error unknown-zone [Mars/Olympus, ]" },
    // Pyrra
    { "pyrra version", kPyrra, "apiVersion: pyrra.dev/v1alpha1\nkind: ServiceLevelObjective\nmetadata:\n  name: gateway-latency-native",
        "apiVersion: ¦pyrra.dev/v1\nkind: ServiceLevelObjective\nmetadata:\n  name: gateway-latency-native",
        "warning foreign-file [Pyrra, pyrra.dev/v1]" },
    { "pyrra namespace", kPyrra, "  name: gateway-latency\n  namespace: monitoring", "  ¦name: gateway-latency",
        "warning namespace-missing []" },
    { "pyrra unknown key", kPyrra, "  performanceOverAccuracy", "  ¦performanceOverAcuracy",
        "error unknown-key [performanceOverAcuracy, performanceOverAccuracy]" },
    { "pyrra hundred", kPyrra, "target: \"95\"", "target: ¦\"100\"", "warning target-hundred [spec.target]" },
    { "pyrra share", kPyrra, "target: \"95\"", "target: ¦\"0.95\"", "warning percent-is-share [spec.target, 0.95]" },
    { "pyrra window", kPyrra, "window: 2w", "window: ¦2W", "error bad-duration [spec.window, 2W]" },
    { "pyrra no indicator", kPyrra,
        "    latencyNative:\n      latency: 300ms\n      total:\n        metric: http_request_seconds{job=\"gateway\"}", "    ¦{}",
        "error one-of-missing [ratio, latency]" },
    { "pyrra expression", kPyrra, "metric: http_request_seconds{job=\"gateway\"}", "metric: rate¦(http_request_seconds[5m])",
        "error bad-selector [unexpected, 5]" },
    { "pyrra no bound", kPyrra, "metric: http_request_duration_seconds_bucket{job=\"gateway\",code=~\"2..\",le=\"0.5\"}",
        "metric: ¦http_request_duration_seconds_bucket{job=\"gateway\",code=~\"2..\"}",
        "error bucket-without-bound [http_request_duration_seconds_bucket]" },
    { "pyrra whole bound", kPyrra, "metric: http_request_duration_seconds_bucket{job=\"gateway\",code=~\"2..\",le=\"0.5\"}",
        "metric: ¦http_request_duration_seconds_bucket{job=\"gateway\",code=~\"2..\",le=\"1\"}", "warning integer-bucket [1]" },
    { "pyrra bucket name", kPyrra, "metric: http_request_duration_seconds_bucket{job=\"gateway\",code=~\"2..\",le=\"0.5\"}",
        "metric: ¦http_request_duration_seconds{job=\"gateway\",code=~\"2..\",le=\"0.5\"}",
        "warning bucket-name [http_request_duration_seconds]" },
    { "pyrra bound", kPyrra, "metric: http_request_duration_seconds_bucket{job=\"gateway\",code=~\"2..\",le=\"0.5\"}",
        "metric: ¦http_request_duration_seconds_bucket{job=\"gateway\",code=~\"2..\",le=\"fast\"}", "error bad-bound [fast]" },
    { "pyrra bucket total", kPyrra, "metric: http_request_duration_seconds_count", "metric: ¦http_request_duration_seconds_sum",
        "warning bucket-total [http_request_duration_seconds_sum]" },
    { "pyrra no target", kPyrra, "  target: \"95\"\n  window: 4w", "  ¦window: 4w", "error missing-key [target, spec]" },
    { "pyrra target", kPyrra, "target: \"95\"", "target: ¦\"0\"", "error percent-range [spec.target, 0]" },
    { "pyrra two indicators", kPyrra, "    latencyNative:\n",
        "    ratio: {errors: {metric: 'a{b=\"c\"}'}, total: {metric: a}}\n    ¦latencyNative:\n",
        "error one-of-both [ratio, latencyNative]" },
    { "pyrra no latency", kPyrra,
        "      latency: 300ms\n      total:", "      ¦total:", "error missing-key [latency, spec.indicator.latencyNative]" },
    { "pyrra offset of a histogram", kPyrra, "metric: http_request_seconds{job=\"gateway\"}",
        "metric: ¦http_request_seconds{job=\"gateway\"} offset 1m", "error not-supported [offset 1m]" },
    { "pyrra severity", kPyrra, "fastBurn: page", "¦fasterBurn: page", "error unknown-key [fasterBurn, fastBurn]" },
    { "pyrra kind", kPyrra, "kind: ServiceLevelObjective\n", "kind: ¦ServiceLevelObjectives\n",
        "error unknown-value [kind, ServiceLevelObjectives, ServiceLevelObjective, ServiceLevelObjective]" },
    // OpenSLO v1alpha
    { "alpha calendar that rolls", kAlpha,
        "isRolling: false, calendar:", "isRolling: true, ¦calendar:", "error one-of-both [isRolling: true, calendar]" },
    { "alpha half a window", kAlpha, "count: 4", "count: ¦1.5", "error out-of-range [spec.timeWindows[1].count, 1.5, 1, 366]" },
    { "alpha query type", kAlpha, "queryType: promql\n          query: sum(rate(mails_total[",
        "queryType: ¦sql\n          query: sum(rate(mails_total[", "error not-supported [queryType: sql]" },
    { "alpha unit", kAlpha, "unit: Week", "unit: ¦Wek",
        "error unknown-value [spec.timeWindows[1].unit, Wek, Day, Week, Month, Quarter, Year, Week]" },
    { "alpha slice target", kAlpha, "{op: lte, value: 300, target: 0.99, timeSliceTarget: 0.95}", "¦{op: lte, value: 300, target: 0.99}",
        "warning slice-target-missing []" },
    { "alpha no limit", kAlpha, "{op: lte, value: 300, target", "¦{op: lte, target", "error missing-key [value, spec.objectives]" },
    { "alpha source", kAlpha, "{source: metrics, queryType: promql, query: max(", "{source: ¦metric, queryType: promql, query: max(",
        "error unknown-source [metric, metrics]" },
    { "alpha kind", kAlpha, "apiVersion: openslo/v1alpha, kind: Service", "apiVersion: openslo/v1alpha, kind: ¦SLI",
        "error unknown-value [kind, SLI, SLO, Service, SLO]" },
    // Yagura's own
    { "own kind", kOwn, "kind: BudgetPolicy", "kind: ¦BudgetPolice",
        "error unknown-value [kind, BudgetPolice, SLO, Correction, BudgetPolicy, BudgetPolicy]" },
    { "preset name", kOwn, "preset: traefik-availability@1", "preset: ¦trafik-availability@1",
        "error unknown-preset [trafik-availability@1, traefik-availability@1]" },
    { "preset version", kOwn, "preset: traefik-availability@1", "preset: ¦traefik-availability@7",
        "error unknown-preset [traefik-availability@7, traefik-availability@1]" },
    { "preset stranger", kOwn, "vars: {service: search@docker}", "vars: {service: search@docker, ¦servise: x}",
        "error preset-value [servise, preset-unknown, service]" },
    { "preset missing", kOwn, "vars: {service: search@docker}", "vars: ¦{}", "error preset-value [service, preset-missing, ]" },
    { "preset number", kOwn, "limit: 0.5", "limit: ¦fast", "error preset-value [limit, preset-number, ]" },
    { "preset regex", kOwn, "{service: search@docker}", "{service: ¦\"(search\"}", "error preset-value [service, bad-regex, ]" },
    { "correction semantics missing", kOwn, "  semantics: drop-events\n  category", "  ¦category", "error missing-key [semantics, spec]" },
    { "correction semantics", kOwn, "semantics: drop-events", "semantics: ¦drop-event",
        "error unknown-value [spec.semantics, drop-event, drop-events, drop-time, count-as-good, drop-events]" },
    { "correction zone", kOwn, "timeZone: Asia/Tokyo", "timeZone: ¦Tokyo", "error unknown-zone [Tokyo, ]" },
    { "correction start", kOwn, "start: 2026-11-22 02:00", "start: ¦tomorrow", "error bad-start-time [spec.start, tomorrow]" },
    { "correction length", kOwn, "  duration: 2h\n", "  duration: 2h\n  ¦end: 2026-11-22 04:00\n", "error one-of-both [duration, end]" },
    { "correction of no names", kOwn, "slos: [web-availability]", "¦slos:", "error empty-value [spec.slos]" },
    { "correction without its rule", kOwn, "rrule: FREQ=WEEKLY;BYDAY=SU", "¦rrule:", "error empty-value [spec.rrule]" },
    { "correction ends before", kOwn, "end: 2026-01-04 04:30", "end: ¦2026-01-04 02:30", "error end-before-start [spec.end]" },
    { "correction rule", kOwn, "rrule: FREQ=WEEKLY;BYDAY=SU", "rrule: ¦EVERY SUNDAY", "error bad-recurrence [EVERY SUNDAY]" },
    { "correction of nothing", kOwn, "slos: [web-availability]", "slos: [¦web-availabilty]",
        "error unknown-slo [web-availabilty, web-availability]" },
    { "correction service", kOwn, "services: [web]", "services: [¦wep]", "error unknown-service [wep, web]" },
    { "correction twice", kOwn, "metadata: {name: quake-drill}", "metadata: {name: ¦db-upgrade}",
        "error duplicate-id [Correction, db-upgrade, slo/spoilt.yaml:27]" },
    { "policy date", kOwn, "revisit: 2027-03-01", "revisit: ¦spring", "error bad-date [spec.revisit, spring]" },
    { "policy order", kOwn, "below: -0.1", "below: ¦0.6", "error stage-order [freeze, careful]" },
    { "policy consequence", kOwn, "consequence: notify", "consequence: ¦notfy",
        "error unknown-value [spec.stages[2].consequence, notfy, normal, notify, needs-approver, freeze, notify]" },
    { "policy without limit", kOwn, "{name: careful, consequence: notify, below: 0.6}", "¦{name: careful, consequence: notify}",
        "error missing-key [below, spec.stages[2]]" },
    { "two defaults", kOwn, "apiVersion: yagura/v1\nkind: BudgetPolicy\nmetadata: {name: web-policy}\nspec:\n",
        "apiVersion: yagura/v1\nkind: BudgetPolicy\nmetadata: {name: first}\nspec: {author: a, revisit: 2027-01-01, default: true, stages: "
        "[{name: n, consequence: normal}]}\n---\napiVersion: yagura/v1\nkind: BudgetPolicy\nmetadata: {name: ¦web-policy}\nspec:\n  "
        "default: true\n",
        "error second-default-policy [web-policy, first]" },
};

} // namespace

/// Every format's files, spoilt in one place: one fault, at that place. Warnings of an implied service and of no objective are left out.
class TestFormatFaults : public QObject
{
    Q_OBJECT

    static QString placeOf(const QByteArray& marked)
    {
        const QString before = QString::fromUtf8(marked.left(marked.indexOf("¦")));
        const auto line = before.count(QLatin1Char('\n')) + 1;
        const auto column = before.size() - before.lastIndexOf(QLatin1Char('\n'));
        return QStringLiteral("slo/spoilt.yaml:%1:%2 ").arg(line).arg(column);
    }

    static ConfigurationResult load(const QByteArray& text)
    {
        const ConfigFolder folder;
        folder.write(QStringLiteral("yagura.yaml"),
            "version: 1\nsources: [{name: metrics, kind: prometheus, url: http://127.0.0.1:9090}]\nobjectives: [slo/spoilt.yaml]\n");
        folder.write(QStringLiteral("slo/spoilt.yaml"), text);
        auto result = folder.load();
        std::erase_if(result.faults,
            [](const Fault& f) { return f.code == QLatin1String("implied-service") || f.code == QLatin1String("no-objectives"); });
        return result;
    }

    static QByteArray data(const char* name)
    {
        QFile file(QStringLiteral(YAGURA_SOURCE_DIR "/tests/data/config/") + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void eachFaultOnceAtItsPlace_data()
    {
        QTest::addColumn<int>("index");
        int i = 0;
        for (const Spoil& spoil : kSpoils)
            QTest::newRow(spoil.name) << i++;
    }
    void eachFaultOnceAtItsPlace()
    {
        QFETCH(int, index);
        const Spoil& spoil = kSpoils[index];
        QByteArray text = data(spoil.file);
        const qsizetype at = text.indexOf(spoil.from);
        QVERIFY2(at >= 0, "the good file does not hold the text that is to be spoilt");
        text.replace(at, qsizetype(qstrlen(spoil.from)), spoil.to);
        const QString expected = placeOf(text) + QString::fromUtf8(spoil.expected);
        const auto result = load(text.replace("¦", ""));
        QCOMPARE(described(result.faults).join(QLatin1Char('\n')), expected);
        QCOMPARE(result.configuration.has_value(), QByteArray(spoil.expected).startsWith("warning"));
    }

    void goodFilesHaveNoFaults_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* name : { kSlothFile, kSlothObject, kPyrra, "pyrra/probe.yaml", kAlpha, kOwn })
            QTest::newRow(name) << data(name);
    }
    void goodFilesHaveNoFaults()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(described(load(text).faults), QStringList());
    }

    /// Pyrra's windows are parts of the SLO's: for a day the fast pair is over 2 m and 0 m.
    void windowsThatRoundToNothing()
    {
        const auto result = load(data("pyrra/probe.yaml").replace("window: 30d", "window: 1d"));
        QVERIFY(result.configuration);
        QCOMPARE(described(result.faults), QStringList { QStringLiteral("slo/spoilt.yaml:4:9 warning burn-range-zero [2m, 1d]") });
    }
    void factorsThatTotalFailureDoesNotReach()
    {
        const auto result = load(data("pyrra/probe.yaml").replace("target: \"99\"", "target: \"92\""));
        QVERIFY(result.configuration);
        // 1 ÷ 0.08 = 12.5, below Pyrra's 14.
        QCOMPARE(described(result.faults), QStringList { QStringLiteral("slo/spoilt.yaml:4:9 warning burn-never-fires [14, 12.5, 12.5]") });
    }
};

YAGURA_TEST(TestFormatFaults)
#include "tst_formatfaults.moc"
