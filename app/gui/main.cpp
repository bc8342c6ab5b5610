// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/application.h"

#include <QApplication>
#include <QTextStream>

namespace {

/// Whether the program was asked for pictures: known before Qt looks for a display.
bool drawsPictures(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        if (QByteArray(argv[i]).startsWith("--snapshot"))
            return true;
    }
    return false;
}

} // namespace

int main(int argc, char** argv)
{
    const bool display = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && (drawsPictures(argc, argv) || !display))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yagura"));
    QCoreApplication::setApplicationVersion(QStringLiteral("0.1.0"));

    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"))) {
        QTextStream(stdout) << yagura::usageText();
        return 0;
    }
    if (arguments.contains(QStringLiteral("--version"))) {
        QTextStream(stdout) << "yagura " << QCoreApplication::applicationVersion() << '\n';
        return 0;
    }
    const yagura::Result<yagura::GuiOptions> options = yagura::parseOptions(arguments);
    if (!options) {
        QTextStream(stderr) << options.error().detail << '\n';
        return 2;
    }
    if (!options->drawsPictures() && !display && QGuiApplication::platformName() == QLatin1String("offscreen")
        && !qEnvironmentVariableIsSet("YAGURA_OFFSCREEN")) {
        QTextStream(stderr) << "There is no display here. Pictures of the pages: yagura --demo --snapshot-all DIR\n";
        return 2;
    }
    yagura::Application program(*options);
    program.start();
    return QApplication::exec();
}
