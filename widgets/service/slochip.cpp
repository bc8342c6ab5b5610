// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/service/slochip.h"

#include "models/wording/words.h"
#include "widgets/common/painting.h"
#include "widgets/theme/glyph.h"

#include <QPainter>

#include <cmath>

namespace yagura {

SloChip::SloChip(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SloChip::setSlo(const QString& text, Status status, Quality quality)
{
    m_quality = quality;
    m_status = status;
    setText(text);
    setAccessibleName(listText({ text, statusWord(status) }));
    updateGeometry();
    update();
}

QSize SloChip::sizeHint() const { return { static_cast<int>(std::ceil(textWidth(text(), typeFont(Type::Small)))) + 40, 24 }; }

void SloChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colors = themeOf(this);
    const QRectF box(rect());
    if (isChecked() || underMouse()) {
        paintPanel(painter, box, colors.color(isChecked() ? Token::Selected : Token::Raised), space::radiusControl);
    }
    if (isChecked()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.color(Token::Border), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), space::radiusControl, space::radiusControl);
    }
    paintGlyph(painter, statusGlyph(m_status, m_quality), QRectF(8, (height() - 14) / 2.0, 14, 14), colors, statusToken(m_status));
    paintText(painter, QRectF(28, 0, width() - 34, height()), Qt::AlignLeft, text(), typeFont(Type::Small),
        colors.color(isChecked() ? Token::Text : Token::Muted));
    if (hasFocus()) {
        paintFocusRing(painter, box, colors, space::radiusControl);
    }
}

} // namespace yagura
