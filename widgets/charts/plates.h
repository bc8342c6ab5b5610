// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartcontent.h"
#include "widgets/charts/timeaxis.h"

#include <QRectF>

#include <functional>

class QPainter;
class QPen;

namespace yagura {

/// Where a stretch of time lies in a plot, on whole pixels and never narrower than two.
QRectF stretchRect(const TimeAxis& axis, TimeRange range, const QRectF& plot);
/// A line that was not measured: a threshold, a target, what would be.
QPen dashedPen(const QColor& ink);
/// Hatch, dashed edges, the words on a plate when they fit: nobody could know. The same in charts and lanes.
void paintGap(QPainter& painter, const QRectF& box, const QString& words, const Theme& theme);
/// The readout of a small window: "now −2.1%  02:41 7.5%" at the right of the title.
void paintTitleReadout(QPainter& painter, const QRectF& line, const std::vector<ReadoutRow>& rows,
    const std::function<QString(const ReadoutRow&)>& cursorText, const TimeAxis& axis, const Theme& theme);

} // namespace yagura
