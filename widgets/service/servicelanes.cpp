// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/figures.h"
#include "models/wording/sentences.h"
#include "models/wording/slotext.h"
#include "models/wording/times.h"
#include "models/wording/words.h"
#include "widgets/service/servicecharts.h"

#include <algorithm>

namespace yagura {

namespace {

bool hasFailed(const Deploy& d)
{
    switch (d.execution.status) {
    case Execution::Status::Failed:
    case Execution::Status::Aborted:
    case Execution::Status::TimedOut:
    case Execution::Status::FailedWithRetry:
        return true;
    default:
        return false;
    }
}

LaneItem itemOf(const Deploy& d)
{
    LaneItem item;
    item.look = LaneItem::Look::Deploy;
    item.from = *d.execution.startedAt;
    item.to = d.execution.endedAt;
    const bool failed = hasFailed(d);
    item.glyph = failed ? Glyph::Failed : d.kind == Deploy::Kind::Rollback ? Glyph::Rollback : Glyph::Deploy;
    item.ink = failed ? Token::Crit : Token::Info;
    item.text = d.version;
    if (d.price && d.price->budgetRatio >= 0.0005) {
        item.quietText = spentText(d.price->budgetRatio);
    }
    item.tip = listText({ deployKindWord(d.kind) + QLatin1Char(' ') + d.version, executionWord(d.execution.status) });
    return item;
}

/// "CheckoutBurnFast" in the lanes of checkout is "BurnFast": the page says already whose it is.
QString withoutService(const QString& alert, const ServiceId& service)
{
    const bool repeats = alert.size() > service.value.size() + 2 && alert.startsWith(service.value, Qt::CaseInsensitive);
    return repeats ? alert.mid(service.value.size()) : alert;
}

void sortByTime(std::vector<LaneItem>& items)
{
    std::sort(items.begin(), items.end(), [](const LaneItem& a, const LaneItem& b) { return a.from < b.from; });
}

} // namespace

std::vector<Instant> ServiceCharts::deploys() const
{
    std::vector<Instant> ends;
    for (const Deploy& d : m_board->deploys.ofService(m_slo->spec.service)) {
        const std::optional<Instant> at = d.execution.endedAt ? d.execution.endedAt : d.execution.startedAt;
        if (at && m_view.contains(*at)) {
            ends.push_back(*at);
        }
    }
    return ends;
}

Lane ServiceCharts::deployLane() const
{
    Lane lane;
    lane.name = serviceName(*m_board, m_slo->spec.service);
    lane.strong = true;
    for (const Deploy& d : m_board->deploys.ofService(m_slo->spec.service)) {
        if (d.execution.startedAt) {
            lane.items.push_back(itemOf(d));
        }
    }
    sortByTime(lane.items);
    return lane;
}

Lane ServiceCharts::otherLane() const
{
    Lane lane;
    lane.name = tr("other services");
    for (const Deploy& d : m_board->deploys.deploys) {
        if (d.service == m_slo->spec.service || d.service.isEmpty() || !d.execution.startedAt) {
            continue;
        }
        LaneItem item = itemOf(d);
        item.text = serviceName(*m_board, d.service) + QLatin1Char(' ') + d.version;
        item.quietText.clear();
        lane.items.push_back(item);
    }
    sortByTime(lane.items);
    return lane;
}

Lane ServiceCharts::correctionLane() const
{
    Lane lane;
    lane.name = tr("corrections");
    for (const Excluded& excluded : corrections(m_view)) {
        const Correction& correction = *excluded.correction;
        LaneItem item;
        item.look = LaneItem::Look::Bracket;
        item.from = excluded.range.from;
        item.to = excluded.range.to;
        item.ink = Token::Text;
        const QString why = correction.reason.isEmpty() ? categoryWord(correction.category) : correction.reason;
        item.text = tr("%1 %2–%3: %4", "reason, from, to, what is done")
                        .arg(why, minuteText(excluded.range.from, m_zone), minuteText(excluded.range.to, m_zone),
                            semanticsText(correction.semantics));
        item.tip = listText({ categoryWord(correction.category), why, correction.author });
        lane.items.push_back(item);
    }
    return lane;
}

bool ServiceCharts::alertsKnown() const
{
    const Quality q = m_board->alerts.quality;
    return m_board->alerts.alerts && (q == Quality::Fresh || q == Quality::Ageing || q == Quality::Partial);
}

std::vector<Lane> ServiceCharts::alertLanes() const
{
    std::vector<Lane> lanes;
    if (!m_board->alerts.alerts) {
        Lane unknown;
        unknown.name = tr("alerts");
        unknown.gaps.push_back({ ChartStretch::Kind::Gap, past(), {} });
        lanes.push_back(unknown);
        return lanes;
    }
    for (const LiveAlert& alert : m_board->alerts.ofService(m_slo->spec.service)) {
        if (!alert.startsAt) {
            continue;
        }
        const QString name = withoutService(alert.name(), m_slo->spec.service);
        const auto same = std::find_if(lanes.begin(), lanes.end(), [&](const Lane& l) { return l.name == name; });
        Lane& lane = same == lanes.end() ? lanes.emplace_back() : *same;
        lane.name = name;
        const bool page = alert.severity() == AlertSeverity::Page;
        LaneItem item;
        item.look = alert.isSilenced() || alert.isInhibited() ? LaneItem::Look::Hatched : LaneItem::Look::Filled;
        item.from = *alert.startsAt;
        if (!alertsKnown() && m_board->alerts.asOf) {
            // Nobody has asked since then: the bar ends where the knowledge ends.
            item.to = std::max(*m_board->alerts.asOf, *alert.startsAt);
        }
        item.tall = page;
        item.ink = item.look == LaneItem::Look::Hatched ? Token::Border : page ? Token::Crit : Token::Warn;
        item.text = (item.look == LaneItem::Look::Hatched ? alertStateWord(alert) : severityWord(alert.severity())) + QLatin1Char(' ')
            + ageText(alert.startsAt, m_board->at);
        item.tip = alert.name() + QStringLiteral(": ") + alertWhyText(alert);
        lane.items.push_back(item);
    }
    if (lanes.size() > 4) {
        lanes.resize(4);
    }
    if (lanes.empty()) {
        Lane quiet;
        quiet.name = tr("alerts");
        lanes.push_back(quiet);
    }
    if (!alertsKnown()) {
        for (Lane& lane : lanes) {
            lane.gaps.push_back({ ChartStretch::Kind::Gap, { m_board->alerts.asOf.value_or(m_view.from), m_board->at }, {} });
        }
    }
    return lanes;
}

std::vector<Lane> ServiceCharts::lanes(bool small) const
{
    std::vector<Lane> lanes;
    Lane own = deployLane();
    std::vector<Lane> alerts = alertLanes();
    std::vector<ChartStretch> blind = gaps();
    if (small) {
        own.name = tr("changes");
        own.strong = false;
        Lane merged;
        merged.name = tr("alerts");
        for (Lane& lane : alerts) {
            merged.items.insert(merged.items.end(), lane.items.begin(), lane.items.end());
            merged.gaps.insert(merged.gaps.end(), lane.gaps.begin(), lane.gaps.end());
        }
        sortByTime(merged.items);
        // All of them run to now: the oldest bar carries the words for all.
        if (merged.items.size() > 1) {
            merged.items.resize(1);
            merged.items.front().text
                = tr("%n alert(s) since %1", nullptr, static_cast<int>(m_board->alerts.ofService(m_slo->spec.service).size()))
                      .arg(minuteText(merged.items.front().from, m_zone));
        }
        lanes = { own, merged };
    } else {
        lanes = { own, otherLane() };
        lanes.insert(lanes.end(), alerts.begin(), alerts.end());
        if (!m_slo->spec.corrections.empty()) {
            lanes.push_back(correctionLane());
        }
    }
    for (ChartStretch& gap : blind) {
        gap.label.clear();
        for (size_t i = small ? 1 : 2; i < lanes.size(); ++i) {
            lanes[i].gaps.push_back(gap);
        }
    }
    return lanes;
}

std::vector<ReadoutRow> ServiceCharts::laneReadout() const
{
    const std::vector<Instant> ends = [this] {
        std::vector<Instant> all;
        for (const Deploy& d : m_board->deploys.ofService(m_slo->spec.service)) {
            if (d.execution.endedAt) {
                all.push_back(*d.execution.endedAt);
            }
        }
        std::sort(all.begin(), all.end());
        return all;
    }();
    const auto since = [ends](Instant at) {
        const auto after = std::upper_bound(ends.begin(), ends.end(), at);
        return after == ends.begin() ? noValue() : ageText(at - *std::prev(after));
    };
    int firing = 0;
    for (const LiveAlert& alert : m_board->alerts.ofService(m_slo->spec.service)) {
        firing += alert.state == AlertState::Active && !alert.isSilenced() && !alert.isInhibited() ? 1 : 0;
    }
    return { { tr("since deploy"), since(m_board->at), Token::Text, since },
        { tr("firing"), alertsKnown() ? QString::number(firing) : noValue(), Token::Text, nullptr } };
}

std::vector<Instant> ServiceCharts::marks() const
{
    std::vector<Instant> marks = deploys();
    for (const LiveAlert& alert : m_board->alerts.ofService(m_slo->spec.service)) {
        if (alert.startsAt) {
            marks.push_back(*alert.startsAt);
        }
    }
    for (const ChartStretch& gap : gaps()) {
        marks.push_back(gap.range.from);
    }
    if (m_slo->emptySince) {
        marks.push_back(*m_slo->emptySince);
    }
    return marks;
}

} // namespace yagura
