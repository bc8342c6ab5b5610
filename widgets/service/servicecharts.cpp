// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/service/servicecharts.h"

#include "models/wording/errortext.h"
#include "models/wording/figures.h"
#include "models/wording/sentences.h"
#include "models/wording/times.h"
#include "models/wording/words.h"
#include "widgets/service/servicepoints.h"

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {

using namespace std::chrono_literals;

/// "14.4×": a threshold is written as it is defined.
QString factorText(double factor)
{
    return figureText(factor, std::abs(factor - std::round(factor)) < 1e-9 ? 0 : 1, Rounding::Nearest) + QChar(0x00D7);
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

bool ServiceCharts::isExpired() const { return m_slo->hasNoNumbers(); }

std::vector<ServiceCharts::Excluded> ServiceCharts::corrections(TimeRange range) const
{
    std::vector<Excluded> all;
    for (const Correction& correction : m_slo->spec.corrections) {
        for (const TimeRange& held : occurrences(correction, range)) {
            all.push_back({ held, &correction });
        }
    }
    std::sort(all.begin(), all.end(), [](const Excluded& a, const Excluded& b) { return a.range.from < b.range.from; });
    return all;
}

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
    for (const Excluded& excluded : corrections(m_view)) {
        content.stretches.push_back({ ChartStretch::Kind::Correction, excluded.range, {} });
    }
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

void ServiceCharts::addThresholds(ChartContent& content) const
{
    bool strong = true;
    double before = 0;
    for (const PairState& p : m_slo->pairs) {
        const bool page = p.pair.severity == AlertSeverity::Page;
        // Two lines closer than a tenth would be one smear, and one at 1× is drawn already.
        const bool apart = before <= 0 || std::abs(std::log10(p.pair.factor / before)) > 0.1;
        if (p.pair.factor > 0 && apart && std::abs(std::log10(p.pair.factor)) > 0.05) {
            content.thresholds.push_back({ p.pair.factor, severityWord(p.pair.severity) + QLatin1Char(' ') + factorText(p.pair.factor),
                page && strong ? Token::Text : Token::Muted, true, false });
            before = p.pair.factor;
            strong = strong && !page;
        }
        const bool marked = std::any_of(content.stretches.begin(), content.stretches.end(),
            [](const ChartStretch& s) { return s.kind == ChartStretch::Kind::Condition; });
        if (page && p.holds.value_or(false) && p.since && !marked) {
            content.stretches.push_back({ ChartStretch::Kind::Condition, { *p.since, m_board->at },
                tr("page condition true since %1").arg(minuteText(*p.since, m_zone)) });
        }
    }
    content.thresholds.push_back({ 1, tr("1× exactly on budget"), Token::Muted, false, false });
}

BurnPair ServiceCharts::shownPair() const
{
    const auto page
        = std::find_if(m_slo->pairs.begin(), m_slo->pairs.end(), [](const PairState& p) { return p.pair.severity == AlertSeverity::Page; });
    if (page != m_slo->pairs.end()) {
        return page->pair;
    }
    BurnPair usual;
    usual.longWindow = 1h;
    usual.shortWindow = 5min;
    return usual;
}

ChartContent ServiceCharts::burn() const
{
    ChartContent content = base();
    content.question = tr("How fast is it burning?");
    const BurnPair pair = shownPair();
    const QString slowName = durationText(pair.longWindow);
    const QString fastName = durationText(pair.shortWindow);
    content.subtitle = tr("burn rate, log axis; %1 thick, %2 thin").arg(slowName, fastName);
    const auto shared = m_slo;
    const auto burnNow = [shared](Millis window) { return burnRate(shared->counted, shared->spec.target, window, floorTo(shared->at)); };
    const auto make = [&](Millis window, const QString& name, Token ink, double thickness) {
        ChartSeries s;
        s.name = name;
        s.points = pointsOf(burnRateSeries(*m_slo, window, past(), chartStep(past())));
        s.join = 2 * chartStep(past());
        s.ink = ink;
        s.thickness = thickness;
        s.endLabel = name + QLatin1Char(' ') + burnText(burnNow(window));
        s.text = [](double v) { return burnText(v); };
        return s;
    };
    content.series.push_back(make(pair.longWindow, slowName, Token::Series2, 2));
    content.series.push_back(make(pair.shortWindow, fastName, Token::Series1, 1.6));
    double peak = 20;
    for (const ChartSeries& s : content.series) {
        Span span;
        span.take(s.points);
        peak = span.any() ? std::max(peak, span.high) : peak;
    }
    content.scale = logScale(-1, peak > 100 ? 3 : 2, QStringLiteral("×"));
    addThresholds(content);
    const Target target = m_slo->spec.target;
    const auto row = [&](Millis window, const QString& name, Token ink) {
        return ReadoutRow { name, isExpired() ? noValue() : burnText(burnNow(window)), ink,
            [shared, target, window](Instant at) { return burnText(burnRate(shared->counted, target, window, at)); } };
    };
    content.readout = { row(pair.shortWindow, fastName, Token::Series1), row(pair.longWindow, slowName, Token::Series2),
        row(6h, durationText(6h), Token::Text),
        { tr("page pair"), pagePairText(m_board->at), Token::Text, [text = *this](Instant at) { return text.pagePairText(at); } } };
    content.summary = tr("Burn rate over %1 %2, over %3 %4.")
                          .arg(fastName, burnText(burnNow(pair.shortWindow)), slowName, burnText(burnNow(pair.longWindow)));
    return content;
}

QString ServiceCharts::pagePairText(Instant at) const
{
    bool known = !m_slo->pairs.empty(); // one pair that nobody could see leaves the answer open
    for (const PairState& p : m_slo->pairs) {
        if (p.pair.severity != AlertSeverity::Page) {
            continue;
        }
        const std::optional<double> slow = burnRate(m_slo->counted, m_slo->spec.target, p.pair.longWindow, at);
        const std::optional<double> fast = burnRate(m_slo->counted, m_slo->spec.target, p.pair.shortWindow, at);
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
    Span span;
    span.take(series.points);
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
