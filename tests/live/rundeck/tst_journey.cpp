// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/rollbackdesk.h"
#include "app/gui/session.h"
#include "tests/live/prometheus/shopwatch.h"
#include "tests/support/program/programhome.h"
#include "tests/support/rundeck/deployshop.h"
#include "tests/support/servers/shopfiles.h"
#include "tests/support/testmain.h"
#include "widgets/charts/lanes.h"
#include "widgets/common/messagebar.h"
#include "widgets/deploys/logview.h"
#include "widgets/deploys/rollbackpanel.h"
#include "widgets/overview/overviewpage.h"
#include "widgets/service/servicepage.h"
#include "widgets/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>

using namespace yagura;
using namespace yagura::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// The window, offscreen, by clicks and typing alone, over a real Prometheus and a real Rundeck: from the overview to the
/// version that was taken back, and what lanes, journal and server say of it afterwards.
class LiveJourneyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void rollBackByHand();

private:
    template <class Widget>
    static Widget* named(const QWidget& in, const char* text)
    {
        const QList<Widget*> all = in.findChildren<Widget*>();
        const auto it = std::find_if(
            all.begin(), all.end(), [text](const Widget* w) { return w->isVisible() && w->text() == QString::fromUtf8(text); });
        return it == all.end() ? nullptr : *it;
    }
    bool openServicePage();
    /// The versions in the first lane of the service page, oldest first.
    QStringList deployLane() const;

    RundeckServer* m_server = nullptr;
    std::unique_ptr<DeployShop> m_shop;
    std::unique_ptr<PrometheusServer> m_prometheus;
    std::shared_ptr<OffsetClock> m_clock = std::make_shared<OffsetClock>();
    ProgramHome m_home;
    std::unique_ptr<BackEnd> m_backEnd;
    std::unique_ptr<yagura::Session> m_session;
};

void LiveJourneyTest::initTestCase()
{
    YAGURA_NEED_RUNDECK(m_server);
    m_prometheus = std::make_unique<PrometheusServer>(PrometheusServer::Line::Old);
    YAGURA_NEED_SERVER(m_prometheus->programPath(), "prometheus and promtool 2.x");
    QVERIFY2(m_prometheus->backfill(shopHistory()), qPrintable(m_prometheus->complaint()));
    QVERIFY2(m_prometheus->start(), qPrintable(m_prometheus->complaint()));
    m_shop = std::make_unique<DeployShop>(*m_server);
    QVERIFY2(m_shop->seed(), qPrintable(m_shop->complaint()));
    QVERIFY(m_shop->deployElsewhere(u"v1"_s) && m_shop->deployElsewhere(u"v2"_s));

    ShopFiles shop;
    shop.prometheus = m_prometheus->url();
    shop.moreSources = m_shop->sourceLine();
    shop.serviceLines.insert(u"checkout"_s, m_shop->targetLine(", verify: {window: 10m, slo: checkout-availability}"));
    const QMap<QString, QByteArray> files = shop.files();
    for (auto it = files.begin(); it != files.end(); ++it)
        QVERIFY(m_home.write(it.key(), it.value()));
    m_home.setSecret(u"jobs-token"_s, m_server->token());
    qputenv("YAGURA_SECRET_JOBS_TOKEN", m_server->token());

    BackEndOptions options;
    options.configFolder = m_home.configFolder();
    options.dataFolder = m_home.dataFolder();
    options.environmentSecrets = true;
    options.clock = m_clock;
    m_backEnd = BackEnd::live(options);
    QVERIFY(m_backEnd->faults().empty());
    m_session = std::make_unique<yagura::Session>(*m_backEnd, GuiOptions(), QTimeZone("Asia/Tokyo"));
    m_session->window().resize(1920, 1080);
    m_session->open(u"overview"_s, {});
    m_session->window().show();
    m_session->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_session->window()));
    m_backEnd->monitor().start();
}

void LiveJourneyTest::cleanupTestCase()
{
    m_session.reset();
    m_backEnd.reset();
    qunsetenv("YAGURA_SECRET_JOBS_TOKEN");
    m_shop.reset();
    m_prometheus.reset();
}

bool LiveJourneyTest::openServicePage()
{
    auto* overview = m_session->window().findChild<OverviewPage*>();
    const QList<QAbstractItemView*> tables = overview->findChildren<QAbstractItemView*>();
    for (QAbstractItemView* table : tables) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const QModelIndex index = table->model()->index(row, column);
                if (!index.data().toString().startsWith("checkout"_L1))
                    continue;
                table->scrollTo(index);
                const QPoint middle = table->visualRect(index).center();
                QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, middle);
                QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, middle);
                return m_session->window().currentPage() == "service"_L1 && m_session->servicePage().service().value == "checkout"_L1;
            }
        }
    }
    return false;
}

QStringList LiveJourneyTest::deployLane() const
{
    QStringList versions;
    for (const LaneItem& item : m_session->servicePage().findChild<LaneView*>()->lanes().front().items)
        versions += item.text;
    return versions;
}

void LiveJourneyTest::rollBackByHand()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_backEnd->monitor().backfillFinished() && m_backEnd->monitor().firstPollFinished(), 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_backEnd->monitor().board()->deploys.deploys.size(), size_t(2), 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(openServicePage(), 10'000);
    QTRY_COMPARE(deployLane(), QStringList({ u"v1"_s, u"v2"_s }));

    auto* open = named<QPushButton>(m_session->servicePage(), "Roll back…");
    QVERIFY(open && open->isEnabled());
    QTest::mouseClick(open, Qt::LeftButton);
    RollbackPanel* panel = m_session->rollbacks().panel();
    QVERIFY(panel && panel->isVisible());
    auto* name = panel->findChild<QLineEdit*>(u"armName"_s);
    auto* fire = panel->findChild<QPushButton*>(u"fire"_s);
    auto* outcome = panel->findChild<MessageBar*>(u"outcome"_s);
    auto* log = panel->findChild<LogView*>();
    QVERIFY(name && fire && outcome && log);

    // A wrong name does not arm, and an unarmed button does nothing.
    QTest::mouseClick(name, Qt::LeftButton);
    QTest::keyClicks(name, u"cart"_s);
    QCOMPARE(panel->face(), RollbackFace::TypeToArm);
    QTest::mouseClick(fire, Qt::LeftButton);
    QVERIFY(m_backEnd->jobs().operations().empty());
    QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(name, u"checkout"_s);
    QTRY_COMPARE(panel->face(), RollbackFace::Armed);
    QTest::mouseClick(fire, Qt::LeftButton);
    QTest::mouseClick(fire, Qt::LeftButton); // a double press counts once
    QTRY_COMPARE(m_backEnd->jobs().operations().size(), size_t(1));
    const auto operation = [this] { return m_backEnd->jobs().operations().front(); };
    QTRY_VERIFY_WITH_TIMEOUT(operation().execution && log->text().contains(u"手順 1"_s), 60'000);
    QTRY_VERIFY2_WITH_TIMEOUT(operation().phase == OpPhase::Verifying || operation().isOver(), qPrintable(outcome->sentence()), 60'000);
    QVERIFY(!operation().isOver());

    // The lane shows it while the window after it is watched.
    QTRY_COMPARE_WITH_TIMEOUT(deployLane(), QStringList({ u"v1"_s, u"v2"_s, u"v1"_s }), 30'000);
    const auto current = [this] { return *m_backEnd->monitor().board()->deploys.current({ u"checkout"_s }); };
    QTRY_COMPARE_WITH_TIMEOUT(current().kind, Deploy::Kind::Rollback, 30'000); // known once it has succeeded
    QCOMPARE(current().version, u"v1"_s);
    QCOMPARE(current().op, operation().request.op);

    // What the server says.
    const QString id = m_shop->idOfNewest();
    QCOMPARE(operation().execution->id, id);
    QCOMPARE(m_shop->execution(id)["job"_L1]["options"_L1]["version"_L1].toString(), u"v1"_s);
    QCOMPARE(m_shop->operations(), QStringList({ operation().request.op.value, QString(), QString() }));
    QCOMPARE(log->text().count(u"手順"_s), qsizetype(m_shop->logText(id).count("手順")));

    // Ten minutes later the objective was within its budget, or not: the truth of what was put in says which.
    const Instant end = floorTo(*operation().execution->endedAt) + 11min;
    m_clock->jump(12min);
    m_backEnd->monitor().refresh();
    QTRY_VERIFY_WITH_TIMEOUT(operation().isOver(), 60'000);
    const ShopHistory::Sums after = shopHistory().truth(u"checkout"_s, { end - 5min, end });
    const OpOutcome expected = after.bad <= 0.02 * after.total ? OpOutcome::Succeeded : OpOutcome::VerificationFailed;
    QCOMPARE(operation().outcome, expected);
    QCOMPARE(operation().requestsSent, 1);
    QTRY_COMPARE(panel->face(), RollbackFace::Done);
    QVERIFY2(outcome->sentence().contains(u"v1"_s), qPrintable(outcome->sentence()));

    // The journal, as the command line reads it while the window is open.
    const ProgramHome::Done journal = m_home.run({ u"journal"_s, u"--verify"_s, u"--format"_s, u"json"_s });
    QVERIFY2(journal.code == 0, journal.all().constData());
    QCOMPARE(journal.json().value("chain"_L1).toString(), u"intact"_s);
    QStringList steps;
    const QJsonArray entries = journal.json().value("entries"_L1).toArray();
    for (const auto& entry : entries) {
        QCOMPARE(entry["opId"_L1].toString(), operation().request.op.value);
        steps += entry["step"_L1].toString();
    }
    QCOMPARE(steps,
        QStringList({ u"intent"_s, u"sending"_s, u"confirmed"_s, u"ended"_s,
            expected == OpOutcome::Succeeded ? u"verified"_s : u"verification-failed"_s }));
}

YAGURA_TEST(LiveJourneyTest)
#include "tst_journey.moc"
