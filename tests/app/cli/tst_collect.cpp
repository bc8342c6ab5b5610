// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program/programhome.h"
#include "tests/support/testmain.h"

#include <csignal>

using namespace yagura::test;

/// The real program polls until it is stopped, and ends in good order.
class TestCollect : public QObject
{
    Q_OBJECT

private slots:
    void endsInGoodOrderWhenStopped_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM, as systemd does") << SIGTERM;
        QTest::newRow("SIGINT, as a terminal does") << SIGINT;
    }
    void endsInGoodOrderWhenStopped()
    {
        QFETCH(const int, signal);
        const ProgramHome home;
        const auto process = home.start({ QStringLiteral("--demo"), QStringLiteral("collect") });
        QByteArray told;
        const auto hasTold = [&](const char* words) {
            told += process->readAllStandardError();
            return told.contains(words);
        };
        QTRY_VERIFY_WITH_TIMEOUT(hasTold("polling goes on"), 30'000);
        QCOMPARE(process->state(), QProcess::Running); // it stays
        QCOMPARE(::kill(static_cast<pid_t>(process->processId()), signal), 0);
        const ProgramHome::Done done = ProgramHome::finish(*process);
        QCOMPARE(done.code, 0);
        QCOMPARE(done.out, QByteArray());
        QVERIFY2(done.err.contains("Stopped"), done.err.constData());
    }

    void withoutSourcesThereIsNothingToCollect()
    {
        const ProgramHome home;
        QVERIFY(home.write(QStringLiteral("yagura.yaml"), "version: 1\n"));
        const ProgramHome::Done done = home.run({ QStringLiteral("collect") });
        QCOMPARE(done.code, 1);
        QVERIFY2(done.err.contains("no source"), done.err.constData());
    }

    void whereNothingCanBeStoredNothingIsCollected()
    {
        const ProgramHome home;
        QVERIFY(home.write(
            QStringLiteral("yagura.yaml"), "version: 1\nsources: [{name: metrics, kind: prometheus, url: http://127.0.0.1:9}]\n"));
        const ProgramHome::Done done = home.run({ QStringLiteral("--data"), QStringLiteral("/dev/null/data"), QStringLiteral("collect") });
        QCOMPARE(done.code, 1);
        QVERIFY2(done.err.contains("/dev/null/data cannot be written to"), done.err.constData());
    }

    void aBrokenConfigurationIsToldAndEndsIt()
    {
        const ProgramHome home;
        QVERIFY(home.write(QStringLiteral("yagura.yaml"), "version: 1\nsources: 3\n"));
        const ProgramHome::Done done = home.run({ QStringLiteral("collect") });
        QCOMPARE(done.code, 1);
        QVERIFY2(done.err.contains("yagura.yaml:2:"), done.err.constData());
    }

    void takesNoArguments()
    {
        const ProgramHome home;
        QCOMPARE(home.run({ QStringLiteral("collect"), QStringLiteral("now") }).code, 2);
        QCOMPARE(home.run({ QStringLiteral("--at"), QStringLiteral("2026-11-22T10:00:00Z"), QStringLiteral("collect") }).code, 2);
    }
};

YAGURA_TEST(TestCollect)
#include "tst_collect.moc"
