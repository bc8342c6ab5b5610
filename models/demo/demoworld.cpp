// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/demoworld.h"

#include <algorithm>

namespace yagura {

DemoWorld::DemoWorld(quint64 seed, Instant story)
    : m_seed(seed)
    , m_story(story)
    , m_traffic(seed, story)
    , m_versions(DemoVersions::ofStory(story))
    , m_specs(demoshop::specs(story))
{
    m_gapMeans.reserve(m_specs.size());
    for (int i = 0; i < m_traffic.objectiveCount(); ++i) {
        double total = 0;
        double bad = 0;
        for (int m = demoshop::kGapFrom - 1; m >= demoshop::kGapTo; --m) {
            const Slice slice = m_traffic.minute(i, minutesBefore(m), m_versions);
            total += slice.total;
            bad += slice.bad;
        }
        constexpr double kMinutes = demoshop::kGapFrom - demoshop::kGapTo;
        m_gapMeans.emplace_back(total / kMinutes, bad / kMinutes);
    }
}

void DemoWorld::release(const ServiceId& service, const QString& version, Instant at) { m_versions.change(service, version, at, kRollout); }

void DemoWorld::recall(const ServiceId& service, Instant at) { m_versions.forget(service, at); }

bool DemoWorld::inGap(int objective, Instant end) const
{
    // The edge has its own scraper: it slept at another time.
    return m_specs[static_cast<size_t>(objective)].source != demoshop::kEdge
        && TimeRange { minutesBefore(demoshop::kGapFrom), minutesBefore(demoshop::kGapTo) }.contains(end);
}

std::vector<Slice> DemoWorld::slices(const SloId& slo, TimeRange range) const
{
    const int index = m_traffic.indexOf(slo);
    if (index < 0)
        return {};
    const SourceName& source = m_specs[static_cast<size_t>(index)].source;
    const auto [gapTotal, gapBad] = m_gapMeans[static_cast<size_t>(index)];
    std::vector<Slice> slices;
    slices.reserve(static_cast<size_t>(std::max<qint64>(0, range.length() / kSlice)));
    for (Instant end = floorTo(range.from) + kSlice; end <= range.to; end += kSlice) {
        if (isSilent(source, end))
            break;
        if (inGap(index, end)) {
            slices.push_back({ end, gapTotal, gapBad, 0.0 });
            continue;
        }
        Slice slice = m_traffic.minute(index, end, m_versions);
        if (isPartial(source, end)) {
            slice.total *= 0.75;
            slice.bad *= 0.75;
            slice.coverage = 0.75;
        }
        slices.push_back(slice);
    }
    return slices;
}

double DemoWorld::failingShare(const SloId& slo, Instant now, Millis window) const
{
    const int index = m_traffic.indexOf(slo);
    double total = 0;
    double bad = 0;
    for (Instant end = floorTo(now) - window + kSlice; index >= 0 && end <= now; end += kSlice) {
        const Slice slice = m_traffic.minute(index, end, m_versions);
        total += slice.total;
        bad += slice.bad;
    }
    return total > 0 ? bad / total : 0.0;
}

bool DemoWorld::isSilent(const SourceName& source, Instant at) const
{
    return source == demoshop::kEdge && at > minutesBefore(demoshop::kSilentSince);
}

bool DemoWorld::isPartial(const SourceName& source, Instant at) const
{
    const Instant lost = minutesBefore(demoshop::kReplicaLostSince);
    // The replica comes and goes: one minute in four it answers, or the source would soon be stale instead of partial.
    return source == demoshop::kSearch && at > lost && (floorTo(at) - lost) / kSlice % 4 != 1;
}

} // namespace yagura
