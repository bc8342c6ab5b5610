// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/service/servicecharts.h"

#include "models/wording/errortext.h"
#include "models/wording/figures.h"
#include "models/wording/sentences.h"
#include "models/wording/times.h"
#include "models/wording/words.h"

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {

using namespace std::chrono_literals;

/// One value a minute up to a month, fewer beyond: the chart's columns are wider than that anyway.
Millis stepOf(TimeRange range) { return std::max<Millis>(kSlice, ceilTo(Instant(range.length() / 43'200)).time_since_epoch()); }

std::vector<ChartPoint> pointsOf(const std::vector<SeriesPoint>& series)
{
    std::vector<ChartPoint> points;
    points.reserve(series.size());
    for (const SeriesPoint& p : series) {
        points.push_back({ p.at, p.value.value_or(std::numeric_limits<double>::quiet_NaN()) });
    }
    return points;
}

/// "14.4×": a threshold is written as it is defined.
QString factorText(double factor)
{
    return figureText(factor, std::abs(factor - std::round(factor)) < 1e-9 ? 0 : 1, Rounding::Nearest) + QChar(0x00D7);
}

struct Span
{
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    void take(double v)
    {
        if (std::isfinite(v)) {
            low = std::min(low, v);
            high = std::max(high, v);
        }
    }
    bool any() const { return low <= high; }
};

Span spanOf(const std::vector<ChartPoint>& points)
{
    Span span;
    for (const ChartPoint& p : points) {
        span.take(p.value);
    }
    return span;
}

} // namespace

ServiceCharts::ServiceCharts(BoardPtr board, std::shared_ptr<const SloSnapshot> slo, TimeRange view, const QTimeZone& zone)
    : m_board(std::move(board))
    , m_slo(std::move(slo))
    , m_view(view)
    , m_zone(zone)
{
}

TimeRange ServiceCharts::past() const { return { m_view.from, std::min(m_view.to, m_board->at) }; }

bool ServiceCharts::isDoubtful() const
{
    return m_slo->status == Status::Stale || m_slo->status == Status::NoData || m_slo->status == Status::Error;
}

bool ServiceCharts::isExpired() const { return m_slo->quality == Quality::Expired || m_slo->quality == Quality::Never; }

std::vector<ChartStretch> ServiceCharts::gaps() const
{
    std::vector<ChartStretch> stretches;
    const TimeRange seen = past();
    for (const TimeRange& gap : m_slo->history.gaps(seen)) {
        // The newest minutes are still being asked for: no gap while the number itself counts as fresh.
        const bool tail = gap.to >= floorTo(seen.to);
        if (gap.length() < 2 * kSlice || (tail && !isDoubtful())) {
            continue;
        }
        stretches.push_back(
            { ChartStretch::Kind::Gap, tail ? TimeRange { gap.from, seen.to } : gap, tr("no data %1").arg(ageText(gap.length())) });
    }
    return stretches;
}

ChartContent ServiceCharts::base() const
{
    ChartContent content;
    content.doubtful = isDoubtful();
    content.plateStatus = m_slo->status;
    content.stretches = gaps();
    content.deploys = deploys();
    if (m_slo->history.isEmpty()) {
        if (m_slo->error) {
            content.emptyText = errorText(*m_slo->error);
            content.emptyHint = errorAdvice(*m_slo->error);
        } else {
            content.loading = true;
            content.emptyText = tr("Reading history");
            content.emptyHint = m_slo->backfill.totalChunks > 0
                ? tr("%1 of %2 days from %3").arg(m_slo->backfill.doneChunks).arg(m_slo->backfill.totalChunks).arg(m_slo->spec.source.value)
                : tr("first answer from %1").arg(m_slo->spec.source.value);
        }
    } else if (m_slo->history.sum(past()).total <= 0 && m_slo->history.sum(past()).seen > 0) {
        content.emptyText = tr("No traffic in this range");
        content.emptyHint = tr("0 requests is not 100%");
    }
    return content;
}

void ServiceCharts::addForecast(ChartContent& content, double last) const
{
    if (isDoubtful() || m_view.to <= m_board->at) {
        return;
    }
    const bool paging = m_slo->pages();
    const std::optional<double> burn = m_slo->burnOver(paging ? Millis(5min) : Millis(1h));
    const std::optional<double> other = m_slo->burnOver(paging ? Millis(1h) : Millis(24h));
    if (!burn || *burn <= 1 || m_slo->spec.window().length.count() <= 0) {
        return;
    }
    const double perMinute = -1.0 / (static_cast<double>(m_slo->spec.window().length.count()) / 60'000.0);
    const double minutes = static_cast<double>((m_view.to - m_board->at).count()) / 60'000.0;
    ChartForecast forecast;
    forecast.from = m_board->at;
    forecast.value = last;
    forecast.slope = *burn * perMinute;
    forecast.otherSlope = other.value_or(*burn) * perMinute;
    const QString window = paging ? QStringLiteral("5m") : QStringLiteral("1h");
    forecast.label = tr("%1 burn: %2 by %3").arg(window, leftText(last + forecast.slope * minutes), minuteText(m_view.to, m_zone));
    forecast.shortLabel = tr("%1 by %2").arg(leftText(last + forecast.slope * minutes), minuteText(m_view.to, m_zone));
    if (paging) {
        forecast.flat = last;
        forecast.flatShort = tr("if stopped: %1").arg(leftText(last));
        forecast.flatLabel = tr("if errors stop now: %1").arg(leftText(last));
    }
    content.forecast = forecast;
}

ChartContent ServiceCharts::budget() const
{
    ChartContent content = base();
    content.question = tr("How much error budget is left?");
    ChartSeries series;
    series.name = tr("budget left");
    series.points = pointsOf(budgetLeftSeries(*m_slo, past(), stepOf(past())));
    series.join = 2 * stepOf(past());
    series.ink = Token::Text;
    series.thickness = 2;
    series.area = true;
    series.text = [](double v) { return leftText(v); };
    Span span = spanOf(series.points);
    const double last = series.points.empty() || !std::isfinite(series.points.back().value) ? std::numeric_limits<double>::quiet_NaN()
                                                                                            : series.points.back().value;
    if (std::isfinite(last)) {
        addForecast(content, last);
        span.take(
            content.forecast ? last + content.forecast->slope * static_cast<double>((m_view.to - m_board->at).count()) / 60'000.0 : last);
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
    content.subtitle = tr("rolling %1, fitted axis %2 to %3")
                           .arg(windowText(m_slo->spec.window()), content.scale->ticks.front().label, content.scale->ticks.back().label);
    if (m_slo->emptySince && m_view.contains(*m_slo->emptySince)) {
        content.notes.push_back({ *m_slo->emptySince, 0, tr("empty %1").arg(minuteText(*m_slo->emptySince, m_zone)), Token::Crit });
    }

    const WindowFigures* own = m_slo->own();
    const std::optional<BudgetFigures> budget = own && !isExpired() ? own->budget : std::nullopt;
    const std::optional<double> left = budget ? std::optional(budget->remainingRatio) : std::nullopt;
    const auto shared = m_slo;
    const Millis length = m_slo->spec.window().length;
    const auto sumAt = [shared, length](Instant at) { return shared->history.sum({ floorTo(at) - length, floorTo(at) }); };
    const auto seen = [](const SliceSum& sum) { return sum.expected > 0 && sum.seen > 0; };
    const double allowance = m_slo->spec.target.budgetFraction();
    content.readout = {
        { tr("left"), leftText(left), left && *left < 0 ? Token::Crit : Token::Text,
            [series](Instant at) { return leftText(valueAt(series, at)); }, false },
        { tr("bad events"), budget ? countText(budget->spentBad, Rounding::Up) : noValue(), Token::Text,
            [sumAt, seen](Instant at) { return seen(sumAt(at)) ? countText(sumAt(at).bad, Rounding::Up) : noValue(); } },
        { tr("allowed"), budget ? countText(budget->allowedBad, Rounding::Down) : noValue(), Token::Text,
            [sumAt, seen, allowance](
                Instant at) { return seen(sumAt(at)) ? countText(sumAt(at).total * allowance, Rounding::Down) : noValue(); } },
        { tr("coverage"), own && seen(own->sum) && !isExpired() ? shareText(own->sum.coverage()) : noValue(), Token::Text,
            [sumAt, seen](Instant at) { return seen(sumAt(at)) ? shareText(sumAt(at).coverage()) : noValue(); } },
        { tr("age"), ageText(m_slo->asOf, m_board->at), Token::Text, nullptr },
    };
    content.summary = tr("Budget left %1; in view between %2 and %3.").arg(leftText(left), leftText(span.low), leftText(span.high));
    content.series.push_back(std::move(series));
    return content;
}

ChartContent ServiceCharts::burn() const
{
    ChartContent content = base();
    content.question = tr("How fast is it burning?");
    content.subtitle = tr("burn rate, log axis; 1h thick, 5m thin");
    const auto shared = m_slo;
    const auto make = [&](Millis window, const QString& name, Token ink, double thickness) {
        ChartSeries s;
        s.name = name;
        s.points = pointsOf(burnRateSeries(*m_slo, window, past(), stepOf(past())));
        s.join = 2 * stepOf(past());
        s.ink = ink;
        s.thickness = thickness;
        s.endLabel = name + QLatin1Char(' ') + burnText(m_slo->burnOver(window));
        s.text = [](double v) { return burnText(v); };
        return s;
    };
    content.series.push_back(make(1h, QStringLiteral("1h"), Token::Series2, 2));
    content.series.push_back(make(5min, QStringLiteral("5m"), Token::Series1, 1.6));
    double peak = 20;
    for (const ChartSeries& s : content.series) {
        const Span span = spanOf(s.points);
        peak = span.any() ? std::max(peak, span.high) : peak;
    }
    content.scale = logScale(-1, peak > 100 ? 3 : 2, QStringLiteral("×"));
    bool strong = true;
    for (const PairState& p : m_slo->pairs) {
        if (p.pair.severity == AlertSeverity::Page) {
            content.thresholds.push_back({ p.pair.factor, severityWord(AlertSeverity::Page) + QLatin1Char(' ') + factorText(p.pair.factor),
                strong ? Token::Text : Token::Muted, true, false });
            strong = false;
        }
        if (p.pair.severity == AlertSeverity::Page && p.holds.value_or(false) && p.since
            && content.stretches.end() == std::find_if(content.stretches.begin(), content.stretches.end(), [](const ChartStretch& s) {
                   return s.kind == ChartStretch::Kind::Condition;
               })) {
            content.stretches.push_back({ ChartStretch::Kind::Condition, { *p.since, m_board->at },
                tr("page condition true since %1").arg(minuteText(*p.since, m_zone)) });
        }
    }
    content.thresholds.push_back({ 1, tr("1× exactly on budget"), Token::Muted, false, false });
    const Target target = m_slo->spec.target;
    const auto row = [&](Millis window, const QString& name, Token ink) {
        return ReadoutRow { name, isExpired() ? noValue() : burnText(m_slo->burnOver(window)), ink,
            [shared, target, window](Instant at) { return burnText(burnRate(shared->history, target, window, at)); } };
    };
    content.readout = { row(5min, QStringLiteral("5m"), Token::Series1), row(1h, QStringLiteral("1h"), Token::Series2),
        row(6h, QStringLiteral("6h"), Token::Text),
        { tr("page pair"), pagePairText(m_board->at), Token::Text, [shared, text = *this](Instant at) { return text.pagePairText(at); } } };
    content.summary
        = tr("Burn rate over 5 minutes %1, over one hour %2.").arg(burnText(m_slo->burnOver(5min)), burnText(m_slo->burnOver(1h)));
    return content;
}

QString ServiceCharts::pagePairText(Instant at) const
{
    bool known = !m_slo->pairs.empty(); // one pair that nobody could see leaves the answer open
    for (const PairState& p : m_slo->pairs) {
        if (p.pair.severity != AlertSeverity::Page) {
            continue;
        }
        const std::optional<double> slow = burnRate(m_slo->history, m_slo->spec.target, p.pair.longWindow, at);
        const std::optional<double> fast = burnRate(m_slo->history, m_slo->spec.target, p.pair.shortWindow, at);
        if (slow && fast && *slow >= p.pair.factor && *fast >= p.pair.factor) {
            return tr("true");
        }
        known = known && slow && fast;
    }
    return known ? tr("false") : noValue();
}

ChartContent ServiceCharts::sli() const
{
    ChartContent content = base();
    content.question
        = m_slo->spec.indicator.kind == Indicator::Kind::LatencyBucket ? tr("Are requests fast enough?") : tr("Are requests succeeding?");
    ChartSeries series;
    series.name = tr("SLI 1m");
    series.points = pointsOf(sliSeries(*m_slo, past()));
    series.join = 2 * kSlice;
    series.ink = Token::Series1;
    const Target target = m_slo->spec.target;
    series.text = [target](double v) { return sliText(v, target); };
    const Span span = spanOf(series.points);
    const double goal = target.fraction();
    const QString goalText = targetText(target);
    const double zoom = 1 - 5 * target.budgetFraction();
    if (span.any() && span.low < zoom) {
        content.scale = ninesScale(goal, goalText);
        content.subtitle = tr("1-minute ratio, min to max per pixel, nines scale");
    } else {
        content.scale = linearScale(zoom, 1, 4, 100, QStringLiteral("%"));
        content.subtitle = tr("1-minute ratio, min to max per pixel, axis starts at %1").arg(content.scale->ticks.front().label);
    }
    content.thresholds.push_back({ goal, tr("target %1").arg(goalText), Token::Text, true, true });
    const std::optional<Slice> newest = m_slo->asOf && !isExpired() ? m_slo->history.at(*m_slo->asOf) : std::nullopt;
    const auto ratioOf = [](const std::optional<Slice>& s) -> std::optional<double> {
        return s && s->coverage > 0 && s->total > 0 ? std::optional(s->good() / s->total) : std::nullopt;
    };
    const auto shared = m_slo;
    const auto sliceAt = [shared](Instant at) {
        const std::optional<Slice> s = shared->history.at(at);
        return s && s->coverage > 0 ? s : std::nullopt;
    };
    const auto rateText = [](const std::optional<Slice>& s, bool bad) { return s ? countText((bad ? s->bad : s->total) / 60) : noValue(); };
    if (const std::optional<double> now = ratioOf(newest)) {
        series.endLabel = shareText(now);
    }
    content.readout = {
        { tr("SLI 1m"), shareText(ratioOf(newest)), Token::Text, [sliceAt, ratioOf](Instant at) { return shareText(ratioOf(sliceAt(at))); },
            false },
        { tr("requests/s"), rateText(newest, false), Token::Text,
            [sliceAt, rateText](Instant at) { return rateText(sliceAt(at), false); } },
        { tr("bad/s"), rateText(newest, true), Token::Text, [sliceAt, rateText](Instant at) { return rateText(sliceAt(at), true); } },
    };
    content.summary = tr("Success in the last minute %1, target %2.").arg(shareText(ratioOf(newest)), goalText);
    content.series.push_back(std::move(series));
    return content;
}

} // namespace yagura
