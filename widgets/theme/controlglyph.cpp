// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/glyphpen.h"

namespace yagura {

namespace {

QPainterPath lockShackle()
{
    QPainterPath p;
    p.moveTo(8, 10.4);
    p.lineTo(8, 7.6);
    p.cubicTo(8, 2.6, 16, 2.6, 16, 7.6);
    p.lineTo(16, 10.4);
    return p;
}

QPainterPath folder()
{
    QPainterPath p;
    p.addPolygon(QPolygonF { { 3, 19 }, { 3, 5.4 }, { 9.4, 5.4 }, { 11.6, 8.2 }, { 21, 8.2 }, { 21, 19 } });
    p.closeSubpath();
    return p;
}

bool paintChevron(GlyphPen& pen, Glyph glyph)
{
    switch (glyph) {
    case Glyph::ChevronRight:
        pen.line({ { 9, 5.5 }, { 15.5, 12 }, { 9, 18.5 } });
        return true;
    case Glyph::ChevronLeft:
        pen.line({ { 15, 5.5 }, { 8.5, 12 }, { 15, 18.5 } });
        return true;
    case Glyph::ChevronDown:
        pen.line({ { 5.5, 9 }, { 12, 15.5 }, { 18.5, 9 } });
        return true;
    case Glyph::ChevronUp:
        pen.line({ { 5.5, 15 }, { 12, 8.5 }, { 18.5, 15 } });
        return true;
    default:
        return false;
    }
}

bool paintSystem(GlyphPen& pen, Glyph glyph)
{
    switch (glyph) {
    case Glyph::Terminal:
        pen.box(QRectF(3, 4, 18, 16), 2);
        pen.line({ { 7, 9 }, { 10.4, 12 }, { 7, 15 } });
        pen.line({ { 12.6, 15.4 }, { 16.6, 15.4 } });
        return true;
    case Glyph::Copy:
        pen.box(QRectF(8.4, 8.4, 12, 12), 2);
        pen.line({ { 4.4, 15.6 }, { 3.6, 15.6 }, { 3.6, 3.6 }, { 15.6, 3.6 }, { 15.6, 4.4 } });
        return true;
    case Glyph::Refresh: {
        QPainterPath arc;
        arc.arcMoveTo(QRectF(4, 4, 16, 16), 40);
        arc.arcTo(QRectF(4, 4, 16, 16), 40, 290);
        pen.path(arc);
        pen.line({ { 19.4, 3.6 }, { 19, 8.4 }, { 14.2, 8 } });
        return true;
    }
    case Glyph::Folder:
        pen.path(folder());
        return true;
    case Glyph::Server:
        pen.box(QRectF(3.4, 4, 17.2, 6.6), 1.6);
        pen.box(QRectF(3.4, 13.4, 17.2, 6.6), 1.6);
        pen.dot({ 7.4, 7.3 }, 1.2);
        pen.dot({ 7.4, 16.7 }, 1.2);
        return true;
    case Glyph::Info:
        pen.ring({ 12, 12 }, 8.8);
        pen.line({ { 12, 11.4 }, { 12, 16.4 } });
        pen.dot({ 12, 7.8 }, 1.3);
        return true;
    default:
        return false;
    }
}

} // namespace

bool paintControlGlyph(GlyphPen& pen, Glyph glyph)
{
    if (paintChevron(pen, glyph) || paintSystem(pen, glyph)) {
        return true;
    }
    switch (glyph) {
    case Glyph::Search:
        pen.ring({ 10.4, 10.4 }, 6.6);
        pen.line({ { 15.4, 15.4 }, { 20.6, 20.6 } });
        return true;
    case Glyph::Lock:
        pen.path(lockShackle());
        pen.box(QRectF(4.6, 10.4, 14.8, 10), 1.6);
        return true;
    case Glyph::Pause:
        pen.line({ { 8, 5 }, { 8, 19 } });
        pen.line({ { 16, 5 }, { 16, 19 } });
        return true;
    case Glyph::Play:
        pen.line({ { 7, 4.6 }, { 18.6, 12 }, { 7, 19.4 }, { 7, 4.6 } });
        return true;
    case Glyph::Close:
        pen.line({ { 6, 6 }, { 18, 18 } });
        pen.line({ { 18, 6 }, { 6, 18 } });
        return true;
    case Glyph::More:
        pen.dot({ 5, 12 }, 1.7);
        pen.dot({ 12, 12 }, 1.7);
        pen.dot({ 19, 12 }, 1.7);
        return true;
    case Glyph::External:
        pen.line({ { 10, 4.4 }, { 4.4, 4.4 }, { 4.4, 19.6 }, { 19.6, 19.6 }, { 19.6, 14 } });
        pen.line({ { 14, 4 }, { 20, 4 }, { 20, 10 } });
        pen.line({ { 20, 4 }, { 11.4, 12.6 } });
        return true;
    case Glyph::Plus:
        pen.line({ { 12, 4.6 }, { 12, 19.4 } });
        pen.line({ { 4.6, 12 }, { 19.4, 12 } });
        return true;
    case Glyph::Check:
        pen.line({ { 4.6, 12.8 }, { 9.8, 18 }, { 19.6, 6.6 } });
        return true;
    default:
        return false;
    }
}

} // namespace yagura
