// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/times.h"
#include "widgets/charts/lanes.h"
#include "widgets/theme/type.h"

#include <QPainter>

#include <cmath>

namespace yagura {

namespace {

void paintPlate(
    QPainter& painter, double centre, double top, const QString& text, const QFont& font, double left, double right, const Theme& theme)
{
    const double width = figureWidth(text, font) + 20;
    const double x = std::clamp(centre - width / 2, left, std::max(left, right - width));
    const QRectF plate(std::round(x), top, width, 20);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Text));
    painter.drawRoundedRect(plate, 2, 2);
    painter.setPen(theme.color(Token::OnText));
    drawFigure(painter, plate, Qt::AlignHCenter | Qt::AlignVCenter, text, font);
}

} // namespace

TimeAxisBar::TimeAxisBar(TimeAxis* axis, QWidget* parent)
    : QWidget(parent)
    , m_axis(axis)
{
    setFixedHeight(40);
    connect(axis, &TimeAxis::changed, this, qOverload<>(&QWidget::update));
    connect(axis, &TimeAxis::cursorMoved, this, qOverload<>(&QWidget::update));
}

void TimeAxisBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colors = themeOf(this);
    const QRectF plot = m_axis->plotOf(rect());
    const QTimeZone zone = m_axis->zone();
    painter.setFont(typeFont(Type::Tiny));
    painter.setPen(colors.color(Token::Muted));
    QString zoneText = zoneOffsetText(zone, m_axis->range().to);
    if (textWidth(zoneText, typeFont(Type::Tiny)) > plot.left() - 10) {
        zoneText = zoneText.section(QLatin1Char(' '), 0, 0); // its short name alone
    }
    painter.drawText(QRectF(0, 4, plot.left() - 10, 20), Qt::AlignRight | Qt::AlignVCenter, zoneText);
    // The cursor's plate hides no half of a label: a label that it touches is left out.
    const double plate = m_axis->cursor() ? m_axis->xOf(*m_axis->cursor(), plot) : -10000;
    double free = plot.left() - 6; // where the zone's name ends
    for (const TimeTick& tick : timeTicks(m_axis->range(), zone, plot.width())) {
        const double x = std::round(m_axis->xOf(tick.at, plot));
        painter.fillRect(QRectF(x, 0, 1, 4), colors.color(Token::GridMajor));
        const QDateTime local = toDateTime(tick.at).toTimeZone(zone);
        const bool midnight = local.time() == QTime(0, 0);
        const bool dayOnly = midnight && m_axis->range().length() > std::chrono::hours(72);
        const QFont font = typeFont(tick.newDay && !dayOnly ? Type::Head : Type::Tiny);
        const QString text = dayOnly ? dayText(tick.at, zone) : minuteText(tick.at, zone);
        const double width = figureWidth(text, font);
        if (x - width / 2 < free) {
            continue;
        }
        free = x + width / 2 + 8;
        if (std::abs(x - plate) < width + 14) {
            continue;
        }
        painter.setPen(colors.color(tick.newDay && !dayOnly ? Token::Text : Token::Muted));
        drawFigure(painter, QRectF(x - width / 2, 6, width, 16), Qt::AlignHCenter | Qt::AlignVCenter, text, font);
        if (tick.newDay && !dayOnly) {
            const QString day = dayText(tick.at, zone);
            const double dayWidth = textWidth(day, typeFont(Type::Head));
            painter.setFont(typeFont(Type::Head));
            painter.drawText(QRectF(x - dayWidth / 2, 21, dayWidth + 2, 16), Qt::AlignLeft | Qt::AlignVCenter, day);
        }
    }
    if (m_axis->cursor()) {
        const double x = m_axis->xOf(*m_axis->cursor(), plot);
        paintPlate(painter, x, 4, minuteText(*m_axis->cursor(), zone), typeFont(Type::Head), plot.left(), plot.right(), colors);
    }
}

CursorBar::CursorBar(TimeAxis* axis, QWidget* parent)
    : QWidget(parent)
    , m_axis(axis)
{
    setFixedHeight(32);
    connect(axis, &TimeAxis::changed, this, qOverload<>(&QWidget::update));
    connect(axis, &TimeAxis::cursorMoved, this, qOverload<>(&QWidget::update));
}

void CursorBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colors = themeOf(this);
    const QRectF plot = m_axis->plotOf(rect());
    const double right = width() - 8.0;
    painter.setPen(colors.color(Token::Muted));
    const QString now = tr("now %1").arg(minuteText(m_axis->now(), m_axis->zone()));
    drawFigure(painter, QRectF(plot.right() + 24, 6, right - 62 - plot.right() - 24, 20), Qt::AlignRight | Qt::AlignVCenter, now,
        typeFont(Type::Tiny));
    if (!m_axis->cursor()) {
        return;
    }
    const Instant at = *m_axis->cursor();
    painter.setPen(colors.color(Token::Text));
    drawFigure(
        painter, QRectF(right - 60, 6, 60, 20), Qt::AlignRight | Qt::AlignVCenter, minuteText(at, m_axis->zone()), typeFont(Type::Head));
    const double x = m_axis->xOf(at, plot);
    painter.fillRect(QRectF(std::round(x), 24, 1, 8), colors.color(Token::Text));
    const QString text = minuteText(at, m_axis->zone()) + QStringLiteral(" · ") + minuteText(at, QTimeZone::utc()) + QLatin1Char('Z');
    paintPlate(painter, x, 5, text, typeFont(Type::SmallStrong), plot.left(), plot.right(), colors);
}

} // namespace yagura
