// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"
#include "widgets/theme/type.h"

#include <QWidget>

#include <vector>

namespace yagura {

/// A fact of the page header: label, one or more figures, a quiet line that says when or against what. Some can be opened by
/// click, Enter or Space; an opened one keeps its ring until what it opened is closed.
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

    /// `hint`: what opening does, for tool tip and screen reader.
    void setOpenable(const QString& hint);
    void setOpened(bool opened);
    bool isOpened() const { return m_opened; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void activated();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    double figuresWidth() const;
    QString m_label;
    Type m_size;
    std::vector<Figure> m_figures;
    QString m_line;
    bool m_dense = false;
    bool m_openable = false;
    bool m_opened = false;
};

} // namespace yagura
