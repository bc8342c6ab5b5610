// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/labcommand.h"

#include "app/cli/texttable.h"
#include "models/config/faultlist.h"
#include "models/config/metadatareader.h"
#include "models/core/duration.h"
#include "models/reports/jsonvalues.h"
#include "models/reports/labreport.h"
#include "models/slo/windows.h"
#include "models/wording/figures.h"
#include "models/wording/ruletext.h"
#include "models/wording/slotext.h"
#include "models/wording/times.h"
#include "models/wording/words.h"

#include <algorithm>

namespace yagura {

namespace {

QString factorText(double factor) { return figureText(factor, factor == std::floor(factor) ? 0 : 2, Rounding::Nearest) + QChar(0x00D7); }

QString lengthText(const std::optional<Millis>& length) { return length ? durationText(*length) : noValue(); }

QString alertsText(const LabAnswer& answer)
{
    std::vector<QStringList> rows;
    const std::vector<BurnCheck> checks = checkBurnPairs(
        [&answer] {
            std::vector<BurnPair> pairs;
            for (const LabAlert& alert : answer.alerts)
                pairs.push_back(alert.pair);
            return pairs;
        }(),
        answer.question.target, std::nullopt);
    for (size_t i = 0; i < answer.alerts.size(); ++i) {
        const LabAlert& alert = answer.alerts[i];
        QStringList row { severityWord(alert.pair.severity), factorText(alert.pair.factor), toPrometheusDuration(alert.pair.longWindow),
            toPrometheusDuration(alert.pair.shortWindow), toPrometheusDuration(alert.pair.hold) };
        QStringList runs;
        for (const BurnRefusal refusal : alert.refused)
            runs += burnRefusalText(refusal, checks[i]);
        for (const TimeRange& run : alert.fired)
            runs += LabCommand::tr("%1 to %2").arg(toIso(run.from + kSlice), toIso(run.to));
        row += QString::number(alert.fired.size());
        row += runs.mid(0, 3).join(QLatin1String(", ")) + (runs.size() > 3 ? QStringLiteral(" …") : QString());
        rows.push_back(row);
    }
    return textTable({ LabCommand::tr("GOES TO"), LabCommand::tr("FACTOR"), LabCommand::tr("LONG"), LabCommand::tr("SHORT"),
                         LabCommand::tr("FOR"), LabCommand::tr("FIRED"), LabCommand::tr("FIRST AND LAST MINUTE") },
        rows);
}

} // namespace

void LabCommand::readBurn(Arguments& arguments)
{
    const auto name = arguments.option(QStringLiteral("--burn"));
    if (!name)
        return;
    m_ownPairs = *name == QLatin1String("own");
    for (const BurnPreset preset : { BurnPreset::Google, BurnPreset::Sloth, BurnPreset::Pyrra }) {
        if (*name == burnPresetName(preset))
            m_burn = preset;
    }
    if (!m_burn && !m_ownPairs)
        arguments.fail(tr("%1 takes one of: %2.").arg(QStringLiteral("--burn"), QStringLiteral("google, sloth, pyrra, own")));
}

void LabCommand::read(Arguments& arguments)
{
    m_format = arguments.choice(QStringLiteral("--format"), { QStringLiteral("table"), QStringLiteral("json") });
    m_slo = { arguments.option(QStringLiteral("--slo")).value_or(QString()) };
    if (m_slo.isEmpty())
        arguments.fail(tr("lab needs --slo ID."));
    if (const auto text = arguments.option(QStringLiteral("--target"))) {
        const auto percent = Decimal::parse(*text);
        // Above 1 because 0.999 is meant as 99.9: a target of less than one percent is nobody's.
        if (percent && percent->nano() > 1'000'000'000 && percent->nano() < 100'000'000'000)
            m_target = Target { *percent };
        else
            arguments.fail(tr("--target takes a percentage such as 99.9, above 1 and under 100."));
    }
    if (const auto text = arguments.option(QStringLiteral("--window"))) {
        FaultList faults(QStringLiteral("--window"));
        m_window = readWindowText(*text, {}, faults);
        if (!m_window)
            arguments.fail(tr("--window takes a length of 1m to 366d such as 30d, or a calendar such as “calendar month Asia/Tokyo”."));
    }
    if (const auto text = arguments.option(QStringLiteral("--method"))) {
        for (const BudgetingMethod method :
            { BudgetingMethod::Occurrences, BudgetingMethod::Timeslices, BudgetingMethod::RatioTimeslices }) {
            if (*text == methodName(method))
                m_method = method;
        }
        if (!m_method)
            arguments.fail(
                tr("%1 takes one of: %2.").arg(QStringLiteral("--method"), QStringLiteral("Occurrences, Timeslices, RatioTimeslices")));
    }
    readBurn(arguments);
}

void LabCommand::start()
{
    if (open())
        fetchBoard(Need::WholeWindows);
}

LabQuestion LabCommand::proposal(const SloSpec& spec) const
{
    LabQuestion question = currentQuestion(spec);
    question.target = m_target.value_or(question.target);
    question.window = m_window.value_or(question.window);
    question.method = m_method.value_or(question.method);
    if (m_burn)
        question.preset = m_burn;
    else if (m_ownPairs)
        question.preset = std::nullopt;
    // A preset's pairs belong to a window; own ones are what the file says.
    question.pairs = question.preset ? burnPairs(*question.preset, question.window.length) : spec.ownPairs;
    return question;
}

void LabCommand::boardReady(const BoardPtr& board)
{
    const SloSnapshot* slo = board->slo(m_slo);
    if (!slo) {
        refuseSlo(m_slo, m_format);
        return;
    }
    const LabQuestion current = currentQuestion(slo->spec);
    const LabQuestion proposed = proposal(slo->spec);
    if (proposed.pairs.empty())
        console().tell(tr("%1 states no burn pairs of its own; no alert is replayed.").arg(m_slo.value));
    const TimeRange range = labRange(*slo, current, proposed);
    std::vector<TimeRange> incidents;
    if (const auto confirmed = backEnd()->confirmedIncidents(); confirmed.contains(m_slo)) {
        for (const auto& [name, incident] : confirmed.at(m_slo))
            incidents.push_back(incident);
    }
    const LabAnswer now = replay(*slo, current, range, incidents);
    const LabAnswer then = replay(*slo, proposed, range, incidents);
    if (m_format == QLatin1String("json"))
        console().answer(labJson(m_slo, now, then));
    else
        console().answer(labTable(now, then));
    finish(reach(*board));
}

TimeRange labRange(const SloSnapshot& slo, const LabQuestion& current, const LabQuestion& proposed)
{
    const Instant to = floorTo(slo.at);
    const Instant from = std::min(windowRange(current.window, to).from, windowRange(proposed.window, to).from);
    const std::optional<Instant> first = slo.history.firstSeen();
    return { first ? std::clamp(*first - kSlice, from, to) : to, to };
}

QString labTable(const LabAnswer& current, const LabAnswer& proposed)
{
    const auto row = [](const QString& name, const QString& now, const QString& then) { return QStringList { name, now, then }; };
    const auto& a = current.question;
    const auto& b = proposed.question;
    const std::vector<QStringList> rows {
        row(LabCommand::tr("target"), targetText(a.target), targetText(b.target)),
        row(LabCommand::tr("window"), windowNameText(a.window), windowNameText(b.window)),
        row(LabCommand::tr("method"), methodName(a.method), methodName(b.method)),
        row(LabCommand::tr("burn"), burnPresetName(a.preset), burnPresetName(b.preset)),
        row(LabCommand::tr("budget left"), leftText(current.remainingRatio), leftText(proposed.remainingRatio)),
        row(LabCommand::tr("detection"), lengthText(current.detection), lengthText(proposed.detection)),
        row(LabCommand::tr("reset"), lengthText(current.reset), lengthText(proposed.reset)),
        row(LabCommand::tr("precision"), shareText(current.precision), shareText(proposed.precision)),
        row(LabCommand::tr("recall"), shareText(current.recall), shareText(proposed.recall)),
        row(LabCommand::tr("budget at firing"), spentText(current.budgetAtFiring), spentText(proposed.budgetAtFiring)),
    };
    const QString head = LabCommand::tr("Replayed from %1 to %2: %n slice(s) unseen.", nullptr, static_cast<int>(proposed.slicesUnseen))
                             .arg(toIso(proposed.range.from), toIso(proposed.range.to));
    return QStringList { head, QString(), textTable({ QString(), LabCommand::tr("NOW"), LabCommand::tr("PROPOSED") }, rows), QString(),
        LabCommand::tr("Alerts as they are:"), alertsText(current), QString(), LabCommand::tr("Alerts as proposed:"), alertsText(proposed) }
        .join(QLatin1Char('\n'));
}

} // namespace yagura
