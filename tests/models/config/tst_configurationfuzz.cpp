// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/promql.h"
#include "models/wording/faulttext.h"
#include "tests/models/config/configfolder.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace yagura;
using namespace yagura::test;

/// Seeded mutations of a good configuration: never a crash or a hang, and either it loads or it says where it does not.
class TestConfigurationFuzz : public QObject
{
    Q_OBJECT

    static QByteArray mutated(QByteArray text, QRandomGenerator& random)
    {
        static const QByteArrayList pieces { "\t", "\n", "  ", "- ", ": ", "{", "}", "[", "]", "\"", "'", "|", ">", "&a ", "*a", "!!x ",
            "#", "%", "---\n", "? ", "\xE9", QByteArray("\0", 1), "\xE6\xB1\xBA", "<<: ", "null", "~", "1e999", "-0", "$__window", "{{",
            "\\", "," };
        const int steps = random.bounded(1, 5);
        for (int i = 0; i < steps; ++i) {
            const auto at = random.bounded(int(text.size()) + 1);
            const auto length = random.bounded(1, 30);
            switch (random.bounded(5)) {
            case 0:
                text.remove(at, length);
                break;
            case 1:
                text.insert(at, pieces.at(random.bounded(int(pieces.size()))));
                break;
            case 2:
                text.insert(at, text.mid(random.bounded(int(text.size()) + 1), length));
                break;
            case 3:
                text.truncate(std::max(at, 10));
                break;
            default:
                if (at < text.size())
                    text[at] = char(random.bounded(256));
            }
        }
        return text;
    }

    static bool isValidPlace(const Fault& fault, const ConfigFolder& folder)
    {
        const QByteArrayList lines = folder.read(fault.file).split('\n');
        if (fault.line < 1 || fault.line > lines.size() || fault.column < 1)
            return false;
        // Bytes bound the characters of a line, however broken it is.
        return fault.column <= lines.at(fault.line - 1).size() + 1;
    }

private slots:
    void mutationsNeverCrash()
    {
        QRandomGenerator random(20261122);
        const ConfigFolder folder;
        QStringList names { QStringLiteral("yagura.yaml"), QStringLiteral("slo/checkout.yaml"), QStringLiteral("slo/search.json") };
        for (const char* name :
            { "sloth/shop.yml", "pyrra/availability.yaml", "openslo/all.yaml", "openslo/alpha.yaml", "own/objects.yaml" }) {
            QFile file(QStringLiteral(YAGURA_SOURCE_DIR "/tests/data/config/") + QLatin1String(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            names.append(QStringLiteral("slo/") + QFileInfo(file).fileName());
            folder.write(names.last(), file.readAll());
        }
        QByteArrayList good;
        for (const QString& name : names)
            good.append(folder.read(name));
        int loaded = 0;
        QElapsedTimer timer;
        for (int round = 0; round < 2000; ++round) {
            const int which = random.bounded(int(names.size()));
            folder.write(names.at(which), mutated(good.at(which), random));
            timer.start();
            const auto result = folder.load();
            QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(round)));
            loaded += result.configuration ? 1 : 0;
            QVERIFY2(result.configuration.has_value() != result.hasErrors(), qPrintable(QString::number(round)));
            for (const Fault& fault : result.faults) {
                QVERIFY2(isValidPlace(fault, folder),
                    qPrintable(QString::number(round) + QLatin1Char(' ') + described({ fault }).join(QString())));
                QVERIFY(!faultText(fault.code, fault.arguments).contains(QLatin1Char('\n')));
            }
            folder.write(names.at(which), good.at(which));
        }
        // Both ways were walked.
        QVERIFY2(loaded > 50 && loaded < 1950, qPrintable(QString::number(loaded)));
    }

    void promqlMutationsNeverCrash()
    {
        QRandomGenerator random(7);
        const QByteArray good = "sum by (code) (rate({\"http.requests\", code=~\"5..\", path!=`/a`}[5m:1m] offset -1h @ end())) / on(x) "
                                "group_left (y) (up == bool 1e3)";
        QVERIFY(parsePromql(QString::fromUtf8(good)));
        int accepted = 0;
        for (int round = 0; round < 5000; ++round) {
            const QString text = QString::fromUtf8(mutated(good, random));
            const auto result = parsePromql(text);
            accepted += result ? 1 : 0;
            QVERIFY(result || (result.error().offset >= 0 && result.error().offset <= text.size()));
        }
        QVERIFY(accepted < 4900);
        const QString deep = QStringLiteral("(").repeated(100'000);
        QVERIFY(parsePromql(deep).error().reason == PromqlError::Reason::TooDeep);
    }
};

YAGURA_TEST(TestConfigurationFuzz)
#include "tst_configurationfuzz.moc"
