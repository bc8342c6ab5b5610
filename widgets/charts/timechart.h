// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartcontent.h"
#include "widgets/charts/chartframe.h"
#include "widgets/charts/timeaxis.h"

#include <QPixmap>
#include <QPointer>
#include <QWidget>

namespace yagura {

enum class ReadoutPlace { Column, Title };

/// The base of every chart over time (look.md 6): frame by Qt Charts, everything dense by our own layer, gaps as gaps, one
/// axis and one cursor with the other views of the page. A repaint after a cursor move costs one blit.
class TimeChart : public QWidget
{
    Q_OBJECT

public:
    explicit TimeChart(TimeAxis* axis, QWidget* parent = nullptr);
    ~TimeChart() override;

    void setContent(ChartContent content);
    const ChartContent& content() const { return m_content; }
    void setReadoutPlace(ReadoutPlace place);
    TimeAxis* axis() const { return m_axis; }

    QRectF plotRect() const;
    double yOf(double value) const;
    int framesDrawn() const { return m_frame.timesDrawn(); }

    /// Instants and one column a series, empty where nothing was seen: for the table, CSV and the clipboard.
    QString toCsv() const;

    QSize sizeHint() const override { return { 960, 180 }; }
    QSize minimumSizeHint() const override { return { 320, 96 }; }

signals:
    void tableAsked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

    /// A layer of a chart type's own, between series and gaps.
    virtual void paintOwnLayer(QPainter& painter, const QRectF& plot);

private:
    void invalidate();
    void drawStill();
    void paintGround(QPainter& painter, const QRectF& plot);
    void paintThresholds(QPainter& painter, const QRectF& plot);
    void paintSeries(QPainter& painter, const QRectF& plot);
    void paintGaps(QPainter& painter, const QRectF& plot);
    void paintForecast(QPainter& painter, const QRectF& plot);
    void paintNotes(QPainter& painter, const QRectF& plot);
    void paintEndLabels(QPainter& painter, const QRectF& plot);
    void paintTitle(QPainter& painter, const QRectF& plot);
    void paintEmpty(QPainter& painter, const QRectF& plot);
    void paintReadout(QPainter& painter, const QRectF& plot);
    void paintCursor(QPainter& painter, const QRectF& plot);
    bool isShown(const ChartStretch& stretch) const;

    QPointer<TimeAxis> m_axis;
    ChartContent m_content;
    ChartFrame m_frame;
    QPixmap m_still; ///< everything that does not move with the cursor
    ReadoutPlace m_place = ReadoutPlace::Column;
};

/// Gives every TimeChart role, name and summary for assistive technology. Call once per process; more calls do nothing.
void installChartAccessibility();

} // namespace yagura
