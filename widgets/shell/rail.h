// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"
#include "widgets/shell/pageentry.h"
#include "widgets/shell/railbutton.h"

#include <QFrame>
#include <QMap>
#include <QTimeZone>

class QVBoxLayout;

namespace yagura {

/// The foot of the rail: which sources may be believed, and what time it is. Painted, because it changes every second.
class RailFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit RailFoot(QWidget* parent = nullptr);
    void showBoard(const BoardPtr& board, const QTimeZone& zone);
    void setNow(Instant now);
    void setSmall(bool small);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintSources(QPainter& painter, const class Theme& theme) const;
    void paintClocks(QPainter& painter, const class Theme& theme) const;
    int sourceRows() const;

    BoardPtr m_board;
    QTimeZone m_zone = QTimeZone::utc();
    Instant m_now;
    bool m_small = false;
};

/// Mark, name, DEMO, the pages, the sources and the clocks; 192 wide, 56 in a small window.
class Rail final : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);
    void addPage(const PageEntry& page);
    void setCurrent(const QString& id);
    void showBoard(const BoardPtr& board, const QTimeZone& zone);
    void setNow(Instant now) { m_foot->setNow(now); }
    void setSmall(bool small);
    bool isSmall() const { return m_small; }
    RailButton* button(const QString& id) const { return m_buttons.value(id); }

signals:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QMap<QString, RailButton*> m_buttons;
    QMap<QString, std::function<int(const Board&)>> m_badges;
    QVBoxLayout* m_layout;
    QVBoxLayout* m_pages;
    RailFoot* m_foot;
    bool m_small = false;
    bool m_demo = false;
};

} // namespace yagura
