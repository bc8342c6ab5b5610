// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/monitoring/alertmonitor.h"

#include <algorithm>

namespace yagura {

namespace {

constexpr Millis kStoreAtLeast = std::chrono::minutes(1);

/// From harmless to hopeless: the worse one decides for a list made of several.
int rank(Quality quality)
{
    switch (quality) {
    case Quality::Fresh:
        return 0;
    case Quality::Ageing:
        return 1;
    case Quality::Partial:
        return 2;
    case Quality::Stale:
        return 3;
    case Quality::Never:
        return 4;
    case Quality::Error:
        return 5;
    case Quality::Expired:
        return 6;
    }
    return 6;
}

} // namespace

AlertMonitor::AlertMonitor(const Configuration& configuration, const Ports& ports, QObject* parent)
    : QObject(parent)
    , m_clock(ports.clock)
    , m_history(ports.history)
{
    for (const SourceConfig& source : configuration.sources) {
        if (source.kind != SourceKind::Alertmanager)
            continue;
        Feed feed(source);
        if (const auto it = ports.sources.find(source.name); it != ports.sources.end())
            feed.port = it->second.alerts;
        m_feeds.emplace(source.name, std::move(feed));
    }
    for (const ServiceConfig& service : configuration.services) {
        Interest interest { service.info.id, {} };
        for (const QString& selector : service.alerts) {
            if (auto matchers = LabelMatcherSet::parse(selector)) // the checker has reported those that do not parse
                interest.selectors.push_back(std::move(*matchers));
        }
        if (!interest.selectors.empty())
            m_interests.push_back(std::move(interest));
    }
}

void AlertMonitor::start()
{
    if (m_feeds.empty() || !m_history) {
        combine();
        emit loaded();
        return;
    }
    m_history->loadAlerts(this, [this](const Result<AlertsSnapshot>& stored) {
        if (stored)
            adoptStored(*stored);
        combine();
        emit changed();
        emit loaded();
    });
}

void AlertMonitor::adoptStored(const AlertsSnapshot& stored)
{
    if (!stored.alerts || !stored.asOf)
        return;
    for (auto& [name, feed] : m_feeds) {
        if (feed.alerts)
            continue;
        std::vector<LiveAlert> own;
        for (const LiveAlert& alert : *stored.alerts) {
            if (std::find(alert.sources.begin(), alert.sources.end(), name) != alert.sources.end())
                own.push_back(alert);
        }
        // Why not an empty list: whether this source has ever answered is not stored, and a new one must not read as "no alerts".
        if (own.empty())
            continue;
        feed.alerts = std::move(own);
        feed.watch.storedTruth(stored.asOf);
    }
}

void AlertMonitor::adopt(const AlertMonitor& other)
{
    for (auto& [name, feed] : m_feeds) {
        const auto it = other.m_feeds.find(name);
        if (it == other.m_feeds.end())
            continue;
        feed.alerts = it->second.alerts;
        feed.watch.storedTruth(it->second.watch.state().asOf);
    }
    combine();
}

void AlertMonitor::poll(const SourceName& source)
{
    const auto it = m_feeds.find(source);
    if (it == m_feeds.end())
        return;
    if (!it->second.port) {
        it->second.watch.failed(
            { Error::Kind::Config, QStringLiteral("no adapter for this source"), source.value, 0, std::nullopt }, m_clock->now());
        combine();
        emit changed();
        emit polled(source);
        return;
    }
    it->second.port->alerts(this, [this, source](const Result<AlertAnswer>& answer) {
        const auto found = m_feeds.find(source);
        if (found == m_feeds.end())
            return;
        if (answer)
            take(found->second, *answer);
        else
            found->second.watch.failed(answer.error(), m_clock->now());
        combine();
        const bool complete = answer && answer->outcome == PollOutcome::FreshComplete;
        const Instant now = m_clock->now();
        if (complete && m_history && (m_snapshot.alerts != m_stored || now - m_storedAt >= kStoreAtLeast)) {
            m_stored = m_snapshot.alerts;
            m_storedAt = now;
            m_history->storeAlerts(m_snapshot);
        }
        emit changed();
        emit polled(source);
    });
}

void AlertMonitor::take(Feed& feed, const AlertAnswer& answer)
{
    const SourceName name = feed.watch.state().name;
    std::vector<LiveAlert> alerts = answer.alerts;
    for (LiveAlert& alert : alerts) {
        if (std::find(alert.sources.begin(), alert.sources.end(), name) == alert.sources.end())
            alert.sources.push_back(name);
    }
    const bool complete = answer.outcome == PollOutcome::FreshComplete;
    if (complete) {
        feed.alerts = mergeAlerts(std::move(alerts));
    } else if (feed.alerts) {
        // What a partial answer leaves out may be at the peer that is silent: it stays.
        for (const LiveAlert& old : *feed.alerts) {
            const bool told
                = std::any_of(alerts.begin(), alerts.end(), [&](const LiveAlert& alert) { return alert.fingerprint == old.fingerprint; });
            if (!told)
                alerts.push_back(old);
        }
        feed.alerts = mergeAlerts(std::move(alerts));
    }
    feed.watch.answered(complete ? PollOutcome::FreshComplete : PollOutcome::FreshPartial, m_clock->now());
    feed.watch.describe(answer.version, answer.clockSkew);
    feed.watch.state().feeds = feed.alerts ? static_cast<int>(feed.alerts->size()) : 0;
}

void AlertMonitor::tick()
{
    const Quality before = m_snapshot.quality;
    combine();
    if (m_snapshot.quality != before)
        emit changed();
}

void AlertMonitor::combine()
{
    const Instant now = m_clock->now();
    std::vector<LiveAlert> all;
    bool known = false;
    m_snapshot.error.reset();
    for (auto& [name, feed] : m_feeds) {
        feed.watch.age(now);
        if (feed.watch.state().error && !m_snapshot.error)
            m_snapshot.error = feed.watch.state().error;
        if (!feed.alerts)
            continue;
        known = true;
        all.insert(all.end(), feed.alerts->begin(), feed.alerts->end());
    }
    const std::vector<SourceState> all_states = states();
    m_snapshot.outcome = combinedOutcome(all_states);
    m_snapshot.quality = combinedQuality(all_states);
    m_snapshot.asOf = oldestAnswer(all_states);
    m_snapshot.alerts = known ? std::optional(mergeAlerts(std::move(all))) : std::nullopt;
    m_snapshot.serviceOf.clear();
    if (!known)
        return;
    for (const LiveAlert& alert : *m_snapshot.alerts) {
        QStringList services;
        for (const Interest& interest : m_interests) {
            const bool wanted = std::any_of(interest.selectors.begin(), interest.selectors.end(),
                [&](const LabelMatcherSet& selector) { return selector.matches(alert.labels); });
            if (wanted)
                services.append(interest.service.value);
        }
        if (!services.isEmpty())
            m_snapshot.serviceOf.insert(alert.fingerprint, services);
    }
}

std::vector<SourceState> AlertMonitor::states() const
{
    std::vector<SourceState> result;
    result.reserve(m_feeds.size());
    for (const auto& [name, feed] : m_feeds)
        result.push_back(feed.watch.state());
    return result;
}

std::optional<Error> AlertMonitor::errorOf(const SourceName& source) const
{
    const auto it = m_feeds.find(source);
    return it == m_feeds.end() ? std::nullopt : it->second.watch.state().error;
}

bool AlertMonitor::hasPolledOnce() const
{
    return std::all_of(m_feeds.begin(), m_feeds.end(), [](const auto& entry) { return entry.second.watch.hasFinishedOnce(); });
}

PollOutcome combinedOutcome(const std::vector<SourceState>& states)
{
    if (states.empty())
        return PollOutcome::Never;
    const PollOutcome first = states.front().outcome;
    const bool same = std::all_of(states.begin(), states.end(), [first](const SourceState& state) { return state.outcome == first; });
    if (same)
        return first;
    const bool someFresh = std::any_of(states.begin(), states.end(),
        [](const SourceState& state) { return state.outcome == PollOutcome::FreshComplete || state.outcome == PollOutcome::FreshPartial; });
    return someFresh ? PollOutcome::FreshPartial : PollOutcome::Failed;
}

Quality combinedQuality(const std::vector<SourceState>& states)
{
    if (states.empty())
        return Quality::Never;
    const auto worst = std::max_element(
        states.begin(), states.end(), [](const SourceState& a, const SourceState& b) { return rank(a.quality) < rank(b.quality); });
    const auto best = std::min_element(
        states.begin(), states.end(), [](const SourceState& a, const SourceState& b) { return rank(a.quality) < rank(b.quality); });
    // Some sources told something young, others nothing or old things: that is a part of the truth.
    if (rank(worst->quality) > rank(Quality::Partial) && rank(best->quality) <= rank(Quality::Ageing))
        return Quality::Partial;
    return worst->quality;
}

std::optional<Instant> oldestAnswer(const std::vector<SourceState>& states)
{
    std::optional<Instant> oldest;
    for (const SourceState& state : states) {
        if (!state.asOf)
            return std::nullopt;
        if (!oldest || *state.asOf < *oldest)
            oldest = state.asOf;
    }
    return oldest;
}

} // namespace yagura
