// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/burnpolicy.h"
#include "models/slo/slosnapshot.h"

#include <optional>
#include <vector>

namespace yagura {

/// Another objective to be tried over stored slices.
struct LabQuestion
{
    Target target;
    Window window;
    BudgetingMethod method = BudgetingMethod::Occurrences;
    std::vector<BurnPair> pairs;
    std::optional<BurnPreset> preset; ///< none: own
};
LabQuestion currentQuestion(const SloSpec& spec);

struct LabAlert
{
    BurnPair pair;
    std::vector<BurnRefusal> refused; ///< not empty: it was not replayed
    std::vector<TimeRange> fired; ///< (from, to]: minutes in which it fired, merged
};

/// One confirmed incident seen by one question.
struct LabIncident
{
    TimeRange incident;
    std::optional<Instant> pagedAt; ///< first page inside it, or begun while the pair's short window still held it
    std::optional<Millis> detection; ///< from its start to the first page
    std::optional<Millis> reset; ///< from its end to the end of the last page
    std::optional<double> budgetAtFiring; ///< share of the window's budget spent by the incident when it paged
};

struct LabAnswer
{
    LabQuestion question;
    TimeRange range;
    std::optional<double> remainingRatio; ///< at the end of the range
    std::vector<LabAlert> alerts; ///< same order as question.pairs
    std::vector<LabIncident> incidents;
    std::optional<Millis> detection; ///< median over incidents
    std::optional<Millis> reset;
    std::optional<double> precision; ///< pages that fell on a confirmed incident ÷ pages; none without confirmed incidents
    std::optional<double> recall; ///< confirmed incidents that were paged ÷ all
    std::optional<double> budgetAtFiring; ///< the worst
    std::vector<SeriesPoint> budget; ///< budget left over the range
    qint64 slicesUnseen = 0;
    qint64 slicesExcluded = 0;
};

/// Replays a question minute by minute. An alert state in an unseen stretch is not counted as firing or not: the run ends.
LabAnswer replay(const SloSnapshot& slo, const LabQuestion& question, TimeRange range, const std::vector<TimeRange>& confirmedIncidents,
    std::optional<Millis> scrape = {});

} // namespace yagura
