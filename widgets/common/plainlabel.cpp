// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/plainlabel.h"

#include "widgets/common/painting.h"

#include <QPainter>

#include <cmath>

namespace yagura {

PlainLabel::PlainLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
}

PlainLabel::PlainLabel(const QString& text, Type type, Token ink, QWidget* parent)
    : PlainLabel(parent)
{
    setLook(type, ink);
    setText(text);
}

void PlainLabel::setLook(Type type, Token ink)
{
    m_type = type;
    m_ink = ink;
    updateGeometry();
    update();
}

void PlainLabel::setInk(Token ink)
{
    m_ink = ink;
    update();
}

void PlainLabel::setElide(Qt::TextElideMode mode)
{
    m_elide = mode;
    updateGeometry();
}

void PlainLabel::setFigure()
{
    m_figure = true;
    updateGeometry();
}

double PlainLabel::wanted() const
{
    const QFont font = typeFont(m_type);
    return std::ceil(m_figure ? figureWidth(text(), font) : textWidth(text(), font)) + 1;
}

QSize PlainLabel::sizeHint() const
{
    const QMargins m = contentsMargins();
    if (wordWrap()) {
        const QFontMetrics metrics(typeFont(m_type));
        const int width = std::min(480, static_cast<int>(wanted()));
        const QRect bounds = metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text());
        return { width + m.left() + m.right(), bounds.height() + 2 + m.top() + m.bottom() };
    }
    return { static_cast<int>(wanted()) + m.left() + m.right(), lineHeight(m_type) + m.top() + m.bottom() };
}

QSize PlainLabel::minimumSizeHint() const
{
    QSize hint = sizeHint();
    if (m_elide || wordWrap()) {
        hint.setWidth(std::min(hint.width(), 40));
    }
    return hint;
}

void PlainLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    setToolTip(m_elide && wanted() > contentsRect().width() ? text() : QString());
}

void PlainLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const QColor ink = theme.color(isEnabled() ? m_ink : Token::Faint);
    const QFont font = typeFont(m_type);
    const QRectF box = contentsRect();
    if (wordWrap()) {
        painter.setFont(font);
        painter.setPen(ink);
        painter.drawText(box, static_cast<int>(alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignTop | Qt::TextWordWrap, text());
        return;
    }
    if (m_figure) {
        paintFigure(painter, box, text(), font, ink, (alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter);
        return;
    }
    painter.setFont(font);
    painter.setPen(ink);
    const QString shown = m_elide ? elided(text(), font, box.width(), *m_elide) : text();
    painter.drawText(
        box, static_cast<int>(alignment() & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

} // namespace yagura
