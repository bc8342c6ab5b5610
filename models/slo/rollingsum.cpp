// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/slo/rollingsum.h"

namespace yagura::detail {

namespace {
/// Why: subtracting leaves rounding behind when events are fractional; a fresh sum every few hours keeps it out of sight.
constexpr int kFreshEvery = 360;
} // namespace

RollingSum::RollingSum(const SliceHistory& history, Millis length, Instant end)
    : m_history(history)
    , m_length(length)
    , m_end(floorTo(end))
{
    restart();
}

RollingSum::RollingSum(const SliceHistory& history, TimeRange period)
    : m_history(history)
    , m_length(0)
    , m_end(floorTo(period.to))
    , m_start(period.from)
{
    restart();
}

void RollingSum::restart()
{
    const SliceSum sum = m_history.sum(range());
    m_total = sum.total;
    m_bad = sum.bad;
    m_seen = sum.seen;
    m_steps = 0;
}

void RollingSum::stepBack()
{
    const Instant leaving = m_end;
    const Instant entering = m_end - m_length;
    m_end -= kSlice;
    if (++m_steps >= kFreshEvery) {
        restart();
        return;
    }
    if (const std::optional<Slice> slice = m_history.at(leaving)) {
        m_total -= slice->total;
        m_bad -= slice->bad;
        m_seen -= slice->coverage;
    }
    if (m_start) {
        return;
    }
    if (const std::optional<Slice> slice = m_history.at(entering)) {
        m_total += slice->total;
        m_bad += slice->bad;
        m_seen += slice->coverage;
    }
}

} // namespace yagura::detail
