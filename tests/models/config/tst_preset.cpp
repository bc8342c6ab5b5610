// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/preset.h"

#include "models/config/presetreader.h"
#include "models/config/promql.h"
#include "tests/support/testmain.h"

#include <QSet>

using namespace yagura;

/// Something for every variable that has no fallback.
static PresetValues valuesFor(const Preset& preset)
{
    PresetValues values;
    for (const PresetVariable& variable : preset.variables) {
        if (variable.fallback.isEmpty())
            values.insert(variable.name, QStringLiteral("shop"));
    }
    return values;
}

class TestPreset : public QObject
{
    Q_OBJECT

private slots:
    void thereAreTwentyFive()
    {
        QCOMPARE(newestPresets().size(), size_t(25));
        QSet<QString> ids;
        int detectors = 0;
        for (const Preset& preset : newestPresets()) {
            ids.insert(preset.id);
            detectors += preset.kind == Preset::Kind::Detector ? 1 : 0;
            QVERIFY(*findPreset(preset.id) == preset);
            QCOMPARE(findPreset(preset.id, preset.version)->reference(), preset.reference());
        }
        QCOMPARE(ids.size(), qsizetype(25));
        QCOMPARE(detectors, 3);
        QVERIFY(!findPreset(QStringLiteral("traefik-availability"), 99));
        QVERIFY(!findPreset(QStringLiteral("trafik-availability")));
    }

    void eachBecomesWholePromql_data()
    {
        QTest::addColumn<QString>("id");
        for (const Preset& preset : newestPresets())
            QTest::newRow(qPrintable(preset.id)) << preset.id;
    }
    void eachBecomesWholePromql()
    {
        QFETCH(QString, id);
        const Preset& preset = *findPreset(id);
        QVERIFY(!preset.metrics.isEmpty());
        for (const char* language : { "en", "ja", "de" }) {
            QVERIFY(!preset.title.texts.value(QLatin1String(language)).isEmpty());
            for (const PresetVariable& variable : preset.variables)
                QVERIFY2(!variable.meaning.texts.value(QLatin1String(language)).isEmpty(), qPrintable(variable.name));
        }
        const auto indicator = instantiatePreset(preset, valuesFor(preset));
        QVERIFY(indicator);
        for (const QString& query : { indicator->part, indicator->total }) {
            QVERIFY2(!query.contains(QLatin1String("${")), qPrintable(query));
            if (query.isEmpty())
                continue;
            const auto parsed = parsePromql(query);
            QVERIFY2(parsed, qPrintable(query));
            // A counter can be read raw; a gauge is one value per slice; what counts neither way is evaluated over a slice.
            if (indicator->kind != Indicator::Kind::Threshold)
                QCOMPARE(parsed->isCounter, indicator->counter);
        }
        QCOMPARE(indicator->total.isEmpty(), indicator->kind == Indicator::Kind::Threshold);
        QCOMPARE(indicator->kind == Indicator::Kind::LatencyBucket, !preset.bucketSelector.isEmpty());
        if (indicator->kind == Indicator::Kind::LatencyBucket) {
            const QString selector = presetBucketSelector(preset, valuesFor(preset));
            QVERIFY2(parsePromqlSelector(selector), qPrintable(selector));
            QVERIFY(parsePromql(indicator->part)->selectors.front().matcher(QStringLiteral("le")));
            QVERIFY(!parsePromqlSelector(selector)->matcher(QStringLiteral("le")));
            QVERIFY(presetBucketLimit(preset, {}));
        }
        const auto without = instantiatePreset(preset, {});
        QCOMPARE(without.has_value(), valuesFor(preset).isEmpty());
        if (!without)
            QVERIFY(without.error().front().reason == PresetFault::Reason::MissingVariable);
    }

    void valuesAreEscaped_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << QStringLiteral("api") << QStringLiteral("api");
        QTest::newRow("quote and backslash") << QStringLiteral("a\"b\\c") << QStringLiteral("a\\\"b\\\\c");
        QTest::newRow("another variable's place") << QStringLiteral("${code}") << QStringLiteral("${code}");
        QTest::newRow("an end and more") << QStringLiteral("a\"} or up{x=\"") << QStringLiteral("a\\\"} or up{x=\\\"");
    }
    void valuesAreEscaped()
    {
        QFETCH(QString, value);
        QFETCH(QString, expected);
        const auto indicator = instantiatePreset(*findPreset(QStringLiteral("http-availability")), { { QStringLiteral("job"), value } });
        QVERIFY(indicator);
        QCOMPARE(indicator->total, QStringLiteral("sum(http_requests_total{job=\"%1\"})").arg(expected));
        QCOMPARE(parsePromql(indicator->total)->selectors.front().matcher(QStringLiteral("job"))->value, value);
    }

    void limitsMatchEverySpelling_data()
    {
        QTest::addColumn<QString>("limit");
        QTest::addColumn<QString>("pattern");
        QTest::newRow("fraction") << QStringLiteral("0.3") << QStringLiteral("0\\.3");
        QTest::newRow("whole") << QStringLiteral("1") << QStringLiteral("1(\\.0)?");
        QTest::newRow("whole as Prometheus 3 has it") << QStringLiteral("1.0") << QStringLiteral("1(\\.0)?");
        QTest::newRow("a million") << QStringLiteral("1000000") << QStringLiteral("1000000(\\.0)?|1e\\+06");
        QTest::newRow("ten microseconds") << QStringLiteral("0.00001") << QStringLiteral("0\\.00001|1e-05");
    }
    void limitsMatchEverySpelling()
    {
        QFETCH(QString, limit);
        QFETCH(QString, pattern);
        const auto indicator = instantiatePreset(*findPreset(QStringLiteral("envoy-latency")),
            { { QStringLiteral("cluster"), QStringLiteral("a") }, { QStringLiteral("limit"), limit } });
        QVERIFY(indicator);
        QCOMPARE(parsePromql(indicator->part)->selectors.front().matcher(QStringLiteral("le"))->value, pattern);
    }

    void wrongValuesAreNamed_data()
    {
        QTest::addColumn<QString>("variable");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("reason");
        const auto row = [](const char* name, const char* variable, const char* value, PresetFault::Reason reason) {
            QTest::newRow(name) << QString::fromLatin1(variable) << QString::fromLatin1(value) << int(reason);
        };
        row("missing", "job", "", PresetFault::Reason::MissingVariable);
        row("stranger", "jobs", "a", PresetFault::Reason::UnknownVariable);
        row("no number", "limit", "fast", PresetFault::Reason::NotANumber);
        row("zero", "limit", "0", PresetFault::Reason::NotANumber);
        row("negative", "limit", "-1", PresetFault::Reason::NotANumber);
        row("no name", "metric", "a b", PresetFault::Reason::NotAName);
        row("no pattern", "failed", "5(", PresetFault::Reason::BadRegex);
    }
    void wrongValuesAreNamed()
    {
        QFETCH(QString, variable);
        QFETCH(QString, value);
        QFETCH(int, reason);
        PresetValues values { { QStringLiteral("job"), QStringLiteral("api") } };
        values[variable] = value;
        const auto indicator = instantiatePreset(*findPreset(QStringLiteral("http-latency")), values);
        QVERIFY(!indicator);
        QCOMPARE(indicator.error().size(), size_t(1));
        QCOMPARE(int(indicator.error().front().reason), reason);
        QCOMPARE(indicator.error().front().variable, variable);
    }

    void boundsOfferTheNearest_data()
    {
        QTest::addColumn<double>("limit");
        QTest::addColumn<bool>("isBound");
        QTest::addColumn<std::vector<double>>("nearest");
        QTest::newRow("a bound") << 0.3 << true << std::vector<double>();
        QTest::newRow("between") << 0.5 << false << std::vector<double> { 0.3, 1.2 };
        QTest::newRow("below all") << 0.05 << false << std::vector<double> { 0.1 };
        QTest::newRow("above all") << 10.0 << false << std::vector<double> { 5 };
    }
    void boundsOfferTheNearest()
    {
        QFETCH(double, limit);
        QFETCH(bool, isBound);
        QFETCH(std::vector<double>, nearest);
        QCOMPARE(checkBound(limit, { 0.1, 0.3, 1.2, 5 }), (BoundCheck { isBound, nearest }));
        QCOMPARE(checkBound(limit, {}), (BoundCheck { false, {} }));
    }

    void references()
    {
        QCOMPARE(parsePresetReference(QStringLiteral("a-b@2")), std::pair(QStringLiteral("a-b"), 2));
        QCOMPARE(parsePresetReference(QStringLiteral("a-b")), std::pair(QStringLiteral("a-b"), 0));
        for (const char* wrong : { "", "@1", "a@", "a@x", "a@0", "a@-1" })
            QVERIFY2(!parsePresetReference(QLatin1String(wrong)), wrong);
    }

    void anUpgradeIsShownLineByLine()
    {
        const Preset before = *findPreset(QStringLiteral("haproxy-availability"));
        Preset after = before;
        after.version = 2;
        after.indicator.part.replace(QStringLiteral("code=~"), QStringLiteral("code!~\"2xx|3xx|4xx\",code=~"));
        const auto lines = presetDifference(before, after, { { QStringLiteral("proxy"), QStringLiteral("web") } });
        QStringList changed;
        for (const DiffLine& line : lines) {
            if (line.kind != DiffLine::Kind::Same)
                changed.append((line.kind == DiffLine::Kind::Removed ? QStringLiteral("- ") : QStringLiteral("+ ")) + line.text);
        }
        QCOMPARE(changed,
            (QStringList { QStringLiteral("- preset: haproxy-availability@1"),
                QStringLiteral("- bad: sum(haproxy_frontend_http_responses_total{proxy=\"web\",code=~\"5xx\"})"),
                QStringLiteral("+ preset: haproxy-availability@2"),
                QStringLiteral("+ bad: sum(haproxy_frontend_http_responses_total{proxy=\"web\",code!~\"2xx|3xx|4xx\",code=~\"5xx\"})") }));
        for (const DiffLine& line : presetDifference(before, before, {}))
            QVERIFY(line.kind == DiffLine::Kind::Same);
    }

    void brokenDataFilesAreTold()
    {
        FaultList faults(QStringLiteral("x.yaml"));
        QVERIFY(!readPreset("id: a\nversion: 1\nkind: other\n", faults));
        QVERIFY(faults.hasErrors());
    }
};

YAGURA_TEST(TestPreset)
#include "tst_preset.moc"
