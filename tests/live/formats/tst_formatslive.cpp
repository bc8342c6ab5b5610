// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/configuration.h"
#include "models/config/preset.h"
#include "tests/support/servers/processserver.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace yagura;
using namespace yagura::test;

/// What we take is what the tools themselves take: our test data goes through the real Sloth and the real Pyrra, and every preset
/// through the rule checkers of both Prometheus generations.
class TestFormatsLive : public QObject
{
    Q_OBJECT

    static QString data(const QString& name) { return QStringLiteral(YAGURA_SOURCE_DIR "/tests/data/config/") + name; }

    /// Empty when the program ended well, else what it said.
    static QString run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        if (!process.waitForFinished(60'000))
            return QStringLiteral("did not end");
        const QString output = QString::fromUtf8(process.readAll());
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? QString() : QStringLiteral("refused: ") + output;
    }

    static bool write(const QString& path, const QByteArray& text)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }

    /// Whether a folder with this one file of objectives loads, and makes at least one.
    static bool weTake(const QByteArray& text)
    {
        const QTemporaryDir folder;
        write(folder.filePath(QStringLiteral("yagura.yaml")),
            "version: 1\nsources: [{name: metrics, kind: prometheus, url: http://127.0.0.1:9090}]\n");
        write(folder.filePath(QStringLiteral("slo/a.yaml")), text);
        const auto result = readConfiguration(folder.path());
        return result.configuration && !result.configuration->slos.empty();
    }

    static QByteArray contents(const QString& name)
    {
        QFile file(data(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// An expression as one rule of a file; the window is a minute.
    static QByteArray ruleOf(const QString& name, const QString& expression)
    {
        QString whole = expression;
        whole.replace(QStringLiteral("$__window"), QStringLiteral("1m")).replace(QLatin1Char('\''), QStringLiteral("''"));
        return QStringLiteral("      - record: preset:%1\n        expr: '%2'\n").arg(name, whole).toUtf8();
    }

private slots:
    void slothTakesWhatWeTake_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("taken");
        const QByteArray shop = contents(QStringLiteral("sloth/shop.yml"));
        QTest::newRow("file") << shop << true;
        QTest::newRow("resource") << contents(QStringLiteral("sloth/resource.yaml")) << true;
        QTest::newRow("unknown key") << QByteArray(shop).replace("    description:", "    descripton:") << true;
        QTest::newRow("empty values") << QByteArray(shop)
                                             .replace("description: \"Requests that the checkout did not fail.\"", "description: \"\"")
                                             .replace("page_alert:\n        disable: true\n---", "page_alert:\n---")
                                      << true;
        QTest::newRow("merged keys") << QByteArray(shop).replace(
            "      raw:\n", "      <<: {raw: {error_ratio_query: 'a[{{.window}}]'}}\n      raw:\n")
                                     << true;
        QTest::newRow("tab in a query") << QByteArray(shop).replace("            -\n", "          \t-\n") << true;
        QTest::newRow("no query") << QByteArray(shop).replace("total_query", "all_query") << false;
        QTest::newRow("name with a blank") << QByteArray(shop).replace("service: \"checkout\"", "service: \"check out\"") << false;
        QTest::newRow("above hundred") << QByteArray(shop).replace("objective: 99.9\n", "objective: 101\n") << false;
    }
    void slothTakesWhatWeTake()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, taken);
        const QString sloth = findServer({ QStringLiteral("sloth") }, QString());
        YAGURA_NEED_SERVER(sloth, "sloth");
        QCOMPARE(weTake(text), taken);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("in.yml"));
        QVERIFY(write(file, text));
        const QString said = run(sloth,
            { QStringLiteral("generate"), QStringLiteral("-i"), file, QStringLiteral("-o"), folder.filePath(QStringLiteral("out.yml")) });
        QVERIFY2(said.isEmpty() == taken, qPrintable(said));
    }

    void pyrraTakesWhatWeTake_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("taken");
        // Pyrra's own command reads one object per file.
        const QByteArray all = contents(QStringLiteral("pyrra/availability.yaml"));
        int i = 0;
        qsizetype from = 0;
        while (from >= 0 && from < all.size()) {
            const qsizetype end = all.indexOf("\n---\n", from);
            QTest::addRow("object %d", ++i) << all.mid(from, end < 0 ? -1 : end + 1 - from) << true;
            from = end < 0 ? -1 : end + 5;
        }
        const QByteArray probe = contents(QStringLiteral("pyrra/probe.yaml"));
        QTest::newRow("gauge") << probe << true;
        QTest::newRow("unknown key") << QByteArray(probe).replace("  window:", "  strange: 1\n  window:") << false;
        QTest::newRow("empty values") << QByteArray(probe).replace("spec:\n", "spec:\n  description: \"\"\n  alerting:\n") << true;
        QTest::newRow("offset") << QByteArray(probe).replace("example\"}", "example\"} offset 1m") << true;
        QTest::newRow("no selector") << QByteArray(probe).replace("metric: probe", "metric: max(probe").replace("\"}", "\"})") << false;
    }
    void pyrraTakesWhatWeTake()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, taken);
        const QString pyrra = findServer({ QStringLiteral("pyrra") }, QString());
        YAGURA_NEED_SERVER(pyrra, "pyrra");
        QCOMPARE(weTake(text), taken);
        const QTemporaryDir folder;
        QVERIFY(write(folder.filePath(QStringLiteral("in/a.yaml")), text));
        QDir().mkpath(folder.filePath(QStringLiteral("out")));
        const QString said = run(pyrra,
            { QStringLiteral("generate"), QStringLiteral("--config-files=") + folder.filePath(QStringLiteral("in/*.yaml")),
                QStringLiteral("--prometheus-folder=") + folder.filePath(QStringLiteral("out")) });
        const bool made = said.isEmpty() && !QDir(folder.filePath(QStringLiteral("out"))).entryList(QDir::Files).isEmpty();
        QVERIFY2(made == taken, qPrintable(said));
    }

    void promtoolTakesEveryPreset_data()
    {
        QTest::addColumn<QString>("version");
        QTest::newRow("2.42") << QStringLiteral("version 2.");
        QTest::newRow("3.16") << QStringLiteral("version 3.");
    }
    void promtoolTakesEveryPreset()
    {
        QFETCH(QString, version);
        const QString promtool = findServer({ QStringLiteral("promtool") }, version);
        YAGURA_NEED_SERVER(promtool, "promtool");
        QByteArray rules = "groups:\n  - name: presets\n    rules:\n";
        int count = 0;
        for (const Preset& preset : newestPresets()) {
            PresetValues values;
            for (const PresetVariable& variable : preset.variables) {
                if (variable.fallback.isEmpty())
                    values.insert(variable.name, QStringLiteral("a\"b\\\\.c"));
            }
            const auto indicator = instantiatePreset(preset, values);
            QVERIFY2(indicator, qPrintable(preset.id));
            const QString name = QString(preset.id).replace(QLatin1Char('-'), QLatin1Char('_'));
            rules += ruleOf(name + QStringLiteral("_part"), indicator->part);
            if (!indicator->total.isEmpty())
                rules += ruleOf(name + QStringLiteral("_total"), indicator->total);
            ++count;
        }
        QCOMPARE(count, 25);
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("rules.yml"));
        QVERIFY(write(file, rules));
        const QString said = run(promtool, { QStringLiteral("check"), QStringLiteral("rules"), file });
        QVERIFY2(said.isEmpty(), qPrintable(said));
    }
};

YAGURA_TEST(TestFormatsLive)
#include "tst_formatslive.moc"
