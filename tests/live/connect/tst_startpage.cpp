// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/application.h"
#include "app/gui/session.h"
#include "tests/live/connect/requestlog.h"
#include "tests/support/servers/prometheusserver.h"
#include "tests/support/testmain.h"
#include "widgets/shell/mainwindow.h"
#include "widgets/start/startpage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace yagura;
using namespace yagura::test;
using namespace Qt::StringLiterals;

/// "Connect" on the start page of the whole program, by clicks and typing, against real servers.
class StartPageTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void connectMakesAFirstConfiguration();
    void whatCannotBeReachedIsSaidAndWritesNothing();
    void anUnknownAuthorityIsSaidAndWritesNothing();
    void anExistingConfigurationIsNotTouched();

private:
    StartPage& page() { return *m_program->session()->window().findChild<StartPage*>(); }
    QString outcome() { return page().findChild<QLabel*>(u"startOutcome"_s)->text(); }
    void connectTo(const QString& address);
    QString configuration() const { return m_folder->filePath(u"config/yagura.yaml"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_program;
};

void StartPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    GuiOptions options;
    options.configFolder = m_folder->filePath(u"config"_s);
    options.dataFolder = m_folder->filePath(u"data"_s);
    m_program = std::make_unique<Application>(options);
    m_program->start();
    QCOMPARE(m_program->session()->window().currentPage(), u"start"_s);
}

void StartPageTest::cleanup() { m_program.reset(); }

void StartPageTest::connectTo(const QString& address)
{
    auto* field = page().findChild<QLineEdit*>(u"address"_s);
    const QList<QPushButton*> buttons = page().findChildren<QPushButton*>();
    const auto button = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton* b) { return b->text() == "Connect"_L1; });
    QVERIFY(button != buttons.end());
    field->selectAll();
    QTest::keyClicks(field, address.left(address.indexOf(':'_L1)));
    QVERIFY2(!(*button)->isEnabled(), "half an address cannot be pressed");
    QTest::keyClicks(field, address.mid(address.indexOf(':'_L1)));
    QVERIFY((*button)->isEnabled());
    QTest::mouseClick(*button, Qt::LeftButton);
}

void StartPageTest::connectMakesAFirstConfiguration()
{
    PrometheusServer server(PrometheusServer::Line::Old);
    YAGURA_NEED_SERVER(server.programPath(), "prometheus and promtool 2.x");
    QVERIFY2(server.backfill(requestLog()), qPrintable(server.complaint()));
    QVERIFY2(server.start(), qPrintable(server.complaint()));
    connectTo(server.url().toString());
    QTRY_COMPARE_WITH_TIMEOUT(m_program->session()->window().currentPage(), u"overview"_s, 20'000);
    QVERIFY(QFile::exists(configuration()));
    QTRY_COMPARE_WITH_TIMEOUT(m_program->backEnd().monitor().board()->slos.size(), size_t(2), 20'000);
    const auto api = [this] { return m_program->backEnd().monitor().board()->slo({ u"api-availability"_s }); };
    QTRY_VERIFY_WITH_TIMEOUT(api()->own() && api()->own()->sli && m_program->backEnd().monitor().backfillFinished(), 60'000);
    QVERIFY2(std::abs(*api()->own()->sli - 0.97) < 1e-9, qPrintable(QString::number(*api()->own()->sli, 'g', 12)));
    QCOMPARE(m_program->backEnd().faults(), std::vector<Fault>());
}

void StartPageTest::whatCannotBeReachedIsSaidAndWritesNothing()
{
    connectTo(u"http://127.0.0.1:%1"_s.arg(freePort()));
    QTRY_VERIFY_WITH_TIMEOUT(outcome().startsWith("The server cannot be reached."_L1), 20'000);
    QVERIFY2(outcome().contains("Check the address"_L1), qPrintable(outcome()));
    QVERIFY(!QFile::exists(configuration()));
    QCOMPARE(m_program->session()->window().currentPage(), u"start"_s);
}

void StartPageTest::anUnknownAuthorityIsSaidAndWritesNothing()
{
    if (!Authority::isPossible())
        YAGURA_NEED_SERVER(QString(), "openssl");
    Authority authority;
    PrometheusServer server(PrometheusServer::Line::Old);
    YAGURA_NEED_SERVER(server.programPath(), "prometheus and promtool 2.x");
    QVERIFY(server.useTls(authority.issue(u"IP:127.0.0.1"_s)));
    QVERIFY2(server.start(), qPrintable(server.complaint()));
    connectTo(server.url().toString());
    QTRY_VERIFY_WITH_TIMEOUT(outcome().startsWith("The secure connection failed."_L1), 20'000);
    QVERIFY2(outcome().contains(u"tls: {ca: …}"_s), qPrintable(outcome()));
    QVERIFY(!QFile::exists(configuration()));
    // The same server by plain http is no way round: it says that it wants https, and that is no Prometheus.
    connectTo(u"http://127.0.0.1:%1"_s.arg(server.port()));
    QTRY_VERIFY_WITH_TIMEOUT(outcome().startsWith("The answer is not from the expected kind of server."_L1), 20'000);
    QVERIFY2(outcome().contains("HTTPS"_L1), qPrintable(outcome()));
    QVERIFY(!QFile::exists(configuration()));
}

void StartPageTest::anExistingConfigurationIsNotTouched()
{
    PrometheusServer server(PrometheusServer::Line::New);
    YAGURA_NEED_SERVER(server.programPath(), "prometheus and promtool 3.x");
    QVERIFY2(server.backfill(requestLog()), qPrintable(server.complaint()));
    QVERIFY2(server.start(), qPrintable(server.complaint()));
    QDir(m_folder->path()).mkpath(u"config"_s);
    QFile file(configuration());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("version: 1\n# mine\n") > 0);
    file.close();
    connectTo(server.url().toString());
    QTRY_VERIFY_WITH_TIMEOUT(outcome().contains("exists already and is not touched"_L1), 20'000);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("version: 1\n# mine\n"));
    QVERIFY(!QDir(m_folder->filePath(u"config/slo"_s)).exists());
}

YAGURA_TEST(StartPageTest)
#include "tst_startpage.moc"
