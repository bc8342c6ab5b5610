// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/ids.h"
#include "models/core/time.h"

#include <QJsonObject>

#include <vector>

namespace yagura {

/// One step of one attempt to change the world. Entries are chained: hash = SHA-256(previous hash, seq, at, op, step,
/// canonical detail), so that a changed or removed entry shows.
struct JournalEntry
{
    qint64 seq = 0;
    Instant at;
    OpId op;
    QString step; ///< intent, refused, sending, confirmed, not-started, unknown, reconciling, found, echo-mismatch, abort, ended, verified…
    QJsonObject detail; ///< never a secret
    QString hash;
};

QString journalHash(const QString& previousHash, const JournalEntry& entry);
/// 0: intact; else the first seq that does not fit.
qint64 firstBrokenEntry(const std::vector<JournalEntry>& entries);

} // namespace yagura
