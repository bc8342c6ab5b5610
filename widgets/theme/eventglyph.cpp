// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/glyphpen.h"

namespace yagura {

namespace {

QPainterPath bell()
{
    QPainterPath p;
    p.moveTo(5, 17);
    p.cubicTo(7.6, 14.6, 6.4, 11.4, 7.2, 8.8);
    p.cubicTo(8.4, 4, 15.6, 4, 16.8, 8.8);
    p.cubicTo(17.6, 11.4, 16.4, 14.6, 19, 17);
    p.closeSubpath();
    return p;
}

void paintDeploy(GlyphPen& pen)
{
    // A pennant on a pole: a triangle alone would be a warning.
    pen.line({ { 5.5, 3 }, { 5.5, 21.4 } });
    QPainterPath cloth;
    cloth.moveTo(5.5, 3.6);
    cloth.lineTo(20.4, 8.4);
    cloth.lineTo(5.5, 13.2);
    cloth.closeSubpath();
    pen.solid(cloth, 1);
}

void paintRollback(GlyphPen& pen)
{
    QPainterPath back;
    back.moveTo(5, 8.6);
    back.lineTo(14, 8.6);
    back.cubicTo(21.4, 8.6, 21.4, 19, 14, 19);
    back.lineTo(8.5, 19);
    pen.path(back);
    pen.line({ { 9.2, 4.2 }, { 4.8, 8.6 }, { 9.2, 13 } });
}

void paintNote(GlyphPen& pen)
{
    QPainterPath sheet;
    sheet.moveTo(4, 4);
    sheet.lineTo(20, 4);
    sheet.lineTo(20, 14.5);
    sheet.lineTo(14.5, 20);
    sheet.lineTo(4, 20);
    sheet.closeSubpath();
    pen.path(sheet);
    pen.line({ { 8, 9 }, { 16, 9 } });
    pen.line({ { 8, 13 }, { 12, 13 } });
}

} // namespace

bool paintEventGlyph(GlyphPen& pen, Glyph glyph)
{
    switch (glyph) {
    case Glyph::Deploy:
        paintDeploy(pen);
        return true;
    case Glyph::Rollback:
        paintRollback(pen);
        return true;
    case Glyph::Failed:
        pen.line({ { 5, 5 }, { 19, 19 } });
        pen.line({ { 19, 5 }, { 5, 19 } });
        return true;
    case Glyph::Config: {
        QPainterPath diamond;
        diamond.addPolygon(QPolygonF { { 12, 3 }, { 21, 12 }, { 12, 21 }, { 3, 12 } });
        diamond.closeSubpath();
        pen.solid(diamond, 1);
        return true;
    }
    case Glyph::Flag:
        pen.line({ { 5, 3 }, { 5, 21.4 } });
        pen.line({ { 5, 4.4 }, { 19.6, 4.4 }, { 16.4, 9 }, { 19.6, 13.6 }, { 5, 13.6 } });
        return true;
    case Glyph::Silenced:
        pen.path(bell());
        pen.line({ { 10, 20.6 }, { 14, 20.6 } });
        pen.line({ { 3.4, 3.4 }, { 20.6, 20.6 } });
        return true;
    case Glyph::Waived:
        pen.ring({ 12, 12 }, 8.8);
        pen.line({ { 7.6, 12 }, { 16.4, 12 } });
        return true;
    case Glyph::Alerts:
        pen.path(bell());
        pen.line({ { 10, 20.8 }, { 14, 20.8 } });
        return true;
    case Glyph::Note:
        paintNote(pen);
        return true;
    case Glyph::Budget:
        pen.line({ { 3, 5 }, { 9, 5 }, { 14, 13 }, { 18, 14 }, { 21, 19 } });
        pen.line({ { 3, 20.6 }, { 21, 20.6 } });
        return true;
    default:
        return false;
    }
}

} // namespace yagura
