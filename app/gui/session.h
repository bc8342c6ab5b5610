// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gui/options.h"
#include "app/wiring/backend.h"

#include <QTimeZone>

#include <functional>
#include <memory>

namespace yagura {

class AlertsPage;
class DeploysPage;
class MainWindow;
class OverviewPage;
class RollbackDesk;
class ServicePage;
class SettingsPage;
class StartPage;
class WallPage;

/// One window over one back end: makes the pages, carries boards up and wishes down. A change of language makes a new one
/// over the same back end.
class Session final : public QObject
{
    Q_OBJECT

public:
    Session(BackEnd& backEnd, const GuiOptions& options, const QTimeZone& zone);
    ~Session() override;

    MainWindow& window() { return *m_window; }
    RollbackDesk& rollbacks() { return *m_rollbacks; }
    ServicePage& servicePage() { return *m_service; }
    SettingsPage& settingsPage() { return *m_settings; }
    void open(const QString& page, const QString& object);
    void showBoard(const BoardPtr& board);
    /// Pictures of states show this instead of what the monitor says.
    void freeze(const BoardPtr& board);
    /// A sentence under the ways in on the start page.
    void tellOutcome(const QString& sentence);

signals:
    void languageChosen(const QString& language);
    void demoRequested();
    void folderRequested(const QString& folder);
    void connectRequested(const QUrl& prometheus);

private:
    void addPages();
    void connectPages();
    void connectSettings();
    void showConfiguration();
    void followChosen(const SourceName& source, const QString& executionId);
    void openService(const ServiceId& service, const SloId& slo);

    BackEnd& m_backEnd;
    GuiOptions m_options;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<RollbackDesk> m_rollbacks;
    OverviewPage* m_overview;
    ServicePage* m_service;
    DeploysPage* m_deploys;
    AlertsPage* m_alerts;
    WallPage* m_wall;
    SettingsPage* m_settings;
    StartPage* m_start;
    std::unique_ptr<QObject> m_following; ///< context of the log that is followed on the deploys page
    bool m_frozen = false;
    bool m_rangeChosen = false;
};

} // namespace yagura
