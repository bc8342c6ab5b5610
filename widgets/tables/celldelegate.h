// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/rowdelegate.h"

namespace yagura {

/// Draws every cell of a RowModel by its column's kind and its emphasis.
class CellDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(
        QPainter& painter, const QRectF& cell, const QModelIndex& index, const RowState& state, const Theme& theme) const override;
    bool isDoubtful(const QModelIndex& index) const override;
};

} // namespace yagura
