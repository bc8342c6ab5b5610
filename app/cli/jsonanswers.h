// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/board/board.h"
#include "models/deploys/journal.h"

#include <QJsonObject>

namespace yagura {

/// The JSON answers of interfaces.md 4, schema 1: pure functions of values.

struct StatusQuestion
{
    Instant generatedAt;
    std::optional<Instant> at; ///< --at: nothing later is told, live alerts are unknown
};
QJsonObject statusJson(const Board& board, const StatusQuestion& question);

/// Jobs of all services, or of one. `jobs` is null until the job servers answered.
QJsonObject jobsJson(const Board& board, const ServiceId& service = {});
/// The jobs of one service, or all: what jobsJson and the table list.
std::vector<const Job*> jobsOf(const Board& board, const ServiceId& service);
/// The service whose target names the job; empty: none.
ServiceId serviceOf(const Board& board, const Job& job);
std::vector<const Deploy*> executionsOf(const Board& board, const Job& job);

QJsonObject operationJson(const OperationState& operation, const QString& message);
/// A line of progress: the phase that began.
QJsonObject operationEventJson(const OperationState& operation, Instant at);

QJsonObject journalJson(const std::vector<JournalEntry>& entries);
QString chainText(const std::vector<JournalEntry>& entries); ///< "intact" or "broken at 7"

QJsonObject exportJson(const SloSnapshot& slo, TimeRange range);
/// `end,good,total,bad,coverage` and a line for every slice; C locale, shortest exact numbers.
QString exportCsv(const SloSnapshot& slo, TimeRange range);

} // namespace yagura
