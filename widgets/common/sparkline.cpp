// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/painting.h"

#include <QPainter>

#include <cmath>

namespace yagura {

namespace {

/// What falls into one pixel column.
struct Column
{
    double low = 0, high = 0, last = 0;
    bool seen = false;
    bool gap = false;
};

std::vector<Column> columnsOf(std::span<const std::optional<double>> values, int width)
{
    std::vector<Column> columns(static_cast<size_t>(width));
    const double step = static_cast<double>(width) / static_cast<double>(values.size());
    for (size_t i = 0; i < values.size(); ++i) {
        const auto from = static_cast<size_t>(static_cast<double>(i) * step);
        const auto to = std::max(from + 1, static_cast<size_t>(static_cast<double>(i + 1) * step));
        for (size_t x = from; x < to && x < columns.size(); ++x) {
            Column& c = columns[x];
            if (!values[i] || !std::isfinite(*values[i])) {
                c.gap = true;
                continue;
            }
            const double v = *values[i];
            c.low = c.seen ? std::min(c.low, v) : v;
            c.high = c.seen ? std::max(c.high, v) : v;
            c.last = v;
            c.seen = true;
        }
    }
    return columns;
}

} // namespace

void paintSparkline(QPainter& painter, const QRectF& box, const Sparkline& spark, const Theme& theme)
{
    const int width = static_cast<int>(box.width());
    if (spark.values.empty() || width < 2 || spark.high <= spark.low) {
        return;
    }
    const double left = std::round(box.left());
    const auto yOf = [&](double v) {
        return std::round(
            box.bottom() - 1 - (std::clamp(v, spark.low, spark.high) - spark.low) / (spark.high - spark.low) * (box.height() - 1));
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (spark.line && *spark.line >= spark.low && *spark.line <= spark.high) {
        QPen pen(theme.color(Token::GridMajor), 1, Qt::CustomDashLine);
        pen.setDashPattern({ 3, 3 });
        painter.setPen(pen);
        painter.drawLine(QPointF(left, yOf(*spark.line)), QPointF(left + width, yOf(*spark.line)));
    }
    const std::vector<Column> columns = columnsOf(spark.values, width);
    const QColor ink = theme.color(spark.ink);
    std::optional<double> previous;
    for (size_t x = 0; x < columns.size(); ++x) {
        const Column& c = columns[x];
        const double px = left + static_cast<double>(x);
        if (!c.seen) {
            if (c.gap) {
                painter.fillRect(QRectF(px, box.top(), 1, box.height()), theme.hatch());
            }
            previous.reset();
            continue;
        }
        double top = yOf(c.high);
        double bottom = yOf(c.low);
        if (previous) {
            // Joined to the column before, so that a step is a line and not two islands.
            top = std::min(top, *previous);
            bottom = std::max(bottom, *previous);
        }
        painter.fillRect(QRectF(px, top, 1, bottom - top + 1), ink);
        previous = yOf(c.last);
    }
    painter.restore();
}

} // namespace yagura
