// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/boardmodels.h"
#include "models/itemmodels/rowproxy.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace yagura;
using namespace std::chrono;

namespace {

const Instant kNow = fromEpochMs(1'800'000'000'000);

SloSnapshot objective(const QString& id, double left, Status status)
{
    SloSnapshot slo;
    slo.spec.id = { id };
    slo.spec.service = { QStringLiteral("shop") };
    slo.spec.target = { *Decimal::parse(QStringLiteral("99.9")) };
    slo.spec.windows = { { Window::Kind::Rolling, hours(24 * 30) } };
    slo.at = kNow;
    slo.asOf = kNow - seconds(8);
    slo.status = status;
    slo.quality = Quality::Fresh;
    WindowFigures own;
    own.window = slo.spec.windows[0];
    own.sli = 0.9989;
    own.traffic = Traffic::Measured;
    own.budget = BudgetFigures { left, 1000, 1000 * (1 - left), {} };
    slo.windows = { own };
    return slo;
}

std::shared_ptr<Board> board()
{
    auto b = std::make_shared<Board>();
    b->at = kNow;
    b->slos = { objective(QStringLiteral("bad"), -0.021, Status::Critical), objective(QStringLiteral("good"), 0.8, Status::Ok) };
    return b;
}

QVariant cell(const QAbstractItemModel& model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role);
}

} // namespace

class TestBoardModels final : public QObject
{
    Q_OBJECT

private slots:
    void objectivesShowWorstFirst()
    {
        ObjectivesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        RowProxy proxy;
        proxy.setSourceModel(&model);
        proxy.sort(ObjectivesModel::Condition);
        model.show(board(), QTimeZone::utc());
        QCOMPARE(model.columnCount(), int(ObjectivesModel::ColumnCount));
        QCOMPARE(cell(proxy, 0, 0, RowModel::IdRole).toString(), QStringLiteral("bad"));
        QCOMPARE(cell(proxy, 0, ObjectivesModel::Left).toString(), QStringLiteral("−2.1%"));
        QCOMPARE(cell(proxy, 0, ObjectivesModel::Events).toString(), QStringLiteral("21 over"));
        QCOMPARE(cell(proxy, 0, ObjectivesModel::Left, RowModel::EmphasisRole).toInt(), int(Emphasis::Alarming));
        QCOMPARE(cell(proxy, 0, ObjectivesModel::Age).toString(), QStringLiteral("8s"));
        const auto next = board();
        std::swap(next->slos[0], next->slos[1]);
        model.show(next, QTimeZone::utc());
        QCOMPARE(cell(proxy, 0, 0, RowModel::IdRole).toString(), QStringLiteral("good"));
    }

    void expiredObjectivesHaveNoNumber()
    {
        const auto b = board();
        b->slos[1].quality = Quality::Expired;
        b->slos[1].status = Status::NoData;
        ObjectivesModel model;
        model.show(b, QTimeZone::utc());
        QCOMPARE(cell(model, 1, ObjectivesModel::Left).toString(), QStringLiteral("–"));
        QCOMPARE(cell(model, 1, ObjectivesModel::Sli).toString(), QStringLiteral("–"));
        QVERIFY(!cell(model, 1, ObjectivesModel::Bar, RowModel::SortRole).isValid());
    }

    void onlyTheAgeChangesWhenOnlyTimePasses()
    {
        ObjectivesModel model;
        model.show(board(), QTimeZone::utc());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        const auto later = board();
        later->at = kNow + seconds(3);
        model.show(later, QTimeZone::utc());
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().column(), int(ObjectivesModel::Age));
        QCOMPARE(changed[0][1].toModelIndex().column(), int(ObjectivesModel::Age));
    }

    void unknownAlertsAreNoRowsAndNoZero()
    {
        const auto b = board();
        AlertsModel alerts;
        const QAbstractItemModelTester tester(&alerts, QAbstractItemModelTester::FailureReportingMode::QtTest);
        alerts.show(b, QTimeZone::utc());
        QCOMPARE(alerts.rowCount(), 0);
        ObjectivesModel objectives;
        objectives.show(b, QTimeZone::utc());
        QCOMPARE(cell(objectives, 0, ObjectivesModel::Alerts).toString(), QStringLiteral("–"));

        LiveAlert alert;
        alert.fingerprint = QStringLiteral("0123456789abcdef");
        alert.labels
            = { { QStringLiteral("alertname"), QStringLiteral("BurnFast") }, { QStringLiteral("severity"), QStringLiteral("page") } };
        alert.startsAt = kNow - minutes(35);
        LiveAlert silenced = alert;
        silenced.fingerprint = QStringLiteral("fedcba9876543210");
        silenced.silencedBy = { QStringLiteral("s1") };
        const auto known = board();
        known->alerts.alerts = std::vector { silenced, alert };
        alerts.show(known, QTimeZone::utc());
        QCOMPARE(alerts.rowCount(), 2);
        RowProxy proxy;
        proxy.setSourceModel(&alerts);
        proxy.sort(AlertsModel::Condition);
        QCOMPARE(cell(proxy, 0, AlertsModel::Condition).toString(), QStringLiteral("FIRING"));
        QCOMPARE(cell(proxy, 0, AlertsModel::For).toString(), QStringLiteral("35m"));
        QCOMPARE(cell(proxy, 1, AlertsModel::Condition).toString(), QStringLiteral("SILENCED"));
    }

    void deploysTellPriceAndOutcome()
    {
        const auto b = board();
        Deploy deploy;
        deploy.id = QStringLiteral("jobs/4702");
        deploy.service = { QStringLiteral("shop") };
        deploy.version = QStringLiteral("v2");
        deploy.execution.id = QStringLiteral("4702");
        deploy.execution.status = Execution::Status::Failed;
        deploy.execution.startedAt = kNow - minutes(10);
        deploy.execution.endedAt = kNow - minutes(3);
        deploy.price = DeployPrice { 12, 0.0871 };
        b->deploys.deploys = { deploy };
        DeploysModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(b, QTimeZone::utc());
        QCOMPARE(cell(model, 0, DeploysModel::Took).toString(), QStringLiteral("7m"));
        QCOMPARE(cell(model, 0, DeploysModel::Price).toString(), QStringLiteral("−8.8%"));
        QCOMPARE(cell(model, 0, DeploysModel::Outcome).toString(), QStringLiteral("failed"));
    }

    void aFailedSourceIsNeverOk()
    {
        SourceState source;
        source.quality = Quality::Fresh;
        source.outcome = PollOutcome::Failed;
        QCOMPARE(statusOf(source), Status::Error);
        source.outcome = PollOutcome::FreshComplete;
        QCOMPARE(statusOf(source), Status::Ok);
        source.quality = Quality::Never;
        QCOMPARE(statusOf(source), Status::NoData);
    }
};

YAGURA_TEST(TestBoardModels)
#include "tst_boardmodels.moc"
