// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/status.h"

#include <QSortFilterProxyModel>
#include <QString>

#include <optional>

namespace yagura {

/// What a page's filter row asks for. Words are matched as plain text in any column; all must match.
struct RowFilter
{
    QString words;
    std::optional<Status> status;
    QString service;

    bool isEmpty() const { return words.trimmed().isEmpty() && !status && service.isEmpty(); }
    friend bool operator==(const RowFilter&, const RowFilter&) = default;
};

/// Sorts by RowModel::SortRole; values that do not exist come last in either direction.
class RowProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RowProxy(QObject* parent = nullptr);

    const RowFilter& filter() const { return m_filter; }
    void setFilter(const RowFilter& filter);

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    RowFilter m_filter;
};

} // namespace yagura
