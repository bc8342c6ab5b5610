// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/checkcommand.h"
#include "app/cli/collectcommand.h"
#include "app/cli/executioncommand.h"
#include "app/cli/explaincommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/initcommand.h"
#include "app/cli/jobscommand.h"
#include "app/cli/journalcommand.h"
#include "app/cli/labcommand.h"
#include "app/cli/rulescommand.h"
#include "app/cli/secretcommand.h"
#include "app/cli/startcommand.h"
#include "app/cli/statuscommand.h"

#include <QCoreApplication>

namespace yagura {

namespace {

struct Entry
{
    const char* name;
    const char* arguments; ///< never translated
    const char* does;
    std::unique_ptr<Command> (*make)(Session);
};

template <class C>
std::unique_ptr<Command> make(Session session)
{
    return std::make_unique<C>(std::move(session));
}

template <Action action>
std::unique_ptr<Command> makeStart(Session session)
{
    return std::make_unique<StartCommand>(action, std::move(session));
}

const Entry kEntries[] = {
    { "init", "--prometheus URL [--alertmanager URL] [--rundeck URL]",
        QT_TRANSLATE_NOOP("CommandLine", "asks the servers and writes a first configuration"), make<InitCommand> },
    { "check", "", QT_TRANSLATE_NOOP("CommandLine", "reads the configuration and prints every fault with its place"), make<CheckCommand> },
    { "status", "[--format table|json] [--fail-on warn|stale|critical]",
        QT_TRANSLATE_NOOP("CommandLine", "polls every source once and says how things stand"), make<StatusCommand> },
    { "explain", "--slo ID [--format text|json|promql]",
        QT_TRANSLATE_NOOP("CommandLine", "opens a number: queries, counts, and every step to its digits"), make<ExplainCommand> },
    { "rules", "[--slo ID]… [--out DIR]",
        QT_TRANSLATE_NOOP("CommandLine", "prints objectives as Prometheus rules, or writes one file each"), make<RulesCommand> },
    { "lab", "--slo ID [--target T] [--window W] [--method M] [--burn google|sloth|pyrra|own] [--format table|json]",
        QT_TRANSLATE_NOOP("CommandLine", "replays another objective over the stored slices"), make<LabCommand> },
    { "jobs", "[SERVICE] [--format table|json]", QT_TRANSLATE_NOOP("CommandLine", "lists jobs, their options, and what runs"),
        make<JobsCommand> },
    { "run",
        "SERVICE --version V | --job SOURCE/ID  [--option K=V]… [--reason TEXT] [--class CLASS] [--yes] [--follow] [--verify] "
        "[--detach] [--format text|json]",
        QT_TRANSLATE_NOOP("CommandLine", "deploys through the guards, or starts another job the same way"), makeStart<Action::Deploy> },
    { "rollback", "SERVICE [--to VERSION] [--reason TEXT] [--yes] [--follow] [--verify] [--detach] [--format text|json]",
        QT_TRANSLATE_NOOP("CommandLine", "goes back to the last good version"), makeStart<Action::Rollback> },
    { "follow", "OP-OR-EXECUTION [--from-start]", QT_TRANSLATE_NOOP("CommandLine", "prints a job's log as it grows"), make<FollowCommand> },
    { "abort", "OP-OR-EXECUTION", QT_TRANSLATE_NOOP("CommandLine", "stops a job"), make<AbortCommand> },
    { "journal", "[--verify] [--format table|json]", QT_TRANSLATE_NOOP("CommandLine", "lists every attempt that could change the world"),
        make<JournalCommand> },
    { "secret", "set NAME | delete NAME | list",
        QT_TRANSLATE_NOOP("CommandLine", "keeps secrets in the keychain; the value comes on standard input"), make<SecretCommand> },
    { "export", "--slo ID --from T --to T [--format csv|json]", QT_TRANSLATE_NOOP("CommandLine", "prints the slices of an objective"),
        make<ExportCommand> },
    { "collect", "", QT_TRANSLATE_NOOP("CommandLine", "polls without a window until stopped, for a team's shared history"),
        make<CollectCommand> },
};

} // namespace

std::unique_ptr<Command> makeCommand(const QString& name, Session session)
{
    for (const Entry& entry : kEntries) {
        if (name == QLatin1String(entry.name))
            return entry.make(std::move(session));
    }
    return nullptr;
}

QString usageText()
{
    QString text = QStringLiteral("yagura-cli [--config DIR] [--data DIR] [--demo] [--lang en|ja|de] [--at TIME] COMMAND …\n");
    for (const Entry& entry : kEntries) {
        text += QStringLiteral("\n  ")
            + QStringLiteral("%1 %2").arg(QLatin1String(entry.name), QString::fromUtf8(entry.arguments)).trimmed();
        text += QStringLiteral("\n      ") + QCoreApplication::translate("CommandLine", entry.does);
    }
    return text;
}

} // namespace yagura
