// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/contextstrip.h"

#include "models/wording/times.h"
#include "widgets/charts/plates.h"
#include "widgets/theme/glyph.h"
#include "widgets/theme/type.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace yagura {

ContextStrip::ContextStrip(TimeAxis* axis, QWidget* parent)
    : QWidget(parent)
    , m_axis(axis)
{
    setFixedHeight(80);
    setAccessibleName(tr("Budget over the whole window"));
    connect(axis, &TimeAxis::changed, this, qOverload<>(&QWidget::update));
}

void ContextStrip::setContent(Content content)
{
    m_content = std::move(content);
    update();
}

double ContextStrip::xOf(Instant at, const QRectF& plot) const
{
    const double length = std::max(1.0, static_cast<double>(m_content.range.length().count()));
    return plot.left() + std::clamp(static_cast<double>((at - m_content.range.from).count()) / length, 0.0, 1.0) * plot.width();
}

void ContextStrip::mousePressEvent(QMouseEvent* event)
{
    const QRectF plot = m_axis->plotOf(rect());
    if (plot.contains(event->position()) && !m_content.range.isEmpty()) {
        const double share = (event->position().x() - plot.left()) / plot.width();
        emit rangeAsked(m_content.range.from + Millis(static_cast<qint64>(share * static_cast<double>(m_content.range.length().count()))));
    }
}

namespace {

QPointF pointOf(const QRectF& plot, double x, double ratio)
{
    return { x, plot.bottom() - (std::clamp(ratio, -0.25, 1.0) + 0.25) / 1.25 * plot.height() };
}

} // namespace

void ContextStrip::paintGround(QPainter& painter, const QRectF& plot)
{
    const Theme& colors = themeOf(this);
    const double now = std::round(xOf(m_content.now, plot));
    if (m_content.range.to > m_content.now) {
        painter.fillRect(QRectF(now, plot.top(), plot.right() - now, plot.height()), colors.color(Token::Bg));
        painter.fillRect(QRectF(now, pointOf(plot, 0, 0).y(), plot.right() - now, 1), colors.color(Token::Border));
    }
    for (const TimeRange& c : m_content.corrections) {
        const double left = xOf(c.from, plot);
        painter.fillRect(QRectF(left, plot.top(), std::max(2.0, xOf(c.to, plot) - left), plot.height()), colors.color(Token::Raised));
    }
    if (m_content.ideal) {
        painter.setPen(dashedPen(colors.color(Token::Muted)));
        painter.drawLine(pointOf(plot, xOf(m_content.ideal->from, plot), 1), pointOf(plot, xOf(m_content.ideal->to, plot), 0));
    }
}

void ContextStrip::paintAhead(QPainter& painter, const QRectF& plot)
{
    const Theme& colors = themeOf(this);
    QPolygonF line;
    for (const ChartPoint& p : m_content.ahead) {
        if (std::isfinite(p.value)) {
            line << pointOf(plot, xOf(p.at, plot), p.value);
        }
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dots(colors.color(Token::Text), 1.6, Qt::CustomDashLine, Qt::RoundCap);
    dots.setDashPattern({ 0.1, 2.8 });
    painter.setPen(dots);
    painter.drawPolyline(line);
    painter.restore();
    const double now = xOf(m_content.now, plot) + 12;
    const QFont font = typeFont(Type::Tiny);
    if (!m_content.aheadLabel.isEmpty() && plot.right() - now > 80) {
        const QString label = elided(m_content.aheadLabel, font, plot.right() - now - 8);
        const double width = textWidth(label, font) + 2;
        // Where the line leaves more room: below a budget that is full, above one that is empty.
        const bool high = !line.isEmpty() && line.front().y() < plot.center().y();
        const QRectF box(now, high ? plot.bottom() - 17 : plot.top() - 1, width, 16);
        painter.setFont(font);
        painter.setPen(colors.color(m_content.doubtful ? Token::Muted : Token::Text));
        painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, label);
    }
}

void ContextStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colors = themeOf(this);
    const QRectF plot = m_axis->plotOf(rect()).adjusted(0, 10, 0, -24).toAlignedRect();
    const auto yOf = [&](double ratio) { return plot.bottom() - (std::clamp(ratio, -0.25, 1.0) + 0.25) / 1.25 * plot.height(); };
    painter.setPen(colors.color(Token::Muted));
    for (const auto& [ratio, label] : { std::pair(1.0, QStringLiteral("100%")), std::pair(0.0, QStringLiteral("0%")) }) {
        drawFigure(
            painter, QRectF(0, yOf(ratio) - 8, plot.left() - 10, 16), Qt::AlignRight | Qt::AlignVCenter, label, typeFont(Type::Tiny));
        painter.fillRect(
            QRectF(plot.left(), std::round(yOf(ratio)), plot.width(), 1), colors.color(ratio == 0 ? Token::Border : Token::Grid));
    }
    if (m_content.range.isEmpty()) {
        return;
    }
    paintGround(painter, plot);
    const double ratio = devicePixelRatioF();
    const ScalePtr scale = linearScale(-0.25, 1, 5, 1, {});
    QImage layer((plot.size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    layer.fill(Qt::transparent);
    std::vector<PixelColumn> columns = decimate(m_content.budget, m_content.range, layer.width(), m_content.join);
    std::vector<ColumnRun> runs = runsOf(columns, *scale);
    // The axis here is −25 to 100 %, not the widened one of the scale: heights are mapped once more.
    const double low = scale->ticks.front().value;
    const double high = scale->ticks.back().value;
    for (ColumnRun& run : runs) {
        run.low = (low + run.low * (high - low) + 0.25) / 1.25;
        run.high = (low + run.high * (high - low) + 0.25) / 1.25;
    }
    inkArea(layer, runs, 0.25 / 1.25, colors.color(Token::Bar, 0.13), colors.color(Token::Crit, 0.3));
    inkRuns(layer, runs, colors.color(m_content.doubtful ? Token::Muted : Token::Text), 1.8 * ratio);
    layer.setDevicePixelRatio(ratio);
    painter.drawImage(plot.topLeft(), layer);
    for (const TimeRange& gap : m_content.gaps) {
        const double left = xOf(gap.from, plot);
        painter.fillRect(QRectF(left, plot.top(), std::max(1.0, xOf(gap.to, plot) - left), plot.height()), colors.hatch());
    }
    paintAhead(painter, plot);
    for (const Instant at : m_content.deploys) {
        if (m_content.range.contains(at)) {
            paintGlyph(painter, Glyph::Deploy, QRectF(xOf(at, plot) - 3, yOf(0) - 1, 11, 11), colors, Token::Info);
        }
    }
    for (const TimeTick& tick : timeTicks(m_content.range, m_axis->zone(), plot.width(), 130)) {
        const double x = std::round(xOf(tick.at, plot));
        painter.fillRect(QRectF(x, plot.bottom() + 4, 1, 5), colors.color(Token::GridMajor));
        painter.setFont(typeFont(Type::Tiny));
        painter.setPen(colors.color(Token::Muted));
        painter.drawText(QRectF(x + 4, plot.bottom() + 2, 110, 16), Qt::AlignLeft | Qt::AlignVCenter, dayText(tick.at, m_axis->zone()));
    }
    const double left = std::round(xOf(m_axis->range().from, plot));
    const double right = std::max(left + 8, std::round(xOf(m_axis->range().to, plot)));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.color(Token::Text), 1));
    painter.setBrush(colors.color(Token::Text, 0.07));
    painter.drawRoundedRect(
        QRectF(std::min(left, plot.right() - 9), plot.top() - 5, right - left, plot.height() + 9).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    const QRectF column(plot.right() + 24, plot.top() - 4, width() - 8 - plot.right() - 24, 22);
    double y = column.top();
    for (const auto& [name, value] :
        { std::pair(m_content.windowName, m_content.windowValue), std::pair(m_content.viewName, m_content.viewValue) }) {
        painter.setFont(typeFont(Type::Small));
        painter.setPen(colors.color(Token::Muted));
        painter.drawText(QRectF(column.left(), y, column.width(), 20), Qt::AlignLeft | Qt::AlignVCenter, name);
        painter.setPen(colors.color(Token::Text));
        drawFigure(painter, QRectF(column.left(), y, column.width(), 20), Qt::AlignRight | Qt::AlignVCenter, value, typeFont(Type::Small));
        y += 24;
    }
}

} // namespace yagura
