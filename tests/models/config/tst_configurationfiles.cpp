// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/config/faultcodes.h"
#include "tests/models/config/configfolder.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace yagura;
using namespace yagura::test;

namespace {

/// All faults of the folder when its objectives lie elsewhere, in one line.
QString faultsWithObjectives(const ConfigFolder& folder, const QByteArray& objectives)
{
    const QString main = QStringLiteral("yagura.yaml");
    folder.write(main, folder.read(main).replace("objectives: [slo]", "objectives: " + objectives));
    const ConfigurationResult result = folder.load();
    return result.configuration ? QStringLiteral("no fault") : described(result.faults).join(QLatin1Char('\n'));
}

} // namespace

/// Faults of files as such, not of what stands in them.
class TestConfigurationFiles final : public QObject
{
    Q_OBJECT

private slots:
    void whatCannotBeOpenedIsNamed()
    {
        const ConfigFolder folder;
        // Why a socket: the superuser may open every file.
        const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("closed.yaml")));
        QVERIFY(path.size() < qsizetype(sizeof address.sun_path));
        std::copy(path.begin(), path.end(), address.sun_path);
        QCOMPARE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
        ::close(socket);
        QVERIFY(faultsWithObjectives(folder, "[closed.yaml]")
                    .endsWith(QStringLiteral("\nclosed.yaml:1:1 error file-unreadable [closed.yaml]")));
    }

    void aLinkThatLeadsNowhereIsNamed()
    {
        const ConfigFolder folder;
        QVERIFY(QFile::link(folder.filePath(QStringLiteral("gone.yaml")), folder.filePath(QStringLiteral("slo/pay.yaml"))));
        QVERIFY(described(folder.load().faults).contains(QStringLiteral("slo/pay.yaml:1:1 error file-unreadable [slo/pay.yaml]")));
    }

    void aFolderThatCannotBeLookedIntoIsNotEmpty()
    {
        const ConfigFolder folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("slo/team")));
        const QString path = folder.filePath(QStringLiteral("slo/team"));
        QVERIFY(QFile::setPermissions(path, {}));
        constexpr auto kEverybody = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(folder.path(), kEverybody));
        const bool isRoot = ::geteuid() == 0; // who may look into every folder
        constexpr uid_t kNobody = 65534;
        QVERIFY(!isRoot || ::setresuid(kNobody, kNobody, 0) == 0);
        const QStringList told = described(folder.load().faults);
        QVERIFY(!isRoot || ::setresuid(0, 0, 0) == 0);
        QFile::setPermissions(path, kEverybody);
        QVERIFY2(told.join(QLatin1Char('\n')).contains(QStringLiteral("error file-unreadable [slo/team]")),
            qPrintable(told.join(QLatin1Char('\n'))));
    }

    void aFolderOfTooManyFilesIsRefused()
    {
        const ConfigFolder folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("many")));
        constexpr int kMost = 500;
        for (int i = 0; i <= kMost; ++i)
            folder.write(QStringLiteral("many/%1.yaml").arg(i), {});
        QVERIFY(faultsWithObjectives(folder, "[many]").endsWith(QStringLiteral(" error too-many-files [many, 500]")));
    }

    void aCertificateForAnAddressWithoutTlsIsOnlyAWarning()
    {
        const ConfigFolder folder;
        folder.write(QStringLiteral("ca.pem"), "x");
        folder.write(QStringLiteral("yagura.yaml"),
            folder.read(QStringLiteral("yagura.yaml")).replace("    poll: 30s", "    tls: {ca: ca.pem}\n    poll: 30s"));
        const ConfigurationResult result = folder.load();
        QVERIFY(result.configuration);
        QCOMPARE(described(result.faults), QStringList { QStringLiteral("yagura.yaml:8:15 warning ca-without-tls []") });
    }
};

YAGURA_TEST(TestConfigurationFiles)
#include "tst_configurationfiles.moc"
