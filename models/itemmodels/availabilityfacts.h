// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"
#include "models/slo/availabilitytable.h"
#include "models/slo/methods.h"

#include <QTimeZone>

#include <array>
#include <optional>
#include <vector>

namespace yagura {

/// What is counted against a target: every request alike, or every minute alike.
enum class AvailabilityCount { Requests, Time };

/// One target in the table.
struct AvailabilityRow
{
    Target target;
    bool own = false; ///< the objective's own
    std::array<std::chrono::nanoseconds, 6> downtime {}; ///< by kBookPeriods
    std::array<std::optional<double>, 6> failures {}; ///< likewise; none: last week's traffic is not known
    std::optional<double> spent; ///< what the last 30 days would have spent of the budget, 1 is all of it
};

/// Something that took time here, held against the downtime that targets allow.
struct FittingFact
{
    enum class Kind {
        Rollback, ///< median of the rollbacks that succeeded
        Rollout, ///< median of the deploys that succeeded
        Page, ///< until the quickest page of the rules, when everything fails
        Burning, ///< the trouble that runs now, as full downtime
        Trouble ///< one that is over, as full downtime
    };
    Kind kind = Kind::Rollback;
    Millis length {};
    int count = 0; ///< Rollback, Rollout: how many
    TimeRange range; ///< Burning, Trouble
    double share = 0; ///< Burning, Trouble: of the events that failed; Page: the burn rate that fires
    Millis window {}; ///< Page: the long window
};

struct WeekResult
{
    TimeRange range;
    double sli = 0;
};

/// Everything about one objective that targets are held against. Pure: the same snapshot and zone always give the same.
/// Nothing is invented: what was not seen is left out.
struct AvailabilityFacts
{
    AvailabilityCount count = AvailabilityCount::Requests;
    Target target;
    Quality quality = Quality::Never;
    TimeRange lastWeek; ///< the last whole ISO week of the zone
    std::optional<double> weekTotal; ///< events (or judged minutes) of it; none: nothing was seen
    double weekCoverage = 0;
    std::optional<double> sli; ///< of the last 30 days
    double total = 0, bad = 0; ///< likewise
    std::vector<AvailabilityRow> rows; ///< the mildest target first
    std::vector<FittingFact> fits; ///< the shortest first
    std::vector<WeekResult> weeks; ///< whole weeks that are held, at most 13, newest first

    bool isKnown() const { return sli.has_value(); }
    AvailabilityRow rowOf(Target target) const;
    int weeksKept(Target target) const;
};

AvailabilityFacts availabilityFacts(const Board& board, const SloSnapshot& slo, AvailabilityCount count, const QTimeZone& zone);
/// How the objective itself counts.
AvailabilityCount countOf(const SloSpec& spec);
/// Events of the last whole ISO week; none: nothing of it was seen. For the hint beside a target.
std::optional<double> lastWeekTotal(const SloSnapshot& slo, const QTimeZone& zone);

} // namespace yagura
