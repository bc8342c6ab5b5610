// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/core/sourcestate.h"
#include "models/deploys/rollback.h"
#include "models/slo/slosnapshot.h"

#include <memory>

namespace yagura {

/// A thing that happened, for "what changed": newest first.
struct ChangeEvent
{
    enum class Kind { Deploy, Rollback, DeployFailed, BudgetEmpty, BurnOver, AlertFiring, SourceSilent, SourceBack };
    Kind kind = Kind::Deploy;
    Instant at;
    ServiceId service;
    SloId slo;
    SourceName source;
    QString subject; ///< version, alert name or source name, plain text
    double figure = 0; ///< burn rate where it applies
    friend bool operator==(const ChangeEvent&, const ChangeEvent&) = default;
};

/// Everything the pages show at one instant: one immutable value, made by the monitors, shared by every page.
struct Board
{
    Instant at;
    bool demo = false;
    bool configured = false; ///< false: nothing to watch yet, show Start
    std::vector<ServiceInfo> services;
    std::vector<SloSnapshot> slos; ///< worst first
    AlertsSnapshot alerts;
    DeploysSnapshot deploys;
    std::vector<SourceState> sources;
    std::vector<ChangeEvent> changes;
    std::vector<OperationState> operations; ///< under way or ended in this session, newest first

    const SloSnapshot* slo(const SloId& id) const;
    std::vector<const SloSnapshot*> slosOf(const ServiceId& service) const; ///< worst first
    const ServiceInfo* service(const ServiceId& id) const;
    Status statusOf(const ServiceId& service) const; ///< worst of its objectives; NoData without any
    bool hasSource(SourceKind kind) const; ///< somebody of that kind is asked
    std::optional<Instant> oldest() const; ///< the oldest asOf on the board: how old the page is
};

using BoardPtr = std::shared_ptr<const Board>;

/// Critical first, then Error, NoData, Stale, Warn, Partial, Ok; inside a status the least budget left first, then by id.
void sortWorstFirst(std::vector<SloSnapshot>& slos);
/// What happened in (board.at − horizon, board.at], newest first: deploys at their end (or start, while they run), the most urgent
/// burn pair that holds and the empty budget of each objective at the minute they began, unsuppressed alerts, silent sources.
/// SourceBack is not told here: a board knows only the present; who watched the source adds it.
std::vector<ChangeEvent> recentChanges(const Board& board, Millis horizon);

} // namespace yagura

Q_DECLARE_METATYPE(yagura::BoardPtr)
