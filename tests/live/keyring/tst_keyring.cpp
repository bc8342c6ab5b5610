// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/keychain/environmentsecretstore.h"
#include "models/clients/keychain/keychainsecretstore.h"
#include "tests/support/testmain.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace yagura;
using Kind = Error::Kind;

/// A real Secret Service: gnome-keyring on a private bus, in a home of its own. The bus has to be there before this process
/// first asks for one, so each case runs this program again as a child (`--role`), inside dbus-run-session.
class KeyringTest final : public QObject
{
    Q_OBJECT

private:
    static bool isCi() { return qEnvironmentVariable("CI") == QLatin1String("true"); }

    /// Runs the case in a private session; `keyring`: a shell line that starts the service, or nothing.
    static QString runCase(const QString& role, const QByteArray& keyring, QTemporaryDir& home)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const QString runtime = home.filePath(QStringLiteral("run"));
        QDir().mkpath(runtime);
        QFile::setPermissions(runtime, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime);
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home.filePath(QStringLiteral("data")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.filePath(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("GNOME")); // QtKeychain then takes the Secret Service
        environment.insert(QStringLiteral("YAGURA_KEYRING_CASE"), role);
        environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::MergedChannels);
        // A bus that can start nothing by itself: without a daemon of ours there is no Secret Service, and nobody to ask for passwords.
        QFile bus(home.filePath(QStringLiteral("bus.conf")));
        if (!bus.open(QIODevice::WriteOnly))
            return bus.errorString();
        bus.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">"
                  "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        bus.close();
        // The daemon stays a child of the shell, which ends it by its id.
        const QString line
            = QString::fromUtf8(keyring) + QStringLiteral(" \"$0\" ; status=$? ; [ -n \"$pid\" ] && kill $pid ; exit $status");
        process.start(QStringLiteral("dbus-run-session"),
            { QStringLiteral("--config-file=") + bus.fileName(), QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), line,
                QCoreApplication::applicationFilePath() });
        if (!process.waitForFinished(90000)) {
            process.kill();
            process.waitForFinished();
            return QStringLiteral("timed out: ") + QString::fromUtf8(process.readAll());
        }
        const QString output = QString::fromUtf8(process.readAll());
        return process.exitCode() == 0 ? QString() : output;
    }

    template <class T>
    static Result<T> wait(const std::function<void(QObject*, Callback<T>)>& call)
    {
        QObject context;
        int calls = 0;
        Result<T> result = fail(Kind::Internal, QStringLiteral("no answer"));
        call(&context, [&](Result<T> r) {
            ++calls;
            result = std::move(r);
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(calls > 0, 60000); }();
        return result;
    }

private slots:
    void init()
    {
        for (const QString& program : { QStringLiteral("dbus-run-session"), QStringLiteral("gnome-keyring-daemon") }) {
            if (!QStandardPaths::findExecutable(program).isEmpty())
                continue;
            const QByteArray message = "MISSING: " + program.toUtf8() + " is not installed: the keychain is not tested against a real one";
            if (isCi())
                QFAIL(message.constData());
            QSKIP(message.constData());
        }
    }

    void storesReadsAndDeletes()
    {
        if (qEnvironmentVariableIsSet("YAGURA_KEYRING_CASE"))
            return;
        QTemporaryDir home;
        const QString complaint = runCase(QStringLiteral("usable"),
            "printf pass | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 & pid=$! ;", home);
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
        // Nothing below that home holds the token in clear.
        QDirIterator files(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int seen = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly)) {
                ++seen;
                QVERIFY2(!file.readAll().contains("t0ken-of-the-test"), qPrintable(file.fileName()));
            }
        }
        QVERIFY(seen > 0);
    }

    void lockedIsToldApartFromMissing()
    {
        if (qEnvironmentVariableIsSet("YAGURA_KEYRING_CASE"))
            return;
        // No password was ever given and nobody can be asked for one: the collection stays locked.
        QTemporaryDir home;
        const QString complaint = runCase(
            QStringLiteral("locked"), "gnome-keyring-daemon --foreground --components=secrets </dev/null >/dev/null 2>&1 & pid=$! ;", home);
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    }

    void absentIsToldApartFromMissing()
    {
        if (qEnvironmentVariableIsSet("YAGURA_KEYRING_CASE"))
            return;
        QTemporaryDir home;
        const QString complaint = runCase(QStringLiteral("absent"), "", home);
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    }

    /// The child's part.
    void caseInsideTheSession()
    {
        const QString role = qEnvironmentVariable("YAGURA_KEYRING_CASE");
        if (role.isEmpty())
            return;
        if (role != QLatin1String("absent"))
            QTRY_VERIFY(QDBusConnection::sessionBus().interface()->isServiceRegistered(QStringLiteral("org.freedesktop.secrets")));
        auto store = std::make_shared<KeychainSecretStore>(nullptr, std::chrono::seconds(role == QLatin1String("usable") ? 20 : 5));
        const QString name = QStringLiteral("jobs-token");
        const auto read = [&] { return wait<Secret>([&](QObject* c, Callback<Secret> cb) { store->read(name, c, std::move(cb)); }); };
        const auto state
            = [&] { return wait<SecretState>([&](QObject* c, Callback<SecretState> cb) { store->state(name, c, std::move(cb)); }); };
        const Secret token(QByteArray("t0ken-of-the-test"));

        if (role != QLatin1String("usable")) {
            const auto found = read();
            QVERIFY(!found);
            QVERIFY2(found.error().kind == Kind::SecretLocked || found.error().kind == Kind::TimedOut, qPrintable(found.error().detail));
            QCOMPARE(*state(), SecretState::Locked);
            const auto written = wait<bool>([&](QObject* c, Callback<bool> cb) { store->write(name, token, c, std::move(cb)); });
            QVERIFY(!written);
            QVERIFY(!written.error().detail.contains(QLatin1String("t0ken")));
            return;
        }
        QCOMPARE(read().error().kind, Kind::SecretMissing);
        QCOMPARE(*state(), SecretState::Missing);
        QVERIFY(wait<bool>([&](QObject* c, Callback<bool> cb) { store->write(name, token, c, std::move(cb)); }));
        QCOMPARE(read()->reveal(), token.reveal());
        QCOMPARE(*state(), SecretState::Stored);

        EnvironmentSecretStore environment(store);
        qputenv("YAGURA_SECRET_JOBS_TOKEN", "from-the-environment");
        const auto first = wait<Secret>([&](QObject* c, Callback<Secret> cb) { environment.read(name, c, std::move(cb)); });
        QCOMPARE(first->reveal(), QByteArray("from-the-environment"));
        QCOMPARE(*wait<SecretState>([&](QObject* c, Callback<SecretState> cb) { environment.state(name, c, std::move(cb)); }),
            SecretState::Environment);
        qunsetenv("YAGURA_SECRET_JOBS_TOKEN");
        QCOMPARE(
            wait<Secret>([&](QObject* c, Callback<Secret> cb) { environment.read(name, c, std::move(cb)); })->reveal(), token.reveal());

        QVERIFY(wait<bool>([&](QObject* c, Callback<bool> cb) { store->remove(name, c, std::move(cb)); }));
        QCOMPARE(read().error().kind, Kind::SecretMissing);
        // The probe leaves nothing behind and does not touch what is stored.
        QCOMPARE(*state(), SecretState::Missing);
    }
};

YAGURA_TEST(KeyringTest)
#include "tst_keyring.moc"
