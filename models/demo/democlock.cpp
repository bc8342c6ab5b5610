// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/democlock.h"

#include <algorithm>

namespace yagura {

namespace {
constexpr Millis kLongestBreath = std::chrono::seconds(1);
}

DemoClock::DemoClock(Flow flow, Instant start)
    : m_flow(flow)
    , m_base(start)
    , m_hurryUntil(start)
{
    m_since.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DemoClock::makeDueCalls);
}

Instant DemoClock::now() const
{
    if (m_flow != Flow::Running)
        return m_base;
    // The hurry ends at its instant however late somebody asks.
    const Millis real { m_since.elapsed() };
    if (m_speed == 1)
        return m_base + real;
    const Millis hurried = std::min(m_speed * real, m_hurryUntil - m_base);
    return m_base + hurried + (real - hurried / m_speed);
}

void DemoClock::callAfter(Millis delay, QObject* context, std::function<void()> callback)
{
    if (m_flow == Flow::Still) {
        if (delay <= kLongestBreath)
            QTimer::singleShot(delay, context, std::move(callback));
        return;
    }
    if (delay <= Millis(0)) {
        QTimer::singleShot(0, context, std::move(callback));
        return;
    }
    m_calls.emplace(now() + delay, Call { context, std::move(callback) });
    arm();
}

void DemoClock::hurryUntil(Instant until)
{
    if (m_flow != Flow::Running || until <= m_hurryUntil)
        return;
    rebase();
    m_hurryUntil = until;
    m_speed = kHurry;
    arm();
}

void DemoClock::advance(Millis by)
{
    const Instant target = now() + by;
    while (!m_calls.empty() && m_calls.begin()->first <= target) {
        const auto first = m_calls.begin();
        m_base = std::max(m_base, first->first);
        const Call call = std::move(first->second);
        m_calls.erase(first);
        if (call.context)
            call.callback();
    }
    m_base = target;
    m_since.restart();
}

void DemoClock::rebase()
{
    m_base = now();
    m_since.restart();
    m_speed = m_base < m_hurryUntil ? kHurry : 1;
}

void DemoClock::arm()
{
    if (m_flow != Flow::Running)
        return;
    Instant next = m_speed > 1 ? m_hurryUntil : Instant::max();
    if (!m_calls.empty())
        next = std::min(next, m_calls.begin()->first);
    if (next == Instant::max())
        return;
    const Millis left = std::max(Millis(0), next - now());
    m_timer.start((left + Millis(m_speed - 1)) / m_speed);
}

void DemoClock::makeDueCalls()
{
    rebase();
    // Why: a call may ask for another one that is due at once; it has its turn with the next timer, not in this loop.
    const Instant due = m_base;
    std::vector<Call> calls;
    while (!m_calls.empty() && m_calls.begin()->first <= due) {
        calls.push_back(std::move(m_calls.begin()->second));
        m_calls.erase(m_calls.begin());
    }
    for (const Call& call : calls) {
        if (call.context)
            call.callback();
    }
    arm();
}

} // namespace yagura
