// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"

#include <QTimeZone>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace yagura {

/// The wall, readable at five metres: what is wrong in one strip, eight tiles, worst first, the oldest age and two clocks.
/// Read-only by construction: it has no button, no link and no field. All sizes are shares of its height.
class WallPage final : public QWidget
{
    Q_OBJECT

public:
    explicit WallPage(QWidget* parent = nullptr);

    void showBoard(const BoardPtr& board, const QTimeZone& zone);
    /// What the clocks and ages count by; without it they count by the board.
    void setClock(std::function<Instant()> now);
    void setName(const QString& name);
    /// Seconds a page of tiles stays before the next; pages exist only with more than eight services.
    void setDwell(Millis dwell);
    int page() const { return m_page; }
    int pageCount() const;
    void setPage(int page);
    void setHeld(bool held); ///< Space: the page stays

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void tick();
    void describe();
    Instant now() const;

    BoardPtr m_board;
    QTimeZone m_zone = QTimeZone::utc();
    std::function<Instant()> m_now;
    QString m_name;
    QTimer m_second;
    Millis m_dwell { 20000 };
    std::optional<Instant> m_pageSince;
    int m_page = 0;
    bool m_held = false;
};

} // namespace yagura
