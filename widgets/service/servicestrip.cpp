// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/burndown.h"
#include "models/slo/windows.h"
#include "models/wording/figures.h"
#include "models/wording/slotext.h"
#include "models/wording/times.h"
#include "models/wording/words.h"
#include "widgets/service/servicecharts.h"
#include "widgets/service/servicepoints.h"

#include <algorithm>

namespace yagura {

// The strip above the charts: the whole window behind, absolute, and ahead what comes back if errors stop now.

void ServiceCharts::addAhead(ContextStrip::Content& content) const
{
    const Forecast& forecast = m_slo->forecast;
    const Millis length = m_slo->spec.window().length;
    if (isDoubtful() || !(forecast.worstLeavesAt || forecast.positiveAgainAt)) {
        return;
    }
    // Half a window ahead, or as far as the day that matters.
    const Instant now = content.now;
    const Instant matters = forecast.positiveAgainAt.value_or(*forecast.worstLeavesAt);
    content.range.to = std::clamp(matters + length / 12, now + length / 3, now + length);
    const Millis step = std::max<Millis>(kSlice, ceilTo(Instant(length / 300)).time_since_epoch());
    const WindowFigures* own = m_slo->own();
    if (own && own->budget) {
        content.ahead.push_back({ now, own->budget->remainingRatio });
    }
    const std::vector<ChartPoint> calm = pointsOf(forecastSeries(*m_slo, 0, content.range.to, step));
    content.ahead.insert(content.ahead.end(), calm.begin(), calm.end());
    if (forecast.positiveAgainAt) {
        const QString day = dayText(*forecast.positiveAgainAt, m_zone);
        content.aheadLabel = forecast.positiveAgainTo
            ? tr("if errors stop now: above 0% again on %1, %2 left at its end").arg(day, leftText(forecast.positiveAgainTo))
            : tr("if errors stop now: above 0% again on %1").arg(day);
    } else if (forecast.worstReturns && *forecast.worstReturns >= 0.01) {
        content.aheadLabel = tr("if errors stop now: %1 comes back on %2, when the costliest hour leaves")
                                 .arg(leftText(forecast.worstReturns), dayText(*forecast.worstLeavesAt, m_zone));
    }
}

ContextStrip::Content ServiceCharts::strip() const
{
    ContextStrip::Content content;
    const Instant now = floorTo(m_board->at);
    content.now = now;
    if (m_slo->spec.windows.empty()) {
        return content;
    }
    const Window& window = m_slo->spec.window();
    const bool calendar = window.kind == Window::Kind::Calendar;
    content.range = windowRange(window, m_board->at);
    const TimeRange behind = content.range;
    const Millis step = std::max<Millis>(kSlice, floorTo(Instant(behind.length() / 2000)).time_since_epoch());
    if (calendar) {
        content.range.to = std::max(content.range.to, content.range.from + windowLength(window, m_board->at));
        if (const std::optional<BurnDown> down = burnDown(*m_slo, 0, behind, step)) {
            content.budget = pointsOf(down->left);
            content.ideal = down->period;
        }
    } else {
        content.budget = pointsOf(budgetLeftSeries(*m_slo, behind, step));
        addAhead(content);
    }
    content.join = 2 * step;
    for (const TimeRange& gap : m_slo->history.gaps(behind)) {
        if (gap.length() > std::chrono::minutes(10)) {
            content.gaps.push_back(gap);
        }
    }
    for (const Excluded& excluded : corrections(content.range)) {
        content.corrections.push_back(excluded.range);
    }
    for (const Deploy& d : m_board->deploys.ofService(m_slo->spec.service)) {
        if (d.execution.startedAt) {
            content.deploys.push_back(*d.execution.startedAt);
        }
    }
    content.windowName = tr("window");
    content.windowValue = windowKindText(window);
    content.viewName = tr("view");
    const QString view = durationText(past().length());
    content.viewValue = m_view.to > m_board->at ? tr("%1 + %2 ahead").arg(view, durationText(m_view.to - m_board->at)) : view;
    content.doubtful = isDoubtful();
    return content;
}

} // namespace yagura
