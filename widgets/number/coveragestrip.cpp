// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/number/coveragestrip.h"

#include "models/wording/times.h"
#include "widgets/charts/timeaxis.h"
#include "widgets/common/painting.h"
#include "widgets/theme/glyph.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace yagura {

CoverageStrip::CoverageStrip(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(52);
    setAccessibleName(tr("What was seen of the window"));
}

void CoverageStrip::setContent(Content content, const QString& sentence)
{
    m_content = std::move(content);
    setAccessibleDescription(sentence);
    update();
}

void CoverageStrip::paintEvent(QPaintEvent*)
{
    const TimeRange range = m_content.range;
    if (range.isEmpty()) {
        return;
    }
    QPainter painter(this);
    const Theme& colors = themeOf(this);
    const QRectF bar(0, 2, width(), 14);
    const double length = static_cast<double>(range.length().count());
    const auto xOf = [&](Instant at) {
        return std::round(bar.left() + std::clamp(static_cast<double>((at - range.from).count()) / length, 0.0, 1.0) * bar.width());
    };
    const auto boxOf = [&](TimeRange part) {
        const double left = std::min(xOf(part.from), bar.right() - 3);
        return QRectF(left, bar.top(), std::max(3.0, xOf(part.to) - left), bar.height());
    };
    painter.fillRect(bar, colors.color(Token::Track));
    const Instant since = std::max(m_content.since.value_or(range.to), range.from);
    painter.fillRect(QRectF(xOf(since), bar.top(), bar.right() - xOf(since), bar.height()), colors.color(Token::Bar, 0.55));
    for (const TimeRange& gap : m_content.gaps) {
        painter.fillRect(boxOf(gap), colors.color(Token::Panel));
        painter.fillRect(boxOf(gap), colors.hatch());
        painter.setPen(QPen(colors.color(Token::Text), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(boxOf(gap).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    for (const TimeRange& correction : m_content.corrections) {
        painter.fillRect(boxOf(correction), colors.color(Token::Panel));
        painter.fillRect(QRectF(boxOf(correction).left(), bar.top() - 2, boxOf(correction).width(), 2), colors.color(Token::Text));
    }
    for (const Instant at : m_content.deploys) {
        if (range.contains(at)) {
            paintGlyph(
                painter, Glyph::Deploy, QRectF(std::min(xOf(at), bar.right() - 11) - 2, bar.bottom() + 2, 12, 12), colors, Token::Info);
        }
    }
    double free = 0;
    for (const TimeTick& tick : timeTicks(range, m_content.zone, bar.width(), 110)) {
        const QString day
            = range.length() > std::chrono::hours(48) ? dayText(tick.at, m_content.zone) : minuteText(tick.at, m_content.zone);
        const double wide = textWidth(day, typeFont(Type::Tiny));
        const double x = std::min(xOf(tick.at), bar.right() - wide);
        if (x < free) {
            continue;
        }
        free = x + wide + 12;
        paintText(
            painter, QRectF(x, bar.bottom() + 15, wide + 2, 16), Qt::AlignLeft, day, typeFont(Type::Tiny), colors.color(Token::Muted));
    }
}

} // namespace yagura
