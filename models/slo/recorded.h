// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/decimal.h"
#include "models/core/ids.h"
#include "models/core/time.h"

#include <QString>

#include <optional>

namespace yagura {

enum class RecordedEngine { Sloth, Pyrra };

/// How an engine comes to its number (slo.md 2.2, 2.3).
enum class RecordedMethod {
    MeanOfRatios, ///< Sloth's default: the unweighted mean of 5-minute ratios, one per rule evaluation
    Increase, ///< Pyrra, and Sloth without its optimisation: increases over the whole window
    SumOfIncreases ///< Pyrra's performance mode
};

/// Why an engine's number differs from ours, for the sentence.
enum class RecordedDifference {
    None, ///< it does not, to the last digit that is shown
    QuietHoursWeighAlike, ///< a mean of ratios: an hour at night weighs as much as the peak
    SilentMinute, ///< 0 ÷ 0 once, and the mean is NaN until it leaves the window
    NoErrorSeries, ///< no error ever happened: the engine says nothing at all
    Extrapolated, ///< increase() extrapolates to the window's edges
    CountsCorrected, ///< it counts what a correction leaves out
    Other,
    OtherWindow, ///< its window is another than ours
    OtherTarget, ///< its target is another than ours
    ShorterRecord ///< its rules have recorded for a part of the window only
};

/// What another engine's recording rules say of one of our objectives, and what its method gives on our slices.
struct RecordedValue
{
    RecordedEngine engine = RecordedEngine::Sloth;
    QString series; ///< as recorded or asked, PromQL
    std::optional<double> reported; ///< share of budget left; NaN and infinities are none
    std::optional<double> reproduced; ///< the same from our slices by `method`
    RecordedMethod method = RecordedMethod::MeanOfRatios;
    RecordedDifference differs = RecordedDifference::None;
    std::optional<Instant> at; ///< of the sample; none: the engine says nothing at all, so `reported` is none too
    Labels group {}; ///< the label values it speaks of, where the engine groups
    Target target {}; ///< as the engine has it, cleaned of binary fractions; 0 when it is not known
    Millis window {}; ///< as the engine has it; 0: not known
    Millis every = kSlice; ///< between two evaluations of its rules
    Millis span = std::chrono::minutes(5); ///< MeanOfRatios: how much of five minutes the samples in them span (one scrape less)
    std::optional<Instant> scraped {}; ///< when one sample of its counters was taken; none: not known, or of no weight
    std::optional<qint64> evaluations {}; ///< MeanOfRatios: how many ratios the mean is made of; none: not known
    friend bool operator==(const RecordedValue&, const RecordedValue&) = default;
};

} // namespace yagura
