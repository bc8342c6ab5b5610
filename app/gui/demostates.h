// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"

namespace yagura {

/// The demo's board as it would look when its sources had not answered yet, answer nothing, are late, answer in part or
/// fail: evaluated by the same pure functions as the real one.
BoardPtr boardInState(const BoardPtr& board, const QString& state);

} // namespace yagura
