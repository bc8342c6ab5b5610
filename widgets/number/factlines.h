// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"
#include "widgets/theme/type.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace yagura {

/// One cell of a table of facts that nobody sorts or selects.
struct LineCell
{
    enum class Look {
        Text,
        Figure, ///< digits on cells
        Code, ///< PromQL on its own dark plate
        Bar, ///< `value` from −1 to 1, a notch where it is cut off
        Check ///< a tick when `value` is not 0
    };
    QString text {};
    Look look = Look::Text;
    Token ink = Token::Text;
    Type type = Type::Body;
    std::optional<double> value {};
    friend bool operator==(const LineCell&, const LineCell&) = default;
};

struct LineColumn
{
    QString head {}; ///< all empty: no row of heads
    int width = 0; ///< 0: shares what is left
    bool right = false;
    friend bool operator==(const LineColumn&, const LineColumn&) = default;
};

struct LineRow
{
    std::vector<LineCell> cells;
    bool chosen = false;
    friend bool operator==(const LineRow&, const LineRow&) = default;
};

/// What a section of the drawer shows below its title.
struct LineTable
{
    std::vector<LineColumn> columns;
    std::vector<LineRow> rows;
    int rowHeight = 28;
    friend bool operator==(const LineTable&, const LineTable&) = default;
};

/// Title, quiet subtitle, a word at the right and rows of facts with hairlines between. A screen reader hears it as one text.
class FactLines final : public QWidget
{
    Q_OBJECT

public:
    explicit FactLines(QWidget* parent = nullptr);
    void setTitle(const QString& title, const QString& subtitle = {}, const QString& right = {});
    void setTable(LineTable table);
    const LineTable& table() const { return m_table; }
    QString title() const { return m_title; }
    QString subtitle() const { return m_subtitle; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 240, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool hasHeads() const;
    int top() const;
    std::vector<QRectF> columnBoxes() const;
    void paintCell(QPainter& painter, const QRectF& box, const LineCell& cell, bool right) const;
    void paintBar(QPainter& painter, const QRectF& box, const LineCell& cell) const;
    void tell();

    QString m_title, m_subtitle, m_right;
    LineTable m_table;
};

} // namespace yagura
