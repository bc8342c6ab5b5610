// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time.h"

#include <QObject>
#include <QRectF>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace yagura {

/// A place on the time axis that gets a grid line and a label.
struct TimeTick
{
    Instant at;
    bool label = true;
    bool newDay = false; ///< the first tick of a local day: the day is written below
};

/// Round local times of the zone, safe across clock changes: 1, 2, 5, 10, 15, 30 min; 1, 2, 3, 6, 12 h; 1, 2 d; 1 week;
/// 1 month. The finest step that leaves `minimum` pixels to every label.
std::vector<TimeTick> timeTicks(TimeRange range, const QTimeZone& zone, double pixels, double minimum = 80);

/// The one axis and the one cursor of a page: every chart, lane and label bar draws on it. Views listen, people move it.
class TimeAxis final : public QObject
{
    Q_OBJECT

public:
    explicit TimeAxis(QObject* parent = nullptr);

    /// What is drawn: `now` may lie inside (the rest is the future) or at its end.
    void setRange(TimeRange range, Instant now);
    TimeRange range() const { return m_range; }
    Instant now() const { return m_now; }
    void setZone(const QTimeZone& zone);
    QTimeZone zone() const { return m_zone; }

    /// Room left and right of the plot, the same in every view of the page, so that one instant is one vertical.
    void setInsets(int left, int right);
    int left() const { return m_left; }
    int right() const { return m_right; }
    QRectF plotOf(const QRectF& widget) const { return widget.adjusted(m_left, 0, -m_right, 0); }

    double xOf(Instant at, const QRectF& plot) const;
    Instant at(double x, const QRectF& plot) const;

    std::optional<Instant> cursor() const { return m_cursor; }
    void setCursor(std::optional<Instant> at); ///< whole minutes, kept inside the range and not after now
    void moveCursor(int minutes);
    /// Instants that M and Shift+M jump to: deploys, alert starts, gaps.
    void setMarks(std::vector<Instant> marks);
    void jumpToMark(int direction);

signals:
    void changed(); ///< range, now, zone or insets
    void cursorMoved();
    void zoomAsked(double factor); ///< + and −: the page decides the new range
    void panAsked(double share); ///< −0.5: half a range back

private:
    TimeRange m_range;
    Instant m_now;
    QTimeZone m_zone = QTimeZone::utc();
    int m_left = 104;
    int m_right = 232;
    std::optional<Instant> m_cursor;
    std::vector<Instant> m_marks;
};

} // namespace yagura
