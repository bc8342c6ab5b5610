// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "models/config/configurationwriter.h"

#include <QTemporaryDir>

namespace yagura {

/// Asks the servers and writes a first configuration, never over an existing file.
class InitCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

protected:
    void read(Arguments& arguments) override;

private:
    void discovered(const Result<std::vector<DiscoveredService>>& services);
    void askOthers();
    void answered(const QString& source, const std::optional<Error>& error);
    void write();

    FirstConfiguration m_first;
    QTemporaryDir m_folder; ///< a configuration of the sources alone, so that the back end can ask them
    int m_waiting = 0;
    ExitCode m_code = ExitCode::Good;
};

} // namespace yagura
