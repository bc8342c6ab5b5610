// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lab/whatiffacts.h"

#include "widgets/common/painting.h"

#include <QPainter>

#include <algorithm>
#include <vector>

namespace yagura {

namespace {

constexpr double kArrow = 34;
constexpr double kLeast = 110;
constexpr double kLineAir = 18; // between the line of one fact and that of the next

/// 24/32 in regular weight: what holds now is quieter than what is proposed.
QFont nowFont() { return fontOf(24, Weight::Regular); }

} // namespace

WhatIfFacts::WhatIfFacts(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Now and proposed"));
}

void WhatIfFacts::setFacts(std::vector<Fact> facts)
{
    m_facts = std::move(facts);
    QStringList said;
    for (const Fact& fact : m_facts)
        said << QStringLiteral("%1: %2 → %3").arg(fact.label, fact.now, fact.proposed);
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    update();
}

double WhatIfFacts::widthOf(const Fact& fact) const
{
    const double figures = figureWidth(fact.now, nowFont()) + kArrow + figureWidth(fact.proposed, typeFont(Type::FigureSmall));
    return std::max({ kLeast, figures, textWidth(fact.label, typeFont(Type::Head)) }) + 28;
}

void WhatIfFacts::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    double needed = 0;
    size_t shown = 0;
    for (const Fact& fact : m_facts) {
        if (needed + widthOf(fact) - 28 > width())
            break;
        needed += widthOf(fact);
        ++shown;
    }
    if (shown == 0)
        return;
    // What is left over goes to the lines that lack room, and the rest is shared, so that the facts stand like columns.
    double over = std::max(0.0, width() - needed);
    std::vector<double> widths;
    for (size_t i = 0; i < shown; ++i) {
        const double least = widthOf(m_facts[i]);
        const double lacks = std::max(0.0, textWidth(m_facts[i].line, typeFont(Type::Small)) + kLineAir - least);
        const double given = std::min(lacks, over);
        over -= given;
        widths.push_back(least + given);
    }
    const double extra = std::min(90.0, over / static_cast<double>(shown));
    double x = 0;
    for (size_t i = 0; i < shown; ++i) {
        const Fact& fact = m_facts[i];
        const double width = widths[i] + extra;
        paintText(painter, QRectF(x, 0, width - kLineAir, 16), Qt::AlignLeft, fact.label, typeFont(Type::Head), theme.color(Token::Muted));
        const double now = figureWidth(fact.now, nowFont());
        paintFigure(painter, QRectF(x, 18, now + 1, 32), fact.now, nowFont(), theme.color(Token::Muted), Qt::AlignLeft | Qt::AlignVCenter);
        paintText(painter, QRectF(x + now, 18, kArrow, 32), Qt::AlignHCenter, QStringLiteral("→"), fontOf(20, Weight::Regular),
            theme.color(Token::Muted));
        paintFigure(painter, QRectF(x + now + kArrow, 18, width, 32), fact.proposed, typeFont(Type::FigureSmall), theme.color(fact.ink),
            Qt::AlignLeft | Qt::AlignVCenter);
        paintText(painter, QRectF(x, 52, width - kLineAir, 16), Qt::AlignLeft, fact.line, typeFont(Type::Small), theme.color(Token::Muted));
        x += width;
    }
}

} // namespace yagura
