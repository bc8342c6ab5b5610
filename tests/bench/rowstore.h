// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/slo/slice.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <optional>
#include <vector>

namespace yagura::bench {

/// Slices the usual way: one row each, keyed by series and minute, WAL and synchronous=NORMAL as ours, statements prepared once.
class RowStore
{
public:
    explicit RowStore(const QString& path);
    ~RowStore();
    Q_DISABLE_COPY_MOVE(RowStore)

    bool isOpen() const { return m_isOpen; }
    bool begin() { return m_database.transaction(); }
    bool put(int series, const Slice& slice);
    /// As many slices of each of so many series, made by SQLite itself: through Qt that takes minutes.
    bool fill(int series, Instant from, qint64 minutes);
    bool commit() { return m_database.commit(); }
    std::optional<std::vector<Slice>> read(int series, TimeRange range);

private:
    QSqlDatabase m_database;
    std::optional<QSqlQuery> m_insert;
    bool m_isOpen = false;
};

} // namespace yagura::bench
