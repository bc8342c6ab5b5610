// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/status.h"
#include "widgets/charts/denselayer.h"
#include "widgets/theme/theme.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace yagura {

struct ChartSeries
{
    QString name; ///< column head of the data table
    std::vector<ChartPoint> points;
    Millis join {}; ///< samples further apart are not connected
    Token ink = Token::Series1;
    double thickness = 1.6;
    bool area = false; ///< filled down to zero; crit hatch below zero
    bool quiet = false; ///< something to compare with: dashed, and without a dot under the cursor
    QString endLabel; ///< direct label at the end of the line
    std::function<QString(double)> text; ///< a value in words, for table, summary and readout
};

/// The value of a series at an instant: the newest sample not after it and not older than `join`.
std::optional<double> valueAt(const ChartSeries& series, Instant at);

struct ChartThreshold
{
    double value = 0;
    QString label;
    Token ink = Token::Text;
    bool dashed = true;
    bool labelLeft = false;
};

/// A stretch with a meaning: a gap ("no data 42m"), a condition that held, a correction.
struct ChartStretch
{
    enum class Kind { Gap, Condition, Correction };
    Kind kind = Kind::Gap;
    TimeRange range;
    QString label;
};

/// What lies ahead: a dotted line if things go on as now, the other edge of a cone round it, and a dashed line if errors stop now.
/// Each begins at the last value that was seen; an empty one is not drawn.
struct ChartForecast
{
    std::vector<ChartPoint> line;
    std::vector<ChartPoint> edge;
    std::vector<ChartPoint> calm;
    QString label;
    QString shortLabel; ///< where the future is narrow
    QString calmLabel;
    QString calmShort;
};

struct ChartNote
{
    Instant at;
    double value = 0;
    QString label;
    Token ink = Token::Crit;
};

struct ReadoutRow
{
    QString name;
    QString now;
    Token ink = Token::Text;
    std::function<QString(Instant)> cursor;
    bool named = true; ///< in a title the first figure may answer the question without its name
};

/// Everything one chart shows. The page makes it anew for every board and range.
struct ChartContent
{
    QString question;
    QString subtitle;
    ScalePtr scale;
    std::vector<ChartSeries> series;
    std::vector<ChartThreshold> thresholds;
    std::vector<ChartStretch> stretches;
    std::vector<Instant> deploys; ///< vertical lines in info
    std::optional<ChartForecast> forecast;
    std::vector<ChartNote> notes;
    std::vector<ReadoutRow> readout;
    QString summary; ///< what a screen reader hears
    QString emptyText; ///< not empty: there is nothing to draw, and why
    QString emptyHint;
    bool loading = false;
    bool doubtful = false; ///< stale, expired or failed: everything drawn is muted
    QString plate; ///< the state in words at the title's right when doubtful: "STALE 18m"
    Status plateStatus = Status::Stale;
};

} // namespace yagura
