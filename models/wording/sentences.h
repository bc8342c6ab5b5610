// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"

#include <QString>
#include <QTimeZone>

#include <optional>

namespace yagura {

// Whole sentences. They say what is known and when; a coincidence in time is never told as a cause.

/// The name of a service or objective in the program's language.
QString serviceName(const Board& board, const ServiceId& id);
QString sloName(const SloSpec& spec);

/// "checkout v2.14.1 rolled out", "prom-edge silent".
QString changeEventText(const ChangeEvent& event, const Board& board);
/// What a source feeds and how it does: "18 objectives", "refused since 02:54, retry in 12s".
QString sourceFeedsText(const SourceState& source);
QString sourceDetailText(const SourceState& source, Instant now, const QTimeZone& zone);
/// "Alertmanager complete, 12s ago", or why nobody can know.
QString alertsOutcomeText(const AlertsSnapshot& alerts, Instant now);
QString deploysOutcomeText(const DeploysSnapshot& deploys, Instant now);
/// Why an alert fires, from its annotations (plain text from outside).
QString alertWhyText(const LiveAlert& alert);

/// "Burn began at 02:29, while v2.14.1 was rolling out." Empty when nothing burns or nothing rolled out at that time.
QString burnBeganText(const Board& board, const SloSnapshot& slo, const QTimeZone& zone);
/// "Budget of checkout availability is empty." and its siblings for the page's message bar; empty when nothing is wrong.
QString worstSentence(const Board& board, const SloSnapshot& slo);
/// One row of the overview as a screen reader hears it.
QString sloSentence(const Board& board, const SloSnapshot& slo, Instant now);

/// The evidence of a guard in words; facts come from models/deploys.
QString guardEvidence(const Guard& guard);
/// What became of an operation: "Rolled back to v2.14.0", "Not started: another execution runs".
QString outcomeText(const OperationState& operation);
/// The phase in words: "Sending once…", "#4711 runs".
QString phaseText(const OperationState& operation);

/// Why no rollback of the service can be prepared now; empty when one can. While its numbers or what runs is old, nobody knows what
/// would be rolled back.
QString rollbackWaitsFor(const Board& board, const ServiceId& service);

/// The deploy that was rolling out when the burn began, if any.
const Deploy* deployAtBurnStart(const Board& board, const SloSnapshot& slo);

} // namespace yagura
