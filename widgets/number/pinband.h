// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/number/numberfacts.h"

#include <QWidget>

namespace yagura {

/// Instant, window and answer side by side on a raised surface: what the opened number stands on.
class PinBand final : public QWidget
{
    Q_OBJECT

public:
    explicit PinBand(QWidget* parent = nullptr);
    void setPins(std::vector<NumberFacts::Pin> pins);
    QSize sizeHint() const override { return { 400, 72 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<NumberFacts::Pin> m_pins;
};

} // namespace yagura
