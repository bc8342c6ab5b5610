// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself (app/gui/main.cpp) with an observer: says "painted" when its first full page has been painted, and ends.
#include "app/gui/application.h"
#include "app/wiring/backend.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>

#include <algorithm>
#include <cstdio>

namespace {

/// Full is: every objective of the configuration has its figures, all of them are rows of the table, and the table has been
/// painted since.
class Observer final : public QObject
{
public:
    explicit Observer(yagura::BackEnd& backEnd)
        : m_backEnd(backEnd)
    {
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_said && isFull(qobject_cast<QAbstractItemView*>(watched->parent()))) {
            m_said = true;
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
        return false;
    }

private:
    bool isFull(const QAbstractItemView* table) const
    {
        const yagura::BoardPtr board = m_backEnd.monitor().board();
        const auto hasFigures = [](const yagura::SloSnapshot& slo) { return slo.own() && slo.own()->sli && slo.own()->sum.seen > 43'000; };
        return table && table->model() && !board->slos.empty() && board->slos.size() == m_backEnd.configuration().slos.size()
            && static_cast<std::size_t>(table->model()->rowCount()) == board->slos.size()
            && std::all_of(board->slos.begin(), board->slos.end(), hasFigures);
    }

    yagura::BackEnd& m_backEnd;
    bool m_said = false;
};

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("yagura"));
    const yagura::Result<yagura::GuiOptions> options = yagura::parseOptions(QCoreApplication::arguments());
    if (!options)
        return 2;
    yagura::Application program(*options);
    Observer observer(program.backEnd());
    app.installEventFilter(&observer);
    program.start();
    return QApplication::exec();
}
