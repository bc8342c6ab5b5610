// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"

#include <QTimeZone>
#include <QWidget>

namespace yagura {

class ContextStrip;
class CursorBar;
class EmptyState;
class LaneView;
class MessageBar;
class PlainLabel;
class ServiceHeader;
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
    static QString subtitle(const Board& board, const SloId& slo);

signals:
    void rollbackRequested(const yagura::ServiceId& service);
    void sloChanged(const yagura::SloId& slo);
    void rangeRequested(std::chrono::milliseconds range); ///< zoomed by + and −
    void startRequested(); ///< nothing is configured

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

    BoardPtr m_board;
    QTimeZone m_zone = QTimeZone::utc();
    SloId m_slo;
    Millis m_range = std::chrono::hours(6);
    Millis m_back { 0 }; ///< how far the view was moved into the past
    bool m_dirty = true;
    bool m_small = false;

    TimeAxis* m_axis;
    ServiceHeader* m_header;
    MessageBar* m_message;
    EmptyState* m_empty;
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
