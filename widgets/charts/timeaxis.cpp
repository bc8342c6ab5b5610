// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/timeaxis.h"

#include <algorithm>

namespace yagura {

TimeAxis::TimeAxis(QObject* parent)
    : QObject(parent)
{
}

void TimeAxis::setRange(TimeRange range, Instant now)
{
    if (m_range == range && m_now == now) {
        return;
    }
    m_range = range;
    m_now = now;
    if (m_cursor && (*m_cursor < range.from || *m_cursor > range.to)) {
        m_cursor.reset();
    }
    emit changed();
}

void TimeAxis::setZone(const QTimeZone& zone)
{
    if (zone != m_zone) {
        m_zone = zone;
        emit changed();
    }
}

void TimeAxis::setInsets(int left, int right)
{
    if (left != m_left || right != m_right) {
        m_left = left;
        m_right = right;
        emit changed();
    }
}

double TimeAxis::xOf(Instant at, const QRectF& plot) const
{
    const auto length = static_cast<double>(m_range.length().count());
    return length <= 0 ? plot.left() : plot.left() + static_cast<double>((at - m_range.from).count()) / length * plot.width();
}

Instant TimeAxis::at(double x, const QRectF& plot) const
{
    const double share = plot.width() > 0 ? (x - plot.left()) / plot.width() : 0;
    return m_range.from + Millis(static_cast<qint64>(share * static_cast<double>(m_range.length().count())));
}

void TimeAxis::setCursor(std::optional<Instant> at)
{
    if (at) {
        const Instant last = floorTo(std::min(m_range.to, m_now));
        at = std::clamp(floorTo(*at + kSlice / 2), ceilTo(m_range.from), std::max(last, ceilTo(m_range.from)));
    }
    if (at != m_cursor) {
        m_cursor = at;
        emit cursorMoved();
    }
}

void TimeAxis::moveCursor(int minutes) { setCursor(m_cursor.value_or(std::min(m_range.to, m_now)) + minutes * kSlice); }

void TimeAxis::setMarks(std::vector<Instant> marks)
{
    std::sort(marks.begin(), marks.end());
    m_marks = std::move(marks);
}

void TimeAxis::jumpToMark(int direction)
{
    const Instant here = m_cursor.value_or(direction > 0 ? m_range.from : m_range.to);
    if (direction > 0) {
        const auto next = std::find_if(m_marks.begin(), m_marks.end(), [&](Instant m) { return floorTo(m + kSlice / 2) > here; });
        if (next != m_marks.end() && *next <= m_range.to) {
            setCursor(*next);
        }
        return;
    }
    const auto before = std::find_if(m_marks.rbegin(), m_marks.rend(), [&](Instant m) { return floorTo(m + kSlice / 2) < here; });
    if (before != m_marks.rend() && *before >= m_range.from) {
        setCursor(*before);
    }
}

} // namespace yagura
