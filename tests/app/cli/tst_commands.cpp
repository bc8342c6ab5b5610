// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "tests/support/testmain.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTemporaryFile>

using namespace yagura;

/// Commands run in process, with buffers for the three streams.
class TestCommands : public QObject
{
    Q_OBJECT

    struct Answer
    {
        int code = -1;
        QString out;
        QString err;
    };
    static Answer run(const QString& name, const QStringList& arguments, const GlobalOptions& global, const QByteArray& input = {})
    {
        QBuffer out;
        QBuffer err;
        QBuffer in;
        in.setData(input);
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        in.open(QIODevice::ReadOnly);
        Answer answer;
        const auto command = makeCommand(name, { global, arguments, { &out, &err, &in, false } });
        if (!command)
            return answer;
        if (!command->prepare()) {
            answer.code = 2;
        } else {
            QSignalSpy spy(command.get(), &Command::finished);
            command->start();
            if (!spy.isEmpty() || spy.wait(20'000))
                answer.code = spy.first().first().toInt();
        }
        answer.out = QString::fromUtf8(out.data());
        answer.err = QString::fromUtf8(err.data());
        return answer;
    }
    static GlobalOptions folders(const QTemporaryDir& folder)
    {
        GlobalOptions global;
        global.configFolder = folder.filePath(QStringLiteral("config"));
        global.dataFolder = folder.filePath(QStringLiteral("data"));
        return global;
    }

private slots:
    void wrongUsage_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text :
            { "check now", "status --format xml", "status --fail-on ok", "run", "run checkout", "run checkout --version v1",
                "run --job jobs --yes", "run --job jobs/1 --version v1 --yes", "run checkout --version v1 --option x --yes", "rollback",
                "rollback checkout", "rollback checkout --to= --yes", "rollback checkout --detach --follow --yes", "follow", "abort",
                "abort a b", "journal --nope", "secret", "secret set", "secret set a/b", "secret show", "secret set name value", "export",
                "export --slo x --from 2 --to 1", "explain", "explain --slo", "explain --slo x --format yaml", "rules x", "rules --out",
                "init", "init --prometheus ftp://x", "init --prometheus http://ann:pw@127.0.0.1" })
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void wrongUsage()
    {
        QFETCH(QString, text);
        const QStringList words = text.split(QLatin1Char(' '));
        const QTemporaryDir folder;
        const Answer answer = run(words.first(), words.mid(1), folders(folder));
        QCOMPARE(answer.code, 2);
        QCOMPARE(answer.out, QString());
        QVERIFY(!answer.err.isEmpty());
    }

    void atHasNoMeaningForWhatChangesTheWorld()
    {
        const QTemporaryDir folder;
        GlobalOptions global = folders(folder);
        global.at = fromEpochMs(1'700'000'000'000);
        for (const char* name : { "rollback", "run", "abort", "init", "secret" })
            QCOMPARE(run(QString::fromUtf8(name), { QStringLiteral("x"), QStringLiteral("--yes") }, global).code, 2);
    }

    void whatIsPassedOnIsThereAtOnce()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        QFile buffered(file.fileName());
        QVERIFY(buffered.open(QIODevice::WriteOnly));
        const Console console { &buffered, nullptr, nullptr, false };
        console.pass("a line of a log\n");
        QCOMPARE(file.readAll(), QByteArray("a line of a log\n"));
    }

    void aJournalThatWasSetAsideIsNoWholeChain()
    {
        const QTemporaryDir folder;
        const GlobalOptions global = folders(folder);
        QCOMPARE(run(QStringLiteral("journal"), { QStringLiteral("--verify") }, global).code, 0);
        QFile kept(global.dataFolder + QStringLiteral("/journal.sqlite.broken-20261129"));
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.close();
        const Answer answer = run(QStringLiteral("journal"), { QStringLiteral("--verify") }, global);
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.contains(kept.fileName()), qPrintable(answer.err));
        QCOMPARE(run(QStringLiteral("journal"), {}, global).code, 0); // which is only asked to show it
    }

    void anUnknownObjectiveIsSaidInJsonToo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("explain") << QStringList();
        QTest::newRow("lab") << QStringList();
        QTest::newRow("export") << QStringList { QStringLiteral("--from"), QStringLiteral("0"), QStringLiteral("--to"),
            QStringLiteral("100") };
    }
    void anUnknownObjectiveIsSaidInJsonToo()
    {
        QFETCH(QStringList, arguments);
        const QTemporaryDir folder;
        GlobalOptions global = folders(folder);
        global.demo = true;
        const Answer answer = run(QString::fromUtf8(QTest::currentDataTag()),
            arguments + QStringList { QStringLiteral("--slo"), QStringLiteral("nope"), QStringLiteral("--format"), QStringLiteral("json") },
            global);
        QCOMPARE(answer.code, 1);
        const QJsonObject json = QJsonDocument::fromJson(answer.out.toUtf8()).object();
        QCOMPARE(json.value(QStringLiteral("schema")).toInt(), 1);
        QCOMPARE(json.value(QStringLiteral("slo")).toString(), QStringLiteral("nope"));
        QVERIFY(answer.err.contains(json.value(QStringLiteral("error")).toString()));
    }

    void checkNamesEveryFaultWithItsPlace()
    {
        const QTemporaryDir folder;
        const GlobalOptions global = folders(folder);
        QCOMPARE(run(QStringLiteral("check"), {}, global).out,
            QStringLiteral("yagura.yaml:1:1: error: There is no yagura.yaml here; create it with “yagura-cli init --prometheus URL”, or "
                           "name its folder with --config.\n"));
        QVERIFY(QDir().mkpath(global.configFolder));
        QFile file(global.configFolder + QStringLiteral("/yagura.yaml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("version: 1\nsources:\n  - {name: metrics, kind: prometheus, url: http://127.0.0.1:9, pol: 3s}\n");
        file.close();
        const Answer answer = run(QStringLiteral("check"), {}, global);
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.out, QStringLiteral("yagura.yaml:3:64: error: The key “pol” is unknown; did you mean “poll”?\n"));
    }

    void onlyWarningsAreNotBadNews()
    {
        const QTemporaryDir folder;
        const GlobalOptions global = folders(folder);
        QVERIFY(QDir().mkpath(global.configFolder));
        QFile file(global.configFolder + QStringLiteral("/yagura.yaml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("version: 1\n");
        file.close();
        const Answer answer = run(QStringLiteral("check"), {}, global);
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.contains(QStringLiteral(": warning: ")));
    }

    void jsonIsWholeEvenWhenTheConfigurationIsBroken()
    {
        const QTemporaryDir folder;
        const Answer answer = run(QStringLiteral("status"), { QStringLiteral("--format"), QStringLiteral("json") }, folders(folder));
        QCOMPARE(answer.code, 1);
        const QJsonObject object = QJsonDocument::fromJson(answer.out.toUtf8()).object();
        QCOMPARE(object.value(QStringLiteral("schema")).toInt(), 1);
        QVERIFY(object.value(QStringLiteral("slos")).isNull());
        QVERIFY(answer.err.contains(QStringLiteral("yagura.yaml:1:1: error: ")));
    }

    void initNeverTouchesAnExistingFile()
    {
        const QTemporaryDir folder;
        const GlobalOptions global = folders(folder);
        QVERIFY(QDir().mkpath(global.configFolder));
        QFile file(global.configFolder + QStringLiteral("/yagura.yaml"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("mine\n");
        file.close();
        const Answer answer = run(QStringLiteral("init"), { QStringLiteral("--prometheus"), QStringLiteral("http://127.0.0.1:9") }, global);
        QCOMPARE(answer.code, 1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine\n"));
    }

    void initNamesTheFolderThatCannotBeWritten()
    {
        const QTemporaryDir folder;
        GlobalOptions global = folders(folder);
        QTemporaryFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open());
        global.configFolder = file.fileName() + QStringLiteral("/yagura");
        const Answer answer = run(QStringLiteral("init"), { QStringLiteral("--prometheus"), QStringLiteral("http://127.0.0.1:9") }, global);
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.contains(global.configFolder + QStringLiteral("/yagura.yaml cannot be written")), qPrintable(answer.err));
        QVERIFY(!answer.err.contains(QStringLiteral("127.0.0.1"))); // it was not even asked
    }

    void initWritesNothingWhenNobodyAnswers()
    {
        const QTemporaryDir folder;
        const GlobalOptions global = folders(folder);
        const Answer answer = run(QStringLiteral("init"), { QStringLiteral("--prometheus"), QStringLiteral("http://127.0.0.1:9") }, global);
        QCOMPARE(answer.code, 3);
        QVERIFY(!QFile::exists(global.configFolder + QStringLiteral("/yagura.yaml")));
    }

    void emptySecretsAreRefused()
    {
        const QTemporaryDir folder;
        const Answer answer = run(QStringLiteral("secret"), { QStringLiteral("set"), QStringLiteral("jobs-token") }, folders(folder), "\n");
        QCOMPARE(answer.code, 2);
    }
};

YAGURA_TEST(TestCommands)
#include "tst_commands.moc"
