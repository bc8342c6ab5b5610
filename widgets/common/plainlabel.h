// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"
#include "widgets/theme/type.h"

#include <QLabel>

#include <optional>

namespace yagura {

/// A label that never reads its text as markup: names, versions and messages come from servers. It can elide; the whole
/// text is then its tool tip and always its accessible name. Font by the type scale, ink by token.
class PlainLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget* parent = nullptr);
    PlainLabel(const QString& text, Type type, Token ink, QWidget* parent = nullptr);

    void setLook(Type type, Token ink);
    void setInk(Token ink);
    /// Without it the label asks for the width of its whole text.
    void setElide(Qt::TextElideMode mode);
    /// Digits on cells, so that a changing number does not dance.
    void setFigure();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    double wanted() const;

    Type m_type = Type::Body;
    Token m_ink = Token::Text;
    std::optional<Qt::TextElideMode> m_elide;
    bool m_figure = false;
};

} // namespace yagura
