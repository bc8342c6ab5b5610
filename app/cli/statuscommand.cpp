// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statuscommand.h"

#include "app/cli/jsonanswers.h"
#include "app/cli/texttable.h"
#include "models/reports/jsonvalues.h"
#include "models/wording/figures.h"
#include "models/wording/times.h"
#include "models/wording/words.h"

#include <algorithm>

namespace yagura {

void StatusCommand::read(Arguments& arguments)
{
    m_format = arguments.choice(QStringLiteral("--format"), { QStringLiteral("table"), QStringLiteral("json") });
    const auto failOn = arguments.option(QStringLiteral("--fail-on"));
    if (!failOn)
        return;
    QStringList names;
    for (const Status status : { Status::Partial, Status::Warn, Status::Stale, Status::NoData, Status::Error, Status::Critical }) {
        names.append(statusName(status));
        if (*failOn == names.last())
            m_failOn = status;
    }
    if (!m_failOn)
        arguments.fail(tr("%1 takes one of: %2.").arg(QStringLiteral("--fail-on"), listText(names)));
}

void StatusCommand::start()
{
    if (open()) {
        fetchBoard(Need::WholeWindows);
        return;
    }
    // A broken configuration still gives a whole answer: nothing is known.
    if (m_format == QLatin1String("json"))
        print(Board());
}

void StatusCommand::print(const Board& board) const
{
    if (m_format == QLatin1String("json")) {
        Board told = board;
        if (told.at == Instant())
            told.at = now();
        console().answer(statusJson(told, { now(), session().global.at }));
    } else {
        console().answer(statusTable(board));
    }
}

void StatusCommand::boardReady(const BoardPtr& board)
{
    print(*board);
    ExitCode code = reach(*board);
    if (m_failOn && isMet(*board, *m_failOn))
        code = firstOf(code, ExitCode::BadNews);
    finish(code);
}

bool isMet(const Board& board, Status failOn)
{
    return std::any_of(board.slos.begin(), board.slos.end(), [failOn](const SloSnapshot& slo) { return slo.status >= failOn; });
}

QString statusTable(const Board& board)
{
    std::vector<QStringList> rows;
    for (const SloSnapshot& slo : board.slos) {
        const WindowFigures* own = slo.own();
        const std::optional<double> left = own && own->budget ? std::optional(own->budget->remainingRatio) : std::nullopt;
        rows.push_back({ statusWord(slo.status), slo.spec.service.value, slo.spec.id.value, targetText(slo.spec.target),
            own ? own->window.name() : noValue(), sliText(own ? own->sli : std::nullopt, slo.spec.target), leftText(left),
            burnText(slo.burnOver(std::chrono::hours(1))), ageText(slo.asOf, board.at) });
    }
    const QStringList headings { StatusCommand::tr("STATE"), StatusCommand::tr("SERVICE"), StatusCommand::tr("SLO"),
        StatusCommand::tr("TARGET"), StatusCommand::tr("WINDOW"), StatusCommand::tr("SLI"), StatusCommand::tr("BUDGET LEFT"),
        StatusCommand::tr("BURN 1h"), StatusCommand::tr("AGE") };
    return textTable(headings, rows);
}

} // namespace yagura
