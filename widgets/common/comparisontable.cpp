// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/comparisontable.h"

#include "widgets/common/painting.h"

#include <QPainter>

namespace yagura {

namespace {
constexpr int kHead = 24;
constexpr int kGap = 16;
} // namespace

ComparisonTable::ComparisonTable(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ComparisonTable::setRows(const Heads& heads, std::vector<Row> rows)
{
    m_heads = heads;
    m_rows = std::move(rows);
    QStringList said;
    for (const Row& row : m_rows)
        said << QStringLiteral("%1 %2 → %3").arg(row.name, row.now, row.proposed);
    setAccessibleDescription(said.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

void ComparisonTable::setRowHeight(int pixels)
{
    if (m_rowHeight == pixels)
        return;
    m_rowHeight = pixels;
    updateGeometry();
    update();
}

QSize ComparisonTable::sizeHint() const { return { 260, kHead + static_cast<int>(m_rows.size()) * m_rowHeight }; }

double ComparisonTable::columnWidth(const QString& head, QString Row::*text, bool strong) const
{
    double width = textWidth(head, typeFont(Type::Head));
    for (const Row& row : m_rows)
        width = std::max(width, figureWidth(row.*text, typeFont(strong ? Type::BodyStrong : Type::Body)));
    return width + 2;
}

void ComparisonTable::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const bool differs = !m_heads.difference.isEmpty();
    const double last = differs ? columnWidth(m_heads.difference, &Row::difference, false) : 0;
    const double proposed = columnWidth(m_heads.proposed, &Row::proposed, true);
    const double now = columnWidth(m_heads.now, &Row::now, false);
    const double right = width();
    const double lastLeft = right - last;
    const double proposedRight = differs ? lastLeft - kGap : right;
    const double nowRight = proposedRight - proposed - kGap;
    const double names = std::max(0.0, nowRight - now - 8);
    const auto line = [&](double y, double height, const Row& row, bool head) {
        const QFont quiet = typeFont(head ? Type::Head : Type::Body);
        const QFont strong = typeFont(head ? Type::Head : Type::BodyStrong);
        const QColor muted = theme.color(Token::Muted);
        paintText(painter, QRectF(0, y, names, height), Qt::AlignLeft, row.name, typeFont(head ? Type::Head : Type::Small),
            theme.color(head ? Token::Muted : Token::Text));
        paintFigure(painter, QRectF(nowRight - now, y, now, height), row.now, quiet, muted);
        paintFigure(painter, QRectF(proposedRight - proposed, y, proposed, height), row.proposed, strong, theme.color(row.ink));
        if (differs)
            paintFigure(painter, QRectF(lastLeft, y, last, height), row.difference, quiet, muted);
    };
    line(0, kHead, { m_heads.name, m_heads.now, m_heads.proposed, m_heads.difference, Token::Muted }, true);
    double y = kHead;
    for (const Row& row : m_rows) {
        painter.fillRect(QRectF(0, y - 1, width(), 1), theme.color(Token::Hairline));
        line(y, m_rowHeight, row, false);
        y += m_rowHeight;
    }
}

} // namespace yagura
