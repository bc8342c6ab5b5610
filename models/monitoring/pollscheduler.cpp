// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monitoring/pollscheduler.h"

#include <algorithm>
#include <vector>

namespace yagura {

PollScheduler::PollScheduler(std::shared_ptr<Clock> clock, quint32 jitterSeed, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_jitter(jitterSeed)
{
}

void PollScheduler::add(const SourceName& source, Millis interval, std::function<void()> poll)
{
    Entry& entry = m_entries[source];
    entry = Entry {};
    entry.interval = interval;
    entry.poll = std::move(poll);
    schedule(source, entry, Millis(0));
}

void PollScheduler::remove(const SourceName& source) { m_entries.erase(source); }

void PollScheduler::finished(const SourceName& source, const std::optional<Error>& error)
{
    const auto it = m_entries.find(source);
    if (it == m_entries.end() || !it->second.inFlight)
        return;
    Entry& entry = it->second;
    entry.inFlight = false;
    entry.failures = error ? entry.failures + 1 : 0;
    const bool again = std::exchange(entry.again, false);
    schedule(source, entry, again ? Millis(0) : delayAfter(entry, error));
}

void PollScheduler::pollNow()
{
    // Why a copy of the names: a poll may add or remove sources.
    std::vector<SourceName> names;
    names.reserve(m_entries.size());
    for (const auto& [name, entry] : m_entries)
        names.push_back(name);
    for (const SourceName& name : names)
        pollNow(name);
}

void PollScheduler::pollNow(const SourceName& source)
{
    const auto it = m_entries.find(source);
    if (it == m_entries.end())
        return;
    if (it->second.inFlight)
        it->second.again = true;
    else
        begin(it->second);
}

void PollScheduler::pause() { m_paused = true; }

void PollScheduler::resume()
{
    if (!std::exchange(m_paused, false))
        return;
    const Instant now = m_clock->now();
    for (auto& [name, entry] : m_entries) {
        if (!entry.inFlight)
            schedule(name, entry, entry.due ? std::max<Millis>(*entry.due - now, Millis(0)) : Millis(0));
    }
}

bool PollScheduler::isInFlight(const SourceName& source) const
{
    const auto it = m_entries.find(source);
    return it != m_entries.end() && it->second.inFlight;
}

std::optional<Instant> PollScheduler::nextAttempt(const SourceName& source) const
{
    const auto it = m_entries.find(source);
    if (it == m_entries.end() || it->second.inFlight || m_paused)
        return std::nullopt;
    return it->second.due;
}

void PollScheduler::schedule(const SourceName& source, Entry& entry, Millis delay)
{
    entry.alarm = ++m_lastAlarm;
    entry.due = m_clock->now() + delay;
    m_clock->callAfter(delay, this, [this, source, alarm = entry.alarm] { fire(source, alarm); });
}

void PollScheduler::fire(const SourceName& source, quint64 alarm)
{
    const auto it = m_entries.find(source);
    if (m_paused || it == m_entries.end() || it->second.alarm != alarm || it->second.inFlight)
        return;
    begin(it->second);
}

void PollScheduler::begin(Entry& entry)
{
    entry.inFlight = true;
    entry.due.reset();
    entry.alarm = 0;
    const auto poll = entry.poll; // the entry may go away inside
    poll();
}

Millis PollScheduler::delayAfter(const Entry& entry, const std::optional<Error>& error)
{
    const auto share = [this](Millis length, double low, double high) {
        const double factor = low + m_jitter.generateDouble() * (high - low);
        return Millis(static_cast<qint64>(static_cast<double>(length.count()) * factor));
    };
    if (!error)
        return share(entry.interval, 0.95, 1.05);

    // A rule or token that is refused does not heal by asking: one quick retry, then rarely.
    const bool refusedToken = error->kind == Error::Kind::Unauthorized || error->kind == Error::Kind::Forbidden
        || error->kind == Error::Kind::SecretMissing || error->kind == Error::Kind::SecretLocked;
    const Millis longest = std::max(kLongestBackOff, entry.interval);
    Millis delay = entry.interval;
    if (refusedToken && entry.failures > 1) {
        delay = longest;
    } else {
        for (int i = 1; i < entry.failures && delay < longest; ++i)
            delay *= 2;
        delay = std::min(delay, longest);
    }
    delay = std::min(share(delay, 0.8, 1.2), longest);
    if (error->retryAfter)
        delay = std::max(delay, std::clamp<Millis>(*error->retryAfter, Millis(0), kLongestRetryAfter));
    return delay;
}

} // namespace yagura
