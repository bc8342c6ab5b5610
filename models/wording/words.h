// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/alerts/alert.h"
#include "models/core/connectiontest.h"
#include "models/core/sourcestate.h"
#include "models/deploys/rollback.h"
#include "models/slo/slosnapshot.h"

#include <QString>
#include <QStringList>

namespace yagura {

// One word for one enum value, in the language of the program.

QString statusWord(Status status); ///< "CRITICAL", "OK"
QString statusCountWord(Status status); ///< lower case, beside a count: "critical"
QString loadingCountWord(); ///< the same of what waits for its first answer: "loading"
QString qualityWord(Quality quality);
QString statusWord(Status status, Quality quality); ///< "LOADING" before the first answer, which is not yet "NO DATA"
QString sourceKindWord(SourceKind kind); ///< a product's name, never translated
QString secretWord(SecretState state);
QString testStepWord(TestStepKind kind);
QString testVerdictWord(TestVerdict verdict);
QString verdictWord(Verdict verdict); ///< "BLOCK"
QString guardName(GuardId id);
QString severityWord(AlertSeverity severity); ///< "page", "ticket"
QString alertStateWord(const LiveAlert& alert); ///< "FIRING", "SILENCED", "INHIBITED"
QString executionWord(Execution::Status status); ///< "succeeded", "running"
QString deployKindWord(Deploy::Kind kind); ///< "deploy", "rollback"
QString outcomeWord(OpOutcome outcome);
QString countingWayText(CountingWay way);
/// Two or three words for a narrow place; the whole sentence with its cure is errorText().
QString errorWord(const Error& error);
/// The parts of a list, one after the other: "a, b".
QString listText(const QStringList& parts);
QString windowText(const Window& window); ///< "30d"; calendar "month", "2 weeks"

} // namespace yagura
