// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time.h"

#include <QObject>

#include <functional>

namespace yagura {

/// Time as everything above the ports sees it. Tests and the demo move it; nothing in models/ asks the system directly.
class Clock
{
public:
    Clock() = default;
    virtual ~Clock() = default;
    Q_DISABLE_COPY_MOVE(Clock)

    virtual Instant now() const = 0;
    /// Calls once when `delay` has passed on this clock, in the context's thread, never inside this call, and not at all
    /// after the context died.
    virtual void callAfter(Millis delay, QObject* context, std::function<void()> callback) = 0;
};

/// The system's clock and QTimer.
class SystemClock final : public Clock
{
public:
    Instant now() const override;
    void callAfter(Millis delay, QObject* context, std::function<void()> callback) override;
};

} // namespace yagura
