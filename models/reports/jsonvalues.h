// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/sourcestate.h"
#include "models/deploys/deploy.h"
#include "models/deploys/rollback.h"
#include "models/slo/slosnapshot.h"

#include <QJsonObject>
#include <QJsonValue>

namespace yagura {

/// The stable words and values of printed JSON (interfaces.md 4). A value that does not exist is null, never 0.
QJsonValue jsonTime(std::optional<Instant> t);
QJsonValue jsonNumber(std::optional<double> value); ///< not a number and infinite: null
QJsonValue jsonText(const QString& text); ///< empty: null
QJsonObject jsonTexts(const QMap<QString, QString>& texts);

QString statusName(Status status); ///< "ok", "nodata"
QString qualityName(Quality quality);
QString trafficName(Traffic traffic);
QString methodName(BudgetingMethod method);
QString pollOutcomeName(PollOutcome outcome);
QString secretStateName(SecretState state);
QString sourceKindJsonName(SourceKind kind);
QString alertStateName(AlertState state);
QString deployKindName(Deploy::Kind kind);
QString executionStatusName(Execution::Status status);
QString outcomeName(OpOutcome outcome);
QString guardIdName(GuardId id);
QString verdictName(Verdict verdict);

} // namespace yagura
