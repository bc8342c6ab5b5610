// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/windowtable.h"

#include <algorithm>

namespace yagura::detail {

namespace {

/// No branch inside, so that the compiler makes vector instructions of it.
void takeOut(std::span<SlicePart> sums, const NarrowPart* leaving)
{
    for (size_t i = 0; i < sums.size(); ++i) {
        sums[i].total -= static_cast<double>(leaving[i].total);
        sums[i].bad -= static_cast<double>(leaving[i].bad);
        sums[i].seen -= static_cast<double>(leaving[i].seen);
    }
}

std::vector<NarrowPart> widened(const std::vector<NarrowPart>& rows, size_t from, size_t to)
{
    std::vector<NarrowPart> wider(WindowTable::kRows * to);
    for (size_t row = 0; row < WindowTable::kRows && !rows.empty(); ++row) {
        std::copy_n(rows.data() + row * from, from, wider.data() + row * to);
    }
    return wider;
}

} // namespace

WindowTable::WindowTable(std::span<const Millis> lengths)
    : m_lengths(lengths.begin(), lengths.end())
{
    for (const Millis length : m_lengths) {
        m_windows.push_back({ std::max<qint64>(0, (ceilTo(Instant(length)) - Instant()) / kSlice), {}, {} });
    }
}

size_t WindowTable::add()
{
    const auto unused = std::find_if(m_places.begin(), m_places.end(), [](const Place& place) { return !place.isUsed; });
    const auto place = static_cast<size_t>(unused - m_places.begin());
    if (unused == m_places.end()) {
        m_places.emplace_back();
        if (m_places.size() > m_room) {
            makeRoom();
        }
    }
    m_places[place].isUsed = true;
    return place;
}

void WindowTable::makeRoom()
{
    const size_t room = 2 * m_room + 1; // odd: the cells of a place in all rows must not fall into the same few lines of a cache
    for (Column& window : m_windows) {
        window.sums.resize(room);
        if (window.isLong()) {
            window.leaving = widened(window.leaving, m_room, room);
        }
    }
    m_came = widened(m_came, m_room, room);
    m_room = room;
}

void WindowTable::remove(size_t place) { m_places[place] = {}; }

/// What leaves the window when its end moves on by one minute, by place.
NarrowPart* WindowTable::leaving(Column& column)
{
    return column.isLong() ? column.leaving.data() + m_row * m_room
                           : m_came.data() + (m_row + kRows - static_cast<size_t>(column.minutes)) % kRows * m_room;
}

void WindowTable::moveTo(Instant end)
{
    if (end <= m_end && m_end - end <= kLate) {
        return;
    }
    if (end < m_end || end - m_end > static_cast<qint64>(kRows - m_row) * kSlice) {
        m_end = end;
        m_row = 0;
        for (Place& place : m_places) {
            place.holds = false;
            place.looksAhead = false;
        }
        return;
    }
    for (Place& place : m_places) {
        place.holds = place.holds && place.looksAhead;
    }
    for (; m_end < end; m_end += kSlice, ++m_row) {
        for (Column& window : m_windows) {
            if (window.minutes > 0) {
                takeOut(window.sums, leaving(window));
            }
        }
        std::fill_n(m_came.begin() + static_cast<std::ptrdiff_t>(m_row * m_room), m_room, NarrowPart());
    }
    if (m_row == kRows) {
        m_row = 0;
        for (Place& place : m_places) {
            place.looksAhead = false;
        }
    }
}

void WindowTable::change(size_t place, const SliceChange& change)
{
    if (!holds(place)) {
        return;
    }
    // Why not newer ones: nothing says when they are to be added.
    if (change.end > m_end || !isExact(change.is)) {
        forget(place);
        return;
    }
    const auto age = static_cast<size_t>((m_end - change.end) / kSlice);
    if (age < kRows) {
        m_came[(m_row + kRows - 1 - age) % kRows * m_room + place] = NarrowPart(change.is);
    }
    const SlicePart more { change.is.total - change.was.total, change.is.bad - change.was.bad, change.is.seen - change.was.seen };
    for (Column& window : m_windows) {
        const qint64 stays = window.minutes - static_cast<qint64>(age);
        if (stays <= 0) {
            continue;
        }
        window.sums[place] += more;
        if (const size_t row = m_row + static_cast<size_t>(stays) - 1; window.isLong() && row < kRows) {
            window.leaving[row * m_room + place] = NarrowPart(change.is);
        }
    }
}

std::vector<SliceSum> WindowTable::fill(size_t place, const SliceHistory& history)
{
    std::vector<SliceSum> sums;
    Millis longest = static_cast<qint64>(kRows) * kSlice;
    for (size_t window = 0; window < m_windows.size(); ++window) {
        longest = std::max(longest, m_lengths[window]);
        sums.push_back(history.sum({ m_end - m_lengths[window], m_end }));
        m_windows[window].sums[place] = { sums.back().total, sums.back().bad, sums.back().seen };
    }
    // Why nothing newer may be held: nothing says when it is to be added.
    m_places[place].holds = !history.excludes() && history.last() <= m_end && history.isExact({ m_end - longest, m_end });
    m_places[place].looksAhead = false;
    if (holds(place)) {
        const Instant turn = m_end - static_cast<qint64>(m_row) * kSlice; // the row after the oldest minute's is the first again
        const std::span<NarrowPart> cells = std::span(m_came).subspan(place);
        history.narrow({ turn, m_end }, cells, m_room);
        history.narrow({ m_end - static_cast<qint64>(kRows) * kSlice, turn }, std::span(m_came).subspan(m_row * m_room + place), m_room);
    }
    return sums;
}

void WindowTable::lookAhead(size_t place, const SliceHistory& history)
{
    for (Column& window : m_windows) {
        if (window.isLong()) {
            const Instant begin = m_end - window.minutes * kSlice;
            const std::span<NarrowPart> cells = std::span(window.leaving).subspan(m_row * m_room + place);
            history.narrow({ begin, begin + static_cast<qint64>(kRows - m_row) * kSlice }, cells, m_room);
        }
    }
    m_places[place].looksAhead = true;
}

} // namespace yagura::detail
