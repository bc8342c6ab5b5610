// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/glyphpen.h"

namespace yagura {

namespace {

void paintSettings(GlyphPen& pen)
{
    const struct
    {
        double y, knob;
    } sliders[] = { { 6, 15 }, { 12, 8.5 }, { 18, 15.5 } };
    for (const auto& s : sliders) {
        pen.line({ { 3.4, s.y }, { s.knob - 3, s.y } });
        pen.line({ { s.knob + 3, s.y }, { 20.6, s.y } });
        pen.ring({ s.knob, s.y }, 2.2);
    }
}

void paintLogo(GlyphPen& pen)
{
    // The watchtower: a plate in the ink, the tower cut out of it in the other colour.
    QPainterPath plate;
    plate.addRoundedRect(QRectF(0.6, 0.6, 22.8, 22.8), 4.6, 4.6);
    pen.fill(plate);
    QPainterPath tower;
    tower.moveTo(4.8, 10);
    tower.lineTo(12, 5);
    tower.lineTo(19.2, 10);
    tower.moveTo(7.4, 10.2);
    tower.lineTo(7.4, 13.6);
    tower.moveTo(16.6, 10.2);
    tower.lineTo(16.6, 13.6);
    tower.moveTo(6, 13.8);
    tower.lineTo(18, 13.8);
    tower.moveTo(8.8, 14);
    tower.lineTo(7.2, 20);
    tower.moveTo(15.2, 14);
    tower.lineTo(16.8, 20);
    tower.moveTo(8.3, 17);
    tower.lineTo(15.7, 17);
    pen.markPath(tower, 1.6);
}

} // namespace

bool paintPageGlyph(GlyphPen& pen, Glyph glyph)
{
    switch (glyph) {
    case Glyph::Overview:
        pen.line({ { 4, 6 }, { 20, 6 } });
        pen.line({ { 4, 12 }, { 20, 12 } });
        pen.line({ { 4, 18 }, { 20, 18 } });
        return true;
    case Glyph::Service:
        pen.line({ { 2.6, 12.6 }, { 7, 12.6 }, { 10, 4.6 }, { 14, 19.4 }, { 17, 12.6 }, { 21.4, 12.6 } });
        return true;
    case Glyph::Deploys: {
        pen.line({ { 6, 3 }, { 6, 21 } });
        QPainterPath cloth;
        cloth.addPolygon(QPolygonF { { 6, 3.6 }, { 19.5, 3.6 }, { 16, 8.4 }, { 19.5, 13.2 }, { 6, 13.2 } });
        cloth.closeSubpath();
        pen.solid(cloth, 1);
        return true;
    }
    case Glyph::Wall:
        pen.box(QRectF(3, 4, 18, 12.6), 1.6);
        pen.line({ { 8.4, 20.4 }, { 15.6, 20.4 } });
        return true;
    case Glyph::Settings:
        paintSettings(pen);
        return true;
    case Glyph::Start:
        pen.line({ { 4, 11 }, { 12, 4 }, { 20, 11 } });
        pen.line({ { 6.4, 10.4 }, { 6.4, 20 }, { 17.6, 20 }, { 17.6, 10.4 } });
        return true;
    case Glyph::Logo:
        paintLogo(pen);
        return true;
    default:
        return false;
    }
}

} // namespace yagura
