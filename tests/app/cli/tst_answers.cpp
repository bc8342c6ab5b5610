// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/executioncommand.h"
#include "app/cli/jsonanswers.h"
#include "app/cli/startcommand.h"
#include "app/cli/statuscommand.h"
#include "app/cli/texttable.h"
#include "models/reports/jsonvalues.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <limits>

using namespace yagura;
using namespace std::chrono_literals;

namespace {

const Instant kNow = fromEpochMs(1'795'341'600'000); // 2026-11-22T10:00:00Z

SloSnapshot evaluated(double total, double bad)
{
    SloSpec spec;
    spec.id = { QStringLiteral("checkout-availability") };
    spec.service = { QStringLiteral("checkout") };
    spec.target = { *Decimal::parse(QStringLiteral("99.9")) };
    spec.windows = { { Window::Kind::Rolling, 720h } };
    SliceHistory history;
    if (total >= 0) {
        for (int i = 0; i < 60; ++i)
            history.put(Slice { kNow - i * kSlice, total, bad, 1 });
    }
    EvaluationInput input;
    input.at = kNow;
    input.ageing = { 60s };
    input.outcome = PollOutcome::FreshComplete;
    input.asOf = kNow;
    return evaluateSlo(spec, history, input);
}

Board boardWith(SloSnapshot slo)
{
    Board board;
    board.at = kNow;
    board.configured = true;
    board.services = { { { QStringLiteral("checkout") }, {}, {}, {}, true } };
    SourceState metrics;
    metrics.name = { QStringLiteral("metrics") };
    metrics.outcome = PollOutcome::FreshComplete;
    metrics.asOf = kNow;
    SourceState pager;
    pager.name = { QStringLiteral("pager") };
    pager.kind = SourceKind::Alertmanager;
    pager.outcome = PollOutcome::Failed;
    pager.error = Error { Error::Kind::Refused, QStringLiteral("connection refused"), QStringLiteral("pager"), 0, std::nullopt };
    board.sources = { metrics, pager };
    board.slos = { std::move(slo) };
    return board;
}

QStringList keysOf(const QJsonValue& value)
{
    QStringList keys = value.toObject().keys();
    keys.sort();
    return keys;
}

QStringList words(const char* text)
{
    QStringList list = QString::fromUtf8(text).split(QLatin1Char(' '));
    list.sort();
    return list;
}

} // namespace

class TestAnswers : public QObject
{
    Q_OBJECT

private slots:
    void statusHasExactlyTheKeysOfTheContract()
    {
        const QJsonObject answer = statusJson(boardWith(evaluated(100, 1)), { kNow + 2s, std::nullopt });
        QCOMPARE(keysOf(answer), words("schema generatedAt at sources slos alerts deploys"));
        QCOMPARE(answer.value(QStringLiteral("schema")).toInt(), 1);
        QCOMPARE(answer.value(QStringLiteral("at")).toString(), QStringLiteral("2026-11-22T10:00:00Z"));
        QCOMPARE(answer.value(QStringLiteral("generatedAt")).toString(), QStringLiteral("2026-11-22T10:00:02Z"));
        QCOMPARE(keysOf(answer.value(QStringLiteral("sources"))[0]), words("name kind state secret asOf error"));
        const QJsonValue slo = answer.value(QStringLiteral("slos"))[0];
        QCOMPARE(keysOf(slo), words("id service target method state quality traffic asOf windows methods burn reason recorded origin"));
        QCOMPARE(slo[QStringLiteral("target")].toString(), QStringLiteral("99.9"));
        QCOMPARE(slo[QStringLiteral("state")].toString(), QStringLiteral("critical"));
        const QJsonValue window = slo[QStringLiteral("windows")][0];
        QCOMPARE(keysOf(window), words("name kind from to since sli good total bad coverage budget"));
        QCOMPARE(window[QStringLiteral("name")].toString(), QStringLiteral("30d"));
        QCOMPARE(window[QStringLiteral("good")].toDouble(), 5940.0);
        QCOMPARE(window[QStringLiteral("bad")].toDouble(), 60.0);
        QCOMPARE(window[QStringLiteral("sli")].toDouble(), 0.99);
        QCOMPARE(window[QStringLiteral("coverage")].toDouble(), 1.0);
        QCOMPARE(keysOf(window[QStringLiteral("budget")]), words("remainingRatio allowedBad spentBad exhaustsAt"));
        QCOMPARE(window[QStringLiteral("budget")][QStringLiteral("spentBad")].toDouble(), 60.0);
        QCOMPARE(keysOf(slo[QStringLiteral("methods")]), words("Occurrences Timeslices RatioTimeslices"));
        QCOMPARE(slo[QStringLiteral("methods")][QStringLiteral("Occurrences")][QStringLiteral("sli")].toDouble(), 0.99);
        QStringList burn;
        const QJsonArray readings = slo[QStringLiteral("burn")].toArray();
        for (const QJsonValue& reading : readings)
            burn.append(reading[QStringLiteral("window")].toString());
        QCOMPARE(burn.join(QLatin1Char(' ')), QStringLiteral("5m 30m 1h 2h 6h 1d 3d"));
    }

    void whatDoesNotExistIsNull()
    {
        const QJsonValue quiet = statusJson(boardWith(evaluated(0, 0)), { kNow, std::nullopt }).value(QStringLiteral("slos"))[0];
        QCOMPARE(quiet[QStringLiteral("traffic")].toString(), QStringLiteral("zero"));
        QVERIFY(quiet[QStringLiteral("windows")][0][QStringLiteral("sli")].isNull());
        QVERIFY(quiet[QStringLiteral("windows")][0][QStringLiteral("total")].isDouble());
        const QJsonValue absent = statusJson(boardWith(evaluated(-1, 0)), { kNow, std::nullopt }).value(QStringLiteral("slos"))[0];
        QCOMPARE(absent[QStringLiteral("traffic")].toString(), QStringLiteral("absent"));
        QVERIFY(absent[QStringLiteral("windows")][0][QStringLiteral("total")].isNull());
        QVERIFY(absent[QStringLiteral("windows")][0][QStringLiteral("coverage")].isNull());
        QVERIFY(absent[QStringLiteral("windows")][0][QStringLiteral("budget")][QStringLiteral("remainingRatio")].isNull());
        QVERIFY(jsonNumber(std::nan("")).isNull());
        QVERIFY(jsonNumber(std::numeric_limits<double>::infinity()).isNull());
    }

    void listsAreNullUntilACompleteAnswerCame()
    {
        Board board = boardWith(evaluated(100, 0));
        QJsonObject answer = statusJson(board, { kNow, std::nullopt });
        QVERIFY(answer.value(QStringLiteral("alerts")).isNull()); // the pager never answered
        QVERIFY(answer.value(QStringLiteral("deploys")).isArray()); // there is no job server, so there is nothing
        board.alerts.alerts.emplace();
        answer = statusJson(board, { kNow, std::nullopt });
        QVERIFY(answer.value(QStringLiteral("alerts")).isArray());
        board.alerts.alerts.reset();
        board.sources.clear(); // and nobody was asked
        QVERIFY(statusJson(board, { kNow, std::nullopt }).value(QStringLiteral("alerts")).isNull());
        QVERIFY(statusJson(board, { kNow, kNow }).value(QStringLiteral("alerts")).isNull()); // --at: live alerts are of now
        const QJsonObject nothing = statusJson(Board(), { kNow, std::nullopt });
        QVERIFY(nothing.value(QStringLiteral("slos")).isNull());
        QVERIFY(jobsJson(Board()).value(QStringLiteral("jobs")).isNull());
    }

    void nothingLaterThanAtIsTold()
    {
        Board board = boardWith(evaluated(100, 0));
        board.deploys.asOf = kNow;
        const auto deploy = [](const char* id, Instant from, Instant to) {
            Deploy made;
            made.id = QString::fromUtf8(id);
            made.execution.startedAt = from;
            made.execution.endedAt = to;
            made.execution.status = Execution::Status::Succeeded;
            made.price = DeployPrice { 1, 0.1 };
            return made;
        };
        board.deploys.deploys = { deploy("later", kNow - 1min, kNow), deploy("then", kNow - 20min, kNow - 5min) };
        const QJsonArray deploys = statusJson(board, { kNow, kNow - 10min }).value(QStringLiteral("deploys")).toArray();
        QCOMPARE(deploys.size(), qsizetype(1));
        QCOMPARE(deploys[0][QStringLiteral("status")].toString(), QStringLiteral("running"));
        QVERIFY(deploys[0][QStringLiteral("endedAt")].isNull());
        QVERIFY(deploys[0][QStringLiteral("price")].isNull());
    }

    void numbersIgnoreTheLanguage()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        const SloSnapshot slo = evaluated(1234567.5, 0.25);
        const QString csv = exportCsv(slo, { kNow - 2min, kNow });
        QCOMPARE(csv,
            QStringLiteral("end,good,total,bad,coverage\n2026-11-22T09:59:00Z,1234567.25,1234567.5,0.25,1\n2026-11-22T10:00:00Z,1234567.25,"
                           "1234567.5,0.25,1\n"));
        QVERIFY(QJsonDocument(exportJson(slo, { kNow - 1min, kNow })).toJson().contains("1234567.25"));
        QLocale::setDefault(before);
    }

    void operationsAndTheirExitCodes_data()
    {
        QTest::addColumn<int>("outcome");
        QTest::addColumn<int>("code");
        QTest::newRow("succeeded") << int(OpOutcome::Succeeded) << 0;
        QTest::newRow("running") << int(OpOutcome::Running) << 0;
        QTest::newRow("failed") << int(OpOutcome::Failed) << 1;
        QTest::newRow("aborted") << int(OpOutcome::Aborted) << 1;
        QTest::newRow("refused") << int(OpOutcome::Refused) << 1;
        QTest::newRow("verification") << int(OpOutcome::VerificationFailed) << 1;
        QTest::newRow("not started") << int(OpOutcome::NotStarted) << 3;
        QTest::newRow("unknown") << int(OpOutcome::Unknown) << 4;
    }
    void operationsAndTheirExitCodes()
    {
        QFETCH(int, outcome);
        QFETCH(int, code);
        OperationState state;
        state.outcome = static_cast<OpOutcome>(outcome);
        state.phase = OpPhase::Ended;
        state.error = Error { Error::Kind::Refused, {}, {}, 0, std::nullopt };
        state.request.op = { QStringLiteral("abc") };
        QCOMPARE(int(exitCodeOf(state)), code);
        const QJsonObject answer = operationJson(state, QStringLiteral("m"));
        QCOMPARE(
            keysOf(answer), words("schema opId service action version outcome execution requestsSent guards confirmedAt endedAt message"));
        QVERIFY(answer.value(QStringLiteral("execution")).isNull());
        static const QStringList outcomes = words("succeeded failed aborted running verification-failed refused not-started unknown");
        QVERIFY(outcomes.contains(answer.value(QStringLiteral("outcome")).toString()));
    }

    void secureDefaultsAreNotPrinted()
    {
        Board board = boardWith(evaluated(1, 0));
        board.deploys.asOf = kNow;
        Job job;
        job.source = { QStringLiteral("jobs") };
        job.id = QStringLiteral("1");
        JobOption option;
        option.name = QStringLiteral("pw");
        option.type = JobOption::Type::Secure;
        option.defaultValue = QStringLiteral("hunter2");
        job.options = { option };
        board.deploys.jobs = { job };
        const QJsonObject answer = jobsJson(board);
        QVERIFY(!QJsonDocument(answer).toJson().contains("hunter2"));
        QCOMPARE(keysOf(answer.value(QStringLiteral("jobs"))[0]),
            words("source service id name group project enabled runnable schedule nextRun averageSeconds options running recent"));
        QVERIFY(answer.value(QStringLiteral("jobs"))[0][QStringLiteral("runnable")].isNull());
    }

    void journalTellsABrokenChain()
    {
        JournalEntry entry;
        entry.seq = 1;
        entry.at = kNow;
        entry.op = { QStringLiteral("op") };
        entry.step = QStringLiteral("intent");
        entry.hash = journalHash({}, entry);
        QCOMPARE(journalJson({ entry }).value(QStringLiteral("chain")).toString(), QStringLiteral("intact"));
        entry.step = QStringLiteral("ended");
        QCOMPARE(journalJson({ entry }).value(QStringLiteral("chain")).toString(), QStringLiteral("broken at 1"));
    }

    void executionsAreNamedInThreeWays()
    {
        Configuration configuration;
        SourceConfig jobs;
        jobs.name = { QStringLiteral("jobs") };
        jobs.kind = SourceKind::Rundeck;
        configuration.sources = { jobs };
        QVERIFY(executionFromText(QStringLiteral("jobs/42"), configuration) == (ExecutionRef { jobs.name, QStringLiteral("42") }));
        QVERIFY(executionFromText(QStringLiteral("42"), configuration) == (ExecutionRef { jobs.name, QStringLiteral("42") }));
        QVERIFY(!executionFromText(QStringLiteral("other/42"), configuration));
        QVERIFY(!executionFromText(QStringLiteral("0123456789abcdef0123456789abcdef"), configuration));
        JournalEntry intent;
        intent.op = { QStringLiteral("op") };
        intent.step = QStringLiteral("intent");
        intent.detail = { { QStringLiteral("source"), QStringLiteral("jobs") } };
        JournalEntry confirmed = intent;
        confirmed.step = QStringLiteral("confirmed");
        confirmed.detail = { { QStringLiteral("execution"), QStringLiteral("7") } };
        QVERIFY(executionOfOp(intent.op, { intent, confirmed }) == (ExecutionRef { jobs.name, QStringLiteral("7") }));
        QVERIFY(!executionOfOp(intent.op, { intent }));
    }

    void failOnFollowsTheOrderOfSeverity()
    {
        Board board = boardWith(evaluated(100, 0));
        QVERIFY(!isMet(board, Status::Partial));
        board.slos[0].status = Status::Stale;
        QVERIFY(isMet(board, Status::Warn));
        QVERIFY(!isMet(board, Status::Critical));
    }

    void tablesAlignJapaneseAndDisarmControlCharacters()
    {
        const QString table = textTable({ QStringLiteral("A"), QStringLiteral("B") },
            { { QStringLiteral("決済"), QStringLiteral("x") }, { QStringLiteral("\x1b[31m"), QStringLiteral("y") } });
        QCOMPARE(table, QStringLiteral("A      B\n決済   x\n [31m  y"));
    }
};

YAGURA_TEST(TestAnswers)
#include "tst_answers.moc"
