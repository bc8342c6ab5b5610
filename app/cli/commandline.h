// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace yagura {

/// What stands before the command.
struct GlobalOptions
{
    QString configFolder;
    QString dataFolder;
    bool demo = false;
    QString language; ///< empty: the system's
    std::optional<Instant> at;
};

struct CommandLine
{
    GlobalOptions global;
    QString command; ///< empty: none was given
    QStringList arguments; ///< of the command
    QString error; ///< a complaint; empty: none
    bool help = false;
    bool version = false;
};

/// Takes the global options, in any order before the command. `now` limits --at: the future is wrong usage.
CommandLine parseCommandLine(const QStringList& arguments, Instant now);

/// The arguments of one command, taken one by one; what is left at the end is wrong. `--name value` and `--name=value`.
class Arguments
{
    Q_DECLARE_TR_FUNCTIONS(yagura::Arguments)

public:
    explicit Arguments(QStringList arguments);

    bool flag(const QString& name);
    std::optional<QString> option(const QString& name);
    QStringList options(const QString& name);
    /// One of the allowed values, the first of which is the default.
    QString choice(const QString& name, const QStringList& allowed);
    std::optional<Instant> instant(const QString& name);
    /// The next argument that is no option. Ask after all options are taken.
    std::optional<QString> positional();
    /// Complains about what is left.
    void finish();

    bool isGood() const { return m_error.isEmpty(); }
    const QString& error() const { return m_error; }
    void fail(const QString& error);

private:
    QStringList m_left;
    QStringList m_literal; ///< after "--"
    QString m_error;
};

} // namespace yagura
