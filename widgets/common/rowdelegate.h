// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/painting.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace yagura {

struct RowState
{
    bool hovered = false;
    bool selected = false;
    bool focused = false;
    bool doubtful = false; ///< stale, unknown: hatched
};

/// Surface, hatch, hairline below, the bar of a selected row at the left, the ring of the focused one.
void paintRowGround(QPainter& painter, const QRectF& row, const RowState& state, const Theme& theme);
void paintRowRing(QPainter& painter, const QRectF& row, const RowState& state, const Theme& theme);

/// A table of facts: rows of 32, whole rows chosen, hover over whole rows, no grid. Enter and double click activate.
class RowTable final : public QTableView
{
    Q_OBJECT

public:
    explicit RowTable(QWidget* parent = nullptr);
    int hoveredRow() const { return m_hovered; }
    void setRowHeight(int pixels);

signals:
    void rowActivated(const QModelIndex& index);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setHovered(int row);
    int m_hovered = -1;
};

/// Base of every table delegate: paints the row's ground once per cell (clipped), then asks for the content.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const final;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// `cell` has 8 px of air at both sides. The painter is clipped to the cell.
    virtual void paintCell(
        QPainter& painter, const QRectF& cell, const QModelIndex& index, const RowState& state, const Theme& theme) const = 0;
    virtual bool isDoubtful(const QModelIndex& index) const;
    static RowState stateOf(const QStyleOptionViewItem& option, const QModelIndex& index);
};

} // namespace yagura
