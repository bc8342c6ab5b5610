// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sources/clock.h"

namespace yagura {

/// A clock that stands at one instant, for --at. Delays pass in real time, so that deadlines still end.
class InstantClock final : public Clock
{
public:
    explicit InstantClock(Instant at)
        : m_at(at)
    {
    }
    Instant now() const override { return m_at; }
    void callAfter(Millis delay, QObject* context, std::function<void()> callback) override
    {
        m_delays.callAfter(delay, context, std::move(callback));
    }

private:
    Instant m_at;
    SystemClock m_delays;
};

} // namespace yagura
