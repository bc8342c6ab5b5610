// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/counterreader.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace yagura {

namespace {

using Edge = std::pair<Instant, double>;

/// Gains by slice of one side (part or total), for the slices of a range.
class Gains
{
public:
    explicit Gains(TimeRange range)
        : m_from(range.from)
        , m_values(range.isEmpty() ? 0 : static_cast<size_t>(range.length() / kSlice))
    {
    }
    size_t size() const { return m_values.size(); }
    double operator[](size_t i) const { return m_values[i]; }
    Instant endOf(size_t i) const { return m_from + static_cast<qint64>(i + 1) * kSlice; }
    void add(Instant end, double events)
    {
        const qint64 i = (end - m_from) / kSlice - 1;
        if (end > m_from && i < static_cast<qint64>(m_values.size())) {
            m_values[static_cast<size_t>(i)] += events;
        }
    }
    /// The ends in (from, to) that lie in the range.
    template <class Visit>
    void forInner(Instant from, Instant to, Visit visit) const
    {
        const Instant rangeEnd = m_from + static_cast<qint64>(m_values.size()) * kSlice;
        const Instant last = to <= rangeEnd ? to - kSlice : rangeEnd;
        for (Instant end = std::max(from, m_from) + kSlice; end <= last; end += kSlice) {
            visit(end);
        }
    }

private:
    Instant m_from;
    std::vector<double> m_values;
};

/// The edges at which anybody looked: those of all total series, rising.
using Looks = std::vector<Instant>;

bool looked(const Looks& looks, Instant end) { return std::binary_search(looks.begin(), looks.end(), end); }

bool isCount(double value) { return std::isfinite(value) && value >= 0; }

Looks looksOf(const std::vector<CounterSeries>& total)
{
    Looks looks;
    for (const CounterSeries& series : total) {
        for (const Edge& edge : series.edges) {
            if (isCount(edge.second)) {
                looks.push_back(edge.first);
            }
        }
    }
    std::sort(looks.begin(), looks.end());
    looks.erase(std::unique(looks.begin(), looks.end()), looks.end());
    return looks;
}

/// What a counter gained in (from, to]: slices in which nobody looked get the even share of a minute, the rest belongs to the
/// slice in which the counter was seen again.
void spread(Gains& gains, const Looks& looks, Instant from, Instant to, double gained)
{
    const qint64 minutes = (to - from) / kSlice;
    const auto firstInside = std::upper_bound(looks.begin(), looks.end(), from);
    const auto lastInside = std::lower_bound(firstInside, looks.end(), to);
    const qint64 unseen = minutes - 1 - (lastInside - firstInside);
    if (minutes <= 1 || unseen <= 0) {
        gains.add(to, gained);
        return;
    }
    const double share = gained / static_cast<double>(minutes);
    gains.forInner(from, to, [&](Instant end) {
        if (!looked(looks, end)) {
            gains.add(end, share);
        }
    });
    gains.add(to, share * static_cast<double>(minutes - unseen));
}

void addDifferences(Gains& gains, const Looks& looks, const CounterSeries& series)
{
    const Edge* before = nullptr;
    for (const Edge& edge : series.edges) {
        if (!isCount(edge.second) || (before != nullptr && edge.first <= before->first)) {
            continue;
        }
        if (before != nullptr) {
            // A fall is a reset: the counter began again at 0 and shows what it counted since.
            const double gained = edge.second < before->second ? edge.second : edge.second - before->second;
            spread(gains, looks, before->first, edge.first, gained);
        }
        before = &edge;
    }
}

const Edge* firstEdge(const CounterSeries& series)
{
    const auto found = std::find_if(series.edges.begin(), series.edges.end(), [](const Edge& edge) { return isCount(edge.second); });
    return found == series.edges.end() ? nullptr : &*found;
}

/// Labels without what a good or bucket selector adds to its own total.
QString identityOf(const CounterSeries& series)
{
    QString identity;
    for (auto it = series.labels.cbegin(); it != series.labels.cend(); ++it) {
        if (it.key() != QLatin1String("__name__") && it.key() != QLatin1String("le")) {
            identity += it.key() + QChar(0xFFFF) + it.value() + QChar(0xFFFF);
        }
    }
    return identity;
}

/// Tells of a part series whether the total it belongs to was alive before, and since when nobody had seen the part.
class Births
{
public:
    Births(Indicator::Kind kind, const std::vector<CounterSeries>& total, const Looks& looks, CounterContext context)
        : m_looks(looks)
        , m_context(context)
    {
        if (kind == Indicator::Kind::BadTotal) {
            return;
        }
        for (const CounterSeries& series : total) {
            if (const Edge* first = firstEdge(series)) {
                m_twins.emplace(identityOf(series), first->first);
            }
        }
    }
    /// The last look before the birth, when the series counts from 0; none: its first sample is only a baseline.
    std::optional<Instant> countsFrom(const CounterSeries& part, Instant birth) const
    {
        // Why: a new pod brings its good and its total counter together. Counting the one from 0 and taking the other as a
        // baseline would make more good events than events; so a good series asks its own total, if it has one.
        const auto twin = m_twins.find(identityOf(part));
        if (twin != m_twins.end() && twin->second >= birth) {
            return std::nullopt;
        }
        const auto next = std::lower_bound(m_looks.begin(), m_looks.end(), birth);
        if (next == m_looks.begin()) {
            return m_context.totalAliveBefore ? std::optional(birth - kSlice) : std::nullopt;
        }
        return *std::prev(next);
    }

private:
    const Looks& m_looks;
    CounterContext m_context;
    std::map<QString, Instant> m_twins;
};

} // namespace

std::vector<Slice> slicesFromCounters(Indicator::Kind kind, const std::vector<CounterSeries>& part, const std::vector<CounterSeries>& total,
    TimeRange range, CounterContext context)
{
    const TimeRange whole { floorTo(range.from), floorTo(range.to) };
    const Looks looks = looksOf(total);
    if (looks.empty()) {
        return {};
    }
    Gains totals(whole);
    Gains parts(whole);
    for (const CounterSeries& series : total) {
        addDifferences(totals, looks, series);
    }
    const Births births(kind, total, looks, context);
    for (const CounterSeries& series : part) {
        const Edge* first = firstEdge(series);
        if (first == nullptr) {
            continue;
        }
        if (const std::optional<Instant> from = births.countsFrom(series, first->first)) {
            spread(parts, looks, *from, first->first, first->second);
        }
        addDifferences(parts, looks, series);
    }

    std::vector<Slice> slices;
    for (size_t i = 0; i < totals.size(); ++i) {
        const Instant end = totals.endOf(i);
        const bool seen = looked(looks, end);
        if (!seen && (end < looks.front() || end > looks.back())) {
            continue; // before the first or after the last look: nothing is known, not even that it was a gap
        }
        // Why the larger of both: a bad event is an event, also when its total series was only a baseline in this slice.
        const double all = std::max(totals[i], parts[i]);
        const double bad = kind == Indicator::Kind::BadTotal ? parts[i] : all - parts[i];
        slices.push_back({ end, all, bad, seen ? 1.0 : 0.0 });
    }
    return slices;
}

} // namespace yagura
