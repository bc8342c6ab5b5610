// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/lanes.h"

#include "models/wording/times.h"
#include "widgets/charts/plates.h"
#include "widgets/theme/type.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace yagura {

LaneView::LaneView(TimeAxis* axis, QWidget* parent)
    : QWidget(parent)
    , m_axis(axis)
{
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(axis, &TimeAxis::changed, this, qOverload<>(&QWidget::update));
    connect(axis, &TimeAxis::cursorMoved, this, qOverload<>(&QWidget::update));
}

void LaneView::setLanes(std::vector<Lane> lanes, const QString& accessibleName)
{
    m_lanes = std::move(lanes);
    setAccessibleName(accessibleName);
    QStringList said;
    for (const Lane& lane : m_lanes) {
        for (const LaneItem& item : lane.items) {
            said << lane.name + QLatin1Char(' ') + (item.tip.isEmpty() ? item.text : item.tip);
        }
    }
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void LaneView::setReadout(std::vector<ReadoutRow> readout)
{
    m_readout = std::move(readout);
    update();
}

void LaneView::setDeployLines(std::vector<Instant> deploys)
{
    m_deploys = std::move(deploys);
    update();
}

QSize LaneView::sizeHint() const { return { 400, static_cast<int>(m_lanes.size()) * (space::lane + 1) + 7 }; }

void LaneView::mouseMoveEvent(QMouseEvent* event)
{
    const QRectF plot = m_axis->plotOf(rect());
    if (event->position().x() >= plot.left() && event->position().x() <= plot.right()) {
        m_axis->setCursor(m_axis->at(event->position().x(), plot));
    }
    const auto lane = static_cast<size_t>(std::max(0.0, event->position().y() / (space::lane + 1)));
    QString tip;
    if (lane < m_lanes.size()) {
        for (const LaneItem& item : m_lanes[lane].items) {
            if (barOf(item, plot).adjusted(-6, -50, 6, 50).contains(event->position())) {
                tip = item.tip;
            }
        }
    }
    setToolTip(tip);
}

void LaneView::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    m_axis->setCursor(std::nullopt);
}

QRectF LaneView::barOf(const LaneItem& item, const QRectF& row) const
{
    const double left = std::clamp(std::round(m_axis->xOf(item.from, row)), row.left(), row.right());
    const double right = std::clamp(std::round(m_axis->xOf(item.to.value_or(m_axis->now()), row)), row.left(), row.right());
    const double height = item.tall ? 14 : 8;
    const double width = std::max(6.0, right - left);
    // What began just now is seen too: not beyond the edge.
    return { std::max(row.left(), std::min(left, row.right() - width)), row.center().y() - height / 2, width, height };
}

void LaneView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colors = themeOf(this);
    const QRectF plot = m_axis->plotOf(rect()).toAlignedRect();
    double y = 0;
    for (const Lane& lane : m_lanes) {
        paintLane(painter, lane, QRectF(0, y, width(), space::lane), plot);
        y += space::lane + 1;
    }
    for (const Instant at : m_deploys) {
        if (at > m_axis->range().from && at <= m_axis->range().to) {
            painter.fillRect(QRectF(std::round(m_axis->xOf(at, plot)), 0, 1, height()), colors.color(Token::Info, 0.7));
        }
    }
    const double now = std::round(m_axis->xOf(m_axis->now(), plot));
    if (now < plot.right() - 2) {
        painter.fillRect(QRectF(now, 0, 1, height()), colors.color(Token::Text, 0.75));
    }
    if (m_axis->cursor()) {
        painter.fillRect(QRectF(std::round(m_axis->xOf(*m_axis->cursor(), plot)), 0, 1, height()), colors.color(Token::Text));
    }
    double row = 0;
    const double left = plot.right() + 24;
    const double right = width() - 8.0;
    for (const ReadoutRow& r : m_readout) {
        painter.setFont(typeFont(Type::Small));
        painter.setPen(colors.color(Token::Muted));
        painter.drawText(QRectF(left, row, right - left, space::lane), Qt::AlignLeft | Qt::AlignVCenter, r.name);
        painter.setPen(colors.color(r.ink));
        drawFigure(painter, QRectF(left, row, right - 62 - left, space::lane), Qt::AlignRight | Qt::AlignVCenter, r.now,
            typeFont(Type::BodyStrong));
        if (m_axis->cursor() && r.cursor) {
            painter.setPen(colors.color(Token::Text));
            drawFigure(painter, QRectF(left, row, right - left, space::lane), Qt::AlignRight | Qt::AlignVCenter,
                r.cursor(*m_axis->cursor()), typeFont(Type::Body));
        }
        row += space::lane + 1;
    }
}

void LaneView::paintLane(QPainter& painter, const Lane& lane, const QRectF& box, const QRectF& plot)
{
    const Theme& colors = themeOf(this);
    const QRectF row(plot.left(), box.top(), plot.width(), box.height());
    painter.fillRect(row, colors.color(Token::Bg));
    painter.setFont(typeFont(lane.strong ? Type::Head : Type::Tiny));
    painter.setPen(colors.color(lane.strong ? Token::Text : Token::Muted));
    painter.drawText(QRectF(0, box.top(), plot.left() - 10, box.height()), Qt::AlignRight | Qt::AlignVCenter,
        elided(lane.name, typeFont(lane.strong ? Type::Head : Type::Tiny), plot.left() - 14, Qt::ElideMiddle));
    for (const ChartStretch& gap : lane.gaps) {
        if (gap.range.to > m_axis->range().from && gap.range.from < m_axis->range().to) {
            paintGap(painter, stretchRect(*m_axis, gap.range, row), {}, colors);
        }
    }
    // Marks that lie on each other become one pill; bars never do.
    painter.save();
    painter.setClipRect(row.adjusted(0, -4, 0, 4));
    double taken = row.left(); // where the text of the item before may end
    for (size_t i = 0; i < lane.items.size(); ++i) {
        const LaneItem& item = lane.items[i];
        const Instant end = item.to.value_or(m_axis->now());
        if (end < m_axis->range().from || item.from > m_axis->range().to) {
            continue;
        }
        size_t last = i;
        const auto isSmall = [&](const LaneItem& it) {
            return (it.look == LaneItem::Look::Mark || it.look == LaneItem::Look::Deploy) && barOf(it, row).width() < kCluster;
        };
        while (isSmall(item) && last + 1 < lane.items.size() && isSmall(lane.items[last + 1])
            && m_axis->xOf(lane.items[last + 1].from, row) - m_axis->xOf(lane.items[last].from, row) < kCluster) {
            ++last;
        }
        if (last > i) {
            const QString count = QLatin1Char('+') + QString::number(last - i + 1);
            const double x = m_axis->xOf(item.from, row);
            const QRectF pill(x - 4, row.center().y() - 8, textWidth(count, typeFont(Type::Head)) + 16, 16);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(colors.color(Token::Info), 1));
            painter.setBrush(colors.color(Token::Selected));
            painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
            painter.setFont(typeFont(Type::Head));
            painter.setPen(colors.color(Token::Text));
            painter.drawText(pill, Qt::AlignCenter, count);
            painter.setRenderHint(QPainter::Antialiasing, false);
            i = last;
            continue;
        }
        const double room = i + 1 < lane.items.size() ? m_axis->xOf(lane.items[i + 1].from, row) - 6 : row.right();
        paintItem(painter, item, row, { taken, std::min(room, row.right()) });
        taken = barOf(item, row).right() + 10 + textWidth(item.text, typeFont(Type::Head));
    }
    painter.restore();
}

void LaneView::paintItem(QPainter& painter, const LaneItem& item, const QRectF& row, Room room)
{
    const double roomRight = room.right;
    const Theme& colors = themeOf(this);
    switch (item.look) {
    case LaneItem::Look::Deploy:
        paintDeploy(painter, item, row, roomRight);
        return;
    case LaneItem::Look::Filled:
    case LaneItem::Look::Outline:
    case LaneItem::Look::Hatched:
    case LaneItem::Look::Bracket:
        paintBar(painter, item, row, room);
        return;
    case LaneItem::Look::Mark:
        break;
    }
    const double x = m_axis->xOf(item.from, row);
    paintGlyph(painter, item.glyph, QRectF(x - 7, row.center().y() - 7, 14, 14), colors, item.ink);
    painter.setFont(typeFont(Type::Tiny));
    painter.setPen(colors.color(Token::Muted));
    if (roomRight - x > 30) {
        painter.drawText(QRectF(x + 12, row.top(), roomRight - x - 12, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
            elided(item.text, typeFont(Type::Tiny), roomRight - x - 12));
    }
}

void LaneView::paintDeploy(QPainter& painter, const LaneItem& item, const QRectF& row, double roomRight)
{
    const Theme& colors = themeOf(this);
    const QRectF bar = barOf(item, row).adjusted(0, 2, 0, -2);
    painter.fillRect(bar, colors.color(item.ink));
    const QRectF flag(bar.right() - 3, row.top() + 1, 13, 13);
    paintGlyph(painter, item.glyph, flag, colors, item.ink);
    double x = flag.right() + 5;
    const double width = textWidth(item.text, typeFont(Type::Head));
    if (x + width <= roomRight) {
        painter.setFont(typeFont(Type::Head));
        painter.setPen(colors.color(Token::Text));
        painter.drawText(QRectF(x, row.top(), width + 2, row.height()), Qt::AlignLeft | Qt::AlignVCenter, item.text);
    }
    const double quiet = textWidth(item.quietText, typeFont(Type::Tiny));
    if (!item.quietText.isEmpty() && bar.left() - quiet - 8 > row.left()) {
        painter.setFont(typeFont(Type::Tiny));
        painter.setPen(colors.color(Token::Muted));
        painter.drawText(
            QRectF(bar.left() - quiet - 8, row.top(), quiet + 2, row.height()), Qt::AlignLeft | Qt::AlignVCenter, item.quietText);
    }
}

void LaneView::paintBar(QPainter& painter, const LaneItem& item, const QRectF& row, Room room)
{
    const Theme& colors = themeOf(this);
    const QRectF bar = barOf(item, row);
    if (item.look == LaneItem::Look::Filled) {
        painter.fillRect(bar, colors.color(item.ink));
    } else if (item.look == LaneItem::Look::Bracket) {
        // Open at the foot: it reaches down from the band that runs through the charts.
        painter.fillRect(QRectF(bar.left(), bar.top(), bar.width(), 2), colors.color(item.ink));
        painter.fillRect(QRectF(bar.left(), bar.top(), 2, bar.height()), colors.color(item.ink));
        painter.fillRect(QRectF(bar.right() - 2, bar.top(), 2, bar.height()), colors.color(item.ink));
    } else {
        if (item.look == LaneItem::Look::Hatched) {
            painter.fillRect(bar, colors.hatch());
        }
        painter.setPen(QPen(colors.color(item.ink), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (!item.to && item.look != LaneItem::Look::Bracket) {
        // Still open: an arrow instead of an end.
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.color(item.ink));
        painter.drawPolygon(QPolygonF { bar.topRight(), QPointF(bar.right() + 5, bar.center().y()), bar.bottomRight() });
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    const QFont font = typeFont(Type::Head);
    const double width = textWidth(item.text, font);
    painter.setFont(font);
    if (item.look == LaneItem::Look::Filled && item.tall && width + 14 < bar.width()) {
        painter.setPen(colors.color(item.onInk));
        painter.drawText(bar.adjusted(6, -2, -8, 2), Qt::AlignRight | Qt::AlignVCenter, item.text);
    } else if (bar.right() + 10 + width <= room.right) {
        painter.setPen(colors.color(Token::Muted));
        painter.drawText(QRectF(bar.right() + 9, row.top(), width + 2, row.height()), Qt::AlignLeft | Qt::AlignVCenter, item.text);
    } else if (bar.left() - 8 - width > room.left) {
        painter.setPen(colors.color(Token::Muted));
        painter.drawText(QRectF(bar.left() - 8 - width, row.top(), width + 2, row.height()), Qt::AlignLeft | Qt::AlignVCenter, item.text);
    }
}

} // namespace yagura
