// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/availabilitytext.h"

#include "models/wording/figures.h"
#include "models/wording/texts.h"
#include "models/wording/times.h"
#include "models/wording/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace yagura {

namespace {

using namespace std::chrono;

/// Three figures, cut off, without zeros at the end: 8.64, 25.9, 0.036.
QString secondsFigure(nanoseconds length)
{
    const double value = duration<double>(length).count();
    const int whole = value >= 1 ? static_cast<int>(std::floor(std::log10(value))) + 1 : 0;
    const int decimals = std::clamp(3 - whole, 0, 3);
    QString text = figureText(value, decimals, Rounding::Down);
    if (decimals > 0) {
        const QString point = QLocale().decimalPoint();
        while (text.contains(point) && (text.endsWith(QLatin1Char('0')) || text.endsWith(point)))
            text.chop(1);
    }
    return text;
}

bool countsWeeks(const Window& window) { return window.length > Millis(0); }

} // namespace

QString downtimeText(nanoseconds length)
{
    if (length >= minutes(1))
        return durationText(floor<Millis>(length));
    return FigureTexts::tr("%1s", "seconds with decimals, short").arg(secondsFigure(std::max(length, nanoseconds(0))));
}

QString wholeCountText(std::optional<double> count)
{
    return count && std::isfinite(*count) ? figureText(*count, 0, Rounding::Down) : noValue();
}

QString spentShareText(std::optional<double> spent)
{
    return spent && std::isfinite(*spent) ? FigureTexts::tr("%1%", "percent").arg(figureText(*spent * 100.0, 1, Rounding::Up)) : noValue();
}

QString allowanceText(Target target, const Window& window, std::optional<double> weekTotal)
{
    if (!countsWeeks(window))
        return {};
    const auto length = floor<seconds>(window.length);
    const QString time = downtimeText(allowedDowntime(target, length));
    if (!weekTotal)
        return Sentences::tr("%1 over %2: %3 of full outage.").arg(targetText(target), windowText(window), time);
    return Sentences::tr("%1 over %2: %3, or %4 failed requests at last week's traffic.")
        .arg(targetText(target), windowText(window), time, wholeCountText(allowedFailures(target, *weekTotal, length)));
}

QString weekText(TimeRange week, const QTimeZone& zone)
{
    const QDate first = toDateTime(week.from).toTimeZone(zone).date();
    const QDate last = first.addDays(6);
    const QLocale locale;
    const QString form = Sentences::tr("d MMM", "day and month of a week's first and last day");
    const QString from = first.month() == last.month() ? locale.toString(first, Sentences::tr("d", "first day of a week inside one month"))
                                                       : locale.toString(first, form);
    return Sentences::tr("W%1, %2–%3", "number of a week, its first and its last day")
        .arg(first.weekNumber())
        .arg(from, locale.toString(last, form));
}

QString stageWord(const std::optional<PolicyStage>& stage)
{
    if (stage && stage->consequence == PolicyStage::Consequence::Freeze)
        return Words::tr("FREEZE", "error budget policy, on a tile");
    if (stage && stage->consequence == PolicyStage::Consequence::NeedsApprover)
        return Words::tr("ASK FIRST", "error budget policy, on a tile: a change needs an approver");
    return {};
}

QString stageText(const std::optional<PolicyStage>& stage)
{
    if (!stage)
        return {};
    const QString limit = shareText(stage->below, 0);
    switch (stage->consequence) {
    case PolicyStage::Consequence::Freeze: {
        const QString rest = listText(stage->exempt);
        return rest.isEmpty() ? Sentences::tr("Changes are frozen: the error budget is spent.")
                              : Sentences::tr("Changes are frozen, except %1: the error budget is spent.").arg(rest);
    }
    case PolicyStage::Consequence::NeedsApprover:
        return Sentences::tr("Changes need an approver: less than %1 of the error budget is left.").arg(limit);
    case PolicyStage::Consequence::Notify:
        return Sentences::tr("The team is told of every change: less than %1 of the error budget is left.").arg(limit);
    case PolicyStage::Consequence::Normal:
        break;
    }
    return {};
}

} // namespace yagura
