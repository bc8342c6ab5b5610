// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace yagura {

/// Jobs, their options, what may be run, what runs and what ran.
class JobsCommand final : public BoardCommand
{
    Q_OBJECT

public:
    using BoardCommand::BoardCommand;
    void start() override;

protected:
    void read(Arguments& arguments) override;
    void boardReady(const BoardPtr& board) override;

private:
    QString table(const Board& board) const;

    QString m_format;
    ServiceId m_service;
};

} // namespace yagura
