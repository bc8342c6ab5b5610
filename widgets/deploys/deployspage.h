// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"

#include <QTimeZone>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace yagura {

class DeploysModel;
class DeployTimeline;
class EmptyState;
class FactTable;
class LogView;
class MessageBar;
class PlainLabel;

/// "Who changed what, and did it hurt?": timeline by service, table with prices, log of the chosen execution.
class DeploysPage final : public QWidget
{
    Q_OBJECT

public:
    explicit DeploysPage(QWidget* parent = nullptr);
    void showBoard(const BoardPtr& board, const QTimeZone& zone);
    void setRange(Millis range);
    static QString subtitle(const Board& board);
    /// The service of the chosen deploy, else the worst one that can be rolled back.
    ServiceId selectedService() const;
    void appendLog(const LogPage& page);

signals:
    void rollbackRequested(const yagura::ServiceId& service);
    void logRequested(const yagura::SourceName& source, const QString& executionId); ///< of the chosen execution, from its start

private:
    void choose(const QString& deployId);
    const Deploy* chosen() const;
    void updateButton();

    BoardPtr m_board;
    QTimeZone m_zone = QTimeZone::utc();
    Millis m_range { std::chrono::hours(24) };
    QString m_logOf;
    DeploysModel* m_model;
    MessageBar* m_message;
    PlainLabel* m_outcome;
    QLineEdit* m_filter;
    QPushButton* m_rollback;
    DeployTimeline* m_timeline;
    FactTable* m_table;
    EmptyState* m_empty;
    LogView* m_log;
};

} // namespace yagura
