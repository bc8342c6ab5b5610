// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"
#include "widgets/theme/type.h"

#include <QWidget>

#include <vector>

namespace yagura {

/// A fact of the page header: label, one or more figures, a quiet line that says when or against what.
class FactBlock final : public QWidget
{
    Q_OBJECT

public:
    struct Figure
    {
        QString text;
        Token ink = Token::Text;
        friend bool operator==(const Figure&, const Figure&) = default;
    };

    FactBlock(const QString& label, Type size, QWidget* parent = nullptr);
    void setLabel(const QString& label);
    void setFigures(std::vector<Figure> figures, const QString& line);
    /// A small window: less air between the three lines.
    void setDense(bool dense);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double figuresWidth() const;
    QString m_label;
    Type m_size;
    std::vector<Figure> m_figures;
    QString m_line;
    bool m_dense = false;
};

} // namespace yagura
