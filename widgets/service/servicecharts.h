// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"
#include "widgets/charts/chartcontent.h"
#include "widgets/charts/contextstrip.h"
#include "widgets/charts/lanes.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace yagura {

/// What the charts of the service page show: values only, no widget, so that tests can hold every rule against it.
class ServiceCharts
{
    Q_DECLARE_TR_FUNCTIONS(yagura::ServiceCharts)

public:
    /// `view` may reach beyond the board's instant: the future of the forecast. A null snapshot makes empty charts.
    ServiceCharts(BoardPtr board, std::shared_ptr<const SloSnapshot> slo, TimeRange view, const QTimeZone& zone);

    ChartContent budget() const;
    ChartContent burn() const;
    ChartContent sli() const;
    std::vector<Lane> lanes(bool small) const;
    std::vector<ReadoutRow> laneReadout() const;
    ContextStrip::Content strip() const;
    std::vector<Instant> marks() const; ///< what M jumps to
    std::vector<Instant> deploys() const; ///< ends of this service's deploys in the view

    TimeRange past() const; ///< the part of the view that lies behind now

    /// A stretch that a correction speaks of.
    struct Excluded
    {
        TimeRange range;
        const Correction* correction = nullptr;
    };
    std::vector<Excluded> corrections(TimeRange range) const; ///< in order of time

private:
    ChartContent base() const;
    ChartContent budgetLeftChart() const;
    ChartContent burnDownChart() const;
    void addBudgetReadout(ChartContent& content) const;
    void addBudgetScale(ChartContent& content, const QString& mode) const;
    void addThresholds(ChartContent& content) const;
    BurnPair shownPair() const; ///< whose two windows the burn chart draws: the most urgent page pair
    /// What would be left if events went on failing at a burn rate, from the last value on.
    std::vector<ChartPoint> ahead(double rate, double last) const;
    Lane correctionLane() const;
    void addAhead(ContextStrip::Content& content) const;
    /// Whether both windows of a page pair burned over its factor; no value where nobody could know.
    QString pagePairText(Instant at) const;
    Lane deployLane() const;
    Lane otherLane() const;
    std::vector<Lane> alertLanes() const;
    std::vector<ChartStretch> gaps() const;
    void addForecast(ChartContent& content, double last) const;
    bool isDoubtful() const;
    bool isExpired() const; ///< too old for any figure under "now"
    bool alertsKnown() const;

    BoardPtr m_board;
    std::shared_ptr<const SloSnapshot> m_slo;
    TimeRange m_view;
    QTimeZone m_zone;
};

} // namespace yagura
