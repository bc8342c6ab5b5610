// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "models/sources/clock.h"
#include "translations/translations.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

using namespace yagura;

namespace {

/// Complaints of usage end here, with what would be right.
int wrongUsage(const Console& console, const QString& complaint)
{
    console.tell(complaint.isEmpty() ? usageText() : complaint);
    if (!complaint.isEmpty())
        console.tell(QCoreApplication::translate("CommandLine", "yagura-cli --help lists what is known."));
    return static_cast<int>(ExitCode::WrongUsage);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yagura"));
    QCoreApplication::setApplicationVersion(QStringLiteral(YAGURA_VERSION));

    QFile out;
    QFile err;
    QFile in;
    const bool opened = out.open(stdout, QIODevice::WriteOnly) && err.open(stderr, QIODevice::WriteOnly | QIODevice::Unbuffered)
        && in.open(stdin, QIODevice::ReadOnly);
    if (!opened)
        return static_cast<int>(ExitCode::WrongUsage);
    const Console console { &out, &err, &in, isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 };

    // Read twice: complaints about the line itself are in the language that it asks for.
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const Instant now = SystemClock().now();
    const QString language = parseCommandLine(arguments, now).global.language;
    installLanguage(app, language.isEmpty() ? QLocale::system().name().section(QLatin1Char('_'), 0, 0) : language);
    const CommandLine line = parseCommandLine(arguments, now);
    if (!line.error.isEmpty())
        return wrongUsage(console, line.error);
    if (line.help || line.version) {
        console.answer(line.help ? usageText() : QStringLiteral("yagura-cli ") + QCoreApplication::applicationVersion());
        return 0;
    }
    const std::unique_ptr<Command> command = makeCommand(line.command, { line.global, line.arguments, console });
    if (!command)
        return wrongUsage(console,
            line.command.isEmpty() ? QString() : QCoreApplication::translate("CommandLine", "There is no command “%1”.").arg(line.command));
    if (!command->prepare())
        return static_cast<int>(ExitCode::WrongUsage);
    QObject::connect(
        command.get(), &Command::finished, &app, [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    QTimer::singleShot(0, command.get(), &Command::start);
    const int code = QCoreApplication::exec();
    if (!out.flush() || out.error() != QFileDevice::NoError) {
        console.tell(QCoreApplication::translate("CommandLine", "Standard output could not be written: %1").arg(out.errorString()));
        return static_cast<int>(firstOf(static_cast<ExitCode>(code), ExitCode::BadNews));
    }
    return code;
}
