// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QWidget>

#include <vector>

namespace yagura {

/// What-if rows (look.md 5): a name, what holds now (regular, muted), what is proposed (600), and what that changes. Columns have
/// heads of 11/600; a table without differences leaves that column out.
class ComparisonTable final : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString name, now, proposed, difference;
        Token ink = Token::Text; ///< of the proposed value
        friend bool operator==(const Row&, const Row&) = default;
    };
    struct Heads
    {
        QString name, now, proposed, difference;
    };

    explicit ComparisonTable(QWidget* parent = nullptr);
    void setRows(const Heads& heads, std::vector<Row> rows);
    const std::vector<Row>& rows() const { return m_rows; }
    void setRowHeight(int pixels);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 200, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double columnWidth(const QString& head, QString Row::*text, bool strong) const;
    Heads m_heads;
    std::vector<Row> m_rows;
    int m_rowHeight = 28;
};

} // namespace yagura
