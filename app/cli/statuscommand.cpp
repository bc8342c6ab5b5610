// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statuscommand.h"

#include "app/cli/jsonanswers.h"
#include "app/cli/texttable.h"
#include "models/reports/jsonvalues.h"
#include "models/wording/figures.h"
#include "models/wording/recordedtext.h"
#include "models/wording/slotext.h"
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

namespace {

/// One line of plain text, whatever a server put into a name.
QString oneLine(QString text)
{
    for (QChar& c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c.category() == QChar::Separator_Line
            || c.category() == QChar::Separator_Paragraph)
            c = QLatin1Char(' ');
    }
    return text;
}

/// Below the table: where an objective comes from when no file states it, and every engine that says another number.
QString notes(const Board& board)
{
    QStringList lines;
    for (const SloSnapshot& slo : board.slos) {
        if (const QString origin = recordedOriginText(slo); !origin.isEmpty())
            lines.append(oneLine(origin));
        for (const RecordedValue& value : slo.recorded) {
            const WindowFigures* own = slo.own();
            const auto ours = own && own->budget ? std::optional(own->budget->remainingRatio) : std::nullopt;
            if (const QString why = recordedDifferenceText(value, slo.spec, ours); !why.isEmpty())
                lines.append(oneLine(StatusCommand::tr("%1: %2", "an objective, what is to be said of it").arg(slo.spec.id.value, why)));
        }
    }
    return lines.isEmpty() ? QString() : QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
}

} // namespace

bool isMet(const Board& board, Status failOn)
{
    return std::any_of(board.slos.begin(), board.slos.end(), [failOn](const SloSnapshot& slo) { return slo.status >= failOn; });
}

QString statusTable(const Board& board)
{
    std::vector<QStringList> rows;
    bool someMethod = false;
    for (const SloSnapshot& slo : board.slos) {
        const WindowFigures* own = slo.own();
        const std::optional<double> left = own && own->budget ? std::optional(own->budget->remainingRatio) : std::nullopt;
        // Which method speaks: said only where it is not the one that people expect.
        const QString method = slo.spec.method == BudgetingMethod::Occurrences ? QString() : methodName(slo.spec.method);
        someMethod = someMethod || !method.isEmpty();
        rows.push_back({ statusWord(slo.status), slo.spec.service.value, slo.spec.id.value, targetText(slo.spec.target),
            own ? windowNameText(own->window) : noValue(), sliText(own ? own->sli : std::nullopt, slo.spec.target), leftText(left),
            burnText(slo.burnOver(std::chrono::hours(1))), ageText(slo.asOf, board.at), method });
    }
    QStringList headings { StatusCommand::tr("STATE"), StatusCommand::tr("SERVICE"), StatusCommand::tr("SLO"), StatusCommand::tr("TARGET"),
        StatusCommand::tr("WINDOW"), StatusCommand::tr("SLI"), StatusCommand::tr("BUDGET LEFT"), StatusCommand::tr("BURN 1h"),
        StatusCommand::tr("AGE") };
    if (someMethod) {
        headings.append(StatusCommand::tr("METHOD"));
    } else {
        for (QStringList& row : rows)
            row.removeLast();
    }
    return textTable(headings, rows) + notes(board);
}

} // namespace yagura
