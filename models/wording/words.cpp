// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/words.h"

#include "models/wording/texts.h"
#include "models/wording/times.h"

namespace yagura {

QString statusWord(Status status)
{
    switch (status) {
    case Status::Ok:
        return Words::tr("OK", "status");
    case Status::Partial:
        return Words::tr("PARTIAL", "status");
    case Status::Warn:
        return Words::tr("WARN", "status");
    case Status::Stale:
        return Words::tr("STALE", "status");
    case Status::NoData:
        return Words::tr("NO DATA", "status");
    case Status::Error:
        return Words::tr("ERROR", "status");
    case Status::Critical:
        break;
    }
    return Words::tr("CRITICAL", "status");
}

QString statusCountWord(Status status)
{
    switch (status) {
    case Status::Ok:
        return Words::tr("ok", "beside a count");
    case Status::Partial:
        return Words::tr("partial", "beside a count");
    case Status::Warn:
        return Words::tr("warn", "beside a count");
    case Status::Stale:
        return Words::tr("stale", "beside a count");
    case Status::NoData:
        return Words::tr("no data", "beside a count");
    case Status::Error:
        return Words::tr("error", "beside a count");
    case Status::Critical:
        break;
    }
    return Words::tr("critical", "beside a count");
}

QString loadingCountWord() { return Words::tr("loading", "beside a count"); }

QString qualityWord(Quality quality)
{
    switch (quality) {
    case Quality::Never:
        return Words::tr("LOADING", "quality");
    case Quality::Fresh:
        return Words::tr("FRESH", "quality");
    case Quality::Ageing:
        return Words::tr("AGEING", "quality");
    case Quality::Stale:
        return Words::tr("STALE", "quality");
    case Quality::Expired:
        return Words::tr("NO DATA", "quality");
    case Quality::Partial:
        return Words::tr("PARTIAL", "quality");
    case Quality::Error:
        break;
    }
    return Words::tr("ERROR", "quality");
}

QString sourceKindWord(SourceKind kind)
{
    switch (kind) {
    case SourceKind::Prometheus:
        return QStringLiteral("Prometheus");
    case SourceKind::Alertmanager:
        return QStringLiteral("Alertmanager");
    case SourceKind::Rundeck:
        break;
    }
    return QStringLiteral("Rundeck");
}

QString secretWord(SecretState state)
{
    switch (state) {
    case SecretState::None:
        return Words::tr("no token");
    case SecretState::Stored:
        return Words::tr("token stored");
    case SecretState::Environment:
        return Words::tr("token from the environment");
    case SecretState::Missing:
        return Words::tr("token not found");
    case SecretState::Locked:
        break;
    }
    return Words::tr("keychain locked");
}

QString testStepWord(TestStepKind kind)
{
    switch (kind) {
    case TestStepKind::Address:
        return Words::tr("Address", "step of a connection test");
    case TestStepKind::Tls:
        return Words::tr("TLS", "step of a connection test");
    case TestStepKind::Version:
        return Words::tr("Version", "step of a connection test");
    case TestStepKind::Token:
        return Words::tr("Token", "step of a connection test");
    case TestStepKind::Rights:
        return Words::tr("Rights", "step of a connection test");
    case TestStepKind::SampleQuery:
        return Words::tr("Sample query", "step of a connection test");
    case TestStepKind::Clock:
        break;
    }
    return Words::tr("Clock", "step of a connection test");
}

QString testVerdictWord(TestVerdict verdict)
{
    switch (verdict) {
    case TestVerdict::Waiting:
        return Words::tr("waiting", "test step");
    case TestVerdict::Running:
        return Words::tr("asking…", "test step");
    case TestVerdict::Passed:
        return Words::tr("passed", "test step");
    case TestVerdict::Failed:
        return Words::tr("failed", "test step");
    case TestVerdict::Skipped:
        break;
    }
    return Words::tr("not needed", "test step");
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return Words::tr("PASS", "guard");
    case Verdict::Waived:
        return Words::tr("WAIVED", "guard");
    case Verdict::Warn:
        return Words::tr("WARN", "guard");
    case Verdict::Unknown:
        return Words::tr("UNKNOWN", "guard");
    case Verdict::Block:
        break;
    }
    return Words::tr("BLOCK", "guard");
}

QString guardName(GuardId id)
{
    switch (id) {
    case GuardId::RunningJobs:
        return Words::tr("Running jobs", "guard");
    case GuardId::Rights:
        return Words::tr("Rights", "guard");
    case GuardId::JobEnabled:
        return Words::tr("Job enabled", "guard");
    case GuardId::Target:
        return Words::tr("Target", "guard");
    case GuardId::Options:
        return Words::tr("Options", "guard");
    case GuardId::SourceFresh:
        return Words::tr("Source fresh", "guard");
    case GuardId::ErrorBudget:
        break;
    }
    return Words::tr("Error budget", "guard");
}

QString severityWord(AlertSeverity severity)
{
    return severity == AlertSeverity::Page ? Words::tr("page", "alert severity") : Words::tr("ticket", "alert severity");
}

QString alertStateWord(const LiveAlert& alert)
{
    if (alert.isSilenced())
        return Words::tr("SILENCED", "alert");
    if (alert.isInhibited())
        return Words::tr("INHIBITED", "alert");
    if (alert.state == AlertState::Unprocessed)
        return Words::tr("NEW", "alert that the server has not routed yet");
    return Words::tr("FIRING", "alert");
}

QString executionWord(Execution::Status status)
{
    switch (status) {
    case Execution::Status::Running:
        return Words::tr("running", "execution");
    case Execution::Status::Scheduled:
        return Words::tr("scheduled", "execution");
    case Execution::Status::Queued:
        return Words::tr("queued", "execution");
    case Execution::Status::Succeeded:
        return Words::tr("succeeded", "execution");
    case Execution::Status::Failed:
        return Words::tr("failed", "execution");
    case Execution::Status::Aborted:
        return Words::tr("aborted", "execution");
    case Execution::Status::TimedOut:
        return Words::tr("timed out", "execution");
    case Execution::Status::FailedWithRetry:
        return Words::tr("failed, retried", "execution");
    case Execution::Status::Missed:
        return Words::tr("missed", "execution");
    case Execution::Status::Other:
        break;
    }
    return Words::tr("other", "execution");
}

QString deployKindWord(Deploy::Kind kind)
{
    switch (kind) {
    case Deploy::Kind::Deploy:
        return Words::tr("deploy", "kind of change");
    case Deploy::Kind::Rollback:
        return Words::tr("rollback", "kind of change");
    case Deploy::Kind::Other:
        break;
    }
    return Words::tr("job", "kind of change");
}

QString outcomeWord(OpOutcome outcome)
{
    switch (outcome) {
    case OpOutcome::None:
        return Words::tr("not decided", "outcome");
    case OpOutcome::Succeeded:
        return Words::tr("succeeded", "outcome");
    case OpOutcome::Failed:
        return Words::tr("failed", "outcome");
    case OpOutcome::Aborted:
        return Words::tr("aborted", "outcome");
    case OpOutcome::Running:
        return Words::tr("running", "outcome");
    case OpOutcome::VerificationFailed:
        return Words::tr("verification failed", "outcome");
    case OpOutcome::Refused:
        return Words::tr("refused", "outcome");
    case OpOutcome::NotStarted:
        return Words::tr("not started", "outcome");
    case OpOutcome::Unknown:
        break;
    }
    return Words::tr("unknown", "outcome");
}

QString countingWayText(CountingWay way)
{
    switch (way) {
    case CountingWay::RawCounters:
        return Words::tr("raw counters, exact");
    case CountingWay::AnchoredIncrease:
        return Words::tr("anchored increase, exact at the server");
    case CountingWay::EvaluatedPerSlice:
        return Words::tr("one value per slice, from the server");
    case CountingWay::ReconciledIncrease:
        break;
    }
    return Words::tr("counted by the server per slice, checked against its long window");
}

QString errorWord(const Error& error)
{
    switch (error.kind) {
    case Error::Kind::Cancelled:
        return Words::tr("cancelled", "error");
    case Error::Kind::Refused:
        return Words::tr("refused", "error: nobody answers at that address");
    case Error::Kind::TlsFailed:
        return Words::tr("TLS failed", "error");
    case Error::Kind::TimedOut:
        return Words::tr("timed out", "error");
    case Error::Kind::TooLarge:
        return Words::tr("answer too large", "error");
    case Error::Kind::Redirected:
        return Words::tr("redirected", "error");
    case Error::Kind::Broken:
        return Words::tr("broken off", "error");
    case Error::Kind::Unauthorized:
        return Words::tr("token not accepted", "error");
    case Error::Kind::Forbidden:
        return Words::tr("not allowed", "error");
    case Error::Kind::NotFound:
        return Words::tr("not found", "error");
    case Error::Kind::Conflict:
        return Words::tr("conflict", "error");
    case Error::Kind::RateLimited:
        return Words::tr("rate limited", "error");
    case Error::Kind::BadRequest:
        return Words::tr("question refused", "error: the server says that the query is wrong");
    case Error::Kind::ServerFailed:
        return Words::tr("server error", "error");
    case Error::Kind::Starting:
        return Words::tr("server starts", "error");
    case Error::Kind::NotJson:
    case Error::Kind::BadAnswer:
        return Words::tr("odd answer", "error");
    case Error::Kind::Unsupported:
        return Words::tr("not supported", "error");
    case Error::Kind::NoSuchBucket:
        return Words::tr("no such bucket", "error: a latency limit that the histogram cannot count");
    case Error::Kind::TooManyGroups:
        return Words::tr("too many groups", "error");
    case Error::Kind::SecretMissing:
        return Words::tr("token not found", "error");
    case Error::Kind::SecretLocked:
        return Words::tr("keychain locked", "error");
    case Error::Kind::Storage:
        return Words::tr("storage failed", "error");
    case Error::Kind::Config:
        return Words::tr("configuration", "error");
    case Error::Kind::Internal:
        break;
    }
    return Words::tr("internal error", "error");
}

QString listText(const QStringList& parts) { return parts.join(Words::tr(", ", "between the parts of a list")); }

QString windowText(const Window& window)
{
    if (window.kind == Window::Kind::Rolling)
        return durationText(window.length);
    const int count = window.calendar.count;
    switch (window.calendar.unit) {
    case CalendarPeriod::Unit::Day:
        return count == 1 ? Words::tr("day", "calendar window") : Words::tr("%n days", "calendar window", count);
    case CalendarPeriod::Unit::Week:
        return count == 1 ? Words::tr("week", "calendar window") : Words::tr("%n weeks", "calendar window", count);
    case CalendarPeriod::Unit::Month:
        return count == 1 ? Words::tr("month", "calendar window") : Words::tr("%n months", "calendar window", count);
    case CalendarPeriod::Unit::Quarter:
        return count == 1 ? Words::tr("quarter", "calendar window") : Words::tr("%n quarters", "calendar window", count);
    case CalendarPeriod::Unit::Year:
        break;
    }
    return count == 1 ? Words::tr("year", "calendar window") : Words::tr("%n years", "calendar window", count);
}

QString statusWord(Status status, Quality quality) { return quality == Quality::Never ? qualityWord(quality) : statusWord(status); }

} // namespace yagura
