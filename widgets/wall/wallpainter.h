// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"
#include "widgets/theme/type.h"
#include "widgets/wall/walltiles.h"

#include <QRectF>
#include <QTimeZone>

class QPainter;

namespace yagura {

/// Draws the wall in shares of its height (screens.md 2.7): sizes follow the screen, not the pixels.
class WallPainter
{
public:
    WallPainter(QPainter& painter, const QRectF& screen, const Theme& theme);

    struct Frame
    {
        QString name;
        Instant now;
        QTimeZone zone;
        int page = 0;
        int pages = 1;
        bool held = false;
    };
    void paintGround();
    void paintHeader(const Board& board, const Frame& frame);
    void paintHero(const WallHero& hero);
    void paintTile(size_t place, const WallTile& tile);
    void paintFooter(const Board& board, const Frame& frame);

    /// Where tile 0…7 lies.
    QRectF tileBox(size_t place) const;
    /// Percent of the unit height: the smaller of the height and 9/16 of the width, so that a narrow window still fits.
    double vh(double percent) const { return m_unit * percent / 100; }

private:
    struct Ink
    {
        QColor name, age, number, line;
    };
    Ink inkOf(const WallTile& tile) const;
    void paintTileFrame(const QRectF& box, Status status);
    /// The policy's stage on a plate at the right of the number: outlined, smaller than the status, in the ink of the age.
    void paintStage(const QRectF& line, double taken, const QString& stage, const QColor& ink);
    double paintWord(double x, const QRectF& line, const QString& text, double size, Weight weight, const QColor& ink);
    double widthOf(const QString& text, double size, Weight weight) const;
    /// The largest size up to `percent` at which the text fits.
    double fitting(const QString& text, double percent, double width, Weight weight) const;

    QPainter& m_painter;
    QRectF m_screen;
    const Theme& m_theme;
    double m_unit;
    double m_margin;
};

} // namespace yagura
