// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/rowmodel.h"
#include "models/itemmodels/rowproxy.h"
#include "widgets/common/rowdelegate.h"

#include <vector>

namespace yagura {

/// Width of a column at the desk; grows: takes its share of what is left over, by weight.
struct ColumnWidth
{
    int pixels = 0;
    int weight = 0;
    bool hideWhenSmall = false;
};

/// A RowTable over a RowModel: proxy, delegate, widths that fill the view, and a selection that survives every poll.
class FactTable final : public QWidget
{
    Q_OBJECT

public:
    FactTable(RowModel* model, std::vector<ColumnWidth> widths, const QString& accessibleName, QWidget* parent = nullptr);

    RowTable* view() const { return m_view; }
    RowProxy* proxy() const { return m_proxy; }
    QString currentKey() const;
    void select(const QString& key);
    void setSmall(bool small);
    QStringList hiddenTitles() const;
    /// As high as its rows: for tables inside a panel that do not scroll.
    int heightForRows(int rows) const;

signals:
    void chosen(const QString& key); ///< the current row changed
    void opened(const QString& key); ///< Enter or double click

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    void placeRows();

    RowModel* m_model;
    RowProxy* m_proxy;
    RowTable* m_view;
    std::vector<ColumnWidth> m_widths;
    int m_rowHeight;
    bool m_small = false;
};

} // namespace yagura
