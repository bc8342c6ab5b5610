// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lab/labcharts.h"

#include "models/wording/figures.h"
#include "models/wording/times.h"
#include "models/wording/words.h"
#include "widgets/lab/pairsview.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace yagura {

namespace {

using namespace std::chrono_literals;

QString lengthText(std::optional<Millis> length) { return length ? durationText(*length) : noValue(); }

QString spentAt(std::optional<double> share)
{
    return share ? QStringLiteral("%1%").arg(figureText(*share * 100, 1, Rounding::Up)) : noValue();
}

int countOf(const LabAnswer& answer, AlertSeverity severity)
{
    int count = 0;
    for (const LabAlert& alert : answer.alerts)
        count += alert.pair.severity == severity ? static_cast<int>(alert.fired.size()) : 0;
    return count;
}

int pagedOf(const LabAnswer& answer)
{
    return static_cast<int>(
        std::count_if(answer.incidents.begin(), answer.incidents.end(), [](const LabIncident& i) { return i.pagedAt.has_value(); }));
}

Token betterInk(std::optional<double> left) { return left && *left < 0 ? Token::Crit : Token::Text; }

bool overlaps(TimeRange a, TimeRange b) { return a.from < b.to && b.from < a.to; }

QString differenceText(std::optional<Millis> now, std::optional<Millis> proposed)
{
    if (!now || !proposed)
        return noValue();
    const Millis by = *proposed - *now;
    if (by == Millis(0))
        return QStringLiteral("0");
    return (by < Millis(0) ? QString(QChar(0x2212)) : QStringLiteral("+")) + durationText(by < Millis(0) ? -by : by);
}

} // namespace

LabCharts::LabCharts(std::shared_ptr<const LabComparison> comparison, const QTimeZone& zone)
    : m_comparison(std::move(comparison))
    , m_zone(zone)
{
}

std::vector<WhatIfFacts::Fact> LabCharts::facts() const
{
    const LabAnswer& now = m_comparison->current;
    const LabAnswer& then = m_comparison->proposed;
    const auto incidents = static_cast<int>(m_comparison->request.incidents.size());
    const bool confirmed = incidents > 0;
    const QString without = tr("no incident is confirmed");
    std::vector<WhatIfFacts::Fact> facts;
    facts.push_back({ tr("Budget left"), leftText(now.remainingRatio), leftText(then.remainingRatio), tr("at the end of the replay"),
        betterInk(then.remainingRatio) });
    const auto share = [](int part, int whole) { return QStringLiteral("%1/%2").arg(part).arg(whole); };
    facts.push_back({ tr("Incidents that paged"), confirmed ? share(pagedOf(now), incidents) : noValue(),
        confirmed ? share(pagedOf(then), incidents) : noValue(), confirmed ? tr("recall, of those a person confirmed") : without });
    const auto real = [&](const LabAnswer& answer) {
        int hits = 0;
        for (const LabAlert& alert : answer.alerts) {
            for (const TimeRange& fired : alert.fired)
                hits += alert.pair.severity == AlertSeverity::Page && hitsIncident(fired) ? 1 : 0;
        }
        return share(hits, countOf(answer, AlertSeverity::Page));
    };
    if (confirmed) {
        facts.push_back({ tr("Pages that were real"), real(now), real(then), tr("precision: the rest fired for nothing") });
    } else {
        facts.push_back({ tr("Pages"), QString::number(countOf(now, AlertSeverity::Page)),
            QString::number(countOf(then, AlertSeverity::Page)), tr("as often as a person is called") });
    }
    facts.push_back({ tr("Until detected, median"), lengthText(now.detection), lengthText(then.detection),
        confirmed ? tr("from the start to the page") : without });
    facts.push_back({ tr("Spent when it paged"), spentAt(now.budgetAtFiring), spentAt(then.budgetAtFiring),
        confirmed ? tr("the worst of them") : without });
    facts.push_back({ tr("Tickets"), QString::number(countOf(now, AlertSeverity::Ticket)),
        QString::number(countOf(then, AlertSeverity::Ticket)), tr("decide who reads them") });
    return facts;
}

std::vector<ChartStretch> LabCharts::gaps(TimeRange range) const
{
    std::vector<ChartStretch> stretches;
    for (const TimeRange& gap : m_comparison->request.slo->history.gaps(range))
        stretches.push_back({ ChartStretch::Kind::Gap, gap, {} });
    for (const Correction& correction : m_comparison->request.slo->spec.corrections) {
        for (const TimeRange& corrected : occurrences(correction, range))
            stretches.push_back({ ChartStretch::Kind::Correction, corrected, {} });
    }
    return stretches;
}

ChartContent LabCharts::budget() const
{
    ChartContent content;
    content.question = tr("The same %1, by the rules of today and as proposed").arg(durationText(m_comparison->current.range.length()));
    content.subtitle = tr("filled: an alert fired; bars of 14 page, of 8 are tickets");
    double low = 0;
    double high = 0.25;
    const auto add = [&](const LabAnswer& answer, const QString& name, Token ink) {
        ChartSeries series;
        series.name = name;
        series.ink = ink;
        series.thickness = 2;
        for (const SeriesPoint& point : answer.budget) {
            series.points.push_back({ point.at, point.value.value_or(std::numeric_limits<double>::quiet_NaN()) });
            low = std::min(low, point.value.value_or(0));
            high = std::max(high, point.value.value_or(0));
        }
        series.join = answer.budget.size() > 1 ? 2 * (answer.budget[1].at - answer.budget[0].at) : kSlice;
        series.text = [](double value) { return leftText(value); };
        content.series.push_back(std::move(series));
    };
    add(m_comparison->proposed, tr("proposed"), Token::Series1);
    add(m_comparison->current, tr("now"), Token::Text);
    content.scale = linearScale(std::max(low, -3.0), std::min(high, 1.0), 4, 100, QStringLiteral("%"));
    content.stretches = gaps(m_comparison->current.range);
    const auto row = [](const QString& name, const LabAnswer& answer, size_t series, Token ink, const ChartContent& made) {
        const ChartSeries line = made.series[series];
        return ReadoutRow { name + QLatin1Char(' ') + windowText(answer.question.window), leftText(answer.remainingRatio), ink,
            [line](Instant at) { return leftText(valueAt(line, at)); } };
    };
    content.readout = { row(tr("now"), m_comparison->current, 1, Token::Text, content),
        row(tr("proposed"), m_comparison->proposed, 0, Token::Series1, content) };
    content.summary = tr("Budget left is %1 now and %2 as proposed.")
                          .arg(leftText(m_comparison->current.remainingRatio), leftText(m_comparison->proposed.remainingRatio));
    return content;
}

bool LabCharts::hitsIncident(TimeRange fired) const
{
    const auto& incidents = m_comparison->request.incidents;
    return std::any_of(incidents.begin(), incidents.end(), [&](const ConfirmedIncident& i) { return overlaps(i.range, fired); });
}

void LabCharts::addLanes(std::vector<Lane>& lanes, const LabAnswer& answer, const QString& title) const
{
    Lane head;
    head.name = title;
    head.strong = true;
    lanes.push_back(head);
    const bool confirmed = !m_comparison->request.incidents.empty();
    for (const LabAlert& alert : answer.alerts) {
        Lane lane;
        const bool page = alert.pair.severity == AlertSeverity::Page;
        lane.name = thresholdText(alert.pair.factor) + QLatin1Char(' ') + severityWord(alert.pair.severity);
        for (const TimeRange& fired : alert.fired) {
            LaneItem item;
            const bool forNothing = confirmed && page && !hitsIncident(fired);
            item.look = forNothing ? LaneItem::Look::Outline : LaneItem::Look::Filled;
            item.from = fired.from;
            item.to = fired.to;
            item.tall = page;
            item.ink = page ? Token::Crit : Token::Warn;
            item.text = forNothing ? tr("for nothing") : QString();
            item.tip
                = tr("%1 from %2 for %3").arg(lane.name, momentText(fired.from, answer.range.to, m_zone), durationText(fired.length()));
            lane.items.push_back(item);
        }
        if (!alert.refused.empty()) {
            ChartStretch refused { ChartStretch::Kind::Gap, answer.range, tr("refused, not replayed") };
            lane.gaps.push_back(refused);
        }
        lanes.push_back(std::move(lane));
    }
}

QString LabCharts::incidentName(size_t index) const
{
    const ConfirmedIncident& incident = m_comparison->request.incidents[index];
    return incident.name.isEmpty() ? momentText(incident.range.from, m_comparison->current.range.to, m_zone) : incident.name;
}

std::vector<Lane> LabCharts::lanes() const
{
    std::vector<Lane> lanes;
    Lane incidents;
    incidents.name = tr("incidents, confirmed");
    incidents.strong = true;
    for (size_t i = 0; i < m_comparison->request.incidents.size(); ++i) {
        LaneItem item;
        item.look = LaneItem::Look::Filled;
        item.from = m_comparison->request.incidents[i].range.from;
        item.to = m_comparison->request.incidents[i].range.to;
        item.ink = Token::Text;
        item.onInk = Token::OnText;
        item.text = incidentName(i);
        item.tip = tr("%1, %2 long").arg(item.text, durationText(m_comparison->request.incidents[i].range.length()));
        incidents.items.push_back(item);
    }
    lanes.push_back(std::move(incidents));
    const auto title = [](const QString& name, const LabAnswer& answer) {
        return QStringLiteral("%1: %2, %3").arg(name, windowText(answer.question.window), targetText(answer.question.target));
    };
    addLanes(lanes, m_comparison->current, title(tr("Now"), m_comparison->current));
    addLanes(lanes, m_comparison->proposed, title(tr("Proposed"), m_comparison->proposed));
    return lanes;
}

std::vector<ReadoutRow> LabCharts::counts() const
{
    std::vector<ReadoutRow> rows;
    const auto add = [&rows](const QString& text) { rows.push_back({ {}, text, Token::Text, nullptr }); };
    add(QString::number(m_comparison->request.incidents.size()));
    for (const LabAnswer* answer : { &m_comparison->current, &m_comparison->proposed }) {
        add({});
        for (const LabAlert& alert : answer->alerts)
            add(alert.refused.empty() ? QString::number(alert.fired.size()) : noValue());
    }
    return rows;
}

std::vector<ComparisonTable::Row> LabCharts::detection() const
{
    std::vector<ComparisonTable::Row> rows;
    for (size_t i = 0; i < m_comparison->request.incidents.size(); ++i) {
        const LabIncident& now = m_comparison->current.incidents[i];
        const LabIncident& then = m_comparison->proposed.incidents[i];
        const auto text
            = [](const LabIncident& incident) { return incident.detection ? durationText(*incident.detection) : tr("no page"); };
        rows.push_back({ incidentName(i), text(now), text(then), differenceText(now.detection, then.detection) });
    }
    return rows;
}

std::vector<ComparisonTable::Row> LabCharts::spentAtFiring() const
{
    std::vector<ComparisonTable::Row> rows;
    for (size_t i = 0; i < m_comparison->request.incidents.size(); ++i) {
        const std::optional<double> now = m_comparison->current.incidents[i].budgetAtFiring;
        const std::optional<double> then = m_comparison->proposed.incidents[i].budgetAtFiring;
        QString difference = noValue();
        if (now && then) {
            const double by = (*then - *now) * 100;
            difference = (by > 0.05 ? QStringLiteral("+") : QString()) + figureText(by, 1, Rounding::Nearest);
        }
        rows.push_back({ incidentName(i), spentAt(now), spentAt(then), difference });
    }
    return rows;
}

std::vector<ComparisonTable::Row> LabCharts::reset() const
{
    std::vector<ComparisonTable::Row> rows;
    for (size_t i = 0; i < m_comparison->request.incidents.size(); ++i) {
        const std::optional<Millis> now = m_comparison->current.incidents[i].reset;
        const std::optional<Millis> then = m_comparison->proposed.incidents[i].reset;
        rows.push_back({ incidentName(i), lengthText(now), lengthText(then), differenceText(now, then) });
    }
    return rows;
}

QString LabCharts::replayed() const
{
    const LabAnswer& answer = m_comparison->proposed;
    const qint64 slices = answer.range.length() / kSlice;
    const auto number = [](qint64 n) { return figureText(static_cast<double>(n), 0, Rounding::Nearest); };
    QString text = tr("Of %1 slices %2 were seen and %3 were not: a firing that runs into those is not counted on.")
                       .arg(number(slices), number(slices - answer.slicesUnseen), number(answer.slicesUnseen));
    if (answer.slicesExcluded > 0)
        text += QLatin1Char(' ') + tr("A correction leaves out %1.").arg(number(answer.slicesExcluded));
    return text + QLatin1Char(' ') + tr("Computed in %1, no server was asked.").arg(durationText(m_comparison->took));
}

} // namespace yagura
