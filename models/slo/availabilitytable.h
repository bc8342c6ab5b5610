// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/decimal.h"
#include "models/core/time.h"

#include <array>
#include <chrono>
#include <optional>

namespace yagura {

/// SRE book, appendix A: year 365 d, quarter 90 d, month 30 d.
enum class BookPeriod { Year, Quarter, Month, Week, Day, Hour };
inline constexpr std::array<BookPeriod, 6> kBookPeriods { BookPeriod::Year, BookPeriod::Quarter, BookPeriod::Month, BookPeriod::Week,
    BookPeriod::Day, BookPeriod::Hour };
std::chrono::seconds lengthOf(BookPeriod period);
/// 90, 95, 99, 99.5, 99.9, 99.95, 99.99, 99.999 %.
std::array<Target, 8> bookTargets();

/// (1 − target) × period, exact: targets have nine decimals, so the answer is cut below a nanosecond only.
std::chrono::nanoseconds allowedDowntime(Target target, std::chrono::seconds period);
/// The other way: the target at which a period allows just this downtime, rounded up to nine decimals. None above the period.
std::optional<Target> targetForDowntime(std::chrono::nanoseconds downtime, std::chrono::seconds period);
/// Failed events that a target allows in a period at last week's traffic: floor((1 − target) × weekTotal × period ÷ 7 d).
double allowedFailures(Target target, double weekTotal, std::chrono::seconds period);

} // namespace yagura
