// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/secretcommand.h"

#include "app/cli/texttable.h"
#include "models/reports/jsonvalues.h"
#include "models/wording/errortext.h"
#include "models/wording/words.h"

#include <QRegularExpression>
#include <QSet>

#include <array>
#include <csignal>
#include <termios.h>
#include <unistd.h>

namespace yagura {

namespace {

constexpr qint64 kLongestSecret = 64 * 1024;

/// What the terminal was before; for the handler below, which may touch nothing else.
termios g_before {};

void restoreAndEnd(int signal)
{
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &g_before);
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

/// Switches the terminal's echo off while a secret is typed, and on again even when Ctrl+C ends the program there.
class SilentTerminal
{
public:
    SilentTerminal()
        : m_active(tcgetattr(STDIN_FILENO, &g_before) == 0)
    {
        if (!m_active)
            return;
        for (const int signal : kSignals)
            ::signal(signal, &restoreAndEnd);
        termios silent = g_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        if (!m_active)
            return;
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &g_before);
        for (const int signal : kSignals)
            ::signal(signal, SIG_DFL);
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

private:
    static constexpr std::array kSignals { SIGINT, SIGTERM, SIGHUP, SIGQUIT };
    bool m_active;
};

} // namespace

void SecretCommand::read(Arguments& arguments)
{
    m_action = arguments.positional().value_or(QString());
    static const QStringList actions { QStringLiteral("set"), QStringLiteral("delete"), QStringLiteral("list") };
    if (!actions.contains(m_action)) {
        arguments.fail(tr("secret takes one of: %1.").arg(listText(actions)));
        return;
    }
    if (m_action == QLatin1String("list"))
        return;
    m_name = arguments.positional().value_or(QString());
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9_][A-Za-z0-9._-]{0,63}\\z"));
    if (!form.match(m_name).hasMatch())
        arguments.fail(tr("A secret needs a name of letters, digits, dots, dashes and underscores."));
}

void SecretCommand::start()
{
    SecretStore& secrets = *open(Faults::Ignore)->ports().secrets;
    if (m_action == QLatin1String("set"))
        set();
    else if (m_action == QLatin1String("list"))
        list();
    else
        secrets.remove(m_name, this, [this](const Result<bool>& result) { done(result, tr("“%1” is no longer stored.").arg(m_name)); });
}

QByteArray SecretCommand::readValue() const
{
    QByteArray value;
    if (console().asksPeople) {
        console().tell(tr("Value of “%1” (it is not shown):").arg(m_name));
        const SilentTerminal silent;
        value = console().in->readLine(kLongestSecret + 2);
    } else {
        // A pipe may hold several lines, e.g. a key; only the last line end is the shell's.
        value = console().in->readAll();
    }
    if (value.endsWith('\n'))
        value.chop(1);
    if (value.endsWith('\r'))
        value.chop(1);
    return value;
}

void SecretCommand::set()
{
    const QByteArray value = readValue();
    if (value.isEmpty() || value.size() > kLongestSecret) {
        console().tell(value.isEmpty() ? tr("Nothing came on standard input; pipe the value in, for instance from a password manager.")
                                       : tr("The value is too long."));
        finish(ExitCode::WrongUsage);
        return;
    }
    backEnd()->ports().secrets->write(
        m_name, Secret(value), this, [this](const Result<bool>& result) { done(result, tr("“%1” is stored.").arg(m_name)); });
}

void SecretCommand::done(const Result<bool>& result, const QString& message)
{
    console().tell(result ? message : errorSentence(result.error()));
    finish(result ? ExitCode::Good : ExitCode::BadNews);
}

void SecretCommand::list()
{
    QSet<QString> names;
    for (const SourceConfig& source : backEnd()->configuration().sources) {
        if (!source.auth.secret.isEmpty())
            names.insert(source.auth.secret);
    }
    if (const QString& shared = backEnd()->configuration().storage.secret; !shared.isEmpty())
        names.insert(shared);
    const auto print = [this] {
        std::vector<QStringList> rows;
        for (auto it = m_states.begin(); it != m_states.end(); ++it)
            rows.push_back({ it.key(), it.value() });
        console().answer(textTable({ tr("NAME"), tr("STATE") }, rows));
        finish(ExitCode::Good);
    };
    m_waiting = static_cast<int>(names.size());
    if (m_waiting == 0)
        print();
    for (const QString& name : std::as_const(names)) {
        backEnd()->ports().secrets->state(name, this, [this, name, print](const Result<SecretState>& state) {
            m_states.insert(name, state ? secretStateName(*state) : secretStateName(SecretState::Locked));
            if (--m_waiting == 0)
                print();
        });
    }
}

} // namespace yagura
