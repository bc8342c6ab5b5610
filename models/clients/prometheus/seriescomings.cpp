// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/prometheus/seriescomings.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace yagura {

namespace {

/// Labels without the name, which functions drop, and the bucket, of which there is one.
QString identityOf(const Labels& labels)
{
    QString identity;
    for (auto it = labels.cbegin(); it != labels.cend(); ++it) {
        if (it.key() != QLatin1String("__name__") && it.key() != QLatin1String("le"))
            identity += it.key() + QChar(u'\x1') + it.value() + QChar(u'\x2');
    }
    return identity;
}

/// Tells what a series had counted when it was last seen.
class Past
{
public:
    explicit Past(const CameSeries& side)
    {
        for (const PromSeries& series : side.gone) {
            auto& values = m_gone[identityOf(series.labels)];
            for (const auto& [at, value] : series.samples)
                values[at] = value;
        }
        for (const PromSeries& series : side.before) {
            if (!series.samples.empty())
                m_before[identityOf(series.labels)] = series.samples.back().second;
        }
    }
    std::optional<double> lastSeen(const QString& identity, Instant came) const
    {
        if (const auto gone = m_gone.find(identity); gone != m_gone.end()) {
            const auto next = gone->second.lower_bound(came);
            if (next != gone->second.begin())
                return std::prev(next)->second;
        }
        const auto before = m_before.find(identity);
        return before == m_before.end() ? std::nullopt : std::optional(before->second);
    }

private:
    std::map<QString, std::map<Instant, double>> m_gone;
    std::map<QString, double> m_before;
};

bool isCount(double value) { return std::isfinite(value) && value >= 0; }

template <class Visit>
void forEachComing(const CameSeries& side, Visit visit)
{
    for (const PromSeries& series : side.came) {
        const QString identity = identityOf(series.labels);
        for (const auto& [at, value] : series.samples) {
            if (isCount(value))
                visit(identity, at, value);
        }
    }
}

bool isUnresolved(const CameSeries& side)
{
    const Past past(side);
    bool unresolved = false;
    forEachComing(side, [&](const QString& identity, Instant at, double) { unresolved |= !past.lastSeen(identity, at).has_value(); });
    return unresolved;
}

/// A fall is a reset: the counter began again at 0 and shows what it counted since.
double gainedFrom(double before, double now) { return now < before ? now : now - before; }

} // namespace

bool SeriesComings::askForBefore() const { return isUnresolved(part) || isUnresolved(total); }

ComingGains comingGains(const SeriesComings& comings, const std::set<Instant>& looks, TimeRange range)
{
    ComingGains gains;
    if (looks.empty())
        return gains;
    const Instant first = *looks.begin();
    // Why: nobody looked at the start, so this gain reaches back beyond the range; the question that spans the gap tells it.
    const bool isBeyond = first > range.from + kSlice;

    std::set<std::pair<QString, Instant>> newTotals;
    const Past totals(comings.total);
    forEachComing(comings.total, [&](const QString& identity, Instant at, double value) {
        if (isBeyond && at == first)
            return;
        if (const auto before = totals.lastSeen(identity, at))
            gains.total[at] += gainedFrom(*before, value);
        else
            newTotals.emplace(identity, at); // its first sample is a baseline
    });
    const Past parts(comings.part);
    forEachComing(comings.part, [&](const QString& identity, Instant at, double value) {
        if (isBeyond && at == first)
            return;
        if (const auto before = parts.lastSeen(identity, at))
            gains.part[at] += gainedFrom(*before, value);
        else if (comings.partIsBad || !newTotals.contains({ identity, at }))
            gains.part[at] += at > first || comings.totalBefore ? value : 0;
    });
    return gains;
}

} // namespace yagura
