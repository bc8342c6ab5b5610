// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/recorded/enginerules.h"
#include "tests/support/program/programhome.h"
#include "tests/support/servers/prometheusserver.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace yagura;
using namespace yagura::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Line = PrometheusServer::Line;

namespace {

/// The real Sloth's and Pyrra's rules, evaluated by the real server over two days of four shapes.
struct Recording
{
    PrometheusServer server;
    Instant to; ///< the end of the last slice
    QString complaint;
    QString engines; ///< where Sloth and Pyrra are; empty: one is missing

    explicit Recording(Line line)
        : server(line)
        , to(floorTo(fromDateTime(QDateTime::currentDateTimeUtc())) - 10min)
    {
        const QString sloth = findServer({ u"sloth"_s }, QString());
        const QString pyrra = findServer({ u"pyrra"_s }, QString());
        if (sloth.isEmpty() || pyrra.isEmpty() || !server.isInstalled())
            return;
        engines = sloth + u' ' + pyrra;
        const EngineRules rules = EngineRules::generate(sloth, pyrra);
        complaint = rules.complaint;
        if (!complaint.isEmpty())
            return;
        // The 5-minute ratios over everything, once a minute. Of the rest the newest values do: first what counts requests, then the means
        // of the ratios, then what divides those, then what subtracts that from one.
        bool good = server.backfill(openMetrics(to)) && server.backfillRules(rules.ratios(), { to - 48h, to });
        for (int depth = 0; depth < 3 && good; ++depth)
            good = server.backfillRules(rules.files, { to - 6min, to });
        good = good && server.useRules(rules.files) && server.start();
        if (!good)
            complaint = server.complaint();
    }
};

Recording& recording(Line line)
{
    static std::map<Line, std::unique_ptr<Recording>> made;
    std::unique_ptr<Recording>& one = made[line];
    if (!one)
        one = std::make_unique<Recording>(line);
    return *one;
}

QByteArray source(const Recording& recorded)
{
    return "version: 1\nsources:\n  - {name: metrics, kind: prometheus, url: \"" + recorded.server.url().toString().toUtf8() + "\"}\n";
}

/// The same objectives under names of our own: only the queries say that the engines speak of them.
QByteArray openSlo(const QByteArray& job)
{
    const auto query = [&job](const QByteArray& more) {
        return "{metricSource: {metricSourceRef: metrics, type: Prometheus, spec: {query: 'sum(http_requests_total{" + more + "job=\"" + job
            + "\"})'}}}\n";
    };
    return "apiVersion: openslo/v1\nkind: SLO\nmetadata: {name: our-" + job
        + "}\nspec:\n  service: shop\n  budgetingMethod: Occurrences\n  timeWindow: [{duration: 30d, isRolling: true}]\n  indicator:\n"
          "    metadata: {name: sli}\n    spec:\n      ratioMetric:\n        counter: true\n        bad: "
        + query("code=~\"5..\",") + "        total: " + query({}) + "  objectives:\n    - {target: 0.999}\n";
}

QJsonObject sloOf(const QJsonObject& status, const QString& id)
{
    const QJsonArray slos = status[u"slos"].toArray();
    for (const QJsonValue& slo : slos) {
        if (slo[u"id"] == id)
            return slo.toObject();
    }
    return {};
}

QJsonObject valueOf(const QJsonObject& slo, const QString& engine)
{
    const QJsonArray recorded = slo[u"recorded"].toArray();
    for (const QJsonValue& value : recorded) {
        if (value[u"engine"] == engine)
            return value.toObject();
    }
    return {};
}

/// 0.2 % of what is spent.
bool isReproduced(const QJsonObject& value)
{
    const QJsonValue reported = value[u"reported"];
    const QJsonValue reproduced = value[u"reproduced"];
    if (!reported.isDouble() || !reproduced.isDouble())
        return false;
    const double spent = 1 - reported.toDouble();
    const double off = std::abs(reproduced.toDouble() - reported.toDouble());
    qInfo("%s: reported %.6f, reproduced %.6f: off by %.3f%% of the spent budget", qPrintable(value[u"series"].toString()),
        reported.toDouble(), reproduced.toDouble(), spent > 0 ? 100 * off / spent : 0.0);
    return off <= 0.002 * spent;
}

} // namespace

class TestRecordedLive final : public QObject
{
    Q_OBJECT

private slots:
    void stated_data()
    {
        QTest::addColumn<Line>("line");
        QTest::newRow("2.x") << Line::Old;
        QTest::newRow("3.x") << Line::New;
    }
    void stated();
    void foundWithoutAFile_data() { stated_data(); }
    void foundWithoutAFile();

private:
    static QString differs(const QJsonObject& slo, const Shape& shape);
};

/// What an objective says otherwise than the truth; empty when nothing.
QString TestRecordedLive::differs(const QJsonObject& slo, const Shape& shape)
{
    const QJsonObject window = slo[u"windows"][0].toObject();
    const QString said = QString::fromUtf8(QJsonDocument(slo).toJson().left(3000));
    if (window[u"total"].toDouble() != static_cast<double>(shape.total())
        || window[u"bad"].toDouble(-1) != static_cast<double>(shape.bad()))
        return u"our own events are not those that were made: "_s + said;
    const double ours = 1 - shape.badShare() / 0.001;
    if (std::abs(window[u"budget"][u"remainingRatio"].toDouble() - ours) > 1e-12)
        return u"our own budget: "_s + said;
    const QJsonObject sloth = valueOf(slo, u"sloth"_s);
    const QJsonObject pyrra = valueOf(slo, u"pyrra"_s);
    if (sloth.isEmpty() || pyrra.isEmpty())
        return u"an engine is missing: "_s + said;
    if (sloth[u"method"] != u"MeanOfRatios"_s || pyrra[u"method"] != u"Increase"_s)
        return u"method: "_s + said;
    // Pyrra counts as we do, but for what increase() makes of the edges.
    if (!isReproduced(pyrra) || std::abs(pyrra[u"reported"].toDouble() - ours) > 0.005 * (1 - ours))
        return u"Pyrra: "_s + said;
    const QString why = sloth[u"differs"].toString();
    if (shape.job == u"night"_s || shape.job == u"peak"_s) {
        const double published = shape.job == u"night"_s ? -4.073 : 0.4925;
        if (!isReproduced(sloth) || std::abs(sloth[u"reported"].toDouble() - published) > 0.02 || !why.contains(u"quiet hour"_s))
            return u"Sloth: "_s + said;
        // The sentence sets both numbers side by side: −407 % and +70 %, +49 % and −140 %.
        const QStringList numbers = shape.job == u"night"_s ? QStringList { u"40"_s, u"70.2"_s } : QStringList { u"49"_s, u"140"_s };
        if (!std::all_of(numbers.begin(), numbers.end(), [&why](const QString& number) { return why.contains(number); }))
            return u"the sentence lacks a number: "_s + why;
        return {};
    }
    const bool isNothing = sloth[u"reported"].isNull() && sloth[u"reproduced"].isNull();
    if (!isNothing || !why.contains(shape.job == u"silent"_s ? u"NaN"_s : u"no error ever happened"_s))
        return u"Sloth has no number here, and why: "_s + said;
    if (shape.job == u"clean"_s && pyrra[u"reported"].toDouble() != 1)
        return u"Pyrra calls no error all of the budget: "_s + said;
    return {};
}

void TestRecordedLive::stated()
{
    QFETCH(Line, line);
    const Recording& recorded = recording(line);
    YAGURA_NEED_SERVER(recorded.server.programPath(), "prometheus and promtool, 2.x from Debian, 3.x from the folder of servers");
    YAGURA_NEED_SERVER(recorded.engines, "sloth and pyrra from the folder of servers");
    QVERIFY2(recorded.complaint.isEmpty(), qPrintable(recorded.complaint));
    ProgramHome home;
    QVERIFY(home.write(u"yagura.yaml"_s, source(recorded)));
    for (const Shape& shape : shapes())
        QVERIFY(home.write(u"slo/%1.yaml"_s.arg(shape.job), openSlo(shape.job.toUtf8())));
    const ProgramHome::Done done
        = home.run({ u"--at"_s, QString::number(toEpochMs(recorded.to) / 1000), u"status"_s, u"--format"_s, u"json"_s });
    QVERIFY2(done.code == 0, done.all().constData());
    QCOMPARE(done.json()[u"slos"].toArray().size(), shapes().size());
    for (const Shape& shape : shapes()) {
        const QString wrong = differs(sloOf(done.json(), u"our-"_s + shape.job), shape);
        QVERIFY2(wrong.isEmpty(), qPrintable(shape.job + u": "_s + wrong));
    }
    const ProgramHome::Done table = home.run({ u"--at"_s, QString::number(toEpochMs(recorded.to) / 1000), u"status"_s });
    QVERIFY2(table.out.contains("our-night: Sloth has") && table.out.contains("our-silent: Sloth has no number"), table.out.constData());
}

/// Nothing but the address of the server: both engines' objectives are there, each with what both engines say.
void TestRecordedLive::foundWithoutAFile()
{
    QFETCH(Line, line);
    const Recording& recorded = recording(line);
    YAGURA_NEED_SERVER(recorded.server.programPath(), "prometheus and promtool, 2.x from Debian, 3.x from the folder of servers");
    YAGURA_NEED_SERVER(recorded.engines, "sloth and pyrra from the folder of servers");
    QVERIFY2(recorded.complaint.isEmpty(), qPrintable(recorded.complaint));
    ProgramHome home;
    QVERIFY(home.write(u"yagura.yaml"_s, source(recorded)));
    const ProgramHome::Done done
        = home.run({ u"--at"_s, QString::number(toEpochMs(recorded.to) / 1000), u"status"_s, u"--format"_s, u"json"_s });
    QVERIFY2(done.code == 0, done.all().constData());
    QVERIFY2(done.json()[u"slos"].toArray().size() == 2 * shapes().size(), done.all().constData());
    for (const Shape& shape : shapes()) {
        for (const QString& id : { u"shop-"_s + shape.job, u"pyrra-"_s + shape.job }) {
            const QJsonObject slo = sloOf(done.json(), id);
            const QString wrong = differs(slo, shape);
            QVERIFY2(wrong.isEmpty(), qPrintable(id + u": "_s + wrong));
            QCOMPARE(slo[u"origin"].toString(), u"recorded"_s);
            QCOMPARE(slo[u"target"].toString(), u"99.9"_s);
            QCOMPARE(slo[u"windows"][0][u"name"].toString(), u"30d"_s);
        }
    }
    const ProgramHome::Done table = home.run({ u"--at"_s, QString::number(toEpochMs(recorded.to) / 1000), u"status"_s });
    QVERIFY2(table.out.contains("pyrra-night: found in the rules of Pyrra"), table.out.constData());
}

YAGURA_TEST(TestRecordedLive)
#include "tst_recordedlive.moc"
