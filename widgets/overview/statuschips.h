// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"

#include <QMap>
#include <QWidget>

#include <optional>

class QAbstractButton;

namespace yagura {

/// How many objectives are in each state, worst first; a chip narrows the table to its state, pressed again it widens it.
class StatusChips final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusChips(QWidget* parent = nullptr);
    void showBoard(const Board& board);

signals:
    void chosen(std::optional<yagura::Status> status);

private:
    QMap<int, QAbstractButton*> m_chips;
};

} // namespace yagura
