// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/clock.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <map>
#include <utility>

namespace yagura::test {

/// Time that stands still until a test moves it.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(Instant start)
        : m_now(start)
    {
    }

    Instant now() const override { return m_now; }

    void callAfter(Millis delay, QObject* context, std::function<void()> callback) override
    {
        m_due.emplace(std::pair(m_now + std::max(delay, Millis(0)), ++m_order), Call { context, std::move(callback) });
    }

    /// Moves on and makes every call that becomes due, in order, each at its own time. Calls due now are made too.
    void advance(Millis length)
    {
        const Instant end = m_now + length;
        while (!m_due.empty() && m_due.begin()->first.first <= end) {
            const auto node = m_due.extract(m_due.begin());
            m_now = std::max(m_now, node.key().first);
            if (node.mapped().context)
                node.mapped().callback();
        }
        m_now = end;
    }

    /// As advance(), but lets queued answers of fakes and workers arrive between calls.
    void advanceInSteps(Millis length, Millis step)
    {
        for (Millis done { 0 }; done < length; done += step) {
            advance(std::min(step, length - done));
            QCoreApplication::processEvents();
        }
    }

    /// Moves to the next call that is due and makes it and all others due then. False: nothing is waiting.
    bool advanceToNext()
    {
        if (m_due.empty())
            return false;
        advance(std::max(m_due.begin()->first.first - m_now, Millis(0)));
        return true;
    }

    std::size_t pending() const { return m_due.size(); }

private:
    struct Call
    {
        QPointer<QObject> context;
        std::function<void()> callback;
    };
    Instant m_now;
    quint64 m_order = 0;
    std::map<std::pair<Instant, quint64>, Call> m_due;
};

} // namespace yagura::test
