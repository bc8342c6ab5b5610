// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartcontent.h"
#include "widgets/charts/chartframe.h"
#include "widgets/charts/timeaxis.h"

#include <QImage>
#include <QPointer>
#include <QWidget>

namespace yagura {

enum class ReadoutPlace { Column, Title };

/// The base of every chart over time (look.md 6): frame by Qt Charts, everything dense by our own layer, gaps as gaps, one
/// axis and one cursor with the other views of the page. It lies on a panel and paints the panel's colour itself, so that
/// everything below the cursor is opaque: a repaint after a cursor move costs one copy, new data two.
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
    void drawStill(const QSize& pixels);
    void drawGround(const QRectF& plot);
    void paintGround(QPainter& painter, const QRectF& plot);
    void inkSeries(const QRectF& plot);
    void paintThresholds(QPainter& painter, const QRectF& plot);
    void paintQuiet(QPainter& painter, const QRectF& plot);
    void paintGaps(QPainter& painter, const QRectF& plot);
    void paintForecast(QPainter& painter, const QRectF& plot);
    void paintNotes(QPainter& painter, const QRectF& plot);
    struct EndLabel
    {
        QRectF box;
        const ChartSeries* series = nullptr;
    };
    std::vector<EndLabel> endLabels(const QRectF& plot) const;
    void paintEndLabels(QPainter& painter, const QRectF& plot);
    void paintTitle(QPainter& painter, const QRectF& plot);
    void paintEmpty(QPainter& painter, const QRectF& plot);
    void paintReadout(QPainter& painter, const QRectF& plot);
    void paintCursor(QPainter& painter, const QRectF& plot);
    bool isShown(const ChartStretch& stretch) const;

    QPointer<TimeAxis> m_axis;
    ChartContent m_content;
    ChartFrame m_frame;
    struct Ground
    {
        ChartFrame::Look look;
        double now = 0;
        std::vector<QRectF> corrections;
        friend bool operator==(const Ground&, const Ground&) = default;
    };
    Ground m_groundOf;
    QImage m_ground; ///< what lies below the data: panel, future, grid and value labels
    QImage m_still; ///< everything that does not move with the cursor
    bool m_stillCurrent = false;
    ReadoutPlace m_place = ReadoutPlace::Column;
};

/// Gives every TimeChart role, name and summary for assistive technology. Call once per process; more calls do nothing.
void installChartAccessibility();

} // namespace yagura
