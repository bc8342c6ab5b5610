// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/service/factblock.h"

#include "models/wording/words.h"
#include "widgets/common/painting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace yagura {

namespace {
constexpr int kAir = 8; // at both sides, where the ring of an opened number stands

const QString& separator()
{
    static const QString text = QStringLiteral(" / ");
    return text;
}
} // namespace

FactBlock::FactBlock(const QString& label, Type size, QWidget* parent)
    : QWidget(parent)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setLabel(label);
}

void FactBlock::setLabel(const QString& label)
{
    m_label = label;
    setAccessibleName(label);
    updateGeometry();
    update();
}

void FactBlock::setFigures(std::vector<Figure> figures, const QString& line)
{
    m_figures = std::move(figures);
    m_line = line;
    QStringList said;
    for (const Figure& f : m_figures) {
        said << f.text;
    }
    setAccessibleDescription(listText({ said.join(separator()), line }));
    updateGeometry();
    update();
}

void FactBlock::setDense(bool dense)
{
    m_dense = dense;
    // Where room is short the line below the figures may be cut, they may not.
    setSizePolicy(dense ? QSizePolicy::Maximum : QSizePolicy::Fixed, QSizePolicy::Expanding);
    update();
}

double FactBlock::figuresWidth() const
{
    const QFont font = typeFont(m_size);
    double width = 0;
    for (size_t i = 0; i < m_figures.size(); ++i) {
        width += figureWidth(m_figures[i].text, font) + (i > 0 ? textWidth(separator(), font) : 0);
    }
    return width;
}

QSize FactBlock::sizeHint() const
{
    const double width = std::max({ figuresWidth(), textWidth(m_label, typeFont(Type::Head)), textWidth(m_line, typeFont(Type::Small)) });
    return { static_cast<int>(std::ceil(width)) + 4 + 2 * kAir, 72 };
}

QSize FactBlock::minimumSizeHint() const
{
    return { static_cast<int>(std::ceil(std::max(figuresWidth(), textWidth(m_label, typeFont(Type::Head))))) + 4 + 2 * kAir, 64 };
}

void FactBlock::setOpenable(const QString& hint)
{
    m_openable = true;
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(hint);
}

void FactBlock::setOpened(bool opened)
{
    m_opened = opened;
    update();
}

void FactBlock::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_openable && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        emit activated();
    }
}

void FactBlock::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (m_openable && opens) {
        emit activated();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FactBlock::enterEvent(QEnterEvent* event)
{
    QWidget::enterEvent(event);
    update();
}

void FactBlock::leaveEvent(QEvent* event)
{
    QWidget::leaveEvent(event);
    update();
}

void FactBlock::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colors = themeOf(this);
    const QRectF frame = QRectF(rect()).adjusted(0, m_dense ? 2 : 6, 0, m_dense ? -2 : -6);
    if (m_openable && underMouse() && !m_opened) {
        paintPanel(painter, frame, colors.color(Token::Raised), space::radiusControl);
    }
    if (m_opened || hasFocus()) {
        paintFocusRing(painter, frame, colors, space::radiusControl);
    }
    painter.translate(kAir, 0);
    const double room = width() - 2.0 * kAir;
    const bool large = m_size == Type::Figure;
    const double top = m_dense ? (large ? -6 : 4) : 9;
    if (!(m_dense && large)) {
        paintText(painter, QRectF(0, top, room, 16), Qt::AlignLeft, m_label, typeFont(Type::Head), colors.color(Token::Muted));
    }
    const double figureTop = top + (m_dense ? 14 : large ? 14 : 18);
    const double height = large ? 44 : 32;
    const QFont font = typeFont(m_size);
    double x = 0;
    for (size_t i = 0; i < m_figures.size(); ++i) {
        if (i > 0) {
            paintText(painter, QRectF(x, figureTop, 60, height), Qt::AlignLeft, separator(), font, colors.color(Token::Faint));
            x += textWidth(separator(), font);
        }
        paintFigure(painter, QRectF(x, figureTop, room + kAir, height), m_figures[i].text, font, colors.color(m_figures[i].ink),
            Qt::AlignLeft | Qt::AlignVCenter);
        x += figureWidth(m_figures[i].text, font);
    }
    const double lineTop = m_dense ? (large ? 51 : 50) : (large ? 68 : 62);
    paintText(painter, QRectF(0, lineTop, room + kAir, 16), Qt::AlignLeft, m_line, typeFont(Type::Small), colors.color(Token::Muted));
}

} // namespace yagura
