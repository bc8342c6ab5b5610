// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/session.h"
#include "tests/live/connect/requestlog.h"
#include "tests/support/program/programhome.h"
#include "tests/support/servers/prometheusserver.h"
#include "tests/support/testmain.h"
#include "widgets/common/teststeprow.h"
#include "widgets/settings/settingspage.h"
#include "widgets/shell/mainwindow.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QSignalSpy>

using namespace yagura;
using namespace yagura::test;
using namespace Qt::StringLiterals;

/// A server whose certificate comes from an authority of one's own: refused until the configuration names that authority, by
/// the command line and by the connection test of the settings.
class TlsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void statusTrustsWhatIsNamed_data();
    void statusTrustsWhatIsNamed();
    void theConnectionTestSaysWhichStep_data() { statusTrustsWhatIsNamed_data(); }
    void theConnectionTestSaysWhichStep();

private:
    void configure(ProgramHome& home) const;

    std::unique_ptr<Authority> m_ours, m_another;
    std::unique_ptr<PrometheusServer> m_server, m_impostor;
};

void TlsTest::initTestCase()
{
    if (!Authority::isPossible())
        YAGURA_NEED_SERVER(QString(), "openssl");
    m_server = std::make_unique<PrometheusServer>(PrometheusServer::Line::New);
    YAGURA_NEED_SERVER(m_server->programPath(), "prometheus and promtool 3.x");
    m_ours = std::make_unique<Authority>();
    m_another = std::make_unique<Authority>();
    QVERIFY(m_server->useTls(m_ours->issue(u"IP:127.0.0.1"_s)));
    QVERIFY2(m_server->backfill(requestLog()), qPrintable(m_server->complaint()));
    QVERIFY2(m_server->start(), qPrintable(m_server->complaint()));
    // Signed by our authority, but for another host.
    m_impostor = std::make_unique<PrometheusServer>(PrometheusServer::Line::New);
    QVERIFY(m_impostor->useTls(m_ours->issue(u"DNS:elsewhere.example"_s)));
    QVERIFY2(m_impostor->start(), qPrintable(m_impostor->complaint()));
}

void TlsTest::cleanupTestCase()
{
    m_server.reset();
    m_impostor.reset();
}

void TlsTest::statusTrustsWhatIsNamed_data()
{
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("trusted");
    QTest::newRow("no authority named") << QString() << m_server->url() << false;
    QTest::newRow("another authority") << m_another->file() << m_server->url() << false;
    QTest::newRow("ours, but for another host") << m_ours->file() << m_impostor->url() << false;
    QTest::newRow("ours") << m_ours->file() << m_server->url() << true;
}

void TlsTest::configure(ProgramHome& home) const
{
    QFETCH(QString, authority);
    QFETCH(QUrl, url);
    QByteArray tls;
    if (!authority.isEmpty()) {
        QFile file(authority);
        QVERIFY(file.open(QIODevice::ReadOnly) && home.write(u"ca.pem"_s, file.readAll()));
        tls = ", tls: {ca: ca.pem}";
    }
    QVERIFY(home.write(u"yagura.yaml"_s,
        "version: 1\nsources:\n  - {name: metrics, kind: prometheus, url: \"" + url.toString().toUtf8() + '"' + tls
            + "}\nservices:\n  - {id: api, name: api}\n"));
    QVERIFY(home.write(u"slo/api.yaml"_s,
        "apiVersion: openslo/v1\nkind: SLO\nmetadata: {name: api-availability}\nspec:\n  service: api\n  budgetingMethod: Occurrences\n"
        "  timeWindow: [{duration: 1h, isRolling: true}]\n  indicator:\n    metadata: {name: api-sli}\n    spec:\n      ratioMetric:\n"
        "        counter: true\n"
        "        bad: {metricSource: {metricSourceRef: metrics, type: Prometheus, spec: {query: "
        "'http_requests_total{service=\"api\",code=~\"5..\"}'}}}\n"
        "        total: {metricSource: {metricSourceRef: metrics, type: Prometheus, spec: {query: "
        "'http_requests_total{service=\"api\"}'}}}\n"
        "  objectives:\n    - {target: 0.99}\n"));
}

void TlsTest::statusTrustsWhatIsNamed()
{
    QFETCH(bool, trusted);
    ProgramHome home;
    configure(home);
    const ProgramHome::Done done = home.run({ u"--lang"_s, u"en"_s, u"status"_s, u"--format"_s, u"json"_s });
    const QJsonObject status = done.json();
    const QString state = status["sources"_L1][0]["state"_L1].toString();
    const QJsonValue sli = status["slos"_L1][0]["windows"_L1][0]["sli"_L1];
    if (trusted) {
        QVERIFY2(done.code == 0, done.all().constData());
        QCOMPARE(state, u"fresh-complete"_s);
        QVERIFY2(sli.isDouble() && std::abs(sli.toDouble() - 0.97) < 1e-9, done.all().constData());
        return;
    }
    QVERIFY2(done.code == 3, done.all().constData());
    QCOMPARE(state, u"failed"_s);
    QVERIFY2(sli.isNull(), done.all().constData());
    QVERIFY2(done.err.contains("The secure connection failed.") && done.err.contains("tls: {ca: "), done.err.constData());
}

void TlsTest::theConnectionTestSaysWhichStep()
{
    QFETCH(bool, trusted);
    ProgramHome home;
    configure(home);
    BackEndOptions options;
    options.configFolder = home.configFolder();
    options.dataFolder = home.dataFolder();
    const auto backEnd = BackEnd::live(options);
    yagura::Session session(*backEnd, GuiOptions(), QTimeZone::utc());
    session.open(u"overview"_s, {});
    session.window().resize(1600, 1000);
    session.window().show();
    backEnd->monitor().start();
    QTest::mouseClick(session.window().findChild<QAbstractButton*>(u"rail-settings"_s), Qt::LeftButton);
    const auto step = [&](TestStepKind kind) {
        const QList<TestStepRow*> rows = session.settingsPage().findChildren<TestStepRow*>();
        const auto it = std::find_if(rows.begin(), rows.end(), [kind](const TestStepRow* row) { return row->step().kind == kind; });
        return it == rows.end() ? TestStep() : (*it)->step();
    };
    const auto isOver = [&] { return step(TestStepKind::Clock).verdict > TestVerdict::Running; };
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), 20'000); // the first look begins it
    const QSignalSpy again(&session.settingsPage(), &SettingsPage::testRequested);
    QTest::mouseClick(session.settingsPage().findChild<QAbstractButton*>(u"test"_s), Qt::LeftButton); // and once more by hand
    QCOMPARE(again.count(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!session.settingsPage().isTesting() && isOver(), 20'000);
    QCOMPARE(step(TestStepKind::Address).verdict, TestVerdict::Passed);
    QCOMPARE(step(TestStepKind::Tls).verdict, trusted ? TestVerdict::Passed : TestVerdict::Failed);
    QCOMPARE(step(TestStepKind::Version).verdict, trusted ? TestVerdict::Passed : TestVerdict::Skipped);
    if (trusted) {
        QVERIFY2(step(TestStepKind::Tls).finding.startsWith("Test server"_L1), qPrintable(step(TestStepKind::Tls).finding));
        QVERIFY(step(TestStepKind::Version).finding.startsWith("Prometheus 3"_L1));
    } else {
        QCOMPARE(step(TestStepKind::Tls).error->kind, Error::Kind::TlsFailed);
        QVERIFY(!step(TestStepKind::Tls).error->detail.isEmpty());
    }
}

YAGURA_TEST(TlsTest)
#include "tst_tls.moc"
