// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/methodtext.h"

#include "models/wording/figures.h"
#include "models/wording/slotext.h"
#include "models/wording/texts.h"
#include "models/wording/times.h"

namespace yagura {

namespace {

QString stretchText(TimeRange range, const QTimeZone& zone)
{
    const QString day = dayText(range.from, zone);
    const QString end = dayText(range.to, zone) == day ? minuteText(range.to, zone)
                                                       : dayText(range.to, zone) + QLatin1Char(' ') + minuteText(range.to, zone);
    return Sentences::tr("%1 %2 to %3", "day, time, end").arg(day, minuteText(range.from, zone), end);
}

/// How many time slices are wholly bad, and how many may be.
QString underTargetText(const MethodDifference& difference, const SloSpec& spec)
{
    if (difference.slicesUnderTarget <= 0)
        return {};
    const Target limit = spec.sliceTarget.value_or(spec.target);
    return Sentences::tr("Timeslices counts %Ln slice(s) under %1 as wholly bad, and %2 are allowed.", nullptr,
        static_cast<int>(difference.slicesUnderTarget))
        .arg(targetText(limit), figureText(difference.slicesAllowed, difference.slicesAllowed < 10 ? 1 : 0, Rounding::Down));
}

QString partEvents(const Indicator& indicator)
{
    if (indicator.countsSlices())
        return Sentences::tr("bad slices");
    return indicator.kind == Indicator::Kind::BadTotal ? Sentences::tr("bad events") : Sentences::tr("good events");
}

} // namespace

QTimeZone utcZone() { return QTimeZone::utc(); }

QString methodDifferenceText(const MethodDifference& difference, const SloSpec& spec, const QTimeZone& zone)
{
    using Cause = MethodDifference::Cause;
    const QString slices = underTargetText(difference, spec);
    QString why;
    if (difference.cause == Cause::Same)
        return Sentences::tr("All three methods agree to the last digit that is shown.");
    if (difference.costliest) {
        const QString stretch = stretchText(*difference.costliest, zone);
        const QString events = shareText(difference.byEvents);
        const QString time = shareText(difference.byTime);
        why = difference.cause == Cause::BusyHours
            ? Sentences::tr("%1 was busy: by events it cost %2 of the budget, by time %3.").arg(stretch, events, time)
            : Sentences::tr("%1 was quiet: by events it cost %2 of the budget, by time %3.").arg(stretch, events, time);
    }
    return why.isEmpty() || slices.isEmpty() ? why + slices : Sentences::tr("%1 %2", "one sentence after the other").arg(why, slices);
}

QString openedQueryText(const OpenedNumber& number, OpenedQuery::Of of)
{
    const bool byTime = number.spec.method != BudgetingMethod::Occurrences;
    QString what;
    switch (of) {
    case OpenedQuery::Of::Part:
        what = byTime ? Sentences::tr("bad slices") : partEvents(number.spec.indicator);
        break;
    case OpenedQuery::Of::Total:
        what = byTime || number.spec.indicator.countsSlices() ? Sentences::tr("all slices") : Sentences::tr("all events");
        break;
    case OpenedQuery::Of::Sli:
        what = Sentences::tr("SLI, a ratio");
        break;
    case OpenedQuery::Of::Left:
        what = Sentences::tr("budget left, a ratio");
        break;
    }
    return Sentences::tr("%1 over %2, up to %3").arg(what, windowNameText(number.window), toIso(number.range.to));
}

} // namespace yagura
