// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/stopsignal.h"

#include <memory>
#include <set>

namespace yagura {

/// Polls without a window until it is stopped, so that the history does not end with a laptop's day. Says what changes on
/// standard error, nothing on standard output.
class CollectCommand final : public BoardCommand
{
    Q_OBJECT

public:
    using BoardCommand::BoardCommand;
    void start() override;

protected:
    void read(Arguments& arguments) override;
    void boardReady(const BoardPtr& board) override;

private:
    void tellSources();
    void tellStorage();
    void tellConfiguration();

    std::unique_ptr<StopSignal> m_stop;
    std::set<SourceName> m_silent; ///< sources that were said to be silent
    bool m_storageTrouble = false;
};

} // namespace yagura
