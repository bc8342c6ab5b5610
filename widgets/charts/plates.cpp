// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/plates.h"

#include "models/wording/times.h"
#include "widgets/theme/type.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>

namespace yagura {

QPen dashedPen(const QColor& ink)
{
    QPen pen(ink, 1, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({ 5, 4 });
    return pen;
}

QRectF stretchRect(const TimeAxis& axis, TimeRange range, const QRectF& plot)
{
    const double left = std::clamp(std::round(axis.xOf(range.from, plot)), plot.left(), plot.right());
    const double right = std::clamp(std::round(axis.xOf(range.to, plot)), plot.left(), plot.right());
    return { left, plot.top(), std::max(2.0, right - left), plot.height() };
}

void paintGap(QPainter& painter, const QRectF& box, const QString& words, const Theme& theme)
{
    painter.save();
    painter.fillRect(box, theme.color(Token::Panel));
    painter.setBrushOrigin(box.topLeft());
    painter.fillRect(box, theme.hatch());
    QPen edge(theme.color(Token::Stale), 1, Qt::CustomDashLine, Qt::FlatCap);
    edge.setDashPattern({ 3, 3 });
    painter.setPen(edge);
    if (box.width() > 4) {
        painter.drawLine(QPointF(box.left() + 0.5, box.top()), QPointF(box.left() + 0.5, box.bottom()));
        painter.drawLine(QPointF(box.right() - 0.5, box.top()), QPointF(box.right() - 0.5, box.bottom()));
    }
    const QFont font = typeFont(Type::Small);
    const double width = textWidth(words, font) + 12;
    if (!words.isEmpty() && width + 8 < box.width() && box.height() >= 18) {
        const QRectF plate(std::round(box.center().x() - width / 2), std::round(box.center().y() - 10), width, 20);
        painter.fillRect(plate, theme.color(Token::Panel));
        painter.setFont(font);
        painter.setPen(theme.color(Token::Text));
        painter.drawText(plate, Qt::AlignCenter, words);
    }
    painter.restore();
}

void paintTitleReadout(QPainter& painter, const QRectF& line, const std::vector<ReadoutRow>& rows,
    const std::function<QString(const ReadoutRow&)>& cursorText, const TimeAxis& axis, const Theme& theme)
{
    if (rows.empty()) {
        return;
    }
    struct Part
    {
        QString text;
        Token ink;
        Type type;
    };
    std::vector<Part> parts;
    parts.push_back({ QCoreApplication::translate("yagura::TimeChart", "now"), Token::Muted, Type::Small });
    for (size_t i = 0; i < rows.size() && i < 2; ++i) {
        if (rows[i].named) {
            parts.push_back({ rows[i].name, Token::Muted, Type::Small });
        }
        parts.push_back({ rows[i].now, rows[i].ink, Type::SmallStrong });
    }
    if (axis.cursor()) {
        parts.push_back({ QStringLiteral("  ") + minuteText(*axis.cursor(), axis.zone()), Token::Muted, Type::Small });
        for (size_t i = 0; i < rows.size() && i < 2; ++i) {
            parts.push_back({ cursorText(rows[i]), rows[i].ink, Type::SmallStrong });
        }
    }
    double width = 0;
    for (const Part& p : parts) {
        width += figureWidth(p.text, typeFont(p.type)) + 6;
    }
    double x = line.right() - width;
    painter.fillRect(QRectF(x - 8, line.top(), width + 8, line.height()), theme.color(Token::Panel));
    for (const Part& p : parts) {
        painter.setPen(theme.color(p.ink));
        const double w = figureWidth(p.text, typeFont(p.type));
        drawFigure(painter, QRectF(x, line.top(), w, line.height()), Qt::AlignLeft | Qt::AlignVCenter, p.text, typeFont(p.type));
        x += w + 6;
    }
}

} // namespace yagura
