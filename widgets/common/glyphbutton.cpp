// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/glyphbutton.h"

#include <QAbstractButton>
#include <QEvent>
#include <QPainter>

namespace yagura {

namespace {

/// Makes the icon again whenever the theme changes; child of the button, so it ends with it.
class GlyphKeeper final : public QObject
{
public:
    GlyphKeeper(QAbstractButton* button, Glyph glyph, GlyphInk ink)
        : QObject(button)
        , m_button(button)
        , m_glyph(glyph)
        , m_ink(ink)
    {
        setObjectName(QStringLiteral("yaguraGlyph"));
        button->installEventFilter(this);
        refresh();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange
            || event->type() == QEvent::Polish) {
            refresh();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void refresh()
    {
        const Theme& theme = themeOf(m_button);
        const Token token = m_ink == GlyphInk::OnPrimary ? Token::OnText : m_ink == GlyphInk::Muted ? Token::Muted : Token::Text;
        if (m_shown && m_shown == theme.kind()) {
            return;
        }
        m_shown = theme.kind();
        m_button->setIcon(glyphIcon(m_glyph, theme.color(token), theme.color(Token::Faint), theme.color(Token::Panel)));
    }

    QAbstractButton* m_button;
    Glyph m_glyph;
    GlyphInk m_ink;
    std::optional<ThemeKind> m_shown;
};

} // namespace

void setGlyph(QAbstractButton* button, Glyph glyph, GlyphInk ink, int size)
{
    delete button->findChild<QObject*>(QStringLiteral("yaguraGlyph"), Qt::FindDirectChildrenOnly);
    button->setIconSize(QSize(size, size));
    new GlyphKeeper(button, glyph, ink);
}

GlyphLabel::GlyphLabel(Glyph glyph, int size, QWidget* parent)
    : QWidget(parent)
    , m_glyph(glyph)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void GlyphLabel::setGlyph(Glyph glyph)
{
    m_glyph = glyph;
    update();
}

void GlyphLabel::setInk(Token ink)
{
    m_ink = ink;
    update();
}

void GlyphLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme& theme = themeOf(this);
    paintGlyph(painter, m_glyph, rect(), theme, m_ink.value_or(glyphToken(m_glyph)));
}

} // namespace yagura
