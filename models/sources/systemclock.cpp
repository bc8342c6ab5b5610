// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sources/clock.h"

#include <QTimer>

#include <algorithm>

namespace yagura {

namespace {
/// QTimer counts milliseconds in an int, which ends after 24.8 days.
constexpr Millis kLongestTimer = std::chrono::hours(24 * 20);
} // namespace

Instant SystemClock::now() const { return std::chrono::floor<Millis>(std::chrono::system_clock::now()); }

void SystemClock::callAfter(Millis delay, QObject* context, std::function<void()> callback)
{
    const Millis step = std::clamp(delay, Millis(0), kLongestTimer);
    const Millis rest = delay - step;
    if (rest <= Millis(0)) {
        QTimer::singleShot(step, context, std::move(callback));
        return;
    }
    QTimer::singleShot(
        step, context, [rest, context, callback = std::move(callback)] { SystemClock().callAfter(rest, context, callback); });
}

} // namespace yagura
