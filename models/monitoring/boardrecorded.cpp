// SPDX-License-Identifier: GPL-3.0-or-later
// What other engines record, on the board: beside our numbers, and as objectives of their own where no file states them.
#include "models/monitoring/boardmonitor_p.h"

#include <algorithm>

namespace yagura {

void BoardMonitor::Private::watchRecorded()
{
    const std::map<SourceName, std::unique_ptr<RecordedWatch>> before = std::exchange(recorded, {});
    for (const SourceConfig& source : configuration.sources) {
        if (source.kind != SourceKind::Prometheus)
            continue;
        const SourceName name = source.name;
        auto watch = std::make_unique<RecordedWatch>(name, configuration.slos, ports);
        if (const auto it = before.find(name); it != before.end())
            watch->adopt(*it->second);
        QObject::connect(watch.get(), &RecordedWatch::answered, q, [this, name] {
            slos.at(name)->watchAlso(foundAt(name));
            compareRecorded(name);
            announceMilestones();
        });
        QObject::connect(watch.get(), &RecordedWatch::compared, q, [this] {
            announceMilestones();
            requestBoard();
        });
        recorded.emplace(name, std::move(watch));
    }
}

std::vector<SloSpec> BoardMonitor::Private::foundAt(const SourceName& source) const
{
    std::vector<SloSpec> found = recorded.at(source)->discovered();
    // Why: two servers of a pair have the same rules, and the board has one place for an id.
    std::erase_if(found, [&](const SloSpec& spec) {
        return std::any_of(
            slos.begin(), slos.end(), [&](const auto& entry) { return entry.first != source && entry.second->tracks().contains(spec.id); });
    });
    return found;
}

void BoardMonitor::Private::compareRecorded(const SourceName& source)
{
    const SloMonitor& monitor = *slos.at(source);
    RecordedWatch& watch = *recorded.at(source);
    // Why not earlier: with a part of the window an engine's number cannot be had again.
    if (!watch.hasAnswered() || !monitor.isBackfillFinished())
        return;
    std::vector<SloSnapshot> snapshots;
    snapshots.reserve(monitor.tracks().size());
    for (const auto& [id, track] : monitor.tracks())
        snapshots.push_back(track.snapshot);
    watch.compare(snapshots);
}

void BoardMonitor::Private::addRecorded(Board& made) const
{
    for (SloSnapshot& slo : made.slos) {
        const auto watch = recorded.find(slo.spec.source);
        const auto* values = watch == recorded.end() ? nullptr : watch->second->valuesOf(slo.spec.id);
        slo.recordedKnown = values != nullptr;
        if (values)
            slo.recorded = *values;
        // A service that no file declares has at least its name.
        if (slo.spec.format == SpecFormat::Recorded && !made.service(slo.spec.service)) {
            ServiceInfo info;
            info.id = slo.spec.service;
            info.name = LocalizedText::plain(slo.spec.service.value);
            made.services.push_back(std::move(info));
        }
    }
}

} // namespace yagura
