// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    Other
};

/// What another engine's recording rules say of one of our objectives, and what its method gives on our slices.
struct RecordedValue
{
    RecordedEngine engine = RecordedEngine::Sloth;
    QString series; ///< as recorded or asked, PromQL
    std::optional<double> reported; ///< share of budget left, NaN is none
    std::optional<double> reproduced; ///< the same from our slices by `method`
    RecordedMethod method = RecordedMethod::MeanOfRatios;
    RecordedDifference differs = RecordedDifference::None;
    std::optional<Instant> at; ///< of the sample
    friend bool operator==(const RecordedValue&, const RecordedValue&) = default;
};

} // namespace yagura
