// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/codelines.h"

#include "widgets/common/painting.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {
constexpr int kLine = 19;
constexpr int kPad = 8;
constexpr int kSign = 16;
} // namespace

CodeLines::CodeLines(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void CodeLines::setLines(std::vector<Line> lines)
{
    m_lines = std::move(lines);
    QStringList said;
    for (const Line& line : m_lines)
        said << (line.kind == Line::Kind::Removed        ? QStringLiteral("− ")
                        : line.kind == Line::Kind::Added ? QStringLiteral("+ ")
                                                         : QString())
                + line.text;
    setAccessibleDescription(said.join(QLatin1Char('\n')));
    updateGeometry();
    update();
}

QString CodeLines::copyText() const
{
    QString text;
    for (const Line& line : m_lines) {
        if (line.kind != Line::Kind::Removed && line.kind != Line::Kind::Place)
            text += line.text + QLatin1Char('\n');
    }
    return text;
}

bool CodeLines::hasSigns() const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
        [](const Line& line) { return line.kind == Line::Kind::Removed || line.kind == Line::Kind::Added; });
}

QSize CodeLines::sizeHint() const
{
    double width = 0;
    for (const Line& line : m_lines)
        width = std::max(width, textWidth(line.text, typeFont(Type::Log)));
    const int height = static_cast<int>(m_lines.size()) * kLine + 2 * kPad;
    return { static_cast<int>(std::ceil(width)) + 2 * kPad + (hasSigns() ? kSign : 0) + 4, height };
}

void CodeLines::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    paintPanel(painter, rect(), theme.color(Token::Raised), space::radiusControl);
    const double left = kPad + (hasSigns() ? kSign : 0);
    const QFont font = typeFont(Type::Log);
    double y = kPad;
    for (const Line& line : m_lines) {
        const QRectF row(0, y, width(), kLine);
        const bool removed = line.kind == Line::Kind::Removed;
        const bool added = line.kind == Line::Kind::Added;
        if (removed)
            painter.fillRect(row, theme.color(Token::CritTint));
        if (added)
            painter.fillRect(row, theme.color(Token::Selected));
        const QColor ink = theme.color(line.kind == Line::Kind::Place ? Token::Muted : Token::Text);
        if (removed || added) {
            paintText(painter, QRectF(kPad, y, kSign, kLine), Qt::AlignLeft, removed ? QString(QChar(0x2212)) : QStringLiteral("+"), font,
                theme.color(removed ? Token::Crit : Token::Text));
        }
        paintText(painter, QRectF(left, y, width() - left - 4, kLine), Qt::AlignLeft, line.text, font, ink);
        y += kLine;
    }
    if (hasFocus())
        paintFocusRing(painter, rect(), theme, space::radiusControl);
}

void CodeLines::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(copyText());
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace yagura
