// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/faultcodes.h"
#include "models/config/faultlist.h"
#include "models/wording/faulttext.h"
#include "tests/models/config/configfolder.h"
#include "tests/models/config/spoil.h"
#include "tests/support/testmain.h"

#include <QSet>

using namespace yagura;
using namespace yagura::test;

/// A good configuration, spoilt in one place: one fault, at that place; and a sentence for every kind of fault.
class TestConfigurationFaults : public QObject
{
    Q_OBJECT

    static QString placeOf(const QString& file, const QByteArray& marked)
    {
        const QString before = QString::fromUtf8(marked.left(marked.indexOf("¦")));
        const auto line = before.count(QLatin1Char('\n')) + 1;
        const auto column = before.size() - before.lastIndexOf(QLatin1Char('\n'));
        return QStringLiteral("%1:%2:%3 ").arg(file).arg(line).arg(column);
    }

    static std::vector<Spoil> spoils()
    {
        std::vector<Spoil> all(mainFileSpoils().begin(), mainFileSpoils().end());
        all.insert(all.end(), openSloSpoils().begin(), openSloSpoils().end());
        return all;
    }

private slots:
    void eachFaultOnceAtItsPlace_data()
    {
        QTest::addColumn<int>("index");
        int i = 0;
        for (const Spoil& spoil : spoils())
            QTest::newRow(spoil.name) << i++;
    }
    void eachFaultOnceAtItsPlace()
    {
        QFETCH(int, index);
        const Spoil spoil = spoils().at(size_t(index));
        const QString file = QString::fromLatin1(spoil.file);
        ConfigFolder folder;
        QByteArray text = folder.read(file);
        const qsizetype at = text.indexOf(spoil.from);
        QVERIFY2(at >= 0, "the good file does not hold the text that is to be spoilt");
        text.replace(at, qsizetype(qstrlen(spoil.from)), spoil.to);
        const QString expected = placeOf(file, text) + QString::fromUtf8(spoil.expected);
        folder.write(file, text.replace("¦", ""));
        const auto result = folder.load();
        QCOMPARE(described(result.faults).join(QLatin1Char('\n')), expected);
        QCOMPARE(result.configuration.has_value(), QByteArray(spoil.expected).startsWith("warning"));
    }

    void thereAreMoreThanThirtyKinds()
    {
        QSet<QByteArray> codes;
        for (const Spoil& spoil : spoils())
            codes.insert(QByteArray(spoil.expected).split(' ').at(1));
        QVERIFY2(codes.size() >= 50, QByteArray::number(codes.size()).constData());
    }

    void everyCodeHasASentence()
    {
        const QStringList arguments { QStringLiteral("A1"), QStringLiteral("A2"), QStringLiteral("A3"), QStringLiteral("A4") };
        QSet<QString> sentences;
        for (const QLatin1String code : faults::kAll) {
            const QString sentence = faultText(code, arguments);
            QVERIFY2(!sentence.contains(QStringLiteral("no description")), code.data());
            QVERIFY2(!sentence.contains(QLatin1Char('\n')), code.data());
            QVERIFY2(!sentence.contains(QLatin1Char('%')), code.data());
            // What to do follows what is wrong.
            QVERIFY2(sentence.contains(QLatin1Char(';')) || sentence.endsWith(QLatin1Char('?')), code.data());
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), qsizetype(faults::kAll.size()));
        QVERIFY(faultText(faults::unknownKey, { QStringLiteral("a"), QString() }).contains(QStringLiteral("unknown here")));
    }
};

YAGURA_TEST(TestConfigurationFaults)
#include "tst_configurationfaults.moc"
