// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace yagura {

/// Every attempt that could change the world, and whether the chain is whole.
class JournalCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

protected:
    void read(Arguments& arguments) override;

private:
    void print(const std::vector<JournalEntry>& entries);

    QString m_format;
    bool m_verify = false;
};

} // namespace yagura
