// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program/programhome.h"
#include "tests/support/rundeck/deployshop.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace yagura::test;

/// The real command line against a real Rundeck: what it says happened is what the server says, and the journal holds every step.
class LiveProgramTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_shop.reset(); }
    void deployTwiceThenRollBack();
    void aLogOfTenThousandLinesByteForByte();
    void whileOneRunsTheNextIsRefused();
    void theJournalIsWholeAndNothingKeepsTheToken();

private:
    /// Runs with `--format json` and keeps what it printed.
    ProgramHome::Done ask(const QStringList& arguments)
    {
        const ProgramHome::Done done = m_home.run(arguments + QStringList { u"--format"_s, u"json"_s });
        m_printed += done.all();
        return done;
    }
    QJsonArray journalOf(const QString& op)
    {
        const QJsonArray all = ask({ u"journal"_s, u"--verify"_s }).json().value("entries"_L1).toArray();
        QJsonArray own;
        for (const auto& entry : all) {
            if (entry["opId"_L1] == op)
                own.append(entry);
        }
        return own;
    }
    QStringList stepsOf(const QString& op)
    {
        const QJsonArray entries = journalOf(op);
        QStringList steps;
        for (const auto& entry : entries)
            steps += entry["step"_L1].toString();
        return steps;
    }

    RundeckServer* m_server = nullptr;
    std::unique_ptr<DeployShop> m_shop;
    ProgramHome m_home;
    QByteArray m_printed;
    QStringList m_ops; ///< every operation of this class
};

void LiveProgramTest::initTestCase()
{
    YAGURA_NEED_RUNDECK(m_server);
    m_shop = std::make_unique<DeployShop>(*m_server);
    QVERIFY2(m_shop->seed(), qPrintable(m_shop->complaint()));
    m_home.setSecret(u"jobs-token"_s, m_server->token());
    QVERIFY(m_home.write(u"yagura.yaml"_s,
        "version: 1\nsources:\n" + m_shop->sourceLine() + "services:\n  - id: checkout\n    name: {en: Checkout, ja: 決済}\n"
            + m_shop->targetLine()));
}

void LiveProgramTest::deployTwiceThenRollBack()
{
    const QStringList whole { u"intent"_s, u"sending"_s, u"confirmed"_s, u"ended"_s };
    for (const QString& version : { u"v1"_s, u"v2"_s }) {
        const ProgramHome::Done done
            = ask({ u"run"_s, u"checkout"_s, u"--version"_s, version, u"--reason"_s, u"週次リリース"_s, u"--yes"_s });
        QVERIFY2(done.code == 0, done.all().constData());
        const QJsonObject answer = done.json();
        QCOMPARE(answer.value("outcome"_L1).toString(), u"succeeded"_s);
        QCOMPARE(answer.value("action"_L1).toString(), u"deploy"_s);
        QCOMPARE(answer.value("requestsSent"_L1).toInt(), 1);
        m_ops.prepend(answer.value("opId"_L1).toString());
        QCOMPARE(stepsOf(m_ops.front()), whole);
    }
    const ProgramHome::Done back = ask({ u"rollback"_s, u"checkout"_s, u"--reason"_s, u"5xx"_s, u"--yes"_s, u"--follow"_s });
    QVERIFY2(back.code == 0, back.all().constData());
    QVERIFY2(back.out.contains("手順 1"), back.out.constData());
    const QJsonObject answer = back.json();
    QCOMPARE(answer.value("outcome"_L1).toString(), u"succeeded"_s);
    QCOMPARE(answer.value("action"_L1).toString(), u"rollback"_s);
    QCOMPARE(answer.value("version"_L1).toString(), u"v1"_s);
    QCOMPARE(answer.value("requestsSent"_L1).toInt(), 1);
    QVERIFY(!answer.value("guards"_L1).toArray().isEmpty());
    m_ops.prepend(answer.value("opId"_L1).toString());
    QCOMPARE(stepsOf(m_ops.front()), whole);

    // What the server says of the very execution.
    const QJsonValue told = answer.value("execution"_L1);
    const QJsonObject real = m_shop->execution(told["id"_L1].toString());
    QCOMPARE(real.value("status"_L1).toString(), u"succeeded"_s);
    QCOMPARE(real.value("permalink"_L1), told["permalink"_L1]);
    QCOMPARE(real["job"_L1]["options"_L1]["version"_L1].toString(), u"v1"_s);
    QCOMPARE(real["job"_L1]["options"_L1]["yagura_op"_L1].toString(), m_ops.front());
    QCOMPARE(m_shop->operations(), m_ops); // three clicks, three executions

    const QJsonValue job = ask({ u"jobs"_s, u"checkout"_s }).json()["jobs"_L1][0];
    QCOMPARE(job["id"_L1].toString(), m_shop->deployJob());
    QCOMPARE(job["runnable"_L1], QJsonValue(true));
    QCOMPARE(job["recent"_L1].toArray().size(), 3);
    QCOMPARE(job["recent"_L1][0]["version"_L1].toString(), u"v1"_s);
}

void LiveProgramTest::aLogOfTenThousandLinesByteForByte()
{
    const ProgramHome::Done started = ask({ u"run"_s, u"--job"_s, u"jobs/"_s + m_shop->longJob(), u"--yes"_s, u"--detach"_s });
    QVERIFY2(started.code == 0, started.all().constData());
    const QString op = started.json().value("opId"_L1).toString();
    const QString id = started.json()["execution"_L1]["id"_L1].toString();
    QVERIFY2(!id.isEmpty(), started.all().constData());
    // While it runs, and once more when it has ended: named by its execution, then by the operation.
    const ProgramHome::Done running = m_home.run({ u"follow"_s, u"jobs/"_s + id, u"--from-start"_s });
    QVERIFY2(running.code == 0, running.err.constData());
    const ProgramHome::Done ended = m_home.run({ u"follow"_s, op });
    QVERIFY2(ended.code == 0, ended.err.constData());
    QCOMPARE(stepsOf(op), QStringList({ u"intent"_s, u"sending"_s, u"confirmed"_s, u"ended"_s }));
    const QByteArray truth = m_shop->logText(id);
    QCOMPARE(truth.count('\n'), 10'000);
    const auto hash = [](const QByteArray& text) { return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex(); };
    QCOMPARE(hash(running.out), hash(truth));
    QCOMPARE(hash(ended.out), hash(truth));
}

void LiveProgramTest::whileOneRunsTheNextIsRefused()
{
    const ProgramHome::Done slow
        = ask({ u"run"_s, u"checkout"_s, u"--version"_s, u"v3"_s, u"--option"_s, u"secs=90"_s, u"--yes"_s, u"--detach"_s });
    QVERIFY2(slow.code == 0, slow.all().constData());
    QCOMPARE(slow.json().value("outcome"_L1).toString(), u"running"_s);
    const QString op = slow.json().value("opId"_L1).toString();
    m_ops.prepend(op);

    const ProgramHome::Done second = ask({ u"rollback"_s, u"checkout"_s, u"--to"_s, u"v2"_s, u"--yes"_s });
    QVERIFY2(second.code == 1, second.all().constData());
    QCOMPARE(second.json().value("outcome"_L1).toString(), u"refused"_s);
    QCOMPARE(second.json().value("requestsSent"_L1).toInt(), 0);
    const QStringList refused = stepsOf(second.json().value("opId"_L1).toString());
    QVERIFY2(refused.contains("refused"_L1), qPrintable(refused.join(u' ')));

    const ProgramHome::Done abort = m_home.run({ u"abort"_s, op });
    QVERIFY2(abort.code == 0, abort.all().constData());
    const ProgramHome::Done followed = m_home.run({ u"follow"_s, op, u"--from-start"_s });
    QVERIFY2(followed.code == 1, followed.all().constData()); // aborted is bad news
    QVERIFY(followed.out.contains("手順 1"));
    QCOMPARE(m_shop->execution(m_shop->idOfNewest()).value("status"_L1).toString(), u"aborted"_s);
    QCOMPARE(m_shop->operations(), m_ops);
    // Started and left alone: whoever followed it to its end wrote the end down.
    QCOMPARE(stepsOf(op), QStringList({ u"intent"_s, u"sending"_s, u"confirmed"_s, u"ended"_s }));
    // Stopping is a change of the world of its own.
    const QJsonArray entries = ask({ u"journal"_s }).json().value("entries"_L1).toArray();
    const auto stop = std::find_if(entries.begin(), entries.end(), [](const auto& entry) { return entry["step"_L1] == "abort"_L1; });
    QVERIFY(stop != entries.end());
    QCOMPARE((*stop)["detail"_L1]["execution"_L1].toString(), slow.json()["execution"_L1]["id"_L1].toString());
    QCOMPARE(stepsOf((*stop)["opId"_L1].toString()), QStringList({ u"abort"_s, u"abort-answer"_s }));
}

void LiveProgramTest::theJournalIsWholeAndNothingKeepsTheToken()
{
    const QJsonObject journal = ask({ u"journal"_s, u"--verify"_s }).json();
    QCOMPARE(journal.value("chain"_L1).toString(), u"intact"_s);
    const QJsonArray entries = journal.value("entries"_L1).toArray();
    QString before;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QCOMPARE(entries[i]["seq"_L1].toInt(), int(i) + 1);
        QVERIFY(!entries[i]["hash"_L1].toString().isEmpty() && entries[i]["hash"_L1].toString() != before);
        before = entries[i]["hash"_L1].toString();
    }
    const QJsonArray first = journalOf(m_ops.back());
    QVERIFY2(QJsonDocument(first).toJson().contains("週次リリース"), "the reason is kept");

    const QByteArray token = m_server->token();
    QVERIFY(!m_printed.contains(token));
    QDirIterator it(m_home.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int files = 0;
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(token), qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files >= 2); // the configuration, the journal
}

YAGURA_TEST(LiveProgramTest)
#include "tst_program.moc"
