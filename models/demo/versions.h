// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/time.h"

#include <map>
#include <vector>

namespace yagura {

/// Which version of a service ran when, and so how badly it failed. Instances are replaced one after the other: a change
/// takes `rollout` from the first to the last.
class DemoVersions
{
public:
    /// The releases of the story.
    static DemoVersions ofStory(Instant story);

    void change(const ServiceId& service, const QString& version, Instant from, Millis rollout);
    void forget(const ServiceId& service, Instant from);
    QString running(const ServiceId& service, Instant at) const; ///< empty: none yet
    /// Share of the minute's events, 0..1, that met a bad version; see demoshop::badnessOf.
    double badness(const ServiceId& service, Instant minuteEnd) const;

private:
    struct Change
    {
        Instant from;
        Millis rollout { 0 };
        QString version;
        double badness = 0;
    };
    std::map<ServiceId, std::vector<Change>> m_changes; // rising
};

} // namespace yagura
