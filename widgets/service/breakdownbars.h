// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/inspection.h"

#include <QWidget>

#include <vector>

namespace yagura {

/// The drawing inside the breakdown: for every label its values with a bar, their bad events and how many of theirs failed.
class BreakdownBars final : public QWidget
{
    Q_OBJECT

public:
    struct Group
    {
        QString label;
        double bad = 0; ///< of all its values that were told
        std::vector<LabelShare> values; ///< most bad events first
    };

    explicit BreakdownBars(QWidget* parent = nullptr);
    void setShares(const std::vector<LabelShare>& shares);
    const std::vector<Group>& groups() const { return m_groups; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 200, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    std::vector<Group> m_groups;
};

} // namespace yagura
