// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QJsonObject>
#include <QString>

namespace yagura {

/// The streams of one command. Tests give buffers; main gives standard input, output and error.
struct Console
{
    QIODevice* out = nullptr;
    QIODevice* err = nullptr;
    QIODevice* in = nullptr;
    bool asksPeople = false; ///< input and error output are a terminal: questions make sense

    void answer(const QString& line) const; ///< standard output, with a line end
    void answer(const QJsonObject& object) const; ///< one line of JSON
    void pass(const QByteArray& bytes) const; ///< standard output, as it is and at once
    void tell(const QString& line) const; ///< standard error
};

/// The first that applies wins: see firstOf.
enum class ExitCode { Good = 0, BadNews = 1, WrongUsage = 2, Unreachable = 3, OutcomeUnknown = 4 };

/// The ordered rule: 2 wrong usage, 4 outcome unknown, 1 bad news, 3 a source could not be reached, 0 good.
ExitCode firstOf(ExitCode a, ExitCode b);

} // namespace yagura
