// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rulescommand.h"

#include "models/core/duration.h"
#include "models/wording/errortext.h"
#include "models/wording/ruletext.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace yagura {

void RulesCommand::read(Arguments& arguments)
{
    m_slos = arguments.options(QStringLiteral("--slo"));
    m_folder = arguments.option(QStringLiteral("--out")).value_or(QString());
}

void RulesCommand::start()
{
    const BackEnd* house = open();
    if (!house)
        return;
    std::vector<SloSpec> chosen;
    const std::vector<SloSpec>& all = house->configuration().slos;
    std::copy_if(all.begin(), all.end(), std::back_inserter(chosen),
        [this](const SloSpec& spec) { return m_slos.isEmpty() || m_slos.contains(spec.id.value); });
    ExitCode code = ExitCode::Good;
    for (const QString& id : std::as_const(m_slos)) {
        if (std::none_of(all.begin(), all.end(), [&id](const SloSpec& spec) { return spec.id.value == id; })) {
            console().tell(tr("There is no SLO “%1”.").arg(id));
            code = ExitCode::BadNews;
        }
    }
    std::vector<SloSpec> sayable;
    for (const SloSpec& spec : chosen) {
        if (canBeSaid(spec))
            sayable.push_back(spec);
        else
            code = ExitCode::BadNews;
    }
    finish(firstOf(code, m_folder.isEmpty() ? print(sayable) : writeFiles(sayable)));
}

/// Tells what cannot become a rule, and what a rule leaves out.
bool RulesCommand::canBeSaid(const SloSpec& spec) const
{
    if (const Result<QString> rules = prometheusRules(spec); !rules) {
        console().tell(tr("%1: no rules: %2").arg(spec.id.value, ruleRefusalText(rules.error())));
        return false;
    }
    for (const BurnPair& pair : pairsLeftOut(spec))
        console().tell(tr("%1: the pair %2 and %3 is left out; it could never fire.")
                           .arg(spec.id.value, toPrometheusDuration(pair.longWindow), toPrometheusDuration(pair.shortWindow)));
    if (!spec.corrections.empty())
        console().tell(tr("%1: the server knows no corrections; its alerts count what they leave out.").arg(spec.id.value));
    return true;
}

ExitCode RulesCommand::print(const std::vector<SloSpec>& specs) const
{
    if (specs.empty())
        return ExitCode::Good;
    const Result<QString> rules = prometheusRules(specs, ruleAnnotations);
    if (!rules)
        return ExitCode::BadNews;
    console().answer(rules->trimmed());
    return ExitCode::Good;
}

ExitCode RulesCommand::writeFiles(const std::vector<SloSpec>& specs) const
{
    if (!QDir().mkpath(m_folder)) {
        console().tell(tr("The folder %1 cannot be made.").arg(m_folder));
        return ExitCode::BadNews;
    }
    ExitCode code = ExitCode::Good;
    for (const SloSpec& spec : specs) {
        const Result<QString> rules = prometheusRules(spec, ruleAnnotations);
        if (!rules || !writeFile(QDir(m_folder).filePath(rulesFileName(spec)), *rules))
            code = ExitCode::BadNews;
    }
    return code;
}

bool RulesCommand::writeFile(const QString& path, const QString& rules) const
{
    QFile before(path);
    if (before.exists() && (!before.open(QIODevice::ReadOnly) || !before.readLine(200).startsWith(kRulesMark.latin1()))) {
        console().tell(tr("%1 was not written by yagura-cli and is left as it is.").arg(path));
        return false;
    }
    before.close();
    QSaveFile file(path);
    const QByteArray bytes = rules.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        console().tell(tr("%1 cannot be written: %2").arg(path, file.errorString()));
        return false;
    }
    console().answer(path);
    return true;
}

} // namespace yagura
