// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/slosnapshot.h"

#include <optional>
#include <vector>

namespace yagura {

/// A period of a calendar window that is over, judged by the slices that are held of it.
struct ClosedPeriod
{
    enum class Trend { Better, Same, Worse };

    WindowFigures figures; ///< `exhaustsAt` is none: it is over
    bool isWhole = false; ///< slices reach back to its start
    std::optional<bool> met; ///< compared unrounded; none without a value
    std::optional<Trend> trend; ///< its SLI against that of the period before; none where one of them has no value
};

/// The `most` newest closed periods of spec.windows[window], newest first; none for a rolling window. Periods of which nothing is held
/// are left out.
std::vector<ClosedPeriod> periodLedger(const SloSnapshot& slo, size_t window, int most);

} // namespace yagura
