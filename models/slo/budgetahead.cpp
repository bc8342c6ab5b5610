// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/budgetahead.h"

#include "models/slo/windows.h"

#include <algorithm>
#include <array>
#include <limits>

namespace yagura::detail {

namespace {

constexpr Millis kDay = std::chrono::hours(24);
constexpr Millis kWeek = std::chrono::hours(7 * 24);

} // namespace

TrafficAhead::TrafficAhead(const SliceHistory& counted, Instant end, double mean)
    : m_end(end)
{
    const auto minutes = static_cast<size_t>(kWeek / kSlice);
    const auto perDay = static_cast<size_t>(kDay / kSlice);
    constexpr double kUnseen = -1;
    std::vector<double> week(minutes, kUnseen);
    counted.totals({ end - kWeek, end }, week);
    m_running.assign(minutes + 1, 0);
    for (size_t i = 0; i < minutes; ++i) {
        const double dayBefore = week[minutes - perDay + i % perDay];
        const double events = week[i] != kUnseen ? week[i] : dayBefore != kUnseen ? dayBefore : mean;
        m_running[i + 1] = m_running[i] + events;
    }
}

double TrafficAhead::upTo(Instant t) const
{
    const qint64 minutes = std::max<qint64>(0, (t - m_end) / kSlice);
    const qint64 inWeek = static_cast<qint64>(m_running.size()) - 1;
    const qint64 weeks = minutes / inWeek;
    return static_cast<double>(weeks) * m_running.back() + m_running[static_cast<size_t>(minutes % inWeek)];
}

BudgetAhead::BudgetAhead(const SloSnapshot& slo, const WindowFigures& figures, const TrafficAhead& traffic)
    : m_counted(slo.counted)
    , m_window(figures.window)
    , m_traffic(traffic)
    , m_budget(slo.spec.target.budgetFraction())
    , m_isRolling(figures.window.kind == Window::Kind::Rolling)
    , m_length(ceilTo(Instant(figures.window.length)).time_since_epoch()) // a window holds whole minutes
    , m_end(figures.range.to)
    , m_limit(m_isRolling ? m_end + m_length : periodAt(figures.window.calendar, m_end).to)
    , m_sum(figures.sum)
{
}

BudgetAhead::State BudgetAhead::start() const { return { m_end, m_sum.total, m_sum.bad }; }

BudgetAhead::Leaving BudgetAhead::leaving(Instant from, Instant to) const
{
    if (!m_isRolling) {
        return {};
    }
    const SliceSum sum = m_counted.sum({ from - m_length, to - m_length });
    return { sum.total, sum.bad };
}

void BudgetAhead::advance(State& state, Instant to, double rate) const
{
    advance(state, to, rate, m_traffic.over(state.at, to), leaving(state.at, to));
}

void BudgetAhead::advance(State& state, Instant to, double rate, double coming, const Leaving& gone) const
{
    state.total += coming - gone.total;
    state.bad += coming * std::min(rate * m_budget, 1.0) - gone.bad;
    state.at = to;
}

bool BudgetAhead::hasTraffic(const State& state) const { return state.total > kNothing * m_sum.total; }

double BudgetAhead::left(const State& state) const { return 1.0 - state.bad / (m_budget * state.total); }

/// Walks ahead in days, then hours, then minutes: a stretch in which the state cannot be reached, whatever the order of its minutes,
/// is taken in one step. Steps end where an hour or a day of what leaves ends, because whole ones need not be added up.
template <class Reached, class CanReach>
std::optional<Instant> BudgetAhead::first(double rate, Reached reached, CanReach canReach) const
{
    constexpr std::array<Millis, 3> kSteps { kDay, std::chrono::hours(1), kSlice };
    const Millis behind = m_isRolling ? m_length : Millis(0);
    const auto stepEnd = [this, behind](Instant at, Millis step) { return std::min(floorTo(at - behind, step) + step + behind, m_limit); };
    State state = start();
    size_t size = 0;
    Instant hurdle = m_limit; // the end of the stretch that was found to need smaller steps
    while (state.at < m_limit) {
        const Instant to = stepEnd(state.at, kSteps.at(size));
        const double coming = m_traffic.over(state.at, to);
        const Leaving gone = leaving(state.at, to);
        if (kSteps.at(size) > kSlice && canReach(state, coming, gone)) {
            hurdle = size == 0 ? to : hurdle;
            ++size;
            continue;
        }
        advance(state, to, rate, coming, gone);
        if (kSteps.at(size) == kSlice && hasTraffic(state) && reached(state)) {
            return state.at;
        }
        const bool isHour = floorTo(state.at - behind, std::chrono::hours(1)) == state.at - behind;
        if (size > 0 && state.at >= hurdle) {
            size = 0;
        } else if (size == 2 && isHour) {
            size = 1;
        }
    }
    return std::nullopt;
}

std::optional<Instant> BudgetAhead::endsAt(double rate) const
{
    const State now = start();
    if (now.total <= 0 || m_budget <= 0 || left(now) <= kNothing) {
        return std::nullopt;
    }
    const double share = std::min(rate * m_budget, 1.0);
    // Why: a rate of 1 spends just the budget, and that is what it is for; only where good traffic leaves can more be gone.
    const double nothing = rate > 1 + kNothing ? kNothing : -kNothing;
    const auto reached = [this, nothing](const State& state) { return left(state) <= nothing; };
    // At worst all that comes comes first, and all the good that leaves leaves first.
    const auto canReach = [this, share](const State& state, double coming, const Leaving& gone) {
        const double slack = m_budget * state.total - state.bad;
        const double worst = slack - std::max(0.0, share - m_budget) * coming - m_budget * gone.total;
        return worst <= 2 * kNothing * m_budget * (state.total + coming);
    };
    return first(rate, reached, canReach);
}

std::optional<Instant> BudgetAhead::returnsAt() const
{
    const auto reached = [this](const State& state) { return left(state) > kNothing; };
    const auto canReach = [this](const State& state, double coming, const Leaving& gone) {
        const double slack = m_budget * state.total - state.bad;
        return slack + m_budget * coming + gone.bad + 2 * kNothing * m_budget * (state.total + coming) > 0;
    };
    return first(0, reached, canReach);
}

std::optional<double> BudgetAhead::leftAt(Instant t, double rate) const
{
    State state = start();
    if (const Instant stop = std::min(t, m_limit); stop > state.at) {
        advance(state, stop, rate);
    }
    return hasTraffic(state) && m_budget > 0 ? std::optional(left(state)) : std::nullopt;
}

std::vector<SeriesPoint> BudgetAhead::series(double rate, Instant until, Millis step) const
{
    std::vector<SeriesPoint> points;
    const double share = std::min(rate * m_budget, 1.0);
    const Millis unit = std::max(ceilTo(Instant(step)).time_since_epoch(), kSlice);
    State state = start();
    Instant periodEnd = m_limit;
    for (Instant t = floorTo(m_end, unit) + unit; t <= until; t += unit) {
        while (!m_isRolling && t > periodEnd && periodEnd > m_end) {
            state = { periodEnd, 0, 0 };
            periodEnd = periodAt(m_window.calendar, periodEnd + kSlice).to;
        }
        const double coming = m_traffic.over(state.at, t);
        const Instant gone = std::min(t - m_length, m_end); // what was simulated leaves too
        const double goneAgain
            = m_isRolling && t - m_length > m_end ? m_traffic.over(std::max(state.at - m_length, m_end), t - m_length) : 0;
        const SliceSum old = m_isRolling ? m_counted.sum({ std::min(state.at - m_length, gone), gone }) : SliceSum();
        state.total += coming - old.total - goneAgain;
        state.bad += share * (coming - goneAgain) - old.bad;
        state.at = t;
        points.push_back({ t, hasTraffic(state) && m_budget > 0 ? std::optional(left(state)) : std::nullopt });
    }
    return points;
}

} // namespace yagura::detail
