// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"
#include "models/itemmodels/rowproxy.h"

#include <QStringList>
#include <QTimeZone>
#include <QWidget>

class QLineEdit;

namespace yagura {

class ChangesModel;
class EmptyState;
class FactTable;
class MessageBar;
class ObjectivesModel;
class PlainLabel;
class SectionPanel;
class SourcesModel;
class StatusChips;

/// "What needs me today?": every objective, worst first, whether the sources may be trusted, and what changed.
class OverviewPage final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPage(QWidget* parent = nullptr);
    void showBoard(const BoardPtr& board, const QTimeZone& zone);
    /// What is wrong in the configuration, a line each: while nothing is watched because of it, the page says so.
    void setFaults(const QStringList& lines);
    static QString subtitle(const Board& board);
    QString currentSlo() const;

signals:
    void serviceRequested(const yagura::ServiceId& service, const yagura::SloId& slo);
    void numberRequested(const yagura::SloId& slo); ///< the budget left of the chosen row, opened
    void sourceRequested(const yagura::SourceName& source);
    void startRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setWords(const QString& words);
    void setStatus(std::optional<Status> status);
    void updateMessages();
    void updateFoot();

    QStringList m_faults;
    BoardPtr m_board;
    QTimeZone m_zone = QTimeZone::utc();
    ObjectivesModel* m_objectives;
    SourcesModel* m_sources;
    ChangesModel* m_changes;
    MessageBar* m_message;
    StatusChips* m_chips;
    QLineEdit* m_filter;
    SectionPanel* m_tablePanel;
    FactTable* m_table;
    EmptyState* m_empty;
    FactTable* m_sourceTable;
    FactTable* m_changeTable;
    EmptyState* m_noChanges;
    PlainLabel* m_foot;
    QWidget* m_lower;
};

} // namespace yagura
