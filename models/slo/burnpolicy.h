// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/burnrate.h"
#include "models/slo/objective.h"

#include <optional>
#include <vector>

namespace yagura {

/// A pair as a policy states it: how much of the budget may go in the long window before it fires (slo.md 2.1–2.3).
struct BurnShare
{
    AlertSeverity severity = AlertSeverity::Page;
    Millis longWindow {};
    Millis shortWindow {};
    double budgetShare = 0; ///< 0.02: 2 % of the window's budget; factor = share × SLO window ÷ long window
    friend bool operator==(const BurnShare&, const BurnShare&) = default;
};

/// The pairs of a preset for an SLO window: Google's and Sloth's windows are fixed and their factors scale, Pyrra's windows scale
/// and its factors (14, 7, 2, 1) are fixed. Sloth's shares are the workbook's, but 8 · 12.5 · 20 · 42 % for 7 d, as in its catalogue.
/// Calendar windows go by their nominal length. What cannot be relied on (Pyrra's rows for a day) is given all the same: check it.
std::vector<BurnPair> burnPairs(BurnPreset preset, Millis sloWindow);
std::vector<BurnPair> burnPairs(const std::vector<BurnShare>& own, Millis sloWindow);
/// What judges an objective: its own pairs when its file states some, else its preset's.
std::vector<BurnPair> burnPairsOf(const SloSpec& spec);

enum class BurnRefusal {
    CanNeverFire, ///< factor above 1 ÷ (1 − target): total failure does not reach it
    RangeTooShort, ///< the short window holds fewer than four scrapes
    RangeIsZero ///< a window rounds to zero minutes
};

/// One pair, judged before anybody relies on it. `nearest` is the closest pair that would be taken.
struct BurnCheck
{
    BurnPair pair;
    std::vector<BurnRefusal> refusals; ///< empty: fine
    BurnPair nearest;
    double highestRate = 0; ///< 1 ÷ (1 − target); 0 for a target of 100 %, at which nothing has a rate
};
/// `scrape`: the server's scrape interval; none: not known, that rule is not applied.
std::vector<BurnCheck> checkBurnPairs(const std::vector<BurnPair>& pairs, Target target, std::optional<Millis> scrape);

} // namespace yagura
