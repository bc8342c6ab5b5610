// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/slotext.h"

#include "models/wording/figures.h"
#include "models/wording/texts.h"
#include "models/wording/times.h"
#include "models/wording/words.h"

#include <QLocale>

#include <cmath>

namespace yagura {

QString methodText(BudgetingMethod method)
{
    switch (method) {
    case BudgetingMethod::Occurrences:
        return QStringLiteral("Occurrences");
    case BudgetingMethod::Timeslices:
        return QStringLiteral("Timeslices");
    case BudgetingMethod::RatioTimeslices:
        break;
    }
    return QStringLiteral("RatioTimeslices");
}

QString methodHarmText(BudgetingMethod method, Target sliceTarget)
{
    switch (method) {
    case BudgetingMethod::Occurrences:
        return SloTexts::tr("a request; busy hours weigh most");
    case BudgetingMethod::Timeslices:
        return SloTexts::tr("a whole time slice, once it is under %1").arg(targetText(sliceTarget));
    case BudgetingMethod::RatioTimeslices:
        break;
    }
    return SloTexts::tr("the share of a time slice; each weighs the same");
}

QString windowKindText(const Window& window)
{
    if (window.kind == Window::Kind::Rolling) {
        return SloTexts::tr("rolling %1").arg(durationText(window.length));
    }
    return SloTexts::tr("calendar %1, %2", "unit, zone").arg(windowText(window), QString::fromLatin1(window.calendar.zone));
}

QString windowNameText(const Window& window) { return window.kind == Window::Kind::Rolling ? window.name() : windowKindText(window); }

QString consequenceWord(PolicyStage::Consequence consequence)
{
    switch (consequence) {
    case PolicyStage::Consequence::Normal:
        return SloTexts::tr("normal", "stage of an error budget policy");
    case PolicyStage::Consequence::Notify:
        return SloTexts::tr("notify", "stage of an error budget policy");
    case PolicyStage::Consequence::NeedsApprover:
        return SloTexts::tr("needs an approver", "stage of an error budget policy");
    case PolicyStage::Consequence::Freeze:
        break;
    }
    return SloTexts::tr("freeze", "stage of an error budget policy");
}

QString stageText(const PolicyStage& stage)
{
    QString word = consequenceWord(stage.consequence);
    if (stage.consequence != PolicyStage::Consequence::Freeze || stage.exempt.isEmpty()) {
        return word;
    }
    return SloTexts::tr("%1, except %2", "freeze, classes of change").arg(word, listText(stage.exempt));
}

bool restricts(const PolicyStage& stage) { return stage.consequence >= PolicyStage::Consequence::NeedsApprover; }

QString stageSentence(const PolicyStage& stage, const std::optional<BudgetPolicy>& policy)
{
    switch (stage.consequence) {
    case PolicyStage::Consequence::Normal:
    case PolicyStage::Consequence::Notify:
        return {};
    case PolicyStage::Consequence::NeedsApprover:
        return policy && !policy->approver.isEmpty()
            ? SloTexts::tr("The budget policy asks for %1's approval of a deploy.").arg(policy->approver)
            : SloTexts::tr("The budget policy asks for an approval of a deploy.");
    case PolicyStage::Consequence::Freeze:
        break;
    }
    return stage.exempt.isEmpty() ? SloTexts::tr("The budget policy freezes changes.")
                                  : SloTexts::tr("The budget policy freezes changes, except %1.").arg(listText(stage.exempt));
}

QString engineText(RecordedEngine engine) { return engine == RecordedEngine::Sloth ? QStringLiteral("Sloth") : QStringLiteral("Pyrra"); }

QString recordedMethodText(RecordedMethod method)
{
    switch (method) {
    case RecordedMethod::MeanOfRatios:
        return SloTexts::tr("the mean of 5-minute ratios");
    case RecordedMethod::Increase:
        return SloTexts::tr("increases over the whole window");
    case RecordedMethod::SumOfIncreases:
        break;
    }
    return SloTexts::tr("a sum of 5-minute increases");
}

bool saysTheSame(std::optional<double> one, std::optional<double> other)
{
    return one.has_value() == other.has_value() && leftText(one) == leftText(other);
}

QString recordedFlagText(const std::vector<RecordedValue>& recorded)
{
    for (const RecordedValue& value : recorded) {
        if (value.differs == RecordedDifference::None) {
            continue;
        }
        if (!value.reported) {
            return SloTexts::tr("%1 says nothing of it").arg(engineText(value.engine));
        }
        return SloTexts::tr("%1 says %2 by %3").arg(engineText(value.engine), leftText(value.reported), recordedMethodText(value.method));
    }
    return {};
}

QString exhaustionText(const Forecast& forecast, Instant now)
{
    QStringList parts;
    bool ends = false;
    for (const Exhaustion& exhaustion : forecast.exhaustion) {
        ends = ends || exhaustion.at;
        parts << SloTexts::tr("%1: %2", "burn window, time left")
                     .arg(durationText(exhaustion.burnWindow), exhaustion.at ? horizonText(*exhaustion.at - now) : noValue());
    }
    return ends ? listText(parts) : QString();
}

QString categoryWord(Correction::Category category)
{
    switch (category) {
    case Correction::Category::ScheduledMaintenance:
        return SloTexts::tr("maintenance", "kind of correction");
    case Correction::Category::OutsideBusinessHours:
        return SloTexts::tr("outside business hours", "kind of correction");
    case Correction::Category::Deployment:
        return SloTexts::tr("deployment", "kind of correction");
    case Correction::Category::Other:
        break;
    }
    return SloTexts::tr("correction", "kind of correction");
}

QString semanticsText(Correction::Semantics semantics)
{
    switch (semantics) {
    case Correction::Semantics::DropEvents:
        return SloTexts::tr("events dropped");
    case Correction::Semantics::DropTime:
        return SloTexts::tr("time dropped");
    case Correction::Semantics::CountAsGood:
        break;
    }
    return SloTexts::tr("counted as good");
}

QString exactText(double value, int decimals)
{
    if (!std::isfinite(value)) {
        return noValue();
    }
    const QLocale locale;
    // One more than is kept, so that the last digit is cut and not rounded; the shortest form tells whether anything was cut.
    const QString digits = QString::number(std::abs(value), 'f', decimals + 2);
    const auto point = digits.indexOf(QLatin1Char('.'));
    QString fraction = digits.mid(point + 1, decimals);
    const bool more = !digits.mid(point + 1 + decimals).remove(QLatin1Char('0')).isEmpty();
    while (!more && fraction.endsWith(QLatin1Char('0')) && fraction.size() > 1) {
        fraction.chop(1);
    }
    QString grouped;
    for (int i = 0; i < fraction.size(); ++i) {
        grouped += i > 0 && i % 3 == 0 ? QString(QChar(0x2009)) + fraction[i] : QString(fraction[i]);
    }
    const QString whole = locale.toString(digits.left(point).toLongLong());
    return (value < 0 ? QString(QChar(0x2212)) : QString()) + whole + locale.decimalPoint() + grouped
        + (more ? QString(QChar(0x2026)) : QString());
}

QString roundingName(RoundingStep::Of of)
{
    switch (of) {
    case RoundingStep::Of::BadRatio:
        return SloTexts::tr("bad ÷ total");
    case RoundingStep::Of::Sli:
        return SloTexts::tr("SLI");
    case RoundingStep::Of::Allowed:
        return SloTexts::tr("allowed", "bad events");
    case RoundingStep::Of::Left:
        break;
    }
    return SloTexts::tr("left", "error budget");
}

QString roundingArithmetic(RoundingStep::Of of, const OpenedNumber& number)
{
    const QLocale locale;
    const auto count = [&](double n) { return locale.toString(std::round(n), 'f', 0); };
    switch (of) {
    case RoundingStep::Of::BadRatio:
        return QStringLiteral("%1 ÷ %2").arg(count(number.bad), count(number.total));
    case RoundingStep::Of::Sli:
        return SloTexts::tr("1 − that, rounded down");
    case RoundingStep::Of::Allowed:
        return SloTexts::tr("%1% of the total, rounded down").arg(locale.toString(number.spec.target.budgetFraction() * 100, 'g', 6));
    case RoundingStep::Of::Left:
        break;
    }
    return SloTexts::tr("1 − bad ÷ allowed, rounded down");
}

} // namespace yagura
