// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace yagura {

/// Back-fills what is missing, polls every source once, and says how things stand.
class StatusCommand final : public BoardCommand
{
    Q_OBJECT

public:
    using BoardCommand::BoardCommand;
    void start() override;

protected:
    void read(Arguments& arguments) override;
    bool allowsAt() const override { return true; }
    void boardReady(const BoardPtr& board) override;

private:
    void print(const Board& board) const;

    QString m_format;
    std::optional<Status> m_failOn;
};

/// Does an objective have this state or a worse one?
bool isMet(const Board& board, Status failOn);
QString statusTable(const Board& board);

} // namespace yagura
