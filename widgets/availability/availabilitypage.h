// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/availabilityfacts.h"

#include <QTimeZone>
#include <QWidget>

class QPushButton;

namespace yagura {

class EmptyState;
class FitsView;
class MessageBar;
class PlainLabel;
class SectionPanel;
class SegmentedControl;
class TargetTable;
class TryPanel;

/// What a target allows (SRE book, appendix A), what the objective's last 30 days would have spent of it, and what another target
/// would change. Only reads.
class AvailabilityPage final : public QWidget
{
    Q_OBJECT

public:
    explicit AvailabilityPage(QWidget* parent = nullptr);
    void showBoard(const BoardPtr& board, const QTimeZone& zone);
    void setSlo(const SloId& slo); ///< without one the worst objective of the board is shown
    SloId slo() const { return m_slo; }
    static QString subtitle(const Board& board, const SloId& slo);

signals:
    void labRequested(const yagura::SloId& slo, yagura::Target target);
    void sloChanged(const yagura::SloId& slo);
    void startRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildHead();
    void buildBody();
    void rebuild();
    void showMessage(const SloSnapshot& slo);
    void openMenu();
    void layoutForSize();
    const SloSnapshot* shown() const;

    BoardPtr m_board;
    QTimeZone m_zone = QTimeZone::utc();
    SloId m_slo;
    std::optional<AvailabilityCount> m_count; ///< none: as the objective counts
    bool m_dirty = true;
    bool m_small = false;

    QWidget* m_head = nullptr;
    QPushButton* m_choose = nullptr;
    SegmentedControl* m_counts = nullptr;
    PlainLabel* m_week = nullptr;
    PlainLabel* m_keys = nullptr;
    MessageBar* m_message = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_body = nullptr;
    SectionPanel* m_tablePanel = nullptr;
    TargetTable* m_table = nullptr;
    SectionPanel* m_fitsPanel = nullptr;
    FitsView* m_fits = nullptr;
    SectionPanel* m_notes = nullptr;
    SectionPanel* m_side = nullptr;
    TryPanel* m_try = nullptr;
};

} // namespace yagura
