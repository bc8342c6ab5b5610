// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/availabilityfacts.h"

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {

using namespace std::chrono_literals;

constexpr Millis kMonth = std::chrono::hours(24 * 30);
constexpr int kMostWeeks = 13;
constexpr int kMostTroubles = 2;
constexpr Millis kJoin = std::chrono::minutes(10); ///< troubles closer than this are one
constexpr Millis kShortest = std::chrono::minutes(5);
constexpr double kTroubleBurn = 14.4; ///< the quickest page of the workbook

TimeRange weekBefore(Instant now, int weeks, const QTimeZone& zone)
{
    const QDate today = toDateTime(now).toTimeZone(zone).date();
    const QDate monday = today.addDays(1 - today.dayOfWeek() - 7 * weeks);
    return { fromDateTime(monday.startOfDay(zone)), fromDateTime(monday.addDays(7).startOfDay(zone)) };
}

/// The slices as they are to be counted: the snapshot's own where it counts that way already.
SliceHistory countedAs(const SloSnapshot& slo, AvailabilityCount count)
{
    if (count == countOf(slo.spec))
        return slo.counted;
    return countedBy(
        count == AvailabilityCount::Requests ? BudgetingMethod::Occurrences : BudgetingMethod::RatioTimeslices, slo.spec, slo.history);
}

/// The events themselves, corrections taken off.
SliceHistory eventsOf(const SloSnapshot& slo) { return countedAs(slo, AvailabilityCount::Requests); }

std::vector<FittingFact> troublesOf(const SloSnapshot& slo)
{
    std::vector<FittingFact> found;
    const double limit = std::min(0.5, kTroubleBurn * slo.spec.target.budgetFraction());
    const Instant end = floorTo(slo.at);
    double total = 0;
    double bad = 0;
    eventsOf(slo).forEach({ end - kMonth, end }, [&](const Slice& slice) {
        if (slice.coverage <= 0 || slice.total <= 0 || slice.bad / slice.total < limit)
            return;
        if (found.empty() || slice.end - found.back().range.to > kJoin) {
            found.push_back({ FittingFact::Kind::Trouble, {}, 0, { slice.end - kSlice, slice.end }, 0, {} });
            total = 0;
            bad = 0;
        }
        FittingFact& trouble = found.back();
        trouble.range.to = slice.end;
        total += slice.total;
        bad += slice.bad;
        trouble.share = bad / total;
    });
    std::erase_if(found, [](const FittingFact& f) { return f.range.length() < kShortest; });
    for (FittingFact& trouble : found) {
        trouble.length = Millis(std::llround(static_cast<double>(trouble.range.length().count()) * trouble.share));
        if (slo.asOf && *slo.asOf - trouble.range.to < kJoin && slo.pages())
            trouble.kind = FittingFact::Kind::Burning;
    }
    std::sort(found.begin(), found.end(), [](const FittingFact& a, const FittingFact& b) {
        const bool burnsA = a.kind == FittingFact::Kind::Burning;
        const bool burnsB = b.kind == FittingFact::Kind::Burning;
        return burnsA != burnsB ? burnsA : a.length > b.length;
    });
    if (found.size() > kMostTroubles)
        found.resize(kMostTroubles);
    return found;
}

std::optional<FittingFact> medianOf(const std::vector<Deploy>& deploys, Deploy::Kind kind)
{
    std::vector<Millis> lengths;
    for (const Deploy& d : deploys) {
        if (d.kind == kind && d.execution.status == Execution::Status::Succeeded && d.execution.startedAt && d.execution.endedAt)
            lengths.push_back(*d.execution.endedAt - *d.execution.startedAt);
    }
    if (lengths.empty())
        return std::nullopt;
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::nth_element(lengths.begin(), middle, lengths.end());
    FittingFact fact;
    fact.kind = kind == Deploy::Kind::Rollback ? FittingFact::Kind::Rollback : FittingFact::Kind::Rollout;
    fact.length = *middle;
    fact.count = static_cast<int>(lengths.size());
    return fact;
}

/// When everything fails the long window reaches its threshold after factor × budget × window (workbook, detection time); rules look
/// once a minute.
std::optional<FittingFact> quickestPage(const SloSnapshot& slo)
{
    std::optional<FittingFact> quickest;
    for (const PairState& state : slo.pairs) {
        if (state.pair.severity != AlertSeverity::Page)
            continue;
        const double share = state.pair.factor * slo.spec.target.budgetFraction();
        if (share > 1)
            continue;
        const auto reached = Millis(std::llround(share * static_cast<double>(state.pair.longWindow.count())));
        const Millis length = std::max(kSlice, reached) + state.pair.hold;
        if (!quickest || length < quickest->length)
            quickest = FittingFact { FittingFact::Kind::Page, length, 0, {}, state.pair.factor, state.pair.longWindow };
    }
    return quickest;
}

} // namespace

AvailabilityCount countOf(const SloSpec& spec)
{
    return spec.method == BudgetingMethod::Occurrences ? AvailabilityCount::Requests : AvailabilityCount::Time;
}

std::optional<double> lastWeekTotal(const SloSnapshot& slo, const QTimeZone& zone)
{
    const SliceHistory& events = countOf(slo.spec) == AvailabilityCount::Requests ? slo.counted : slo.history;
    const SliceSum week = events.sum(weekBefore(slo.at, 1, zone));
    return week.total > 0 ? std::optional(week.total) : std::nullopt;
}

AvailabilityRow AvailabilityFacts::rowOf(Target wanted) const
{
    AvailabilityRow row;
    row.target = wanted;
    row.own = wanted == target;
    for (size_t i = 0; i < kBookPeriods.size(); ++i) {
        row.downtime[i] = allowedDowntime(wanted, lengthOf(kBookPeriods[i]));
        if (weekTotal)
            row.failures[i] = allowedFailures(wanted, *weekTotal, lengthOf(kBookPeriods[i]));
    }
    const double allowed = wanted.budgetFraction() * total;
    if (sli && allowed > 0)
        row.spent = bad / allowed;
    return row;
}

int AvailabilityFacts::weeksKept(Target wanted) const
{
    return static_cast<int>(std::count_if(weeks.begin(), weeks.end(), [&](const WeekResult& w) { return w.sli >= wanted.fraction(); }));
}

AvailabilityFacts availabilityFacts(const Board& board, const SloSnapshot& slo, AvailabilityCount count, const QTimeZone& zone)
{
    AvailabilityFacts facts;
    facts.count = count;
    facts.target = slo.spec.target;
    facts.quality = slo.quality;
    const SliceHistory counted = countedAs(slo, count);
    const Instant end = floorTo(slo.at);
    facts.lastWeek = weekBefore(slo.at, 1, zone);
    const SliceSum week = counted.sum(facts.lastWeek);
    facts.weekCoverage = week.coverage();
    if (week.total > 0)
        facts.weekTotal = week.total;
    const SliceSum month = counted.sum({ end - kMonth, end });
    facts.total = month.total;
    facts.bad = month.bad;
    if (month.total > 0)
        facts.sli = month.good() / month.total;
    for (const Target target : bookTargets())
        facts.rows.push_back(facts.rowOf(target));
    if (std::none_of(facts.rows.begin(), facts.rows.end(), [](const AvailabilityRow& row) { return row.own; }))
        facts.rows.push_back(facts.rowOf(slo.spec.target));
    std::sort(facts.rows.begin(), facts.rows.end(), [](const AvailabilityRow& a, const AvailabilityRow& b) { return a.target < b.target; });

    const std::optional<Instant> first = counted.first();
    for (int i = 1; first && i <= kMostWeeks; ++i) {
        const TimeRange range = weekBefore(slo.at, i, zone);
        if (range.from < *first - slo.spec.sliceWindow)
            break; // only whole weeks are results
        const SliceSum sum = counted.sum(range);
        if (sum.total > 0)
            facts.weeks.push_back({ range, sum.good() / sum.total });
    }

    facts.fits = troublesOf(slo);
    const std::vector<Deploy> deploys = board.deploys.ofService(slo.spec.service);
    for (const std::optional<FittingFact>& fact :
        { medianOf(deploys, Deploy::Kind::Rollback), medianOf(deploys, Deploy::Kind::Deploy), quickestPage(slo) }) {
        if (fact)
            facts.fits.push_back(*fact);
    }
    std::stable_sort(facts.fits.begin(), facts.fits.end(), [](const FittingFact& a, const FittingFact& b) { return a.length < b.length; });
    return facts;
}

} // namespace yagura
