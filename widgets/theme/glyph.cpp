// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/glyph.h"

#include "widgets/theme/glyphpen.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

#include <cmath>

namespace yagura {

namespace {

QPolygonF octagon(double c, double r)
{
    QPolygonF shape;
    for (int i = 0; i < 8; ++i) {
        const double angle = (22.5 + 45.0 * i) * M_PI / 180;
        shape << QPointF(c + r * std::cos(angle), c + r * std::sin(angle));
    }
    return shape;
}

void paintWarn(GlyphPen& pen)
{
    QPainterPath triangle;
    triangle.moveTo(12, 3.2);
    triangle.lineTo(22, 20.6);
    triangle.lineTo(2, 20.6);
    triangle.closeSubpath();
    pen.solid(triangle, 1.6);
    pen.mark({ { 12, 9 }, { 12, 14.2 } }, 2.2);
    pen.markDot({ 12, 17.6 }, 1.3);
}

void paintStale(GlyphPen& pen)
{
    pen.dashedRing({ 12, 12 }, 9, 12);
    pen.line({ { 12, 7 }, { 12, 12.4 }, { 15.4, 14.4 } });
}

void paintNoData(GlyphPen& pen)
{
    pen.dottedSquare(QRectF(3.4, 3.4, 17.2, 17.2));
    QPainterPath mark;
    mark.moveTo(9.2, 9.6);
    mark.cubicTo(9.4, 6.6, 14.8, 6.6, 14.8, 9.8);
    mark.cubicTo(14.8, 12, 12, 11.8, 12, 14.2);
    pen.path(mark);
    pen.dot({ 12, 17.4 }, 1.3);
}

void paintPartial(GlyphPen& pen)
{
    pen.ring({ 12, 12 }, 8.8);
    QPainterPath half;
    half.moveTo(12, 3.2);
    half.arcTo(QRectF(3.2, 3.2, 17.6, 17.6), 90, 180);
    half.closeSubpath();
    pen.fill(half);
}

bool paintStatus(GlyphPen& pen, Glyph glyph)
{
    switch (glyph) {
    case Glyph::Ok:
        pen.ring({ 12, 12 }, 8.8);
        pen.line({ { 8, 12.4 }, { 10.9, 15.2 }, { 16, 9.4 } });
        return true;
    case Glyph::Partial:
        paintPartial(pen);
        return true;
    case Glyph::Warn:
        paintWarn(pen);
        return true;
    case Glyph::Stale:
        paintStale(pen);
        return true;
    case Glyph::NoData:
        paintNoData(pen);
        return true;
    case Glyph::Error:
        pen.box(QRectF(3.4, 3.4, 17.2, 17.2), 1);
        pen.line({ { 8, 16 }, { 16, 8 } });
        return true;
    case Glyph::Critical: {
        QPainterPath shape;
        shape.addPolygon(octagon(12, 10.4));
        shape.closeSubpath();
        pen.solid(shape, 0.6);
        pen.mark({ { 8.4, 8.4 }, { 15.6, 15.6 } }, 2.7);
        pen.mark({ { 15.6, 8.4 }, { 8.4, 15.6 } }, 2.7);
        return true;
    }
    case Glyph::Loading:
        pen.dot({ 4.6, 12 }, 1.9);
        pen.dot({ 12, 12 }, 1.5);
        pen.dot({ 18.8, 12 }, 1.1);
        return true;
    default:
        return false;
    }
}

class GlyphIconEngine final : public QIconEngine
{
public:
    GlyphIconEngine(Glyph glyph, QColor ink, QColor disabledInk, QColor onInk)
        : m_glyph(glyph)
        , m_ink(ink)
        , m_disabledInk(disabledInk)
        , m_onInk(onInk)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintGlyph(*painter, m_glyph, rect, mode == QIcon::Disabled ? m_disabledInk : m_ink, m_onInk);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new GlyphIconEngine(*this); }

private:
    Glyph m_glyph;
    QColor m_ink, m_disabledInk, m_onInk;
};

} // namespace

Glyph statusGlyph(Status status, Quality quality)
{
    return status == Status::NoData && quality == Quality::Never ? Glyph::Loading : statusGlyph(status);
}

Glyph statusGlyph(Status status)
{
    switch (status) {
    case Status::Ok:
        return Glyph::Ok;
    case Status::Partial:
        return Glyph::Partial;
    case Status::Warn:
        return Glyph::Warn;
    case Status::Stale:
        return Glyph::Stale;
    case Status::NoData:
        return Glyph::NoData;
    case Status::Error:
        return Glyph::Error;
    case Status::Critical:
        return Glyph::Critical;
    }
    return Glyph::NoData;
}

Token glyphToken(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Ok:
        return Token::Ok;
    case Glyph::Warn:
        return Token::Warn;
    case Glyph::Stale:
    case Glyph::NoData:
        return Token::Stale;
    case Glyph::Error:
    case Glyph::Rollback:
    case Glyph::Logo:
        return Token::Text;
    case Glyph::Critical:
    case Glyph::Failed:
        return Token::Crit;
    case Glyph::Deploy:
    case Glyph::Config:
    case Glyph::Flag:
        return Token::Info;
    default:
        return Token::Muted;
    }
}

void paintGlyph(QPainter& painter, Glyph glyph, const QRectF& box, const QColor& ink, const QColor& onInk)
{
    painter.save();
    const double side = std::min(box.width(), box.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center().x() - side / 2, box.center().y() - side / 2);
    painter.scale(side / 24, side / 24);
    GlyphPen pen(painter, ink, onInk, side);
    if (!paintStatus(pen, glyph) && !paintEventGlyph(pen, glyph) && !paintPageGlyph(pen, glyph)) {
        paintControlGlyph(pen, glyph);
    }
    painter.restore();
}

void paintGlyph(QPainter& painter, Glyph glyph, const QRectF& box, const Theme& theme)
{
    paintGlyph(painter, glyph, box, theme, glyphToken(glyph));
}

void paintGlyph(QPainter& painter, Glyph glyph, const QRectF& box, const Theme& theme, Token ink)
{
    paintGlyph(painter, glyph, box, theme.color(ink), glyph == Glyph::Critical ? theme.color(Token::OnCrit) : theme.color(Token::Panel));
}

QIcon glyphIcon(Glyph glyph, const QColor& ink, const QColor& disabledInk, const QColor& onInk)
{
    return QIcon(new GlyphIconEngine(glyph, ink, disabledInk, onInk));
}

} // namespace yagura
