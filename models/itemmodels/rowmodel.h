// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/status.h"

#include <QAbstractTableModel>
#include <QVariant>

#include <memory>
#include <vector>

namespace yagura {

/// How much a cell wants to be read. A fact for the widgets to draw: bold needs you, quiet is healthy.
enum class Emphasis { Quiet, Normal, Strong, Alarming };
/// What kind of value stands in a column; widgets choose the drawing.
enum class ColumnKind { Text, Figure, Badge, BudgetBar, Sparkline, Event };
/// Happenings that have a sign of their own.
enum class EventSign { None, Deploy, Rollback, Failed, Budget, Burn, Alert, Muted, Silent, Back };

using SparkValues = std::shared_ptr<const std::vector<std::optional<double>>>;

struct Cell
{
    QString text;
    QVariant sort; ///< raw value: sorting and drawing never read the text
    Emphasis emphasis = Emphasis::Normal;
    EventSign sign = EventSign::None;
    QString second; ///< a quiet part behind the text: an age, a value
    SparkValues spark;

    friend bool operator==(const Cell&, const Cell&) = default;
};

struct TableRow
{
    QString key; ///< one per row, stable over snapshots
    Status status = Status::Ok;
    Quality quality = Quality::Fresh;
    QString service;
    QString sentence; ///< the whole row for a screen reader
    std::vector<Cell> cells;

    friend bool operator==(const TableRow&, const TableRow&) = default;
};

struct Column
{
    QString title;
    ColumnKind kind = ColumnKind::Text;
    friend bool operator==(const Column&, const Column&) = default;
};

/// Rows with keys. A new set of rows removes, inserts and changes only what differs, so that selection, scroll position and
/// persistent indexes survive every poll; all changed cells are told by one dataChanged. The order of the source rows is
/// arbitrary: a RowProxy sorts by the raw values.
class RowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole + 1,
        StatusRole,
        QualityRole,
        IdRole,
        ServiceRole,
        EmphasisRole,
        KindRole,
        SignRole,
        SecondRole,
        SparkRole
    };

    explicit RowModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const TableRow& row(int number) const { return m_rows[static_cast<size_t>(number)]; }
    std::optional<int> find(const QString& key) const;

protected:
    /// Each row has one cell per column. The number of columns never changes after the first call.
    void setColumns(std::vector<Column> columns);
    void setRows(std::vector<TableRow> rows);

private:
    void removeMissing(const std::vector<TableRow>& wanted);
    void changeKnown(std::vector<TableRow>& wanted);

    std::vector<Column> m_columns;
    std::vector<TableRow> m_rows;
};

} // namespace yagura

Q_DECLARE_METATYPE(yagura::SparkValues)
