// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/mainwindow.h"

#include "models/wording/errortext.h"
#include "widgets/common/messagebar.h"
#include "widgets/shell/drawerhost.h"
#include "widgets/shell/rail.h"
#include "widgets/shell/topbar.h"
#include "widgets/theme/theme.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace yagura {

MainWindow::MainWindow(Setup setup, QWidget* parent)
    : QMainWindow(parent)
    , m_setup(std::move(setup))
    , m_rail(new Rail(this))
    , m_top(new TopBar(m_setup.zone, m_setup.now(), this))
    , m_stack(new QStackedWidget(this))
    , m_drawers(new DrawerHost(m_stack))
{
    setWindowTitle(QStringLiteral("Yagura"));
    setMinimumSize(1024, 640);
    auto* centre = new QWidget(this);
    m_right = new QVBoxLayout;
    m_right->setContentsMargins(0, 0, 0, 0);
    m_right->setSpacing(0);
    m_right->addWidget(m_top);
    m_columns = new QHBoxLayout;
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    m_columns->addWidget(m_stack, 1);
    m_right->addLayout(m_columns, 1);
    auto* whole = new QHBoxLayout(centre);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_rail);
    whole->addLayout(m_right, 1);
    setCentralWidget(centre);
    m_top->setRanges(TopBar::Ranges::Hidden);

    connect(m_rail, &Rail::chosen, this, &MainWindow::openPage);
    connect(m_top, &TopBar::rangeChosen, this, &MainWindow::rangeChanged);
    connect(m_top, &TopBar::zoneChosen, this, [this] {
        emit zoneChanged();
        if (m_board)
            showBoard(m_board);
    });
    connect(m_top, &TopBar::liveToggled, this, [this] { emit pauseToggled(!m_paused); });
    // Why only the clocks: ages come with the board, which the monitor renews as time passes.
    connect(&m_second, &QTimer::timeout, this, [this] { m_rail->setNow(m_setup.now()); });
    m_second.start(std::chrono::seconds(1));
    makeKeys();
}

void MainWindow::addPage(PageEntry page)
{
    if (page.widget)
        m_stack->addWidget(page.widget);
    m_rail->addPage(page);
    m_pages.push_back(std::move(page));
    if (m_pages.size() <= 9) {
        const int number = static_cast<int>(m_pages.size());
        if (m_pages.back().place != PageEntry::Place::Hidden)
            addKey(QStringLiteral("Ctrl+%1").arg(number), m_pages.back().title, [this, id = m_pages.back().id] { openPage(id); });
    }
}

PageEntry* MainWindow::entry(const QString& id)
{
    const auto it = std::find_if(m_pages.begin(), m_pages.end(), [&](const PageEntry& page) { return page.id == id; });
    return it == m_pages.end() ? nullptr : &*it;
}

QWidget* MainWindow::pageWidget(const QString& id)
{
    PageEntry* page = entry(id);
    if (!page)
        return nullptr;
    if (!page->widget && page->make) {
        page->widget = page->make();
        m_stack->addWidget(page->widget);
    }
    return page->widget;
}

QString MainWindow::currentPage() const
{
    const QWidget* current = m_stack->currentWidget();
    const auto it = std::find_if(m_pages.begin(), m_pages.end(), [&](const PageEntry& page) { return current && page.widget == current; });
    return it == m_pages.end() ? QString() : it->id;
}

void MainWindow::openPage(const QString& id)
{
    QWidget* widget = pageWidget(id);
    if (!widget)
        return;
    const PageEntry* page = entry(id);
    m_stack->setCurrentWidget(widget);
    m_rail->setCurrent(page->under.isEmpty() ? id : page->under);
    m_top->setRanges(page->usesRange ? TopBar::Ranges::Shown : TopBar::Ranges::Hidden);
    const bool wall = id == QLatin1String("wall");
    m_rail->setVisible(!wall);
    m_top->setVisible(!wall);
    if (m_panel)
        m_panel->setVisible(!wall);
    feedCurrent();
    emit pageChanged(id);
}

namespace {

/// How live the window is: the newest complete answer of any source. How old the oldest value is, the rail and the wall say.
std::optional<Instant> newestAnswer(const Board& board)
{
    std::optional<Instant> newest;
    for (const SourceState& source : board.sources)
        newest = std::max(newest, source.asOf);
    return newest;
}

} // namespace

void MainWindow::showBoard(const BoardPtr& board)
{
    m_board = board;
    m_rail->showBoard(board, zone());
    m_rail->setNow(m_setup.now());
    m_top->setLive(m_paused, newestAnswer(*board), board->at);
    layoutForSize();
    feedCurrent();
}

void MainWindow::showTrouble(const std::optional<Error>& error)
{
    if (!m_trouble && error) {
        m_trouble = new MessageBar(this);
        m_trouble->setObjectName(QStringLiteral("trouble"));
        m_right->insertWidget(1, m_trouble);
    }
    if (!m_trouble)
        return;
    if (error) {
        m_trouble->setMessage(MessageBar::Kind::Warn, errorText(*error), error->detail, errorAdvice(*error));
        m_trouble->setAccessibleName(m_trouble->sentence());
    }
    m_trouble->setVisible(error.has_value());
}

void MainWindow::feedCurrent()
{
    const PageEntry* page = entry(currentPage());
    if (!page || !m_board)
        return;
    if (page->show)
        page->show(m_board, zone());
    refreshTitle();
}

void MainWindow::refreshTitle()
{
    const PageEntry* page = entry(currentPage());
    if (page)
        m_top->setTitle(page->title, m_board && page->subtitle ? page->subtitle(*m_board) : QString());
}

void MainWindow::setPaused(bool paused)
{
    m_paused = paused;
    if (m_board)
        m_top->setLive(m_paused, newestAnswer(*m_board), m_board->at);
}

void MainWindow::setSidePanel(QWidget* panel)
{
    if (m_panel == panel)
        return;
    if (m_panel) {
        m_columns->removeWidget(m_panel);
        m_panel->hide();
        m_panel->deleteLater();
    }
    m_panel = panel;
    if (panel) {
        panel->setFixedWidth(space::sidePanel);
        m_columns->addWidget(panel);
        panel->show();
    }
}

QTimeZone MainWindow::zone() const { return m_top->isUtc() ? QTimeZone::utc() : m_setup.zone; }

Millis MainWindow::range() const { return m_top->range(); }

void MainWindow::setRange(Millis range) { m_top->setRange(range); }

void MainWindow::addKey(const QString& keys, const QString& meaning, std::function<void()> act)
{
    auto* shortcut = new QShortcut(QKeySequence(keys), this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, std::move(act));
    m_keys.push_back({ keys, meaning });
}

void MainWindow::makeKeys()
{
    addKey(QStringLiteral("F5"), tr("Ask the servers now"), [this] { emit refreshRequested(); });
    addKey(QStringLiteral("Ctrl+R"), tr("Ask the servers now"), [this] { emit refreshRequested(); });
    addKey(QStringLiteral("P"), tr("Pause or resume asking"), [this] { emit pauseToggled(!m_paused); });
    addKey(QStringLiteral("U"), tr("Local time or UTC"), [this] {
        m_top->setUtc(!m_top->isUtc());
        emit zoneChanged();
        if (m_board)
            showBoard(m_board);
    });
    addKey(QStringLiteral("Ctrl+F"), tr("Filter this page"), [this] { focusFilter(); });
    addKey(QStringLiteral("/"), tr("Filter this page"), [this] { focusFilter(); });
    addKey(QStringLiteral("Ctrl+Shift+B"), tr("Open the rollback panel for the selection"), [this] { emit rollbackRequested(); });
    addKey(QStringLiteral("Ctrl+Shift+W"), tr("Wall"), [this] { toggleWall(); });
    addKey(QStringLiteral("F11"), tr("Full screen"), [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    addKey(QStringLiteral("Esc"), tr("Leave full screen, close the panel"), [this] { escape(); });
    addKey(QStringLiteral("Ctrl+,"), tr("Settings"), [this] { openPage(QStringLiteral("settings")); });
    addKey(QStringLiteral("F1"), tr("This list"), [this] { emit helpRequested(); });
    addKey(QStringLiteral("Ctrl+Q"), tr("Quit"), [this] { close(); });
    addKey(QStringLiteral("Ctrl+W"), tr("Close the window"), [this] { close(); });
    for (size_t i = 0; i < TopBar::ranges().size(); ++i) {
        addKey(QString::number(i + 1), tr("Range, where a page has one"), [this, i] {
            const PageEntry* page = entry(currentPage());
            if (!page || !page->usesRange)
                return;
            m_top->setRange(TopBar::ranges()[i]);
            emit rangeChanged(TopBar::ranges()[i]);
        });
    }
}

void MainWindow::escape()
{
    if (isFullScreen()) {
        setWindowState(windowState() & ~Qt::WindowFullScreen);
        return;
    }
    if (currentPage() == QLatin1String("wall")) {
        toggleWall();
        return;
    }
    if (!m_drawers->close() && m_panel)
        m_panel->close();
}

void MainWindow::focusFilter()
{
    if (QWidget* page = m_stack->currentWidget()) {
        if (auto* filter = page->findChild<QLineEdit*>(QStringLiteral("filter")))
            filter->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::toggleWall()
{
    if (currentPage() == QLatin1String("wall")) {
        openPage(m_beforeWall.isEmpty() ? QStringLiteral("overview") : m_beforeWall);
    } else {
        m_beforeWall = currentPage();
        openPage(QStringLiteral("wall"));
    }
}

void MainWindow::layoutForSize()
{
    const bool small = isSmallWindow(width(), height());
    m_rail->setSmall(small);
    m_top->setSmall(small, m_board && m_board->demo);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    layoutForSize();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_second.stop();
    QMainWindow::closeEvent(event);
}

} // namespace yagura
