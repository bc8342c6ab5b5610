// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/journalcommand.h"

#include "app/cli/jsonanswers.h"
#include "app/cli/texttable.h"
#include "models/wording/errortext.h"

#include <QDir>
#include <QJsonDocument>

namespace yagura {

void JournalCommand::read(Arguments& arguments)
{
    m_format = arguments.choice(QStringLiteral("--format"), { QStringLiteral("table"), QStringLiteral("json") });
    m_verify = arguments.flag(QStringLiteral("--verify"));
}

void JournalCommand::start()
{
    // The journal must be readable when the configuration is not.
    open(Faults::Ignore)->ports().journal->entries(this, [this](const Result<std::vector<JournalEntry>>& entries) {
        if (entries) {
            print(*entries);
            return;
        }
        console().tell(errorSentence(entries.error()));
        finish(ExitCode::BadNews);
    });
}

void JournalCommand::print(const std::vector<JournalEntry>& entries)
{
    const bool broken = firstBrokenEntry(entries) != 0;
    if (m_format == QLatin1String("json")) {
        console().answer(journalJson(entries));
    } else {
        std::vector<QStringList> rows;
        rows.reserve(entries.size());
        for (const JournalEntry& entry : entries)
            rows.push_back({ QString::number(entry.seq), toIso(entry.at), entry.op.value, entry.step,
                QString::fromUtf8(QJsonDocument(entry.detail).toJson(QJsonDocument::Compact)) });
        console().answer(textTable({ tr("SEQ"), tr("AT"), tr("OPERATION"), tr("STEP"), tr("DETAIL") }, rows));
        if (m_verify)
            console().answer(tr("chain: %1").arg(chainText(entries)));
    }
    if (broken)
        console().tell(tr("The journal was changed or damaged: entry %1 does not fit the one before it.").arg(firstBrokenEntry(entries)));
    // A damaged file is kept beside a new one, whose chain is whole because it knows nothing of the old.
    const QDir folder(session().global.dataFolder);
    const QStringList kept = folder.entryList({ QStringLiteral("journal.sqlite.broken-*") }, QDir::Files, QDir::Name);
    for (const QString& name : kept)
        console().tell(tr("A damaged journal is kept as %1: what it held is not in this chain.").arg(folder.filePath(name)));
    finish(m_verify && (broken || !kept.isEmpty()) ? ExitCode::BadNews : ExitCode::Good);
}

} // namespace yagura
