// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/windowsums.h"

#include <algorithm>

namespace yagura::detail {

namespace {

/// How many minutes ahead it is known what leaves the windows: read from the history in one go, 12 B a minute and window.
constexpr size_t kRows = 60;
constexpr Millis kAhead = kRows * kSlice;

} // namespace

const std::vector<SliceSum>& WindowSums::at(const SliceHistory& history, std::span<const Millis> lengths, Instant end)
{
    const Instant wanted = floorTo(end);
    if (!std::equal(lengths.begin(), lengths.end(), m_lengths.begin(), m_lengths.end())) {
        m_lengths.assign(lengths.begin(), lengths.end());
        m_minutes.clear();
        for (const Millis length : lengths) {
            m_minutes.push_back(std::max<qint64>(0, (ceilTo(Instant(length)) - Instant()) / kSlice));
        }
        forget();
    }
    m_wasAddedUp = !m_end || wanted < *m_end || wanted - *m_end > kAhead || !advance(history, wanted);
    if (m_wasAddedUp) {
        addUp(history, wanted);
    }
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
    for (const Millis length : m_lengths) {
        m_sums.push_back(history.sum({ end - length, end }));
    }
    m_end = end;
    m_row = kRows;
    m_firstSeen.reset();
    m_isFull = false;
}

/// False: to be added up again.
bool WindowSums::advance(const SliceHistory& history, Instant end)
{
    if (history.excludes()) {
        return false;
    }
    while (*m_end < end) {
        if (m_row == kRows && !lookAhead(history)) {
            return false;
        }
        const SlicePart next = history.partAt(*m_end + kSlice);
        if (!isExact(next)) {
            return false;
        }
        NarrowPart* const leaving = m_leaving.data() + m_row * m_lengths.size();
        for (size_t i = 0; i < m_sums.size(); ++i) {
            // What comes leaves a short window while the rows last.
            if (const auto minutes = static_cast<size_t>(m_minutes[i]); m_row + minutes < kRows) {
                leaving[minutes * m_lengths.size() + i] = NarrowPart(next);
            }
            const SlicePart gone = leaving[i];
            m_sums[i].total += next.total - gone.total;
            m_sums[i].bad += next.bad - gone.bad;
            m_sums[i].seen += next.seen - gone.seen;
        }
        *m_end += kSlice;
        ++m_row;
    }
    expect(history);
    return true;
}

/// Reads what leaves each window in the minutes to come, as far as it has come by now. False: sums would not stay exact.
bool WindowSums::lookAhead(const SliceHistory& history)
{
    const auto longest = m_lengths.empty() ? Millis(0) : *std::max_element(m_lengths.begin(), m_lengths.end());
    if (!history.isExact({ *m_end - longest - kSlice, *m_end })) {
        return false;
    }
    m_row = 0;
    m_leaving.assign(kRows * m_lengths.size(), {});
    for (size_t i = 0; i < m_lengths.size(); ++i) {
        const Instant begin = *m_end - m_minutes[i] * kSlice;
        const TimeRange first { begin, std::min(begin + kAhead, *m_end) };
        history.narrow(first, std::span(m_leaving).subspan(i), m_lengths.size());
    }
    return true;
}

void WindowSums::expect(const SliceHistory& history)
{
    if (m_isFull) {
        return;
    }
    if (!m_firstSeen) {
        m_firstSeen = history.firstSeen();
        if (m_firstSeen && *m_firstSeen > *m_end) {
            m_firstSeen.reset(); // an older one may still come without being a change of what was summed
        }
    }
    const qint64 sinceFirst = m_firstSeen ? (*m_end - *m_firstSeen) / kSlice + 1 : 0;
    m_isFull = true;
    for (size_t i = 0; i < m_sums.size(); ++i) {
        m_sums[i].expected = std::min(m_minutes[i], sinceFirst);
        m_sums[i].excluded = 0;
        m_isFull = m_isFull && m_minutes[i] <= sinceFirst;
    }
}

} // namespace yagura::detail
