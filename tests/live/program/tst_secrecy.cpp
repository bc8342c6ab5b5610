// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/live/program/fakerundeck.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using yagura::test::FakeRundeck;

/// After a full run no file, log, argument list or picture holds the token, in clear or in Base64.
class SecrecyTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingKeepsTheToken();
};

void SecrecyTest::nothingKeepsTheToken()
{
    const QByteArray token = "it-secret-8c41d07be2";
    FakeRundeck server(token);
    QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"config"_s);
    QFile file(folder.filePath(u"config/yagura.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"version: 1\nsources:\n  - {name: jobs, kind: rundeck, url: %1, auth: {secret: jobs-token}}\nservices:\n  - id: checkout\n"
               "    deploy: {source: jobs, project: shop, deployJob: %2, versionOption: version}\n"_s
                   .arg(server.http().url().toString(), QLatin1String(FakeRundeck::kJob))
                   .toUtf8());
    file.close();
    const QByteArray config = QDir(folder.path()).filePath(u"config"_s).toUtf8();
    QByteArray printed;
    QByteArray arguments;
    const auto run = [&](const QString& program, const QStringList& more) {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"YAGURA_SECRET_JOBS_TOKEN"_s, QString::fromLatin1(token));
        environment.insert(u"HOME"_s, folder.path());
        environment.insert(u"QT_LOGGING_RULES"_s, u"yagura.*=true"_s);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(YAGURA_BIN_DIR "/") + program,
            QStringList { u"--config"_s, QString::fromUtf8(config), u"--data"_s, folder.filePath(u"data"_s) } + more);
        QVERIFY(process.waitForStarted());
        QFile line(u"/proc/%1/cmdline"_s.arg(process.processId()));
        if (line.open(QIODevice::ReadOnly))
            arguments += line.readAll();
        QVERIFY2(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000), qPrintable(more.join(u' ')));
        printed += process.readAll();
    };
    run(u"yagura-cli"_s, { u"check"_s });
    run(u"yagura-cli"_s, { u"status"_s, u"--format"_s, u"json"_s });
    run(u"yagura-cli"_s, { u"jobs"_s });
    run(u"yagura-cli"_s, { u"secret"_s, u"list"_s });
    run(u"yagura-cli"_s, { u"rollback"_s, u"checkout"_s, u"--to"_s, u"v1"_s, u"--yes"_s });
    run(u"yagura-cli"_s, { u"journal"_s });
    run(u"yagura"_s, { u"--page"_s, u"settings"_s, u"--snapshot"_s, folder.filePath(u"settings.png"_s), u"--size"_s, u"1280x720"_s });
    QVERIFY2(server.http().requests().size() > 5, "the token was used");
    QVERIFY(QFile::exists(folder.filePath(u"settings.png"_s)));

    const QList<QByteArray> forms { token, token.toBase64(QByteArray::OmitTrailingEquals), token.toHex(), token.toPercentEncoding() };
    for (const QByteArray& form : forms) {
        QVERIFY2(!printed.contains(form), "printed");
        QVERIFY2(!arguments.contains(form), "in an argument list");
        QDirIterator it(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile each(it.next());
            QVERIFY(each.open(QIODevice::ReadOnly));
            QVERIFY2(!each.readAll().contains(form), qPrintable(each.fileName()));
        }
    }
}

YAGURA_TEST(SecrecyTest)
#include "tst_secrecy.moc"
