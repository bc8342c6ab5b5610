// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"
#include "widgets/lab/labcomparison.h"

#include <QTimeZone>
#include <QWidget>

#include <array>
#include <map>

class QProgressBar;
class QPushButton;
class QScrollArea;

namespace yagura {

class CodeLines;
class ComparisonTable;
class EmptyState;
class LabConditions;
class LaneView;
class MessageBar;
class PlainLabel;
class SectionPanel;
class TimeAxis;
class TimeAxisBar;
class TimeChart;
class WhatIfFacts;

/// The laboratory: the stored slices under another target, window, method or burn policy. Nothing is asked of a server and nothing
/// is written; the replay itself is done elsewhere (replayRequested, showComparison).
class LabPage final : public QWidget
{
    Q_OBJECT

public:
    explicit LabPage(QWidget* parent = nullptr);
    void showBoard(const BoardPtr& board, const QTimeZone& zone);
    void setSlo(const SloId& slo); ///< without one the worst objective of the board is shown
    SloId slo() const { return m_slo; }
    /// Proposes a target, as the availability page does.
    void propose(Target target);
    void propose(const LabQuestion& question);
    void setIncidents(std::map<SloId, std::vector<ConfirmedIncident>> incidents);
    void setScrapeInterval(const SourceName& source, std::optional<Millis> interval);
    void showProgress(int done, int of);
    void showComparison(std::shared_ptr<const LabComparison> comparison);
    LabConditions* conditions() const { return m_conditions; }
    bool isReplaying() const { return m_replaying; }
    static QString subtitle(const Board& board, const SloId& slo);

signals:
    void replayRequested(const yagura::LabRequest& request);
    void saveRequested(const yagura::SloId& slo, const QString& rules);
    void sloChanged(const yagura::SloId& slo);
    void startRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildHead();
    void buildConditions();
    void buildCharts();
    void buildLower();
    void rebuild();
    void ask();
    void draw();
    void drawDetail();
    void drawTables();
    void drawRules();
    void openMenu();
    void fitConditions();
    void layoutForSize();
    const SloSnapshot* shown() const;

    BoardPtr m_board;
    QTimeZone m_zone = QTimeZone::utc();
    SloId m_slo;
    std::map<SloId, std::vector<ConfirmedIncident>> m_incidents;
    std::map<SourceName, Millis> m_scrape;
    std::shared_ptr<const LabComparison> m_comparison;
    std::shared_ptr<const SloSnapshot> m_asked; ///< the snapshot of the newest request
    LabQuestion m_askedQuestion;
    QString m_rules;
    bool m_replaying = false;
    bool m_dirty = true;
    bool m_small = false;

    QWidget* m_head = nullptr;
    QPushButton* m_choose = nullptr;
    WhatIfFacts* m_facts = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_copy = nullptr;
    QProgressBar* m_progress = nullptr;
    MessageBar* m_message = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_body = nullptr;
    QScrollArea* m_side = nullptr;
    LabConditions* m_conditions = nullptr;
    PlainLabel* m_replayed = nullptr;
    TimeAxis* m_axis;
    SectionPanel* m_chartPanel = nullptr;
    TimeChart* m_budget = nullptr;
    LaneView* m_lanes = nullptr;
    TimeAxisBar* m_axisBar = nullptr;
    QWidget* m_lower = nullptr;
    TimeAxis* m_detailAxis;
    SectionPanel* m_detailPanel = nullptr;
    TimeChart* m_detail = nullptr;
    LaneView* m_detailLanes = nullptr;
    TimeAxisBar* m_detailBar = nullptr;
    PlainLabel* m_detailText = nullptr;
    EmptyState* m_detailEmpty = nullptr;
    SectionPanel* m_tablesPanel = nullptr;
    std::array<PlainLabel*, 3> m_tableHeads {};
    std::array<ComparisonTable*, 3> m_tables {};
    EmptyState* m_tablesEmpty = nullptr;
    SectionPanel* m_rulesPanel = nullptr;
    CodeLines* m_diff = nullptr;
    QPushButton* m_copyRules = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace yagura
