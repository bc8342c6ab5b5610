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
class NumberDesk;
class OverviewPage;
class RollbackDesk;
class ServicePage;
class SettingsPage;
class StartPage;
class WallPage;
class WhatIfDesk;

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
    NumberDesk& numbers() { return *m_numbers; }
    ServicePage& servicePage(); ///< made now if nobody has opened it yet
    SettingsPage& settingsPage();
    WhatIfDesk& whatIf() { return *m_whatIf; }
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
    Instant now() const;
    void addPages();
    QWidget* makeOverview();
    QWidget* makeService();
    QWidget* makeDeploys();
    QWidget* makeSettings();
    QWidget* makeStart();
    void connectWindow();
    void setTheme(ThemeKind kind);
    QStringList faultLines(Fault::Severity from = Fault::Severity::Warning) const;
    void showConfiguration();
    void followChosen(const SourceName& source, const QString& executionId);
    void openAskedNumber();
    void openService(const ServiceId& service, const SloId& slo);

    BackEnd& m_backEnd;
    GuiOptions m_options;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<RollbackDesk> m_rollbacks;
    std::unique_ptr<NumberDesk> m_numbers;
    std::unique_ptr<WhatIfDesk> m_whatIf;
    // Made at their first opening; the window owns them.
    OverviewPage* m_overview = nullptr;
    ServicePage* m_service = nullptr;
    DeploysPage* m_deploys = nullptr;
    AlertsPage* m_alerts = nullptr;
    WallPage* m_wall = nullptr;
    SettingsPage* m_settings = nullptr;
    StartPage* m_start = nullptr;
    std::unique_ptr<QObject> m_following; ///< context of the log that is followed on the deploys page
    QString m_outcome; ///< what the start page tells
    bool m_numberAsked = false; ///< to be opened with the first board
    bool m_frozen = false;
    bool m_rangeChosen = false;
};

} // namespace yagura
