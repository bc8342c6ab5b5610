// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"

#include <QTimeZone>
#include <QWidget>

class QLineEdit;

namespace yagura {

class AlertsModel;
class EmptyState;
class FactTable;
class MessageBar;
class PlainLabel;
class SectionPanel;

/// "What is firing?": the live list, firing pages first, and whether it may be believed. An empty list is only told as
/// quiet when a complete answer says so.
class AlertsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AlertsPage(QWidget* parent = nullptr);
    void showBoard(const BoardPtr& board, const QTimeZone& zone);
    static QString subtitle(const Board& board);

signals:
    void serviceRequested(const yagura::ServiceId& service);

private:
    void updateDetails();

    BoardPtr m_board;
    QTimeZone m_zone = QTimeZone::utc();
    AlertsModel* m_model;
    MessageBar* m_message;
    QLineEdit* m_filter;
    SectionPanel* m_panel;
    FactTable* m_table;
    EmptyState* m_empty;
    SectionPanel* m_details;
    QWidget* m_detailRows;
    QString m_shown;
};

} // namespace yagura
