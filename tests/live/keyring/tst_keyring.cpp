// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/keychain/environmentsecretstore.h"
#include "models/clients/keychain/keychainsecretstore.h"
#include "tests/live/keyring/privatesession.h"
#include "tests/support/testmain.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDirIterator>

using namespace yagura;
using namespace yagura::test;
using Kind = Error::Kind;

/// A real Secret Service behind the port: gnome-keyring on a private bus, in a home of its own.
class KeyringTest final : public QObject
{
    Q_OBJECT

private:
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
    void init() { YAGURA_NEED_KEYRING(); }

    void storesReadsAndDeletes()
    {
        if (qEnvironmentVariableIsSet("YAGURA_KEYRING_CASE"))
            return;
        QTemporaryDir home;
        const QString complaint = runInSession(QStringLiteral("KeyringTest"), QStringLiteral("usable"), kOpenKeyring, home);
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
        const QString complaint = runInSession(QStringLiteral("KeyringTest"), QStringLiteral("locked"), kLockedKeyring, home);
        QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    }

    void absentIsToldApartFromMissing()
    {
        if (qEnvironmentVariableIsSet("YAGURA_KEYRING_CASE"))
            return;
        QTemporaryDir home;
        const QString complaint = runInSession(QStringLiteral("KeyringTest"), QStringLiteral("absent"), "", home);
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
