// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chartframe.h"

#include "widgets/theme/type.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>

namespace yagura {

class ChartFrame::Private
{
public:
    Private()
    {
        chart = new QChart;
        scene.addItem(chart);
        chart->setBackgroundVisible(false);
        chart->setPlotAreaBackgroundVisible(false);
        chart->setMargins({});
        chart->layout()->setContentsMargins(0, 0, 0, 0);
        chart->legend()->hide();
        chart->setAnimationOptions(QChart::NoAnimation);
        series = new QLineSeries;
        chart->addSeries(series);
    }

    QCategoryAxis* addAxis(Qt::Alignment side, const QColor& grid)
    {
        auto* axis = new QCategoryAxis;
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setTruncateLabels(false);
        axis->setLineVisible(false);
        axis->setGridLinePen(QPen(grid, 1));
        axis->setStartValue(-1);
        chart->addAxis(axis, side);
        series->attachAxis(axis);
        return axis;
    }

    void layOut(const QSizeF& size)
    {
        chart->resize(size);
        chart->layout()->activate();
    }

    QGraphicsScene scene; // owns the chart, which owns axes and series
    QChart* chart = nullptr;
    QLineSeries* series = nullptr;
};

ChartFrame::ChartFrame()
    : d(std::make_unique<Private>())
{
}

ChartFrame::~ChartFrame() = default;

const QPixmap& ChartFrame::pixmap(const Look& look)
{
    if (look == m_look && !m_pixmap.isNull()) {
        return m_pixmap;
    }
    m_look = look;
    ++m_timesDrawn;
    // A new chart each time: axes added to a chart whose plot area is fixed already never get a place.
    d = std::make_unique<Private>();
    const Theme& colors = theme(look.theme);
    QCategoryAxis* bottom = d->addAxis(Qt::AlignBottom, colors.color(Token::Grid));
    bottom->setLabelsVisible(false);
    int i = 0;
    for (const double share : look.verticals) {
        bottom->append(QString::number(++i), share);
    }
    bottom->setRange(0, 1);

    QCategoryAxis* left = d->addAxis(Qt::AlignLeft, colors.color(Token::Grid));
    left->setLabelsFont(typeFont(Type::Tiny));
    left->setLabelsBrush(colors.color(Token::Muted));
    for (const Horizontal& line : look.horizontals) {
        const QString text = line.label.toHtmlEscaped();
        left->append(
            line.strong ? QStringLiteral("<b style=\"color:%1\">%2</b>").arg(colors.color(Token::Text).name(), text) : text, line.share);
    }
    // Qt Charts hides a label that would reach over the end of its axis, so the axis goes a little beyond the plot; what of
    // the grid lies there is clipped below.
    const double beyond = 12 / std::max(1.0, look.plot.height());
    left->setRange(-beyond, 1 + beyond);

    // Qt Charts 6.4 gives a fixed plot area to series but not to axes, so the chart is laid out by itself twice: once to
    // see what its labels take, once large enough that the plot comes out as asked. Then it is drawn at its place.
    const QSizeF wanted = look.plot.size() + QSizeF(0, 24);
    d->layOut(wanted + QSizeF(160, 40));
    d->layOut(wanted + (d->chart->size() - d->chart->plotArea().size()));
    const QPointF shift = look.plot.topLeft() - QPointF(0, 12) - d->chart->plotArea().topLeft();
    m_pixmap = QPixmap(look.size * look.pixelRatio);
    m_pixmap.setDevicePixelRatio(look.pixelRatio);
    m_pixmap.fill(Qt::transparent);
    QPainter painter(&m_pixmap);
    const QRect plot = look.plot.toAlignedRect();
    painter.setClipRegion(QRegion(0, 0, plot.left(), look.size.height()) + plot.adjusted(0, 0, 1, 1));
    painter.translate(shift);
    const QRectF whole = QRectF(QPointF(0, 0), d->chart->size()).adjusted(-8, -16, 8, 16);
    d->scene.setSceneRect(whole);
    d->scene.render(&painter, whole, whole);
    return m_pixmap;
}

} // namespace yagura
