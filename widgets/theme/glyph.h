// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/status.h"
#include "widgets/theme/theme.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace yagura {

/// Everything that is drawn instead of written. All are paths: sharp at any size, in any ink.
enum class Glyph {
    // statuses
    Ok,
    Partial,
    Warn,
    Stale,
    NoData,
    Error,
    Critical,
    Loading,
    // events
    Deploy,
    Rollback,
    Failed,
    Config,
    Flag,
    Silenced,
    Waived,
    Note,
    Budget,
    // pages
    Overview,
    Service,
    Deploys,
    Alerts,
    Wall,
    Settings,
    Start,
    // controls
    Search,
    Lock,
    ChevronRight,
    ChevronLeft,
    ChevronDown,
    ChevronUp,
    Pause,
    Play,
    Close,
    More,
    External,
    Plus,
    Check,
    Terminal,
    Copy,
    Refresh,
    Folder,
    Server,
    Info,
    Logo
};

Glyph statusGlyph(Status status);
Glyph statusGlyph(Status status, Quality quality); ///< Loading: no data because the first answer is awaited
/// The colour a glyph has when nothing else is asked: status glyphs their status, events info, the rest muted.
Token glyphToken(Glyph glyph);

/// Paints into the largest square inside the box. `ink` draws; `onInk` is the mark inside a filled shape (the × of critical).
void paintGlyph(QPainter& painter, Glyph glyph, const QRectF& box, const QColor& ink, const QColor& onInk);
void paintGlyph(QPainter& painter, Glyph glyph, const QRectF& box, const Theme& theme);
void paintGlyph(QPainter& painter, Glyph glyph, const QRectF& box, const Theme& theme, Token ink);

/// For buttons and actions; sharp at every size. Make it again when the theme changes (see setGlyph in widgets/common).
QIcon glyphIcon(Glyph glyph, const QColor& ink, const QColor& disabledInk, const QColor& onInk);

} // namespace yagura
