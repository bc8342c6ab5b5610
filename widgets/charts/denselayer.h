// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time.h"
#include "widgets/charts/valuescale.h"

#include <QColor>
#include <QImage>
#include <QRect>

#include <limits>
#include <span>
#include <vector>

namespace yagura {

/// One sample; a NaN value says "nobody saw": the line ends before it and begins anew after it.
struct ChartPoint
{
    Instant at;
    double value = std::numeric_limits<double>::quiet_NaN();
};

/// What the samples of one pixel column come to.
struct PixelColumn
{
    double first = 0, low = 0, high = 0, last = 0; ///< values
    double firstX = 0, lastX = 0; ///< where they lie, in pixels
    int samples = 0;
    bool joined = false; ///< a line may be drawn to the seen column before
};

/// First, lowest, highest and last of every pixel column, in one pass and without any mean: a peak keeps its height at any
/// zoom. Two samples further apart than `join` are not connected.
std::vector<PixelColumn> decimate(std::span<const ChartPoint> points, TimeRange range, int width, Millis join);

/// From where to where a column is inked, as heights 0..1; none where nothing was seen.
struct ColumnRun
{
    double low = 0, high = 0;
    bool inked = false;
};
/// Joins columns by straight lines, in the space of the scale. Columns between two samples get their part of the line.
std::vector<ColumnRun> runsOf(const std::vector<PixelColumn>& columns, const ValueScale& scale);

/// Where in an image (RGB32, or ARGB32 premultiplied) runs are inked: heights 0..1 span `plot`, rows above `from` stay as they are.
struct InkBox
{
    QRect plot; ///< inside the image
    int from = 0; ///< rows below the plot's top
};

/// Writes the runs into the image column by column, with the ends' coverage as alpha: no path is ever stroked, so a wall of
/// noise costs what a calm line costs.
void inkRuns(QImage& image, const InkBox& where, const std::vector<ColumnRun>& runs, const QColor& ink, double thickness);
void inkRuns(QImage& image, const std::vector<ColumnRun>& runs, const QColor& ink, double thickness);
/// The area between the runs and a level, one fill per column.
void inkArea(
    QImage& image, const InkBox& where, const std::vector<ColumnRun>& runs, double level, const QColor& above, const QColor& below);
void inkArea(QImage& image, const std::vector<ColumnRun>& runs, double level, const QColor& above, const QColor& below);

} // namespace yagura
