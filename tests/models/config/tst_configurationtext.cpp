// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/config/configfolder.h"
#include "tests/support/testmain.h"

using namespace yagura;
using namespace yagura::test;

namespace {
const QString kMain = QStringLiteral("yagura.yaml");
} // namespace

/// Bytes that are no text or no YAML, or too much of it; columns that count characters, not bytes.
class TestConfigurationText : public QObject
{
    Q_OBJECT

private slots:
    void bytesThatAreNoText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("latin 1") << QByteArray("version: 1\nname: caf\xE9\n") << QStringLiteral("yagura.yaml:2:10 error not-utf8 []");
        QTest::newRow("utf-16") << QByteArray("\xFF\xFEv\0e\0", 6) << QStringLiteral("yagura.yaml:1:4 error nul-byte []");
        QTest::newRow("nul") << QByteArray("version: 1\n\0", 12) << QStringLiteral("yagura.yaml:2:1 error nul-byte []");
        QTest::newRow("empty") << QByteArray() << QStringLiteral("yagura.yaml:1:1 error empty-file []");
        QTest::newRow("only a comment") << QByteArray("# nothing\n") << QStringLiteral("yagura.yaml:1:1 error empty-file []");
        QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, '#') << QStringLiteral("yagura.yaml:1:1 error file-too-large [1024]");
        QTest::newRow("too deep") << (QByteArray("version: 1\nstorage: ") + QByteArray(100, '[') + QByteArray(100, ']'))
                                  << QStringLiteral("yagura.yaml:2:49 error too-deep [40]");
        QTest::newRow("not closed") << QByteArray("version: 1\nsources: [a, b\n")
                                    << QStringLiteral("yagura.yaml:3:1 error yaml-syntax [end of sequence flow not found]");
        QTest::newRow("unknown anchor") << QByteArray("version: *one\n")
                                        << QStringLiteral("yagura.yaml:1:10 error yaml-syntax [the referenced anchor is not defined]");
        QTest::newRow("alias cycle") << QByteArray("version: 1\nsources: &a [*a]\n")
                                     << QStringLiteral("yagura.yaml:2:14 error alias-cycle []");
        QByteArray bomb("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; ++i) {
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            const QByteArray name = "a" + QByteArray::number(i);
            bomb += name + ": &" + name + " [" + (before + ", ").repeated(9) + before + "]\n";
        }
        QTest::newRow("alias bomb") << bomb << QStringLiteral("yagura.yaml:5:45 error alias-bomb [100000]");
        QTest::newRow("many values") << (QByteArray("version: 1\nsources: [") + QByteArray("1,").repeated(120'000) + "1]")
                                     << QStringLiteral("yagura.yaml:2:200001 error too-many-nodes [100000]");
    }
    void bytesThatAreNoText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, expected);
        ConfigFolder folder;
        folder.write(kMain, bytes);
        const auto result = folder.load();
        QCOMPARE(described(result.faults).join(QLatin1Char('\n')), expected);
        QVERIFY(!result.configuration);
    }

    void columnsCountCharacters()
    {
        ConfigFolder folder;
        folder.write(kMain, folder.read(kMain).replace("{en: Checkout, ja: 決済}", "{ja: 決済𠮷, en: []}"));
        QCOMPARE(described(folder.load().faults),
            QStringList { QStringLiteral("yagura.yaml:14:25 error wrong-type [services[1].name.en, text, list]") });
    }
};

YAGURA_TEST(TestConfigurationText)
#include "tst_configurationtext.moc"
