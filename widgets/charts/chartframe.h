// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme/theme.h"

#include <QPixmap>
#include <QRectF>

#include <memory>
#include <vector>

namespace yagura {

/// Plot area, grid and value labels, drawn by Qt Charts into a pixmap that is kept until something of it changes: an empty
/// chart view costs a dozen blank repaints, a pixmap costs one blit. The only file that knows Qt Charts.
class ChartFrame
{
public:
    ChartFrame();
    ~ChartFrame();
    ChartFrame(const ChartFrame&) = delete;
    ChartFrame& operator=(const ChartFrame&) = delete;

    struct Horizontal
    {
        double share = 0; ///< of the height, from the foot
        QString label;
        bool strong = false;
        friend bool operator==(const Horizontal&, const Horizontal&) = default;
    };
    struct Look
    {
        QSize size;
        double pixelRatio = 1;
        QRectF plot;
        ThemeKind theme = ThemeKind::Dark;
        std::vector<double> verticals; ///< shares of the width, rising
        std::vector<Horizontal> horizontals;
        friend bool operator==(const Look&, const Look&) = default;
    };
    const QPixmap& pixmap(const Look& look);
    /// How often it was really drawn; tests hold it against the number of repaints.
    int timesDrawn() const { return m_timesDrawn; }

private:
    class Private;
    std::unique_ptr<Private> d;
    Look m_look;
    QPixmap m_pixmap;
    int m_timesDrawn = 0;
};

} // namespace yagura
