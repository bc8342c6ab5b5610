// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/glyph.h"

#include <QWidget>

class QAbstractButton;

namespace yagura {

/// Which ink the glyph of a button takes: that of its text, of a primary (filled) button, or muted.
enum class GlyphInk { Text, OnPrimary, Muted };

/// Gives a button a painted glyph that follows the theme from then on.
void setGlyph(QAbstractButton* button, Glyph glyph, GlyphInk ink = GlyphInk::Text, int size = 16);

/// A glyph alone, as a widget; decoration only, so it has no accessible name unless one is set.
class GlyphLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit GlyphLabel(Glyph glyph, int size = 16, QWidget* parent = nullptr);
    void setGlyph(Glyph glyph);
    void setInk(Token ink);
    QSize sizeHint() const override { return { m_size, m_size }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Glyph m_glyph;
    int m_size;
    std::optional<Token> m_ink;
};

} // namespace yagura
