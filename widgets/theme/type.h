// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace yagura {

/// The type scale of look.md 3: pixels and weight.
enum class Type {
    Figure, ///< 40/44 600: the one number of a page
    FigureSmall, ///< 24/32 600: header facts
    Object, ///< 20/28 600
    PageTitle, ///< 17/24 600
    Body, ///< 13/20
    BodyStrong, ///< 13/20 600
    Small, ///< 12/16
    SmallStrong, ///< 12/16 600
    Tiny, ///< 11/16
    Head, ///< 11/16 600: column heads, badges
    Log ///< 12, fixed pitch
};

QFont typeFont(Type type);
/// The same families at any size, for the wall and for drawings that scale.
enum class Weight { Regular, Strong };
QFont fontOf(double pixels, Weight weight = Weight::Regular);
int lineHeight(Type type);

/// "−2.1%" with each digit centred in a cell as wide as the widest digit, so that columns of figures stand still when
/// they change. A hyphen before a digit becomes U+2212.
double figureWidth(const QString& text, const QFont& font);
void drawFigure(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text, const QFont& font);
/// Same with the part after the last digit (a unit) in another font: "61.3" large, "%" small, on one base line.
void drawFigureWithUnit(
    QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text, const QFont& font, const QFont& unitFont);

/// Elided in the middle or at the end to a width; never inside a run of digits when elided in the middle.
QString elided(const QString& text, const QFont& font, double width, Qt::TextElideMode mode = Qt::ElideRight);
double textWidth(const QString& text, const QFont& font);

} // namespace yagura
