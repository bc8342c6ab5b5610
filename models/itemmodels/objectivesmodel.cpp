// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/boardmodels.h"
#include "models/wording/availabilitytext.h"
#include "models/wording/figures.h"
#include "models/wording/sentences.h"
#include "models/wording/slotext.h"
#include "models/wording/times.h"
#include "models/wording/words.h"

namespace yagura {

namespace {

constexpr Millis kSparkSpan = std::chrono::hours(24 * 28);
constexpr Millis kSparkStep = std::chrono::hours(6);

bool isOld(Quality quality)
{
    return quality == Quality::Stale || quality == Quality::Expired || quality == Quality::Error || quality == Quality::Never;
}

QVariant orNothing(std::optional<double> value) { return value ? QVariant(*value) : QVariant(); }

/// A cell in the words of look.md 5: bold needs you, healthy is quiet, one at or under the sustainable rate is steady.
Cell burnCell(const SloSnapshot& slo, Millis window)
{
    const std::optional<double> rate = isOld(slo.quality) ? std::nullopt : slo.burnOver(window);
    return { burnText(rate), orNothing(rate), !rate || *rate <= 1 ? Emphasis::Quiet : Emphasis::Strong, {}, {}, {} };
}

Cell deployCell(const Board& board, const SloSnapshot& slo)
{
    const Deploy* current = board.deploys.current(slo.spec.service);
    if (!current || current->version.isEmpty())
        return { noValue(), {}, Emphasis::Quiet, {}, {}, {} };
    const std::optional<Instant> at = current->execution.endedAt ? current->execution.endedAt : current->execution.startedAt;
    const bool suspect = deployAtBurnStart(board, slo) == current;
    Cell cell { current->version, {}, suspect ? Emphasis::Strong : Emphasis::Quiet,
        current->kind == Deploy::Kind::Rollback ? EventSign::Rollback : EventSign::Deploy, ageText(at, board.at), {} };
    if (at)
        cell.sort = static_cast<double>(-toEpochMs(*at));
    return cell;
}

Cell emptyCell(const Board& board, const SloSnapshot& slo)
{
    const WindowFigures* own = slo.own();
    Cell cell { timeToEmptyText(slo, board.at), {}, Emphasis::Quiet, {}, {}, {} };
    if (!own || !own->budget || isOld(slo.quality))
        return cell;
    if (own->budget->remainingRatio < 0) {
        cell.emphasis = Emphasis::Alarming;
        cell.sort = slo.emptySince ? static_cast<double>((*slo.emptySince - board.at).count()) : 0.0;
    } else if (own->budget->exhaustsAt) {
        cell.emphasis = slo.status == Status::Ok ? Emphasis::Normal : Emphasis::Strong;
        cell.sort = static_cast<double>((*own->budget->exhaustsAt - board.at).count());
    }
    return cell;
}

/// What the objective's error budget policy says; a freeze stands out, the normal stage is quiet.
Cell policyCell(const SloSnapshot& slo)
{
    if (!slo.stage || isOld(slo.quality))
        return { noValue(), {}, Emphasis::Quiet, {}, {}, {} };
    const PolicyStage::Consequence consequence = slo.stage->consequence;
    const Emphasis emphasis = restricts(*slo.stage)       ? Emphasis::Strong
        : consequence == PolicyStage::Consequence::Notify ? Emphasis::Normal
                                                          : Emphasis::Quiet;
    return { consequenceWord(consequence), -static_cast<double>(consequence), emphasis, {}, {}, {} };
}

/// The window that every objective has first; none when they differ, and then each row names its own.
std::optional<Window> commonWindow(const Board& board)
{
    std::optional<Window> common;
    for (const SloSnapshot& slo : board.slos) {
        if (!slo.own() || (common && !(*common == slo.own()->window)))
            return std::nullopt;
        common = slo.own()->window;
    }
    return common;
}

/// Beside the name: another method than Occurrences, windows that the head of the table does not name.
QString objectiveNote(const SloSnapshot& slo, const std::optional<Window>& common)
{
    QStringList parts;
    if (slo.spec.method != BudgetingMethod::Occurrences)
        parts << methodText(slo.spec.method);
    for (size_t i = 0; i < slo.spec.windows.size(); ++i) {
        if (i > 0 || !common)
            parts << windowText(slo.spec.windows[i]);
    }
    return listText(parts);
}

Cell alertsCell(const Board& board, const SloSnapshot& slo)
{
    if (!board.alerts.alerts)
        return { noValue(), {}, Emphasis::Quiet, {}, {}, {} };
    int firing = 0;
    for (const LiveAlert& alert : board.alerts.ofService(slo.spec.service))
        firing += alert.state == AlertState::Active && !alert.isSilenced() && !alert.isInhibited() ? 1 : 0;
    return { firing == 0 ? noValue() : countText(firing), static_cast<double>(firing), firing == 0 ? Emphasis::Quiet : Emphasis::Strong, {},
        {}, {} };
}

} // namespace

void BoardModel::show(const BoardPtr& board, const QTimeZone& zone)
{
    m_board = board;
    setColumns(columns(*board, zone));
    setRows(rows(*board, zone));
}

std::vector<Column> ObjectivesModel::columns(const Board& board, const QTimeZone& /*zone*/) const
{
    const std::optional<Window> common = commonWindow(board);
    const QString window = common ? windowText(*common) : QString();
    return { { tr("Status"), ColumnKind::Badge }, { tr("Service"), ColumnKind::Text }, { tr("Objective"), ColumnKind::Text },
        { tr("Target %"), ColumnKind::Figure },
        { window.isEmpty() ? tr("SLI %") : tr("SLI %1 %", "window").arg(window), ColumnKind::Figure }, { tr("Left"), ColumnKind::Figure },
        { tr("−20 to 100%", "axis of the budget bar"), ColumnKind::BudgetBar }, { tr("Events"), ColumnKind::Figure },
        { tr("Burn 1h"), ColumnKind::Figure }, { tr("6h", "burn over six hours"), ColumnKind::Figure },
        { tr("Time to empty"), ColumnKind::Figure }, { tr("Policy", "of the error budget"), ColumnKind::Text },
        { tr("Budget left, 28 days"), ColumnKind::Sparkline }, { tr("Last deploy"), ColumnKind::Event },
        { tr("Alerts"), ColumnKind::Figure }, { tr("Age"), ColumnKind::Figure } };
}

SparkValues ObjectivesModel::sparkOf(const SloSnapshot& slo) const
{
    CachedSpark& cached = m_sparks[slo.spec.id];
    // Why floored: a new minute moves a line of 28 days by less than a pixel.
    const std::optional<Instant> edge = slo.asOf ? std::optional(floorTo(*slo.asOf, std::chrono::minutes(10))) : std::nullopt;
    if (cached.values && cached.asOf == edge && cached.doneChunks == slo.backfill.doneChunks)
        return cached.values;
    auto values = std::make_shared<std::vector<std::optional<double>>>();
    for (const SeriesPoint& point : budgetLeftSeries(slo, { slo.at - kSparkSpan, slo.at }, kSparkStep))
        values->push_back(point.value);
    cached = { edge, slo.backfill.doneChunks, values };
    return cached.values;
}

std::vector<TableRow> ObjectivesModel::rows(const Board& board, const QTimeZone& /*zone*/) const
{
    std::vector<TableRow> rows;
    const std::optional<Window> common = commonWindow(board);
    double rank = 0;
    for (const SloSnapshot& slo : board.slos) {
        const WindowFigures* own = slo.own();
        const bool healthy = slo.status == Status::Ok;
        const bool expired = slo.hasNoNumbers();
        const std::optional<double> left = own && own->budget && !expired ? std::optional(own->budget->remainingRatio) : std::nullopt;
        const std::optional<double> sli = own && !expired ? own->sli : std::nullopt;
        const Emphasis quiet = healthy ? Emphasis::Quiet : Emphasis::Normal;
        const QString badgeValue = slo.status == Status::Stale || slo.status == Status::NoData
            ? (slo.asOf ? ageText(slo.asOf, board.at) : QString())
            : QString();
        TableRow row;
        row.key = slo.spec.id.value;
        row.status = slo.status;
        row.quality = slo.quality;
        row.service = slo.spec.service.value;
        row.sentence = sloSentence(board, slo, board.at);
        if (slo.stage && restricts(*slo.stage) && !isOld(slo.quality))
            row.sentence += QLatin1Char(' ') + stageSentence(*slo.stage, slo.spec.policy);
        const Emphasis leftEmphasis = left && *left < 0 && !isOld(slo.quality) ? Emphasis::Alarming
            : slo.status == Status::Warn || slo.status == Status::Critical     ? Emphasis::Strong
                                                                               : Emphasis::Normal;
        row.cells = { { statusWord(slo.status, slo.quality), rank++, Emphasis::Strong, {}, badgeValue, {} },
            { serviceName(board, slo.spec.service), serviceName(board, slo.spec.service), Emphasis::Strong, {}, {}, {} },
            { sloName(slo.spec), sloName(slo.spec), quiet, {}, objectiveNote(slo, common), {} },
            { targetFigure(slo.spec.target), slo.spec.target.percent.toDouble(), Emphasis::Quiet, {}, {}, {} },
            { sliFigure(sli, slo.spec.target), orNothing(sli), Emphasis::Normal, {}, {}, {} },
            { leftText(left), orNothing(left), leftEmphasis, {}, {}, {} }, { QString(), orNothing(left), Emphasis::Normal, {}, {}, {} },
            { eventsText(expired || !own ? std::nullopt : own->budget),
                left ? QVariant(own->budget->allowedBad - own->budget->spentBad) : QVariant(), quiet, {}, {}, {} },
            burnCell(slo, std::chrono::hours(1)), burnCell(slo, std::chrono::hours(6)), emptyCell(board, slo), policyCell(slo),
            { QString(), orNothing(left), Emphasis::Normal, {}, {}, sparkOf(slo) }, deployCell(board, slo), alertsCell(board, slo),
            { ageText(slo.asOf, board.at), slo.asOf ? QVariant(static_cast<double>((board.at - *slo.asOf).count())) : QVariant(),
                slo.quality == Quality::Fresh ? Emphasis::Quiet : Emphasis::Strong, {}, {}, {} } };
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace yagura
