// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/rowdelegate.h"

namespace yagura {

/// Rows of the availability table: the objective's own target marked, the measured value as a tinted row across all columns,
/// what would have been spent as a bar that is cut off with a slanted notch where more than everything is gone.
class TargetDelegate final : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void setOwn(const QString& key) { m_own = key; }

protected:
    void paintCell(
        QPainter& painter, const QRectF& cell, const QModelIndex& index, const RowState& state, const Theme& theme) const override;
    bool isDoubtful(const QModelIndex& index) const override;

private:
    static void paintMeasured(QPainter& painter, const QRectF& cell, const QModelIndex& index, const Theme& theme);
    QString m_own;
};

} // namespace yagura
