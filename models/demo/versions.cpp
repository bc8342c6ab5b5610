// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/versions.h"

#include "models/demo/shop.h"

#include <algorithm>

namespace yagura {

namespace {
constexpr Millis kStoryRollout = std::chrono::seconds(150);
constexpr int kParts = 12; // a minute that a change falls into is looked at every five seconds
} // namespace

DemoVersions DemoVersions::ofStory(Instant story)
{
    DemoVersions versions;
    for (const DemoReleaseStory& release : demoshop::releases()) {
        if (release.kind != DemoReleaseStory::Kind::FailedDeploy)
            versions.change({ release.service.toString() }, release.version.toString(),
                floorTo(story) - std::chrono::minutes(release.ended) - kStoryRollout, kStoryRollout);
    }
    return versions;
}

void DemoVersions::change(const ServiceId& service, const QString& version, Instant from, Millis rollout)
{
    std::vector<Change>& changes = m_changes[service];
    const auto place = std::upper_bound(changes.begin(), changes.end(), from, [](Instant t, const Change& c) { return t < c.from; });
    changes.insert(place, { from, rollout, version, demoshop::badnessOf(service.value, version) });
}

void DemoVersions::forget(const ServiceId& service, Instant from)
{
    std::erase_if(m_changes[service], [from](const Change& change) { return change.from == from; });
}

QString DemoVersions::running(const ServiceId& service, Instant at) const
{
    const auto found = m_changes.find(service);
    if (found == m_changes.end())
        return {};
    QString version;
    for (const Change& change : found->second) {
        if (change.from <= at)
            version = change.version;
    }
    return version;
}

double DemoVersions::badness(const ServiceId& service, Instant minuteEnd) const
{
    const auto found = m_changes.find(service);
    if (found == m_changes.end())
        return 0;
    const Instant start = minuteEnd - kSlice;
    double settled = 0; // of the newest change that was over before this minute
    bool moving = false;
    for (const Change& change : found->second) {
        if (change.from >= minuteEnd)
            break;
        if (change.from + change.rollout <= start)
            settled = change.badness;
        else
            moving = true;
    }
    if (!moving)
        return settled;
    double sum = 0;
    for (int i = 0; i < kParts; ++i) {
        const Instant t = start + (2 * i + 1) * kSlice / (2 * kParts);
        double now = 0;
        for (const Change& change : found->second) {
            if (change.from > t)
                break;
            const double done = change.rollout.count() <= 0
                ? 1.0
                : std::min(1.0, static_cast<double>((t - change.from).count()) / static_cast<double>(change.rollout.count()));
            now += (change.badness - now) * done;
        }
        sum += now;
    }
    return sum / kParts;
}

} // namespace yagura
