// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/openednumber.h"

namespace yagura {

/// The queries behind an objective's number over a range that ends at a whole minute, to be pasted into the server: pinned with
/// `@`, so that they give the same answer tomorrow. Empty for composites and for what PromQL cannot say. Corrections are not in them.
std::vector<OpenedQuery> pinnedQueries(const SloSpec& spec, TimeRange range, CountingWay way);

} // namespace yagura
