// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deploys/journal.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace yagura {

QString journalHash(const QString& previousHash, const JournalEntry& entry)
{
    // Why an array: its brackets and quotes keep "ab"+"c" and "a"+"bc" apart; QJsonObject sorts its keys, so the text is canonical.
    const QJsonArray chained { previousHash, QString::number(entry.seq), QString::number(toEpochMs(entry.at)), entry.op.value, entry.step,
        entry.detail };
    const QByteArray text = QJsonDocument(chained).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

qint64 firstBrokenEntry(const std::vector<JournalEntry>& entries)
{
    QString previous;
    qint64 expected = 1;
    for (const JournalEntry& entry : entries) {
        if (entry.seq != expected || entry.hash != journalHash(previous, entry))
            return entry.seq;
        previous = entry.hash;
        ++expected;
    }
    return 0;
}

} // namespace yagura
