// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/status.h"
#include "widgets/theme/glyph.h"
#include "widgets/theme/theme.h"
#include "widgets/theme/type.h"

#include <QRectF>
#include <QString>

#include <optional>
#include <span>

class QPainter;

namespace yagura {

// What delegates, tiles and widgets draw alike. All of it is plain painting: no state, no widget.

/// A status as badges say it: the word from models/wording, the value ("18m", "3/4") optional.
struct BadgeText
{
    Status status = Status::NoData;
    QString word;
    QString value;
    std::optional<Glyph> glyph {}; ///< none: the status's
};

/// On a surface that is filled already (a critical tile) badges draw in that surface's ink.
enum class Surface { Panel, CriticalFill };

/// 20 high: glyph 14, word 600. Only critical is filled; OK has no frame.
double badgeWidth(const BadgeText& badge);
/// At the left of the box, centred vertically. Returns the rectangle that was used.
QRectF paintBadge(QPainter& painter, const QRectF& box, const BadgeText& badge, const Theme& theme);
/// The quiet form of tables and tiles: glyph and word, no frame.
void paintStatusLine(
    QPainter& painter, const QRectF& box, const BadgeText& badge, const QFont& font, const Theme& theme, Surface surface = Surface::Panel);

/// From −20 to 100 %, tick at zero; grey, warn when warn, red only left of zero. Nothing but the track without a ratio.
void paintBudgetBar(QPainter& painter, const QRectF& box, std::optional<double> remaining, Status status, const Theme& theme);
/// The bar on the lower edge of a tile: 0 to 100 %.
void paintEdgeBar(QPainter& painter, const QRectF& box, std::optional<double> remaining, Status status, const Theme& theme,
    Surface surface = Surface::Panel);

/// Evenly spaced values, oldest first; none is a gap, drawn as hatch. One vertical run per pixel column from min to max:
/// every peak keeps its height, nothing joins across a gap. `line`: where a limit lies, dashed.
struct Sparkline
{
    std::span<const std::optional<double>> values;
    double low = 0;
    double high = 1;
    std::optional<double> line;
    Token ink = Token::Muted;
};
void paintSparkline(QPainter& painter, const QRectF& box, const Sparkline& spark, const Theme& theme);

/// The tower on its plate, a square.
void paintLogo(QPainter& painter, const QRectF& box, const Theme& theme);

/// A ring inside the box: keyboard focus.
void paintFocusRing(QPainter& painter, const QRectF& box, const Theme& theme, double radius = 0);
/// Rounded surface of a panel.
void paintPanel(QPainter& painter, const QRectF& box, const QColor& fill, double radius = space::radiusPanel);
/// One line of text, elided, centred vertically.
void paintText(QPainter& painter, const QRectF& box, Qt::Alignment alignment, const QString& text, const QFont& font, const QColor& ink);
/// A figure on cells, right-aligned unless told otherwise.
void paintFigure(QPainter& painter, const QRectF& box, const QString& text, const QFont& font, const QColor& ink,
    Qt::Alignment alignment = Qt::AlignRight | Qt::AlignVCenter);

} // namespace yagura
