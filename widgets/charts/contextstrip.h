// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartcontent.h"
#include "widgets/charts/timeaxis.h"

#include <QPointer>
#include <QWidget>

namespace yagura {

/// The whole budget window behind the charts, absolute from −25 to 100 %, with deploys on the zero line and the charts'
/// range as a frame; ahead, what comes back when errors stop now. Tells at a glance whether today is the story or a week ago was.
class ContextStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit ContextStrip(TimeAxis* axis, QWidget* parent = nullptr);

    struct Content
    {
        TimeRange range; ///< may reach beyond `now`
        Instant now;
        std::vector<ChartPoint> budget; ///< ratio left
        std::vector<ChartPoint> ahead; ///< if errors stop now, dotted
        QString aheadLabel;
        std::optional<TimeRange> ideal; ///< a calendar period: the even way from 100 % to 0
        std::vector<TimeRange> corrections;
        Millis join {};
        std::vector<TimeRange> gaps;
        std::vector<Instant> deploys;
        QString windowName, windowValue, viewName, viewValue; ///< two rows at the right
        bool doubtful = false;
    };
    void setContent(Content content);
    const Content& content() const { return m_content; }
    QSize sizeHint() const override { return { 400, 80 }; }

signals:
    void rangeAsked(yagura::Instant centre); ///< clicked: look there

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    double xOf(Instant at, const QRectF& plot) const;
    void paintGround(QPainter& painter, const QRectF& plot);
    void paintAhead(QPainter& painter, const QRectF& plot);
    QPointer<TimeAxis> m_axis;
    Content m_content;
};

} // namespace yagura
