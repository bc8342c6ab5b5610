// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/glyph.h"

#include <QAbstractButton>

namespace yagura {

/// One page in the rail: glyph, word, number; in the small rail the glyph with its number.
class RailButton final : public QAbstractButton
{
    Q_OBJECT

public:
    RailButton(Glyph glyph, const QString& text, QWidget* parent = nullptr);
    void setBadge(int count);
    void setSmall(bool small);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    Glyph m_glyph;
    int m_badge = 0;
    bool m_small = false;
};

} // namespace yagura
