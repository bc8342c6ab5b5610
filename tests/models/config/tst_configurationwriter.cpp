// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/configurationwriter.h"

#include "tests/models/config/configfolder.h"
#include "tests/support/testmain.h"

#include <QFile>

using namespace yagura;
using namespace yagura::test;

class TestConfigurationWriter : public QObject
{
    Q_OBJECT

    static FirstConfiguration first()
    {
        FirstConfiguration made;
        made.prometheus = QUrl(QStringLiteral("http://127.0.0.1:9090/"));
        made.alertmanager = QUrl(QStringLiteral("http://127.0.0.1:9093"));
        made.rundeck = QUrl(QStringLiteral("http://127.0.0.1:4440"));
        for (const QString& name :
            { QStringLiteral("checkout"), QStringLiteral("Check Out"), QStringLiteral("check/out"), QStringLiteral("決済 \"x\"\\") }) {
            const QString value
                = QString(name).replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
            made.services.push_back({ name, QStringLiteral("sum(http_requests_total{service=\"%1\"})").arg(value),
                QStringLiteral("sum(http_requests_total{service=\"%1\",code=~\"5..\"})").arg(value), QStringLiteral("service") });
        }
        return made;
    }

private slots:
    void readsBackWithoutAFault()
    {
        QTemporaryDir folder;
        QVERIFY(writeNewFiles(folder.path(), firstConfigurationFiles(first())));
        const auto result = readConfiguration(folder.path());
        QCOMPARE(described(result.faults), QStringList());
        QVERIFY(result.configuration);
        QStringList ids;
        for (const ServiceConfig& service : result.configuration->services)
            ids.append(service.info.id.value);
        QCOMPARE(ids,
            (QStringList { QStringLiteral("checkout"), QStringLiteral("check-out"), QStringLiteral("check-out-2"), QStringLiteral("x") }));
        QCOMPARE(result.configuration->services[3].info.name.in(QStringLiteral("en")), QStringLiteral("決済 \"x\"\\"));
        QCOMPARE(result.configuration->slos.size(), size_t(4));
        QCOMPARE(result.configuration->sources.size(), size_t(3));
        QCOMPARE(result.configuration->sources[2].auth.secret, QStringLiteral("jobs-token"));
    }

    void secretsInAddressesAreLeftOut()
    {
        FirstConfiguration made = first();
        made.prometheus = QUrl(QStringLiteral("http://ann:hunter2@127.0.0.1:9090"));
        QVERIFY(!firstConfigurationFiles(made).value(QStringLiteral("yagura.yaml")).contains(QStringLiteral("hunter2")));
    }

    void neverOverAnExistingFile()
    {
        ConfigFolder folder;
        const QByteArray before = folder.read(QStringLiteral("yagura.yaml"));
        const auto written = writeNewFiles(folder.path(), firstConfigurationFiles(first()));
        QVERIFY(!written);
        QVERIFY(written.error().kind == Error::Kind::Conflict);
        QCOMPARE(folder.read(QStringLiteral("yagura.yaml")), before);
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("slo/check-out.yaml"))));
    }
};

YAGURA_TEST(TestConfigurationWriter)
#include "tst_configurationwriter.moc"
