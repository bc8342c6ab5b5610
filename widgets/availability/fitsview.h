// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/availabilityfacts.h"

#include <QTimeZone>
#include <QWidget>

namespace yagura {

/// "What fits into 30 days?": how long things take here, as dots on a logarithmic axis of time, against the downtime that each
/// target allows, as verticals.
class FitsView final : public QWidget
{
    Q_OBJECT

public:
    explicit FitsView(QWidget* parent = nullptr);
    void setFacts(const AvailabilityFacts& facts, const QString& service, Instant now, const QTimeZone& zone);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row
    {
        QString name, length, note;
        double seconds = 0;
    };
    struct Limit
    {
        QString target, downtime;
        double seconds = 0;
        bool own = false;
    };
    Row rowOf(const FittingFact& fact, const QString& service, Instant now, const QTimeZone& zone) const;
    double xOf(double seconds, const QRectF& plot) const;
    void paintLimits(QPainter& painter, const QRectF& plot);
    void paintAxis(QPainter& painter, const QRectF& plot);
    int rowHeight() const;

    std::vector<Row> m_rows;
    std::vector<Limit> m_limits;
    double m_low = 20; ///< seconds at the left edge
    double m_high = 36'000;
};

} // namespace yagura
