// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/plates.h"
#include "widgets/charts/timechart.h"
#include "widgets/theme/type.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace yagura {

// What a chart draws that nobody measured: what lies ahead, and lines to compare with.

namespace {

const QString& fitting(const QString& label, const QString& shortLabel, const QFont& font, double width)
{
    return shortLabel.isEmpty() || textWidth(label, font) <= width ? label : shortLabel;
}

} // namespace

void TimeChart::paintQuiet(QPainter& painter, const QRectF& plot)
{
    const Theme& colors = themeOf(this);
    painter.save();
    painter.setClipRect(plot);
    for (const ChartSeries& s : m_content.series) {
        if (!s.quiet || s.points.empty()) {
            continue;
        }
        QPolygonF line;
        for (const ChartPoint& p : s.points) {
            line << QPointF(m_axis->xOf(p.at, plot), yOf(p.value));
        }
        painter.setPen(dashedPen(colors.color(s.ink)));
        painter.drawPolyline(line);
        const double width = textWidth(s.endLabel, typeFont(Type::Tiny));
        painter.setFont(typeFont(Type::Tiny));
        painter.drawText(QRectF(plot.left() + 6, std::clamp(line.front().y() - 18, plot.top() + 1, plot.bottom() - 17), width + 2, 16),
            Qt::AlignLeft | Qt::AlignVCenter, s.endLabel);
    }
    painter.restore();
}

void TimeChart::paintForecast(QPainter& painter, const QRectF& plot)
{
    if (!m_content.forecast || !m_content.scale || m_content.scale->ticks.size() < 2) {
        return;
    }
    const Theme& colors = themeOf(this);
    const ChartForecast& f = *m_content.forecast;
    // The scale clamps; what leaves the axis here must go on straight and be cut by the plot, or its slope would lie.
    const ScaleTick& low = m_content.scale->ticks.front();
    const ScaleTick& high = m_content.scale->ticks.back();
    const double perUnit = (yOf(high.value) - yOf(low.value)) / (high.value - low.value);
    const auto linesOf = [&](const std::vector<ChartPoint>& points) {
        QPolygonF line;
        for (const ChartPoint& p : points) {
            if (std::isfinite(p.value)) {
                line << QPointF(m_axis->xOf(p.at, plot), yOf(low.value) + (p.value - low.value) * perUnit);
            }
        }
        return line;
    };
    const QPolygonF line = linesOf(f.line);
    const QPolygonF edge = linesOf(f.edge);
    const QPolygonF calm = linesOf(f.calm);
    const double now = std::round(m_axis->xOf(m_axis->now(), plot));
    if (now >= plot.right() - 2) {
        return;
    }
    painter.save();
    painter.setClipRect(plot);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!line.isEmpty() && !edge.isEmpty()) {
        QPolygonF cone = line;
        std::copy(edge.rbegin(), edge.rend(), std::back_inserter(cone));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.color(Token::Crit, 0.16));
        painter.drawPolygon(cone);
    }
    painter.setBrush(Qt::NoBrush);
    QPen dots(colors.color(Token::Crit), 2, Qt::CustomDashLine, Qt::RoundCap);
    dots.setDashPattern({ 0.1, 2.6 });
    painter.setPen(dots);
    painter.drawPolyline(line);
    painter.setPen(dashedPen(colors.color(Token::Text)));
    painter.drawPolyline(calm);
    painter.restore();
    if (!calm.isEmpty()) {
        const QFont font = typeFont(Type::Tiny);
        const QString label = fitting(f.calmLabel, f.calmShort, font, plot.right() - now - 14);
        const double width = textWidth(label, font);
        const double y = std::max(calm.back().y() - 18, plot.top() + 2);
        painter.setFont(font);
        painter.setPen(colors.color(Token::Text));
        painter.drawText(QRectF(plot.right() - width - 6, y, width + 4, 16), Qt::AlignLeft | Qt::AlignVCenter, label);
    }
    if (!line.isEmpty()) {
        const QFont font = typeFont(Type::Head);
        const QString label = fitting(f.label, f.shortLabel, font, plot.right() - now - 12);
        const double width = textWidth(label, font);
        const double x = std::min(now + 8, plot.right() - width - 4);
        painter.setFont(font);
        painter.setPen(colors.color(Token::Crit));
        painter.drawText(QRectF(x, plot.bottom() - 20, width + 2, 16), Qt::AlignLeft | Qt::AlignVCenter, label);
    }
}

} // namespace yagura
