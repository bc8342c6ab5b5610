// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/availability/bandheader.h"

#include "widgets/common/painting.h"

#include <QPainter>

namespace yagura {

BandHeader::BandHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(16);
    setFixedHeight(56);
}

void BandHeader::setBands(std::vector<Band> bands, std::vector<QString> quiet)
{
    m_bands = std::move(bands);
    m_quiet = std::move(quiet);
    viewport()->update();
}

QRectF BandHeader::columns(int first, int last) const
{
    double left = -1;
    double right = -1;
    for (int i = first; i <= last; ++i) {
        if (isSectionHidden(i))
            continue;
        const double x = sectionViewportPosition(i);
        left = left < 0 ? x : left;
        right = x + sectionSize(i);
    }
    return left < 0 ? QRectF() : QRectF(left, 0, right - left, height());
}

void BandHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const Theme& theme = themeOf(this);
    painter.fillRect(viewport()->rect(), theme.color(Token::Panel));
    const QFont head = typeFont(Type::Head);
    const QFont tiny = typeFont(Type::Tiny);
    for (const Band& band : m_bands) {
        const QRectF over = columns(band.first, band.last);
        if (over.isEmpty())
            continue;
        // A short title may be wider than its own columns: it reaches to the left, where the group before it has air.
        const bool whole = textWidth(band.title, head) + 16 <= over.width() || band.brief.isEmpty();
        const QString& title = whole ? band.title : band.brief;
        const double inset = band.last == count() - 1 ? 16 : 8;
        const double wanted = std::max(over.width() - inset, textWidth(title, head) + 2);
        paintText(painter, QRectF(over.right() - inset - wanted, 6, wanted, 18), Qt::AlignRight, title, head, theme.color(Token::Text));
    }
    for (int i = 0; i < count(); ++i) {
        if (isSectionHidden(i))
            continue;
        const QRectF box = columns(i, i).adjusted(i == 0 ? 16 : 8, 30, i == count() - 1 ? -16 : -8, -8);
        const QString title = model()->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        const QString quiet = static_cast<size_t>(i) < m_quiet.size() ? m_quiet[static_cast<size_t>(i)] : QString();
        const bool leftMost = i == 0;
        double right = box.right();
        if (!quiet.isEmpty()) {
            const double width = textWidth(quiet, tiny);
            if (width + textWidth(title, head) + 4 <= box.width()) {
                paintText(painter, QRectF(right - width - 1, box.top(), width + 2, box.height()), Qt::AlignRight, quiet, tiny,
                    theme.color(Token::Muted));
                right -= width + 4;
            }
        }
        const double wanted = std::max(right - box.left(), textWidth(title, head) + 2);
        paintText(painter, leftMost ? box : QRectF(right - wanted, box.top(), wanted, box.height()),
            leftMost ? Qt::AlignLeft : Qt::AlignRight, title, head, theme.color(Token::Muted));
    }
    painter.fillRect(QRectF(0, height() - 1, width(), 1), theme.color(Token::Hairline));
}

} // namespace yagura
