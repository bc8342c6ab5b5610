// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploys/rollback.h"

#include <QRegularExpression>

#include <algorithm>

namespace yagura {

// Evidence by guard (plain facts; models/wording makes the sentence):
//   RunningJobs  ids of the executions that are under way; empty: none
//   Rights       the job's path; with Unknown empty
//   JobEnabled   the job's path; "missing" and the id when the server's complete list lacks it
//   Target       version asked for, version that is live now, version that was live when the panel opened; when they are known
//                the burn rate while the wanted version was live follows ("9.40")
//   Options      names of the options at fault, each "name:reason"; reason = missing | not-allowed | pattern | undeclared
//   SourceFresh  the job source's name, then, with an objective, the objective's id; each only when it is not fresh
//   ErrorBudget  share of the budget left ("-0.021"); then, where they apply: "page" when a page pair holds; "stage:" and the name of the
//                error budget policy's stage, when it asks for something; "approver", or "freeze", or "exempt:" and the class of change
//                that the freeze lets through; "reason" when an approver is needed and no reason is given

namespace {

bool isUsable(Quality quality) { return quality == Quality::Fresh || quality == Quality::Ageing; }

Guard runningJobs(const JobRequest& request, const DeploysSnapshot& deploys)
{
    Guard guard { GuardId::RunningJobs, Verdict::Pass, {}, deploys.asOf };
    for (const Deploy& deploy : deploys.deploys) {
        const bool sameService = !request.service.isEmpty() && deploy.service == request.service;
        const bool sameJob = deploy.source == request.source && deploy.execution.jobId == request.jobId;
        // Why: its own run, seen by a later look, must not block the operation that started it.
        const bool own = !request.op.isEmpty() && deploy.op == request.op;
        if ((sameService || sameJob) && !own && !deploy.execution.isEnded() && !guard.evidence.contains(deploy.execution.id))
            guard.evidence.append(deploy.execution.id);
    }
    if (!guard.evidence.isEmpty())
        guard.verdict = Verdict::Block;
    else if (!isUsable(deploys.quality))
        guard.verdict = Verdict::Unknown;
    return guard;
}

Guard rights(const Job* job, const DeploysSnapshot& deploys)
{
    Guard guard { GuardId::Rights, Verdict::Unknown, {}, deploys.asOf };
    if (job && job->runnable) {
        guard.verdict = *job->runnable ? Verdict::Pass : Verdict::Block;
        guard.evidence.append(job->path());
    }
    return guard;
}

Guard jobEnabled(const JobRequest& request, const Job* job, const DeploysSnapshot& deploys)
{
    Guard guard { GuardId::JobEnabled, Verdict::Unknown, {}, deploys.asOf };
    if (job) {
        guard.verdict = job->enabled ? Verdict::Pass : Verdict::Block;
        guard.evidence.append(job->path());
    } else if (deploys.outcome == PollOutcome::FreshComplete && isUsable(deploys.quality)) {
        guard.verdict = Verdict::Block;
        guard.evidence = QStringList { QStringLiteral("missing"), request.jobId };
    }
    return guard;
}

Guard targetVersion(const JobRequest& request, const DeploysSnapshot& deploys, const SloSnapshot* slo, Instant at)
{
    Guard guard { GuardId::Target, Verdict::Pass, { request.version }, deploys.asOf };
    const Deploy* current = deploys.current(request.service);
    if (request.version.isEmpty()) {
        guard.verdict = Verdict::Block;
        return guard;
    }
    if (!current || current->version.isEmpty() || !isUsable(deploys.quality)) {
        guard.verdict = Verdict::Unknown;
        return guard;
    }
    guard.evidence.append(current->version);
    guard.evidence.append(request.fromVersion);
    // Why a block: somebody changed the service after this request was made; whoever confirms has seen another truth.
    if (!request.fromVersion.isEmpty() && request.fromVersion != current->version) {
        guard.verdict = Verdict::Block;
        return guard;
    }
    if (current->version == request.version) {
        guard.verdict = request.action == Action::Rollback ? Verdict::Block : Verdict::Warn;
        return guard;
    }
    if (request.action != Action::Rollback)
        return guard;
    const std::vector<RollbackCandidate> candidates = rollbackCandidates(deploys, request.service, slo, at);
    const auto it
        = std::find_if(candidates.begin(), candidates.end(), [&](const RollbackCandidate& c) { return c.version == request.version; });
    if (it == candidates.end()) {
        guard.verdict = Verdict::Warn; // never seen to be live here
    } else if (it->burnThen) {
        guard.evidence.append(QString::number(*it->burnThen, 'f', 2));
        guard.verdict = it->lived ? Verdict::Pass : Verdict::Warn;
    }
    return guard;
}

bool isAllowed(const JobOption& option, const QString& value)
{
    if (!option.enforced || option.values.isEmpty())
        return true;
    if (option.multiDelimiter.isEmpty())
        return option.values.contains(value);
    const QStringList parts = value.split(option.multiDelimiter, Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(), [&](const QString& part) { return option.values.contains(part); });
}

// The server matches the whole value (Java's matches()). A pattern that only Java understands is left to the server.
bool matchesPattern(const JobOption& option, const QString& value)
{
    if (option.regex.isEmpty())
        return true;
    const QRegularExpression pattern(QRegularExpression::anchoredPattern(option.regex));
    if (!pattern.isValid())
        return true;
    if (option.multiDelimiter.isEmpty())
        return pattern.match(value).hasMatch();
    const QStringList parts = value.split(option.multiDelimiter, Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(), [&](const QString& part) { return pattern.match(part).hasMatch(); });
}

QString optionFault(const JobRequest& request, const JobOption& option)
{
    const QString value = request.options.value(option.name);
    if (value.isEmpty()) {
        // Why the presence counts: an empty value is sent as it is and keeps the server from taking the default.
        const bool defaulted = !request.options.contains(option.name) && !option.defaultValue.isEmpty();
        return option.required && !defaulted ? QStringLiteral("missing") : QString();
    }
    if (!isAllowed(option, value))
        return QStringLiteral("not-allowed");
    return matchesPattern(option, value) ? QString() : QStringLiteral("pattern");
}

Guard options(const JobRequest& request, const Job* job, const DeploysSnapshot& deploys)
{
    Guard guard { GuardId::Options, Verdict::Unknown, {}, deploys.asOf };
    if (!job || job->definitionHash.isEmpty())
        return guard;
    guard.verdict = Verdict::Pass;
    QStringList declared;
    for (const JobOption& option : job->options) {
        declared.append(option.name);
        const QString fault = optionFault(request, option);
        if (!fault.isEmpty()) {
            guard.evidence.append(option.name + QLatin1Char(':') + fault);
            guard.verdict = Verdict::Block;
        }
    }
    for (auto it = request.options.cbegin(); it != request.options.cend(); ++it) {
        if (it.key() == request.opIdOption || declared.contains(it.key()))
            continue;
        // Why only a warning: the server passes undeclared options on. Most often it is a slip of the pen.
        guard.evidence.append(it.key() + QStringLiteral(":undeclared"));
        if (guard.verdict == Verdict::Pass)
            guard.verdict = Verdict::Warn;
    }
    return guard;
}

Guard sourceFresh(const JobRequest& request, const DeploysSnapshot& deploys, const SloSnapshot* slo)
{
    Guard guard { GuardId::SourceFresh, Verdict::Pass, {}, deploys.asOf };
    if (!isUsable(deploys.quality)) {
        guard.verdict = Verdict::Unknown;
        guard.evidence.append(request.source.value);
    }
    if (slo && !isUsable(slo->quality)) {
        guard.verdict = Verdict::Unknown;
        guard.evidence.append(slo->spec.id.value);
        if (!guard.asOf || !slo->asOf || *slo->asOf < *guard.asOf)
            guard.asOf = slo->asOf;
    }
    return guard;
}

/// What the stage of the error budget policy that holds now asks of a change. Its policy speaks instead of the rule "nothing left".
void followPolicy(Guard& guard, const JobRequest& request, const PolicyStage& stage)
{
    switch (stage.consequence) {
    case PolicyStage::Consequence::Normal:
        return;
    case PolicyStage::Consequence::Notify:
        guard.evidence.append(QStringLiteral("stage:") + stage.name);
        return;
    case PolicyStage::Consequence::NeedsApprover:
        guard.evidence.append({ QStringLiteral("stage:") + stage.name, QStringLiteral("approver") });
        if (request.reason.isEmpty())
            guard.evidence.append(QStringLiteral("reason"));
        guard.verdict = Verdict::Warn;
        return;
    case PolicyStage::Consequence::Freeze:
        guard.evidence.append(QStringLiteral("stage:") + stage.name);
        if (!request.changeClass.isEmpty() && stage.exempt.contains(request.changeClass, Qt::CaseInsensitive)) {
            guard.evidence.append(QStringLiteral("exempt:") + request.changeClass);
            guard.verdict = Verdict::Warn;
        } else {
            guard.evidence.append(QStringLiteral("freeze"));
            guard.verdict = Verdict::Block;
        }
        return;
    }
}

Guard errorBudget(const JobRequest& request, const SloSnapshot* slo)
{
    Guard guard { GuardId::ErrorBudget, Verdict::Unknown, {}, slo ? slo->asOf : std::nullopt };
    if (!slo || !isUsable(slo->quality) || !slo->own() || !slo->own()->budget) {
        if (request.action == Action::Rollback)
            guard.verdict = Verdict::Waived;
        return guard;
    }
    const double left = slo->own()->budget->remainingRatio;
    guard.evidence.append(QString::number(left, 'f', 4));
    guard.verdict = Verdict::Pass;
    if (slo->pages()) {
        guard.evidence.append(QStringLiteral("page"));
        guard.verdict = Verdict::Warn;
    }
    if (slo->stage)
        followPolicy(guard, request, *slo->stage);
    else if (left < 0)
        guard.verdict = Verdict::Block;
    if (request.action == Action::Rollback && guard.verdict != Verdict::Pass)
        guard.verdict = Verdict::Waived;
    return guard;
}

} // namespace

std::vector<Guard> evaluateGuards(const JobRequest& request, const DeploysSnapshot& deploys, const SloSnapshot* slo, Instant at)
{
    const Job* job = deploys.job(request.source, request.jobId);
    std::vector<Guard> guards;
    guards.push_back(runningJobs(request, deploys));
    guards.push_back(rights(job, deploys));
    guards.push_back(jobEnabled(request, job, deploys));
    if (request.action != Action::Run)
        guards.push_back(targetVersion(request, deploys, slo, at));
    guards.push_back(options(request, job, deploys));
    guards.push_back(sourceFresh(request, deploys, slo));
    if (!request.service.isEmpty() && request.action != Action::Run)
        guards.push_back(errorBudget(request, slo));
    // The order of look.md: BLOCK, UNKNOWN, WARN, WAIVED, PASS.
    const auto rank = [](Verdict verdict) {
        switch (verdict) {
        case Verdict::Block:
            return 0;
        case Verdict::Unknown:
            return 1;
        case Verdict::Warn:
            return 2;
        case Verdict::Waived:
            return 3;
        case Verdict::Pass:
            return 4;
        }
        return 0;
    };
    std::stable_sort(guards.begin(), guards.end(), [&](const Guard& a, const Guard& b) { return rank(a.verdict) < rank(b.verdict); });
    return guards;
}

} // namespace yagura
