// SPDX-License-Identifier: GPL-3.0-or-later
// What the start of Yagura is measured against: a main window with a word in it (performance.md 4: without one, no font is looked
// up, which every program with text pays for). Says "painted" and ends.
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
    window.resize(1600, 1000);
    window.show();
    return QApplication::exec();
}
