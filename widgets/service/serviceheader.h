// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"
#include "models/slo/openednumber.h"

#include <QTimeZone>
#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace yagura {

class FactBlock;
class PlainLabel;
class StatusBadge;

/// Other ways to look at an objective; each has a key of its own.
enum class ServiceLook { ByLabel, NextWindow, NextMethod, Availability, Laboratory };

/// The facts of one objective: status and name, the one number, SLI, burn, when the budget is empty, what its budget policy
/// says, and the way back. The percentages open.
class ServiceHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit ServiceHeader(QWidget* parent = nullptr);
    void setFacts(const Board& board, const SloSnapshot& slo, const QTimeZone& zone);
    void setSmall(bool small);
    QPushButton* rollbackButton() const { return m_rollback; }
    /// Opens the budget left as if it was clicked.
    void openNumber();
    void setOpened(std::optional<RoundingStep::Of> face);

signals:
    void sloChosen(const yagura::SloId& slo);
    void rollbackRequested();
    void numberAsked(yagura::RoundingStep::Of face, QWidget* number);
    void lookAsked(yagura::ServiceLook look);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void setChips(const Board& board, const SloSnapshot& slo);
    void openMenu(QWidget* chip);
    void setBurn(const Board& board, const SloSnapshot& slo, const QTimeZone& zone);
    void setEmpty(const Board& board, const SloSnapshot& slo, const QTimeZone& zone);
    void setStage(const SloSnapshot& slo);
    void setRollback(const Board& board, const SloSnapshot& slo);
    QHBoxLayout* makeButtons();
    QMenu* makeLooks();

    StatusBadge* m_badge;
    PlainLabel* m_name;
    QHBoxLayout* m_chips;
    FactBlock* m_left;
    FactBlock* m_sli;
    FactBlock* m_burn;
    FactBlock* m_empty;
    FactBlock* m_stage;
    QPushButton* m_explain;
    QPushButton* m_looks;
    QPushButton* m_rollback;
    PlainLabel* m_what;
    PlainLabel* m_flag; ///< another engine says something else
    std::vector<SloId> m_chipIds;
    std::vector<QString> m_chipTexts;
    bool m_small = false;
};

} // namespace yagura
