// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/railbutton.h"

#include "widgets/common/painting.h"

#include <QPainter>

namespace yagura {

RailButton::RailButton(Glyph glyph, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_glyph(glyph)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

void RailButton::setBadge(int count)
{
    if (count == m_badge)
        return;
    m_badge = count;
    setAccessibleDescription(count > 0 ? QString::number(count) : QString());
    update();
}

void RailButton::setSmall(bool small)
{
    m_small = small;
    setToolTip(small ? text() : QString());
    updateGeometry();
    update();
}

QSize RailButton::sizeHint() const { return { m_small ? 40 : 176, 36 }; }

void RailButton::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void RailButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = themeOf(this);
    const QRectF box(rect());
    if (isChecked()) {
        paintPanel(painter, box, theme.color(Token::Selected), space::radiusControl);
        painter.fillRect(QRectF(0, 4, 3, height() - 8), theme.color(Token::Text));
    } else if (underMouse()) {
        paintPanel(painter, box, theme.color(Token::Raised), space::radiusControl);
    }
    const Token ink = isChecked() || m_badge > 0 ? Token::Text : Token::Muted;
    const QRectF glyphBox(m_small ? (width() - 18) / 2.0 : 12, (height() - 18) / 2.0, 18, 18);
    paintGlyph(painter, m_glyph, glyphBox, theme, ink);
    const QString badge = m_badge > 0 ? QString::number(m_badge) : QString();
    if (m_small) {
        paintText(painter, QRectF(glyphBox.right(), 2, width() - glyphBox.right(), 14), Qt::AlignLeft | Qt::AlignVCenter, badge,
            typeFont(Type::Head), theme.color(Token::Text));
    } else {
        paintText(painter, QRectF(40, 0, width() - 76, height()), Qt::AlignLeft | Qt::AlignVCenter, text(),
            typeFont(isChecked() ? Type::BodyStrong : Type::Body), theme.color(ink));
        paintText(painter, QRectF(width() - 44, 0, 32, height()), Qt::AlignRight | Qt::AlignVCenter, badge, typeFont(Type::BodyStrong),
            theme.color(Token::Text));
    }
    if (hasFocus())
        paintFocusRing(painter, box, theme, space::radiusControl);
}

} // namespace yagura
