// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace yagura {

/// Objectives as Prometheus recording and alerting rules: printed, or one file each. Asks no server.
class RulesCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

protected:
    void read(Arguments& arguments) override;

private:
    ExitCode print(const std::vector<SloSpec>& specs) const;
    ExitCode writeFiles(const std::vector<SloSpec>& specs) const;
    bool writeFile(const QString& path, const QString& rules) const;
    bool canBeSaid(const SloSpec& spec) const;

    QStringList m_slos;
    QString m_folder;
};

} // namespace yagura
