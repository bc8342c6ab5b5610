// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deploys/rollback.h"

#include <QString>

#include <optional>
#include <vector>

namespace yagura {

/// The eight faces of the one button that changes the world.
enum class RollbackFace { TypeToArm, Blocked, Armed, Sending, Running, Unknown, Done, NotStarted };

/// Everything the face depends on; pure, so that every face is tested without a widget.
struct RollbackSituation
{
    QString wanted; ///< what must be typed
    QString typed;
    const std::vector<Guard>* guards = nullptr;
    const OperationState* operation = nullptr; ///< of this panel's op, once started
    bool fired = false; ///< pressed, no state has come yet
};

RollbackFace rollbackFace(const RollbackSituation& situation);

} // namespace yagura
