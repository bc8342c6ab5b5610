// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"
#include "models/core/result.h"
#include "models/slo/openednumber.h"

#include <QTimeZone>
#include <QWidget>

namespace yagura {

class BreakdownPanel;
class ContextStrip;
class CursorBar;
class EmptyState;
class LaneView;
class LensBar;
class MessageBar;
class PlainLabel;
class ServiceHeader;
enum class ServiceLook;
class TimeAxis;
class TimeAxisBar;
class TimeChart;

/// "Are we inside the objective, how fast is it burning, what changed?": three charts and the lanes of one objective on one
/// axis with one cursor, and the way back. Draws only what the newest board says; changes nothing in the world.
class ServicePage final : public QWidget
{
    Q_OBJECT

public:
    explicit ServicePage(QWidget* parent = nullptr);

    void showBoard(const BoardPtr& board, const QTimeZone& zone);
    /// Without one the worst objective of the board is shown.
    void setSlo(const SloId& slo);
    void setService(const ServiceId& service); ///< its worst objective
    SloId slo() const { return m_slo; }
    ServiceId service() const;
    void setRange(Millis range);
    Millis range() const { return m_range; }
    TimeAxis* axis() const { return m_axis; }

    /// Which of the objective's windows is shown; 0 decides and comes back with every other objective.
    void setWindow(size_t window);
    size_t shownWindow() const { return m_window; }
    /// By another budgeting method than the objective's own, which goes on deciding; none: by its own.
    void setMethod(std::optional<BudgetingMethod> method);
    void nextWindow();
    void nextMethod();
    BudgetingMethod shownMethod() const;
    /// Opens the budget left, as a click on it does.
    void openNumber();
    /// Which percentage lies open beside the page and keeps its ring.
    void setOpened(std::optional<RoundingStep::Of> face);
    void toggleBreakdown();
    void showBreakdown(const SloId& slo, const Result<std::vector<LabelShare>>& answer);

    /// The page's own keys, for the list in the settings.
    static std::vector<std::pair<QString, QString>> keys();
    static QString subtitle(const Board& board, const SloId& slo);

signals:
    void rollbackRequested(const yagura::ServiceId& service);
    void sloChanged(const yagura::SloId& slo);
    void rangeRequested(std::chrono::milliseconds range); ///< zoomed by + and −
    void startRequested(); ///< nothing is configured
    /// As the page shows it: by which of the objective's windows and by which method.
    void numberRequested(
        const yagura::SloId& slo, int window, yagura::BudgetingMethod method, yagura::RoundingStep::Of face, QWidget* number);
    void breakdownRequested(const yagura::SloId& slo, yagura::TimeRange range);
    void availabilityRequested(const yagura::SloId& slo);
    void labRequested(const yagura::SloId& slo);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void rebuild();
    void showMessage(const SloSnapshot& slo);
    void layoutForSize();
    TimeRange viewRange(const SloSnapshot& slo) const;
    void zoom(double factor);
    void pan(double share);
    void askTable(TimeChart* chart);
    const SloSnapshot* shown() const;
    void makeKeys();
    void look(ServiceLook look);
    void layOut();
    void connectParts();
    void forgetLens();
    std::shared_ptr<const SloSnapshot> lensed(const SloSnapshot& slo) const;
    void askBreakdown();
    QString footText(const SloSnapshot& slo, TimeRange past) const;

    BoardPtr m_board;
    QTimeZone m_zone = QTimeZone::utc();
    SloId m_slo;
    Millis m_range = std::chrono::hours(6);
    Millis m_back { 0 }; ///< how far the view was moved into the past
    bool m_dirty = true;
    bool m_small = false;
    size_t m_window = 0;
    std::optional<BudgetingMethod> m_method;

    TimeAxis* m_axis;
    ServiceHeader* m_header;
    MessageBar* m_message;
    LensBar* m_lens;
    EmptyState* m_empty;
    BreakdownPanel* m_breakdown;
    QWidget* m_stripPanel;
    ContextStrip* m_strip;
    QWidget* m_panel;
    CursorBar* m_cursorBar;
    TimeChart* m_budget;
    TimeChart* m_burn;
    TimeChart* m_sli;
    LaneView* m_lanes;
    TimeAxisBar* m_axisBar;
    PlainLabel* m_foot;
    PlainLabel* m_keys;
};

} // namespace yagura
