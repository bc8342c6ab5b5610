// SPDX-License-Identifier: GPL-3.0-or-later
// What the start of Yagura is measured against: a main window with a word in it, in Yagura's fonts and colours. Why a word and why
// the theme: without them no font is looked up and no style sheet is read, which every program that looks like this one pays for
// (performance.md 4); what is measured is what Yagura adds to that: its libraries, configuration, history, table and figures.
// Says "painted" and ends.
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QMainWindow>

#include <cstdio>

namespace {

class Window final : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QMainWindow::paintEvent(event);
        // Queued: by then what was painted has been handed to the screen.
        QMetaObject::invokeMethod(
            this,
            [] {
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::quit();
            },
            Qt::QueuedConnection);
    }
};

} // namespace

int main(int argc, char** argv)
{
    const QApplication app(argc, argv);
    Window window;
    window.setCentralWidget(new QLabel(QStringLiteral("Yagura"), &window));
    yagura::applyTheme(&window, yagura::ThemeKind::Dark);
    window.resize(1600, 1000);
    window.show();
    return QApplication::exec();
}
