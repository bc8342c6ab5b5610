// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/console.h"
#include "tests/support/testmain.h"

using namespace yagura;

class TestCommandLine : public QObject
{
    Q_OBJECT

    static CommandLine parse(const QString& text)
    {
        return parseCommandLine(text.split(QLatin1Char(' '), Qt::SkipEmptyParts), fromEpochMs(1'800'000'000'000));
    }

private slots:
    void globalOptionsInAnyOrder()
    {
        const CommandLine line = parse(QStringLiteral("--lang ja --demo --data=/d --config /c --at 1700000000 status --format json"));
        QCOMPARE(line.error, QString());
        QCOMPARE(line.command, QStringLiteral("status"));
        QCOMPARE(line.arguments, (QStringList { QStringLiteral("--format"), QStringLiteral("json") }));
        QVERIFY(line.global.demo);
        QCOMPARE(line.global.language, QStringLiteral("ja"));
        QCOMPARE(line.global.configFolder, QStringLiteral("/c"));
        QCOMPARE(line.global.dataFolder, QStringLiteral("/d"));
        QVERIFY(line.global.at == fromEpochMs(1'700'000'000'000));
    }

    void foldersHaveDefaults()
    {
        const CommandLine line = parse(QStringLiteral("check"));
        QVERIFY(line.global.configFolder.endsWith(QStringLiteral("/yagura")));
        QVERIFY(line.global.dataFolder.endsWith(QStringLiteral("/yagura")));
        QVERIFY(line.global.configFolder != line.global.dataFolder);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("unknown option") << QStringLiteral("--colour status");
        QTest::newRow("no value") << QStringLiteral("--config");
        QTest::newRow("twice") << QStringLiteral("--config a --config b status");
        QTest::newRow("future") << QStringLiteral("--at 2033-01-01T00:00:00Z status");
        QTest::newRow("no time") << QStringLiteral("--at yesterday status");
        QTest::newRow("language") << QStringLiteral("--lang xx status");
    }
    void wrongUsage()
    {
        QFETCH(QString, text);
        QVERIFY(!parse(text).error.isEmpty());
    }

    void helpIsFoundWhereItIsAskedFor_data()
    {
        QTest::addColumn<bool>("isAsked");
        for (const char* text : { "--help", "-h", "help", "run -h", "run --help", "run checkout --version v1 --help", "--lang xx --help" })
            QTest::newRow(text) << true;
        for (const char* text :
            { "run checkout --version v1 --yes --reason -h", "run checkout --reason -h --yes", "run checkout -- -h", "status", "" })
            QTest::newRow(text) << false;
    }
    /// A start that is answered with help and the code 0 would pass for one.
    void helpIsFoundWhereItIsAskedFor()
    {
        QFETCH(bool, isAsked);
        const CommandLine line = parse(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(line.help, isAsked);
        QVERIFY(!isAsked || line.error.isEmpty());
    }

    void argumentsAreTakenOneByOne()
    {
        Arguments arguments({ QStringLiteral("--option"), QStringLiteral("a=b=c"), QStringLiteral("checkout"),
            QStringLiteral("--option=d=-"), QStringLiteral("--yes") });
        QVERIFY(arguments.flag(QStringLiteral("--yes")));
        QVERIFY(!arguments.flag(QStringLiteral("--yes")));
        QCOMPARE(arguments.options(QStringLiteral("--option")), (QStringList { QStringLiteral("a=b=c"), QStringLiteral("d=-") }));
        QCOMPARE(arguments.positional(), std::optional(QStringLiteral("checkout")));
        arguments.finish();
        QVERIFY2(arguments.isGood(), qPrintable(arguments.error()));
    }

    void leftOversAreWrong()
    {
        Arguments option({ QStringLiteral("--nope") });
        option.finish();
        QVERIFY(option.error().contains(QStringLiteral("--nope")));
        Arguments word({ QStringLiteral("a"), QStringLiteral("b") });
        QCOMPARE(word.positional(), std::optional(QStringLiteral("a")));
        word.finish();
        QVERIFY(word.error().contains(QStringLiteral("b")));
        Arguments choice({ QStringLiteral("--format"), QStringLiteral("xml") });
        choice.choice(QStringLiteral("--format"), { QStringLiteral("table"), QStringLiteral("json") });
        QVERIFY(!choice.isGood());
    }

    void exitCodesFollowTheOrderedRule()
    {
        QCOMPARE(int(firstOf(ExitCode::Good, ExitCode::Unreachable)), 3);
        QCOMPARE(int(firstOf(ExitCode::Unreachable, ExitCode::BadNews)), 1);
        QCOMPARE(int(firstOf(ExitCode::BadNews, ExitCode::OutcomeUnknown)), 4);
        QCOMPARE(int(firstOf(ExitCode::OutcomeUnknown, ExitCode::WrongUsage)), 2);
        QCOMPARE(int(firstOf(ExitCode::Good, ExitCode::Good)), 0);
    }
};

YAGURA_TEST(TestCommandLine)
#include "tst_commandline.moc"
