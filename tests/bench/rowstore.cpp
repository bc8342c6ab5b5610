// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rowstore.h"

#include <QUuid>

namespace yagura::bench {

namespace {

qint64 minuteOf(Instant end) { return toEpochMs(end) / kSlice.count(); }

} // namespace

RowStore::RowStore(const QString& path)
    : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString()))
{
    m_database.setDatabaseName(path);
    if (!m_database.open())
        return;
    QSqlQuery query(m_database);
    m_isOpen = query.exec(QStringLiteral("PRAGMA journal_mode=WAL")) && query.exec(QStringLiteral("PRAGMA synchronous=NORMAL"))
        && query.exec(QStringLiteral("CREATE TABLE slices (series INTEGER, minute INTEGER, total REAL, bad REAL, PRIMARY KEY (series, "
                                     "minute)) WITHOUT ROWID"));
    m_insert.emplace(m_database);
    m_isOpen = m_isOpen && m_insert->prepare(QStringLiteral("INSERT OR REPLACE INTO slices VALUES (?, ?, ?, ?)"));
}

RowStore::~RowStore()
{
    const QString name = m_database.connectionName();
    m_insert.reset();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

bool RowStore::put(int series, const Slice& slice)
{
    m_insert->bindValue(0, series);
    m_insert->bindValue(1, minuteOf(slice.end));
    m_insert->bindValue(2, slice.total);
    m_insert->bindValue(3, slice.bad);
    return m_insert->exec();
}

bool RowStore::fill(int series, Instant from, qint64 minutes)
{
    QSqlQuery query(m_database);
    const bool filled = begin()
        && query.prepare(QStringLiteral(
            "INSERT INTO slices WITH RECURSIVE s(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM s WHERE i + 1 < ?), m(j) AS (SELECT 1 UNION "
            "ALL SELECT j + 1 FROM m WHERE j < ?) SELECT i, ? + j, 100.0 + (i + j) % 80, 0.0 FROM s, m"));
    query.addBindValue(series);
    query.addBindValue(minutes);
    query.addBindValue(minuteOf(from));
    return filled && query.exec() && commit();
}

std::optional<std::vector<Slice>> RowStore::read(int series, TimeRange range)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(
            QStringLiteral("SELECT minute, total, bad FROM slices WHERE series = ? AND minute > ? AND minute <= ? ORDER BY minute")))
        return std::nullopt;
    query.addBindValue(series);
    query.addBindValue(minuteOf(range.from));
    query.addBindValue(minuteOf(range.to));
    if (!query.exec())
        return std::nullopt;
    std::vector<Slice> slices;
    while (query.next())
        slices.push_back(
            { fromEpochMs(query.value(0).toLongLong() * kSlice.count()), query.value(1).toDouble(), query.value(2).toDouble(), 1 });
    return slices;
}

} // namespace yagura::bench
