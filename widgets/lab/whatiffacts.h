// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QWidget>

#include <vector>

namespace yagura {

/// Header facts of the laboratory: what holds now (regular, muted) → what is proposed (600), with a line that says what it means.
class WhatIfFacts final : public QWidget
{
    Q_OBJECT

public:
    struct Fact
    {
        QString label, now, proposed, line;
        Token ink = Token::Text; ///< of the proposed value
        friend bool operator==(const Fact&, const Fact&) = default;
    };

    explicit WhatIfFacts(QWidget* parent = nullptr);
    void setFacts(std::vector<Fact> facts);
    const std::vector<Fact>& facts() const { return m_facts; }
    QSize sizeHint() const override { return { 900, 72 }; }
    QSize minimumSizeHint() const override { return { 300, 72 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double widthOf(const Fact& fact) const;
    std::vector<Fact> m_facts;
};

} // namespace yagura
