// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace yagura::detail {

/// Writes numbers compactly and exactly: integers as variable-length deltas, everything else as its eight bytes.
class ByteWriter
{
public:
    void byte(quint8 value) { m_bytes.append(static_cast<char>(value)); }
    void varint(quint64 value);
    void signedVarint(qint64 value);
    void float64(double value);
    /// A number relative to the last integer of its column, which it becomes when it is one.
    void number(double value, qint64& previous);
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads what ByteWriter wrote. Past the end or on nonsense everything is 0 and ok() is false.
class ByteReader
{
public:
    explicit ByteReader(const QByteArray& bytes)
        : m_bytes(bytes)
    {
    }
    quint8 byte();
    quint64 varint()
    {
        // Nearly every delta is one byte; a month of twenty objectives has two million of them.
        if (m_at < m_bytes.size() && (m_bytes.data()[m_at] & 0x80) == 0) {
            return static_cast<quint8>(m_bytes.data()[m_at++]);
        }
        return longVarint();
    }
    qint64 signedVarint();
    double float64();
    double number(qint64& previous);
    bool atEnd() const { return m_at >= m_bytes.size(); }
    bool ok() const { return m_ok; }

private:
    quint64 longVarint();
    const QByteArray& m_bytes;
    qsizetype m_at = 0;
    bool m_ok = true;
};

} // namespace yagura::detail
