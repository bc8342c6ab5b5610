// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/number/pinband.h"

#include "widgets/common/painting.h"

#include <QPainter>

namespace yagura {

PinBand::PinBand(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(72);
    setAccessibleName(tr("What the number stands on"));
}

void PinBand::setPins(std::vector<NumberFacts::Pin> pins)
{
    m_pins = std::move(pins);
    QStringList said;
    for (const NumberFacts::Pin& pin : m_pins) {
        said << pin.head + QLatin1Char(' ') + pin.fact + QLatin1Char(' ') + pin.line;
    }
    setAccessibleDescription(said.join(QStringLiteral(". ")));
    setToolTip(m_pins.empty() ? QString() : m_pins.back().line.toHtmlEscaped()); // the only one that can be cut off
    update();
}

void PinBand::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colors = themeOf(this);
    painter.fillRect(rect(), colors.color(Token::Raised));
    if (m_pins.empty()) {
        return;
    }
    const double left = 24;
    const double wide = (width() - 2 * left - 24.0 * static_cast<double>(m_pins.size() - 1)) / static_cast<double>(m_pins.size());
    double x = left;
    for (const NumberFacts::Pin& pin : m_pins) {
        paintText(painter, QRectF(x, 8, wide, 16), Qt::AlignLeft, pin.head, typeFont(Type::Head), colors.color(Token::Muted));
        paintFigure(painter, QRectF(x, 25, wide, 20), pin.fact, typeFont(Type::BodyStrong), colors.color(Token::Text),
            Qt::AlignLeft | Qt::AlignVCenter);
        paintText(painter, QRectF(x, 46, wide, 16), Qt::AlignLeft, pin.line, typeFont(Type::Small), colors.color(Token::Muted));
        x += wide + 24;
    }
}

} // namespace yagura
