// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/decimal.h"

#include <QWidget>

namespace yagura {

/// A scale of targets on which every nine is as far from the next. The ring is the objective's own target, the disc the one that is
/// tried: dragged, or moved with the arrow keys from one usual target to the next.
class TargetScale final : public QWidget
{
    Q_OBJECT

public:
    explicit TargetScale(QWidget* parent = nullptr);
    void setTargets(Target own, Target tried);
    QSize sizeHint() const override { return { 240, 48 }; }
    /// The usual target next to this one; itself at either end.
    static Target step(Target from, int direction);

signals:
    void moved(yagura::Target target);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRectF track() const;
    double xOf(Target target) const;
    Target nearest(double x) const;

    Target m_own, m_tried;
};

} // namespace yagura
