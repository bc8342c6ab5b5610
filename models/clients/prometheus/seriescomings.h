// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/clients/prometheus/slicequery.h"

#include <map>
#include <set>

namespace yagura {

/// The series of one side (part or total) that came in a range: they have a sample in a slice, but none within the server's reach
/// before it. A sum over series cannot tell a new counter of 7 from one of 5,007 that nobody scraped for a quarter of an hour.
struct CameSeries
{
    std::vector<PromSeries> came; ///< at the slice's end: the first value, from which on the sum counts
    std::vector<PromSeries> gone; ///< a series' last value, one reach after it
    std::vector<PromSeries> before; ///< the last value of series that had gone before the range began
};

struct SeriesComings
{
    CameSeries part, total;
    bool partIsBad = true; ///< else a new pod brings its good and its total counter together: both are baselines
    bool totalBefore = false; ///< some total lived before the range

    /// Whether some series may have lived before the range: then `before` and `totalBefore` must be asked for.
    bool askForBefore() const;
};

/// What the server's sums per slice leave out, by the rules of models/slo/counterreader.h: what a counter gained while it was
/// away is counted where it is seen again; a part series that is new beside a total already alive counts from 0.
struct ComingGains
{
    std::map<Instant, double> part, total;
};
/// `looks`: the slices in which any total was seen, rising.
ComingGains comingGains(const SeriesComings& comings, const std::set<Instant>& looks, TimeRange range);

} // namespace yagura
