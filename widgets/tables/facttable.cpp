// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/facttable.h"

#include "widgets/tables/celldelegate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>

namespace yagura {

namespace {
constexpr int kGiveWay = 3; // pixels; below that badges would touch the hairlines
} // namespace

FactTable::FactTable(RowModel* model, std::vector<ColumnWidth> widths, const QString& accessibleName, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_proxy(new RowProxy(this))
    , m_view(new RowTable(this))
    , m_widths(std::move(widths))
    , m_rowHeight(m_view->verticalHeader()->defaultSectionSize())
{
    m_proxy->setSourceModel(model);
    m_view->setModel(m_proxy);
    m_view->setItemDelegate(new CellDelegate(m_view));
    m_view->setAccessibleName(accessibleName);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->horizontalHeader()->setSectionsClickable(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    connect(
        m_view, &RowTable::rowActivated, this, [this](const QModelIndex& index) { emit opened(index.data(RowModel::IdRole).toString()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid())
            emit chosen(now.data(RowModel::IdRole).toString());
    });
    connect(model, &QAbstractItemModel::modelReset, this, &FactTable::place);
    // Why: the bar comes and goes after the rows did, and takes its width from the last column.
    connect(m_view->verticalScrollBar(), &QScrollBar::rangeChanged, this, &FactTable::place);
}

QString FactTable::currentKey() const { return m_view->currentIndex().data(RowModel::IdRole).toString(); }

void FactTable::select(const QString& key)
{
    const std::optional<int> row = m_model->find(key);
    if (!row || key == currentKey())
        return;
    const QModelIndex shown = m_proxy->mapFromSource(m_model->index(*row, 0));
    if (shown.isValid())
        m_view->selectionModel()->setCurrentIndex(shown, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void FactTable::setSmall(bool small)
{
    if (small == m_small)
        return;
    m_small = small;
    place();
}

QStringList FactTable::hiddenTitles() const
{
    QStringList titles;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        if (m_small && m_widths[i].hideWhenSmall)
            titles.append(m_model->headerData(static_cast<int>(i), Qt::Horizontal, Qt::DisplayRole).toString());
    }
    return titles;
}

int FactTable::heightForRows(int rows) const { return m_view->horizontalHeader()->height() + rows * m_rowHeight; }

void FactTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

/// Where only the last row or two would be cut, all of them give way a little instead.
void FactTable::placeRows()
{
    const int rows = m_proxy->rowCount();
    const int fitting = rows > 0 ? m_view->viewport()->height() / rows : 0;
    const int height = fitting < m_rowHeight && fitting >= m_rowHeight - kGiveWay ? fitting : m_rowHeight;
    if (height != m_view->verticalHeader()->defaultSectionSize())
        m_view->setRowHeight(height);
}

void FactTable::place()
{
    placeRows();
    if (m_model->columnCount() != static_cast<int>(m_widths.size()))
        return;
    int fixed = 0;
    int weights = 0;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        const bool hidden = m_small && m_widths[i].hideWhenSmall;
        m_view->setColumnHidden(static_cast<int>(i), hidden);
        fixed += hidden ? 0 : m_widths[i].pixels;
        weights += hidden ? 0 : m_widths[i].weight;
    }
    const int bar = m_view->verticalScrollBar()->maximum() > 0 ? m_view->verticalScrollBar()->sizeHint().width() : 0;
    const int spare = std::max(0, width() - bar - fixed);
    // Why the shrinking: a view that is narrower than its columns would cut the last ones off.
    const double squeeze = fixed > width() - bar && fixed > 0 ? (width() - bar) / static_cast<double>(fixed) : 1.0;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        const int extra = weights > 0 ? spare * m_widths[i].weight / weights : 0;
        m_view->setColumnWidth(static_cast<int>(i), static_cast<int>(m_widths[i].pixels * squeeze) + extra);
    }
}

} // namespace yagura
