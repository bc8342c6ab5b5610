// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"

/// Ready boards for widget tests and pictures: the demo's world at its story instant, evaluated by the same pure functions
/// that the monitors use, without any port, clock or waiting. The same call always gives the same values.
namespace yagura::test {

enum class BoardState {
    Full, ///< 8 services, 20 objectives: 1 critical, 2 stale, 3 warn, 2 partial, 12 ok; alerts, deploys, jobs, 5 sources
    Loading, ///< everything is configured, no source has answered yet, back-fill has begun
    Empty, ///< nothing is configured: show Start
    Stale, ///< the full board twelve minutes later, and no source has answered since
    Partial, ///< every source answers in part
    Error ///< every source fails since half an hour ago, history is known
};

/// 2026-11-17 18:12:40 UTC.
Instant storyInstant();
BoardPtr demoBoard(BoardState state = BoardState::Full);
/// The full board with one operation on it: a rollback of checkout to v2.14.0 in the given phase.
BoardPtr demoBoardWithRollback(OpPhase phase, OpOutcome outcome = OpOutcome::None);
/// What a rollback of checkout would send.
JobRequest demoRollback();
/// The log of an execution as the job server pages it, with Japanese lines.
LogPage demoLog(int lines = 40);

} // namespace yagura::test
