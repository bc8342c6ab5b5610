// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrations.h"

namespace yagura::detail {

std::vector<QStringList> historyMigrations()
{
    return {
        {
            // One row per objective and query; `way` is how its newest slices were counted.
            QStringLiteral("CREATE TABLE series (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, way INTEGER NOT NULL)"),
            // Minutes of complete answers, (first, last], merged.
            QStringLiteral("CREATE TABLE covered (series INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY "
                           "(series, first)) "
                           "WITHOUT ROWID"),
            // One compressed blob per series and UTC day; id = series × 65536 + day. Frames up to `frame` are already inside.
            QStringLiteral("CREATE TABLE days (id INTEGER PRIMARY KEY, frame INTEGER NOT NULL, slices BLOB NOT NULL)"),
            // What single polls brought for all their series, until it is folded into days. AUTOINCREMENT: ids never come again.
            QStringLiteral("CREATE TABLE frames (id INTEGER PRIMARY KEY AUTOINCREMENT, first INTEGER NOT NULL, last INTEGER NOT NULL, body "
                           "BLOB NOT NULL)"),
            // The newest deploys and alerts, for a start before the first answer.
            QStringLiteral("CREATE TABLE snapshots (name TEXT PRIMARY KEY, body BLOB NOT NULL)"),
        },
        {
            // What a team's shared history has not been told yet, oldest first. AUTOINCREMENT: ids never come again.
            QStringLiteral("CREATE TABLE outbox (id INTEGER PRIMARY KEY AUTOINCREMENT, answered INTEGER NOT NULL, body BLOB NOT NULL)"),
            // Which shared history that is, and how far its changes are known here.
            QStringLiteral("CREATE TABLE shared (one INTEGER PRIMARY KEY, server TEXT NOT NULL, seen INTEGER NOT NULL, seen_series INTEGER "
                           "NOT NULL)"),
            QStringLiteral("CREATE INDEX frames_last ON frames (last)"),
        },
        {
            // Written at every poll, and only the outermost frames are asked for.
            QStringLiteral("DROP INDEX frames_last"),
            // The mark of the newest version seen, and when it was made.
            QStringLiteral("ALTER TABLE shared ADD COLUMN mark TEXT NOT NULL DEFAULT ''"),
            QStringLiteral("ALTER TABLE shared ADD COLUMN at INTEGER NOT NULL DEFAULT 0"),
        },
    };
}

std::vector<QStringList> journalMigrations()
{
    return {
        {
            QStringLiteral("CREATE TABLE entries (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, op TEXT NOT NULL, step TEXT NOT NULL, "
                           "detail TEXT NOT NULL, hash TEXT NOT NULL)"),
            QStringLiteral("CREATE TABLE claims (op TEXT PRIMARY KEY, at INTEGER NOT NULL)"),
        },
    };
}

} // namespace yagura::detail
