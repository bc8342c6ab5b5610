// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"
#include "models/config/configuration.h"
#include "models/core/connectiontest.h"
#include "widgets/theme/theme.h"

#include <QTimeZone>
#include <QWidget>

#include <map>

class QStackedWidget;

namespace yagura {

class PlainLabel;
class LookControls;
class PresetPicker;
class SegmentedControl;
class SourceSettings;

/// What can be set up: sources with their tests and tokens, the objectives that were read, how it looks, which keys work.
/// It changes nothing itself: what a person asks for leaves it as a signal.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Sources, Objectives, Appearance, Keyboard, About, TabCount };

    struct Key
    {
        QString keys;
        QString meaning;
    };

    explicit SettingsPage(QWidget* parent = nullptr);
    void setConfiguration(const Configuration& configuration, const QStringList& faultLines);
    void setLook(ThemeKind theme, const QString& language);
    void setKeys(const std::vector<Key>& keys);
    void showBoard(const BoardPtr& board, const QTimeZone& zone);
    void showTest(const ConnectionTest& test);
    void showTokenOutcome(const QString& sentence);
    void openTab(Tab tab);
    void openSource(const SourceName& source);
    bool isTesting() const; ///< a connection test is under way
    /// The picker of presets, opened in place of the list of objectives.
    PresetPicker* openPresets();

signals:
    void testRequested(const yagura::SourceName& source);
    void tokenStoreRequested(const QString& name, const QByteArray& value);
    void tokenDeleteRequested(const QString& name);
    void themeChosen(yagura::ThemeKind theme);
    void languageChosen(const QString& language);
    void presetsOpened(yagura::PresetPicker* picker); ///< once, when it is made

private:
    QWidget* makeObjectives();
    QWidget* makeAppearance();
    QWidget* makeKeyboard();
    QWidget* makeAbout();
    void fillObjectives();

    Configuration m_configuration;
    QStringList m_faultLines;
    SegmentedControl* m_tabs;
    QStackedWidget* m_stack;
    SourceSettings* m_sources;
    QString m_language = QStringLiteral("en");
    std::map<SloId, double> m_weekTotals;
    BoardPtr m_board;
    QTimeZone m_zone = QTimeZone::utc();
    QStackedWidget* m_objectivesStack = nullptr;
    QWidget* m_objectives = nullptr;
    PresetPicker* m_presets = nullptr; ///< made when somebody wants it
    QWidget* m_keys = nullptr;
    LookControls* m_look = nullptr;
};

} // namespace yagura
