// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/time.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace yagura::detail {

/// A column of values as PostgreSQL's text form of an array: a whole batch is one parameter and one round trip.
class PgArray
{
public:
    void add(qint64 value) { put(QByteArray::number(value)); }
    void add(double value) { put(QByteArray::number(value, 'g', 17)); } ///< 17 digits come back bit for bit
    void addText(const QString& text);
    void addBytes(const QByteArray& bytes); ///< a bytea
    QByteArray literal() const { return '{' + m_elements + '}'; }
    bool isEmpty() const { return m_elements.isEmpty(); }

private:
    void put(const QByteArray& element);
    QByteArray m_elements;
};

/// Ranges as text, "first-last,first-last" in minutes, rising; nonsense is left out.
QByteArray rangesToText(const std::vector<TimeRange>& ranges);
std::vector<TimeRange> rangesFromText(const QByteArray& text);

} // namespace yagura::detail
