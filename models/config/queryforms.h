// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/config/promql.h"
#include "models/slo/objective.h"

#include <QString>

namespace yagura {

/// Sloth's `{{.window}}` is our `$__window`.
struct WindowTemplate
{
    QString query; ///< with $__window
    QString padded; ///< the same with blanks, so that every character stays where the file has it
    bool found = false;
};
WindowTemplate withoutWindowTemplate(const QString& text);

/// Queries of another engine are rates over a window. Where both are rates of plain counters the indicator reads the counters
/// themselves: `sum(rate(SELECTOR[$__window]))`, also by labels (they become the grouping), with `or vector(0)` behind, and as the
/// difference of a histogram's count and one bucket. Otherwise rates become increases, so that events are counted and not events
/// per second; expressions that compare stay as they are.
void takeRates(Indicator& indicator);

/// `histogram_fraction(0, LIMIT, SELECTOR)` of `histogram_count(SELECTOR)` is a native histogram with a limit. False when it is not.
bool takeNativeHistogram(Indicator& indicator);

} // namespace yagura
