// SPDX-License-Identifier: GPL-3.0-or-later
// LabCharts' second half: one incident by the minute.
#include "widgets/lab/labcharts.h"

#include "models/core/duration.h"
#include "models/wording/figures.h"
#include "models/wording/times.h"
#include "models/wording/words.h"
#include "widgets/lab/pairsview.h"

#include <algorithm>
#include <limits>

namespace yagura {

namespace {

using namespace std::chrono_literals;

/// How far apart two answers about the same incident are: one that did not page at all is the furthest.
Millis distance(const LabIncident& now, const LabIncident& then)
{
    if (now.detection.has_value() != then.detection.has_value())
        return 24h * 365;
    if (!now.detection)
        return Millis(-1);
    const Millis by = *now.detection - *then.detection;
    return by < Millis(0) ? -by : by;
}

std::optional<TimeRange> firstIn(const LabAlert& alert, TimeRange range)
{
    for (const TimeRange& fired : alert.fired) {
        if (fired.from < range.to && range.from < fired.to)
            return fired;
    }
    return std::nullopt;
}

} // namespace

int LabCharts::tellingIncident() const
{
    int best = -1;
    Millis furthest(-2);
    for (size_t i = 0; i < m_comparison->request.incidents.size(); ++i) {
        const Millis d = distance(m_comparison->current.incidents[i], m_comparison->proposed.incidents[i]);
        if (d > furthest) {
            furthest = d;
            best = static_cast<int>(i);
        }
    }
    return best;
}

TimeRange LabCharts::detailRange(int incident) const
{
    const TimeRange range = m_comparison->request.incidents[static_cast<size_t>(incident)].range;
    const Millis around = std::max<Millis>(1h, range.length() / 3);
    return { range.from - around, std::min(range.to + around, m_comparison->current.range.to) };
}

/// The page that saw the incident first; the quickest page when none did.
const LabAlert* LabCharts::pageOf(const LabAnswer& answer, TimeRange incident) const
{
    const LabAlert* best = nullptr;
    std::optional<Instant> first;
    for (const LabAlert& alert : answer.alerts) {
        if (alert.pair.severity != AlertSeverity::Page || !alert.refused.empty())
            continue;
        const std::optional<TimeRange> fired = firstIn(alert, incident);
        if (!best || (fired && (!first || fired->from < *first))) {
            best = &alert;
            first = fired ? std::optional(fired->from) : first;
        }
    }
    return best;
}

ChartContent LabCharts::detail(int incident) const
{
    ChartContent content;
    const auto index = static_cast<size_t>(incident);
    const TimeRange range = m_comparison->request.incidents[index].range;
    const TimeRange view = detailRange(incident);
    const TimeRange span { range.from, view.to };
    content.question = incidentName(index);
    content.subtitle = tr("%1 to %2, %3 long")
                           .arg(momentText(range.from, m_comparison->current.range.to, m_zone), minuteText(range.to, m_zone),
                               durationText(range.length()));
    const LabAlert* proposed = pageOf(m_comparison->proposed, span);
    const LabAlert* current = pageOf(m_comparison->current, span);
    if (!proposed) {
        content.emptyText = tr("The proposal pages for nothing");
        content.emptyHint = tr("none of its pairs is a page that can fire");
        return content;
    }
    // Rates are drawn by the proposed target; the threshold of today is put on the same scale.
    const SloSnapshot& slo = *m_comparison->request.slo;
    const double scale = slo.spec.target.budgetFraction() / m_comparison->proposed.question.target.budgetFraction();
    double highest = std::max(proposed->pair.factor, current ? current->pair.factor * scale : 0) * 1.1;
    const auto line = [&](Millis window, Token ink, double thickness) {
        ChartSeries series;
        series.name = toPrometheusDuration(window);
        series.endLabel = series.name;
        series.ink = ink;
        series.thickness = thickness;
        series.join = 2 * kSlice;
        series.text = [](double value) { return burnText(value); };
        for (const SeriesPoint& point : burnRateSeries(slo, window, view, kSlice)) {
            const double value = point.value ? *point.value * scale : std::numeric_limits<double>::quiet_NaN();
            series.points.push_back({ point.at, value });
            highest = std::max(highest, point.value.value_or(0) * scale);
        }
        content.series.push_back(std::move(series));
    };
    line(proposed->pair.longWindow, Token::Series2, 2);
    line(proposed->pair.shortWindow, Token::Series1, 1.6);
    content.scale = linearScale(0, highest, 4, 1, QStringLiteral("×"));
    content.thresholds.push_back(
        { proposed->pair.factor, tr("proposed %1").arg(thresholdText(proposed->pair.factor)), Token::Text, true, true });
    if (current)
        content.thresholds.push_back(
            { current->pair.factor * scale, tr("now %1").arg(thresholdText(current->pair.factor)), Token::Muted, true, false });
    content.stretches = gaps(view);
    content.stretches.push_back({ ChartStretch::Kind::Correction, range, {} });
    content.summary = detailSentence(incident);
    return content;
}

std::vector<Lane> LabCharts::detailLanes(int incident) const
{
    const TimeRange range = m_comparison->request.incidents[static_cast<size_t>(incident)].range;
    const TimeRange span { range.from, detailRange(incident).to };
    std::vector<Lane> lanes;
    for (const auto& [name, answer] :
        { std::pair(tr("now"), &m_comparison->current), std::pair(tr("proposed"), &m_comparison->proposed) }) {
        Lane lane;
        lane.name = name;
        for (const LabAlert& alert : answer->alerts) {
            const std::optional<TimeRange> fired = firstIn(alert, span);
            if (!fired || (!lane.items.empty() && lane.items.front().tall && alert.pair.severity == AlertSeverity::Ticket))
                continue;
            LaneItem item;
            item.look = LaneItem::Look::Filled;
            item.from = fired->from;
            item.to = fired->to;
            item.tall = alert.pair.severity == AlertSeverity::Page;
            item.ink = item.tall ? Token::Crit : Token::Warn;
            item.text = tr("%1 after %2")
                            .arg(severityWord(alert.pair.severity), durationText(std::max(Millis(0), fired->from + kSlice - range.from)));
            if (!lane.items.empty()
                && (lane.items.front().tall == item.tall ? lane.items.front().from <= item.from : lane.items.front().tall))
                continue;
            lane.items = { item };
        }
        lanes.push_back(std::move(lane));
    }
    return lanes;
}

QString LabCharts::detailSentence(int incident) const
{
    const auto index = static_cast<size_t>(incident);
    const LabIncident& now = m_comparison->current.incidents[index];
    const LabIncident& then = m_comparison->proposed.incidents[index];
    if (!now.detection && !then.detection)
        return tr("Neither the rules of today nor the proposed ones page for it.");
    if (!now.detection)
        return tr("The proposal pages after %1; the rules of today do not page at all.").arg(durationText(*then.detection));
    if (!then.detection)
        return tr("The rules of today page after %1; the proposal would not page at all.").arg(durationText(*now.detection));
    if (*now.detection == *then.detection)
        return tr("Both page after %1.").arg(durationText(*now.detection));
    return tr("The proposal pages after %1, the rules of today after %2.").arg(durationText(*then.detection), durationText(*now.detection));
}

} // namespace yagura
