// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/sentences.h"

#include "models/wording/figures.h"
#include "models/wording/texts.h"
#include "models/wording/times.h"
#include "models/wording/words.h"

#include <QLocale>

namespace yagura {

namespace {

QString language() { return QLocale().name().left(2); }

/// The first minute of the unbroken run in which a page pair, else a ticket pair, holds.
std::optional<Instant> burnStart(const SloSnapshot& slo) { return yagura::burnStart(slo.counted, slo.spec.target, slo.pairs); }

QString subjectName(const ChangeEvent& event, const Board& board)
{
    const QString service = serviceName(board, event.service);
    const SloSnapshot* slo = board.slo(event.slo);
    return slo ? Sentences::tr("%1 %2", "service, objective").arg(service, sloName(slo->spec)) : service;
}

} // namespace

QString serviceName(const Board& board, const ServiceId& id)
{
    const ServiceInfo* info = board.service(id);
    const QString name = info ? info->name.in(language()) : QString();
    return name.isEmpty() ? id.value : name;
}

QString sloName(const SloSpec& spec)
{
    const QString name = spec.displayName.in(language());
    return name.isEmpty() ? spec.id.value : name;
}

QString changeEventText(const ChangeEvent& event, const Board& board)
{
    const QString subject = subjectName(event, board);
    switch (event.kind) {
    case ChangeEvent::Kind::Deploy:
        return event.subject.isEmpty() ? Sentences::tr("%1 was deployed").arg(subject)
                                       : Sentences::tr("%1 %2 rolled out", "service, version").arg(subject, event.subject);
    case ChangeEvent::Kind::Rollback:
        return event.subject.isEmpty() ? Sentences::tr("%1 rolled back").arg(subject)
                                       : Sentences::tr("%1 rolled back to %2", "service, version").arg(subject, event.subject);
    case ChangeEvent::Kind::DeployFailed:
        return event.subject.isEmpty() ? Sentences::tr("%1: deploy failed").arg(subject)
                                       : Sentences::tr("%1 %2: deploy failed", "service, version").arg(subject, event.subject);
    case ChangeEvent::Kind::BudgetEmpty:
        return Sentences::tr("%1: budget empty").arg(subject);
    case ChangeEvent::Kind::BurnOver:
        return Sentences::tr("%1: burn over %2", "objective, rate").arg(subject, burnText(event.figure));
    case ChangeEvent::Kind::AlertFiring:
        return event.service.isEmpty() ? Sentences::tr("%1 firing", "alert").arg(event.subject)
                                       : Sentences::tr("%1 firing for %2", "alert, service").arg(event.subject, subject);
    case ChangeEvent::Kind::SourceSilent:
        return Sentences::tr("%1 silent: its numbers are unknown", "source").arg(event.subject);
    case ChangeEvent::Kind::SourceBack:
        break;
    }
    return Sentences::tr("%1 answers again", "source").arg(event.subject);
}

QString sourceFeedsText(const SourceState& source)
{
    switch (source.kind) {
    case SourceKind::Prometheus:
        return Sentences::tr("%n objectives", nullptr, source.feeds);
    case SourceKind::Alertmanager:
        return Sentences::tr("%n alerts", nullptr, source.feeds);
    case SourceKind::Rundeck:
        break;
    }
    return Sentences::tr("%n executions", nullptr, source.feeds);
}

QString sourceDetailText(const SourceState& source, Instant now, const QTimeZone& zone)
{
    if (source.error) {
        QString what = source.failingSince ? Sentences::tr("%1 since %2", "what went wrong, time")
                                                 .arg(errorWord(*source.error), momentText(*source.failingSince, now, zone))
                                           : errorWord(*source.error);
        if (source.nextAttempt && *source.nextAttempt > now)
            return Sentences::tr("%1, retry in %2").arg(what, ageText(*source.nextAttempt - now));
        return what;
    }
    if (source.secret == SecretState::Missing || source.secret == SecretState::Locked)
        return secretWord(source.secret);
    if (source.outcome == PollOutcome::Never)
        return Sentences::tr("first answer awaited");
    if (source.outcome == PollOutcome::FreshPartial)
        return Sentences::tr("the answer is incomplete");
    if (!source.backfill.isComplete())
        return Sentences::tr("back-fill %1", "share of the history that was read")
            .arg(shareText(source.backfill.doneChunks / static_cast<double>(source.backfill.totalChunks), 0));
    if (source.clockSkew && std::chrono::abs(*source.clockSkew) >= std::chrono::seconds(2))
        return Sentences::tr("its clock is off by %1").arg(durationText(std::chrono::abs(*source.clockSkew)));
    if (source.kind == SourceKind::Prometheus && source.backfill.totalChunks > 0)
        return Sentences::tr("back-fill complete");
    return source.version.isEmpty() ? Sentences::tr("complete") : Sentences::tr("complete, version %1").arg(source.version);
}

QString alertsOutcomeText(const AlertsSnapshot& alerts, Instant now)
{
    const QString age = agoText(alerts.asOf, now);
    switch (alerts.outcome) {
    case PollOutcome::Never:
        return alerts.asOf ? Sentences::tr("Alertmanager not asked yet; last known %1").arg(age)
                           : Sentences::tr("Alertmanager has not answered yet: nobody knows what fires");
    case PollOutcome::FreshComplete:
        return Sentences::tr("Alertmanager complete, %1").arg(age);
    case PollOutcome::FreshPartial:
        return Sentences::tr("Alertmanager incomplete, %1: more may fire than is shown").arg(age);
    case PollOutcome::Stale:
        return Sentences::tr("Alertmanager old, %1: what fires now is unknown").arg(age);
    case PollOutcome::Failed:
        break;
    }
    const QString why = alerts.error ? errorWord(*alerts.error) : Sentences::tr("failed");
    return alerts.asOf ? Sentences::tr("Alertmanager: %1; last complete %2").arg(why, age)
                       : Sentences::tr("Alertmanager: %1; nobody knows what fires").arg(why);
}

QString deploysOutcomeText(const DeploysSnapshot& deploys, Instant now)
{
    const QString age = agoText(deploys.asOf, now);
    switch (deploys.outcome) {
    case PollOutcome::Never:
        return deploys.asOf ? Sentences::tr("Job server not asked yet; last known %1").arg(age)
                            : Sentences::tr("The job server has not answered yet");
    case PollOutcome::FreshComplete:
        return Sentences::tr("Job server complete, %1").arg(age);
    case PollOutcome::FreshPartial:
        return Sentences::tr("Job server incomplete, %1").arg(age);
    case PollOutcome::Stale:
        return Sentences::tr("Job server old, %1").arg(age);
    case PollOutcome::Failed:
        break;
    }
    const QString why = deploys.error ? errorWord(*deploys.error) : Sentences::tr("failed");
    return deploys.asOf ? Sentences::tr("Job server: %1; last complete %2").arg(why, age) : Sentences::tr("Job server: %1").arg(why);
}

QString alertWhyText(const LiveAlert& alert)
{
    for (const QString& key : { QStringLiteral("summary"), QStringLiteral("description"), QStringLiteral("message") }) {
        QString text = alert.annotations.value(key).simplified();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

const Deploy* deployAtBurnStart(const Board& board, const SloSnapshot& slo)
{
    const std::optional<Instant> began = burnStart(slo);
    if (!began)
        return nullptr;
    // What a rollout breaks may need its time to show: caches run out, clients come back.
    constexpr Millis kBefore = std::chrono::minutes(15);
    const Deploy* nearest = nullptr;
    for (const Deploy& deploy : board.deploys.deploys) {
        if (deploy.service != slo.spec.service || !deploy.execution.startedAt || *deploy.execution.startedAt > *began)
            continue;
        if (deploy.execution.endedAt && *deploy.execution.endedAt + kBefore < *began)
            continue;
        if (!nearest || *nearest->execution.startedAt < *deploy.execution.startedAt)
            nearest = &deploy;
    }
    return nearest;
}

QString burnBeganText(const Board& board, const SloSnapshot& slo, const QTimeZone& zone)
{
    const std::optional<Instant> began = burnStart(slo);
    const Deploy* deploy = deployAtBurnStart(board, slo);
    if (!began || !deploy)
        return {};
    const QString version = deploy->version.isEmpty() ? deployKindWord(deploy->kind) : deploy->version;
    const bool rolling = !deploy->execution.endedAt || *deploy->execution.endedAt >= *began;
    const QString time = momentText(*began, slo.at, zone);
    return rolling ? Sentences::tr("Burn began at %1, while %2 was rolling out.", "time, version").arg(time, version)
                   : Sentences::tr("Burn began at %1, %2 after %3 had rolled out.", "time, duration, version")
                         .arg(time, durationText(*began - *deploy->execution.endedAt), version);
}

QString worstSentence(const Board& board, const SloSnapshot& slo)
{
    const QString name = Sentences::tr("%1 %2", "service, objective").arg(serviceName(board, slo.spec.service), sloName(slo.spec));
    const WindowFigures* own = slo.own();
    switch (slo.status) {
    case Status::Ok:
        return {};
    case Status::Partial:
        return Sentences::tr("%1 is known only in part.").arg(name);
    case Status::Stale:
        return Sentences::tr("%1 is unknown, not OK: the last answer is %2 old.").arg(name, ageText(slo.asOf, slo.at));
    case Status::NoData:
        return Sentences::tr("%1 has no data.").arg(name);
    case Status::Error:
        return Sentences::tr("%1 cannot be read: %2.").arg(name, slo.error ? errorWord(*slo.error) : Sentences::tr("failed"));
    case Status::Warn:
        if (own && own->budget && own->budget->exhaustsAt)
            return Sentences::tr("%1 will be empty in %2 at this rate.").arg(name, horizonText(*own->budget->exhaustsAt - slo.at));
        return Sentences::tr("%1 has %2 of its budget left.")
            .arg(name, own && own->budget ? leftText(own->budget->remainingRatio) : noValue());
    case Status::Critical:
        break;
    }
    if (own && own->budget && own->budget->remainingRatio < 0)
        return Sentences::tr("Budget of %1 is empty.").arg(name);
    return Sentences::tr("%1 burns its budget at %2.").arg(name, burnText(slo.burnOver(std::chrono::hours(1))));
}

QString sloSentence(const Board& board, const SloSnapshot& slo, Instant now)
{
    const WindowFigures* own = slo.own();
    return Sentences::tr(
        "%1, %2: %3, %4 of the error budget left, target %5, burn over one hour %6, %7", "screen reader: service, objective, status …")
        .arg(serviceName(board, slo.spec.service), sloName(slo.spec), statusWord(slo.status),
            leftText(own && own->budget ? std::optional(own->budget->remainingRatio) : std::nullopt), targetText(slo.spec.target),
            burnText(slo.burnOver(std::chrono::hours(1))), agoText(slo.asOf, now));
}

} // namespace yagura
