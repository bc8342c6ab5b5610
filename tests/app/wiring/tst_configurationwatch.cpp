// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/configurationwatch.h"

#include "models/config/configuration.h"
#include "tests/support/clock/manualclock.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace yagura;
using namespace yagura::test;

/// Whatever a configuration is read from, a change of it is noticed within five seconds, and a broken file leaves the last good one.
class TestConfigurationWatch : public QObject
{
    Q_OBJECT

    static void write(const QString& path, const QByteArray& text)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write a test file");
    }

    static QByteArray correction(const QByteArray& name)
    {
        return "apiVersion: yagura/v1\nkind: Correction\nmetadata: {name: " + name
            + "}\nspec: {semantics: drop-events, author: a, reason: b, start: 2026-01-01, duration: 1h}\n";
    }

private slots:
    void everyKindOfFileIsWatched_data()
    {
        QTest::addColumn<QString>("file"); // relative to the configuration folder
        QTest::newRow("main") << QStringLiteral("yagura.yaml");
        QTest::newRow("sloth") << QStringLiteral("slo/shop.yml");
        QTest::newRow("json") << QStringLiteral("slo/shop.json");
        QTest::newRow("corrections") << QStringLiteral("fixes/november.yaml");
        QTest::newRow("policies elsewhere") << QStringLiteral("../policies/shop.yaml");
        QTest::newRow("new file in a folder elsewhere") << QStringLiteral("../policies/new.yaml");
    }
    void everyKindOfFileIsWatched()
    {
        QFETCH(QString, file);
        const QTemporaryDir base;
        const QDir folder(base.filePath(QStringLiteral("config")));
        write(folder.filePath(QStringLiteral("yagura.yaml")), "version: 1\ncorrections: [fixes]\npolicies: [../policies]\n");
        write(folder.filePath(QStringLiteral("slo/shop.yml")), "version: prometheus/v1\n");
        write(folder.filePath(QStringLiteral("slo/shop.json")), "[]");
        write(folder.filePath(QStringLiteral("fixes/november.yaml")), correction("one"));
        write(folder.filePath(QStringLiteral("../policies/shop.yaml")), correction("two"));
        const ConfigurationResult read = readConfiguration(folder.path());
        const auto clock = std::make_shared<ManualClock>(fromEpochMs(0));
        const auto worker = std::make_shared<Worker>(QStringLiteral("test"));
        ConfigurationWatch watch(folder.path(), clock, worker);
        watch.setFiles({ QStringLiteral("yagura.yaml"), QStringLiteral("fixes"), QStringLiteral("fixes/november.yaml"),
            QStringLiteral("../policies"), QStringLiteral("../policies/shop.yaml") });
        QSignalSpy changed(&watch, &ConfigurationWatch::changed);
        const auto look = [&] {
            clock->advance(ConfigurationWatch::kEvery);
            worker->drain();
            QCoreApplication::processEvents();
        };
        watch.start();
        look();
        QCOMPARE(changed.size(), 1); // the first look
        look();
        QCOMPARE(changed.size(), 1);
        write(folder.filePath(file), QByteArray("# ") + file.toUtf8() + "\n");
        look();
        QCOMPARE(changed.size(), 2);
        static_assert(ConfigurationWatch::kEvery <= std::chrono::seconds(5));
        QVERIFY(!read.faults.empty()); // the Sloth file is not whole: what is told is told at its place
    }

    /// Teams link the folder of their Sloth or Pyrra files into the configuration.
    void aFolderBehindALinkIsWatched()
    {
        const QTemporaryDir base;
        const QDir folder(base.filePath(QStringLiteral("config")));
        write(folder.filePath(QStringLiteral("yagura.yaml")), "version: 1\n");
        write(base.filePath(QStringLiteral("team/one.yaml")), correction("one"));
        QVERIFY(QFile::link(base.filePath(QStringLiteral("team")), folder.filePath(QStringLiteral("slo"))));
        const ConfigurationResult read = readConfiguration(folder.path());
        QVERIFY(read.configuration);
        QCOMPARE(read.configuration->corrections.size(), size_t(1));
        const auto clock = std::make_shared<ManualClock>(fromEpochMs(0));
        const auto worker = std::make_shared<Worker>(QStringLiteral("test"));
        ConfigurationWatch watch(folder.path(), clock, worker);
        watch.setFiles(read.files);
        QSignalSpy changed(&watch, &ConfigurationWatch::changed);
        const auto look = [&] {
            clock->advance(ConfigurationWatch::kEvery);
            worker->drain();
            QCoreApplication::processEvents();
        };
        watch.start();
        look();
        QCOMPARE(changed.size(), 1); // the first look
        write(base.filePath(QStringLiteral("team/two.yaml")), correction("two"));
        look();
        QCOMPARE(changed.size(), 2);
    }

    void whatWasReadIsNamed()
    {
        const QTemporaryDir base;
        const QDir folder(base.filePath(QStringLiteral("config")));
        write(folder.filePath(QStringLiteral("yagura.yaml")), "version: 1\ncorrections: [fixes]\npolicies: [../policies]\n");
        write(folder.filePath(QStringLiteral("fixes/november.yaml")), correction("one"));
        write(folder.filePath(QStringLiteral("../policies/shop.yaml")), correction("two"));
        const ConfigurationResult read = readConfiguration(folder.path());
        QVERIFY(read.configuration);
        for (const char* name : { "yagura.yaml", "fixes", "fixes/november.yaml", "../policies", "../policies/shop.yaml" })
            QVERIFY2(read.configuration->files.contains(QLatin1String(name)), name);
        QCOMPARE(read.configuration->corrections.size(), size_t(2));
    }
};

YAGURA_TEST(TestConfigurationWatch)
#include "tst_configurationwatch.moc"
