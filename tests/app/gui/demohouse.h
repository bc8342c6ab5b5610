// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/rollbackdesk.h"
#include "app/gui/session.h"
#include "models/demo/democlock.h"
#include "widgets/shell/mainwindow.h"

#include <QTest>

namespace yagura::test {

/// The whole program over the demo, its clock moved by the test.
struct DemoProgram
{
    DemoProgram()
        : clock(std::make_shared<DemoClock>(DemoClock::Flow::ByHand))
    {
        BackEndOptions options;
        options.clock = clock;
        backEnd = BackEnd::demo(options);
        GuiOptions gui;
        gui.demo = true;
        session = std::make_unique<Session>(*backEnd, gui, QTimeZone("Asia/Tokyo"));
        session->window().resize(1920, 1080);
        session->open(QStringLiteral("overview"), {});
        session->window().show();
        session->window().activateWindow();
        backEnd->monitor().start();
    }

    /// Lets story time pass, second by second, until it is so or `most` has passed.
    bool passUntil(const std::function<bool()>& so, Millis most)
    {
        for (Millis passed { 0 }; passed <= most; passed += std::chrono::seconds(1)) {
            for (int i = 0; i < 3; ++i)
                QCoreApplication::processEvents();
            backEnd->ports().worker->drain();
            QCoreApplication::processEvents();
            if (so())
                return true;
            clock->advance(std::chrono::seconds(1));
        }
        return so();
    }
    bool untilFirstPoll()
    {
        return passUntil(
            [this] {
                return backEnd->monitor().firstPollFinished() && !backEnd->monitor().board()->slos.empty()
                    && !backEnd->monitor().board()->deploys.deploys.empty();
            },
            std::chrono::minutes(2));
    }
    BoardPtr board() const { return backEnd->monitor().board(); }
    template <class Widget>
    Widget* find(const char* name) const
    {
        return session->window().findChild<Widget*>(QLatin1String(name));
    }

    std::shared_ptr<DemoClock> clock;
    std::unique_ptr<BackEnd> backEnd;
    std::unique_ptr<Session> session;
};

} // namespace yagura::test
