// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "tests/support/testmain.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace yagura;

/// explain, rules and lab over the demo's world, which answers like a real one.
class TestNumbers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void explainTellsWhatStatusTells()
    {
        const QJsonObject status = json(run({ "status", "--format", "json" }));
        const QJsonObject told = json(run({ "explain", "--slo", "checkout-availability", "--format", "json" }));
        QCOMPARE(told[QLatin1String("schema")].toInt(), 1);
        QJsonObject slo;
        for (const QJsonValue& one : status[QLatin1String("slos")].toArray()) {
            if (one[QLatin1String("id")] == told[QLatin1String("slo")])
                slo = one.toObject();
        }
        QVERIFY(!slo.isEmpty());
        QCOMPARE(told[QLatin1String("window")].toObject().keys(), slo[QLatin1String("windows")][0].toObject().keys());
        QCOMPARE(told[QLatin1String("methods")].toObject().keys(), slo[QLatin1String("methods")].toObject().keys());
        QVERIFY(told[QLatin1String("window")][QLatin1String("total")].toDouble() > 1e6);
        QCOMPARE(told[QLatin1String("queries")].toArray().size(), 4);
        QCOMPARE(told[QLatin1String("rounding")].toArray().size(), 4);
        QVERIFY(!told[QLatin1String("gaps")].toArray().isEmpty());
        QVERIFY(!told[QLatin1String("difference")].toString().isEmpty());
    }

    void explainAsTextSaysTheSameDigits()
    {
        const Answer answer = run({ "explain", "--slo", "checkout-availability" });
        QVERIFY(answer.out.contains(QStringLiteral("Recomputed from what is shown: the same digits.")));
        const QString promql = run({ "explain", "--slo", "checkout-availability", "--format", "promql" }).out;
        QVERIFY(promql.contains(QStringLiteral(" @ 17")));
        QVERIFY(promql.startsWith(QLatin1Char('#')));
    }

    void rulesArePrintedAndWrittenOnlyOverTheirOwn()
    {
        const Answer one = run({ "rules", "--slo", "checkout-availability" });
        QCOMPARE(one.code, 0);
        QCOMPARE(one.out.count(QStringLiteral("- alert: ErrorBudgetBurn\n")), 4);
        QVERIFY(one.out.contains(QStringLiteral("description: \"Over the last 1h and still over the last 5m")));

        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("checkout-availability.rules.yml"));
        const QStringList command { QStringLiteral("rules"), QStringLiteral("--slo"), QStringLiteral("checkout-availability"),
            QStringLiteral("--out"), folder.path() };
        QCOMPARE(run(command).code, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()).trimmed(), one.out.trimmed());
        file.close();
        QCOMPARE(run(command).code, 0);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("groups: []\n");
        file.close();
        const Answer refused = run(command);
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("groups: []\n"));
    }

    void everyObjectiveOfTheDemoHasRules()
    {
        const Answer all = run({ "rules" });
        QCOMPARE(all.code, 0);
        QVERIFY(all.out.count(QStringLiteral("  - name: ")) > 10);
    }

    void labReplaysAnotherObjective()
    {
        const QJsonObject told = json(run({ "lab", "--slo", "checkout-availability", "--target", "99.5", "--window", "28d", "--method",
            "Timeslices", "--burn", "pyrra", "--format", "json" }));
        QCOMPARE(told[QLatin1String("schema")].toInt(), 1);
        const QJsonObject current = told[QLatin1String("current")].toObject();
        const QJsonObject proposed = told[QLatin1String("proposed")].toObject();
        QCOMPARE(current.keys(), proposed.keys());
        QCOMPARE(current[QLatin1String("burn")].toString(), QStringLiteral("google"));
        QCOMPARE(proposed[QLatin1String("burn")].toString(), QStringLiteral("pyrra"));
        QCOMPARE(proposed[QLatin1String("target")].toString(), QStringLiteral("99.5"));
        QCOMPARE(proposed[QLatin1String("window")].toString(), QStringLiteral("28d"));
        QCOMPARE(proposed[QLatin1String("method")].toString(), QStringLiteral("Timeslices"));
        const QJsonArray alerts = proposed[QLatin1String("alerts")].toArray();
        QCOMPARE(alerts.size(), 4);
        QCOMPARE(alerts[0][QLatin1String("threshold")].toDouble(), 14.0);
        QCOMPARE(alerts[0][QLatin1String("for")].toString(), QStringLiteral("2m"));
        QVERIFY(alerts[0][QLatin1String("refused")].isNull());
        QVERIFY(!current[QLatin1String("alerts")][0][QLatin1String("fired")].toArray().isEmpty());
        QVERIFY(proposed[QLatin1String("remainingRatio")].toDouble() < 1);

        const QJsonObject calendar
            = json(run({ "lab", "--slo", "checkout-availability", "--window", "calendar month Asia/Tokyo", "--format", "json" }));
        QCOMPARE(calendar[QLatin1String("proposed")][QLatin1String("window")].toString(), QStringLiteral("calendar month Asia/Tokyo"));
        QVERIFY(run({ "lab", "--slo", "checkout-availability" }).out.contains(QStringLiteral("Alerts as proposed:")));
    }

    void whatDoesNotExistIsBadNews()
    {
        for (const char* command : { "explain", "rules", "lab" }) {
            const Answer answer = run({ command, "--slo", "no-such" });
            QCOMPARE(answer.code, 1);
            QVERIFY(answer.err.contains(QStringLiteral("no-such")));
            QCOMPARE(answer.out, QString());
        }
    }

private:
    struct Answer
    {
        int code = -1;
        QString out;
        QString err;
    };
    static Answer run(std::initializer_list<const char*> words)
    {
        QStringList list;
        for (const char* word : words)
            list += QString::fromUtf8(word);
        return run(list);
    }
    static Answer run(const QStringList& words)
    {
        QBuffer out;
        QBuffer err;
        QBuffer in;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        in.open(QIODevice::ReadOnly);
        GlobalOptions global;
        global.demo = true;
        Answer answer;
        const auto command = makeCommand(words.first(), { global, words.mid(1), { &out, &err, &in, false } });
        if (command && command->prepare()) {
            QSignalSpy spy(command.get(), &Command::finished);
            command->start();
            if (!spy.isEmpty() || spy.wait(60'000))
                answer.code = spy.first().first().toInt();
        }
        answer.out = QString::fromUtf8(out.data());
        answer.err = QString::fromUtf8(err.data());
        return answer;
    }
    static QJsonObject json(const Answer& answer) { return QJsonDocument::fromJson(answer.out.toUtf8()).object(); }
};

YAGURA_TEST(TestNumbers)
#include "tst_numbers.moc"
