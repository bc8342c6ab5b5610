// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/number/factlines.h"

#include "models/wording/words.h"
#include "widgets/common/painting.h"
#include "widgets/theme/glyph.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {

constexpr int kTitle = 24;
constexpr int kHeads = 20;
constexpr int kGap = 16; ///< between two columns
constexpr int kMark = 6; ///< how far a chosen row reaches beyond its text

} // namespace

FactLines::FactLines(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FactLines::setTitle(const QString& title, const QString& subtitle, const QString& right)
{
    m_title = title;
    m_subtitle = subtitle;
    m_right = right;
    setAccessibleName(title);
    tell();
    updateGeometry();
    update();
}

void FactLines::setTable(LineTable table)
{
    if (table == m_table) {
        return;
    }
    m_table = std::move(table);
    tell();
    updateGeometry();
    update();
}

void FactLines::tell()
{
    QStringList said;
    if (!m_subtitle.isEmpty()) {
        said << m_subtitle;
    }
    for (const LineRow& row : m_table.rows) {
        QStringList cells;
        for (const LineCell& cell : row.cells) {
            if (!cell.text.isEmpty()) {
                cells << cell.text;
            }
        }
        said << cells.join(QLatin1Char(' '));
    }
    setAccessibleDescription(said.join(QStringLiteral(". ")));
}

bool FactLines::hasHeads() const
{
    return std::any_of(m_table.columns.begin(), m_table.columns.end(), [](const LineColumn& c) { return !c.head.isEmpty(); });
}

int FactLines::top() const { return (m_title.isEmpty() ? 0 : kTitle) + (hasHeads() ? kHeads : 0); }

QSize FactLines::sizeHint() const { return { 400, top() + m_table.rowHeight * static_cast<int>(m_table.rows.size()) + 1 }; }

std::vector<QRectF> FactLines::columnBoxes() const
{
    int fixed = 0;
    int open = 0;
    for (const LineColumn& c : m_table.columns) {
        fixed += c.width;
        open += c.width == 0 ? 1 : 0;
    }
    const int gaps = kGap * std::max(0, static_cast<int>(m_table.columns.size()) - 1);
    const double room = std::max(0, width() - fixed - gaps);
    std::vector<QRectF> boxes;
    double x = 0;
    for (const LineColumn& c : m_table.columns) {
        const double wide = c.width > 0 ? c.width : std::floor(room / std::max(1, open));
        boxes.emplace_back(x, 0, wide, m_table.rowHeight);
        x += wide + kGap;
    }
    return boxes;
}

void FactLines::paintBar(QPainter& painter, const QRectF& box, const LineCell& cell) const
{
    const Theme& colors = themeOf(this);
    const QRectF track(box.left(), std::round(box.center().y() - 4), box.width(), 8);
    painter.fillRect(track, colors.color(Token::Track));
    const double zero = std::round(track.center().x());
    if (cell.value) {
        const double share = std::clamp(*cell.value, -1.0, 1.0);
        const double end = std::round(zero + share * track.width() / 2);
        const QColor ink = colors.color(share < 0 ? Token::Crit : Token::Bar);
        painter.fillRect(QRectF(std::min(zero, end), track.top(), std::max(2.0, std::abs(end - zero)), track.height()), ink);
        if (std::abs(*cell.value) > 1) {
            // Cut off at the limit: a slanted notch says that the bar would go on.
            const double x = share < 0 ? track.left() + 6 : track.right() - 12;
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.color(Token::Panel));
            painter.drawPolygon(QPolygonF {
                { x + 3, track.top() - 1 }, { x + 6, track.top() - 1 }, { x + 3, track.bottom() + 1 }, { x, track.bottom() + 1 } });
            painter.restore();
        }
    }
    painter.fillRect(QRectF(zero, track.top() - 3, 1, track.height() + 6), colors.color(Token::Border));
}

void FactLines::paintCell(QPainter& painter, const QRectF& box, const LineCell& cell, bool right) const
{
    const Theme& colors = themeOf(this);
    const Qt::Alignment side = (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    switch (cell.look) {
    case LineCell::Look::Text:
        paintText(painter, box, side, cell.text, typeFont(cell.type), colors.color(cell.ink));
        return;
    case LineCell::Look::Figure:
        paintFigure(painter, box, cell.text, typeFont(cell.type), colors.color(cell.ink), side);
        return;
    case LineCell::Look::Code: {
        const QFont font = typeFont(Type::Log);
        const double wide = std::min(box.width(), std::ceil(textWidth(cell.text, font)) + 18);
        const QRectF plate(box.left(), box.center().y() - 11, wide, 22);
        paintPanel(painter, plate, colors.color(Token::Sunken), space::radiusBadge);
        paintText(painter, plate.adjusted(8, 0, -6, 0), Qt::AlignLeft, cell.text, font, colors.color(cell.ink));
        return;
    }
    case LineCell::Look::Bar:
        paintBar(painter, box, cell);
        return;
    case LineCell::Look::Check:
        if (cell.value.value_or(0) != 0) {
            paintGlyph(
                painter, Glyph::Check, QRectF(right ? box.right() - 14 : box.left(), box.center().y() - 7, 14, 14), colors, cell.ink);
        }
        return;
    }
}

void FactLines::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colors = themeOf(this);
    if (!m_title.isEmpty()) {
        const QFont strong = typeFont(Type::BodyStrong);
        paintText(painter, QRectF(0, 0, width(), kTitle), Qt::AlignLeft, m_title, strong, colors.color(Token::Text));
        const double after = textWidth(m_title, strong) + 10;
        const double right = m_right.isEmpty() ? 0 : textWidth(m_right, typeFont(Type::Small)) + 12;
        paintText(painter, QRectF(after, 0, width() - after - right, kTitle), Qt::AlignLeft, m_subtitle, typeFont(Type::Small),
            colors.color(Token::Muted));
        paintFigure(painter, QRectF(0, 0, width(), kTitle), m_right, typeFont(Type::Small), colors.color(Token::Muted));
    }
    const std::vector<QRectF> boxes = columnBoxes();
    const double first = top();
    if (hasHeads()) {
        for (size_t i = 0; i < boxes.size(); ++i) {
            const LineColumn& column = m_table.columns[i];
            paintText(painter, QRectF(boxes[i].left(), first - kHeads, boxes[i].width(), kHeads),
                column.right ? Qt::AlignRight : Qt::AlignLeft, column.head, typeFont(Type::Head), colors.color(Token::Muted));
        }
    }
    double y = first;
    for (const LineRow& row : m_table.rows) {
        painter.fillRect(QRectF(0, y, width(), 1), colors.color(Token::Hairline));
        if (row.chosen) {
            paintPanel(painter, QRectF(-kMark, y + 1, width() + 2 * kMark, m_table.rowHeight - 1), colors.color(Token::Raised),
                space::radiusBadge);
        }
        for (size_t i = 0; i < std::min(row.cells.size(), boxes.size()); ++i) {
            paintCell(painter, boxes[i].translated(0, y), row.cells[i], m_table.columns[i].right);
        }
        y += m_table.rowHeight;
    }
}

bool FactLines::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        // What was cut off is told whole, as plain text.
        const auto* help = static_cast<QHelpEvent*>(event);
        const std::vector<QRectF> boxes = columnBoxes();
        const int row = (help->pos().y() - top()) / std::max(1, m_table.rowHeight);
        for (size_t i = 0; i < boxes.size() && help->pos().y() >= top() && row < static_cast<int>(m_table.rows.size()); ++i) {
            const std::vector<LineCell>& cells = m_table.rows[static_cast<size_t>(row)].cells;
            if (i < cells.size() && help->pos().x() >= boxes[i].left() && help->pos().x() < boxes[i].right()) {
                const LineCell& cell = cells[i];
                const QFont font = typeFont(cell.look == LineCell::Look::Code ? Type::Log : cell.type);
                const bool cut = textWidth(cell.text, font) > boxes[i].width() - (cell.look == LineCell::Look::Code ? 14 : 0);
                QToolTip::showText(help->globalPos(), cut ? cell.text.toHtmlEscaped() : QString(), this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace yagura
