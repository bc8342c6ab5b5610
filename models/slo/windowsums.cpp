// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/windowsums.h"

#include <algorithm>
#include <utility>

namespace yagura::detail {

namespace {

bool hasLengths(const WindowTable& table, std::span<const Millis> lengths)
{
    return std::equal(lengths.begin(), lengths.end(), table.lengths().begin(), table.lengths().end());
}

} // namespace

WindowTable& WindowTables::of(std::span<const Millis> lengths)
{
    const auto known = std::find_if(m_tables.begin(), m_tables.end(), [&](const auto& table) { return hasLengths(*table, lengths); });
    return known != m_tables.end() ? **known : *m_tables.emplace_back(std::make_unique<WindowTable>(lengths));
}

WindowSums::WindowSums(std::shared_ptr<WindowTables> beside)
    : m_beside(std::move(beside))
{
}

WindowSums::WindowSums(const WindowSums& other)
    : m_beside(other.m_beside)
{
}

WindowSums::WindowSums(WindowSums&& other) noexcept
    : m_beside(std::move(other.m_beside))
    , m_tables(std::move(other.m_tables))
    , m_table(std::exchange(other.m_table, nullptr))
    , m_place(other.m_place)
    , m_sums(std::move(other.m_sums))
    , m_asked(std::exchange(other.m_asked, 0))
    , m_wasAddedUp(other.m_wasAddedUp)
    , m_isFull(other.m_isFull)
{
}

WindowSums& WindowSums::operator=(WindowSums other) noexcept
{
    std::swap(m_beside, other.m_beside);
    std::swap(m_tables, other.m_tables);
    std::swap(m_table, other.m_table);
    std::swap(m_place, other.m_place);
    std::swap(m_sums, other.m_sums);
    m_asked = other.m_asked;
    m_wasAddedUp = other.m_wasAddedUp;
    m_isFull = other.m_isFull;
    return *this;
}

WindowSums::~WindowSums() { leavePlace(); }

void WindowSums::takePlace(std::span<const Millis> lengths)
{
    if (m_table != nullptr && hasLengths(*m_table, lengths)) {
        return;
    }
    leavePlace();
    m_tables = m_beside ? m_beside : std::make_shared<WindowTables>();
    m_table = &m_tables->of(lengths);
    m_place = m_table->add();
}

void WindowSums::leavePlace()
{
    if (m_table != nullptr) {
        m_table->remove(m_place);
        m_table = nullptr;
        m_tables.reset();
    }
}

void WindowSums::forget() { leavePlace(); }

const std::vector<SliceSum>& WindowSums::at(SliceHistory& history, std::span<const Millis> lengths, Instant end)
{
    const Instant wanted = floorTo(end);
    const std::vector<SliceChange>* const changes = history.changes().minutes();
    m_asked = changes != nullptr ? m_asked + 1 : 0;
    if (m_asked < kAddedFirst) {
        leavePlace();
        addUp(history, lengths, wanted);
        history.noticeChanges();
        return m_sums;
    }
    takePlace(lengths);
    m_table->moveTo(wanted);
    if (wanted < m_table->end()) { // others are ahead; what changed stays to be told
        addUp(history, lengths, wanted);
        return m_sums;
    }
    take(*changes);
    m_wasAddedUp = !m_table->holds(m_place);
    if (m_wasAddedUp) {
        m_isFull = false;
        m_sums = m_table->fill(m_place, history);
    } else {
        read(history);
    }
    if (m_table->needsLookAhead(m_place)) {
        m_table->lookAhead(m_place, history);
    }
    history.noticeChanges();
    return m_sums;
}

void WindowSums::addUp(const SliceHistory& history, std::span<const Millis> lengths, Instant end)
{
    m_wasAddedUp = true;
    m_sums.clear();
    for (const Millis length : lengths) {
        m_sums.push_back(history.sum({ end - length, end }));
    }
}

void WindowSums::take(const std::vector<SliceChange>& changes)
{
    for (const SliceChange& change : changes) {
        m_table->change(m_place, change);
        m_isFull = m_isFull && (change.is.seen > 0 || change.was.seen == 0); // it may have been the first
    }
}

void WindowSums::read(const SliceHistory& history)
{
    const std::optional<Instant> first = m_isFull ? std::nullopt : history.firstSeen();
    const qint64 sinceFirst = first ? std::max<qint64>(0, (m_table->end() - *first) / kSlice + 1) : 0;
    const bool wasFull = std::exchange(m_isFull, true);
    for (size_t i = 0; i < m_sums.size(); ++i) {
        const SlicePart sum = m_table->sum(m_place, i);
        const qint64 minutes = m_table->minutes(i);
        m_sums[i] = { sum.total, sum.bad, sum.seen, wasFull ? minutes : std::min(minutes, sinceFirst), 0 };
        m_isFull = m_isFull && m_sums[i].expected == minutes;
    }
}

} // namespace yagura::detail
