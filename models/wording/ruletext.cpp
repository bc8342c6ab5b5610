// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/ruletext.h"

#include "models/core/duration.h"
#include "models/wording/figures.h"
#include "models/wording/texts.h"
#include "models/wording/times.h"

namespace yagura {

RuleAnnotations ruleAnnotations(const SloSpec& spec, const BurnPair& pair)
{
    const double threshold = pair.factor * spec.target.budgetFraction();
    const Millis budgetLasts(static_cast<qint64>(static_cast<double>(spec.window().length.count()) / pair.factor));
    const QString factor = QString::number(pair.factor, 'g', 4);
    return { Sentences::tr("%1 burns its error budget at %2 times the sustainable rate or faster.").arg(spec.id.value, factor),
        Sentences::tr(
            "Over the last %1 and still over the last %2, at least %3 of what was counted failed. At this rate the whole budget of "
            "%4 lasts %5.")
            .arg(toPrometheusDuration(pair.longWindow), toPrometheusDuration(pair.shortWindow), shareText(threshold, 3),
                spec.window().name(), durationText(budgetLasts)) };
}

QString ruleRefusalText(const Error& error)
{
    if (error.kind == Error::Kind::Config)
        return Sentences::tr("“%1” counts no events: it needs a range, or must be a counter itself.").arg(error.detail);
    if (error.detail == QLatin1String("composite"))
        return Sentences::tr("a composite is judged from its parts; PromQL cannot say it.");
    if (error.detail == QLatin1String("target without budget"))
        return Sentences::tr("a target of 100% leaves no budget to burn.");
    return Sentences::tr("no pair of burn windows could ever fire.");
}

QString burnRefusalText(BurnRefusal refusal, const BurnCheck& check)
{
    switch (refusal) {
    case BurnRefusal::CanNeverFire:
        return Sentences::tr("It can never fire: total failure burns at %1.").arg(QString::number(check.highestRate, 'g', 6));
    case BurnRefusal::RangeTooShort:
        return Sentences::tr("%1 holds fewer than four scrapes.").arg(toPrometheusDuration(check.pair.shortWindow));
    case BurnRefusal::RangeIsZero:
        break;
    }
    return Sentences::tr("A window of it rounds to zero minutes.");
}

} // namespace yagura
