// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/charts/chartcontent.h"
#include "widgets/charts/lanes.h"
#include "widgets/common/comparisontable.h"
#include "widgets/lab/labcomparison.h"
#include "widgets/lab/whatiffacts.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace yagura {

/// What the laboratory draws of a comparison: values only, so that tests can hold every rule against it.
class LabCharts
{
    Q_DECLARE_TR_FUNCTIONS(yagura::LabCharts)

public:
    LabCharts(std::shared_ptr<const LabComparison> comparison, const QTimeZone& zone);

    std::vector<WhatIfFacts::Fact> facts() const;
    ChartContent budget() const;
    /// Confirmed incidents, then the pairs that hold now, then the proposed ones; a hollow bar fired for nothing.
    std::vector<Lane> lanes() const;
    std::vector<ReadoutRow> counts() const; ///< one for each lane

    /// The incident that both questions see most differently; −1 without any.
    int tellingIncident() const;
    /// The burn round that incident, with the thresholds of both.
    ChartContent detail(int incident) const;
    TimeRange detailRange(int incident) const;
    std::vector<Lane> detailLanes(int incident) const;
    QString detailSentence(int incident) const;

    std::vector<ComparisonTable::Row> detection() const;
    std::vector<ComparisonTable::Row> spentAtFiring() const;
    std::vector<ComparisonTable::Row> reset() const;
    QString replayed() const; ///< what was replayed, and how much of it nobody saw

private:
    void addLanes(std::vector<Lane>& lanes, const LabAnswer& answer, const QString& title) const;
    bool hitsIncident(TimeRange fired) const;
    QString incidentName(size_t index) const;
    std::vector<ChartStretch> gaps(TimeRange range) const;
    const LabAlert* pageOf(const LabAnswer& answer, TimeRange incident) const;

    std::shared_ptr<const LabComparison> m_comparison;
    QTimeZone m_zone;
};

} // namespace yagura
