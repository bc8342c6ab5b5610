// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace yagura {

/// Reads the whole configuration and prints every fault with its place.
class CheckCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

protected:
    void read(Arguments& arguments) override;
};

} // namespace yagura
