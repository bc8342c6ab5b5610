// SPDX-License-Identifier: GPL-3.0-or-later
// How one board is made of what the monitors know.
#include "models/monitoring/boardmonitor_p.h"

#include <algorithm>

namespace yagura {

namespace {

constexpr Millis kChangesBack = std::chrono::hours(7 * 24);

/// The objective by which a deploy of a service is priced: the one that verifies it, else the service's first.
const SloSnapshot* pricingSlo(const Board& board, const Configuration& configuration, const Deploy& deploy)
{
    if (const DeployTarget* target = board.deploys.target(deploy.service); target && !target->verifySlo.isEmpty())
        return board.slo(target->verifySlo);
    const auto it = std::find_if(
        configuration.slos.begin(), configuration.slos.end(), [&](const SloSpec& spec) { return spec.service == deploy.service; });
    return it == configuration.slos.end() ? nullptr : board.slo(it->id);
}

bool mayPrice(const SloSnapshot& slo) { return slo.quality == Quality::Fresh || slo.quality == Quality::Ageing; }

} // namespace

BoardPtr BoardMonitor::Private::assemble() const
{
    auto made = std::make_shared<Board>();
    made->at = ports.clock->now();
    made->demo = demo;
    made->configured = !configuration.sources.empty();
    made->services.reserve(configuration.services.size());
    for (const ServiceConfig& service : configuration.services)
        made->services.push_back(service.info);
    for (const auto& [name, monitor] : slos) {
        for (const auto& [id, track] : monitor->tracks())
            made->slos.push_back(track.snapshot);
    }
    for (const auto& [id, snapshot] : composites->snapshots())
        made->slos.push_back(snapshot);
    addRecorded(*made);
    sortWorstFirst(made->slos);
    made->alerts = alerts->snapshot();
    made->deploys = deploys->snapshot();
    price(*made);
    collectSources(*made);
    made->operations = operations;

    std::vector<ChangeEvent> changes = recentChanges(*made, kChangesBack);
    for (const ChangeEvent& event : sourceEvents) {
        // The silence that lasts is told by the source's own state.
        const bool lasts = event.kind == ChangeEvent::Kind::SourceSilent
            && std::any_of(changes.begin(), changes.end(),
                [&](const ChangeEvent& other) { return other.kind == event.kind && other.source == event.source && other.at <= event.at; });
        if (!lasts && made->at - event.at <= kChangesBack)
            changes.push_back(event);
    }
    std::stable_sort(changes.begin(), changes.end(), [](const ChangeEvent& a, const ChangeEvent& b) { return a.at > b.at; });
    made->changes = std::move(changes);
    return made;
}

void BoardMonitor::Private::collectSources(Board& made) const
{
    std::map<SourceName, SourceState> states;
    for (const auto& [name, monitor] : slos)
        states.emplace(name, monitor->state());
    for (const SourceState& state : alerts->states())
        states.emplace(state.name, state);
    for (const SourceState& state : deploys->states())
        states.emplace(state.name, state);
    for (const SourceConfig& source : configuration.sources) {
        const auto it = states.find(source.name);
        if (it == states.end())
            continue;
        SourceState state = it->second;
        state.nextAttempt = scheduler.nextAttempt(source.name);
        if (const auto secret = secrets.find(source.name); secret != secrets.end())
            state.secret = secret->second;
        made.sources.push_back(std::move(state));
    }
}

void BoardMonitor::Private::price(Board& made) const
{
    for (Deploy& deploy : made.deploys.deploys) {
        if (deploy.kind == Deploy::Kind::Other)
            continue;
        const SloSnapshot* slo = pricingSlo(made, configuration, deploy);
        deploy.price = slo && mayPrice(*slo) ? deployPrice(deploy, *slo, made.at) : std::nullopt;
    }
}

} // namespace yagura
