// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/painting.h"

#include "widgets/theme/glyph.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace yagura {

namespace {

constexpr double kBadgeHeight = 20;
constexpr double kBadgeGlyph = 14;
constexpr double kBadgePad = 6;
constexpr double kBadgeGap = 5;

QPen frameOf(Status status, const Theme& theme)
{
    QPen pen(theme.color(statusToken(status)), theme.frameWidth());
    switch (status) {
    case Status::Partial:
        pen.setColor(theme.color(Token::Border));
        break;
    case Status::Stale:
        pen.setStyle(Qt::CustomDashLine);
        pen.setDashPattern({ 4, 3 });
        break;
    case Status::NoData:
        pen.setStyle(Qt::CustomDashLine);
        pen.setDashPattern({ 1.5, 2 });
        break;
    default:
        break;
    }
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

QColor wordInk(Status status, const Theme& theme)
{
    switch (status) {
    case Status::Critical:
        return theme.color(Token::OnCrit);
    case Status::Ok:
        return theme.color(Token::Muted);
    case Status::Warn:
        return theme.color(Token::Warn);
    default:
        return theme.color(Token::Text);
    }
}

} // namespace

double badgeWidth(const BadgeText& badge)
{
    double width = kBadgePad + kBadgeGlyph + kBadgeGap + textWidth(badge.word, typeFont(Type::Head)) + kBadgePad + 1;
    if (!badge.value.isEmpty()) {
        width += kBadgeGap + figureWidth(badge.value, typeFont(Type::Head));
    }
    return std::ceil(width);
}

QRectF paintBadge(QPainter& painter, const QRectF& box, const BadgeText& badge, const Theme& theme)
{
    const bool framed = badge.status != Status::Ok;
    const double width = badgeWidth(badge);
    const QRectF frame(std::round(box.left()), std::round(box.center().y() - kBadgeHeight / 2), width, kBadgeHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool filled = badge.status == Status::Critical;
    if (filled) {
        paintPanel(painter, frame, theme.color(Token::Crit), space::radiusBadge);
    } else if (framed) {
        painter.setPen(frameOf(badge.status, theme));
        painter.setBrush(badge.status == Status::Warn ? QBrush(theme.color(Token::WarnTint)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), space::radiusBadge, space::radiusBadge);
    }
    double x = frame.left() + (framed ? kBadgePad : 0);
    const QRectF glyphBox(x, frame.center().y() - kBadgeGlyph / 2, kBadgeGlyph, kBadgeGlyph);
    if (filled) {
        paintGlyph(painter, Glyph::Critical, glyphBox, theme.color(Token::OnCrit), theme.color(Token::Crit));
    } else {
        paintGlyph(painter, badge.glyph.value_or(statusGlyph(badge.status)), glyphBox, theme, statusToken(badge.status));
    }
    x += kBadgeGlyph + kBadgeGap;
    const QFont font = typeFont(Type::Head);
    const double wordWidth = textWidth(badge.word, font);
    paintText(
        painter, QRectF(x, frame.top(), wordWidth + 2, frame.height()), Qt::AlignLeft, badge.word, font, wordInk(badge.status, theme));
    if (!badge.value.isEmpty()) {
        x += wordWidth + kBadgeGap;
        paintFigure(painter, QRectF(x, frame.top(), frame.right() - x, frame.height()), badge.value, font, wordInk(badge.status, theme),
            Qt::AlignLeft | Qt::AlignVCenter);
    }
    painter.restore();
    return frame;
}

void paintStatusLine(QPainter& painter, const QRectF& box, const BadgeText& badge, const QFont& font, const Theme& theme, Surface surface)
{
    const double size = font.pixelSize();
    const double side = size * 1.08;
    const QRectF glyphBox(box.left(), box.center().y() - side / 2, side, side);
    const bool onCrit = surface == Surface::CriticalFill;
    if (onCrit) {
        paintGlyph(painter, statusGlyph(badge.status), glyphBox, theme.color(Token::OnCrit), theme.color(Token::Crit));
    } else {
        paintGlyph(painter, statusGlyph(badge.status), glyphBox, theme, statusToken(badge.status));
    }
    QColor ink = onCrit ? theme.color(Token::OnCrit) : wordInk(badge.status, theme);
    if (badge.status == Status::Critical && !onCrit) {
        ink = theme.color(Token::Crit);
    }
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    const double x = glyphBox.right() + size * 0.32;
    paintText(painter, QRectF(x, box.top(), box.right() - x, box.height()), Qt::AlignLeft, badge.word, strong, ink);
    if (!badge.value.isEmpty()) {
        const double after = x + textWidth(badge.word, strong) + size * 0.3;
        paintFigure(
            painter, QRectF(after, box.top(), box.right() - after, box.height()), badge.value, font, ink, Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void paintBudgetBar(QPainter& painter, const QRectF& box, std::optional<double> remaining, Status status, const Theme& theme)
{
    constexpr double low = -0.2;
    constexpr double span = 1.2;
    const auto xOf = [&](double ratio) { return box.left() + (std::clamp(ratio, low, 1.0) - low) / span * box.width(); };
    const double zero = std::round(xOf(0));
    painter.fillRect(QRectF(zero, box.top(), box.right() - zero, box.height()), theme.color(Token::Track));
    if (remaining && *remaining > 0) {
        const bool doubtful = status == Status::Stale || status == Status::NoData || status == Status::Error;
        const Token ink = status == Status::Warn ? Token::Warn : doubtful ? Token::Faint : Token::Bar;
        painter.fillRect(QRectF(zero, box.top(), std::max(1.0, std::round(xOf(*remaining)) - zero), box.height()), theme.color(ink));
    } else if (remaining && *remaining < 0) {
        const double left = std::min(zero - 2, std::round(xOf(*remaining)));
        painter.fillRect(QRectF(left, box.top(), zero - left, box.height()), theme.color(Token::Crit));
    }
    painter.fillRect(QRectF(zero - 1, box.top() - 2, 1, box.height() + 4), theme.color(Token::Muted));
}

void paintEdgeBar(QPainter& painter, const QRectF& box, std::optional<double> remaining, Status status, const Theme& theme, Surface surface)
{
    if (surface == Surface::CriticalFill) {
        painter.fillRect(box, theme.color(Token::OnCrit, 0.28));
        const double width = std::max(box.height() * 0.8, box.width() * std::clamp(remaining.value_or(0), 0.0, 1.0));
        painter.fillRect(QRectF(box.left(), box.top(), width, box.height()), theme.color(Token::OnCrit));
        return;
    }
    painter.fillRect(box, theme.color(Token::Track));
    if (!remaining) {
        return;
    }
    const bool doubtful = status == Status::Stale || status == Status::NoData || status == Status::Error;
    const Token ink = status == Status::Warn ? Token::Warn
        : status == Status::Critical         ? Token::Crit
        : doubtful                           ? Token::Faint
                                             : Token::Bar;
    const double width = box.width() * std::clamp(*remaining, 0.0, 1.0);
    painter.fillRect(QRectF(box.left(), box.top(), std::max(*remaining < 0 ? box.height() : 1.0, width), box.height()), theme.color(ink));
}

void paintFocusRing(QPainter& painter, const QRectF& box, const Theme& theme, double radius)
{
    painter.save();
    const double w = theme.focusWidth();
    painter.setPen(QPen(theme.color(Token::Text), w, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.setRenderHint(QPainter::Antialiasing, radius > 0);
    painter.drawRoundedRect(box.adjusted(w / 2, w / 2, -w / 2, -w / 2), radius, radius);
    painter.restore();
}

void paintPanel(QPainter& painter, const QRectF& box, const QColor& fill, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(box, radius, radius);
    painter.restore();
}

void paintText(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text, const QFont& font, const QColor& ink)
{
    painter.setFont(font);
    painter.setPen(ink);
    const int flags = static_cast<int>(alignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip;
    painter.drawText(box, flags, elided(text, font, box.width() + 0.5));
}

void paintFigure(QPainter& painter, const QRectF& box, const QString& text, const QFont& font, const QColor& ink, Qt::Alignment alignment)
{
    painter.setPen(ink);
    drawFigure(painter, box, alignment, text, font);
}

void paintLogo(QPainter& painter, const QRectF& box, const Theme& theme)
{
    paintGlyph(painter, Glyph::Logo, box, theme.color(Token::Text), theme.color(Token::OnText));
}

} // namespace yagura
