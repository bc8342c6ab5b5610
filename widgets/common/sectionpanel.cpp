// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/sectionpanel.h"

#include "widgets/common/painting.h"
#include "widgets/common/plainlabel.h"
#include "widgets/theme/glyph.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace yagura {

SectionPanel::SectionPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, Type::BodyStrong, Token::Text, this))
    , m_subtitle(new PlainLabel({}, Type::Small, Token::Muted, this))
    , m_titleRow(new QHBoxLayout)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(space::panelPadding, space::panelPadding - 4, space::panelPadding, space::panelPadding);
    m_body->setSpacing(space::unit);
    m_titleRow->setSpacing(space::unit);
    m_titleRow->addWidget(m_title);
    m_titleRow->addWidget(m_subtitle, 1);
    m_subtitle->setElide(Qt::ElideRight);
    m_body->addLayout(m_titleRow);
    setTitle({});
}

SectionPanel::SectionPanel(const QString& title, const QString& subtitle, QWidget* parent)
    : SectionPanel(parent)
{
    setTitle(title, subtitle);
}

void SectionPanel::setTitle(const QString& title, const QString& subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    m_title->setVisible(!title.isEmpty());
    m_subtitle->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void SectionPanel::setSurface(Token surface)
{
    m_surface = surface;
    update();
}

void SectionPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& colors = themeOf(this);
    paintPanel(painter, rect(), colors.color(m_surface));
    if (colors.kind() == ThemeKind::Contrast) {
        // Black on black: here alone a panel needs its outline.
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors.color(Token::Hairline), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::radiusPanel, space::radiusPanel);
    }
}

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
{
    setMinimumHeight(120);
}

void EmptyState::setMessage(const QString& headline, const QString& hint)
{
    m_headline = headline;
    m_hint = hint;
    m_loading = false;
    setAccessibleName(headline);
    setAccessibleDescription(hint);
    update();
}

void EmptyState::setLoading(const QString& headline, const QString& hint)
{
    setMessage(headline, hint);
    m_loading = true;
}

void EmptyState::setButton(const QString& text)
{
    if (!m_button) {
        m_button = new QPushButton(this);
        connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
    }
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
    m_button->adjustSize();
    m_button->move((width() - m_button->width()) / 2, height() / 2 + 48);
}

void EmptyState::resizeEvent(QResizeEvent*)
{
    if (m_button) {
        m_button->move((width() - m_button->width()) / 2, height() / 2 + 48);
    }
}

void EmptyState::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    const double middle = height() / 2.0 - (m_button ? 20 : 0);
    const QRectF glyph(width() / 2.0 - 14, middle - 46, 28, 28);
    paintGlyph(painter, m_loading ? Glyph::Loading : Glyph::NoData, glyph, theme);
    paintText(painter, QRectF(16, middle - 8, width() - 32, 20), Qt::AlignHCenter, m_headline, typeFont(Type::BodyStrong),
        theme.color(Token::Text));
    painter.setFont(typeFont(Type::Small));
    painter.setPen(theme.color(Token::Muted));
    const double width_ = std::min(560.0, width() - 32.0);
    painter.drawText(QRectF((width() - width_) / 2, middle + 16, width_, 54), Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_hint);
}

} // namespace yagura
