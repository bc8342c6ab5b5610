// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

#include <vector>

namespace yagura {

/// Column heads in two lines: above, a title over several columns; below, the column's own with a quiet part ("Year 365 d").
class BandHeader final : public QHeaderView
{
    Q_OBJECT

public:
    struct Band
    {
        int first = 0, last = 0; ///< columns
        QString title;
        QString brief; ///< where the columns are too narrow for the title
    };

    explicit BandHeader(QWidget* parent = nullptr);
    void setBands(std::vector<Band> bands, std::vector<QString> quiet);
    QSize sizeHint() const override { return { 100, 56 }; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF columns(int first, int last) const;
    std::vector<Band> m_bands;
    std::vector<QString> m_quiet; ///< by column
};

} // namespace yagura
