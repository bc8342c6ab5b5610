// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/core/ids.h"
#include "models/sources/clock.h"

#include <QObject>
#include <QRandomGenerator>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace yagura {

/// Says when a source is due. One poll in flight per source; a source that fails is asked ever more rarely, up to every
/// five minutes, or when it says itself that it wants to be asked (Retry-After, at most 15 min). Jitter keeps many walls
/// from asking one server at the same instant.
class PollScheduler final : public QObject
{
    Q_OBJECT

public:
    explicit PollScheduler(std::shared_ptr<Clock> clock, quint32 jitterSeed = 1, QObject* parent = nullptr);

    /// `poll` is called when the source is due; whoever polls reports with finished(). First due at once.
    void add(const SourceName& source, Millis interval, std::function<void()> poll);
    void remove(const SourceName& source);
    void finished(const SourceName& source, const std::optional<Error>& error);
    void pollNow(); ///< every source that is not in flight; those in flight are asked once more afterwards
    void pollNow(const SourceName& source);
    void pause();
    void resume(); ///< what became due meanwhile is polled at once

    bool isPaused() const { return m_paused; }
    bool isInFlight(const SourceName& source) const;
    std::optional<Instant> nextAttempt(const SourceName& source) const; ///< none while in flight or paused

    static constexpr Millis kLongestBackOff = std::chrono::minutes(5);
    static constexpr Millis kLongestRetryAfter = std::chrono::minutes(15);

private:
    struct Entry
    {
        Millis interval {};
        std::function<void()> poll;
        std::optional<Instant> due;
        bool inFlight = false;
        bool again = false;
        int failures = 0;
        quint64 alarm = 0; // only the newest alarm of an entry counts
    };
    void schedule(const SourceName& source, Entry& entry, Millis delay);
    void fire(const SourceName& source, quint64 alarm);
    void begin(Entry& entry);
    Millis delayAfter(const Entry& entry, const std::optional<Error>& error);

    std::shared_ptr<Clock> m_clock;
    QRandomGenerator m_jitter;
    std::map<SourceName, Entry> m_entries;
    quint64 m_lastAlarm = 0;
    bool m_paused = false;
};

} // namespace yagura
