// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/messagebar.h"

#include "widgets/common/painting.h"
#include "widgets/theme/stylesheet.h"

#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

namespace yagura {

namespace {

constexpr double kEdge = 4;
constexpr double kGlyph = 20;

Token fillOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Critical:
        return Token::CritTint;
    case MessageBar::Kind::Warn:
        return Token::WarnTint;
    case MessageBar::Kind::Unknown:
    case MessageBar::Kind::Info:
        return Token::Raised;
    }
    return Token::Raised;
}

Token edgeOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Critical:
        return Token::Crit;
    case MessageBar::Kind::Warn:
        return Token::WarnFill;
    case MessageBar::Kind::Unknown:
        return Token::Stale;
    case MessageBar::Kind::Info:
        return Token::Info;
    }
    return Token::Info;
}

Glyph glyphOf(MessageBar::Kind kind)
{
    switch (kind) {
    case MessageBar::Kind::Critical:
        return Glyph::Critical;
    case MessageBar::Kind::Warn:
        return Glyph::Warn;
    case MessageBar::Kind::Unknown:
        return Glyph::Stale;
    case MessageBar::Kind::Info:
        return Glyph::Info;
    }
    return Glyph::Info;
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(40);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MessageBar::setMessage(Kind kind, const QString& sentence, const QString& detail, const QString& note)
{
    m_kind = kind;
    m_sentence = sentence;
    m_detail = detail;
    m_note = note;
    setAccessibleName(sentence);
    setAccessibleDescription(detail.isEmpty() ? note : detail);
    update();
}

void MessageBar::setButton(const QString& text)
{
    if (text.isEmpty()) {
        delete m_button;
        m_button = nullptr;
        return;
    }
    if (!m_button) {
        m_button = new QPushButton(this);
        m_button->setProperty("role", QStringLiteral("dense"));
        connect(m_button, &QPushButton::clicked, this, &MessageBar::activated);
    }
    m_button->setText(text);
    m_button->show();
    place();
}

MessageBar::Kind MessageBar::kindOf(Status status)
{
    switch (status) {
    case Status::Critical:
        return Kind::Critical;
    case Status::Warn:
        return Kind::Warn;
    case Status::Ok:
        return Kind::Info;
    default:
        return Kind::Unknown;
    }
}

void MessageBar::place()
{
    if (!m_button) {
        return;
    }
    m_button->adjustSize();
    m_button->move(width() - m_button->width() - 12, (height() - m_button->height()) / 2);
}

void MessageBar::resizeEvent(QResizeEvent*) { place(); }

void MessageBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    QPainterPath clip;
    painter.setRenderHint(QPainter::Antialiasing);
    clip.addRoundedRect(rect(), space::radiusControl, space::radiusControl);
    painter.setClipPath(clip);
    painter.fillRect(rect(), theme.color(fillOf(m_kind)));
    const QRectF edge(0, 0, kEdge, height());
    painter.fillRect(edge, m_kind == Kind::Unknown ? theme.hatch(Token::Text) : QBrush(theme.color(edgeOf(m_kind))));
    const QRectF glyphBox(kEdge + 12, (height() - kGlyph) / 2, kGlyph, kGlyph);
    paintGlyph(painter, glyphOf(m_kind), glyphBox, theme, m_kind == Kind::Info ? Token::Info : glyphToken(glyphOf(m_kind)));

    double right = m_button ? m_button->x() - 12 : width() - 12;
    double x = glyphBox.right() + 12;
    const QFont strong = typeFont(Type::BodyStrong);
    const QFont plain = typeFont(Type::Body);
    const double sentenceWidth = textWidth(m_sentence, strong);
    // The note gives way first, then the detail; the sentence is the last to be shortened.
    const double noteWidth = m_note.isEmpty() ? 0 : textWidth(m_note, plain);
    const double detailWidth = m_detail.isEmpty() ? 0 : textWidth(m_detail, plain) + 10;
    if (noteWidth > 0 && x + sentenceWidth + detailWidth + 24 + noteWidth <= right) {
        paintText(
            painter, QRectF(right - noteWidth - 1, 0, noteWidth + 1, height()), Qt::AlignRight, m_note, plain, theme.color(Token::Muted));
        right -= noteWidth + 24;
    }
    const double shown = std::min(sentenceWidth, right - x);
    paintText(painter, QRectF(x, 0, shown, height()), Qt::AlignLeft, m_sentence, strong, theme.color(Token::Text));
    x += shown + 10;
    if (detailWidth > 0 && right - x > 60) {
        paintText(painter, QRectF(x, 0, right - x, height()), Qt::AlignLeft, m_detail, plain, theme.color(Token::Text, 0.85));
    }
}

} // namespace yagura
