// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace yagura {

/// The keychain: set (value on standard input, never an argument), delete, list.
class SecretCommand final : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void start() override;

protected:
    void read(Arguments& arguments) override;

private:
    void set();
    void list();
    void done(const Result<bool>& result, const QString& message);
    QByteArray readValue() const;

    QString m_action;
    QString m_name;
    QMap<QString, QString> m_states;
    int m_waiting = 0;
};

} // namespace yagura
