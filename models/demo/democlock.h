// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/shop.h"
#include "models/sources/clock.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <map>

namespace yagura {

/// The demo's time. It starts at the story's instant and then
///  - runs with real time, and ten times as fast while somebody waits for the end of a job and for a minute after it
///    (hurryUntil): a rolling 5 m window that heals must be seen to heal within half a real minute;
///  - or stands still, for pictures: calls of up to a second still come, so that the house can breathe, later ones never;
///  - or is moved by hand, for tests: nothing comes but by advance().
class DemoClock final : public QObject, public Clock
{
    Q_OBJECT

public:
    enum class Flow { Running, Still, ByHand };
    static constexpr int kHurry = 10;

    explicit DemoClock(Flow flow, Instant start = demoshop::storyInstant());

    Instant now() const override;
    void callAfter(Millis delay, QObject* context, std::function<void()> callback) override;

    /// Story time passes kHurry times as fast until `until` (story time), or the later of two such instants.
    void hurryUntil(Instant until);
    int speed() const { return m_speed; }
    /// Moves the clock and makes the calls that fall due, in order, each at its own instant.
    void advance(Millis by);

private:
    struct Call
    {
        QPointer<QObject> context;
        std::function<void()> callback;
    };
    void rebase();
    void arm();
    void makeDueCalls();

    const Flow m_flow;
    Instant m_base;
    QElapsedTimer m_since;
    int m_speed = 1;
    Instant m_hurryUntil;
    std::multimap<Instant, Call> m_calls;
    QTimer m_timer;
};

} // namespace yagura
