// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/slosnapshot.h"

#include <vector>

namespace yagura::detail {

/// Traffic that is still to come, minute by minute: what came one week before (again and again); where that minute was not seen, what
/// came the day before; where that was not seen either, the mean of the window.
class TrafficAhead
{
public:
    TrafficAhead(const SliceHistory& counted, Instant end, double mean);
    /// Events in (from, to], both whole minutes at or after the end.
    double over(Instant from, Instant to) const { return upTo(to) - upTo(from); }
    double at(Instant minute) const { return over(minute - kSlice, minute); }

private:
    double upTo(Instant t) const;
    Instant m_end;
    std::vector<double> m_running; // of one week; [0] is 0
};

/// The budget of one window, minute by minute ahead of an instant. Slack is what is left, in events: budget × total − bad.
class BudgetAhead
{
public:
    /// All three must outlive it.
    BudgetAhead(const SloSnapshot& slo, const WindowFigures& figures, const TrafficAhead& traffic);

    /// The first minute at the end of which nothing is left, or at a rate of 1 or less: less than nothing; none up to `limit()`.
    std::optional<Instant> endsAt(double rate) const;
    /// The first minute at the end of which something is left again, no further event failing; none up to `limit()`.
    std::optional<Instant> returnsAt() const;
    /// Share left at the end of every step (a whole number of minutes) since the epoch, up to `until`; a rolling window loses what was
    /// simulated too, a calendar begins anew.
    std::vector<SeriesPoint> series(double rate, Instant until, Millis step) const;
    /// How far a statement reaches: one length of a rolling window, the end of a calendar's period.
    Instant limit() const { return m_limit; }
    /// Share left at an instant up to the limit, events failing at a rate.
    std::optional<double> leftAt(Instant t, double rate) const;

    /// A minute at which less than this share is left counts as empty: rounding of a month of sums, no more.
    static constexpr double kNothing = 1e-9;

private:
    struct State
    {
        Instant at;
        double total = 0;
        double bad = 0;
    };
    struct Leaving
    {
        double total = 0;
        double bad = 0;
    };
    State start() const;
    Leaving leaving(Instant from, Instant to) const; ///< the minutes that leave while (from, to] come
    void advance(State& state, Instant to, double rate) const;
    void advance(State& state, Instant to, double rate, double coming, const Leaving& gone) const;
    bool hasTraffic(const State& state) const; ///< more than the rounding of a month of sums
    double left(const State& state) const; ///< share; only with traffic
    template <class Reached, class CanReach>
    std::optional<Instant> first(double rate, Reached reached, CanReach canReach) const;

    const SliceHistory& m_counted;
    Window m_window;
    const TrafficAhead& m_traffic;
    double m_budget; ///< 1 − target
    bool m_isRolling;
    Millis m_length; ///< whole minutes
    Instant m_end;
    Instant m_limit;
    SliceSum m_sum;
};

/// forecastOf() with the traffic ahead already known.
Forecast foresee(const SloSnapshot& slo, const TrafficAhead& traffic);
double meanTraffic(const WindowFigures& figures); ///< events a minute

} // namespace yagura::detail
