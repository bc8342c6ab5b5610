// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/rowmodel.h"
#include "models/itemmodels/rowproxy.h"
#include "tests/support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace yagura;

namespace {

class Probe final : public RowModel
{
public:
    Probe() { setColumns({ { QStringLiteral("Name"), ColumnKind::Text }, { QStringLiteral("Figure"), ColumnKind::Figure } }); }
    using RowModel::setRows;
};

TableRow row(const QString& key, std::optional<double> figure, Status status = Status::Ok)
{
    TableRow r;
    r.key = key;
    r.status = status;
    r.cells = { { key, key, Emphasis::Normal, {}, {}, {} },
        { figure ? QString::number(*figure) : QStringLiteral("–"), figure ? QVariant(*figure) : QVariant(), Emphasis::Normal, {}, {},
            {} } };
    return r;
}

QStringList shown(const QAbstractItemModel& model)
{
    QStringList keys;
    for (int i = 0; i < model.rowCount(); ++i)
        keys.append(model.index(i, 0).data(RowModel::IdRole).toString());
    return keys;
}

} // namespace

class TestRowModel final : public QObject
{
    Q_OBJECT

private slots:
    void oneSignalForAllChangedCells()
    {
        Probe model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({ row(QStringLiteral("a"), 1), row(QStringLiteral("b"), 2), row(QStringLiteral("c"), 3) });
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRows({ row(QStringLiteral("a"), 1), row(QStringLiteral("b"), 5), row(QStringLiteral("c"), 6) });
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex(), model.index(1, 1));
        QCOMPARE(changed[0][1].toModelIndex(), model.index(2, 1));
        model.setRows({ row(QStringLiteral("a"), 1), row(QStringLiteral("b"), 5), row(QStringLiteral("c"), 6) });
        QCOMPARE(changed.size(), 1);
    }

    void persistentIndexesFollowTheirKey()
    {
        Probe model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(
            { row(QStringLiteral("a"), 1), row(QStringLiteral("b"), 2), row(QStringLiteral("c"), 3), row(QStringLiteral("d"), 4) });
        const QPersistentModelIndex c(model.index(2, 0));
        const QPersistentModelIndex b(model.index(1, 0));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRows({ row(QStringLiteral("e"), 9), row(QStringLiteral("c"), 7) });
        QVERIFY(c.isValid());
        QCOMPARE(c.data(RowModel::IdRole).toString(), QStringLiteral("c"));
        QCOMPARE(c.sibling(c.row(), 1).data().toString(), QStringLiteral("7"));
        QVERIFY(!b.isValid());
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.rowCount(), 2);
    }

    void aKeyGivenTwiceIsShownOnce()
    {
        Probe model;
        model.setRows({ row(QStringLiteral("a"), 1), row(QStringLiteral("a"), 2) });
        QCOMPARE(model.rowCount(), 1);
    }

    void proxySortsRawValuesAndKeepsAbsentLast()
    {
        Probe model;
        RowProxy proxy;
        proxy.setSourceModel(&model);
        const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({ row(QStringLiteral("x"), 10), row(QStringLiteral("none"), std::nullopt), row(QStringLiteral("y"), 9),
            row(QStringLiteral("z"), -1) });
        proxy.sort(1, Qt::AscendingOrder);
        QCOMPARE(shown(proxy), QStringList({ QStringLiteral("z"), QStringLiteral("y"), QStringLiteral("x"), QStringLiteral("none") }));
        proxy.sort(1, Qt::DescendingOrder);
        QCOMPARE(shown(proxy), QStringList({ QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z"), QStringLiteral("none") }));
        model.setRows({ row(QStringLiteral("x"), -5), row(QStringLiteral("y"), 9), row(QStringLiteral("z"), -1) });
        QCOMPARE(shown(proxy), QStringList({ QStringLiteral("y"), QStringLiteral("z"), QStringLiteral("x") }));
    }

    void filterTakesWordsAsPlainText()
    {
        Probe model;
        RowProxy proxy;
        proxy.setSourceModel(&model);
        model.setRows(
            { row(QStringLiteral("check.out"), 1, Status::Critical), row(QStringLiteral("checkXout"), 2), row(QStringLiteral("mail"), 3) });
        proxy.setFilter({ QStringLiteral("CHECK.out"), {}, {} });
        QCOMPARE(shown(proxy), QStringList({ QStringLiteral("check.out") }));
        proxy.setFilter({ {}, Status::Critical, {} });
        QCOMPARE(proxy.rowCount(), 1);
        proxy.setFilter({ QStringLiteral("mail"), Status::Critical, {} });
        QCOMPARE(proxy.rowCount(), 0);
        proxy.setFilter({});
        QCOMPARE(proxy.rowCount(), 3);
    }
};

YAGURA_TEST(TestRowModel)
#include "tst_rowmodel.moc"
