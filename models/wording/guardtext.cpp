// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/figures.h"
#include "models/wording/sentences.h"
#include "models/wording/texts.h"
#include "models/wording/words.h"

namespace yagura {

namespace {

QString listed(const QStringList& texts) { return texts.join(Sentences::tr(", ", "between the entries of a list")); }

QString runningJobs(const Guard& guard)
{
    if (guard.evidence.isEmpty())
        return guard.verdict == Verdict::Pass ? Sentences::tr("nothing runs for this service")
                                              : Sentences::tr("cannot be checked: the job list is old");
    QStringList ids;
    for (const QString& id : guard.evidence)
        ids.append(QLatin1Char('#') + id);
    return Sentences::tr("%1 still runs", "executions").arg(listed(ids));
}

QString rights(const Guard& guard)
{
    const QString job = guard.evidence.value(0);
    switch (guard.verdict) {
    case Verdict::Pass:
        return Sentences::tr("the token may run %1").arg(job);
    case Verdict::Block:
        return Sentences::tr("the token may not run %1").arg(job);
    case Verdict::Unknown:
    case Verdict::Warn:
    case Verdict::Waived:
        break;
    }
    return Sentences::tr("the server does not say whether the token may run it");
}

QString jobEnabled(const Guard& guard)
{
    if (guard.evidence.value(0) == QLatin1String("missing") && guard.evidence.size() == 2)
        return Sentences::tr("the server does not list the job %1").arg(guard.evidence.value(1));
    switch (guard.verdict) {
    case Verdict::Pass:
        return Sentences::tr("%1 is enabled", "job").arg(guard.evidence.value(0));
    case Verdict::Block:
        return Sentences::tr("%1 is switched off on the server", "job").arg(guard.evidence.value(0));
    case Verdict::Unknown:
    case Verdict::Warn:
    case Verdict::Waived:
        break;
    }
    return Sentences::tr("cannot be checked: the job list is old");
}

QString targetVersion(const Guard& guard)
{
    const QString wanted = guard.evidence.value(0);
    const QString live = guard.evidence.value(1);
    const QString opened = guard.evidence.value(2);
    const QString burn = guard.evidence.value(3);
    if (wanted.isEmpty())
        return Sentences::tr("no version is chosen");
    if (guard.verdict == Verdict::Unknown && live.isEmpty())
        return Sentences::tr("which version is live is not known");
    if (!opened.isEmpty() && !live.isEmpty() && opened != live)
        return Sentences::tr("%1 went live after this panel opened on %2", "version, version").arg(live, opened);
    if (wanted == live)
        return Sentences::tr("%1 is live already").arg(wanted);
    if (!burn.isEmpty())
        return Sentences::tr("%1 burned at %2 while it was live", "version, rate").arg(wanted, burnFineText(burn.toDouble()));
    return guard.verdict == Verdict::Warn ? Sentences::tr("%1 was never seen live here").arg(wanted)
                                          : Sentences::tr("%1, how it burned is not measured").arg(wanted);
}

QString options(const Guard& guard)
{
    if (guard.verdict == Verdict::Unknown)
        return Sentences::tr("the job's definition is not known yet");
    if (guard.evidence.isEmpty())
        return Sentences::tr("all options fit the job's definition");
    QStringList faults;
    for (const QString& entry : guard.evidence) {
        const auto colon = entry.lastIndexOf(QLatin1Char(':'));
        const QString name = entry.left(colon);
        const QString reason = entry.mid(colon + 1);
        if (reason == QLatin1String("missing"))
            faults.append(Sentences::tr("%1 is missing", "option").arg(name));
        else if (reason == QLatin1String("not-allowed"))
            faults.append(Sentences::tr("%1 is not an allowed value", "option").arg(name));
        else if (reason == QLatin1String("pattern"))
            faults.append(Sentences::tr("%1 does not fit its pattern", "option").arg(name));
        else
            faults.append(Sentences::tr("the job does not declare %1", "option").arg(name));
    }
    return listed(faults);
}

QString sourceFresh(const Guard& guard)
{
    return guard.evidence.isEmpty() ? Sentences::tr("jobs and objective are up to date")
                                    : Sentences::tr("%1 cannot be believed: too old").arg(listed(guard.evidence));
}

QString errorBudget(const Guard& guard)
{
    if (guard.evidence.isEmpty())
        return Sentences::tr("the budget is not known");
    const QString left = leftText(guard.evidence.value(0).toDouble());
    if (guard.verdict == Verdict::Waived)
        return Sentences::tr("%1 left stops deploys, not rollbacks").arg(left);
    QString stage;
    QString exempt;
    for (const QString& fact : guard.evidence) {
        if (fact.startsWith(QLatin1String("stage:")))
            stage = fact.mid(6);
        else if (fact.startsWith(QLatin1String("exempt:")))
            exempt = fact.mid(7);
    }
    if (!exempt.isEmpty())
        return Sentences::tr("%1 left: the policy's stage \"%2\" freezes changes, but not those of class %3").arg(left, stage, exempt);
    if (guard.evidence.contains(QLatin1String("freeze")))
        return Sentences::tr("%1 left: the policy's stage \"%2\" freezes changes").arg(left, stage);
    if (guard.evidence.contains(QLatin1String("reason")))
        return Sentences::tr("%1 left: the policy's stage \"%2\" wants an approver; give a reason").arg(left, stage);
    if (guard.evidence.contains(QLatin1String("approver")))
        return Sentences::tr("%1 left: the policy's stage \"%2\" wants an approver").arg(left, stage);
    if (!stage.isEmpty())
        return Sentences::tr("%1 left: the policy's stage is \"%2\"").arg(left, stage);
    return Sentences::tr("%1 left", "error budget").arg(left);
}

} // namespace

// The facts in `evidence` are described in models/deploys/guards.cpp.
QString guardEvidence(const Guard& guard)
{
    switch (guard.id) {
    case GuardId::RunningJobs:
        return runningJobs(guard);
    case GuardId::Rights:
        return rights(guard);
    case GuardId::JobEnabled:
        return jobEnabled(guard);
    case GuardId::Target:
        return targetVersion(guard);
    case GuardId::Options:
        return options(guard);
    case GuardId::SourceFresh:
        return sourceFresh(guard);
    case GuardId::ErrorBudget:
        break;
    }
    return errorBudget(guard);
}

} // namespace yagura
