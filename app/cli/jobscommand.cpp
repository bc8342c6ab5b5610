// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/jobscommand.h"

#include "app/cli/jsonanswers.h"
#include "app/cli/texttable.h"
#include "models/wording/words.h"

#include <algorithm>

namespace yagura {

void JobsCommand::read(Arguments& arguments)
{
    m_format = arguments.choice(QStringLiteral("--format"), { QStringLiteral("table"), QStringLiteral("json") });
    m_service = { arguments.positional().value_or(QString()) };
}

void JobsCommand::start()
{
    if (open())
        fetchBoard(Need::FirstPoll);
    else if (m_format == QLatin1String("json"))
        console().answer(jobsJson(Board()));
}

void JobsCommand::boardReady(const BoardPtr& board)
{
    if (m_format == QLatin1String("json"))
        console().answer(jobsJson(*board, m_service));
    else
        console().answer(table(*board));
    ExitCode code = ExitCode::Good;
    if (!m_service.isEmpty() && !board->service(m_service)) {
        console().tell(tr("There is no service “%1”.").arg(m_service.value));
        code = ExitCode::BadNews;
    }
    finish(firstOf(code, reach(*board, SourceKind::Rundeck))); // what other servers say is not about jobs
}

QString JobsCommand::table(const Board& board) const
{
    std::vector<QStringList> rows;
    for (const Job* job : jobsOf(board, m_service)) {
        QStringList options;
        for (const JobOption& option : job->options)
            options.append(option.required ? option.name + QLatin1Char('*') : option.name);
        const auto executions = executionsOf(board, *job);
        const auto running = std::count_if(executions.begin(), executions.end(), [](const Deploy* d) { return !d->execution.isEnded(); });
        const auto last = std::find_if(executions.begin(), executions.end(), [](const Deploy* d) { return d->execution.isEnded(); });
        const QString may = !job->enabled ? tr("disabled") : !job->runnable ? tr("not said") : *job->runnable ? tr("yes") : tr("no");
        rows.push_back({ job->source.value, serviceOf(board, *job).value, job->path(), job->id, may, QString::number(running),
            last == executions.end() ? QString() : (*last)->version + QLatin1Char(' ') + executionWord((*last)->execution.status),
            options.join(QLatin1Char(' ')) });
    }
    return textTable({ tr("SOURCE"), tr("SERVICE"), tr("JOB"), tr("ID"), tr("MAY RUN"), tr("RUNNING"), tr("LAST"), tr("OPTIONS") }, rows);
}

} // namespace yagura
