// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/burnpolicy.h"

#include <QWidget>

#include <vector>

namespace yagura {

/// The pairs of a burn policy as a table: threshold, windows, where it goes, the share of the budget that is gone when it fires,
/// and what is different from now.
class PairsView final : public QWidget
{
    Q_OBJECT

public:
    explicit PairsView(QWidget* parent = nullptr);
    void setPairs(const std::vector<BurnCheck>& proposed, const std::vector<BurnPair>& now, Millis window);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 200, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row
    {
        QString threshold, windows, to, budget, change;
        bool refused = false;
    };
    static QString changeOf(const BurnPair& pair, const std::vector<BurnPair>& now);
    std::vector<Row> m_rows;
};

/// "13.44×": a threshold with the figures that tell it from its neighbours.
QString thresholdText(double factor);

} // namespace yagura
