// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"

#include <QTimeZone>
#include <QWidget>

namespace yagura {

/// Who changed what and when: one lane per service, worst first; a pennant per rollout with its version and its price.
class DeployTimeline final : public QWidget
{
    Q_OBJECT

public:
    explicit DeployTimeline(QWidget* parent = nullptr);
    void showBoard(const BoardPtr& board, const QTimeZone& zone, Millis range);
    void setSelected(const QString& deployId);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 400, 120 }; }

signals:
    void chosen(const QString& deployId);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    struct Mark
    {
        const Deploy* deploy;
        QRectF box;
    };
    double xOf(Instant t) const;
    void paintAxis(QPainter& painter) const;
    void paintLane(QPainter& painter, const ServiceId& service, double top);
    std::vector<ServiceId> lanes() const;
    double laneHeight() const;

    BoardPtr m_board;
    QTimeZone m_zone = QTimeZone::utc();
    TimeRange m_range;
    QString m_selected;
    std::vector<Mark> m_marks;
};

} // namespace yagura
