// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/boardmodels.h"
#include "models/wording/figures.h"
#include "models/wording/sentences.h"
#include "models/wording/times.h"
#include "models/wording/words.h"

namespace yagura {

namespace {

EventSign signOf(ChangeEvent::Kind kind)
{
    switch (kind) {
    case ChangeEvent::Kind::Deploy:
        return EventSign::Deploy;
    case ChangeEvent::Kind::Rollback:
        return EventSign::Rollback;
    case ChangeEvent::Kind::DeployFailed:
        return EventSign::Failed;
    case ChangeEvent::Kind::BudgetEmpty:
        return EventSign::Budget;
    case ChangeEvent::Kind::BurnOver:
        return EventSign::Burn;
    case ChangeEvent::Kind::AlertFiring:
        return EventSign::Alert;
    case ChangeEvent::Kind::SourceSilent:
        return EventSign::Silent;
    case ChangeEvent::Kind::SourceBack:
        break;
    }
    return EventSign::Back;
}

bool hasFailed(Execution::Status status)
{
    return status == Execution::Status::Failed || status == Execution::Status::TimedOut || status == Execution::Status::FailedWithRetry
        || status == Execution::Status::Aborted;
}

} // namespace

std::vector<Column> DeploysModel::columns(const Board& board, const QTimeZone& zone) const
{
    return { { tr("Done, %1", "zone").arg(zoneText(zone, board.at)), ColumnKind::Text }, { tr("Service"), ColumnKind::Text },
        { tr("Version"), ColumnKind::Event }, { tr("By"), ColumnKind::Text }, { tr("Took"), ColumnKind::Figure },
        { tr("Budget, next 30m"), ColumnKind::Figure }, { tr("Outcome"), ColumnKind::Text } };
}

std::vector<TableRow> DeploysModel::rows(const Board& board, const QTimeZone& zone) const
{
    std::vector<TableRow> rows;
    for (const Deploy& deploy : board.deploys.deploys) {
        const Execution& run = deploy.execution;
        const std::optional<Instant> at = run.endedAt ? run.endedAt : run.startedAt;
        const bool failed = hasFailed(run.status);
        const std::optional<Millis> took
            = run.startedAt ? std::optional((run.endedAt ? *run.endedAt : board.at) - *run.startedAt) : std::nullopt;
        const bool hurt = deploy.price && deploy.price->budgetRatio >= 0.02;
        TableRow row;
        row.key = deploy.id;
        row.status = failed ? Status::Error : Status::Ok;
        row.quality = board.deploys.quality;
        row.service = deploy.service.value;
        row.cells = { { !run.isEnded() ? tr("running")
                              : at     ? momentText(*at, board.at, zone)
                                       : noValue(),
                          at ? QVariant(static_cast<double>(toEpochMs(*at))) : QVariant(), Emphasis::Normal, {}, {}, {} },
            { serviceName(board, deploy.service), serviceName(board, deploy.service), Emphasis::Strong, {}, {}, {} },
            { deploy.version.isEmpty() ? noValue() : deploy.version, deploy.version, Emphasis::Normal,
                failed                                      ? EventSign::Failed
                    : deploy.kind == Deploy::Kind::Rollback ? EventSign::Rollback
                                                            : EventSign::Deploy,
                deploy.kind == Deploy::Kind::Deploy ? QString() : deployKindWord(deploy.kind), {} },
            { run.user.isEmpty() ? noValue() : run.user, run.user, Emphasis::Quiet, {}, {}, {} },
            { took ? durationText(*took) : noValue(), took ? QVariant(double(took->count())) : QVariant(), Emphasis::Normal, {}, {}, {} },
            { spentText(deploy.price ? std::optional(deploy.price->budgetRatio) : std::nullopt),
                deploy.price ? QVariant(deploy.price->budgetRatio) : QVariant(), hurt ? Emphasis::Alarming : Emphasis::Normal, {}, {}, {} },
            { executionWord(run.status), static_cast<double>(run.status), failed || !run.isEnded() ? Emphasis::Strong : Emphasis::Quiet, {},
                run.abortedBy.isEmpty() ? QStringLiteral("#%1").arg(run.id)
                                        : tr("#%1, aborted by %2", "execution, user").arg(run.id, run.abortedBy),
                {} } };
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Column> AlertsModel::columns(const Board& board, const QTimeZone& zone) const
{
    return { { tr("State"), ColumnKind::Badge }, { tr("Alert"), ColumnKind::Text }, { tr("Service"), ColumnKind::Text },
        { tr("Kind"), ColumnKind::Text }, { tr("Team"), ColumnKind::Text }, { tr("For"), ColumnKind::Figure },
        { tr("Fires since, %1", "zone").arg(zoneText(zone, board.at)), ColumnKind::Text }, { tr("Why"), ColumnKind::Text },
        { tr("Seen by"), ColumnKind::Text } };
}

std::vector<TableRow> AlertsModel::rows(const Board& board, const QTimeZone& zone) const
{
    std::vector<TableRow> rows;
    if (!board.alerts.alerts)
        return rows;
    for (const LiveAlert& alert : *board.alerts.alerts) {
        const bool quiet = alert.isSilenced() || alert.isInhibited();
        const bool page = alert.severity() == AlertSeverity::Page;
        const QStringList ids = board.alerts.serviceOf.value(alert.fingerprint);
        QStringList names;
        for (const QString& id : ids)
            names.append(serviceName(board, { id }));
        QStringList seenBy;
        for (const SourceName& source : alert.sources)
            seenBy.append(source.value);
        const QString service = names.isEmpty() ? alert.labels.value(QStringLiteral("service"), noValue()) : listText(names);
        const QString team = alert.labels.value(QStringLiteral("team"), noValue());
        TableRow row;
        row.key = alert.fingerprint;
        row.status = quiet ? Status::Partial : page ? Status::Critical : Status::Warn;
        row.quality = board.alerts.quality;
        row.service = ids.value(0);
        const double since = alert.startsAt ? static_cast<double>(toEpochMs(*alert.startsAt)) : 0.0;
        // Worst first: firing pages, firing tickets, muted ones; inside a group the newest first.
        const double rank = (quiet ? 2e15 : page ? 0.0 : 1e15) - since / 1e3;
        row.cells = { { alertStateWord(alert), rank, Emphasis::Strong, quiet ? EventSign::Muted : EventSign::None, {}, {} },
            { alert.name(), alert.name(), quiet ? Emphasis::Normal : Emphasis::Strong, {}, {}, {} },
            { service, service, Emphasis::Normal, {}, {}, {} },
            { severityWord(alert.severity()), page ? 0.0 : 1.0, Emphasis::Quiet, {}, {}, {} }, { team, team, Emphasis::Quiet, {}, {}, {} },
            { ageText(alert.startsAt, board.at),
                alert.startsAt ? QVariant(static_cast<double>((board.at - *alert.startsAt).count())) : QVariant(),
                quiet ? Emphasis::Normal : Emphasis::Strong, {}, {}, {} },
            { alert.startsAt ? momentText(*alert.startsAt, board.at, zone) : noValue(), alert.startsAt ? QVariant(since) : QVariant(),
                Emphasis::Normal, {}, {}, {} },
            { alertWhyText(alert).isEmpty() ? noValue() : alertWhyText(alert), alertWhyText(alert), Emphasis::Normal, {}, {}, {} },
            { listText(seenBy), seenBy.join(QLatin1Char(' ')), Emphasis::Quiet, {}, {}, {} } };
        rows.push_back(std::move(row));
    }
    return rows;
}

Status statusOf(const SourceState& source)
{
    switch (source.quality) {
    case Quality::Fresh:
    case Quality::Ageing:
        // Why the outcome counts: a young answer that was incomplete or has failed since is no reason to relax.
        return source.outcome == PollOutcome::FreshPartial ? Status::Partial
            : source.outcome == PollOutcome::Failed        ? Status::Error
                                                           : Status::Ok;
    case Quality::Partial:
        return Status::Partial;
    case Quality::Stale:
        return Status::Stale;
    case Quality::Error:
        return Status::Error;
    case Quality::Never:
    case Quality::Expired:
        break;
    }
    return Status::NoData;
}

std::vector<Column> SourcesModel::columns(const Board& /*board*/, const QTimeZone& /*zone*/) const
{
    return { { tr("State"), ColumnKind::Badge }, { tr("Source"), ColumnKind::Text }, { tr("Kind"), ColumnKind::Text },
        { tr("Age"), ColumnKind::Figure }, { tr("Every"), ColumnKind::Figure }, { tr("Feeds"), ColumnKind::Text },
        { tr("Detail"), ColumnKind::Text } };
}

std::vector<TableRow> SourcesModel::rows(const Board& board, const QTimeZone& zone) const
{
    std::vector<TableRow> rows;
    double rank = 0;
    for (const SourceState& source : board.sources) {
        const Status status = statusOf(source);
        const bool calm = status == Status::Ok;
        TableRow row;
        row.key = source.name.value;
        row.status = status;
        row.quality = source.quality;
        row.cells = { { source.quality == Quality::Never && !source.error ? qualityWord(source.quality) : statusWord(status), rank++,
                          Emphasis::Strong, {}, {}, {} },
            { source.name.value, source.name.value, Emphasis::Strong, {}, {}, {} },
            { sourceKindWord(source.kind), sourceKindWord(source.kind), Emphasis::Quiet, {}, {}, {} },
            { ageText(source.asOf, board.at), source.asOf ? QVariant(static_cast<double>((board.at - *source.asOf).count())) : QVariant(),
                calm && source.quality != Quality::Ageing ? Emphasis::Quiet : Emphasis::Strong, {}, {}, {} },
            { durationText(source.poll), static_cast<double>(source.poll.count()), Emphasis::Quiet, {}, {}, {} },
            { sourceFeedsText(source), static_cast<double>(source.feeds), Emphasis::Normal, {}, {}, {} },
            { sourceDetailText(source, board.at, zone), QVariant(), calm ? Emphasis::Quiet : Emphasis::Normal, {}, {}, {} } };
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Column> ChangesModel::columns(const Board& board, const QTimeZone& zone) const
{
    return { { QString(), ColumnKind::Event }, { zoneText(zone, board.at), ColumnKind::Text }, { tr("Event"), ColumnKind::Text },
        { tr("Age"), ColumnKind::Figure } };
}

std::vector<TableRow> ChangesModel::rows(const Board& board, const QTimeZone& zone) const
{
    std::vector<TableRow> rows;
    for (const ChangeEvent& event : board.changes) {
        const double at = static_cast<double>(toEpochMs(event.at));
        TableRow row;
        row.key = QStringLiteral("%1/%2/%3/%4/%5")
                      .arg(toEpochMs(event.at))
                      .arg(static_cast<int>(event.kind))
                      .arg(event.service.value, event.slo.value, event.subject);
        row.service = event.service.value;
        row.cells = { { QString(), at, Emphasis::Normal, signOf(event.kind), {}, {} },
            { momentText(event.at, board.at, zone), at, Emphasis::Quiet, {}, {}, {} },
            { changeEventText(event, board), changeEventText(event, board), Emphasis::Normal, {}, {}, {} },
            { agoText(board.at - event.at), at, Emphasis::Quiet, {}, {}, {} } };
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace yagura
