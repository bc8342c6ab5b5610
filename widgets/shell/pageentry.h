// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"
#include "widgets/theme/glyph.h"

#include <QString>
#include <QTimeZone>

#include <functional>

class QWidget;

namespace yagura {

/// What the window must know of a page. The window includes no page and no page includes the window.
struct PageEntry
{
    enum class Place { Rail, RailFoot, Hidden };

    QString id; ///< the word of `--page`
    QString title;
    Glyph glyph = Glyph::Overview;
    Place place = Place::Rail;
    QString under; ///< a hidden page: the rail's page that it belongs to
    bool usesRange = false; ///< the range control of the top bar speaks to it
    QWidget* widget = nullptr; ///< none: `make` is asked at the first opening, so that a start pays for one page only
    std::function<QWidget*()> make;
    std::function<void(const BoardPtr&, const QTimeZone&)> show;
    std::function<QString(const Board&)> subtitle; ///< beside the title; may be empty
    std::function<int(const Board&)> badge; ///< number in the rail; 0: none
};

} // namespace yagura
