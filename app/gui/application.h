// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/options.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace yagura {

class BackEnd;
class Session;
class Snapshots;

/// The program: one back end at a time and one session over it. Going into the demo or changing the language makes new ones.
class Application final : public QObject
{
    Q_OBJECT

public:
    explicit Application(GuiOptions options);
    ~Application() override;
    void start();
    Session* session() const { return m_session.get(); }
    BackEnd& backEnd() { return *m_backEnd; }

private:
    void makeBackEnd();
    void makeSession(const QString& page);
    void enterDemo();
    void connectPrometheus(const QUrl& address);
    void changeLanguage(const QString& language);

    GuiOptions m_options;
    std::unique_ptr<BackEnd> m_backEnd;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Snapshots> m_snapshots;
};

} // namespace yagura
