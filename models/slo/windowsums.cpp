// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/windowsums.h"

#include <algorithm>

namespace yagura::detail {

namespace {

/// How far ahead it is known what is left of a window: the longer, the less often whole windows are added up; 24 B a minute and window.
constexpr size_t kRows = 240;
constexpr Millis kAhead = kRows * kSlice;

} // namespace

const std::vector<SliceSum>& WindowSums::at(const SliceHistory& history, std::span<const Millis> lengths, Instant end)
{
    const Instant wanted = floorTo(end);
    const auto hasLength = [](Millis length, const Kept& window) { return length == window.length; };
    if (!std::equal(lengths.begin(), lengths.end(), m_windows.begin(), m_windows.end(), hasLength)) {
        m_windows.clear();
        for (const Millis length : lengths) {
            m_windows.push_back({ length, std::max<qint64>(0, (ceilTo(Instant(length)) - Instant()) / kSlice), {}, 0 });
        }
        forget();
    }
    if (!m_end || wanted < *m_end || wanted - *m_end > kAhead) {
        addUp(history, wanted);
        return m_sums;
    }
    if (!m_isKept) {
        start(history);
    }
    while (*m_end < wanted) {
        step(history);
    }
    tell(history);
    return m_sums;
}

void WindowSums::changed(Instant at)
{
    if (m_end && at <= *m_end) {
        forget();
    }
}

void WindowSums::forget() { m_end.reset(); }

void WindowSums::addUp(const SliceHistory& history, Instant end)
{
    m_sums.clear();
    for (const Kept& window : m_windows) {
        m_sums.push_back(history.sum({ end - window.length, end }));
    }
    m_end = end;
    m_isKept = false;
}

void WindowSums::start(const SliceHistory& history)
{
    m_isKept = true;
    m_firstSeen.reset();
    m_row = 0;
    m_before.resize(kRows * m_windows.size());
    for (Kept& window : m_windows) {
        turn(history, window);
    }
}

void WindowSums::step(const SliceHistory& history)
{
    *m_end += kSlice;
    if (++m_row == kRows) {
        start(history);
        return;
    }
    const SlicePart next = history.partAt(*m_end);
    for (Kept& window : m_windows) {
        if (window.nextTurn == m_row) {
            turn(history, window);
        } else {
            window.since += next;
        }
    }
}

/// Moves the pivot of a window to m_end. For each minute to come one more slice has left the window: summed from the newest such
/// minute back, each is the one after it and one slice.
void WindowSums::turn(const SliceHistory& history, Kept& window)
{
    const size_t place = m_row * m_windows.size() + static_cast<size_t>(&window - m_windows.data());
    window.since = {};
    if (window.minutes == 0) {
        m_before[place] = {};
        window.nextTurn = m_row + 1;
        return;
    }
    // Until the window has left the pivot behind, or the rows end.
    const size_t ahead = std::min(static_cast<size_t>(window.minutes), kRows - m_row);
    window.nextTurn = m_row + ahead;
    const Instant begin = *m_end - window.minutes * kSlice;
    const Instant settled = begin + static_cast<qint64>(ahead) * kSlice; // what is after it stays in the window as long
    const SliceSum rest = history.sum({ settled, *m_end });
    history.sumBack({ begin, settled }, { rest.total, rest.bad, rest.seen }, std::span(m_before).subspan(place), m_windows.size());
}

void WindowSums::tell(const SliceHistory& history)
{
    if (!m_firstSeen) {
        m_firstSeen = history.firstSeen();
        if (m_firstSeen && *m_firstSeen > *m_end) {
            m_firstSeen.reset(); // an older one may still come without being a change of what was summed
        }
    }
    const qint64 sinceFirst = m_firstSeen ? (*m_end - *m_firstSeen) / kSlice + 1 : 0;
    const SlicePart* before = m_before.data() + m_row * m_windows.size();
    SliceSum* sum = m_sums.data();
    for (const Kept& window : m_windows) {
        sum->total = before->total + window.since.total;
        sum->bad = before->bad + window.since.bad;
        sum->seen = before->seen + window.since.seen;
        sum->expected = std::min(window.minutes, sinceFirst);
        sum->excluded = 0;
        if (history.excludes()) {
            history.expect(*sum, { *m_end - window.length, *m_end }, history.firstSeen());
        }
        ++before;
        ++sum;
    }
}

} // namespace yagura::detail
