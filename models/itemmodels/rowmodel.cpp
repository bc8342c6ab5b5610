// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/rowmodel.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace yagura {

RowModel::RowModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

int RowModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }

int RowModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(m_columns.size()); }

QVariant RowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TableRow& row = m_rows[static_cast<size_t>(index.row())];
    const Cell& cell = row.cells[static_cast<size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::AccessibleTextRole:
        return index.column() == 0 && !row.sentence.isEmpty() ? row.sentence
            : cell.second.isEmpty()                           ? cell.text
                                                              : cell.text + QLatin1Char(' ') + cell.second;
    case SortRole:
        return cell.sort;
    case StatusRole:
        return static_cast<int>(row.status);
    case QualityRole:
        return static_cast<int>(row.quality);
    case IdRole:
        return row.key;
    case ServiceRole:
        return row.service;
    case EmphasisRole:
        return static_cast<int>(cell.emphasis);
    case KindRole:
        return static_cast<int>(m_columns[static_cast<size_t>(index.column())].kind);
    case SignRole:
        return static_cast<int>(cell.sign);
    case SecondRole:
        return cell.second;
    case SparkRole:
        return QVariant::fromValue(cell.spark);
    default:
        return {};
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractTableModel::headerData(section, orientation, role);
    const Column& column = m_columns[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((column.kind == ColumnKind::Figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == KindRole)
        return static_cast<int>(column.kind);
    return {};
}

std::optional<int> RowModel::find(const QString& key) const
{
    const auto it = std::find_if(m_rows.begin(), m_rows.end(), [&](const TableRow& row) { return row.key == key; });
    return it == m_rows.end() ? std::nullopt : std::optional(static_cast<int>(it - m_rows.begin()));
}

void RowModel::setColumns(std::vector<Column> columns)
{
    if (columns == m_columns)
        return;
    if (columns.size() != m_columns.size()) {
        beginResetModel();
        m_columns = std::move(columns);
        endResetModel();
        return;
    }
    m_columns = std::move(columns);
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void RowModel::removeMissing(const std::vector<TableRow>& wanted)
{
    QSet<QString> keys;
    for (const TableRow& row : wanted)
        keys.insert(row.key);
    for (int i = rowCount() - 1; i >= 0; --i) {
        if (keys.contains(row(i).key))
            continue;
        int first = i;
        while (first > 0 && !keys.contains(row(first - 1).key))
            --first;
        beginRemoveRows({}, first, i);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + i + 1);
        endRemoveRows();
        i = first;
    }
}

void RowModel::changeKnown(std::vector<TableRow>& wanted)
{
    QHash<QString, TableRow*> byKey;
    for (TableRow& row : wanted)
        byKey.insert(row.key, &row);
    int top = -1, bottom = -1, left = columnCount(), right = -1;
    for (int i = 0; i < rowCount(); ++i) {
        TableRow& now = m_rows[static_cast<size_t>(i)];
        TableRow& next = *byKey.value(now.key);
        if (now == next)
            continue;
        const bool wholeRow = now.status != next.status || now.quality != next.quality;
        for (int c = 0; c < columnCount(); ++c) {
            const auto column = static_cast<size_t>(c);
            if (!wholeRow && now.cells[column] == next.cells[column])
                continue;
            top = top < 0 ? i : top;
            bottom = i;
            left = std::min(left, c);
            right = std::max(right, c);
        }
        now = std::move(next);
    }
    if (right >= 0)
        emit dataChanged(index(top, left), index(bottom, right));
}

void RowModel::setRows(std::vector<TableRow> rows)
{
    QSet<QString> seen;
    std::erase_if(rows, [&](const TableRow& row) {
        const bool twice = seen.contains(row.key);
        seen.insert(row.key);
        return twice;
    });
    removeMissing(rows);
    QSet<QString> known;
    for (const TableRow& row : m_rows)
        known.insert(row.key);
    std::vector<TableRow> fresh;
    for (const TableRow& row : rows) {
        if (!known.contains(row.key))
            fresh.push_back(row);
    }
    changeKnown(rows);
    if (fresh.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    m_rows.insert(m_rows.end(), std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    endInsertRows();
}

} // namespace yagura
