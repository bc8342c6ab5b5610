// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/jsonvalues.h"

#include <cmath>

namespace yagura {

namespace {

template <class Enum, size_t N>
QString named(Enum value, const char* const (&names)[N])
{
    const auto index = static_cast<size_t>(value);
    return QString::fromLatin1(index < N ? names[index] : "other");
}

} // namespace

QJsonValue jsonTime(std::optional<Instant> t) { return t ? QJsonValue(toIso(*t)) : QJsonValue(); }

QJsonValue jsonNumber(std::optional<double> value) { return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue(); }

QJsonValue jsonText(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonObject jsonTexts(const QMap<QString, QString>& texts)
{
    QJsonObject object;
    for (auto it = texts.begin(); it != texts.end(); ++it)
        object.insert(it.key(), it.value());
    return object;
}

QString statusName(Status status) { return named(status, { "ok", "partial", "warn", "stale", "nodata", "error", "critical" }); }
QString qualityName(Quality quality) { return named(quality, { "never", "fresh", "ageing", "stale", "expired", "partial", "error" }); }
QString trafficName(Traffic traffic) { return named(traffic, { "measured", "zero", "absent" }); }
QString methodName(BudgetingMethod method) { return named(method, { "Occurrences", "Timeslices", "RatioTimeslices" }); }
QString pollOutcomeName(PollOutcome outcome) { return named(outcome, { "failed", "fresh-complete", "fresh-partial", "stale", "failed" }); }
QString secretStateName(SecretState state) { return named(state, { "none", "stored", "environment", "missing", "locked" }); }
QString sourceKindJsonName(SourceKind kind) { return named(kind, { "prometheus", "alertmanager", "rundeck" }); }
QString alertStateName(AlertState state) { return named(state, { "active", "suppressed", "unprocessed" }); }
QString deployKindName(Deploy::Kind kind) { return named(kind, { "deploy", "rollback", "other" }); }
QString executionStatusName(Execution::Status status)
{
    return named(
        status, { "running", "scheduled", "queued", "succeeded", "failed", "aborted", "timedout", "failed-with-retry", "missed", "other" });
}
QString outcomeName(OpOutcome outcome)
{
    return named(
        outcome, { "running", "succeeded", "failed", "aborted", "running", "verification-failed", "refused", "not-started", "unknown" });
}
QString guardIdName(GuardId id)
{
    return named(id, { "running-jobs", "rights", "job-enabled", "target", "options", "source-fresh", "error-budget" });
}
QString verdictName(Verdict verdict) { return named(verdict, { "pass", "waived", "warn", "unknown", "block" }); }

} // namespace yagura
