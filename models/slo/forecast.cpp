// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/forecast.h"

#include "models/slo/budgetahead.h"
#include "models/slo/slosnapshot.h"
#include "models/slo/windows.h"

#include <algorithm>
#include <array>

namespace yagura {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr Millis kDay = hours(24);
constexpr std::array<Millis, 4> kForecastWindows { minutes(5), hours(1), hours(6), hours(24) };

bool isOld(Quality quality) { return quality == Quality::Stale || quality == Quality::Expired || quality == Quality::Never; }

/// The costliest whole hour of a range; of equal ones the first. Days that as a whole cost less than the worst hour so far are passed over.
std::pair<Instant, double> worstHour(const SliceHistory& counted, TimeRange range)
{
    std::pair<Instant, double> worst { range.to, 0 };
    for (Instant day = floorTo(range.from, kDay); day < range.to; day += kDay) {
        const TimeRange whole { std::max(day, range.from), std::min(day + kDay, range.to) };
        if (counted.sum(whole).bad <= worst.second) {
            continue;
        }
        for (Instant hour = floorTo(whole.from, hours(1)); hour < whole.to; hour += hours(1)) {
            const TimeRange cut { std::max(hour, whole.from), std::min(hour + hours(1), whole.to) };
            const double bad = counted.sum(cut).bad;
            if (bad > worst.second) {
                worst = { cut.to, bad };
            }
        }
    }
    return worst;
}

Instant endOfDay(const Window& window, Instant at)
{
    if (window.kind == Window::Kind::Rolling) {
        return ceilTo(at, kDay);
    }
    return periodAt({ CalendarPeriod::Unit::Day, 1, {}, QTime(0, 0), window.calendar.zone }, at).to;
}

void foresee(Forecast& forecast, const SloSnapshot& slo, const WindowFigures& own, const detail::BudgetAhead& ahead)
{
    const bool isRolling = own.window.kind == Window::Kind::Rolling;
    const double allowed = own.budget->allowedBad;
    forecast.ifErrorsStop = isRolling ? own.budget->remainingRatio : ahead.leftAt(ahead.limit(), 0);
    forecast.returnsNextDay = 0;
    if (isRolling) {
        const Instant tomorrow = std::min(own.range.from + kDay, own.range.to);
        forecast.returnsNextDay = slo.counted.sum({ own.range.from, tomorrow }).bad / allowed;
        const auto [end, bad] = worstHour(slo.counted, own.range);
        if (bad > 0) {
            forecast.worstLeavesAt = end + own.window.length;
            forecast.worstReturns = bad / allowed;
        }
    }
    if (own.budget->remainingRatio < 0) {
        forecast.positiveAgainAt = ahead.returnsAt();
        if (forecast.positiveAgainAt) {
            forecast.positiveAgainTo = ahead.leftAt(endOfDay(own.window, *forecast.positiveAgainAt), 0);
        } else if (!isRolling) {
            forecast.positiveAgainAt = ahead.limit();
            forecast.positiveAgainTo = 1;
        }
    }
}

} // namespace

namespace detail {

Forecast foresee(const SloSnapshot& slo, const TrafficAhead& traffic)
{
    Forecast forecast;
    const WindowFigures* own = slo.own();
    if (own == nullptr || !own->budget || isOld(slo.quality)) {
        return forecast;
    }
    const BudgetAhead ahead(slo, *own, traffic);
    for (const Millis window : kForecastWindows) {
        const std::optional<double> rate = slo.burnOver(window);
        forecast.exhaustion.push_back({ window, rate, rate ? ahead.endsAt(*rate) : std::nullopt });
    }
    yagura::foresee(forecast, slo, *own, ahead);
    return forecast;
}

double meanTraffic(const WindowFigures& figures)
{
    return figures.sum.expected > 0 ? figures.sum.total / static_cast<double>(figures.sum.expected) : 0;
}

} // namespace detail

Forecast forecastOf(const SloSnapshot& slo)
{
    const WindowFigures* own = slo.own();
    if (own == nullptr || !own->budget || isOld(slo.quality)) {
        return {};
    }
    return detail::foresee(slo, detail::TrafficAhead(slo.counted, own->range.to, detail::meanTraffic(*own)));
}

std::vector<SeriesPoint> forecastSeries(const SloSnapshot& slo, double rate, Instant until, Millis step)
{
    const WindowFigures* own = slo.own();
    if (own == nullptr || !own->budget || isOld(slo.quality)) {
        return {};
    }
    const detail::TrafficAhead traffic(slo.counted, own->range.to, detail::meanTraffic(*own));
    return detail::BudgetAhead(slo, *own, traffic).series(rate, until, step);
}

} // namespace yagura
