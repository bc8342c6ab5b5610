// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/monitoring/ports.h"
#include "models/monitoring/sourcewatch.h"

#include <QObject>

#include <map>
#include <vector>

namespace yagura {

/// Watches the live alerts of every alert source and makes one list of them. A source that fails or answers in part keeps
/// what it told before, with its age: an alert goes only when a complete answer no longer holds it.
class AlertMonitor final : public QObject
{
    Q_OBJECT

public:
    AlertMonitor(const Configuration& configuration, const Ports& ports, QObject* parent = nullptr);

    void start(); ///< stored truth; ends with loaded()
    void adopt(const AlertMonitor& other); ///< of sources that both know
    void poll(const SourceName& source); ///< ends with polled()
    void tick();

    const AlertsSnapshot& snapshot() const { return m_snapshot; }
    std::vector<SourceState> states() const;
    bool knows(const SourceName& source) const { return m_feeds.contains(source); }
    std::optional<Error> errorOf(const SourceName& source) const;
    bool hasPolledOnce() const;

signals:
    void loaded();
    void changed();
    void polled(yagura::SourceName source);

private:
    struct Feed
    {
        explicit Feed(const SourceConfig& source)
            : watch(source)
        {
        }
        SourceWatch watch;
        std::shared_ptr<AlertSource> port;
        std::optional<std::vector<LiveAlert>> alerts; // none: no complete answer yet
    };
    struct Interest
    {
        ServiceId service;
        std::vector<LabelMatcherSet> selectors;
    };

    void adoptStored(const AlertsSnapshot& stored);
    void take(Feed& feed, const AlertAnswer& answer);
    void combine();

    std::shared_ptr<Clock> m_clock;
    std::shared_ptr<HistoryStore> m_history;
    std::map<SourceName, Feed> m_feeds;
    std::vector<Interest> m_interests;
    AlertsSnapshot m_snapshot;
    std::optional<std::vector<LiveAlert>> m_stored;
    Instant m_storedAt {};
};

/// What several sources together allow to say.
PollOutcome combinedOutcome(const std::vector<SourceState>& states);
Quality combinedQuality(const std::vector<SourceState>& states);
std::optional<Instant> oldestAnswer(const std::vector<SourceState>& states); ///< none when one never answered

} // namespace yagura
