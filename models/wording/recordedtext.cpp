// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/recordedtext.h"

#include "models/core/duration.h"
#include "models/wording/figures.h"
#include "models/wording/texts.h"
#include "models/wording/words.h"

namespace yagura {

QString recordedEngineName(RecordedEngine engine)
{
    return engine == RecordedEngine::Sloth ? QStringLiteral("Sloth") : QStringLiteral("Pyrra");
}

QString recordedDifferenceText(const RecordedValue& value, const SloSpec& spec, std::optional<double> oursLeft)
{
    const QString engine = recordedEngineName(value.engine);
    const QString ours = leftText(oursLeft);
    const QString theirs = leftText(value.reported);
    switch (value.differs) {
    case RecordedDifference::None:
        return {};
    case RecordedDifference::QuietHoursWeighAlike:
        if (spec.method == BudgetingMethod::Occurrences)
            return Sentences::tr(
                "%1 has %2 left and Yagura %3, because %1 takes the plain mean of five-minute ratios, in which a quiet hour "
                "weighs as much as a busy one, and Yagura counts every event alike.")
                .arg(engine, theirs, ours);
        return Sentences::tr(
            "%1 has %2 left and Yagura %3, because %1 takes the plain mean of five-minute ratios, one for each evaluation of "
            "its rules, and Yagura judges every time slice once.")
            .arg(engine, theirs, ours);
    case RecordedDifference::SilentMinute:
        return Sentences::tr(
            "%1 has no number and Yagura %2 left, because a while without traffic made one of %1's ratios 0 ÷ 0 and its mean "
            "NaN until that leaves the window; Yagura counts nothing where nothing was asked.")
            .arg(engine, ours);
    case RecordedDifference::NoErrorSeries:
        return Sentences::tr(
            "%1 says nothing at all and Yagura %2 left, because no error ever happened: the error series that %1's rules divide "
            "does not exist; to Yagura that is no error.")
            .arg(engine, ours);
    case RecordedDifference::Extrapolated:
        return Sentences::tr(
            "%1 has %2 left and Yagura %3, because increase() extrapolates to the edges of the window and leaves out a series' "
            "first value; Yagura counts what the counters really gained.")
            .arg(engine, theirs, ours);
    case RecordedDifference::CountsCorrected:
        return Sentences::tr("%1 has %2 left and Yagura %3, because %1 counts what a correction leaves out here.")
            .arg(engine, theirs, ours);
    case RecordedDifference::OtherWindow:
        return Sentences::tr("%1 has %2 left and Yagura %3, because %1's window is %4 and Yagura's %5.")
            .arg(engine, theirs, ours, toPrometheusDuration(value.window), windowText(spec.window()));
    case RecordedDifference::OtherTarget:
        return Sentences::tr("%1 has %2 left and Yagura %3, because %1's target is %4 and Yagura's %5.")
            .arg(engine, theirs, ours, targetText(value.target), targetText(spec.target));
    case RecordedDifference::ShorterRecord:
        return Sentences::tr(
            "%1 has %2 left and Yagura %3, because %1's rules have recorded during a part of the window only, and it takes the "
            "mean of that part.")
            .arg(engine, theirs, ours);
    case RecordedDifference::Other:
        break;
    }
    if (!value.reported)
        return Sentences::tr("%1 says nothing of this objective and Yagura has %2 left: look whether %1's rules are evaluated.")
            .arg(engine, ours);
    return Sentences::tr(
        "%1 has %2 left and Yagura %3, and the method of %1 does not explain it: compare its rules with the objective here.")
        .arg(engine, theirs, ours);
}

QString recordedOriginText(const SloSnapshot& slo)
{
    if (slo.spec.format != SpecFormat::Recorded)
        return {};
    const QString engine
        = slo.spec.burn == BurnPreset::Pyrra ? recordedEngineName(RecordedEngine::Pyrra) : recordedEngineName(RecordedEngine::Sloth);
    return Sentences::tr("%1: found in the rules of %2 on the server “%3”; no file states it.")
        .arg(slo.spec.id.value, engine, slo.spec.source.value);
}

} // namespace yagura
