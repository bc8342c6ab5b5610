// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/objective.h"
#include "models/slo/slicehistory.h"

#include <vector>

namespace yagura {

/// A part of a composite with its slices.
struct CompositeSlices
{
    CompositePart part;
    SloSpec spec;
    SliceHistory history; ///< events of the part
};

/// The slices of a composite (slo.md 2.6): Occurrences add the weighted events of all parts; Timeslices are bad when any part is;
/// RatioTimeslices miss the weighted sum of what the parts miss. Parts count as their own corrections leave them. A minute that some part
/// did not see is seen in part. By time, whole time slices of the composite are judged: those that touch the range.
SliceHistory compositeSlices(const SloSpec& composite, const std::vector<CompositeSlices>& parts, TimeRange range);

} // namespace yagura
