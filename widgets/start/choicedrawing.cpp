// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/painting.h"
#include "widgets/start/choicecard.h"
#include "widgets/theme/glyph.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace yagura {

namespace {

constexpr Qt::Alignment kLeftMiddle = Qt::AlignLeft | Qt::AlignVCenter;

QColor ink(const Theme& theme, Token token) { return theme.color(token); }

/// The story of the demo: a budget, a gap, a rollout, the fall and the rollback that stops it.
void paintDemo(QPainter& painter, const QRectF& box, const Theme& theme)
{
    const double top = box.top() + 30, zero = box.bottom() - 34;
    const double deploy = box.left() + box.width() * 0.5, back = box.left() + box.width() * 0.73, end = box.right();
    QPainterPath line;
    line.moveTo(box.left(), top);
    for (double x = box.left(); x <= deploy; x += 4)
        line.lineTo(x, top + 2 + 1.6 * std::sin(x / 17));
    line.lineTo(back, zero + 7);
    QPainterPath area = line;
    area.lineTo(back, zero);
    area.lineTo(box.left(), zero);
    area.closeSubpath();
    painter.fillPath(area, theme.color(Token::Bar, 0.16));
    painter.fillRect(QRectF(box.left(), zero, box.width(), 1), ink(theme, Token::Border));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink(theme, Token::Text), 1.6));
    painter.drawPath(line);
    painter.setPen(QPen(ink(theme, Token::Crit), 1.8));
    painter.drawLine(QPointF(back, zero + 7), QPointF(end - 40, zero + 7));
    const QRectF gap(box.left() + box.width() * 0.2, top - 8, box.width() * 0.09, zero - top + 8);
    painter.fillRect(gap, ink(theme, Token::Sunken));
    painter.fillRect(gap, theme.hatch());
    painter.setPen(QPen(ink(theme, Token::Info), 1.4));
    painter.drawLine(QPointF(deploy, box.top() + 4), QPointF(deploy, zero + 16));
    paintGlyph(painter, Glyph::Deploy, QRectF(deploy - 1, box.top(), 16, 16), theme, Token::Info);
    paintText(painter, QRectF(deploy + 20, box.top(), 80, 16), kLeftMiddle, QStringLiteral("v2.14.1"), typeFont(Type::SmallStrong),
        ink(theme, Token::Text));
    painter.setPen(QPen(ink(theme, Token::Text), 1));
    painter.drawLine(QPointF(back, top + 22), QPointF(back, zero + 16));
    paintGlyph(painter, Glyph::Rollback, QRectF(back - 6, top + 4, 14, 14), theme, Token::Text);
    paintText(painter, QRectF(back + 14, top + 2, 120, 18), kLeftMiddle, ChoiceCard::tr("rolled back"), typeFont(Type::Small),
        ink(theme, Token::Text));
    paintText(painter, QRectF(box.left(), box.bottom() - 14, 200, 16), kLeftMiddle, ChoiceCard::tr("error budget left"),
        typeFont(Type::Tiny), ink(theme, Token::Muted));
    paintText(painter, QRectF(end - 200, box.bottom() - 14, 200, 16), Qt::AlignRight | Qt::AlignVCenter,
        ChoiceCard::tr("the rollback stops it"), typeFont(Type::Tiny), ink(theme, Token::Text));
}

/// Counters become slices, slices become objectives.
void paintPrometheus(QPainter& painter, const QRectF& box, const Theme& theme)
{
    const double third = box.width() / 3;
    const std::array tokens { Token::Series1, Token::Series2, Token::Muted };
    for (size_t i = 0; i < tokens.size(); ++i) {
        QPainterPath path;
        const double y = box.top() + 34 + 28.0 * static_cast<double>(i);
        double value = 0;
        path.moveTo(box.left(), y);
        for (double x = 0; x <= third - 30; x += 3) {
            value = std::fmod(x + 37.0 * static_cast<double>(i), 74.0) < 3 ? 0 : value + 0.32;
            path.lineTo(box.left() + x, y - value);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink(theme, tokens[i]), 1.6));
        painter.drawPath(path);
    }
    const double left = box.left() + third + 8;
    for (int i = 0; i < 24; ++i) {
        const double h = 28 + 18 * std::sin(i / 3.6) + 6 * std::sin(i * 1.7);
        painter.fillRect(QRectF(left + i * (third - 40) / 24.0, box.bottom() - 34 - h, 3, h), ink(theme, Token::Bar));
    }
    const std::array<std::pair<double, Status>, 3> bars { std::pair { 0.72, Status::Ok }, { 0.12, Status::Warn },
        { -0.03, Status::Critical } };
    const std::array<const char*, 3> figures { "99.97%", "99.54%", "99.89%" };
    double y = box.top() + 4;
    for (size_t i = 0; i < bars.size(); ++i) {
        const double right = box.right();
        paintFigure(
            painter, QRectF(right - 90, y, 90, 16), QLatin1String(figures[i]), typeFont(Type::SmallStrong), ink(theme, Token::Text));
        paintBudgetBar(painter, QRectF(right - 84, y + 18, 84, 6), bars[i].first, bars[i].second, theme);
        y += 32;
    }
    const double bottom = box.bottom() - 14;
    paintText(painter, QRectF(box.left(), bottom, third, 16), kLeftMiddle, ChoiceCard::tr("counters"), typeFont(Type::Tiny),
        ink(theme, Token::Muted));
    paintText(painter, QRectF(left, bottom, third, 16), kLeftMiddle, ChoiceCard::tr("slices of one minute"), typeFont(Type::Tiny),
        ink(theme, Token::Muted));
    paintText(painter, QRectF(box.right() - third, bottom, third, 16), Qt::AlignRight | Qt::AlignVCenter, ChoiceCard::tr("objectives"),
        typeFont(Type::Tiny), ink(theme, Token::Muted));
    paintGlyph(painter, Glyph::ChevronRight, QRectF(box.left() + third - 18, box.center().y() - 10, 14, 14), theme, Token::Muted);
    paintGlyph(painter, Glyph::ChevronRight, QRectF(box.left() + 2 * third - 14, box.center().y() - 10, 14, 14), theme, Token::Muted);
}

void paintFolder(QPainter& painter, const QRectF& box, const Theme& theme)
{
    const std::array<std::array<const char*, 2>, 4> files { { { "yagura.yaml", "Yagura" }, { "slo/checkout.yaml", "OpenSLO" },
        { "slo/payments.yaml", "OpenSLO" }, { "slo/search.yaml", "OpenSLO" } } };
    double y = box.top() + 6;
    for (const auto& [name, kind] : files) {
        paintGlyph(painter, Glyph::Note, QRectF(box.left(), y + 4, 14, 14), theme, Token::Muted);
        paintText(
            painter, QRectF(box.left() + 24, y, 190, 22), kLeftMiddle, QLatin1String(name), typeFont(Type::Log), ink(theme, Token::Text));
        paintText(painter, QRectF(box.left() + box.width() * 0.58, y, 100, 22), kLeftMiddle, QLatin1String(kind), typeFont(Type::Small),
            ink(theme, Token::Muted));
        paintGlyph(painter, Glyph::Ok, QRectF(box.right() - 16, y + 4, 14, 14), theme, Token::Ok);
        y += 31;
        painter.fillRect(QRectF(box.left(), y - 5, box.width(), 1), ink(theme, Token::Hairline));
    }
}

} // namespace

void paintChoiceDrawing(QPainter& painter, const QRectF& box, ChoiceCard::Drawing drawing, const Theme& theme)
{
    switch (drawing) {
    case ChoiceCard::Drawing::Demo:
        paintDemo(painter, box, theme);
        return;
    case ChoiceCard::Drawing::Prometheus:
        paintPrometheus(painter, box, theme);
        return;
    case ChoiceCard::Drawing::Folder:
        paintFolder(painter, box, theme);
        return;
    }
}

} // namespace yagura
