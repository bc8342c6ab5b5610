// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/glyph.h"

#include <QPainter>
#include <QPainterPath>
#include <QPen>
#include <QPolygonF>

namespace yagura {

/// Strokes and fills of a glyph, in a box of 24 × 24. The stroke grows a little in small boxes so that glyphs of 14 px
/// stay as dark as the text beside them.
class GlyphPen
{
public:
    GlyphPen(QPainter& painter, const QColor& ink, const QColor& onInk, double side)
        : m_painter(painter)
        , m_ink(ink)
        , m_onInk(onInk)
        , m_width(side < 18   ? 2.35
                  : side > 36 ? 2.6
                              : 2.0)
    {
    }

    void line(const QPolygonF& points) { stroke(m_ink, m_width).drawPolyline(points); }
    void path(const QPainterPath& path) { stroke(m_ink, m_width).drawPath(path); }
    void ring(QPointF c, double r) { stroke(m_ink, m_width).drawEllipse(c, r, r); }
    void box(const QRectF& r, double radius) { stroke(m_ink, m_width).drawRoundedRect(r, radius, radius); }
    void dot(QPointF c, double r) { area(m_ink).drawEllipse(c, r, r); }
    void fill(const QPainterPath& path) { area(m_ink).drawPath(path); }
    /// Filled with rounded corners: a stroke of the given width in the same ink.
    void solid(const QPainterPath& path, double rounding)
    {
        m_painter.setPen(QPen(m_ink, rounding, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(m_ink);
        m_painter.drawPath(path);
    }
    void mark(const QPolygonF& points, double width) { stroke(m_onInk, width).drawPolyline(points); }
    void markPath(const QPainterPath& path, double width) { stroke(m_onInk, width).drawPath(path); }
    void markDot(QPointF c, double r) { area(m_onInk).drawEllipse(c, r, r); }
    void dashedRing(QPointF c, double r, int dashes)
    {
        const double unit = 2 * 3.14159265358979 * r / m_width / dashes;
        QPen pen(m_ink, m_width, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({ unit * 0.58, unit * 0.42 });
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(c, r, r);
    }
    void dottedSquare(const QRectF& r)
    {
        // Four sides of five dots each: corners are always dots.
        QPen pen(m_ink, m_width, Qt::CustomDashLine, Qt::FlatCap);
        const double unit = r.width() / m_width;
        pen.setDashPattern({ unit * 0.13, unit * 0.12 });
        pen.setDashOffset(unit * 0.065);
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(r);
    }

private:
    QPainter& stroke(const QColor& color, double width)
    {
        m_painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        m_painter.setBrush(Qt::NoBrush);
        return m_painter;
    }
    QPainter& area(const QColor& color)
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(color);
        return m_painter;
    }

    QPainter& m_painter;
    QColor m_ink, m_onInk;
    double m_width;
};

/// Parts of paintGlyph(); each answers whether the glyph was one of its own.
bool paintEventGlyph(GlyphPen& pen, Glyph glyph);
bool paintPageGlyph(GlyphPen& pen, Glyph glyph);
bool paintControlGlyph(GlyphPen& pen, Glyph glyph);

} // namespace yagura
