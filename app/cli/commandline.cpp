// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "models/wording/words.h"

#include <QStandardPaths>

namespace yagura {

CommandLine parseCommandLine(const QStringList& arguments, Instant now)
{
    CommandLine line;
    qsizetype commandAt = 0;
    // Global options end at the first word that is neither an option nor an option's value.
    while (commandAt < arguments.size() && arguments.at(commandAt).startsWith(QLatin1String("--"))) {
        static const QStringList alone { QStringLiteral("--demo"), QStringLiteral("--help"), QStringLiteral("--version") };
        const QString& word = arguments.at(commandAt);
        commandAt += alone.contains(word) || word.contains(QLatin1Char('=')) ? 1 : 2;
    }
    Arguments global(arguments.mid(0, commandAt));
    line.help = global.flag(QStringLiteral("--help"));
    line.version = global.flag(QStringLiteral("--version"));
    line.global.demo = global.flag(QStringLiteral("--demo"));
    const auto folder
        = [](QStandardPaths::StandardLocation where) { return QStandardPaths::writableLocation(where) + QStringLiteral("/yagura"); };
    line.global.configFolder = global.option(QStringLiteral("--config")).value_or(folder(QStandardPaths::GenericConfigLocation));
    line.global.dataFolder = global.option(QStringLiteral("--data")).value_or(folder(QStandardPaths::GenericDataLocation));
    line.global.language = global.option(QStringLiteral("--lang")).value_or(QString());
    line.global.at = global.instant(QStringLiteral("--at"));
    if (line.global.at && *line.global.at > now)
        global.fail(Arguments::tr("--at lies in the future; name an instant that has passed."));
    static const QStringList languages { QString(), QStringLiteral("en"), QStringLiteral("ja"), QStringLiteral("de") };
    if (!languages.contains(line.global.language))
        global.fail(Arguments::tr("--lang takes en, ja or de."));
    global.finish();
    line.error = global.error();
    // Where people look for it: as the first word, after the command, or last. Never where it is an option's value: who starts a job
    // must not be answered with help and a code that says it went well.
    const auto asks = [&arguments](qsizetype at) {
        return arguments.value(at) == QLatin1String("--help") || arguments.value(at) == QLatin1String("-h");
    };
    const bool isValue = arguments.value(arguments.size() - 2).startsWith(QLatin1String("--"));
    line.help = line.help || arguments.value(commandAt) == QLatin1String("help") || asks(commandAt) || asks(commandAt + 1)
        || (asks(arguments.size() - 1) && !isValue);
    if (line.help)
        line.error.clear();
    if (commandAt < arguments.size()) {
        line.command = arguments.at(commandAt);
        line.arguments = arguments.mid(commandAt + 1);
    }
    return line;
}

Arguments::Arguments(QStringList arguments)
    : m_left(std::move(arguments))
{
    if (const qsizetype end = m_left.indexOf(QStringLiteral("--")); end >= 0) {
        m_literal = m_left.mid(end + 1);
        m_left = m_left.mid(0, end);
    }
}

void Arguments::fail(const QString& error)
{
    if (m_error.isEmpty())
        m_error = error;
}

bool Arguments::flag(const QString& name) { return m_left.removeAll(name) > 0; }

QStringList Arguments::options(const QString& name)
{
    QStringList values;
    for (qsizetype i = 0; i < m_left.size();) {
        const QString word = m_left.at(i);
        if (word == name) {
            if (i + 1 >= m_left.size() || m_left.at(i + 1).startsWith(QLatin1String("--")))
                fail(tr("%1 needs a value.").arg(name));
            else
                values.append(m_left.takeAt(i + 1));
            m_left.removeAt(i);
        } else if (word.startsWith(name + QLatin1Char('='))) {
            values.append(word.mid(name.size() + 1));
            m_left.removeAt(i);
        } else {
            ++i;
        }
    }
    return values;
}

std::optional<QString> Arguments::option(const QString& name)
{
    const QStringList values = options(name);
    if (values.size() > 1)
        fail(tr("%1 stands more than once.").arg(name));
    if (!values.isEmpty() && values.first().isEmpty())
        fail(tr("%1 needs a value.").arg(name)); // most often a variable of a script that was not set
    return values.isEmpty() ? std::nullopt : std::optional(values.first());
}

QString Arguments::choice(const QString& name, const QStringList& allowed)
{
    QString value = option(name).value_or(allowed.first());
    if (!allowed.contains(value))
        fail(tr("%1 takes one of: %2.").arg(name, listText(allowed)));
    return value;
}

std::optional<Instant> Arguments::instant(const QString& name)
{
    const auto text = option(name);
    if (!text)
        return std::nullopt;
    const auto instant = parseInstant(*text);
    if (!instant)
        fail(tr("%1 takes a time such as 2026-11-22T10:00:00Z, or seconds since 1970.").arg(name));
    return instant;
}

std::optional<QString> Arguments::positional()
{
    for (qsizetype i = 0; i < m_left.size(); ++i) {
        if (!m_left.at(i).startsWith(QLatin1String("-")) || m_left.at(i) == QLatin1String("-"))
            return m_left.takeAt(i);
    }
    return m_literal.isEmpty() ? std::nullopt : std::optional(m_literal.takeFirst());
}

void Arguments::finish()
{
    const QStringList left = m_left + m_literal;
    if (!left.isEmpty())
        fail(left.first().startsWith(QLatin1Char('-')) ? tr("%1 is not known here.").arg(left.first())
                                                       : tr("“%1” is one argument too many.").arg(left.first()));
}

} // namespace yagura
