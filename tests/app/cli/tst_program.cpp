// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <csignal>

/// The real program over the demo world: what a script sees.
class TestProgram : public QObject
{
    Q_OBJECT

    struct Answer
    {
        int code = -1;
        QByteArray out;
        QByteArray err;

        QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    };
    static Answer run(const QString& arguments, const QByteArray& language = "en")
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process.setProcessEnvironment(environment);
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(QStringLiteral(YAGURA_BIN_DIR "/yagura-cli"),
            QStringList { QStringLiteral("--lang"), QString::fromUtf8(language) } + arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts));
        const bool ended = process.waitForFinished(60'000);
        if (!ended)
            process.kill();
        return { ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError() };
    }

private slots:
    void usage()
    {
        const Answer none = run({});
        QCOMPARE(none.code, 2);
        QVERIFY(none.err.contains("rollback SERVICE"));
        QCOMPARE(run(QStringLiteral("report")).code, 2); // not built yet, so neither listed nor accepted
        QVERIFY(!none.err.contains("report"));
        const Answer help = run(QStringLiteral("--help"));
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains("--fail-on warn|stale|critical"));
        for (const char* asked : { "-h", "help", "check --help" })
            QCOMPARE(run(QString::fromUtf8(asked)).out, help.out);
        QCOMPARE(run(QStringLiteral("--demo rollback checkout")).code, 2); // no terminal and no --yes
        const Answer unset = run(QStringLiteral("--demo rollback checkout --to= --yes")); // by a variable that was not set
        QCOMPARE(unset.code, 2);
        QVERIFY2(unset.err.contains("--to needs a value"), unset.err.constData());
    }

    void anUnknownServiceIsNamed()
    {
        const Answer answer = run(QStringLiteral("--demo rollback nope --yes --format json"));
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.contains("There is no service “nope”."), answer.err.constData());
        QCOMPARE(answer.json().value(QStringLiteral("outcome")).toString(), QStringLiteral("not-started"));
    }

    void whoStopsWatchingIsToldThatItGoesOn()
    {
        QProcess process;
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(QStringLiteral(YAGURA_BIN_DIR "/yagura-cli"),
            { QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--demo"), QStringLiteral("rollback"),
                QStringLiteral("checkout"), QStringLiteral("--to"), QStringLiteral("v2.14.0"), QStringLiteral("--yes"),
                QStringLiteral("--verify"), QStringLiteral("--format"), QStringLiteral("json") });
        QByteArray out;
        const auto isRunning = [&] {
            out += process.readAllStandardOutput();
            return out.contains("\"running\"");
        };
        QTRY_VERIFY_WITH_TIMEOUT(isRunning(), 60'000);
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 4);
        out += process.readAllStandardOutput();
        const QJsonObject answer = QJsonDocument::fromJson(out.trimmed().split('\n').last()).object();
        const QString op = answer.value(QStringLiteral("opId")).toString();
        QVERIFY2(!op.isEmpty(), out.constData());
        const QByteArray told = process.readAllStandardError();
        QVERIFY2(told.contains("yagura-cli follow " + op.toUtf8()), told.constData());
    }

    void whatCannotBeWrittenIsBadNews()
    {
        QProcess process;
        process.setStandardInputFile(QProcess::nullDevice());
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(QStringLiteral(YAGURA_BIN_DIR "/yagura-cli"),
            { QStringLiteral("--lang"), QStringLiteral("en"), QStringLiteral("--demo"), QStringLiteral("rules") });
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 1);
        const QByteArray told = process.readAllStandardError();
        QVERIFY2(told.contains("Standard output could not be written"), told.constData());
    }

    void demoStatus()
    {
        const Answer answer = run(QStringLiteral("--demo status --format json"));
        QVERIFY2(answer.code == 0 || answer.code == 3, answer.err.constData());
        const QJsonObject status = answer.json();
        QCOMPARE(status.value(QStringLiteral("schema")).toInt(), 1);
        const QJsonArray slos = status.value(QStringLiteral("slos")).toArray();
        QVERIFY2(slos.size() >= 8, answer.out.left(500).constData());
        int measured = 0;
        for (const QJsonValue& slo : slos)
            measured += slo[QStringLiteral("windows")][0][QStringLiteral("sli")].isDouble() ? 1 : 0;
        QVERIFY(measured >= 6);
        QVERIFY(!status.value(QStringLiteral("deploys")).toArray().isEmpty());
        QCOMPARE(answer.out.count('\n'), 1);
    }

    void demoStatusAsOfAnEarlierInstant()
    {
        const auto checkout = [](const Answer& answer) {
            for (const QJsonValue& slo : answer.json().value(QStringLiteral("slos")).toArray()) {
                if (slo[QStringLiteral("id")].toString() == QLatin1String("checkout-availability"))
                    return slo.toObject();
            }
            return QJsonObject();
        };
        QCOMPARE(checkout(run(QStringLiteral("--demo status --format json"))).value(QStringLiteral("state")).toString(),
            QStringLiteral("critical"));
        // Six hours earlier the deploy that broke checkout had not run, and nothing of it is known.
        const Answer before = run(QStringLiteral("--demo --at 2026-11-17T12:00:00Z status --format json"));
        const QJsonObject slo = checkout(before);
        QVERIFY2(!slo.isEmpty(), before.err.constData());
        QVERIFY2(slo.value(QStringLiteral("state")).toString() != QLatin1String("critical"), before.out.left(2000).constData());
        QCOMPARE(slo.value(QStringLiteral("windows"))[0][QStringLiteral("to")].toString(), QStringLiteral("2026-11-17T12:00:00Z"));
        QVERIFY(before.json().value(QStringLiteral("alerts")).isNull());
    }

    void demoStatusFails()
    {
        // The incident runs: checkout burns.
        QCOMPARE(run(QStringLiteral("--demo status --fail-on critical")).code, 1);
    }

    void germanNumbersStayC()
    {
        const Answer german = run(QStringLiteral("--demo status --format json"), "de");
        QVERIFY(!german.json().isEmpty());
    }

    void demoJobs()
    {
        const Answer answer = run(QStringLiteral("--demo jobs checkout --format json"));
        QCOMPARE(answer.code, 0); // a silent metrics source is no matter of jobs
        const QJsonArray jobs = answer.json().value(QStringLiteral("jobs")).toArray();
        QVERIFY(!jobs.isEmpty());
        QCOMPARE(jobs[0][QStringLiteral("service")].toString(), QStringLiteral("checkout"));
    }

    void demoRollback()
    {
        const Answer answer = run(QStringLiteral("--demo rollback checkout --yes --reason test --format json"));
        const QByteArrayList lines = answer.out.trimmed().split('\n');
        const QJsonObject last = QJsonDocument::fromJson(lines.last()).object();
        QVERIFY2(answer.code == 0, (answer.out + answer.err).constData());
        QCOMPARE(last.value(QStringLiteral("outcome")).toString(), QStringLiteral("succeeded"));
        QCOMPARE(last.value(QStringLiteral("action")).toString(), QStringLiteral("rollback"));
        QCOMPARE(last.value(QStringLiteral("requestsSent")).toInt(), 1);
        QVERIFY(lines.size() > 1);
        QVERIFY(QJsonDocument::fromJson(lines.first()).object().contains(QStringLiteral("event")));
    }

    void demoCheckAndJournal()
    {
        QCOMPARE(run(QStringLiteral("--demo check")).code, 0);
        const Answer journal = run(QStringLiteral("--demo journal --verify --format json"));
        QCOMPARE(journal.code, 0);
        QCOMPARE(journal.json().value(QStringLiteral("chain")).toString(), QStringLiteral("intact"));
    }
};

YAGURA_TEST(TestProgram)
#include "tst_program.moc"
