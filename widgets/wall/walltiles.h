// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"

#include <QString>

#include <vector>

namespace yagura {

/// One tile: a service by its worst objective, or all the healthy ones that found no place of their own.
struct WallTile
{
    Status status = Status::NoData;
    QString name;
    QString age;
    QString number; ///< "−2.1%", "–"
    QString word; ///< "CRIT 160×" without the value
    QString value;
    std::optional<double> left;
    QString stage; ///< of the strictest error budget policy, when it restricts changes: "FREEZE"
    int services = 1;
    bool loading = false; ///< nothing was asked yet: neither good nor unknown
};

/// What stands in the strip above the tiles.
struct WallHero
{
    Status status = Status::Ok;
    QString title;
    QString detail;
    QString side; ///< right part, large
    QString sideDetail;
    bool loading = false;
};

inline constexpr size_t kWallTiles = 8;

/// Worst first. With more than eight services the healthy rest is one tile ("24 services, all OK") while everything else
/// fits; otherwise the tiles go on page after page.
std::vector<WallTile> wallTiles(const Board& board, Instant now);
WallHero wallHero(const Board& board, Instant now);
int wallPages(size_t tiles);

} // namespace yagura
