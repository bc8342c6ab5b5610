// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"

namespace yagura {

/// What the window after a change says about the objective.
struct VerificationReading
{
    enum class Verdict { Open, Good, Bad, Unseen };
    Verdict verdict = Verdict::Open;
    std::optional<double> burnNow;
};

/// Looks at the objective when the board is at `at`. Good: over the last minutes of the window it burned at no more than 1, and
/// after a deploy also when it burned no faster than before. A verdict needs the window's slices: it stays open until they
/// were seen, at most five minutes longer; then it is Unseen.
VerificationReading readVerification(
    const SloSnapshot* slo, const JobRequest& request, TimeRange window, std::optional<double> burnBefore, Instant at);

/// The objective that guards and verification look at: the request's, else the worst of the service.
const SloSnapshot* sloOf(const Board* board, const JobRequest& request);

inline constexpr Millis kBurnSight = std::chrono::minutes(5);
inline constexpr Millis kVerifyPatience = std::chrono::minutes(5);

} // namespace yagura
