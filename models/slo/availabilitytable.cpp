// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/availabilitytable.h"

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {

using std::chrono::days;
using std::chrono::nanoseconds;
using std::chrono::seconds;

/// A percentage with nine decimals is a fraction with eleven: 100 % in those units.
constexpr qint64 kWhole = 100'000'000'000;

qint64 budgetUnits(Target target) { return kWhole - target.percent.nano(); }

} // namespace

seconds lengthOf(BookPeriod period)
{
    switch (period) {
    case BookPeriod::Year:
        return days(365);
    case BookPeriod::Quarter:
        return days(90);
    case BookPeriod::Month:
        return days(30);
    case BookPeriod::Week:
        return days(7);
    case BookPeriod::Day:
        return days(1);
    case BookPeriod::Hour:
        return std::chrono::hours(1);
    }
    return {};
}

std::array<Target, 8> bookTargets()
{
    constexpr std::array<qint64, 8> kThousandths { 90'000, 95'000, 99'000, 99'500, 99'900, 99'950, 99'990, 99'999 };
    std::array<Target, 8> targets;
    std::transform(kThousandths.begin(), kThousandths.end(), targets.begin(),
        [](qint64 thousandths) { return Target { Decimal::fromNano(thousandths * 1'000'000) }; });
    return targets;
}

nanoseconds allowedDowntime(Target target, seconds period)
{
    // Why in two parts: units × seconds × 10^9 does not fit 64 bits for more than three years.
    const qint64 units = budgetUnits(target);
    return nanoseconds(units / 100 * period.count() + units % 100 * period.count() / 100);
}

std::optional<Target> targetForDowntime(nanoseconds downtime, seconds period)
{
    if (period.count() <= 0 || downtime < nanoseconds(0) || downtime > period) {
        return std::nullopt;
    }
    const qint64 units = downtime.count() / period.count() * 100 + downtime.count() % period.count() * 100 / period.count();
    return Target { Decimal::fromNano(kWhole - units) };
}

double allowedFailures(Target target, double weekTotal, seconds period)
{
    if (!std::isfinite(weekTotal) || weekTotal <= 0 || period.count() <= 0) {
        return 0;
    }
    const double share = static_cast<double>(budgetUnits(target)) / static_cast<double>(kWhole);
    const double weeks = static_cast<double>(period.count()) / static_cast<double>(seconds(lengthOf(BookPeriod::Week)).count());
    const double allowed = share * weekTotal * weeks;
    // Why the hair's breadth: what is a whole number on paper must not be floored to the one before.
    return std::floor(allowed * (1 + 1e-12));
}

} // namespace yagura
