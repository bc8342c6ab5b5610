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
#include <cmath>

namespace yagura {

// The budget chart in its two modes, which are never mixed (screens.md 3.2): "budget left" of a rolling window may rise;
// the "burn-down" of a calendar period begins at 100 % and only falls.

namespace {

using namespace std::chrono_literals;

constexpr int kAheadSteps = 24;

/// The last value that was seen, and a straight line from there at a slope per millisecond.
std::vector<ChartPoint> straight(Instant from, double value, double perMilli, Instant until)
{
    return { { from, value }, { until, value + perMilli * static_cast<double>((until - from).count()) } };
}

} // namespace

std::vector<ChartPoint> ServiceCharts::ahead(double rate, double last) const
{
    const Window& window = m_slo->spec.window();
    const Millis length = windowLength(window, m_slo->at);
    if (window.kind == Window::Kind::Calendar) {
        // Of the whole period: nothing comes back, and a rate of 1 spends all of it in its length.
        return straight(m_board->at, last, length.count() > 0 ? -rate / static_cast<double>(length.count()) : 0, m_view.to);
    }
    const Millis step = std::max<Millis>(kSlice, ceilTo(Instant((m_view.to - m_board->at) / kAheadSteps)).time_since_epoch());
    std::vector<ChartPoint> points { { m_board->at, last } };
    for (const SeriesPoint& p : forecastSeries(*m_slo, rate, m_view.to + step, step)) {
        if (!p.value || p.at <= m_board->at) {
            continue;
        }
        const ChartPoint before = points.back();
        if (p.at >= m_view.to) {
            // Cut at the edge of the view, so that the words beside the end tell that very instant.
            const double share = static_cast<double>((m_view.to - before.at).count()) / static_cast<double>((p.at - before.at).count());
            points.push_back({ m_view.to, before.value + share * (*p.value - before.value) });
            break;
        }
        points.push_back({ p.at, *p.value });
    }
    return points;
}

void ServiceCharts::addForecast(ChartContent& content, double last) const
{
    if (isDoubtful() || m_view.to <= m_board->at || m_slo->spec.windows.empty()) {
        return;
    }
    const bool paging = m_slo->pages();
    const Millis window = paging ? Millis(5min) : Millis(1h);
    const std::optional<double> burn = m_slo->burnOver(window);
    const std::optional<double> other = m_slo->burnOver(paging ? Millis(1h) : Millis(24h));
    if (!burn || *burn <= 1) {
        return;
    }
    ChartForecast forecast;
    forecast.line = ahead(*burn, last);
    if (forecast.line.size() < 2) {
        return;
    }
    if (other) {
        forecast.edge = ahead(*other, last);
    }
    const QString end = leftText(forecast.line.back().value);
    forecast.label = tr("%1 burn: %2 by %3").arg(durationText(window), end, minuteText(m_view.to, m_zone));
    forecast.shortLabel = tr("%1 by %2").arg(end, minuteText(m_view.to, m_zone));
    if (paging) {
        forecast.calm = ahead(0, last);
        const QString calm = leftText(forecast.calm.back().value);
        forecast.calmLabel = tr("if errors stop now: %1").arg(calm);
        forecast.calmShort = tr("if stopped: %1").arg(calm);
    }
    content.forecast = forecast;
}

void ServiceCharts::addBudgetScale(ChartContent& content, const QString& mode) const
{
    Span span;
    for (const ChartSeries& s : content.series) {
        if (!s.quiet) {
            span.take(s.points);
        }
    }
    if (content.forecast) {
        span.take(content.forecast->line);
        span.take(content.forecast->calm);
    }
    if (!span.any()) {
        span.low = 0;
        span.high = 1;
    }
    const double pad = std::max(0.02, (span.high - span.low) * 0.12);
    double low = span.low - pad;
    if (span.low >= 0 && low < 0.35) {
        low = 0;
    }
    content.scale = linearScale(low, std::min(1.0, span.high + pad), 5, 100, QStringLiteral("%"));
    content.subtitle
        = tr("%1, fitted axis %2 to %3", "kind of budget").arg(mode, content.scale->ticks.front().label, content.scale->ticks.back().label);
    content.summary = tr("Budget left %1; in view between %2 and %3.")
                          .arg(content.readout.empty() ? noValue() : content.readout.front().now, leftText(span.low), leftText(span.high));
}

ChartContent ServiceCharts::budget() const
{
    const bool calendar = !m_slo->spec.windows.empty() && m_slo->spec.window().kind == Window::Kind::Calendar;
    return calendar ? burnDownChart() : budgetLeftChart();
}

namespace {

ChartSeries budgetLine(const QString& name, std::vector<ChartPoint> points, Millis join)
{
    ChartSeries series;
    series.name = name;
    series.points = std::move(points);
    series.join = join;
    series.ink = Token::Text;
    series.thickness = 2;
    series.area = true;
    series.text = [](double v) { return leftText(v); };
    return series;
}

double lastOf(const ChartSeries& series)
{
    return series.points.empty() ? std::numeric_limits<double>::quiet_NaN() : series.points.back().value;
}

} // namespace

ChartContent ServiceCharts::budgetLeftChart() const
{
    ChartContent content = base();
    content.question = tr("How much error budget is left?");
    const Millis step = chartStep(past());
    content.series.push_back(budgetLine(tr("budget left"), pointsOf(budgetLeftSeries(*m_slo, past(), step)), 2 * step));
    if (std::isfinite(lastOf(content.series.front()))) {
        addForecast(content, lastOf(content.series.front()));
    }
    if (m_slo->emptySince && m_view.contains(*m_slo->emptySince)) {
        content.notes.push_back({ *m_slo->emptySince, 0, tr("empty %1").arg(minuteText(*m_slo->emptySince, m_zone)), Token::Crit });
    }
    const std::optional<double> left = [this]() -> std::optional<double> {
        const WindowFigures* own = m_slo->own();
        return own && own->budget && !isExpired() ? std::optional(own->budget->remainingRatio) : std::nullopt;
    }();
    content.readout.push_back({ tr("left"), leftText(left), left && *left < 0 ? Token::Crit : Token::Text,
        [series = content.series.front()](Instant at) { return leftText(valueAt(series, at)); }, false });
    addBudgetReadout(content);
    addBudgetScale(content, tr("budget left, rolling %1").arg(windowText(m_slo->spec.window())));
    return content;
}

ChartContent ServiceCharts::burnDownChart() const
{
    ChartContent content = base();
    content.question = tr("How far is the budget burned down?");
    const Window& window = m_slo->spec.window();
    const Millis step = chartStep(past());
    const std::optional<BurnDown> down = burnDown(*m_slo, 0, past(), step);
    content.series.push_back(
        budgetLine(tr("left of the whole %1").arg(windowText(window)), down ? pointsOf(down->left) : std::vector<ChartPoint> {}, 2 * step));
    if (down) {
        ChartSeries ideal;
        ideal.name = tr("even spending");
        ideal.quiet = true;
        ideal.ink = Token::Muted;
        ideal.join = m_view.length();
        ideal.endLabel = tr("even spending");
        const Instant from = std::max(m_view.from, down->period.from);
        ideal.points = { { from, idealLeft(down->period, from) }, { m_view.to, idealLeft(down->period, m_view.to) } };
        ideal.text = [](double v) { return leftText(v); };
        if (std::isfinite(lastOf(content.series.front()))) {
            addForecast(content, lastOf(content.series.front()));
        }
        const TimeRange period = down->period;
        const std::optional<double> now = isExpired() ? std::nullopt : down->now;
        content.readout.push_back(
            { tr("left of the %1").arg(windowText(window)), leftText(now), now && *now < 0 ? Token::Crit : Token::Text,
                [series = content.series.front()](Instant at) { return leftText(valueAt(series, at)); }, false });
        content.readout.push_back({ tr("even spending"), leftText(idealLeft(period, m_board->at)), Token::Text,
            [period](Instant at) { return leftText(idealLeft(period, at)); } });
        content.series.push_back(std::move(ideal));
    } else {
        content.readout.push_back({ tr("left of the %1").arg(windowText(window)), noValue(), Token::Text, nullptr, false });
    }
    addBudgetReadout(content);
    addBudgetScale(content, tr("burn-down, %1, from 100% of what the whole period allows").arg(windowKindText(window)));
    return content;
}

void ServiceCharts::addBudgetReadout(ChartContent& content) const
{
    const WindowFigures* own = m_slo->own();
    const std::optional<BudgetFigures> budget = own && !isExpired() ? own->budget : std::nullopt;
    const auto shared = m_slo;
    const auto sumAt = [shared](Instant at) {
        return shared->spec.windows.empty() ? SliceSum() : shared->counted.sum(windowRange(shared->spec.window(), at));
    };
    const auto seen = [](const SliceSum& sum) { return sum.expected > 0 && sum.seen > 0; };
    const double allowance = m_slo->spec.target.budgetFraction();
    const bool events = m_slo->spec.method == BudgetingMethod::Occurrences && !m_slo->spec.indicator.countsSlices();
    content.readout.push_back(
        { events ? tr("bad events") : tr("bad slices"), budget ? countText(budget->spentBad, Rounding::Up) : noValue(), Token::Text,
            [sumAt, seen](Instant at) { return seen(sumAt(at)) ? countText(sumAt(at).bad, Rounding::Up) : noValue(); } });
    content.readout.push_back({ tr("allowed"), budget ? countText(budget->allowedBad, Rounding::Down) : noValue(), Token::Text,
        [sumAt, seen, allowance](
            Instant at) { return seen(sumAt(at)) ? countText(sumAt(at).total * allowance, Rounding::Down) : noValue(); } });
    if (m_slo->uncorrectedRatio && !isExpired()) {
        content.readout.push_back({ tr("uncorrected"), leftText(m_slo->uncorrectedRatio), Token::Text, nullptr });
    }
    content.readout.push_back({ tr("coverage"), own && seen(own->sum) && !isExpired() ? shareText(own->sum.coverage()) : noValue(),
        Token::Text, [sumAt, seen](Instant at) { return seen(sumAt(at)) ? shareText(sumAt(at).coverage()) : noValue(); } });
    content.readout.push_back({ tr("age"), ageText(m_slo->asOf, m_board->at), Token::Text, nullptr });
}

} // namespace yagura
