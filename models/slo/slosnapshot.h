// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/sourcestate.h"
#include "models/core/status.h"
#include "models/slo/burnrate.h"
#include "models/slo/forecast.h"
#include "models/slo/objective.h"
#include "models/slo/recorded.h"
#include "models/slo/slicehistory.h"

#include <memory>
#include <optional>
#include <vector>

namespace yagura {

class CountedHistory;

enum class Traffic { Measured, Zero, Absent };

/// The way events were counted (house.md 4), named when a number is opened.
enum class CountingWay { RawCounters, AnchoredIncrease, ReconciledIncrease, EvaluatedPerSlice /* one value, nothing is added up */ };

struct BudgetFigures
{
    double remainingRatio = 0; ///< 1 − spent ÷ allowed; may be negative
    double allowedBad = 0; ///< (1 − target) × total, events
    double spentBad = 0;
    std::optional<Instant>
        exhaustsAt; ///< foreseen at the present 1 h burn, or 6 h when that is lower; none: not within the window's length
    friend bool operator==(const BudgetFigures&, const BudgetFigures&) = default;
};

struct WindowFigures
{
    Window window;
    TimeRange range;
    std::optional<Instant> since; ///< the later of the window's start and the first slice ever seen
    SliceSum sum;
    Traffic traffic = Traffic::Absent;
    std::optional<double> sli; ///< good ÷ total, unrounded; none without traffic
    std::optional<BudgetFigures> budget; ///< none without traffic
};

/// Everything a screen needs about one objective at one instant. Immutable once made; slices are shared, not copied.
struct SloSnapshot
{
    SloSpec spec;
    Instant at; ///< the pinned instant of the evaluation
    Status status = Status::NoData;
    Quality quality = Quality::Never;
    std::optional<Instant> asOf; ///< end of the newest closed slice that a complete answer held
    std::optional<Instant> asked; ///< the newest minute that a finished attempt asked for, whatever came; none: nobody asked
    std::vector<WindowFigures> windows; ///< same order as spec.windows
    std::vector<BurnReading> burn; ///< one for each of kBurnWindows
    std::vector<PairState> pairs;
    std::optional<Instant> emptySince; ///< first minute of the unbroken run with budget left < 0
    CountingWay way = CountingWay::RawCounters;
    std::optional<double> residual; ///< relative, only for ReconciledIncrease
    std::optional<Error> error; ///< why the newest attempt failed
    Forecast forecast;
    std::optional<PolicyStage> stage; ///< of its error budget policy; none: no policy, or nothing is known
    std::vector<RecordedValue> recorded; ///< what other engines say of it
    bool recordedKnown = false; ///< a complete answer told whether there are any
    std::optional<double> uncorrectedRatio; ///< budget left of windows[0] if no correction were applied; none: none applies
    BackfillProgress backfill;
    SliceHistory history; ///< events as they were counted
    SliceHistory counted; ///< the same as spec.method counts them: what windows, burn and budget are made of

    /// No answer has come yet and nothing went wrong: there is nothing to show.
    bool isAwaited() const { return quality == Quality::Never && !error; }
    /// Its numbers are too old to be shown, or there never were any.
    bool hasNoNumbers() const { return quality == Quality::Expired || quality == Quality::Never; }
    Traffic traffic() const { return windows.empty() ? Traffic::Absent : windows.front().traffic; }
    /// A minute has ended since the last attempt: it belongs to the windows already and nobody has asked for it yet.
    bool lacksNewestMinute() const { return asked && !windows.empty() && *asked < floorTo(at); }
    const WindowFigures* own() const { return windows.empty() ? nullptr : &windows.front(); }
    std::optional<double> burnOver(Millis window) const;
    bool pages() const; ///< a page pair holds
    bool tickets() const;
};

/// What the evaluation needs beside the slices.
struct EvaluationInput
{
    Instant at;
    Ageing ageing;
    PollOutcome outcome = PollOutcome::Never; ///< of the newest finished attempt
    std::optional<Instant> asOf;
    StatusLimits limits;
    std::optional<Error> error;
    BackfillProgress backfill;
    CountingWay way = CountingWay::RawCounters;
    std::optional<double> residual;
    std::optional<Instant> asked {}; ///< SloSnapshot::asked
};

/// Pure: the same input always gives the same snapshot. Status: Critical when the budget left is under criticalBelow or a
/// page pair holds; Warn likewise with warnBelow and ticket pairs; but Stale, NoData or Error by quality first, and an old
/// Critical stays Critical-looking only in its muted number: status becomes Stale (unknown outranks warning, never green).
SloSnapshot evaluateSlo(const SloSpec& spec, const SliceHistory& history, const EvaluationInput& input);
/// The same, minute after minute: costs what is new, not what is held.
SloSnapshot evaluateSlo(const SloSpec& spec, CountedHistory& history, const EvaluationInput& input);

/// Share of budget left at the end of each slice in the range (none where nothing was seen), for charts and sparklines.
struct SeriesPoint
{
    Instant at;
    std::optional<double> value;
    friend bool operator==(const SeriesPoint&, const SeriesPoint&) = default;
};
std::vector<SeriesPoint> budgetLeftSeries(const SloSnapshot& slo, TimeRange range, Millis step);
std::vector<SeriesPoint> burnRateSeries(const SloSnapshot& slo, Millis window, TimeRange range, Millis step);
std::vector<SeriesPoint> sliSeries(const SloSnapshot& slo, TimeRange range); ///< per slice; none: unseen or no traffic
/// The bad events of a range as a share of the whole window's allowed events now: the price of a deploy. None when unseen.
std::optional<double> budgetPrice(const SloSnapshot& slo, TimeRange range);

} // namespace yagura
