// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/rowproxy.h"

#include "models/itemmodels/rowmodel.h"

namespace yagura {

RowProxy::RowProxy(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(RowModel::SortRole);
    setDynamicSortFilter(true);
}

void RowProxy::setFilter(const RowFilter& filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    invalidateFilter();
}

bool RowProxy::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    const QModelIndex first = sourceModel()->index(sourceRow, 0, sourceParent);
    if (m_filter.status && first.data(RowModel::StatusRole).toInt() != static_cast<int>(*m_filter.status))
        return false;
    if (!m_filter.service.isEmpty() && first.data(RowModel::ServiceRole).toString() != m_filter.service)
        return false;
    const QStringList words = m_filter.words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return true;
    QString all = first.data(RowModel::ServiceRole).toString();
    for (int c = 0; c < sourceModel()->columnCount(sourceParent); ++c)
        all += QLatin1Char('\n') + first.siblingAtColumn(c).data(Qt::DisplayRole).toString();
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

bool RowProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant a = left.data(RowModel::SortRole);
    const QVariant b = right.data(RowModel::SortRole);
    if (a.isValid() != b.isValid())
        return sortOrder() == Qt::AscendingOrder ? a.isValid() : b.isValid();
    if (!a.isValid() || a == b)
        return sortOrder() == Qt::AscendingOrder ? left.row() < right.row() : right.row() < left.row();
    if (a.userType() == QMetaType::QString)
        return QString::localeAwareCompare(a.toString(), b.toString()) < 0;
    return a.toDouble() < b.toDouble();
}

} // namespace yagura
