// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/session.h"
#include "tests/live/keyring/privatesession.h"
#include "tests/live/program/fakerundeck.h"
#include "tests/support/program/programhome.h"
#include "tests/support/testmain.h"
#include "widgets/settings/settingspage.h"
#include "widgets/shell/mainwindow.h"

#include <QAbstractButton>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>

using namespace yagura;
using namespace yagura::test;
using namespace Qt::StringLiterals;

namespace {
constexpr auto kToken = "t0ken-typed-by-a-person";
}

/// A token's whole life by hand: stored from the command line or typed into the settings, used for a server that takes no
/// other, deleted; in a real Secret Service.
class TokensTest final : public QObject
{
    Q_OBJECT

private slots:
    void init() { YAGURA_NEED_KEYRING(); }
    void fromTheCommandLine() { inSession(u"command line"_s, kOpenKeyring); }
    void fromTheSettings() { inSession(u"settings"_s, kOpenKeyring); }
    void withoutASecretService() { inSession(u"nobody"_s, ""); }
    void caseInsideTheSession();

private:
    static void inSession(const QString& role, const QByteArray& keyring);
    static bool configure(const ProgramHome& home, FakeRundeck& server);
    static bool keepsToken(const QString& folder);
    static void commandLine();
    static void settings();
    static void nobody();
};

void TokensTest::inSession(const QString& role, const QByteArray& keyring)
{
    if (!sessionRole().isEmpty())
        return;
    const QTemporaryDir home;
    const QString complaint = runInSession(u"TokensTest"_s, role, keyring, home);
    QVERIFY2(complaint.isEmpty(), qPrintable(complaint));
    QVERIFY(!keepsToken(home.path()));
}

void TokensTest::caseInsideTheSession()
{
    const QString role = sessionRole();
    if (role.isEmpty())
        return;
    if (role == "nobody"_L1) {
        nobody();
        return;
    }
    QTRY_VERIFY(QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.secrets"_s));
    if (role == "settings"_L1)
        settings();
    else
        commandLine();
}

bool TokensTest::configure(const ProgramHome& home, FakeRundeck& server)
{
    return home.write(u"yagura.yaml"_s,
        "version: 1\nsources:\n  - {name: jobs, kind: rundeck, url: \"" + server.http().url().toString().toUtf8()
            + "\", auth: {secret: jobs-token}}\nservices:\n  - id: checkout\n    deploy: {source: jobs, project: shop, deployJob: "
            + FakeRundeck::kJob + ", versionOption: version}\n");
}

bool TokensTest::keepsToken(const QString& folder)
{
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(kToken))
            return true;
    }
    return false;
}

void TokensTest::commandLine()
{
    FakeRundeck server(kToken);
    ProgramHome home;
    home.useSessionBus();
    QVERIFY(configure(home, server));
    const auto run = [&](const QStringList& arguments, const QByteArray& typed = {}) {
        return home.run(QStringList { u"--lang"_s, u"en"_s } + arguments, std::chrono::seconds(60), typed);
    };
    const auto listed = [&] { return run({ u"secret"_s, u"list"_s }).out.simplified(); };
    QCOMPARE(listed(), QByteArray("NAME STATE jobs-token missing"));
    const ProgramHome::Done without = run({ u"jobs"_s });
    QCOMPARE(without.code, 3);
    QVERIFY2(without.err.contains("The secret is not stored.") && without.err.contains("secret set"), without.err.constData());

    QCOMPARE(run({ u"secret"_s, u"set"_s, u"jobs-token"_s }, "").code, 2); // nothing came
    const ProgramHome::Done set = run({ u"secret"_s, u"set"_s, u"jobs-token"_s }, QByteArray(kToken) + '\n');
    QVERIFY2(set.code == 0, set.all().constData());
    QVERIFY(!set.all().contains(kToken));
    QCOMPARE(listed(), QByteArray("NAME STATE jobs-token stored"));
    const ProgramHome::Done jobs = run({ u"jobs"_s });
    QVERIFY2(jobs.code == 0 && jobs.out.contains("deploy"), jobs.all().constData());

    const ProgramHome::Done gone = run({ u"secret"_s, u"delete"_s, u"jobs-token"_s });
    QVERIFY2(gone.code == 0, gone.all().constData());
    QCOMPARE(listed(), QByteArray("NAME STATE jobs-token missing"));
    QCOMPARE(run({ u"jobs"_s }).code, 3);
    QVERIFY(!keepsToken(home.folder()));
}

void TokensTest::settings()
{
    FakeRundeck server(kToken);
    ProgramHome home;
    QVERIFY(configure(home, server));
    BackEndOptions options;
    options.configFolder = home.configFolder();
    options.dataFolder = home.dataFolder();
    const auto backEnd = BackEnd::live(options);
    yagura::Session session(*backEnd, GuiOptions(), QTimeZone::utc());
    session.open(u"overview"_s, {});
    session.window().resize(1600, 1000);
    session.window().show();
    backEnd->monitor().start();
    const auto source = [&] {
        const BoardPtr board = backEnd->monitor().board();
        return board->sources.empty() ? SourceState() : board->sources.front();
    };
    QTRY_COMPARE_WITH_TIMEOUT(source().secret, SecretState::Missing, 20'000);
    QTest::mouseClick(session.window().findChild<QAbstractButton*>(u"rail-settings"_s), Qt::LeftButton);
    SettingsPage& page = session.settingsPage();
    auto* field = page.findChild<QLineEdit*>(u"token"_s);
    auto* store = page.findChild<QAbstractButton*>(u"storeToken"_s);
    auto* remove = page.findChild<QAbstractButton*>(u"deleteToken"_s);
    QVERIFY(field && store && remove);
    QTRY_VERIFY_WITH_TIMEOUT(field->isVisible(), 20'000);
    QVERIFY(!store->isEnabled() && !remove->isEnabled());
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QTest::keyClicks(field, QString::fromLatin1(kToken));
    QTest::mouseClick(store, Qt::LeftButton);
    QVERIFY2(field->text().isEmpty(), "the token does not stay on the screen");
    const auto says = [&](const char* sentence) {
        const QList<QLabel*> labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* l) { return l->text() == QLatin1String(sentence); });
    };
    QTRY_VERIFY_WITH_TIMEOUT(says("Stored in the system keychain."), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(source().outcome, PollOutcome::FreshComplete, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(source().secret, SecretState::Stored, 20'000);

    QTRY_VERIFY_WITH_TIMEOUT(remove->isEnabled(), 20'000);
    QTest::mouseClick(remove, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(says("Deleted from the system keychain."), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(source().secret, SecretState::Missing, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(source().outcome, PollOutcome::Failed, 20'000);
    QVERIFY(!keepsToken(home.folder()));
}

void TokensTest::nobody()
{
    FakeRundeck server(kToken);
    ProgramHome home;
    home.useSessionBus();
    QVERIFY(configure(home, server));
    const ProgramHome::Done set
        = home.run({ u"--lang"_s, u"en"_s, u"secret"_s, u"set"_s, u"jobs-token"_s }, std::chrono::seconds(60), kToken);
    QCOMPARE(set.code, 1);
    // Both causes, and what helps.
    QVERIFY2(set.err.contains("The keychain is locked, or there is none.") && set.err.contains("gnome-keyring"), set.err.constData());
    QVERIFY(!set.all().contains(kToken));
    // The environment is the way without one.
    home.setSecret(u"jobs-token"_s, kToken);
    const ProgramHome::Done jobs = home.run({ u"jobs"_s });
    QVERIFY2(jobs.code == 0, jobs.all().constData());
}

YAGURA_TEST(TokensTest)
#include "tst_tokens.moc"
