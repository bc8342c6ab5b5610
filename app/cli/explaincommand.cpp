// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/explaincommand.h"

#include "app/cli/texttable.h"
#include "models/reports/evidence.h"
#include "models/reports/jsonvalues.h"
#include "models/wording/figures.h"
#include "models/wording/methodtext.h"
#include "models/wording/slotext.h"
#include "models/wording/words.h"

#include <QLocale>

#include <cmath>

namespace yagura {

namespace {

QString events(double count) { return figureText(count, count == std::floor(count) ? 0 : 3, Rounding::Nearest); }

QString stepName(RoundingStep::Of of)
{
    switch (of) {
    case RoundingStep::Of::BadRatio:
        return ExplainCommand::tr("bad ÷ total");
    case RoundingStep::Of::Sli:
        return ExplainCommand::tr("SLI");
    case RoundingStep::Of::Allowed:
        return ExplainCommand::tr("allowed");
    case RoundingStep::Of::Left:
        break;
    }
    return ExplainCommand::tr("left", "a budget");
}

/// What was counted, and how.
QString countsText(const OpenedNumber& number)
{
    const auto known = [&number](double count) { return number.traffic == Traffic::Absent ? noValue() : events(count); };
    const QString residual = number.residual ? shareText(number.residual, 3) : noValue();
    std::vector<QStringList> rows {
        { ExplainCommand::tr("good"), known(number.good) },
        { ExplainCommand::tr("bad"), known(number.bad) },
        { ExplainCommand::tr("total"), known(number.total) },
        { ExplainCommand::tr("slices expected"), events(static_cast<double>(number.slicesExpected)) },
        { ExplainCommand::tr("slices seen"), events(number.slicesSeen) },
        { ExplainCommand::tr("slices excluded"), events(static_cast<double>(number.slicesExcluded)) },
        { ExplainCommand::tr("events while nobody looked"), known(number.unseenEvents) },
        { ExplainCommand::tr("way"), countingWayText(number.way) },
        { ExplainCommand::tr("residual"), residual },
    };
    const auto inspected = [&](const QString& name, std::optional<double> IndicatorInspection::*member) {
        const std::optional<double> value = number.inspection ? (*number.inspection).*member : std::nullopt;
        rows.push_back({ name, value ? events(*value) : noValue() });
    };
    inspected(ExplainCommand::tr("counter resets"), &IndicatorInspection::resets);
    inspected(ExplainCommand::tr("series of the part"), &IndicatorInspection::partSeries);
    inspected(ExplainCommand::tr("series of the total"), &IndicatorInspection::totalSeries);
    for (const TimeRange& gap : number.gaps)
        rows.push_back({ ExplainCommand::tr("gap"), ExplainCommand::tr("%1 to %2").arg(toIso(gap.from), toIso(gap.to)) });
    return textTable({ ExplainCommand::tr("COUNTED"), QString() }, rows);
}

QString roundingText(const OpenedNumber& number)
{
    std::vector<QStringList> rows;
    for (const RoundingStep& step : number.rounding)
        rows.push_back({ stepName(step.of), QString::number(step.exact, 'g', QLocale::FloatingPointShortest), step.shown });
    return textTable({ ExplainCommand::tr("STEP"), ExplainCommand::tr("EXACT"), ExplainCommand::tr("SHOWN") }, rows);
}

QString methodsText(const OpenedNumber& number)
{
    std::vector<QStringList> rows;
    for (const MethodFigures& figures : number.methods)
        rows.push_back({ methodName(figures.method), leftText(figures.remainingRatio), sliText(figures.sli, number.spec.target),
            figures.method == number.spec.method ? ExplainCommand::tr("this objective's own") : QString() });
    return textTable({ ExplainCommand::tr("METHOD"), ExplainCommand::tr("BUDGET LEFT"), ExplainCommand::tr("SLI"), QString() }, rows);
}

} // namespace

void ExplainCommand::read(Arguments& arguments)
{
    m_format = arguments.choice(QStringLiteral("--format"), { QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("promql") });
    m_slo = { arguments.option(QStringLiteral("--slo")).value_or(QString()) };
    if (m_slo.isEmpty())
        arguments.fail(tr("explain needs --slo ID."));
}

void ExplainCommand::start()
{
    if (open())
        fetchBoard(Need::WholeWindows);
}

void ExplainCommand::boardReady(const BoardPtr& board)
{
    const SloSnapshot* slo = board->slo(m_slo);
    if (!slo) {
        refuseSlo(m_slo, m_format);
        return;
    }
    const auto& sources = backEnd()->ports().sources;
    const auto source = sources.find(slo->spec.source);
    if (source == sources.end() || !source->second.metrics || !slo->own()) {
        answer(*board, *slo, {});
        return;
    }
    // What the server itself says is a help, not a condition: without it the fields stay empty.
    source->second.metrics->inspect(slo->spec, slo->own()->range, this, [this, board, slo](const Result<IndicatorInspection>& result) {
        answer(*board, *slo, result ? std::optional(*result) : std::nullopt);
    });
}

void ExplainCommand::answer(const Board& board, const SloSnapshot& slo, const std::optional<IndicatorInspection>& inspection)
{
    const OpenedNumber number = openNumber(slo, 0, inspection);
    if (m_format == QLatin1String("promql")) {
        if (number.queries.empty())
            console().tell(tr("No PromQL says this objective."));
        else
            console().answer(promqlText(number).trimmed());
    } else if (m_format == QLatin1String("json")) {
        console().answer(openedNumberJson(number, whyMethodsDiffer(slo)));
    } else {
        console().answer(openedNumberText(number, whyMethodsDiffer(slo)));
    }
    finish(reach(board));
}

QString openedNumberText(const OpenedNumber& number, const MethodDifference& difference)
{
    const std::optional<double> left = number.budget ? std::optional(number.budget->remainingRatio) : std::nullopt;
    QStringList parts;
    parts += ExplainCommand::tr("%1: %2 of the error budget left (target %3, %4, %5)")
                 .arg(number.spec.id.value, leftText(left), targetText(number.spec.target), windowNameText(number.window),
                     methodName(number.spec.method));
    parts += ExplainCommand::tr("pinned at %1; slices that end in (%2, %3]")
                 .arg(toIso(number.pinnedAt), toIso(number.range.from), toIso(number.range.to));
    parts += QString();
    parts += promqlText(number);
    parts += countsText(number);
    parts += QString();
    parts += roundingText(number);
    parts += QString();
    parts += methodsText(number);
    parts += methodDifferenceText(difference, number.spec, utcZone());
    parts += recomputesToSameDigits(number) ? ExplainCommand::tr("Recomputed from what is shown: the same digits.")
                                            : ExplainCommand::tr("Recomputed from what is shown: OTHER DIGITS. Please report this.");
    return parts.join(QLatin1Char('\n'));
}

} // namespace yagura
