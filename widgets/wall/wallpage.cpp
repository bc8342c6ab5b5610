// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wall/wallpage.h"

#include "models/wording/words.h"
#include "widgets/wall/wallpainter.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include <chrono>

namespace yagura {

WallPage::WallPage(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &WallPage::tick);
    m_second.start();
}

Instant WallPage::now() const { return m_now ? m_now() : m_board ? m_board->at : Instant(); }

void WallPage::setClock(std::function<Instant()> now) { m_now = std::move(now); }

void WallPage::setName(const QString& name)
{
    m_name = name;
    update();
}

void WallPage::setDwell(Millis dwell) { m_dwell = dwell; }

void WallPage::setHeld(bool held)
{
    m_held = held;
    update();
}

void WallPage::setPage(int page)
{
    const int count = pageCount();
    m_page = ((page % count) + count) % count;
    m_pageSince = now();
    describe();
    update();
}

int WallPage::pageCount() const { return m_board ? wallPages(wallTiles(*m_board, now()).size()) : 1; }

void WallPage::showBoard(const BoardPtr& board, const QTimeZone& zone)
{
    const auto criticals = [](const BoardPtr& b) {
        return b ? std::count_if(b->slos.begin(), b->slos.end(), [](const SloSnapshot& s) { return s.status == Status::Critical; }) : 0;
    };
    const bool worse = criticals(board) > criticals(m_board);
    m_board = board;
    m_zone = zone;
    if (worse || m_page >= pageCount()) {
        setPage(0); // a new critical comes to the front: tiles are worst first
    }
    describe();
    update();
}

void WallPage::tick()
{
    if (!isVisible() || !m_board) {
        return;
    }
    const bool critical = !m_board->slos.empty() && m_board->slos.front().status == Status::Critical;
    if (!m_pageSince) {
        m_pageSince = now();
    }
    // A critical holds its page; somebody must see it before anything turns.
    if (!m_held && pageCount() > 1 && !(critical && m_page == 0) && now() - *m_pageSince >= m_dwell) {
        setPage(m_page + 1);
    }
    update();
}

void WallPage::describe()
{
    if (!m_board) {
        return;
    }
    const WallHero hero = wallHero(*m_board, now());
    QStringList said;
    said << statusWord(hero.status) + QLatin1Char(' ') + hero.title + QLatin1Char(' ') + hero.detail;
    for (const WallTile& tile : wallTiles(*m_board, now())) {
        said << tile.name + QLatin1Char(' ') + tile.number + QLatin1Char(' ') + tile.word + QLatin1Char(' ') + tile.value;
    }
    setAccessibleName(said.first());
    setAccessibleDescription(said.join(QStringLiteral("; ")));
}

void WallPage::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        setPage(m_page - 1);
        return;
    case Qt::Key_Right:
        setPage(m_page + 1);
        return;
    case Qt::Key_Space:
        setHeld(!m_held);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void WallPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        describe();
        update();
    }
}

void WallPage::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    WallPainter wall(painter, rect(), themeOf(this));
    wall.paintGround();
    if (!m_board) {
        return;
    }
    const std::vector<WallTile> tiles = wallTiles(*m_board, now());
    WallPainter::Frame frame;
    frame.name = m_name.isEmpty() ? tr("All services") : m_name;
    frame.now = now();
    frame.zone = m_zone;
    frame.page = m_page;
    frame.pages = wallPages(tiles.size());
    frame.held = m_held;
    wall.paintHeader(*m_board, frame);
    wall.paintHero(wallHero(*m_board, frame.now));
    const auto first = static_cast<size_t>(m_page) * kWallTiles;
    for (size_t i = 0; i < kWallTiles && first + i < tiles.size(); ++i) {
        wall.paintTile(i, tiles[first + i]);
    }
    wall.paintFooter(*m_board, frame);
}

} // namespace yagura
