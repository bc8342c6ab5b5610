// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lab/labcomparison.h"

#include "models/core/duration.h"

namespace yagura {

namespace {

QString methodName(BudgetingMethod method)
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

QString presetName(std::optional<BurnPreset> preset)
{
    if (!preset)
        return QStringLiteral("own");
    switch (*preset) {
    case BurnPreset::Google:
        return QStringLiteral("google");
    case BurnPreset::Sloth:
        return QStringLiteral("sloth");
    case BurnPreset::Pyrra:
        break;
    }
    return QStringLiteral("pyrra");
}

QString windowArgument(const Window& window)
{
    return window.kind == Window::Kind::Rolling ? toPrometheusDuration(window.length) : QStringLiteral("\"%1\"").arg(window.name());
}

} // namespace

SloSpec specWith(SloSpec spec, const LabQuestion& question)
{
    spec.target = question.target;
    spec.method = question.method;
    spec.windows.front() = question.window;
    if (question.preset) {
        spec.burn = *question.preset;
        spec.ownPairs.clear();
    } else {
        spec.ownPairs = question.pairs;
    }
    return spec;
}

QString labCommand(const SloSpec& spec, const LabQuestion& question)
{
    const LabQuestion now = currentQuestion(spec);
    QString line = QStringLiteral("yagura-cli lab --slo %1").arg(spec.id.value);
    if (question.target != now.target)
        line += QStringLiteral(" --target %1").arg(question.target.percent.toString());
    if (question.window != now.window)
        line += QStringLiteral(" --window %1").arg(windowArgument(question.window));
    if (question.method != now.method)
        line += QStringLiteral(" --method %1").arg(methodName(question.method));
    if (question.pairs != now.pairs || question.preset != now.preset)
        line += QStringLiteral(" --burn %1").arg(presetName(question.preset));
    return line;
}

} // namespace yagura
