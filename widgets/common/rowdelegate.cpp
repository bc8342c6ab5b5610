// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/rowdelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace yagura {

void paintRowGround(QPainter& painter, const QRectF& row, const RowState& state, const Theme& theme)
{
    const bool lit = state.hovered || state.selected;
    painter.fillRect(row, theme.color(lit ? Token::Raised : Token::Panel));
    if (state.doubtful && theme.kind() != ThemeKind::Contrast) {
        painter.save();
        painter.setOpacity(0.45);
        painter.fillRect(row, theme.hatch());
        painter.restore();
    }
    painter.fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), theme.color(Token::Hairline));
    if (state.selected) {
        painter.fillRect(QRectF(row.left(), row.top(), 3, row.height()), theme.color(Token::Text));
    }
}

void paintRowRing(QPainter& painter, const QRectF& row, const RowState& state, const Theme& theme)
{
    if (state.focused) {
        paintFocusRing(painter, row, theme);
    }
}

RowTable::RowTable(QWidget* parent)
    : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setMouseTracking(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setFixedHeight(32);
    // A letter typed while an input method is on must stay a shortcut.
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setRowHeight(space::row);
    connect(this, &QTableView::doubleClicked, this, &RowTable::rowActivated);
}

void RowTable::setRowHeight(int pixels)
{
    verticalHeader()->setMinimumSectionSize(pixels);
    verticalHeader()->setDefaultSectionSize(pixels);
}

void RowTable::setHovered(int row)
{
    if (row != m_hovered) {
        m_hovered = row;
        viewport()->update();
    }
}

void RowTable::mouseMoveEvent(QMouseEvent* event)
{
    QTableView::mouseMoveEvent(event);
    setHovered(rowAt(event->pos().y()));
}

void RowTable::leaveEvent(QEvent* event)
{
    QTableView::leaveEvent(event);
    setHovered(-1);
}

void RowTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit rowActivated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

RowState RowDelegate::stateOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    RowState state;
    const auto* table = qobject_cast<const RowTable*>(option.widget);
    state.selected = option.state.testFlag(QStyle::State_Selected);
    state.hovered = table && table->hoveredRow() == index.row();
    state.focused = table && table->hasFocus() && table->currentIndex().row() == index.row();
    return state;
}

bool RowDelegate::isDoubtful(const QModelIndex&) const { return false; }

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Theme& theme = themeOf(option.widget);
    RowState state = stateOf(option, index);
    state.doubtful = isDoubtful(index);
    QRectF row = option.rect;
    if (const auto* table = qobject_cast<const RowTable*>(option.widget)) {
        row.setLeft(0);
        row.setRight(table->viewport()->width());
    }
    painter->save();
    painter->setClipRect(option.rect);
    paintRowGround(*painter, row, state, theme);
    painter->save();
    paintCell(*painter, QRectF(option.rect).adjusted(8, 0, -8, -1), index, state, theme);
    painter->restore();
    paintRowRing(*painter, row, state, theme);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize hint = QStyledItemDelegate::sizeHint(option, index);
    hint.setHeight(space::row);
    return hint;
}

} // namespace yagura
