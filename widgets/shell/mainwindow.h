// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/pageentry.h"

#include <QMainWindow>
#include <QTimer>

#include <optional>
#include <vector>

class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace yagura {

class DrawerHost;
class MessageBar;
class Rail;
class TopBar;

/// One shortcut, for the list on the settings page.
struct KeyEntry
{
    QString keys;
    QString meaning;
};

/// The frame round every page: rail, top bar, stack, side panel and the keyboard. It knows pages only as entries and
/// changes nothing in the world: what a person asks for leaves it as a signal.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    struct Setup
    {
        QTimeZone zone = QTimeZone::utc(); ///< the zone beside UTC
        std::function<Instant()> now; ///< the clock the ages count by
    };

    explicit MainWindow(Setup setup, QWidget* parent = nullptr);

    void addPage(PageEntry page);
    void openPage(const QString& id);
    /// The page's widget, made now if nobody has opened it yet; none: there is no such page.
    QWidget* pageWidget(const QString& id);
    QString currentPage() const;

    void showBoard(const BoardPtr& board);
    /// A trouble of the program itself, under the top bar of every page until it is over (none).
    void showTrouble(const std::optional<Error>& error);
    BoardPtr board() const { return m_board; }
    void setPaused(bool paused);
    /// Shows a panel at the right, full height, not modal; none closes it. The window owns it until it is replaced.
    void setSidePanel(QWidget* panel);
    QWidget* sidePanel() const { return m_panel; }
    /// What lies over the pages: an opened number.
    DrawerHost& drawers() const { return *m_drawers; }
    QTimeZone zone() const;
    Millis range() const;
    void setRange(Millis range);
    std::vector<KeyEntry> keys() const { return m_keys; }
    void addKey(const QString& keys, const QString& meaning, std::function<void()> act);

signals:
    void pageChanged(const QString& id);
    void zoneChanged();
    void rangeChanged(std::chrono::milliseconds range);
    void refreshRequested();
    void pauseToggled(bool pause);
    void rollbackRequested(); ///< for what is selected on the current page
    void helpRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    PageEntry* entry(const QString& id);
    void makeKeys();
    void refreshTitle();
    void feedCurrent();
    void escape();
    void focusFilter();
    void toggleWall();
    void layoutForSize();

    Setup m_setup;
    Rail* m_rail;
    TopBar* m_top;
    QStackedWidget* m_stack;
    DrawerHost* m_drawers;
    QVBoxLayout* m_right;
    QHBoxLayout* m_columns;
    MessageBar* m_trouble = nullptr; ///< made with the first trouble
    QWidget* m_panel = nullptr;
    std::vector<PageEntry> m_pages;
    std::vector<KeyEntry> m_keys;
    BoardPtr m_board;
    QTimer m_second;
    QString m_beforeWall;
    bool m_paused = false;
};

} // namespace yagura
