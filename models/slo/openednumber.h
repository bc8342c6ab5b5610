// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/inspection.h"
#include "models/slo/methods.h"
#include "models/slo/recorded.h"
#include "models/slo/slosnapshot.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace yagura {

/// One step from counted events to the digits on the screen.
struct RoundingStep
{
    enum class Of { BadRatio, Sli, Allowed, Left };
    Of of = Of::BadRatio;
    double exact = 0; ///< unrounded
    QString shown; ///< C locale, as every page prints it (rounded towards worse)
};

/// A query as it can be pasted into the server: PromQL, pinned with `@`.
struct OpenedQuery
{
    enum class Of { Part, Total, Sli, Left };
    Of of = Of::Part;
    QString promql;
};

/// Everything behind one percentage: enough to compute it again by hand.
struct OpenedNumber
{
    SloSpec spec;
    Window window;
    Instant pinnedAt;
    TimeRange range;
    std::optional<Instant> since; ///< the later of the window's start and the first slice ever seen
    std::optional<Instant> asOf;
    Traffic traffic = Traffic::Absent;
    Quality quality = Quality::Never;
    std::vector<OpenedQuery> queries;
    double good = 0, bad = 0, total = 0;
    double countedBad = 0; ///< bad events as they were counted, before corrections and whatever the method
    qint64 slicesExpected = 0; ///< corrections taken off already
    double slicesSeen = 0;
    qint64 slicesExcluded = 0; ///< by corrections
    double unseenEvents = 0; ///< events that were spread over slices that nobody saw
    std::vector<TimeRange> gaps;
    CountingWay way = CountingWay::RawCounters;
    std::optional<double> residual;
    std::optional<double> sli;
    std::optional<BudgetFigures> budget;
    std::vector<RoundingStep> rounding;
    std::array<MethodFigures, 3> methods;
    std::vector<RecordedValue> recorded;
    bool recordedKnown = false; ///< a complete answer told whether there are any
    std::optional<IndicatorInspection> inspection; ///< none: the server was not asked or did not answer
};

/// `window`: index into spec.windows. Pure; the inspection may be added later.
OpenedNumber openNumber(const SloSnapshot& slo, size_t window = 0, const std::optional<IndicatorInspection>& inspection = {});
/// SLI and budget left again from what the opened number shows and from nothing else: must give the same digits.
bool recomputesToSameDigits(const OpenedNumber& number);

/// Why the three methods differ on these slices, as facts for a sentence.
struct MethodDifference
{
    enum class Cause { Same, BusyHours, QuietHours, ShortOfTarget };
    Cause cause = Cause::Same;
    std::optional<TimeRange> costliest; ///< the stretch that tells them apart most
    double byEvents = 0; ///< its share of budget by Occurrences
    double byTime = 0; ///< its share of budget by RatioTimeslices
    qint64 slicesUnderTarget = 0;
    double slicesAllowed = 0;
};
MethodDifference whyMethodsDiffer(const SloSnapshot& slo, size_t window = 0);

} // namespace yagura
