// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/board/board.h"

#include <algorithm>

namespace yagura {

namespace {

std::optional<ChangeEvent> eventOf(const Deploy& deploy)
{
    ChangeEvent event;
    event.service = deploy.service;
    event.source = deploy.source;
    event.subject = deploy.version;
    switch (deploy.execution.status) {
    case Execution::Status::Succeeded:
    case Execution::Status::Running:
        if (deploy.kind == Deploy::Kind::Other) {
            return std::nullopt;
        }
        event.kind = deploy.kind == Deploy::Kind::Rollback ? ChangeEvent::Kind::Rollback : ChangeEvent::Kind::Deploy;
        break;
    case Execution::Status::Failed:
    case Execution::Status::Aborted:
    case Execution::Status::TimedOut:
    case Execution::Status::FailedWithRetry:
        event.kind = ChangeEvent::Kind::DeployFailed;
        break;
    default:
        return std::nullopt; // scheduled, queued, missed, unknown: nothing happened that we could name
    }
    const std::optional<Instant> at = deploy.execution.endedAt ? deploy.execution.endedAt : deploy.execution.startedAt;
    if (!at) {
        return std::nullopt;
    }
    event.at = *at;
    return event;
}

void addSlo(std::vector<ChangeEvent>& events, const SloSnapshot& slo)
{
    ChangeEvent event;
    event.service = slo.spec.service;
    event.slo = slo.spec.id;
    event.source = slo.spec.source;
    if (slo.emptySince) {
        event.kind = ChangeEvent::Kind::BudgetEmpty;
        event.at = *slo.emptySince;
        events.push_back(event);
    }
    // Only the most urgent pair that holds: four pairs of one burn are one thing that happened.
    const auto burning = std::find_if(
        slo.pairs.begin(), slo.pairs.end(), [](const PairState& state) { return state.holds.value_or(false) && state.since; });
    if (burning != slo.pairs.end()) {
        event.kind = ChangeEvent::Kind::BurnOver;
        event.at = *burning->since;
        event.figure = slo.burnOver(burning->pair.longWindow).value_or(0);
        events.push_back(event);
    }
}

void addAlerts(std::vector<ChangeEvent>& events, const AlertsSnapshot& alerts)
{
    if (!alerts.alerts) {
        return;
    }
    for (const LiveAlert& alert : *alerts.alerts) {
        if (!alert.startsAt || alert.state != AlertState::Active || alert.isSilenced() || alert.isInhibited()) {
            continue;
        }
        ChangeEvent event;
        event.kind = ChangeEvent::Kind::AlertFiring;
        event.at = *alert.startsAt;
        const QStringList services = alerts.serviceOf.value(alert.fingerprint);
        if (!services.isEmpty()) {
            event.service = ServiceId { services.first() };
        }
        if (!alert.sources.empty()) {
            event.source = alert.sources.front();
        }
        event.subject = alert.name();
        events.push_back(event);
    }
}

} // namespace

std::vector<ChangeEvent> recentChanges(const Board& board, Millis horizon)
{
    std::vector<ChangeEvent> events;
    for (const Deploy& deploy : board.deploys.deploys) {
        if (const std::optional<ChangeEvent> event = eventOf(deploy)) {
            events.push_back(*event);
        }
    }
    for (const SloSnapshot& slo : board.slos) {
        addSlo(events, slo);
    }
    addAlerts(events, board.alerts);
    for (const SourceState& source : board.sources) {
        if (source.failingSince) {
            ChangeEvent event;
            event.kind = ChangeEvent::Kind::SourceSilent;
            event.at = *source.failingSince;
            event.source = source.name;
            event.subject = source.name.value;
            events.push_back(event);
        }
    }
    // Why: a server's clock ahead of ours may tell of a future; "what changed" is about the past.
    std::erase_if(events, [&](const ChangeEvent& event) { return event.at <= board.at - horizon || event.at > board.at; });
    std::stable_sort(events.begin(), events.end(), [](const ChangeEvent& a, const ChangeEvent& b) { return a.at > b.at; });
    return events;
}

} // namespace yagura
