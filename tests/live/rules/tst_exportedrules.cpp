// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/alertrules.h"
#include "models/wording/ruletext.h"
#include "tests/live/rules/promtool.h"
#include "tests/models/slo/slobuilder.h"
#include "tests/support/program/programhome.h"
#include "tests/support/servers/processserver.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>

using namespace yagura;
using namespace yagura::test;
using std::chrono::hours;
using std::chrono::minutes;

/// Rules of every kind in the hands of both promtools, and what they record.
class TestExportedRules : public QObject
{
    Q_OBJECT

private slots:
    void everyKindIsAccepted_data() { lines(); }
    void everyKindIsAccepted();
    void whatIsRecorded_data();
    void whatIsRecorded();
    void theProgramWritesFilesThatAreAccepted_data() { lines(); }
    void theProgramWritesFilesThatAreAccepted();

private:
    static void lines()
    {
        QTest::addColumn<Promtool::Line>("line");
        QTest::newRow("2.x") << Promtool::Line::Old;
        QTest::newRow("3.x") << Promtool::Line::New;
    }
};

namespace {

SloSpec specOf(const QString& id, Indicator::Kind kind, const char* part, const char* total = "")
{
    SloSpec slo = spec();
    slo.id = { id };
    slo.indicator.kind = kind;
    slo.indicator.part = QString::fromLatin1(part);
    slo.indicator.total = QString::fromLatin1(total);
    slo.indicator.counter = !slo.indicator.countsSlices();
    return slo;
}

/// One objective of every shape that a file can state.
std::vector<SloSpec> everyKind()
{
    using Kind = Indicator::Kind;
    std::vector<SloSpec> all {
        specOf(QStringLiteral("good"), Kind::GoodTotal, "sum(requests_total{code!~\"5..\"})", "sum(requests_total)"),
        specOf(QStringLiteral("bad"), Kind::BadTotal, "errors_total{job=\"a\"}", "requests_total{job=\"a\"}"),
        specOf(QStringLiteral("bucket"), Kind::LatencyBucket, "http_seconds_bucket{le=\"1\"}", "http_seconds_count"),
        specOf(QStringLiteral("native"), Kind::NativeHistogram, "http_seconds{job=\"a\"}"),
        specOf(
            QStringLiteral("threshold"), Kind::Threshold, "histogram_quantile(0.95, sum by (le) (rate(http_seconds_bucket[$__window])))"),
        specOf(QStringLiteral("raw"), Kind::RawRatio, "ratio"),
        specOf(QStringLiteral("expression"), Kind::BadTotal, "sum(rate(a_total[$__window])) + sum(rate(b_total[$__window]))",
            "sum(rate(c_total[$__window]))"),
        specOf(QStringLiteral("name: with \"quotes\" {{ and 日本語"), Kind::BadTotal, "errors_total", "requests_total"),
    };
    all[3].indicator.value = 0.3;
    all[4].indicator.value = 0.1;
    SloSpec gauges = specOf(QStringLiteral("gauges"), Kind::BadTotal, "failed_in_minute", "done_in_minute");
    gauges.indicator.counter = false;
    all.push_back(gauges);
    SloSpec failure = specOf(QStringLiteral("failure"), Kind::RawRatio, "ratio");
    failure.indicator.rawIsFailure = true;
    all.push_back(failure);
    for (const auto op : { Indicator::Operator::Less, Indicator::Operator::Greater, Indicator::Operator::GreaterOrEqual }) {
        SloSpec slo = all[4];
        slo.indicator.op = op;
        slo.id.value += QString::number(static_cast<int>(op));
        all.push_back(slo);
    }
    const size_t kinds = all.size();
    for (size_t i = 0; i < kinds; ++i) {
        SloSpec slo = all[i];
        slo.id.value += QStringLiteral("/grouped");
        slo.indicator.grouping = QStringList { QStringLiteral("route"), QStringLiteral("zone") };
        slo.burn = BurnPreset::Pyrra;
        all.push_back(slo);
        for (const auto method : { BudgetingMethod::Timeslices, BudgetingMethod::RatioTimeslices }) {
            slo = all[i];
            slo.method = method;
            slo.burn = BurnPreset::Sloth;
            slo.sliceWindow = method == BudgetingMethod::Timeslices ? minutes(5) : minutes(1);
            slo.id.value += QStringLiteral("/slices%1").arg(static_cast<int>(method));
            all.push_back(slo);
        }
    }
    return all;
}

} // namespace

void TestExportedRules::everyKindIsAccepted()
{
    QFETCH(const Promtool::Line, line);
    const Promtool promtool(line);
    YAGURA_NEED_SERVER(promtool.program(), "promtool, 2.x from Debian, 3.x from the folder of servers");
    QStringList files;
    const std::vector<SloSpec> all = everyKind();
    for (const SloSpec& slo : all) {
        const Result<QString> rules = prometheusRules(slo, ruleAnnotations);
        QVERIFY2(rules.has_value(), qPrintable(slo.id.value));
        files += promtool.write(rulesFileName(slo), *rules);
    }
    files.removeDuplicates();
    QCOMPARE(static_cast<size_t>(files.size()), all.size());
    QCOMPARE(promtool.check(files), QString());
    const QString together = promtool.write(QStringLiteral("all.yml"), *prometheusRules(all, ruleAnnotations));
    QCOMPARE(promtool.check({ together }), QString());
    QString broken = *prometheusRules(all.front(), ruleAnnotations);
    broken.replace(QLatin1String("increase("), QLatin1String("increases("));
    QVERIFY2(!promtool.check({ promtool.write(QStringLiteral("broken.yml"), broken) }).isEmpty(), "a broken rule must be noticed");
}

void TestExportedRules::whatIsRecorded_data()
{
    QTest::addColumn<Promtool::Line>("line");
    QTest::addColumn<int>("what");
    for (const auto line : { Promtool::Line::Old, Promtool::Line::New }) {
        const char* version = line == Promtool::Line::Old ? "2.x" : "3.x";
        QTest::addRow("an error series that never was counts zero, %s", version) << line << 0;
        QTest::addRow("no traffic records nothing, %s", version) << line << 1;
        QTest::addRow("both spellings of a bucket, %s", version) << line << 2;
        QTest::addRow("an idle minute is none, not a bad one, %s", version) << line << 3;
        QTest::addRow("groups stay apart, %s", version) << line << 4;
        QTest::addRow("time slices weigh the same, %s", version) << line << 5;
        QTest::addRow("exactly at the threshold fires, %s", version) << line << 6;
    }
    QTest::addRow("native histogram, 3.x") << Promtool::Line::New << 7;
}

void TestExportedRules::whatIsRecorded()
{
    QFETCH(const Promtool::Line, line);
    QFETCH(const int, what);
    const Promtool promtool(line);
    YAGURA_NEED_SERVER(promtool.program(), "promtool, 2.x from Debian, 3.x from the folder of servers");
    using Kind = Indicator::Kind;
    const qint64 end = 3600;
    const QString hour = QStringLiteral("yagura:error_ratio:1h");
    const auto one = [&](double value, const char* more = "") {
        return RuleExpectation { end, hour,
            { { QStringLiteral("yagura:error_ratio:1h{slo=\"x\",service=\"checkout\"%1}").arg(QLatin1String(more)), value } } };
    };
    SloSpec slo = specOf(QStringLiteral("x"), Kind::BadTotal, "errors_total", "requests_total");
    Promtool::Case rules;
    const auto series = [&rules](const char* name, const char* values) {
        rules.series.push_back({ QString::fromLatin1(name), QString::fromLatin1(values).split(QLatin1Char(' ')) });
    };
    switch (what) {
    case 0:
        series("requests_total", "1000+60x60");
        rules.expected = { one(0) };
        break;
    case 1:
        series("requests_total", "1000+0x60");
        series("errors_total", "1000+0x60");
        rules.expected = { { end, hour, {} } };
        break;
    case 2: // 60 requests a minute, 45 of them in time under either spelling: 25 % late
        slo = specOf(QStringLiteral("x"), Kind::LatencyBucket, "h_bucket{le=\"1\"}", "h_count");
        series("h_bucket{le=\"1\",pod=\"old\"}", "1000+30x60");
        series("h_bucket{le=\"1.0\",pod=\"new\"}", "1000+15x60");
        series("h_count{pod=\"old\"}", "1000+30x60");
        series("h_count{pod=\"new\"}", "1000+30x60");
        rules.expected = { one(0.25) };
        break;
    case 3: // a minute each of 50 ms, 300 ms and nothing at all, twenty times: half of 40 minutes is slow
        slo = specOf(QStringLiteral("x"), Kind::Threshold, "p95");
        slo.indicator.value = 0.1;
        series("p95{instance=\"a\"}",
            (QStringLiteral("0.05 ") + QStringLiteral("0.05 0.3 NaN ").repeated(20).trimmed()).toLatin1().constData());
        rules.expected = { one(0.5),
            { end, QStringLiteral("count_over_time(yagura:minute_bad[1h])"),
                { { QStringLiteral("{slo=\"x\",service=\"checkout\"}"), 40 + (line == Promtool::Line::Old ? 1 : 0) } } } };
        break;
    case 4:
        slo.indicator.grouping = QStringList { QStringLiteral("route") };
        series("requests_total{route=\"a\"}", "1000+60x60");
        series("requests_total{route=\"b\"}", "1000+60x60");
        series("errors_total{route=\"a\"}", "1000+6x60");
        rules.expected = { one(0.1, ",route=\"a\"") };
        rules.expected.front().samples.emplace_back(QStringLiteral("yagura:error_ratio:1h{slo=\"x\",service=\"checkout\",route=\"b\"}"), 0);
        break;
    case 5: // 30 minutes of 1000 without an error, 30 of 10 that fail by half: by events 150 ÷ 30,300, by time 0.25
        slo.method = BudgetingMethod::RatioTimeslices;
        series("requests_total", "1000+1000x30 31010+10x29");
        series("errors_total", "1000+0x30 1005+5x29");
        rules.expected = { one(0.25) };
        break;
    case 6: // 144 of 10,000 in every minute: 0.0144 = 14.4 × 0.001
        series("requests_total", "100000+10000x60");
        series("errors_total", "100000+144x60");
        rules.expected = { one(0.0144),
            { end, QStringLiteral("count(ALERTS{alertstate=\"firing\",severity=\"page\",long=\"1h\"})"),
                { { QStringLiteral("{}"), 1 } } } };
        break;
    default: // buckets (0.5, 1] 30 and (1, 2] 10 a minute; 1 s: a quarter is slower
        slo = specOf(QStringLiteral("x"), Kind::NativeHistogram, "h");
        slo.indicator.value = 1;
        series("h", "{{schema:0|sum:100|count:400|buckets:[300|100]}}+{{schema:0|sum:10|count:40|buckets:[30|10]}}x60");
        rules.series.back().values
            = QStringList { rules.series.back().values.join(QLatin1Char(' ')).replace(QLatin1Char('|'), QLatin1Char(' ')) };
        rules.expected = { one(0.25) };
    }
    rules.rules = *prometheusRules(slo, ruleAnnotations);
    QCOMPARE(promtool.test(rules), QString());
}

void TestExportedRules::theProgramWritesFilesThatAreAccepted()
{
    QFETCH(const Promtool::Line, line);
    const Promtool promtool(line);
    YAGURA_NEED_SERVER(promtool.program(), "promtool, 2.x from Debian, 3.x from the folder of servers");
    ProgramHome home;
    QVERIFY(home.write(QStringLiteral("yagura.yaml"),
        "version: 1\nsources: [{name: metrics, kind: prometheus, url: http://127.0.0.1:9}]\nservices: [{id: shop}]\nobjectives: "
        "[slo.yaml]\n"));
    QVERIFY(home.write(QStringLiteral("slo.yaml"), R"(apiVersion: openslo/v1
kind: SLO
metadata: {name: shop-availability}
spec:
  service: shop
  budgetingMethod: Occurrences
  timeWindow: [{duration: 30d, isRolling: true}]
  objectives: [{target: 0.999}]
  indicator:
    metadata: {name: shop-availability}
    spec:
      ratioMetric:
        counter: true
        bad: {metricSource: {metricSourceRef: metrics, spec: {query: 'http_requests_total{code=~"5.."}'}}}
        total: {metricSource: {metricSourceRef: metrics, spec: {query: http_requests_total}}}
)"));
    const QString folder = home.dataFolder() + QStringLiteral("/rules");
    const QStringList command { QStringLiteral("rules"), QStringLiteral("--out"), folder };
    const ProgramHome::Done done = home.run(command);
    QVERIFY2(done.code == 0, done.all().constData());
    const QString path = folder + QStringLiteral("/shop-availability.rules.yml");
    QCOMPARE(promtool.check({ path }), QString());
    QCOMPARE(home.run(command).code, 0); // its own file is written anew
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("groups: [] # mine\n");
    file.close();
    const ProgramHome::Done refused = home.run(command);
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.all().contains("shop-availability.rules.yml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("groups: [] # mine\n"));
}

YAGURA_TEST(TestExportedRules)
#include "tst_exportedrules.moc"
