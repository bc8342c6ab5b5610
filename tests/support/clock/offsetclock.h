// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/clock.h"

#include <QDateTime>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <map>
#include <utility>

namespace yagura::test {

/// The system's time, which a live test can move forward: the real server goes on, our clock has jumped.
class OffsetClock final : public Clock
{
public:
    OffsetClock()
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { fire(); });
    }

    Instant now() const override { return fromEpochMs(QDateTime::currentMSecsSinceEpoch()) + m_offset; }

    void callAfter(Millis delay, QObject* context, std::function<void()> callback) override
    {
        m_due.emplace(std::pair(now() + std::max(delay, Millis(0)), ++m_order), Call { context, std::move(callback) });
        arm();
    }

    void jump(Millis length)
    {
        m_offset += length;
        arm();
    }

private:
    struct Call
    {
        QPointer<QObject> context;
        std::function<void()> callback;
    };
    void arm()
    {
        if (!m_due.empty())
            m_timer.start(static_cast<int>(std::clamp<qint64>((m_due.begin()->first.first - now()).count(), 0, 1'000'000'000)));
    }
    void fire()
    {
        // Only what was due when this began: a call may ask for the next one at once.
        const auto end = std::pair(now(), m_order);
        while (!m_due.empty() && m_due.begin()->first <= end) {
            const auto node = m_due.extract(m_due.begin());
            if (node.mapped().context)
                node.mapped().callback();
        }
        arm();
    }

    Millis m_offset { 0 };
    quint64 m_order = 0;
    std::map<std::pair<Instant, quint64>, Call> m_due;
    QTimer m_timer;
};

} // namespace yagura::test
