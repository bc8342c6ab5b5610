// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exportcommand.h"

#include "app/cli/jsonanswers.h"

#include <algorithm>

namespace yagura {

void ExportCommand::read(Arguments& arguments)
{
    m_format = arguments.choice(QStringLiteral("--format"), { QStringLiteral("csv"), QStringLiteral("json") });
    m_slo = { arguments.option(QStringLiteral("--slo")).value_or(QString()) };
    const auto from = arguments.instant(QStringLiteral("--from"));
    const auto to = arguments.instant(QStringLiteral("--to"));
    if (m_slo.isEmpty() || !from || !to)
        arguments.fail(tr("export needs --slo ID, --from TIME and --to TIME."));
    else if (*from >= *to)
        arguments.fail(tr("--from must lie before --to."));
    else
        m_range = { *from, *to };
    // As of an instant nothing later is used.
    if (session().global.at)
        m_range.to = std::min(m_range.to, *session().global.at);
}

void ExportCommand::start()
{
    if (open())
        fetchBoard(Need::WholeWindows);
}

void ExportCommand::boardReady(const BoardPtr& board)
{
    const SloSnapshot* slo = board->slo(m_slo);
    if (!slo) {
        refuseSlo(m_slo, m_format);
        return;
    }
    if (m_format == QLatin1String("json"))
        console().answer(exportJson(*slo, m_range));
    else
        console().answer(exportCsv(*slo, m_range).chopped(1));
    finish(reach(*board));
}

} // namespace yagura
