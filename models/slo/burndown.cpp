// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/burndown.h"

#include "models/slo/windows.h"

#include <algorithm>

namespace yagura {

double idealLeft(TimeRange period, Instant at)
{
    if (period.isEmpty()) {
        return 0;
    }
    const double share = static_cast<double>((at - period.from).count()) / static_cast<double>(period.length().count());
    return std::clamp(1.0 - share, 0.0, 1.0);
}

std::optional<BurnDown> burnDown(const SloSnapshot& slo, size_t window, TimeRange range, Millis step)
{
    if (window >= slo.windows.size() || slo.windows[window].window.kind != Window::Kind::Calendar) {
        return std::nullopt;
    }
    const WindowFigures& figures = slo.windows[window];
    const Millis length = windowLength(figures.window, slo.at);
    const Instant since = figures.since.value_or(figures.range.to);
    const double elapsed = static_cast<double>((figures.range.to - since).count());
    if (!figures.budget || figures.budget->allowedBad <= 0 || elapsed <= 0 || length.count() <= 0) {
        return std::nullopt;
    }
    BurnDown down;
    down.period = { figures.range.from, figures.range.from + length };
    down.allowed = figures.budget->allowedBad * static_cast<double>(length.count()) / elapsed;
    down.now = 1.0 - figures.budget->spentBad / down.allowed;
    const Millis unit = std::max(ceilTo(Instant(step)).time_since_epoch(), kSlice);
    const Instant from = std::max(floorTo(range.from, unit), floorTo(figures.range.from, unit));
    const Instant to = std::min(range.to, figures.range.to);
    double bad = from > figures.range.from ? slo.counted.sum({ figures.range.from, from }).bad : 0;
    for (Instant t = from + unit; t <= to; t += unit) {
        const SliceSum sum = slo.counted.sum({ std::max(t - unit, figures.range.from), t });
        bad += sum.bad;
        // What a correction takes out is no hole in what we know: the line goes on level.
        const bool isSeen = sum.seen > 0 || sum.excluded > 0;
        down.left.push_back({ t, isSeen ? std::optional(1.0 - bad / down.allowed) : std::nullopt });
    }
    return down;
}

} // namespace yagura
